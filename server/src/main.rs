//! The program: reads what was typed and runs it.

use std::{
    os::unix::process::CommandExt,
    process::{Command, ExitCode},
};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The setting by which the allocator gives freed memory back within 10 ms, instead of a second:
/// docs/decisions/memory-given-back.md.
const GIVE_BACK: (&str, &str) = ("MIMALLOC_PURGE_DELAY", "10");

fn main() -> ExitCode {
    give_back_memory();
    run()
}

/// The allocator reads its settings before `main` does, so the program begins anew, once, with this one: the same process, with
/// the same arguments. An operator's own setting stays, and where beginning anew is impossible it goes on as it is.
fn give_back_memory() {
    let (name, value) = GIVE_BACK;
    let mut arguments = std::env::args_os();
    if let (None, Ok(program), Some(called)) =
        (std::env::var_os(name), std::env::current_exe(), arguments.next())
    {
        let error = Command::new(program).arg0(called).args(arguments).env(name, value).exec();
        eprintln!("{name}={value} could not be set: {error}");
    }
}

#[actix_web::main]
async fn run() -> ExitCode {
    let log = server::config::value_of("MITEINANDER_LOG");
    tracing_subscriber::fmt().json().with_env_filter(log).with_writer(std::io::stderr).init();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match server::commands::run(&arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
