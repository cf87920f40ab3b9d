//! Who may join an activity, and who moves up when places get free.

use chrono::NaiveDate;

use super::activity::{Activity, check_alive};
use crate::{accounts::Birth, clock::Millis, refusal::Refusal};

/// The most children, and the most companions, that one person brings.
pub const MOST_GUESTS: i32 = 20;

/// Whom one person brings along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Party {
    pub children: i32,
    pub companions: i32,
}

impl Party {
    /// The places they need together: the person counts too.
    #[must_use]
    pub fn heads(self) -> i32 {
        1 + self.children + self.companions
    }
}

/// Refuses whoever may not join at `now` (milliseconds UTC). `day` is the local date of the start. Ages are asked
/// only where the activity says some.
///
/// # Errors
/// [`Refusal::ActivityCancelled`], [`Refusal::ActivityOver`], [`Refusal::AgeOutside`], or
/// [`Refusal::PartyTooLarge`] where even the empty activity has too few places.
pub fn check_join(
    activity: &Activity,
    birth: Birth,
    day: NaiveDate,
    party: Party,
    now: Millis,
) -> Result<(), Refusal> {
    check_alive(activity, now)?;
    let age = birth.age_on(day);
    if activity.age_min.is_some_and(|min| age < min) || activity.age_max.is_some_and(|max| age > max) {
        return Err(Refusal::AgeOutside);
    }
    if activity.capacity.is_some_and(|capacity| party.heads() > capacity) {
        return Err(Refusal::PartyTooLarge);
    }
    Ok(())
}

/// Which of the waiting move up into `free` places (`None`: no limit), in the order in which they joined the
/// queue: whoever does not fit is passed over and keeps their place in it. The queue holds heads; the answer
/// holds indices into it.
#[must_use]
pub fn promoted(free: Option<i32>, queue: &[i32]) -> Vec<usize> {
    let mut left = free.unwrap_or(i32::MAX);
    let mut up = Vec::new();
    for (index, heads) in queue.iter().enumerate() {
        if *heads <= left {
            left -= heads;
            up.push(index);
        }
    }
    up
}

#[cfg(test)]
mod tests {
    use super::{super::activity::tests::brunch, *};

    const ALONE: Party = Party { children: 0, companions: 0 };
    const ADULT: Birth = Birth { year: 1996, month: 3 };

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, 1).expect("a day")
    }

    #[test]
    fn a_mother_with_two_children_and_a_friend_needs_four_places() {
        assert_eq!(Party { children: 2, companions: 1 }.heads(), 4);
    }

    #[test]
    fn ages_are_asked_only_where_the_activity_says_some() {
        let girl = Birth { year: 2010, month: 5 };
        assert_eq!(check_join(&brunch(), girl, day(), ALONE, 0), Ok(()));
        let grown = Activity { age_min: Some(18), ..brunch() };
        assert_eq!(check_join(&grown, girl, day(), ALONE, 0), Err(Refusal::AgeOutside));
        assert_eq!(check_join(&grown, ADULT, day(), ALONE, 0), Ok(()));
        let youth = Activity { age_max: Some(27), ..brunch() };
        assert_eq!(check_join(&youth, girl, day(), ALONE, 0), Ok(()));
        assert_eq!(check_join(&youth, ADULT, day(), ALONE, 0), Err(Refusal::AgeOutside));
    }

    #[test]
    fn who_needs_more_places_than_there_ever_are_does_not_wait_for_them() {
        let four = Party { children: 3, companions: 0 };
        assert_eq!(check_join(&brunch(), ADULT, day(), four, 0), Err(Refusal::PartyTooLarge));
        assert_eq!(check_join(&Activity { capacity: None, ..brunch() }, ADULT, day(), four, 0), Ok(()));
    }

    #[test]
    fn the_first_who_fits_moves_up() {
        assert_eq!(promoted(Some(2), &[3, 1, 2, 1]), [1, 3]);
        assert_eq!(promoted(Some(3), &[3, 1]), [0]);
        assert_eq!(promoted(Some(0), &[1]), [] as [usize; 0]);
        assert_eq!(promoted(None, &[3, 20, 1]), [0, 1, 2]);
    }
}
