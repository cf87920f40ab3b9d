//! What is on in the county.

use roads::synthetic::County;
use sea_orm::sea_query::Value;
use server::{
    app::App,
    clock::{DAY, HOUR},
    id::RegionId,
};
use uuid::Uuid;

use crate::bulk;

const ACTIVITY: &[&str] = &[
    "id",
    "region_id",
    "title",
    "text",
    "language",
    "category",
    "searched",
    "venue_kind",
    "venue_name",
    "lat",
    "lon",
    "starts_at",
    "ends_at",
    "capacity",
    "taken",
    "waiting",
    "languages",
    "cost_text",
    "access",
    "access_text",
    "members_only",
    "created_at",
    "updated_at",
];

/// Activities over the next 500 days, public and without a club.
pub async fn announce(app: &App, region: RegionId, county: &County, activities: usize) {
    let now = app.clock.now();
    let text = "Jede und jeder bringt etwas mit. Kinder sind willkommen. ".repeat(6);
    let rows = (0..activities).map(|number| {
        let starts = now
            + DAY * i64::try_from(1 + number % 500).expect("small")
            + HOUR * i64::try_from(number % 10).expect("small");
        let point = county.homes[number % county.homes.len()];
        let title = format!("Freitagsbrunch Nr. {number}");
        let searched = server::places::search_key(&[&title, "Mehrgenerationenhaus", &text]);
        let mut row: Vec<Value> =
            vec![Uuid::now_v7().into(), region.0.into(), title.into(), text.clone().into()];
        row.extend(["de", "leisure_culture", &searched, "address", "Mehrgenerationenhaus"].map(Value::from));
        row.extend([point.y().into(), point.x().into(), starts.into(), (starts + 2 * HOUR).into()]);
        row.extend([20, 0, 0].map(Value::from));
        row.extend([" de ", "", "", ""].map(Value::from));
        row.extend([false.into(), now.into(), now.into()]);
        row
    });
    bulk::insert(app, "activities", ACTIVITY, rows).await;
}
