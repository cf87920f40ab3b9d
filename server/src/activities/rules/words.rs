//! The closed lists of words that describe an activity.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

words! {
    /// What an activity is about.
    Category {
        Sport = "sport",
        LeisureCulture = "leisure_culture",
        EducationWork = "education_work",
        Women = "women",
        /// Advice and public offices.
        Advice = "advice",
        Language = "language",
        Family = "family",
        Club = "club",
    }
}

words! {
    /// What makes it easier to take part.
    Access {
        Wheelchair = "wheelchair",
        AccessibleToilet = "accessible_toilet",
        HearingLoop = "hearing_loop",
        SignLanguage = "sign_language",
        PlainLanguage = "plain_language",
        Interpreter = "interpreter",
        Childcare = "childcare",
        Quiet = "quiet",
        BusStop = "bus_stop",
    }
}

words! {
    /// What kind of place an activity is at.
    VenueKind {
        Place = "place",
        MeetingPoint = "meeting_point",
        Site = "site",
        /// In its organiser's own words.
        Address = "address",
    }
}

words! {
    /// How somebody stands on the list of an activity.
    Standing {
        /// Has places.
        Joined = "joined",
        /// Waits for places.
        Waiting = "waiting",
        /// Was removed by the organiser, and cannot come back by themselves.
        Removed = "removed",
    }
}

/// The words of a list as the database keeps them: in order, once each, with spaces between.
#[must_use]
pub fn spelled(access: &[Access]) -> String {
    let mut codes: Vec<_> = access.iter().map(|one| one.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    codes.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_words_is_kept_in_order_and_once_each() {
        assert_eq!(
            spelled(&[Access::Wheelchair, Access::Childcare, Access::Wheelchair]),
            "childcare wheelchair"
        );
        assert_eq!(Access::read("wheelchair"), Some(Access::Wheelchair));
        assert_eq!(Access::read("escalator"), None);
    }

    #[test]
    fn the_wire_and_the_database_use_one_word() {
        for category in [Category::LeisureCulture, Category::EducationWork, Category::Women] {
            assert_eq!(serde_json::to_value(category).expect("a word"), category.code());
        }
        assert_eq!(serde_json::to_value(VenueKind::MeetingPoint).expect("a word"), "meeting_point");
    }
}
