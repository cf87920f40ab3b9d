//! What people let the other of an agreement see: their car, their number, and where exactly to wait.

use sea_orm_migration::prelude::*;

use crate::columns::{drop_tables, flag, id, index, instant, maybe_number, maybe_text, owned_by, reference};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(travel_cards()).await?;
        manager.create_table(consents()).await?;
        manager.create_index(index("consents_account", "consents", &["account_id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["consents", "travel_cards"]).await
    }
}

/// A person's own car and number, kept once.
fn travel_cards() -> TableCreateStatement {
    Table::create()
        .table("travel_cards")
        .col(id("account_id"))
        .col(maybe_text("look"))
        .col(maybe_text("plate"))
        .col(maybe_text("phone"))
        .foreign_key(&mut owned_by("travel_cards", "account_id", "accounts", "id"))
        .to_owned()
}

/// What one of two lets the other see, of one agreement.
fn consents() -> TableCreateStatement {
    Table::create()
        .table("consents")
        .col(reference("request_id"))
        .col(reference("account_id"))
        .col(flag("car"))
        .col(flag("car_in_links"))
        .col(flag("phone"))
        .col(maybe_text("wait"))
        .col(maybe_number("lat"))
        .col(maybe_number("lon"))
        .col(instant("given_at"))
        .primary_key(&mut Index::create().col("request_id").col("account_id").to_owned())
        .foreign_key(&mut owned_by("consents", "request_id", "requests", "id"))
        .foreign_key(&mut owned_by("consents", "account_id", "accounts", "id"))
        .to_owned()
}
