//! What riders share of the costs: a region's dated rates, what two agreed on, and the lines of the monthly sheet.

use sea_orm_migration::prelude::*;

use crate::columns::{
    drop_tables, id, index, instant, maybe_whole, owned_by, reference, text, unique, whole,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(rates()).await?;
        manager.create_table(terms()).await?;
        manager.create_table(lines()).await?;
        manager.create_index(unique("cost_lines_once", "cost_lines", &["ride_id", "rider_account"])).await?;
        manager.create_index(index("cost_lines_driver", "cost_lines", &["driver_account", "day"])).await?;
        manager.create_index(index("cost_lines_rider", "cost_lines", &["rider_account", "day"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["cost_lines", "cost_terms", "cost_rates"]).await
    }
}

/// What all riders together may pay for a kilometre, in tenths of a cent, from a local date on.
fn rates() -> TableCreateStatement {
    Table::create()
        .table("cost_rates")
        .col(reference("region_id"))
        .col(whole("from_day"))
        .col(whole("tenths"))
        .col(text("source"))
        .col(instant("set_at"))
        .primary_key(&mut Index::create().col("region_id").col("from_day").to_owned())
        .foreign_key(&mut owned_by("cost_rates", "region_id", "regions", "id"))
        .to_owned()
}

/// What the two of an agreement say about the amount for a ride, in cents.
fn terms() -> TableCreateStatement {
    Table::create()
        .table("cost_terms")
        .col(id("request_id"))
        .col(maybe_whole("rider_says"))
        .col(maybe_whole("driver_says"))
        .col(maybe_whole("agreed"))
        .foreign_key(&mut owned_by("cost_terms", "request_id", "requests", "id"))
        .to_owned()
}

/// One rider's share of one drive that is over, in cents; kept longer than the ride, and without its times and places.
fn lines() -> TableCreateStatement {
    Table::create()
        .table("cost_lines")
        .col(id("id"))
        .col(reference("ride_id"))
        .col(reference("carpool_id"))
        .col(reference("driver_account"))
        .col(reference("rider_account"))
        .col(text("leg"))
        .col(whole("day"))
        .col(whole("metres"))
        .col(whole("riders"))
        .col(whole("most"))
        .col(whole("suggested"))
        .col(maybe_whole("agreed"))
        .col(whole("owed"))
        .foreign_key(&mut owned_by("cost_lines", "driver_account", "accounts", "id"))
        .foreign_key(&mut owned_by("cost_lines", "rider_account", "accounts", "id"))
        .to_owned()
}
