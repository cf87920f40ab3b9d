//! Turns a commute into a post for the engine.

use std::sync::Arc;

use matching::{Id, Person, Place, Shift as EngineShift};

use super::commute::{Pattern, Plan, Roster, day_number};

/// Where a commute begins and ends, and near which meeting points.
pub struct Whereabouts {
    /// The centre of the home's cell.
    pub home: Place,
    /// Within the longest walk that may be asked for; the engine takes the 8 nearest within the limit.
    pub meeting_points: Vec<Place>,
    /// One for each of [`Plan::sites`], in that order.
    pub sites: Vec<Place>,
}

/// Who posts, and since when.
pub struct Poster {
    pub id: Id,
    pub account: Id,
    pub person: Person,
    /// Milliseconds UTC; older posts come first.
    pub posted_at: i64,
}

/// The post. `holidays` are the region's public holidays as days since 1970-01-01.
#[must_use]
pub fn post(plan: &Plan, at: Whereabouts, by: Poster, holidays: &Arc<[i32]>) -> matching::Commute {
    let sites = plan.sites();
    let index = |site: uuid::Uuid| sites.iter().position(|other| other.0 == site).unwrap_or(0);
    let shifts = plan.roster.codes.iter().map(|code| EngineShift {
        start: code.start,
        end: code.end,
        start_window: code.start_window,
        end_window: code.end_window,
        site: u8::try_from(code.site.map_or(0, index)).unwrap_or(0),
    });
    matching::Commute {
        id: by.id,
        account: by.account,
        home: at.home,
        meeting_points: at.meeting_points,
        role: plan.role,
        legs: plan.legs,
        sites: at.sites,
        shifts: shifts.collect(),
        roster: roster(&plan.roster, holidays),
        limits: plan.limits,
        person: Person { women_only: plan.women_only, ..by.person },
        taken: Vec::new(),
        pending_from: Vec::new(),
        posted_at: by.posted_at,
    }
}

/// The roster as the engine reads it.
#[must_use]
pub fn roster(roster: &Roster, holidays: &Arc<[i32]>) -> matching::Roster {
    let pattern = match &roster.pattern {
        Pattern::Cycle { anchor, days } => {
            matching::Pattern::Cycle { anchor: day_number(*anchor), days: days.clone() }
        }
        Pattern::Dated(shifts) => {
            matching::Pattern::Dated(shifts.iter().map(|(date, code)| (day_number(*date), *code)).collect())
        }
    };
    let exceptions = roster.exceptions.iter().map(|(date, code)| (day_number(*date), *code)).collect();
    let holidays = if roster.observes_public_holidays { Arc::clone(holidays) } else { Arc::new([]) };
    matching::Roster { pattern, exceptions, holidays }
}
