//! Public holidays of the sixteen Länder, the movable ones from Easter. Source: the Länder's holiday laws, 2026.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A Bundesland by its ISO 3166-2 code without "DE-".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub enum Bundesland {
    BW,
    BY,
    BE,
    BB,
    HB,
    HH,
    HE,
    MV,
    NI,
    NW,
    RP,
    SL,
    SN,
    ST,
    SH,
    TH,
}

/// One public holiday on a local date; the code is also its Fluent id (`holiday-...`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Holiday {
    pub date: NaiveDate,
    pub code: &'static str,
}

enum When {
    Fixed(u32, u32),
    /// Days after Easter Sunday.
    Easter(i64),
    /// The Wednesday before 23 November.
    Repentance,
}

use Bundesland::{BB, BE, BW, BY, HB, HE, HH, MV, NI, NW, RP, SH, SL, SN, ST, TH};

const ALL: &[Bundesland] = &[BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH, TH];

/// Each holiday: its code, when, where, and the first year it was kept (0: always, as far as this table goes).
/// Corpus Christi in single communes of Saxony and Thuringia, and Assumption in Bavaria's mostly Catholic
/// communes, are kept as the whole Land where most people have them: Bavaria yes, Saxony and Thuringia no.
const TABLE: &[(&str, When, &[Bundesland], i32)] = &[
    ("new-year", When::Fixed(1, 1), ALL, 0),
    ("epiphany", When::Fixed(1, 6), &[BW, BY, ST], 0),
    ("womens-day", When::Fixed(3, 8), &[BE], 2019),
    ("womens-day", When::Fixed(3, 8), &[MV], 2023),
    ("good-friday", When::Easter(-2), ALL, 0),
    ("easter-sunday", When::Easter(0), &[BB], 0),
    ("easter-monday", When::Easter(1), ALL, 0),
    ("labour-day", When::Fixed(5, 1), ALL, 0),
    ("ascension", When::Easter(39), ALL, 0),
    ("whit-sunday", When::Easter(49), &[BB], 0),
    ("whit-monday", When::Easter(50), ALL, 0),
    ("corpus-christi", When::Easter(60), &[BW, BY, HE, NW, RP, SL], 0),
    ("assumption", When::Fixed(8, 15), &[BY, SL], 0),
    ("childrens-day", When::Fixed(9, 20), &[TH], 2019),
    ("german-unity", When::Fixed(10, 3), ALL, 1990),
    ("reformation", When::Fixed(10, 31), &[BB, MV, SN, ST, TH], 0),
    ("reformation", When::Fixed(10, 31), &[HB, HH, NI, SH], 2018),
    ("all-saints", When::Fixed(11, 1), &[BW, BY, NW, RP, SL], 0),
    ("repentance", When::Repentance, &[SN], 0),
    ("christmas", When::Fixed(12, 25), ALL, 0),
    ("boxing-day", When::Fixed(12, 26), ALL, 0),
];

/// The public holidays of a Bundesland in a year (1583 to 9999), in order. Empty outside those years.
#[must_use]
pub fn holidays(land: Bundesland, year: i32) -> Vec<Holiday> {
    let kept =
        |(_, _, lands, since): &&(&str, When, &[Bundesland], i32)| lands.contains(&land) && year >= *since;
    let mut all: Vec<_> = TABLE
        .iter()
        .filter(kept)
        .filter_map(|(code, when, _, _)| Some(Holiday { date: date_of(when, year)?, code }))
        .collect();
    all.sort_unstable();
    all
}

fn date_of(when: &When, year: i32) -> Option<NaiveDate> {
    match when {
        When::Fixed(month, day) => NaiveDate::from_ymd_opt(year, *month, *day),
        When::Easter(days) => {
            let easter = easter_sunday(year)?;
            if *days < 0 {
                easter.checked_sub_days(Days::new(days.unsigned_abs()))
            } else {
                easter.checked_add_days(Days::new(days.unsigned_abs()))
            }
        }
        When::Repentance => {
            let before = (16..=22).filter_map(|day| NaiveDate::from_ymd_opt(year, 11, day));
            before.into_iter().find(|date| date.weekday() == Weekday::Wed)
        }
    }
}

/// Easter Sunday of the Gregorian calendar, by the computus of Meeus, Jones and Butcher.
#[must_use]
pub fn easter_sunday(year: i32) -> Option<NaiveDate> {
    if !(1583..=9999).contains(&year) {
        return None;
    }
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let correction = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15).rem_euclid(30);
    let moon = correction - (correction / 28) * (1 - (29 / (correction + 1)) * ((21 - golden) / 11));
    let weekday = (century * 100 + rest + year / 4 + moon + 2 - century + century / 4).rem_euclid(7);
    let offset = moon - weekday;
    let month = 3 + (offset + 40) / 44;
    let day = offset + 28 - 31 * (month / 4);
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).expect("a date")
    }

    #[test]
    fn easter_falls_where_the_almanac_says() {
        for (y, m, d) in [
            (1818, 3, 22),
            (1943, 4, 25),
            (1954, 4, 18),
            (1981, 4, 19),
            (2000, 4, 23),
            (2008, 3, 23),
            (2011, 4, 24),
            (2019, 4, 21),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2028, 4, 16),
            (2038, 4, 25),
            (2049, 4, 18),
            (2076, 4, 19),
        ] {
            assert_eq!(easter_sunday(y), Some(date(y, m, d)));
        }
    }

    #[test]
    fn bavaria_keeps_thirteen_holidays_in_2026() {
        let dates: Vec<_> =
            holidays(Bundesland::BY, 2026).iter().map(|h| (h.date.month(), h.date.day())).collect();
        let known = [
            (1, 1),
            (1, 6),
            (4, 3),
            (4, 6),
            (5, 1),
            (5, 14),
            (5, 25),
            (6, 4),
            (8, 15),
            (10, 3),
            (11, 1),
            (12, 25),
            (12, 26),
        ];
        assert_eq!(dates, known);
    }

    #[test]
    fn each_land_keeps_as_many_holidays_as_its_law_says() {
        let counts: Vec<_> = ALL.iter().map(|land| holidays(*land, 2026).len()).collect();
        assert_eq!(counts, [12, 13, 10, 12, 10, 10, 10, 11, 10, 11, 11, 12, 11, 11, 10, 11]);
        assert_eq!(
            holidays(Bundesland::SN, 2026).iter().find(|h| h.code == "repentance").map(|h| h.date),
            Some(date(2026, 11, 18))
        );
        assert!(holidays(Bundesland::NI, 2017).iter().all(|h| h.code != "reformation"));
    }
}
