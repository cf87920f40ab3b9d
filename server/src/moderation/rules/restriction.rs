//! What can be decided against somebody.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::report::About;
use crate::{
    clock::{DAY, Millis},
    id::{AccountId, RegionId, ReportId, RestrictionId},
};

words! {
    /// What is done.
    Measure {
        /// An activity, a message, a club or a site is no longer shown.
        Hide = "hide",
        /// Somebody may read and come along, but write nothing to others, for some days.
        Mute = "mute",
        /// Somebody is kept out for some days.
        Suspend = "suspend",
        /// Somebody is kept out.
        Ban = "ban",
    }
}

impl Measure {
    /// Whether it ends by itself after some days.
    #[must_use]
    pub fn is_timed(self) -> bool {
        matches!(self, Self::Mute | Self::Suspend)
    }
}

/// One restriction with its statement of reasons. Instants are milliseconds UTC.
#[derive(Clone, Debug)]
pub struct Restriction {
    pub id: RestrictionId,
    pub region: RegionId,
    pub report: Option<ReportId>,
    /// Against whom; nobody where what is hidden is nobody's any more.
    pub account: Option<AccountId>,
    pub measure: Measure,
    /// What is hidden.
    pub about: Option<About>,
    /// How that reads, so that one knows what is meant.
    pub shown: String,
    pub reasons: String,
    pub until: Option<Millis>,
    pub by: Option<AccountId>,
    pub made_at: Millis,
    pub lifted_at: Option<Millis>,
    pub appeal: Option<(String, Millis)>,
    pub answer: Option<(String, Millis)>,
}

impl Restriction {
    /// Whether it holds at an instant (milliseconds UTC).
    #[must_use]
    pub fn holds(&self, now: Millis) -> bool {
        self.lifted_at.is_none() && self.until.is_none_or(|until| until > now)
    }
}

/// What restrictions come to together. Instants are milliseconds UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Kept out since then.
    pub banned_at: Option<Millis>,
    /// And until then; nothing: for good.
    pub banned_until: Option<Millis>,
    pub muted_until: Option<Millis>,
}

/// What everything decided against one person comes to at `now` (milliseconds UTC).
#[must_use]
pub fn standing(all: &[Restriction], now: Millis) -> Standing {
    let holding = |measures: &'static [Measure]| {
        all.iter().filter(move |one| one.holds(now) && measures.contains(&one.measure))
    };
    let out = || holding(&[Measure::Suspend, Measure::Ban]);
    let for_good = out().any(|one| one.until.is_none());
    Standing {
        banned_at: out().map(|one| one.made_at).min(),
        banned_until: if for_good { None } else { out().filter_map(|one| one.until).max() },
        muted_until: holding(&[Measure::Mute]).filter_map(|one| one.until).max(),
    }
}

/// Until when a measure lasts that is taken at `now`: in milliseconds UTC.
///
/// # Errors
/// `field-missing` where it needs days, `field-not-with-this-kind` where it has none.
pub fn ends(measure: Measure, days: Option<i32>, now: Millis) -> Result<Option<Millis>, &'static str> {
    match (measure.is_timed(), days) {
        (true, Some(days)) => Ok(Some(now + Millis::from(days) * DAY)),
        (true, None) => Err("field-missing"),
        (false, Some(_)) => Err("field-not-with-this-kind"),
        (false, None) => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(measure: Measure, until: Option<Millis>) -> Restriction {
        Restriction {
            id: RestrictionId::new(),
            region: RegionId::new(),
            report: None,
            account: None,
            measure,
            about: None,
            shown: String::new(),
            reasons: String::new(),
            until,
            by: None,
            made_at: 5,
            lifted_at: None,
            appeal: None,
            answer: None,
        }
    }

    #[test]
    fn the_longest_holds_and_what_is_lifted_or_over_does_not() {
        let all =
            [one(Measure::Mute, Some(50)), one(Measure::Suspend, Some(20)), one(Measure::Suspend, Some(30))];
        let wanted = Standing { banned_at: Some(5), banned_until: Some(30), muted_until: Some(50) };
        assert_eq!(standing(&all, 10), wanted);
        assert_eq!(standing(&all, 30), Standing { muted_until: Some(50), ..Standing::default() });
        let banned = [one(Measure::Ban, None), one(Measure::Suspend, Some(30))];
        assert_eq!(standing(&banned, 10), Standing { banned_at: Some(5), ..Standing::default() });
        let lifted = Restriction { lifted_at: Some(9), ..one(Measure::Ban, None) };
        assert_eq!(standing(&[lifted], 10), Standing::default());
        assert_eq!(standing(&[one(Measure::Hide, None)], 10), Standing::default());
    }

    #[test]
    fn what_lasts_needs_days_and_what_is_for_good_has_none() {
        assert_eq!(ends(Measure::Mute, Some(2), 7), Ok(Some(7 + 2 * DAY)));
        assert_eq!(ends(Measure::Suspend, None, 7), Err("field-missing"));
        assert_eq!(ends(Measure::Ban, Some(2), 7), Err("field-not-with-this-kind"));
        assert_eq!(ends(Measure::Hide, None, 7), Ok(None));
    }
}
