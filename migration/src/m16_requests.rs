//! Requests and the seats they ask for, the seats a driver has given, and how many requests are open.

use sea_orm_migration::prelude::*;

use crate::columns::{
    drop_tables, id, index, instant, maybe_whole, owned_by, reference, text, unique, whole,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(commute_seats()).await?;
        manager.create_table(commute_asks()).await?;
        manager.create_index(index("commute_asks_commute", "commute_asks", &["commute_id"])).await?;
        manager.create_table(riders()).await?;
        manager.create_table(requests()).await?;
        manager.create_index(index("requests_rider", "requests", &["rider_account", "created_at"])).await?;
        manager.create_index(index("requests_driver", "requests", &["driver_account", "created_at"])).await?;
        manager.create_index(index("requests_expiry", "requests", &["state", "expires_at"])).await?;
        manager.create_table(seats()).await?;
        manager.create_index(unique("seats_once", "seats", &["request_id", "leg", "shift_day"])).await?;
        // Of those that are not held, `held` is null, and nulls differ from each other.
        manager
            .create_index(unique("seats_held", "seats", &["rider_commute", "leg", "shift_day", "held"]))
            .await?;
        manager.create_index(index("seats_driver", "seats", &["driver_commute", "leg", "driver_day"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["seats", "requests", "riders", "commute_asks", "commute_seats"]).await
    }
}

/// Seats given of a driver's commute, per leg and the driver's own date. No foreign key: whoever gives a seat must not
/// wait for whoever changes the commute.
fn commute_seats() -> TableCreateStatement {
    Table::create()
        .table("commute_seats")
        .col(reference("commute_id"))
        .col(text("leg"))
        .col(whole("day"))
        .col(whole("taken"))
        .primary_key(&mut Index::create().col("commute_id").col("leg").col("day").to_owned())
        .to_owned()
}

/// Open requests to a driver's commute: what the board counts as pending.
fn commute_asks() -> TableCreateStatement {
    Table::create()
        .table("commute_asks")
        .col(id("request_id"))
        .col(reference("commute_id"))
        .col(reference("account_id"))
        .to_owned()
}

/// How many open requests somebody has: the row that whoever changes their seats queues for.
fn riders() -> TableCreateStatement {
    Table::create()
        .table("riders")
        .col(id("account_id"))
        .col(whole("open"))
        .foreign_key(&mut owned_by("riders", "account_id", "accounts", "id"))
        .to_owned()
}

/// Commutes are named without a foreign key: a request outlives the commute, so that the other can be told.
fn requests() -> TableCreateStatement {
    Table::create()
        .table("requests")
        .col(id("id"))
        .col(reference("region_id"))
        .col(reference("rider_commute"))
        .col(reference("driver_commute"))
        .col(reference("rider_account"))
        .col(reference("driver_account"))
        .col(text("phrase"))
        .col(text("state"))
        .col(instant("created_at"))
        .col(instant("expires_at"))
        .foreign_key(&mut owned_by("requests", "region_id", "regions", "id"))
        .foreign_key(&mut owned_by("requests", "rider_account", "accounts", "id"))
        .foreign_key(&mut owned_by("requests", "driver_account", "accounts", "id"))
        .to_owned()
}

/// One rider's seat on one dated leg. Days are days since 1970-01-01, times deciseconds from midnight of `day`.
fn seats() -> TableCreateStatement {
    let mut table = Table::create().table("seats").to_owned();
    table
        .col(id("id"))
        .col(reference("request_id"))
        .col(reference("rider_commute"))
        .col(reference("driver_commute"))
        .col(text("leg"));
    for number in ["shift_day", "day", "driver_day", "board_ds"] {
        table.col(whole(number));
    }
    table
        .col(ColumnDef::new("stop").big_integer().null())
        .col(instant("boards_at"))
        .col(text("state"))
        .col(maybe_whole("held"))
        .foreign_key(&mut owned_by("seats", "request_id", "requests", "id"))
        .to_owned()
}
