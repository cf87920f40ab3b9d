//! One-offs: the commute of one day that somebody's "tomorrow my car is broken" or "I drive on Saturday" is.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    commute::{Legs, Limits, Pattern, Plan, Role, Roster, Shift},
    shape::{Date, StartTime},
};
use crate::{
    bounded::Whole,
    clock::Millis,
    error::Field,
    id::{CommuteId, SiteId},
    maps::MapId,
    places::PlaceRef,
    regions::{local_instant, series_instant},
};

/// Open one-offs of one person at a time.
pub const MOST_OPEN: usize = 5;

/// Days on which a one-off may be, today among them: as far as matches are counted.
pub const DAYS_AHEAD: i64 = 28;

/// How long one-offs are kept after their date, in days: as long as their rides. Source: trust.md, retention.
pub const DAYS_KEPT: i32 = 30;

/// Minutes of tolerance where nothing is said.
const TOLERANCE: u8 = 30;

/// Minutes that the engine lets pass between the end of a shift and the way back.
const AFTER_END: u16 = 10;

/// What somebody posts for one date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum OneOffKind {
    /// "I drive, and take somebody along."
    Offer,
    /// "I need a ride."
    Request,
}

/// A one-off as it travels: a commute of mine on one date, or a way of its own.
#[derive(Clone, Debug, PartialEq, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OneOffShape {
    pub kind: OneOffKind,
    /// Today or one of the 27 days after.
    pub date: Date,
    /// One of my commutes: without `to` it is the whole way of that date, with it only where it begins.
    pub commute_id: Option<CommuteId>,
    /// Where it begins, if not at the home of a commute. Only the grid cell around the place's middle is kept.
    pub from_place_id: Option<MapId>,
    /// Where it goes; left out, the commute's way of that date is meant.
    pub to: Option<PlaceRef>,
    /// Be there by then.
    pub there_by: Option<StartTime>,
    /// Leave for home from then on; not after `there_by`: on the next day.
    pub back_from: Option<StartTime>,
    /// Be there at most so much earlier, leave at most so much later; 30.
    pub tolerance_minutes: Option<Whole<0, 120>>,
    /// Longest detour as a driver; 10, or as in the commute.
    pub detour_minutes: Option<Whole<0, 20>>,
    /// Seats offered as a driver; 3, or as in the commute.
    pub seats: Option<Whole<1, 8>>,
    /// Ride with women only; for who has declared to be a woman. As in the commute, where it is left out.
    pub women_only: Option<bool>,
}

/// The date that was sent. `today` is the region's local date.
///
/// # Errors
/// The field `date` with `field-date` where there is no such day, with `field-date-four-weeks` where it is none of the
/// next [`DAYS_AHEAD`].
pub fn date(shape: &OneOffShape, today: NaiveDate) -> Result<NaiveDate, Field> {
    let date = shape.date.read().ok_or_else(|| Field::new("date", "field-date"))?;
    let ahead = date.signed_duration_since(today).num_days();
    if (0..DAYS_AHEAD).contains(&ahead) { Ok(date) } else { Err(Field::new("date", "field-date-four-weeks")) }
}

/// The way of a commute on one date: its `shift` of that date, with the commute's own limits.
///
/// # Errors
/// The field `to` with `field-missing` where a way of its own was begun, the field `date` with `field-in-the-past` where
/// that day's way home has begun by `now`.
pub fn day_of(
    shape: &OneOffShape,
    plan: &Plan,
    shift: Shift,
    date: NaiveDate,
    (zone, now): (Tz, Millis),
) -> Result<Plan, Field> {
    if shape.from_place_id.is_some() || shape.there_by.is_some() || shape.back_from.is_some() {
        return Err(Field::new("to", "field-missing"));
    }
    let last = if plan.legs.home { shift.end } else { shift.start };
    let over = series_instant(zone, local(date, last)).is_ok_and(|at| at.timestamp_millis() <= now);
    if over {
        return Err(Field::new("date", "field-in-the-past"));
    }
    let limits = shape.tolerance_minutes.map_or(plan.limits, |said| {
        let tolerance = u8::try_from(said.get()).unwrap_or(TOLERANCE);
        Limits { early: tolerance.max(plan.limits.buffer), wait: tolerance, ..plan.limits }
    });
    Ok(Plan {
        role: role(shape.kind),
        roster: once(shift, date),
        limits: driving(shape, limits),
        women_only: shape.women_only.unwrap_or(plan.women_only),
        ..plan.clone()
    })
}

