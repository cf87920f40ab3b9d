//! The commands of the program.

mod account;
mod arguments;
mod backup;
pub mod demo;
mod region;
pub mod serve;
// carpools
pub mod whatif;

use crate::{config::Config, contract, error::Error};

/// What one may type.
pub const USAGE: &str = "\
miteinander COMMAND

  serve                 serve the API and the web page
  demo [--port N] [--data FOLDER] [--small]
                        serve an invented county, made on the first start
  migrate               bring the database's tables up to date
  backup FOLDER         write the database and the maps into a new folder, while the service goes on
  openapi               print the contract
  help                  print this

  region create --slug SLUG --name NAME --time-zone Europe/Berlin --bundesland BY --languages de,en
                --contact TEXT [--open-sign-up] [--texts FOLDER]
                        set up a county; the folder holds imprint.de.txt, terms.de.txt, privacy.de.txt
                        and the same in other languages; getting_around.de.txt says what there is
                        without a car
  region texts REGION --texts FOLDER [--new-terms]
                        correct texts; with --new-terms all members are asked to agree to the terms again
  region import FILE.osm.pbf --name REGION [--bbox SOUTH,WEST,NORTH,EAST | --around LAT,LON,KM]
                [--scale FACTOR]
                        read an OpenStreetMap extract as the region's map
  region times REGION --points POINTS.csv
                        print road minutes and metres between points, one lat,lon a line
  region cost-rate REGION --from YYYY-MM-DD --cents-per-km 30 --source TEXT
                        set what all riders together may pay for a kilometre from a day on, and where that is written
  account create-admin REGION --name NAME --birth YYYY-MM [--language de]
                        make the first admin of a region
  whatif REGION --commutes FILE.json --from YYYY-MM-DD [--exact]
                        who could share with whom, of a file; nothing is stored
  whatif --schema       print what such a file looks like";

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
        ["backup", rest @ ..] => backup::run(rest).await,
        ["whatif", rest @ ..] => whatif::whatif(Config::from_environment()?, rest).await,
        ["openapi"] => {
            println!("{}", contract::spelled());
            Ok(())
        }
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        ["region", rest @ ..] => region::run(rest).await,
        ["account", rest @ ..] => account::run(rest).await,
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
