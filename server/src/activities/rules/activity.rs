//! What an activity is, who may see it, and what may be written into one.

use super::words::{Access, Category, VenueKind};
use crate::{
    clock::Millis,
    id::{AccountId, ActivityId, ClubId, RegionId},
    refusal::Refusal,
};

/// The most people that an activity can have places for.
pub const LARGEST: i32 = 5000;

/// Something to do together. Instants are milliseconds UTC.
#[derive(Clone, Debug, PartialEq)]
pub struct Activity {
    pub id: ActivityId,
    pub region: RegionId,
    /// Who posted it; nobody once that account is gone.
    pub author: Option<AccountId>,
    /// The club it was posted for.
    pub club: Option<ClubId>,
    pub title: String,
    pub text: String,
    /// BCP 47 tag of the language that title and text are written in.
    pub language: String,
    pub category: Category,
    pub venue: Venue,
    pub starts_at: Millis,
    pub ends_at: Millis,
    /// Places; `None`: no limit.
    pub capacity: Option<i32>,
    /// Heads that have places.
    pub taken: i32,
    /// Heads that wait.
    pub waiting: i32,
    /// BCP 47 tags of what is spoken there.
    pub languages: Vec<String>,
    /// Euro cents a person; 0 is free, `None` is not said.
    pub cost_cents: Option<i32>,
    pub cost_text: String,
    pub access: Vec<Access>,
    pub access_text: String,
    /// Whole years on the local date of the start.
    pub age_min: Option<i32>,
    /// Whole years on the local date of the start.
    pub age_max: Option<i32>,
    pub members_only: bool,
    pub cancelled_at: Option<Millis>,
    pub cancel_reason: Option<String>,
    /// Hidden by a moderator: to everybody as if it were not there.
    pub hidden: bool,
    pub created_at: Millis,
    pub updated_at: Millis,
}

/// Where an activity is: a copy of the name and point that its place had when it was chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Venue {
    pub kind: VenueKind,
    /// The id of its place, meeting point or site, as it travels.
    pub id: Option<String>,
    pub name: String,
    /// Degrees north.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
}

/// What somebody is to an activity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ties {
    /// Posted it, or speaks for its club.
    pub organiser: bool,
    pub club_member: bool,
    /// Has or waits for places.
    pub attends: bool,
    /// One of the two, who posted it by themselves and who looks at it, blocks the other.
    pub apart: bool,
}

impl Activity {
    /// Whether it has ended at an instant (milliseconds UTC).
    #[must_use]
    pub fn is_over(&self, now: Millis) -> bool {
        self.ends_at <= now
    }

    /// Places that are left; `None`: as many as one likes.
    #[must_use]
    pub fn free(&self) -> Option<i32> {
        self.capacity.map(|capacity| (capacity - self.taken).max(0))
    }

    /// Whether this viewer may know of it. One for members only exists for them alone, and for whoever was
    /// already on its list. What somebody posted by themselves does not exist for those they are apart from.
    #[must_use]
    pub fn is_visible(&self, ties: Ties) -> bool {
        !self.hidden
            && !ties.apart
            && (!self.members_only || ties.organiser || ties.club_member || ties.attends)
    }

    /// Whose it is alone; a club's is nobody's.
    #[must_use]
    pub fn poster(&self) -> Option<AccountId> {
        self.author.filter(|_| self.club.is_none())
    }
}

/// Refuses to change what is cancelled or over at `now` (milliseconds UTC).
///
/// # Errors
/// [`Refusal::ActivityCancelled`] or [`Refusal::ActivityOver`].
pub fn check_alive(activity: &Activity, now: Millis) -> Result<(), Refusal> {
    if activity.cancelled_at.is_some() {
        Err(Refusal::ActivityCancelled)
    } else if activity.is_over(now) {
        Err(Refusal::ActivityOver)
    } else {
        Ok(())
    }
}

