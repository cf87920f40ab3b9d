//! Reads a commute as it travels into one that means something; says of every field what is wrong with it.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use uuid::Uuid;

use super::{
    commute::{Legs, Limits, Pattern, Role, Roster, Shift, day_number},
    shape::{CodeShape, Date, LegsShape, LimitsShape, RoleShape, RosterShape, SiteRef},
};
use crate::{bounded::Whole, error::Field};

/// Sites of one commute, its own included.
const MOST_SITES: usize = 16;

/// Dates that can be meant: 1900-01-01 up to 2200-01-01, as days since 1970-01-01.
const DAYS: std::ops::Range<i32> = -25_567..84_006;

/// The role, as the engine names it.
#[must_use]
pub fn role(shape: RoleShape) -> Role {
    match shape {
        RoleShape::Drive => Role::Drive,
        RoleShape::Ride => Role::Ride,
        RoleShape::Either => Role::Either,
    }
}

/// Collects what is wrong, each under its path.
pub struct Reader<'a> {
    /// What stands before every path, such as `commutes[3].`; may be empty.
    pub prefix: &'a str,
    /// What was found so far.
    pub wrong: Vec<Field>,
}

impl<'a> Reader<'a> {
    /// A reader whose paths begin with `prefix`.
    #[must_use]
    pub fn new(prefix: &'a str) -> Self {
        Self { prefix, wrong: Vec::new() }
    }

    /// Notes what is wrong with a field.
    pub fn no(&mut self, path: impl std::fmt::Display, code: &'static str) {
        self.wrong.push(Field::new(format!("{}{path}", self.prefix), code));
    }

    /// The legs, both where nothing is said.
    pub fn legs(&mut self, shape: Option<LegsShape>) -> Legs {
        let legs = shape.map_or(Legs::BOTH, |legs| Legs { out: legs.out, home: legs.home });
        if !legs.out && !legs.home {
            self.no("legs", "field-no-leg");
        }
        legs
    }

    /// The limits, the usual ones where nothing is said. Minutes, metres and seats.
    pub fn limits(&mut self, shape: Option<LimitsShape>) -> Limits {
        let (said, usual) = (shape.unwrap_or_default(), Limits::default());
        let limits = Limits {
            detour: small(said.detour_minutes, usual.detour),
            buffer: small(said.buffer_minutes, usual.buffer),
            early: small(said.early_minutes, usual.early),
            wait: small(said.wait_minutes, usual.wait),
            walk: said
                .walk_metres
                .map_or(usual.walk, |metres| u16::try_from(metres.get()).unwrap_or(u16::MAX)),
            seats: small(said.seats, usual.seats),
        };
        if limits.buffer > limits.early {
            self.no("limits.buffer_minutes", "field-buffer-over-early");
        }
        limits
    }

    /// The roster; `site` finds a site by what was written.
    pub fn roster(&mut self, shape: &RosterShape, site: impl Fn(&SiteRef) -> Option<Uuid>) -> Option<Roster> {
        let mut order: Vec<usize> = (0..shape.codes.as_slice().len()).collect();
        order.sort_by_key(|index| shape.codes.as_slice()[*index].code.as_str());
        let mut codes = Vec::new();
        let mut by_name = HashMap::new();
        for (rank, index) in order.into_iter().enumerate() {
            let code = &shape.codes.as_slice()[index];
            if by_name.insert(code.code.as_str(), u8::try_from(rank).unwrap_or(u8::MAX)).is_some() {
                self.no(format!("roster.codes[{index}].code"), "field-code-twice");
            }
            codes.push(self.code(code, index, &site));
        }
        let others: HashSet<Uuid> = codes.iter().filter_map(|code| code.site).collect();
        if others.len() + 1 > MOST_SITES {
            self.no("roster.codes", "field-too-many-sites");
        }
        let pattern = self.pattern(shape, &by_name)?;
        let exceptions = self.exceptions(shape, &by_name);
        let observes_public_holidays = shape.observes_public_holidays.unwrap_or(false);
        Some(Roster { codes, pattern, exceptions, observes_public_holidays })
    }

    fn code(&mut self, shape: &CodeShape, index: usize, site: impl Fn(&SiteRef) -> Option<Uuid>) -> Shift {
        let named = shape.site_id.as_ref().map(&site);
        if named == Some(None) {
            self.no(format!("roster.codes[{index}].site_id"), "field-site-unknown");
        }
        let (start, end) = (shape.start.minute(), shape.end.minute());
        Shift {
            code: shape.code.as_str().to_owned(),
            start,
            // An end that is not after the start is one of the next day.
            end: if end > start { end } else { end + 1440 },
            start_window: small(shape.start_window_minutes, 0),
            end_window: small(shape.end_window_minutes, 0),
            site: named.flatten(),
        }
    }

    fn pattern(&mut self, shape: &RosterShape, codes: &HashMap<&str, u8>) -> Option<Pattern> {
        match (&shape.cycle, &shape.dated) {
            (Some(cycle), None) => {
                let anchor = self.date("roster.cycle.anchor", &cycle.anchor);
                let days = cycle.days.as_slice().iter().enumerate().map(|(index, day)| {
                    let name = day.0.as_ref()?.as_str();
                    self.known(codes, name, || format!("roster.cycle.days[{index}]"))
                });
                let days = days.collect();
                anchor.map(|anchor| Pattern::Cycle { anchor, days })
            }
            (None, Some(dated)) => {
                let mut seen = HashSet::new();
                let shifts = dated.as_slice().iter().enumerate().filter_map(|(index, shift)| {
                    let path = format!("roster.dated[{index}]");
                    let date = self.one_date(&path, &shift.date, &mut seen);
                    let code = self.known(codes, shift.code.as_str(), || format!("{path}.code"));
                    date.zip(code)
                });
                Some(Pattern::Dated(shifts.collect()))
            }
            _ => {
                self.no("roster", "field-cycle-or-dated");
                None
            }
        }
    }

