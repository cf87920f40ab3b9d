//! One-off rides: commutes of one date.

use sea_orm_migration::prelude::*;

use crate::columns::{index, maybe_whole};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::alter().table("commutes").add_column(maybe_whole("once_day")).to_owned();
        manager.alter_table(table).await?;
        manager.create_index(index("commutes_once", "commutes", &["once_day"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name("commutes_once").table("commutes").to_owned()).await?;
        manager.alter_table(Table::alter().table("commutes").drop_column("once_day").to_owned()).await
    }
}
