//! The program itself, as an operator runs it: a process that one can kill.

use std::{
    fs::File,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use crate::{Caller, World};

/// A running `miteinander serve` on a world's database.
pub struct Process {
    child: Child,
    pub address: String,
    pub log: PathBuf,
    /// From the start of the process until it answered.
    pub ready_after: Duration,
    /// What that took of the processors.
    pub ready_with: Taken,
}

/// What a process has had of the processors, all threads that are there together.
#[derive(Clone, Copy, Debug, Default)]
pub struct Taken {
    /// So long it ran.
    pub ran: Duration,
    /// So long it could have run, and others did.
    pub waited: Duration,
}

impl Taken {
    fn by(process: u32) -> Self {
        let threads = std::fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
        threads.fold(Self::default(), |sum, thread| {
            let told = std::fs::read_to_string(thread.path().join("schedstat")).unwrap_or_default();
            let mut nanos = told
                .split_whitespace()
                .map(|field| field.parse().map_or(Duration::ZERO, Duration::from_nanos));
            let mut next = || nanos.next().unwrap_or_default();
            Self { ran: sum.ran + next(), waited: sum.waited + next() }
        })
    }
}

/// The program that was built beside this test.
///
/// # Panics
/// When it was not built.
#[must_use]
pub fn program() -> PathBuf {
    let test = std::env::current_exe().expect("this test is a file");
    let program = test.ancestors().nth(2).expect("target/<profile>").join("miteinander");
    assert!(program.is_file(), "{} is missing: cargo build --workspace --bins", program.display());
    program
}

impl Process {
    /// Starts the program on this world's database and waits until it is ready.
    ///
    /// # Panics
    /// When it is not ready within a minute.
    pub async fn serve(world: &World, settings: &[(&str, &str)]) -> Self {
        Self::run(Command::new(program()), world, settings).await
    }

    /// The same with every sync to disk written into `syncs`, a line each, before the program goes on.
    ///
    /// # Panics
    /// When there is no `strace`, or when it may not watch.
    pub async fn watched(world: &World, syncs: &Path) -> Self {
        let mut strace = Command::new("strace");
        // -D: the program itself is our child, and strace looks on from the side.
        strace.args(["-D", "-f", "-q", "-e", "trace=fsync,fdatasync", "-o"]).arg(syncs);
        let tried = Command::new("strace").args(["-o", "/dev/null", "true"]).output();
        let may = tried.as_ref().is_ok_and(|tried| tried.status.success());
        assert!(may, "syncs cannot be counted: strace is missing or may not trace here: {tried:?}");
        strace.arg(program());
        Self::run(strace, world, &[]).await
    }

    /// Starts the program as this command does, and waits until it is ready.
    pub(crate) async fn run(mut command: Command, world: &World, settings: &[(&str, &str)]) -> Self {
        let port = free_port();
        let log = world.database.folder.join(format!("{port}.log"));
        command
            .arg("serve")
            .env("DATABASE_URL", &world.database.url)
            .env("MITEINANDER_DATA", &world.database.folder)
            .env("MITEINANDER_LISTEN", format!("127.0.0.1:{port}"))
            .env("MITEINANDER_REQUESTS_PER_MINUTE", "0")
            .env("MITEINANDER_SIGN_INS_PER_MINUTE", "0")
            .envs(settings.iter().copied())
            .stdout(Stdio::null())
            .stderr(File::create(&log).expect("a log"));
        let started = Instant::now();
        let child = command.spawn().expect("the program starts");
        let address = format!("http://127.0.0.1:{port}");
        let mut process =
            Self { child, address, log, ready_after: Duration::ZERO, ready_with: Taken::default() };
        process.wait_until_ready(started).await;
        process
    }

    async fn wait_until_ready(&mut self, started: Instant) {
        let nobody = Caller::new(&self.address);
        while started.elapsed() < Duration::from_secs(60) {
            let asked = nobody.request(reqwest::Method::GET, "/ready").send().await;
            if asked.is_ok_and(|answer| answer.status() == 200) {
                self.ready_after = started.elapsed();
                self.ready_with = Taken::by(self.id());
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!("not ready after a minute: {}", self.said());
    }

    /// The process.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// What it has written into its log.
    #[must_use]
    pub fn said(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// Ends the process without a warning, as a power cut does to it.
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Asks the process to end and waits for it; gives how long it took.
    ///
    /// # Panics
    /// When it cannot be waited for, or did not end well.
    pub fn terminate(&mut self) -> Duration {
        let started = Instant::now();
        let _ = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        let status = self.child.wait().expect("it ends");
        assert!(status.success(), "{status}: {}", self.said());
        started.elapsed()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("an address").port()
}