/// Everything about the content that has the right shape and still means nothing: fields and their codes.
///
/// # Errors
/// `age_max` with `field-ages` where nobody is old enough and young enough; `members_only` with
/// `field-needs-club` where there is no club to be a member of.
pub fn check_content(activity: &Activity) -> Result<(), Vec<(&'static str, &'static str)>> {
    let mut wrong = Vec::new();
    if matches!((activity.age_min, activity.age_max), (Some(min), Some(max)) if min > max) {
        wrong.push(("age_max", "field-ages"));
    }
    if activity.members_only && activity.club.is_none() {
        wrong.push(("members_only", "field-needs-club"));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

/// Refuses a capacity below the heads that already have places.
///
/// # Errors
/// [`Refusal::CapacityTaken`].
pub fn check_capacity(capacity: Option<i32>, taken: i32) -> Result<(), Refusal> {
    if capacity.is_some_and(|capacity| capacity < taken) { Err(Refusal::CapacityTaken) } else { Ok(()) }
}

/// Whether those who go must be told: it is at another time or another place.
#[must_use]
pub fn has_moved(before: &Activity, after: &Activity) -> bool {
    (before.starts_at, before.ends_at) != (after.starts_at, after.ends_at) || before.venue != after.venue
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A brunch from 10:00 to 12:00 (in milliseconds since some midnight) with three places, none taken.
    pub fn brunch() -> Activity {
        Activity {
            id: ActivityId::new(),
            region: RegionId::new(),
            author: None,
            club: None,
            title: "Brunch".into(),
            text: String::new(),
            language: "de".into(),
            category: Category::LeisureCulture,
            venue: Venue {
                kind: VenueKind::Address,
                id: None,
                name: "Am Markt 1".into(),
                lat: None,
                lon: None,
            },
            starts_at: 36_000_000,
            ends_at: 43_200_000,
            capacity: Some(3),
            taken: 0,
            waiting: 0,
            languages: Vec::new(),
            cost_cents: None,
            cost_text: String::new(),
            access: Vec::new(),
            access_text: String::new(),
            age_min: None,
            age_max: None,
            members_only: false,
            cancelled_at: None,
            cancel_reason: None,
            hidden: false,
            created_at: 0,
            updated_at: 0,
        }
    }

    #[test]
    fn a_members_only_evening_exists_for_members_organisers_and_those_on_its_list() {
        let club = Activity { members_only: true, club: Some(ClubId::new()), ..brunch() };
        assert!(!club.is_visible(Ties::default()));
        assert!(club.is_visible(Ties { club_member: true, ..Ties::default() }));
        assert!(club.is_visible(Ties { organiser: true, ..Ties::default() }));
        assert!(club.is_visible(Ties { attends: true, ..Ties::default() }));
        assert!(brunch().is_visible(Ties::default()));
        assert!(
            !Activity { hidden: true, ..brunch() }.is_visible(Ties { organiser: true, ..Ties::default() })
        );
        assert!(!brunch().is_visible(Ties { apart: true, attends: true, ..Ties::default() }));
    }

    #[test]
    fn nobody_is_at_least_thirty_and_at_most_twenty() {
        let wrong = Activity { age_min: Some(30), age_max: Some(20), members_only: true, ..brunch() };
        assert_eq!(
            check_content(&wrong),
            Err(vec![("age_max", "field-ages"), ("members_only", "field-needs-club")])
        );
        assert_eq!(check_content(&Activity { age_min: Some(20), age_max: Some(20), ..brunch() }), Ok(()));
    }

    #[test]
    fn places_that_are_taken_cannot_be_taken_away() {
        assert_eq!(check_capacity(Some(2), 3), Err(Refusal::CapacityTaken));
        assert_eq!(check_capacity(Some(3), 3), Ok(()));
        assert_eq!(check_capacity(None, 3), Ok(()));
    }

    #[test]
    fn it_is_over_at_the_instant_of_its_end() {
        assert_eq!(check_alive(&brunch(), 43_199_999), Ok(()));
        assert_eq!(check_alive(&brunch(), 43_200_000), Err(Refusal::ActivityOver));
        let off = Activity { cancelled_at: Some(1), ..brunch() };
        assert_eq!(check_alive(&off, 2), Err(Refusal::ActivityCancelled));
    }

    #[test]
    fn a_new_title_is_no_move_but_a_new_hour_or_house_is() {
        let before = brunch();
        assert!(!has_moved(&before, &Activity { title: "Frühstück".into(), ..before.clone() }));
        assert!(has_moved(&before, &Activity { starts_at: 39_600_000, ..before.clone() }));
        let elsewhere = Venue { name: "Am See 2".into(), ..before.venue.clone() };
        assert!(has_moved(&before, &Activity { venue: elsewhere, ..before.clone() }));
    }
}
