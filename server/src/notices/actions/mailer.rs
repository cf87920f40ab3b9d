//! The way to the mail server, and what must be secret about it.

use std::time::{Duration, SystemTime};

use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox, MultiPart,
        header::{HeaderName, HeaderValue},
    },
    transport::smtp::Error as SmtpError,
};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    clock::Millis,
    config::MailConfig,
    error::Error,
    notices::rules::mailing::{LONGEST_ADDRESS, Refused, verdict},
    secret,
};

/// How long one mail may take. It is cut off then, connection and all: a connection is never used twice, so that no
/// answer is taken for that to another mail.
const LONGEST: Duration = Duration::from_secs(10);

/// What sends mails, where the operator has set a mail server.
pub struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    secret: String,
}

/// One mail, worded.
pub struct Letter {
    /// What it tells of; the same mail sent twice has one id, so that it can be known again.
    pub id: Uuid,
    pub to: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    /// The reader's language.
    pub language: &'static str,
    /// The address that ends mails like this one; nothing where there is nothing to end.
    pub exit: Option<String>,
    /// When it is sent, in milliseconds UTC.
    pub at: Millis,
}

/// What became of a mail that was not taken, and the word for why. The server's own words stay out: they name the address.
pub struct NotTaken {
    pub refused: Refused,
    pub fault: String,
}

impl Mailer {
    /// From the settings; what is wrong with them is told without what stands in them.
    pub fn new(config: &MailConfig, secret: String) -> Result<Self, Error> {
        let wrong = |what: &str| Error::Internal(format!("{what} cannot be read"));
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(&config.url)
            .map_err(|_| wrong("MITEINANDER_SMTP_URL"))?
            .timeout(Some(LONGEST))
            .build();
        let from = config.from.parse().map_err(|_| wrong("MITEINANDER_MAIL_FROM"))?;
        Ok(Self { transport, from, secret })
    }

    /// The code that shows whose a mailbox is: six digits that follow from what it is made from and are kept nowhere.
    pub fn code(&self, made_from: Uuid, address: &str) -> String {
        let mut eight = [0_u8; 8];
        eight.copy_from_slice(&self.sealed("code", made_from, address)[..8]);
        format!("{:06}", u64::from_be_bytes(eight) % 1_000_000)
    }

    /// The token of the link that ends mails, for the mail of this row of the outbox: tried again, it is the same.
    pub fn exit_token(&self, row: Uuid) -> String {
        secret::spelled(&self.sealed("exit", row, ""))
    }

    /// By what turns are counted, of a person or of a mailbox, without saying whose.
    pub fn subject(&self, what: &str, whose: &str) -> String {
        secret::spelled(&self.sealed(what, Uuid::nil(), whose))
    }

    fn sealed(&self, what: &str, id: Uuid, text: &str) -> [u8; 32] {
        let mut hash = Sha256::new();
        for part in [self.secret.as_bytes(), what.as_bytes(), id.as_bytes(), text.as_bytes()] {
            hash.update(u64::try_from(part.len()).unwrap_or_default().to_be_bytes());
            hash.update(part);
        }
        hash.finalize().into()
    }

    /// Hands a mail to the mail server.
    pub async fn send(&self, letter: Letter) -> Result<(), NotTaken> {
        let never = |fault: &str| NotTaken { refused: Refused::Never, fault: fault.to_owned() };
        let message = self.message(letter).map_err(|_| never("message"))?;
        match tokio::time::timeout(LONGEST, self.transport.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(judged(&error)),
            Err(_) => Err(NotTaken { refused: Refused::Again, fault: "too slow".to_owned() }),
        }
    }

    fn message(&self, letter: Letter) -> Result<Message, Box<dyn std::error::Error>> {
        let domain = self.from.email.domain();
        let at = SystemTime::UNIX_EPOCH + Duration::from_millis(u64::try_from(letter.at)?);
        let mut message = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, letter.to.parse()?))
            .subject(letter.subject)
            .date(at)
            .message_id(Some(format!("<{}@{domain}>", letter.id.simple())))
            .raw_header(header("Auto-Submitted", "auto-generated")?)
            .raw_header(header("Content-Language", letter.language)?);
        if let Some(exit) = letter.exit {
            message = message
                .raw_header(header("List-Unsubscribe", &format!("<{exit}>"))?)
                .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")?);
        }
        Ok(message.multipart(MultiPart::alternative_plain_html(letter.text, letter.html))?)
    }
}

fn header(name: &str, value: &str) -> Result<HeaderValue, Box<dyn std::error::Error>> {
    Ok(HeaderValue::new(HeaderName::new_from_ascii(name.to_owned())?, value.to_owned()))
}

fn judged(error: &SmtpError) -> NotTaken {
    let text = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    match error.status().map(u16::from) {
        Some(code) => NotTaken { refused: verdict(code, &text), fault: format!("status {code}") },
        None => NotTaken { refused: Refused::Again, fault: "no answer".to_owned() },
    }
}

/// An address that a mail server on the way can carry; nothing where it is none.
pub fn read_address(typed: &str) -> Option<String> {
    let address: Address = typed.trim().parse().ok()?;
    let plain = typed.is_ascii() && address.domain().contains('.') && !address.domain().starts_with('[');
    let short = address.as_ref() as &str;
    (plain && short.len() <= LONGEST_ADDRESS).then(|| short.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_taken_if_a_mail_server_can_carry_it() {
        for good in ["amira@example.org", " a.b+c@mail.example.org ", "o'hara@example.org"] {
            assert_eq!(read_address(good).as_deref(), Some(good.trim()));
        }
        let long = format!("{}@example.org", "a".repeat(300));
        for bad in [
            "amira",
            "@example.org",
            "amira@",
            "amira@localhost",
            "amira@[127.0.0.1]",
            "a b@example.org",
            "amira@example.org\r\nBcc: x@example.org",
            "Amira <amira@example.org>",
            "amira@example.org,o@example.org",
            "аміра@example.org",
            &long,
            "",
        ] {
            assert_eq!(read_address(bad), None, "{bad}");
        }
    }
}
