//! A mail server on this machine, which answers as the test says and keeps what it took.

use std::{
    net::{SocketAddr, TcpListener},
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
    task::JoinHandle,
};

/// What a mail server says to one mail: at its recipient, or at its end.
#[derive(Clone, Copy, Debug)]
pub enum MailReply {
    Taken,
    /// Where the recipient is named.
    Recipient(&'static str),
    /// After the whole mail was read.
    Content(&'static str),
    /// It takes the mail, and the connection breaks before it can say so.
    TakenUnsaid,
    /// It says nothing at all.
    Silence,
}

/// One mail that it took, as it came over the wire.
#[derive(Clone, Debug)]
pub struct Mail {
    pub to: String,
    pub raw: String,
}

type Script = Arc<dyn Fn(usize, &str) -> MailReply + Send + Sync>;

#[derive(Default)]
struct Kept {
    asked: usize,
    mails: Vec<Mail>,
}

/// A running mail server.
pub struct MailServer {
    pub at: SocketAddr,
    kept: Arc<Mutex<Kept>>,
    running: JoinHandle<()>,
}

impl MailServer {
    /// Starts one; the script gives the reply to each mail, by its number and recipient.
    ///
    /// # Panics
    /// When it cannot start.
    pub fn start(script: impl Fn(usize, &str) -> MailReply + Send + Sync + 'static) -> Self {
        Self::start_at("127.0.0.1:0".parse().expect("an address"), script)
    }

    /// Starts one at this address.
    ///
    /// # Panics
    /// When it cannot start.
    pub fn start_at(
        at: SocketAddr,
        script: impl Fn(usize, &str) -> MailReply + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind(at).expect("a port");
        listener.set_nonblocking(true).expect("nonblocking");
        let at = listener.local_addr().expect("an address");
        let (kept, script): (Arc<Mutex<Kept>>, Script) = (Arc::default(), Arc::new(script));
        let shared = kept.clone();
        let running = tokio::spawn(async move {
            let listener = tokio::net::TcpListener::from_std(listener).expect("listens");
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(converse(stream, shared.clone(), script.clone()));
            }
        });
        Self { at, kept, running }
    }

    /// One that takes everything.
    #[must_use]
    pub fn kind() -> Self {
        Self::start(|_, _| MailReply::Taken)
    }

    /// Where it is reached, as an operator sets it.
    #[must_use]
    pub fn url(&self) -> String {
        format!("smtp://{}", self.at)
    }

    /// What it took so far.
    ///
    /// # Panics
    /// When another test thread panicked while it wrote.
    #[must_use]
    pub fn mails(&self) -> Vec<Mail> {
        self.kept.lock().expect("the mails").mails.clone()
    }

    /// How many mails were tried.
    ///
    /// # Panics
    /// When another test thread panicked while it wrote.
    #[must_use]
    pub fn tried(&self) -> usize {
        self.kept.lock().expect("the mails").asked
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        self.running.abort();
    }
}

/// Speaks as much SMTP as one mail needs; whoever breaks off is not missed.
async fn converse(stream: TcpStream, kept: Arc<Mutex<Kept>>, script: Script) {
    let _ = try_converse(stream, &kept, &script).await;
}

async fn try_converse(stream: TcpStream, kept: &Mutex<Kept>, script: &Script) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    say(&mut stream, "220 mail.test").await?;
    let (mut to, mut reply) = (String::new(), MailReply::Taken);
    loop {
        let line = read_line(&mut stream).await?;
        match line.trim_end().split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase().as_str() {
            "RCPT" => {
                line.split(['<', '>']).nth(1).unwrap_or_default().clone_into(&mut to);
                let number = {
                    let mut kept = kept.lock().expect("the mails");
                    kept.asked += 1;
                    kept.asked - 1
                };
                reply = script(number, &to);
                match reply {
                    MailReply::Recipient(no) => say(&mut stream, no).await?,
                    MailReply::Silence => tokio::time::sleep(Duration::from_secs(60)).await,
                    _ => say(&mut stream, "250 ok").await?,
                }
            }
            "DATA" => {
                say(&mut stream, "354 go on").await?;
                let raw = read_mail(&mut stream).await?;
                if let MailReply::Content(no) = reply {
                    say(&mut stream, no).await?;
                    continue;
                }
                kept.lock().expect("the mails").mails.push(Mail { to: to.clone(), raw });
                if matches!(reply, MailReply::TakenUnsaid) {
                    return Ok(());
                }
                say(&mut stream, "250 taken").await?;
            }
            "QUIT" => return say(&mut stream, "221 bye").await,
            "" => return Ok(()),
            _ => say(&mut stream, "250 ok").await?,
        }
    }
}

async fn say(stream: &mut BufReader<TcpStream>, line: &str) -> std::io::Result<()> {
    stream.write_all(format!("{line}\r\n").as_bytes()).await
}

async fn read_line(stream: &mut BufReader<TcpStream>) -> std::io::Result<String> {
    let mut line = String::new();
    stream.read_line(&mut line).await?;
    Ok(line)
}

/// Until the line with a dot alone; a dot too many at the beginning of a line is taken off.
async fn read_mail(stream: &mut BufReader<TcpStream>) -> std::io::Result<String> {
    let mut mail = String::new();
    loop {
        let line = read_line(stream).await?;
        if line == ".\r\n" || line.is_empty() {
            return Ok(mail);
        }
        mail.push_str(line.strip_prefix('.').unwrap_or(&line));
    }
}
