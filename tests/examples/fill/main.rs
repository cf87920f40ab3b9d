//! Fills the database that the settings name with a county for measuring: invented, on an invented map.
//!
//! `fill rows ACTIVITIES COMMUTES` writes rows in bulk past the actions, which would take an hour; `fill callers COUNT`
//! prints a commute and its owner's token a line; `fill posters COUNT` makes accounts that have no commute yet and prints
//! a token, a site and a home a line. Tokens are good for ten minutes. `fill database URL` makes an empty database beside
//! that of a PostgreSQL URL and prints its URL.

mod activities;
mod bulk;
mod commutes;
mod county;
mod people;

use sea_orm::{ConnectionTrait, Database};
use server::{app::App, config::Config};

#[actix_web::main]
async fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let ["database", url] = words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        return println!("{}", new_database(url).await);
    }
    let config = Config::from_environment().expect("settings");
    std::fs::create_dir_all(&config.data).expect("a folder");
    let app = App::start(config).await.expect("the app starts");
    let number = |index: usize| words.get(index).and_then(|text| text.parse::<usize>().ok()).unwrap_or(0);
    match words.first().map(String::as_str) {
        Some("rows") => county::fill(&app, number(1), number(2)).await,
        Some("callers") => people::callers(&app, number(1)).await,
        Some("posters") => people::posters(&app, number(1)).await,
        _ => eprintln!("fill rows ACTIVITIES COMMUTES | fill callers COUNT | fill posters COUNT"),
    }
}

async fn new_database(beside: &str) -> String {
    let name = format!("bench_{}", uuid::Uuid::now_v7().simple());
    let db = Database::connect(beside).await.expect("PostgreSQL answers");
    db.execute_unprepared(&format!("CREATE DATABASE {name}")).await.expect("a database of its own");
    let (server, _) = beside.rsplit_once('/').expect("a URL with a database");
    format!("{server}/{name}")
}
