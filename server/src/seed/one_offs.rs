//! Rides of one date: the driver goes to town on Saturday, with seats to spare.

use chrono::{Datelike, Days, Weekday};
use serde_json::json;

use crate::{
    app::App,
    carpools::{Commute, OneOffShape, post_one_off},
    error::Error,
    maps::MapId,
    regions::Region,
    who::Member,
};

/// The driver offers seats from home to a place, there and back.
pub async fn offer(
    app: &App,
    region: &Region,
    driver: &Member,
    drives: &Commute,
    to: MapId,
) -> Result<(), Error> {
    let today = region.today(app.clock.now());
    let days = 7 - today.weekday().days_since(Weekday::Sat);
    let shape = json!({
        "kind": "offer", "date": today + Days::new(days.into()), "commute_id": drives.id,
        "to": { "kind": "place", "id": to }, "there_by": "10:00", "back_from": "17:00", "seats": 3,
    });
    let shape: OneOffShape =
        serde_json::from_value(shape).map_err(|error| Error::Internal(error.to_string()))?;
    post_one_off(app, driver, &region.slug, &shape).await.map(|_| ())
}
