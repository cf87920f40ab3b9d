//! `whatif`: who could share with whom, computed from a file without storing anything; docs/whatif.md describes both
//! files.

mod ground;
mod input;
mod output;
mod schema;

use std::{fs, io::Write, path::Path};

use chrono::NaiveDate;

pub use schema::schema;

use crate::{
    body,
    config::Config,
    db::Db,
    error::{Error, Field},
    l10n::Locale,
    maps::RegionMap,
    regions::{self, Region},
};

/// How it is typed.
const USAGE: &str = "miteinander whatif REGION --commutes FILE.json --from YYYY-MM-DD [--exact]";

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
struct Asked<'a> {
    region: &'a str,
    file: &'a str,
    from: NaiveDate,
    exact: bool,
}

impl<'a> Asked<'a> {
    fn read(words: &[&'a str]) -> Result<Self, String> {
        let (mut region, mut file, mut from, mut exact) = (None, None, None, false);
        let mut words = words.iter().copied();
        while let Some(word) = words.next() {
            match word {
                "--commutes" => file = words.next(),
                "--from" => from = words.next(),
                "--exact" => exact = true,
                other if other.starts_with("--") => return Err(format!("{other} is unknown\n{USAGE}")),
                other if region.is_none() => region = Some(other),
                other => return Err(format!("{other} is one word too many\n{USAGE}")),
            }
        }
        let from = from.ok_or_else(|| format!("--from is missing\n{USAGE}"))?;
        let date = NaiveDate::parse_from_str(from, "%Y-%m-%d");
        Ok(Self {
            region: region.ok_or_else(|| format!("the region is missing\n{USAGE}"))?,
            file: file.ok_or_else(|| format!("--commutes is missing\n{USAGE}"))?,
            from: date.map_err(|_| format!("--from {from}: this date does not exist"))?,
            exact,
        })
    }
}

/// Reads the file, asks the engine, prints what it says.
pub async fn whatif(config: Config, words: &[&str]) -> Result<(), String> {
    if words == ["--schema"] {
        println!("{}", schema());
        return Ok(());
    }
    let asked = Asked::read(words)?;
    let (region, map) = region(&config, asked.region).await?;
    let raw = fs::read(asked.file).map_err(|error| format!("{}: {error}", asked.file))?;
    let out = std::io::BufWriter::new(std::io::stdout().lock());
    run(&region, &map, &raw, asked.from, asked.exact, out)
}

async fn region(config: &Config, slug: &str) -> Result<(Region, RegionMap), String> {
    let db = Db::open(&config.database_url).await.map_err(|error| error.to_string())?;
    let found = regions::find_by_slug(db.reader(), slug).await.map_err(|error| error.to_string())?;
    let region = found.ok_or_else(|| format!("there is no region {slug:?}"))?;
    let map = match &region.map_file {
        Some(file) => open(&config.data.join(file))?,
        None => RegionMap::without_roads(),
    };
    Ok((region, map))
}

fn open(path: &Path) -> Result<RegionMap, String> {
    RegionMap::open(path).map_err(|error| error.to_string())
}

/// The whole of `whatif` on bytes: `raw` is the file, `from` the first day of the horizon (local).
///
/// # Errors
/// What is wrong with the file, by field, in English.
pub fn run(
    region: &Region,
    map: &RegionMap,
    raw: &[u8],
    from: NaiveDate,
    exact: bool,
    out: impl Write,
) -> Result<(), String> {
    let file: input::File = body::parse(raw).map_err(|error| told(&error))?;
    let ground = ground::Ground::new(region, map, &file, from, exact).map_err(|wrong| fields(&wrong))?;
    output::write(&ground, out).map_err(|error| format!("the answer could not be written: {error}"))
}

fn told(error: &Error) -> String {
    match error {
        Error::Misfit(wrong) | Error::Invalid(wrong) => fields(wrong),
        _ => "the file is not valid JSON".to_owned(),
    }
}

/// One line for each field that is wrong.
fn fields(wrong: &[Field]) -> String {
    let english = Locale::negotiate("en");
    let line = |field: &Field| {
        let limit = [("limit", field.limit.unwrap_or(0).into())];
        let text = english.say(field.code, &limit).replace(['\u{2068}', '\u{2069}'], "");
        format!("{}: {text} ({})", field.field, field.code)
    };
    wrong.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_is_read_in_any_order() {
        let words = ["--from", "2026-11-30", "sonnenau", "--exact", "--commutes", "a.json"];
        let from = NaiveDate::from_ymd_opt(2026, 11, 30).expect("a date");
        let asked = Asked { region: "sonnenau", file: "a.json", from, exact: true };
        assert_eq!(Asked::read(&words), Ok(asked));
    }

    #[test]
    fn what_is_missing_or_wrong_is_named() {
        for (words, named) in [
            (&["sonnenau", "--from", "2026-11-30"][..], "--commutes"),
            (&["sonnenau", "--commutes", "a.json"], "--from"),
            (&["--commutes", "a.json", "--from", "2026-11-30"], "region"),
            (&["sonnenau", "--commutes", "a.json", "--from", "2026-02-30"], "2026-02-30"),
            (&["sonnenau", "--loud"], "--loud"),
        ] {
            let error = Asked::read(words).expect_err(named);
            assert!(error.contains(named), "{error}");
        }
    }
}
