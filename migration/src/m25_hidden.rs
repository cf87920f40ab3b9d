//! Clubs and sites that moderators hid.

use sea_orm_migration::prelude::*;

use crate::columns::maybe_instant;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["clubs", "sites"] {
            let hidden = Table::alter().table(table).add_column(maybe_instant("hidden_at")).to_owned();
            manager.alter_table(hidden).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["clubs", "sites"] {
            manager.alter_table(Table::alter().table(table).drop_column("hidden_at").to_owned()).await?;
        }
        Ok(())
    }
}
