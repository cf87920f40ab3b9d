//! Writes that came with an `Idempotency-Key`, and what was answered to them.

use sea_orm_migration::prelude::*;

use crate::columns::{drop_tables, index, instant, maybe_text, maybe_whole, owned_by, reference, text};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(repeats()).await?;
        manager.create_index(index("repeats_account", "repeats", &["account_id", "claimed_at"])).await?;
        manager.create_index(index("repeats_claimed", "repeats", &["claimed_at"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["repeats"]).await
    }
}

fn repeats() -> TableCreateStatement {
    Table::create()
        .table("repeats")
        .col(ColumnDef::new("key_hash").text().not_null().primary_key())
        .col(reference("account_id"))
        .col(text("request_hash"))
        .col(maybe_whole("status"))
        .col(maybe_text("content_type"))
        .col(maybe_text("location"))
        .col(maybe_text("body"))
        .col(instant("claimed_at"))
        .foreign_key(&mut owned_by("repeats", "account_id", "accounts", "id"))
        .to_owned()
}
