//! Links by which somebody on a ride lets a person they trust see how it goes.

use sea_orm_migration::prelude::*;

use crate::columns::{drop_tables, index, instant, owned_by, reference, text, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(shares()).await?;
        manager.create_index(unique("shares_token", "shares", &["token_hash"])).await?;
        manager.create_index(index("shares_expiry", "shares", &["expires_at"])).await?;
        manager.create_index(index("shares_account", "shares", &["account_id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["shares"]).await
    }
}

fn shares() -> TableCreateStatement {
    Table::create()
        .table("shares")
        .col(reference("ride_id"))
        .col(reference("account_id"))
        .col(text("token_hash"))
        .col(instant("created_at"))
        .col(instant("expires_at"))
        .primary_key(&mut Index::create().col("ride_id").col("account_id").to_owned())
        .foreign_key(&mut owned_by("shares", "ride_id", "rides", "id"))
        .foreign_key(&mut owned_by("shares", "account_id", "accounts", "id"))
        .to_owned()
}