/// A way of its own, to a site or place on one date.
///
/// # Errors
/// The field `there_by` with `field-no-leg` where neither time is said; either with `field-no-such-time` where the clock
/// skips it that night, or with `field-in-the-past`.
pub fn way(
    shape: &OneOffShape,
    to: SiteId,
    date: NaiveDate,
    (zone, now): (Tz, Millis),
) -> Result<Plan, Field> {
    let (there, back) = (shape.there_by.map(StartTime::minute), shape.back_from.map(StartTime::minute));
    // As with a shift, a way back that is not after the way there is one of the next day.
    let back = back.map(|back| if there.is_some_and(|there| back <= there) { back + 1440 } else { back });
    for (field, minute) in [("there_by", there), ("back_from", back)] {
        let Some(minute) = minute else { continue };
        match local_instant(zone, local(date, minute)) {
            Err(code) => return Err(Field::new(field, code)),
            Ok(at) if at.timestamp_millis() <= now => return Err(Field::new(field, "field-in-the-past")),
            Ok(_) => {}
        }
    }
    let end = |back: u16| back.saturating_sub(AFTER_END);
    let (start, end) = match (there, back) {
        (None, None) => return Err(Field::new("there_by", "field-no-leg")),
        (Some(there), None) => (there, there + 1),
        (Some(there), Some(back)) => (there, end(back).max(there + 1)),
        (None, Some(back)) => (end(back).max(1) - 1, end(back).max(1)),
    };
    let tolerance =
        shape.tolerance_minutes.map_or(TOLERANCE, |said| u8::try_from(said.get()).unwrap_or(TOLERANCE));
    let shift = Shift { code: "1".to_owned(), start, end, start_window: 0, end_window: 0, site: None };
    Ok(Plan {
        role: role(shape.kind),
        legs: Legs { out: there.is_some(), home: back.is_some() },
        site: to,
        roster: once(shift, date),
        limits: driving(shape, Limits { buffer: 0, early: tolerance, wait: tolerance, ..Limits::default() }),
        women_only: shape.women_only.unwrap_or(false),
    })
}

/// When a one-off should be there, and from when on it goes back, in minutes from midnight of its date.
#[must_use]
pub fn times(plan: &Plan) -> (Option<u16>, Option<u16>) {
    let shift = plan.roster.codes.first();
    let there = shift.filter(|_| plan.legs.out).map(|shift| shift.start);
    (there, shift.filter(|_| plan.legs.home).map(|shift| shift.end + AFTER_END))
}

fn role(kind: OneOffKind) -> Role {
    match kind {
        OneOffKind::Offer => Role::Drive,
        OneOffKind::Request => Role::Ride,
    }
}

fn driving(shape: &OneOffShape, limits: Limits) -> Limits {
    let said = |value: i32, usual| u8::try_from(value).unwrap_or(usual);
    Limits {
        detour: shape.detour_minutes.map_or(limits.detour, |value| said(value.get(), limits.detour)),
        seats: shape.seats.map_or(limits.seats, |value| said(value.get(), limits.seats)),
        ..limits
    }
}

fn once(shift: Shift, date: NaiveDate) -> Roster {
    Roster {
        codes: vec![shift],
        pattern: Pattern::Dated(vec![(date, 0)]),
        exceptions: Vec::new(),
        observes_public_holidays: false,
    }
}

fn local(date: NaiveDate, minute: u16) -> NaiveDateTime {
    date.and_time(NaiveTime::MIN) + TimeDelta::minutes(minute.into())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const ZONE: Tz = Tz::Europe__Berlin;

    fn shape(more: &Value) -> OneOffShape {
        let mut all = json!({ "kind": "offer", "date": "2027-03-28" });
        let more = more.as_object().expect("fields").clone();
        all.as_object_mut().expect("fields").extend(more);
        serde_json::from_value(all).expect("a one-off")
    }

    fn sunday() -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 3, 28).expect("a date")
    }

    fn made(more: &Value) -> Result<Plan, (String, &'static str)> {
        let plan = way(&shape(more), SiteId::new(), sunday(), (ZONE, 0));
        plan.map_err(|field| (field.field, field.code))
    }

    #[test]
    fn the_times_that_were_said_are_told_again() {
        let told = |there: Option<&str>, back: Option<&str>| {
            let plan = made(&json!({ "there_by": there, "back_from": back })).expect("a plan");
            let shift = &plan.roster.codes[0];
            assert!(shift.start < shift.end && shift.end - shift.start <= 1440, "{shift:?}");
            times(&plan)
        };
        assert_eq!(told(Some("10:00"), None), (Some(600), None));
        assert_eq!(told(None, Some("18:00")), (None, Some(1080)));
        assert_eq!(told(Some("22:00"), Some("01:00")), (Some(1320), Some(1500)));
        assert_eq!(told(Some("10:00"), Some("10:00")), (Some(600), Some(2040)));
        // Never before the time said: where ten minutes do not fit in between, the way back waits for them.
        assert_eq!(told(None, Some("00:00")), (None, Some(11)));
        assert_eq!(told(Some("10:00"), Some("10:05")), (Some(600), Some(611)));
    }

    #[test]
    fn a_time_that_the_clock_skips_or_that_is_over_is_refused() {
        assert_eq!(made(&json!({})), Err(("there_by".to_owned(), "field-no-leg")));
        assert_eq!(made(&json!({ "there_by": "02:30" })), Err(("there_by".to_owned(), "field-no-such-time")));
        let said = shape(&json!({ "back_from": "03:30" }));
        let at = |now| way(&said, SiteId::new(), sunday(), (ZONE, now)).map_err(|field| field.code);
        let half_past_three = 1_806_197_400_000;
        assert_eq!(at(half_past_three), Err("field-in-the-past"));
        assert!(at(half_past_three - 1).is_ok());
    }

    #[test]
    fn the_date_is_one_of_the_next_28_days() {
        let of = |today: NaiveDate| date(&shape(&json!({})), today).map_err(|field| field.code);
        assert_eq!(of(sunday()), Ok(sunday()));
        assert_eq!(of(sunday() - TimeDelta::days(27)), Ok(sunday()));
        assert_eq!(of(sunday() - TimeDelta::days(28)), Err("field-date-four-weeks"));
        assert_eq!(of(sunday() + TimeDelta::days(1)), Err("field-date-four-weeks"));
    }
}
