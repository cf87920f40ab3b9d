//! The county: its map, its sites, its people with their commutes, and what is on there.

use rand::{Rng, RngExt, SeedableRng, rngs::StdRng};
use roads::synthetic::{County, CountyOptions, county};
use sea_orm::sea_query::Value;
use server::{
    app::App,
    clock::{DAY, HOUR},
    id::RegionId,
    regions::{self, NewRegion},
};
use tests::World;
use uuid::Uuid;

use crate::bulk;

const MAP: &str = "bench.map";

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

/// Everything, in an empty database.
pub async fn fill(app: &App, activities: usize, commutes: usize) {
    let region = World::plain_region("sonnenau");
    regions::create_region(app, NewRegion { region: region.clone(), texts: Vec::new() })
        .await
        .expect("a region");
    let county = draw(app, region.id).await;
    let sites = build(app, region.id, &county).await;
    crate::people::settle(app, region.id, commutes).await;
    commute(app, region.id, &county, &sites).await;
    announce(app, region.id, &county, activities).await;
    println!("{activities} activities, {commutes} commutes, {} sites", sites.len());
}

async fn draw(app: &App, region: RegionId) -> County {
    let county = county(CountyOptions::large(1));
    county.snapshot.write(&app.config.data.join(MAP)).expect("a map");
    let tx = app.db.begin().await.expect("a transaction");
    regions::set_map_file(&tx, region, MAP).await.expect("set");
    tx.commit().await.expect("committed");
    app.refresh_maps().await.expect("read");
    county
}

async fn build(app: &App, region: RegionId, county: &County) -> Vec<Uuid> {
    let columns = &[
        "id",
        "region_id",
        "kind",
        "name",
        "employer",
        "search",
        "lat",
        "lon",
        "confirmed_at",
        "created_at",
    ];
    let now = app.clock.now();
    let ids: Vec<Uuid> = county.sites.iter().map(|_| Uuid::now_v7()).collect();
    let rows = ids.iter().zip(&county.sites).enumerate().map(|(number, (id, point))| {
        let name = format!("Werk {number}");
        let mut row: Vec<Value> = vec![(*id).into(), region.0.into(), "employer".into(), name.clone().into()];
        row.extend([name.clone().into(), name.to_lowercase().into(), point.y().into(), point.x().into()]);
        row.extend([now.into(), now.into()]);
        row
    });
    bulk::insert(app, "sites", columns, rows).await;
    ids
}

/// One commute for each account there is.
async fn commute(app: &App, region: RegionId, county: &County, sites: &[Uuid]) {
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

/// Activities over the next 500 days, public and without a club.
async fn announce(app: &App, region: RegionId, county: &County, activities: usize) {
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
