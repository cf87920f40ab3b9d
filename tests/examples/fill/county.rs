//! The county: its map and its sites, then its people and what they have.

use roads::synthetic::{County, CountyOptions, county};
use sea_orm::sea_query::Value;
use server::{
    app::App,
    id::RegionId,
    regions::{self, NewRegion},
};
use tests::World;
use uuid::Uuid;

use crate::bulk;

const MAP: &str = "bench.map";

/// Everything, in an empty database.
pub async fn fill(app: &App, activities: usize, commutes: usize) {
    let region = World::plain_region("sonnenau");
    regions::create_region(app, NewRegion { region: region.clone(), texts: Vec::new() })
        .await
        .expect("a region");
    let county = draw(app, region.id).await;
    let sites = build(app, region.id, &county).await;
    crate::people::settle(app, region.id, commutes).await;
    crate::commutes::commute(app, region.id, &county, &sites).await;
    crate::activities::announce(app, region.id, &county, activities).await;
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
