//! Dormancy: how often somebody who stays away was warned, and when that is looked at again.

use sea_orm_migration::prelude::*;

use crate::columns::{index, maybe_instant, whole};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [whole("dormancy_warnings").default(0).take(), maybe_instant("dormancy_due_at")] {
            manager.alter_table(Table::alter().table("accounts").add_column(column).to_owned()).await?;
        }
        manager.create_index(index("accounts_seen", "accounts", &["seen_at"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name("accounts_seen").table("accounts").to_owned()).await?;
        for column in ["dormancy_due_at", "dormancy_warnings"] {
            manager.alter_table(Table::alter().table("accounts").drop_column(column).to_owned()).await?;
        }
        Ok(())
    }
}
