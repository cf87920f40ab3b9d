//! The people of the county, and tokens for some of them.

use sea_orm::{
    ConnectionTrait,
    sea_query::{Alias, Query, Value},
};
use server::{
    accounts,
    app::App,
    id::{AccountId, RegionId},
};
use uuid::Uuid;

use crate::bulk;

const ACCOUNT: &[&str] = &[
    "id",
    "region_id",
    "sign_in_name",
    "display_name",
    "birth_year",
    "birth_month",
    "woman",
    "languages",
    "passphrase_hash",
    "role",
    "terms_version",
    "created_at",
    "seen_at",
];

/// So many members; nobody signs in with a passphrase, so none has one.
pub async fn settle(app: &App, region: RegionId, count: usize) -> Vec<Uuid> {
    let now = app.clock.now();
    let ids: Vec<Uuid> = (0..count).map(|_| Uuid::now_v7()).collect();
    let rows = ids.iter().enumerate().map(|(number, id)| {
        let mut row: Vec<Value> = vec![(*id).into(), region.0.into(), format!("{id}").into()];
        row.extend([format!("Nachbar {number}").into(), 1990.into(), 6.into(), (number % 2 == 0).into()]);
        row.extend(["de", "", "member"].map(Value::from));
        row.extend([1.into(), now.into(), now.into()]);
        row
    });
    bulk::insert(app, "accounts", ACCOUNT, rows).await;
    ids
}

/// Every account.
pub async fn all(app: &App) -> Vec<Uuid> {
    pairs(app, "accounts", "id", "id", u64::MAX / 2).await.into_iter().map(|(id, _)| id).collect()
}

async fn pairs(app: &App, table: &str, one: &str, other: &str, most: u64) -> Vec<(Uuid, Uuid)> {
    let mut query = Query::select();
    query.expr_as(sea_orm::sea_query::Expr::col(Alias::new(one)), Alias::new("one"));
    query.expr_as(sea_orm::sea_query::Expr::col(Alias::new(other)), Alias::new("other"));
    query.from(Alias::new(table)).limit(most);
    let rows = app.db.reader().query_all(&query).await.expect("rows");
    rows.iter()
        .map(|row| (row.try_get("", "one").expect("an id"), row.try_get("", "other").expect("an id")))
        .collect()
}

async fn token(app: &App, account: Uuid) -> String {
    accounts::open_session(app, AccountId(account), "bench".to_owned(), None).await.expect("a session").access
}

/// A commute and its owner's token a line, of commutes all over the table.
pub async fn callers(app: &App, count: usize) {
    let all = pairs(app, "commutes", "id", "account_id", u64::MAX / 2).await;
    for (commute, account) in all.iter().step_by((all.len() / count.max(1)).max(1)).take(count) {
        println!("{commute} {}", token(app, *account).await);
    }
}

/// A new account's token, a site and a home a line.
pub async fn posters(app: &App, count: usize) {
    let regions = server::regions::list_regions(app.db.reader()).await.expect("regions");
    let region = regions.first().expect("a region").id;
    let sites = pairs(app, "sites", "id", "id", 1_000).await;
    let map = app.maps.of(region);
    let county = roads::synthetic::county(roads::synthetic::CountyOptions::large(1));
    let homes: Vec<_> = county
        .homes
        .iter()
        .filter(|home| map.cell_of(**home).is_some_and(|cell| map.has(cell.centre())))
        .collect();
    for (number, account) in settle(app, region, count).await.into_iter().enumerate() {
        let (site, _) = sites[number * 37 % sites.len()];
        let home = homes[number * 7 % homes.len()];
        println!("{} {site} {} {}", token(app, account).await, home.y(), home.x());
    }
}
