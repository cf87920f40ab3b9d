//! A commute for each of the people.

use rand::{Rng, RngExt, SeedableRng, rngs::StdRng};
use roads::synthetic::County;
use sea_orm::sea_query::Value;
use server::{app::App, id::RegionId};
use uuid::Uuid;

use crate::bulk;

/// Local start and end of shifts that people really work, in minutes.
const SHIFTS: &[(u16, u16)] =
    &[(360, 840), (420, 960), (450, 945), (480, 990), (840, 1320), (1320, 1800), (345, 825), (510, 1020)];

const COMMUTE: &[&str] = &[
    "id",
    "region_id",
    "account_id",
    "home_cell",
    "role",
    "leg_out",
    "leg_home",
    "site_id",
    "roster",
    "detour",
    "buffer",
    "early",
    "wait",
    "walk",
    "seats",
    "women_only",
    "paused",
    "created_at",
    "updated_at",
];

/// One commute for each account there is.
pub async fn commute(app: &App, region: RegionId, county: &County, sites: &[Uuid]) {
    let mut rng = StdRng::seed_from_u64(1);
    let map = app.maps.of(region);
    let accounts = crate::people::all(app).await;
    let now = app.clock.now();
    let homes: Vec<u32> = county
        .homes
        .iter()
        .filter_map(|home| map.cell_of(*home))
        .filter(|cell| map.has(cell.centre()))
        .map(roads::grid::Cell::id)
        .collect();
    let posted: Vec<(Uuid, Uuid, Uuid)> = accounts
        .iter()
        .map(|account| (Uuid::now_v7(), *account, sites[rng.random_range(0..sites.len())]))
        .collect();
    let rows = posted.iter().map(|(id, account, site)| {
        let cell = i32::try_from(homes[rng.random_range(0..homes.len())]).expect("a cell");
        let role = ["drive", "ride", "either"][rng.random_range(0..3)];
        let mut row: Vec<Value> = vec![(*id).into(), region.0.into(), (*account).into(), cell.into()];
        row.extend([role.into(), true.into(), true.into(), (*site).into(), roster(&mut rng).into()]);
        row.extend([15, 5, 20, 20, 1_000, 3].map(Value::from));
        row.extend([false.into(), false.into(), now.into(), now.into()]);
        row
    });
    bulk::insert(app, "commutes", COMMUTE, rows).await;
    let sites = posted.iter().map(|(id, _, site)| vec![Uuid::now_v7().into(), (*id).into(), (*site).into()]);
    bulk::insert(app, "commute_sites", &["id", "commute_id", "site_id"], sites).await;
    let counts = posted.iter().map(|(_, account, _)| vec![(*account).into(), 1.into(), 1.into()]);
    bulk::insert(app, "commuters", &["account_id", "active", "kept"], counts).await;
}

/// One to four weeks of one to three shifts, as the database keeps a roster.
fn roster(rng: &mut impl Rng) -> String {
    let count = rng.random_range(1..4_usize);
    let codes: Vec<_> = (0..count)
        .map(|code| {
            let (start, end) = SHIFTS[rng.random_range(0..SHIFTS.len())];
            serde_json::json!({ "code": format!("{code}"), "start": start, "end": end, "start_window": 0,
                "end_window": 0, "site": null })
        })
        .collect();
    let length = [7, 7, 14, 21, 28][rng.random_range(0..5)];
    let days: Vec<_> = (0..length).map(|day| (day % 7 < 5).then_some(day / 7 % count)).collect();
    let cycle = serde_json::json!({ "anchor": "2026-11-23", "days": days });
    serde_json::json!({ "codes": codes, "pattern": { "cycle": cycle }, "exceptions": [],
        "observes_public_holidays": true })
    .to_string()
}
