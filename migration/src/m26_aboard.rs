//! Who has a seat on a driver's dated legs, for the board: a car that fetches several can fetch another only where an order fits.

use sea_orm_migration::prelude::*;

use crate::columns::{drop_tables, index, reference, text, whole};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(aboard()).await?;
        manager.create_index(index("commute_aboard_rider", "commute_aboard", &["rider_commute"])).await?;
        // Those who have their seats by now.
        const HELD: &str = "INSERT INTO commute_aboard (commute_id, leg, day, rider_commute, shift_day) \
            SELECT driver_commute, leg, driver_day, rider_commute, shift_day FROM seats WHERE held = 1";
        manager.get_connection().execute_unprepared(HELD).await.map(|_| ())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["commute_aboard"]).await
    }
}

/// Beside the count of `commute_seats`. No foreign keys, for the same reason.
fn aboard() -> TableCreateStatement {
    Table::create()
        .table("commute_aboard")
        .col(reference("commute_id"))
        .col(text("leg"))
        .col(whole("day"))
        .col(reference("rider_commute"))
        .col(whole("shift_day"))
        .primary_key(
            &mut Index::create()
                .col("commute_id")
                .col("leg")
                .col("day")
                .col("rider_commute")
                .col("shift_day")
                .to_owned(),
        )
        .to_owned()
}
