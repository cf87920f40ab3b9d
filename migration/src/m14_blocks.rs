//! What somebody was called where they were blocked, so that the list of blocks tells no more of a name than was shown.

use sea_orm_migration::prelude::*;

use crate::columns::text;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let name = text("known_as").default("").take();
        manager.alter_table(Table::alter().table("blocks").add_column(name).to_owned()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("blocks").drop_column("known_as").to_owned()).await
    }
}
