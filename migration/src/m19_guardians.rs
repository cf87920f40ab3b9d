//! That a guardian agrees that somebody of 16 or 17 rides along.

use sea_orm_migration::prelude::*;

use crate::columns::{drop_tables, id, instant, maybe_reference, owned_by, reference, text, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(guardians()).await?;
        manager.create_index(unique("guardians_code", "guardians", &["code_hash"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["guardians"]).await
    }
}

/// Who recorded it is no foreign key: the agreement outlives them.
fn guardians() -> TableCreateStatement {
    Table::create()
        .table("guardians")
        .col(id("account_id"))
        .col(text("group_kind"))
        .col(reference("group_id"))
        .col(maybe_reference("recorded_by"))
        .col(text("code_hash"))
        .col(instant("agreed_at"))
        .foreign_key(&mut owned_by("guardians", "account_id", "accounts", "id"))
        .to_owned()
}
