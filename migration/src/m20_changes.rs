//! How often something about a ride changed: calendars count it.

use sea_orm_migration::prelude::*;

use crate::columns::whole;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let changes = whole("changes").default(0).take();
        manager.alter_table(Table::alter().table("rides").add_column(changes).to_owned()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("rides").drop_column("changes").to_owned()).await
    }
}
