//! The commands of the program.

pub mod demo;
pub mod serve;

use crate::{config::Config, contract, error::Error};

/// What one may type.
pub const USAGE: &str = "\
miteinander COMMAND

  serve                 serve the API and the web page
  demo [--port N] [--data FOLDER] [--small]
                        serve an invented county, made on the first start
  migrate               bring the database's tables up to date
  openapi               print the contract";

/// Runs the command that was typed; the error is what the operator reads.
pub async fn run(arguments: &[String]) -> Result<(), String> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["serve"] => serve::serve(Config::from_environment()?).await.map_err(told),
        ["demo", rest @ ..] => {
            let options = demo::Options::read(rest)?;
            demo::demo(Config::from_environment()?, options).await.map_err(told)
        }
        ["migrate"] => migrate(&Config::from_environment()?).await.map_err(told),
        ["openapi"] => {
            println!("{}", contract::spelled());
            Ok(())
        }
        _ => Err(USAGE.to_owned()),
    }
}

fn told(error: impl std::fmt::Display) -> String {
    error.to_string()
}

async fn migrate(config: &Config) -> Result<(), Error> {
    let db = crate::db::Db::open(&config.database_url).await?;
    Ok(crate::db::migrate(&db).await?)
}
