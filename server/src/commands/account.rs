//! Commands about accounts: the first admin of a region, whom nobody could invite.

use chrono::{Datelike, NaiveDate};

use super::{arguments::Arguments, region, told};
use crate::{
    accounts::{self, Birth, NewAccount, Role, is_adult_on},
    app::App,
    bounded::LanguageTag,
    regions::Region,
    secret,
};

/// Runs `account ...`.
pub async fn run(words: &[&str]) -> Result<(), String> {
    match words {
        ["create-admin", rest @ ..] => create_admin(rest).await,
        _ => Err(super::USAGE.to_owned()),
    }
}

async fn create_admin(words: &[&str]) -> Result<(), String> {
    let arguments = Arguments::read(words, 1, &["--name", "--birth", "--language"], &[])?;
    let display_name = arguments.text::<1, 60>("--name")?;
    let birth = read_birth(arguments.required("--birth")?)?;
    let language = arguments.value("--language").unwrap_or("de");
    let language = LanguageTag::new(language).map_err(|_| format!("--language: {language:?} is none"))?;
    let app = region::open().await?;
    let region = region::find(&app, arguments.word(0)).await?;
    if !is_adult_on(birth, region.today(app.clock.now())) {
        return Err("--birth: an admin has to be of age".to_owned());
    }
    // Drawn, not chosen: 100 random bits, to be changed after the first sign-in.
    let passphrase = in_fives(&secret::spoken_code(20));
    let new = NewAccount {
        region: region.id,
        display_name,
        birth,
        woman: false,
        languages: vec![language.as_str().to_owned()],
        locale: Some(language.into_string()),
        passphrase_hash: Some(app.hasher.hash(passphrase.clone()).await.map_err(told)?),
        role: Role::Admin,
        terms_version: region.terms_version,
    };
    store(&app, &region, new, &passphrase).await
}

async fn store(app: &App, region: &Region, new: NewAccount, passphrase: &str) -> Result<(), String> {
    let tx = app.db.begin().await.map_err(told)?;
    let created = accounts::create_account(&tx, new, app.clock.now()).await.map_err(told)?;
    tx.commit().await.map_err(told)?;
    println!("An admin of {}. This is shown once; print it or write it down.", region.name);
    println!("sign-in name:   {}", created.sign_in_name);
    println!("passphrase:     {passphrase}");
    println!("recovery code:  {}", in_fives(&created.recovery_code));
    Ok(())
}

fn read_birth(text: &str) -> Result<Birth, String> {
    let first = NaiveDate::parse_from_str(&format!("{text}-01"), "%Y-%m-%d");
    let first = first.map_err(|_| format!("--birth: {text:?} is no month, such as 1980-05"))?;
    Ok(Birth { year: first.year(), month: first.month() })
}

/// A code in groups of five, which one can copy without losing one's place.
fn in_fives(code: &str) -> String {
    let characters: Vec<char> = code.chars().collect();
    let groups: Vec<String> = characters.chunks(5).map(|group| group.iter().collect()).collect();
    groups.join("-")
}
