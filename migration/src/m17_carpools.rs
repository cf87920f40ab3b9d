//! Carpools with their members and balances, dated rides, and how far the rosters were followed.

use sea_orm_migration::prelude::*;

use crate::columns::{
    drop_tables, flag, id, index, instant, maybe_instant, maybe_reference, maybe_text, maybe_whole, owned_by,
    reference, text, unique, whole,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(carpools()).await?;
        manager.create_index(unique("carpools_founder", "carpools", &["founder_commute"])).await?;
        manager.create_table(members()).await?;
        manager.create_index(index("carpool_members_commute", "carpool_members", &["commute_id"])).await?;
        manager.create_index(index("carpool_members_account", "carpool_members", &["account_id"])).await?;
        manager.create_table(rides()).await?;
        manager.create_index(unique("rides_once", "rides", &["driver_commute", "leg", "day"])).await?;
        manager.create_index(index("rides_driver", "rides", &["driver_account", "starts_at"])).await?;
        manager.create_index(index("rides_start", "rides", &["starts_at"])).await?;
        manager.create_table(followed()).await?;
        for column in of_requests() {
            manager.alter_table(Table::alter().table("requests").add_column(column).to_owned()).await?;
        }
        for column in of_seats() {
            manager.alter_table(Table::alter().table("seats").add_column(column).to_owned()).await?;
        }
        manager.create_index(index("requests_drivers", "requests", &["driver_commute", "state"])).await?;
        manager.create_index(index("requests_riders", "requests", &["rider_commute", "state"])).await?;
        manager.create_index(index("seats_ride", "seats", &["ride_id"])).await?;
        // Where two take turns, one agreement has seats of both.
        let once = ["request_id", "rider_commute", "leg", "shift_day"];
        manager.drop_index(Index::drop().name("seats_once").table("seats").to_owned()).await?;
        manager.create_index(unique("seats_once", "seats", &once)).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (name, table) in [
            ("seats_once", "seats"),
            ("seats_ride", "seats"),
            ("requests_riders", "requests"),
            ("requests_drivers", "requests"),
        ] {
            manager.drop_index(Index::drop().name(name).table(table).to_owned()).await?;
        }
        manager.create_index(unique("seats_once", "seats", &["request_id", "leg", "shift_day"])).await?;
        for column in of_seats() {
            let name = column.get_column_name();
            manager.alter_table(Table::alter().table("seats").drop_column(name).to_owned()).await?;
        }
        for column in of_requests() {
            let name = column.get_column_name();
            manager.alter_table(Table::alter().table("requests").drop_column(name).to_owned()).await?;
        }
        drop_tables(manager, &["followed", "rides", "carpool_members", "carpools"]).await
    }
}

/// What an agreement holds for beyond the dates that were asked for.
fn of_requests() -> Vec<ColumnDef> {
    vec![flag("ongoing"), flag("leg_out"), flag("leg_home"), maybe_reference("carpool_id")]
}

/// What is known of a seat once it is one on a ride: the rest of its times, who or what ended it, and what its people say.
fn of_seats() -> Vec<ColumnDef> {
    vec![
        maybe_reference("ride_id"),
        whole("alight_ds").default(0).take(),
        instant("alights_at").default(0).take(),
        instant("departs_at").default(0).take(),
        instant("arrives_at").default(0).take(),
        whole("metres").default(0).take(),
        flag("swappable"),
        maybe_text("ended_by"),
        maybe_whole("late"),
        maybe_instant("here_at"),
        maybe_whole("rider_says"),
        maybe_whole("driver_says"),
    ]
}

/// The group that results from requests: all who ride with one driver's commute, and whom they drive in turn.
fn carpools() -> TableCreateStatement {
    Table::create()
        .table("carpools")
        .col(id("id"))
        .col(reference("region_id"))
        .col(reference("founder_commute"))
        .col(instant("created_at"))
        .foreign_key(&mut owned_by("carpools", "region_id", "regions", "id"))
        .to_owned()
}

/// Who belongs to a carpool, and their balance in 840ths of a drive.
fn members() -> TableCreateStatement {
    Table::create()
        .table("carpool_members")
        .col(reference("carpool_id"))
        .col(reference("commute_id"))
        .col(reference("account_id"))
        .col(instant("joined_at"))
        .col(whole("balance"))
        .primary_key(&mut Index::create().col("carpool_id").col("commute_id").to_owned())
        .foreign_key(&mut owned_by("carpool_members", "carpool_id", "carpools", "id"))
        .foreign_key(&mut owned_by("carpool_members", "account_id", "accounts", "id"))
        .to_owned()
}

/// One dated drive. Its times are those of its seats; `starts_at` is kept for lists.
fn rides() -> TableCreateStatement {
    Table::create()
        .table("rides")
        .col(id("id"))
        .col(reference("carpool_id"))
        .col(reference("region_id"))
        .col(reference("driver_commute"))
        .col(reference("driver_account"))
        .col(text("leg"))
        .col(whole("day"))
        .col(instant("starts_at"))
        .col(maybe_whole("late"))
        .col(maybe_instant("here_at"))
        .col(flag("settled"))
        .foreign_key(&mut owned_by("rides", "carpool_id", "carpools", "id"))
        .foreign_key(&mut owned_by("rides", "driver_account", "accounts", "id"))
        .to_owned()
}

/// Up to which number of a region's log, and on which day, its agreements follow the rosters.
fn followed() -> TableCreateStatement {
    Table::create()
        .table("followed")
        .col(id("region_id"))
        .col(instant("seq"))
        .col(whole("day"))
        .foreign_key(&mut owned_by("followed", "region_id", "regions", "id"))
        .to_owned()
}
