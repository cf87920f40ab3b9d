//! An activity as schema.org tells it to search engines.

use chrono::SecondsFormat;
use serde_json::{Value, json};

use crate::{
    activities::rules::activity::Activity,
    clock::{Millis, utc},
    regions::Region,
};

/// The `Event` of an activity. Only a club is named as its organizer: who posts for themselves is not shown to everybody.
pub fn event(origin: &str, region: &Region, activity: &Activity, club: Option<&str>) -> Value {
    let at =
        |at: Millis| utc(at).with_timezone(&region.time_zone).to_rfc3339_opts(SecondsFormat::Secs, false);
    let status = if activity.cancelled_at.is_some() { "EventCancelled" } else { "EventScheduled" };
    let mut event = json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "name": activity.title,
        "description": activity.text,
        "url": format!("{origin}/a/{}", activity.id),
        "startDate": at(activity.starts_at),
        "endDate": at(activity.ends_at),
        "eventStatus": format!("https://schema.org/{status}"),
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": place(region, activity),
        "inLanguage": languages(activity),
    });
    if let Some(capacity) = activity.capacity {
        event["maximumAttendeeCapacity"] = json!(capacity);
        event["remainingAttendeeCapacity"] = json!(activity.free());
    }
    if let (Some(name), Some(id)) = (club, activity.club) {
        event["organizer"] =
            json!({ "@type": "Organization", "name": name, "url": format!("{origin}/c/{id}") });
    }
    if let Some(cents) = activity.cost_cents {
        event["isAccessibleForFree"] = json!(cents == 0);
    }
    event
}

fn place(region: &Region, activity: &Activity) -> Value {
    let venue = &activity.venue;
    let address = json!({ "@type": "PostalAddress", "addressRegion": region.name, "addressCountry": "DE" });
    let mut place = json!({ "@type": "Place", "name": venue.name, "address": address });
    if let (Some(lat), Some(lon)) = (venue.lat, venue.lon) {
        place["geo"] = json!({ "@type": "GeoCoordinates", "latitude": lat, "longitude": lon });
    }
    place
}

/// What is spoken there, else what it is written in.
fn languages(activity: &Activity) -> Vec<&str> {
    let spoken: Vec<&str> = activity.languages.iter().map(String::as_str).collect();
    if spoken.is_empty() { vec![&activity.language] } else { spoken }
}
