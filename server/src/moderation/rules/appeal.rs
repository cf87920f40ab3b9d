//! Until when one may appeal, and who decides.

use super::restriction::Restriction;
use crate::{
    clock::{DAY, Millis},
    id::AccountId,
    refusal::Refusal,
};

/// How long an appeal is open after a decision, in milliseconds: six months, the longest that there are
/// (Digital Services Act, article 20).
pub const OPEN: Millis = 184 * DAY;

/// Whether somebody may appeal at `now` (milliseconds UTC).
///
/// # Errors
/// [`Refusal::AppealMade`] where they have, [`Refusal::AppealClosed`] where it is lifted or too late.
pub fn check_appeal(restriction: &Restriction, now: Millis) -> Result<(), Refusal> {
    if restriction.appeal.is_some() {
        Err(Refusal::AppealMade)
    } else if restriction.lifted_at.is_some() || now >= restriction.made_at + OPEN {
        Err(Refusal::AppealClosed)
    } else {
        Ok(())
    }
}

/// Whether a moderator may decide about an appeal, where there is another one or not.
///
/// # Errors
/// [`Refusal::AppealClosed`] where nothing is to be decided, [`Refusal::AnotherModerator`] where somebody else can look at
/// it who did not decide the first time.
pub fn check_answer(restriction: &Restriction, by: AccountId, another: bool) -> Result<(), Refusal> {
    if restriction.appeal.is_none() || restriction.answer.is_some() {
        Err(Refusal::AppealClosed)
    } else if restriction.by == Some(by) && another {
        Err(Refusal::AnotherModerator)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        id::{RegionId, RestrictionId},
        moderation::rules::restriction::Measure,
    };

    fn ban(by: AccountId) -> Restriction {
        Restriction {
            id: RestrictionId::new(),
            region: RegionId::new(),
            report: None,
            account: None,
            measure: Measure::Ban,
            about: None,
            shown: String::new(),
            reasons: String::new(),
            until: None,
            by: Some(by),
            made_at: 0,
            lifted_at: None,
            appeal: None,
            answer: None,
        }
    }

    #[test]
    fn an_appeal_is_open_for_six_months_and_made_once() {
        let ban = ban(AccountId::new());
        assert_eq!(check_appeal(&ban, OPEN - 1), Ok(()));
        assert_eq!(check_appeal(&ban, OPEN), Err(Refusal::AppealClosed));
        let made = Restriction { appeal: Some((String::new(), 1)), ..ban.clone() };
        assert_eq!(check_appeal(&made, 2), Err(Refusal::AppealMade));
        let lifted = Restriction { lifted_at: Some(1), ..ban };
        assert_eq!(check_appeal(&lifted, 2), Err(Refusal::AppealClosed));
    }

    #[test]
    fn whoever_decided_first_does_not_decide_again_where_somebody_else_can() {
        let (selma, petra) = (AccountId::new(), AccountId::new());
        let appealed = Restriction { appeal: Some((String::new(), 1)), ..ban(selma) };
        assert_eq!(check_answer(&appealed, selma, true), Err(Refusal::AnotherModerator));
        assert_eq!(check_answer(&appealed, selma, false), Ok(()));
        assert_eq!(check_answer(&appealed, petra, true), Ok(()));
        assert_eq!(check_answer(&ban(selma), petra, true), Err(Refusal::AppealClosed));
        let answered = Restriction { answer: Some((String::new(), 2)), ..appealed };
        assert_eq!(check_answer(&answered, petra, true), Err(Refusal::AppealClosed));
    }
}
