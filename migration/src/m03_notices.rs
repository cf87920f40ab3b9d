//! Notices: everybody's inbox.

use sea_orm_migration::prelude::*;

use crate::columns::{drop_tables, id, index, instant, maybe_instant, owned_by, reference, text};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(notices()).await?;
        manager.create_index(index("notices_inbox", "notices", &["account_id", "created_at", "id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["notices"]).await
    }
}

fn notices() -> TableCreateStatement {
    Table::create()
        .table("notices")
        .col(id("id"))
        .col(reference("account_id"))
        .col(text("kind"))
        .col(text("parameters"))
        .col(instant("created_at"))
        .col(maybe_instant("read_at"))
        .foreign_key(&mut owned_by("notices", "account_id", "accounts", "id"))
        .to_owned()
}
