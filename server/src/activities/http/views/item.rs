//! An activity in a list, short enough for twenty of them to travel over a bad network.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    activities::rules::{
        activity::Activity,
        wording::{LISTED_VENUE, LISTED_WORDS, shortened, spelled_bytes},
        words::Category,
    },
    clock::utc,
    id::{ActivityId, ClubId},
};

/// An activity in a list. What is absent is empty, unlimited or false.
#[derive(Serialize, ToSchema)]
pub struct ActivityItem {
    id: ActivityId,
    #[schema(max_length = 80)]
    title: String,
    /// The beginning of the text.
    #[schema(max_length = 130)]
    #[serde(skip_serializing_if = "String::is_empty")]
    summary: String,
    #[schema(max_length = 35, pattern = "^[A-Za-z0-9-]+$")]
    language: String,
    category: Category,
    /// The name of the venue.
    #[schema(max_length = 60)]
    venue: String,
    #[schema(minimum = -90, maximum = 90)]
    #[serde(skip_serializing_if = "Option::is_none")]
    lat: Option<f64>,
    #[schema(minimum = -180, maximum = 180)]
    #[serde(skip_serializing_if = "Option::is_none")]
    lon: Option<f64>,
    starts_at: DateTime<Utc>,
    ends_at: DateTime<Utc>,
    #[schema(minimum = 1, maximum = 5000)]
    #[serde(skip_serializing_if = "Option::is_none")]
    capacity: Option<i32>,
    #[schema(minimum = 0, maximum = 1000000000)]
    taken: i32,
    #[schema(minimum = 0, maximum = 1000000)]
    #[serde(skip_serializing_if = "Option::is_none")]
    cost_cents: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    club_id: Option<ClubId>,
    #[serde(skip_serializing_if = "is_not")]
    members_only: bool,
    #[serde(skip_serializing_if = "is_not")]
    cancelled: bool,
}

#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_not(flag: &bool) -> bool {
    !flag
}

impl From<Activity> for ActivityItem {
    fn from(activity: Activity) -> Self {
        let title = shortened(&activity.title, LISTED_WORDS);
        let room = LISTED_WORDS.saturating_sub(spelled_bytes(&title));
        Self {
            id: activity.id,
            summary: shortened(&activity.text, room),
            title,
            language: activity.language,
            category: activity.category,
            venue: shortened(&activity.venue.name, LISTED_VENUE),
            lat: activity.venue.lat.map(rounded),
            lon: activity.venue.lon.map(rounded),
            starts_at: utc(activity.starts_at),
            ends_at: utc(activity.ends_at),
            capacity: activity.capacity,
            taken: activity.taken,
            cost_cents: activity.cost_cents,
            club_id: activity.club,
            members_only: activity.members_only,
            cancelled: activity.cancelled_at.is_some(),
        }
    }
}

/// Degrees to about ten metres: enough for a pin on a map.
fn rounded(degrees: f64) -> f64 {
    (degrees * 10_000.0).round() / 10_000.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activities::rules::{activity::Venue, words::VenueKind};

    #[test]
    fn even_the_wordiest_item_keeps_twenty_of_them_within_ten_kibibytes() {
        let hard = "\"Кафе\\ для 🧑‍🤝‍🧑 всіх\"".repeat(9);
        let at = crate::clock::DAY;
        let venue = Venue {
            kind: VenueKind::Address,
            id: None,
            name: hard.clone(),
            lat: Some(47.812_345_6),
            lon: Some(-11.098_765_4),
        };
        let activity = Activity {
            id: ActivityId::new(),
            region: crate::id::RegionId::new(),
            author: None,
            club: Some(ClubId::new()),
            title: hard.chars().take(80).collect(),
            text: hard,
            language: "de-Latn-AT".into(),
            category: Category::LeisureCulture,
            venue,
            starts_at: at,
            ends_at: at,
            capacity: Some(5000),
            taken: 4999,
            waiting: 99,
            languages: Vec::new(),
            cost_cents: Some(1_000_000),
            cost_text: String::new(),
            access: Vec::new(),
            access_text: String::new(),
            age_min: None,
            age_max: None,
            members_only: true,
            cancelled_at: Some(at),
            cancel_reason: None,
            hidden: false,
            created_at: at,
            updated_at: at,
        };
        let spelled = serde_json::to_vec(&ActivityItem::from(activity)).expect("JSON");
        // 20 items with their commas, and the page around them with its cursor.
        assert!(20 * (spelled.len() + 1) + 60 <= 10 * 1024, "{} bytes", spelled.len());
    }
}
