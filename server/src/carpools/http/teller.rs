//! Tells one reader of their matches: only what a grid cell allows, in their language.

use chrono::NaiveDate;
use matching::{Counts, Explanation, Leg, Others, Reason, ShownRide, WhatIf, WhyNobody};

use super::{
    views::{
        BriefReason, ChangeView, Driver, EmployerView, LegView, MatchDetail, MatchDetails, MatchView,
        Matches, NoRideView, OthersView, ReasonView, SharedRide, SharedShifts, StopView, WhyView, WidenView,
        WorkView,
    },
    words::{self, Words},
};
use crate::{
    accounts,
    carpools::{
        actions::board::{Answer, Found},
        rules::commute::date_of,
    },
    l10n::{Locale, NONE},
    maps::{MapId, RegionMap},
};

/// Most dates of one list: a leg has at most one a day, 84 days and a guard day at each end.
const DATES: usize = 90;

/// Who is told, and of which map.
pub struct Teller<'a> {
    pub locale: &'a Locale,
    pub map: &'a RegionMap,
}

impl Teller<'_> {
    /// The whole answer.
    pub fn matches(&self, answer: Answer) -> Matches {
        let why = answer.why.as_ref();
        let wider = why.and_then(|why| why.own.iter().find(|(change, _)| *change == WhatIf::Detour(15)));
        Matches {
            from: date_of(answer.from),
            approximate: self.map.travel().approximate(),
            matches: answer.best.into_iter().map(|found| self.one(found)).collect(),
            also_possible: answer.also_possible.into_iter().map(|found| self.one(found)).collect(),
            widen: wider.map(|(_, matches)| WidenView { detour_minutes: 15, matches: *matches }),
            why_nobody: why.map(|why| self.why(why)),
        }
    }

    fn one(&self, found: Found) -> MatchView {
        let name = accounts::first_name(&found.display_name).to_owned();
        let words = Words { locale: self.locale, drives: found.drives, name: &name };
        let reason = |one: &Reason| BriefReason { code: one.code(), text: words.reason(one) };
        MatchView {
            commute_id: found.commute,
            languages: languages(&found.languages),
            site: found.site.map(|site| EmployerView { employer: site.employer }),
            driver: driver(found.drives),
            score: found.score,
            shifts: shifts(found.told.counts),
            reasons: found.told.reasons.iter().map(reason).collect(),
            strip: found.told.strip.to_string(),
            roster: found.roster.into(),
            once: found.once.map(date_of),
            name,
        }
    }

    /// One match with all that may be said of it.
    pub fn in_full(&self, found: Vec<(Found, Explanation)>) -> MatchDetails {
        let one = |(found, explanation)| self.detail(found, &explanation);
        MatchDetails { items: found.into_iter().map(one).collect() }
    }

    fn detail(&self, found: Found, explanation: &Explanation) -> MatchDetail {
        let name = accounts::first_name(&found.display_name).to_owned();
        let words = Words { locale: self.locale, drives: found.drives, name: &name };
        let reasons = &explanation.reasons;
        MatchDetail {
            commute_id: found.commute,
            languages: languages(&found.languages),
            site: found.site.map(|site| WorkView { id: site.id, name: site.name, employer: site.employer }),
            driver: driver(found.drives),
            score: found.score,
            shifts: shifts(found.told.counts),
            once: found.once.map(date_of),
            reasons: reasons
                .iter()
                .map(|one| ReasonView { text: words.reason(one), ..numbers(one) })
                .collect(),
            rides: explanation.rides.iter().map(|ride| self.ride(ride)).collect(),
            no_ride: NoRideView { out: no_ride(reasons, Leg::Out), home: no_ride(reasons, Leg::Home) },
            approximate: reasons.contains(&Reason::Approximate),
            name,
        }
    }

    fn ride(&self, ride: &ShownRide) -> SharedRide {
        let minute = ride.pick_up.rem_euclid(1440);
        SharedRide {
            leg: if ride.leg == Leg::Out { LegView::Out } else { LegView::Home },
            dates: dates(&ride.days),
            pick_up_time: format!("{:02}:{:02}", minute / 60, minute % 60),
            pick_up_day: ride.pick_up.div_euclid(1440),
            stop: self.stop(ride.meeting_point),
            detour_minutes: ride.detour,
            ride_minutes: ride.ride,
            walk_minutes: ride.walk,
            slack_minutes: ride.slack,
        }
    }

    fn stop(&self, meeting_point: Option<matching::Id>) -> StopView {
        let id = meeting_point.and_then(|id| i64::try_from(id).ok()).map(MapId);
        let named = id.and_then(|id| self.map.meeting_point(id)).filter(|point| !point.name.is_empty());
        let word = if id.is_some() { "stop-nameless" } else { "stop-neighbourhood" };
        StopView {
            meeting_point_id: id,
            name: named.map_or_else(|| self.locale.say(word, NONE), |point| point.name.clone()),
        }
    }

    fn why(&self, why: &WhyNobody) -> WhyView {
        WhyView {
            own: why.own.iter().map(|(change, matches)| self.change(*change, *matches)).collect(),
            others: why.others.iter().map(|others| self.others(*others)).collect(),
        }
    }

    fn change(&self, change: WhatIf, matches: usize) -> ChangeView {
        let (limit, value) = match change {
            WhatIf::Detour(minutes) => ("detour_minutes", minutes.into()),
            WhatIf::Wait(minutes) => ("wait_minutes", minutes.into()),
            WhatIf::Early(minutes) => ("early_minutes", minutes.into()),
            WhatIf::Walk(metres) => ("walk_metres", metres),
        };
        ChangeView { limit, value, matches, text: words::change(self.locale, limit, value, matches) }
    }

    fn others(&self, others: Others) -> OthersView {
        let (code, at_least) = (others.rule.code(), others.people.at_least());
        OthersView { code, at_least, text: words::others(self.locale, code, at_least) }
    }
}

fn driver(drives: bool) -> Driver {
    if drives { Driver::You } else { Driver::Other }
}

fn shifts(counts: Counts) -> SharedShifts {
    SharedShifts { all: counts.shifts, out: counts.out, home: counts.home, both: counts.both }
}

fn languages(tags: &str) -> Vec<String> {
    tags.split_whitespace().map(str::to_owned).collect()
}

/// A reason's code and numbers, still without words.
fn numbers(reason: &Reason) -> ReasonView {
    let (minutes, shared) = match reason {
        Reason::BothWays { shared, of } | Reason::OneWay { shared, of, .. } => (None, Some((*shared, *of))),
        Reason::Detour { minutes }
        | Reason::Early { minutes }
        | Reason::Wait { minutes }
        | Reason::Walk { minutes } => (Some(*minutes), None),
        Reason::NoRide { .. } | Reason::OverMidnight | Reason::Approximate => (None, None),
    };
    let (shared, of) = shared.unzip();
    ReasonView { code: reason.code(), minutes, shared, of, text: String::new() }
}

fn no_ride(reasons: &[Reason], wanted: Leg) -> Vec<NaiveDate> {
    let of_leg = reasons.iter().find_map(|reason| match reason {
        Reason::NoRide { leg, days } if *leg == wanted => Some(days),
        _ => None,
    });
    of_leg.map(|days| dates(days)).unwrap_or_default()
}

fn dates(days: &[i32]) -> Vec<NaiveDate> {
    days.iter().take(DATES).map(|day| date_of(*day)).collect()
}
