//! Says a stored commute back in the shape in which it was given.

use super::{
    commute::{Legs, Limits, Pattern, Role, Roster, Shift},
    shape::{
        CodeShape, CycleDay, CycleShape, DatedShape, EndTime, ExceptionShape, LegsShape, LimitsShape,
        RoleShape, RosterShape, SiteRef, StartTime,
    },
};
use crate::bounded::{List, Text, Whole};

/// The role.
#[must_use]
pub fn role(role: Role) -> RoleShape {
    match role {
        Role::Drive => RoleShape::Drive,
        Role::Ride => RoleShape::Ride,
        Role::Either => RoleShape::Either,
    }
}

/// The legs.
#[must_use]
pub fn legs(legs: Legs) -> LegsShape {
    LegsShape { out: legs.out, home: legs.home }
}

/// The limits, all of them.
#[must_use]
pub fn limits(limits: Limits) -> LimitsShape {
    LimitsShape {
        detour_minutes: whole(limits.detour.into()),
        buffer_minutes: whole(limits.buffer.into()),
        early_minutes: whole(limits.early.into()),
        wait_minutes: whole(limits.wait.into()),
        walk_metres: whole(limits.walk.into()),
        seats: whole(limits.seats.into()),
    }
}

/// The roster; none where what is stored is no longer within the bounds of the shape.
#[must_use]
pub fn roster(roster: &Roster) -> Option<RosterShape> {
    let name = |code: u8| Text::new(&roster.codes.get(usize::from(code))?.code).ok();
    let (mut cycle, mut dated) = (None, None);
    match &roster.pattern {
        Pattern::Cycle { anchor, days } => {
            let days = days.iter().map(|day| CycleDay(day.and_then(name))).collect();
            cycle = Some(CycleShape { anchor: (*anchor).into(), days: List::new(days).ok()? });
        }
        Pattern::Dated(shifts) => {
            let shift = |(date, code): &(chrono::NaiveDate, u8)| {
                Some(DatedShape { date: (*date).into(), code: name(*code)? })
            };
            dated = Some(List::new(shifts.iter().map(shift).collect::<Option<_>>()?).ok()?);
        }
    }
    let exceptions = roster.exceptions.iter();
    let exceptions =
        exceptions.map(|(date, code)| ExceptionShape { date: (*date).into(), code: code.and_then(name) });
    Some(RosterShape {
        codes: List::new(roster.codes.iter().map(code).collect::<Option<_>>()?).ok()?,
        cycle,
        dated,
        exceptions: Some(List::new(exceptions.collect()).ok()?),
        observes_public_holidays: Some(roster.observes_public_holidays),
    })
}

fn code(shift: &Shift) -> Option<CodeShape> {
    Some(CodeShape {
        code: Text::new(&shift.code).ok()?,
        start: StartTime::of(shift.start),
        end: EndTime::of(shift.end),
        start_window_minutes: whole(shift.start_window.into()),
        end_window_minutes: whole(shift.end_window.into()),
        site_id: shift.site.map(|site| SiteRef(site.to_string())),
    })
}

fn whole<const MIN: i32, const MAX: i32>(value: i64) -> Option<Whole<MIN, MAX>> {
    Whole::new(value).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::carpools::rules::reading::Reader;

    #[test]
    fn a_roster_is_said_back_as_it_was_given() {
        let given = json!({
            "codes": [
                { "code": "B", "start": "08:00", "end": "16:15", "start_window_minutes": 0,
                    "end_window_minutes": 30, "site_id": "00000000-0000-0000-0000-000000000001" },
                { "code": "N", "start": "22:00", "end": "06:00", "start_window_minutes": 0,
                    "end_window_minutes": 0, "site_id": null },
                { "code": "S", "start": "14:00", "end": "24:00", "start_window_minutes": 0,
                    "end_window_minutes": 0, "site_id": null }],
            "cycle": { "anchor": "2026-11-23", "days": ["B", null, "N", "S"] },
            "dated": null,
            "exceptions": [{ "date": "2026-12-24", "code": null }, { "date": "2026-12-27", "code": "B" }],
            "observes_public_holidays": true,
        });
        let shape: RosterShape = serde_json::from_value(given.clone()).expect("the shape of a roster");
        let mut reader = Reader::new("");
        let read = reader.roster(&shape, |site| uuid::Uuid::try_parse(&site.0).ok()).expect("a roster");
        let told = roster(&read).expect("within the bounds");
        assert_eq!(serde_json::to_value(told).expect("JSON"), given);
    }
}
