//! What this room knows of a person, as data.

use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use crate::{
    activities::{
        rules::activity::Activity,
        store::{activities, attendances},
    },
    clock::utc,
    error::Error,
    id::AccountId,
};

/// What somebody posted, and on whose lists they stand.
pub async fn export(db: &impl ConnectionTrait, account: AccountId) -> Result<Value, Error> {
    let mut posted = Vec::new();
    for id in activities::posted_by(db, account).await? {
        posted.extend(activities::find(db, id).await?.map(|activity| told(&activity)));
    }
    let mut lists = Vec::new();
    for id in attendances::activities_of(db, account).await? {
        let Some(line) = attendances::find(db, account, id).await? else { continue };
        let activity = activities::find(db, id).await?;
        lists.push(json!({
            "activity_id": id,
            "title": activity.as_ref().map(|activity| activity.title.clone()),
            "starts_at": activity.as_ref().map(|activity| utc(activity.starts_at)),
            "state": line.standing.code(),
            "children": line.party.children,
            "companions": line.party.companions,
            "since": utc(line.queued_at),
        }));
    }
    Ok(json!({ "posted": posted, "attendances": lists }))
}

fn told(activity: &Activity) -> Value {
    json!({
        "id": activity.id,
        "club_id": activity.club,
        "title": activity.title,
        "text": activity.text,
        "language": activity.language,
        "category": activity.category.code(),
        "venue": { "name": activity.venue.name, "lat": activity.venue.lat, "lon": activity.venue.lon },
        "starts_at": utc(activity.starts_at),
        "ends_at": utc(activity.ends_at),
        "capacity": activity.capacity,
        "languages": activity.languages,
        "cost_cents": activity.cost_cents,
        "cost_text": activity.cost_text,
        "access_text": activity.access_text,
        "cancelled_at": activity.cancelled_at.map(utc),
        "cancel_reason": activity.cancel_reason,
        "created_at": utc(activity.created_at),
        "updated_at": utc(activity.updated_at),
    })
}