    fn exceptions(&mut self, shape: &RosterShape, codes: &HashMap<&str, u8>) -> Vec<(NaiveDate, Option<u8>)> {
        let mut seen = HashSet::new();
        let all = shape.exceptions.as_ref().map_or(&[][..], |list| list.as_slice());
        let read = all.iter().enumerate().filter_map(|(index, exception)| {
            let path = format!("roster.exceptions[{index}]");
            let code = (exception.code.as_ref())
                .and_then(|code| self.known(codes, code.as_str(), || format!("{path}.code")));
            Some((self.one_date(&path, &exception.date, &mut seen)?, code))
        });
        read.collect()
    }

    fn one_date(&mut self, path: &str, date: &Date, seen: &mut HashSet<NaiveDate>) -> Option<NaiveDate> {
        let path = format!("{path}.date");
        let date = self.date(&path, date)?;
        if !seen.insert(date) {
            self.no(path, "field-date-twice");
        }
        Some(date)
    }

    fn date(&mut self, path: &str, date: &Date) -> Option<NaiveDate> {
        let date = date.read().filter(|date| DAYS.contains(&day_number(*date)));
        if date.is_none() {
            self.no(path, "field-date");
        }
        date
    }

    fn known(&mut self, codes: &HashMap<&str, u8>, name: &str, path: impl Fn() -> String) -> Option<u8> {
        let code = codes.get(name).copied();
        if code.is_none() {
            self.no(path(), "field-code-unknown");
        }
        code
    }
}

fn small<const MIN: i32, const MAX: i32>(said: Option<Whole<MIN, MAX>>, usual: u8) -> u8 {
    said.map_or(usual, |value| u8::try_from(value.get()).unwrap_or(u8::MAX))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn read(roster: Value) -> Result<Roster, Vec<(String, &'static str)>> {
        let shape: RosterShape = serde_json::from_value(roster).expect("the shape of a roster");
        let mut reader = Reader::new("");
        let roster = reader.roster(&shape, |site| Uuid::try_parse(&site.0).ok());
        let wrong: Vec<_> = reader.wrong.into_iter().map(|field| (field.field, field.code)).collect();
        if wrong.is_empty() { Ok(roster.expect("nothing is wrong")) } else { Err(wrong) }
    }

    #[test]
    fn a_night_ends_on_the_next_day_and_midnight_is_minute_1440() {
        let codes = json!([{ "code": "N", "start": "22:00", "end": "06:00" },
            { "code": "S", "start": "14:00", "end": "24:00" }, { "code": "T", "start": "16:00", "end": "00:00" },
            { "code": "D", "start": "07:00", "end": "07:00" }]);
        let cycle = json!({ "anchor": "2026-11-23", "days": ["N", null, "S", "T", "D"] });
        let roster = read(json!({ "codes": codes, "cycle": cycle })).expect("a roster");
        let ends: Vec<_> = roster.codes.iter().map(|code| (code.code.as_str(), code.end)).collect();
        assert_eq!(ends, [("D", 1860), ("N", 1800), ("S", 1440), ("T", 1440)]);
        let Pattern::Cycle { days, .. } = roster.pattern else { panic!("a cycle") };
        assert_eq!(days, [Some(1), None, Some(2), Some(3), Some(0)]);
    }

    #[test]
    fn every_fault_is_told_by_its_place() {
        let wrong = read(json!({
            "codes": [{ "code": "F", "start": "06:00", "end": "14:00" },
                { "code": "F", "start": "06:00", "end": "14:00", "site_id": "nowhere" }],
            "cycle": { "anchor": "2026-02-30", "days": ["F", "X"] },
            "exceptions": [{ "date": "2026-12-24" }, { "date": "2026-12-24" }],
        }));
        let wrong = wrong.expect_err("much is wrong");
        for expected in [
            ("roster.codes[1].code", "field-code-twice"),
            ("roster.codes[1].site_id", "field-site-unknown"),
            ("roster.cycle.anchor", "field-date"),
            ("roster.cycle.days[1]", "field-code-unknown"),
        ] {
            assert!(wrong.iter().any(|(field, code)| (field.as_str(), *code) == expected), "{expected:?}");
        }
    }

    #[test]
    fn a_roster_is_a_cycle_or_a_list_and_not_both() {
        let codes = json!([{ "code": "F", "start": "06:00", "end": "14:00" }]);
        let dated = json!([{ "date": "2026-12-01", "code": "F" }]);
        let cycle = json!({ "anchor": "2026-11-23", "days": ["F"] });
        let both = read(json!({ "codes": codes, "cycle": cycle, "dated": dated }));
        assert_eq!(both, Err(vec![("roster".to_owned(), "field-cycle-or-dated")]));
        assert!(read(json!({ "codes": codes, "dated": dated })).is_ok());
        assert!(read(json!({ "codes": codes })).is_err());
    }
}
