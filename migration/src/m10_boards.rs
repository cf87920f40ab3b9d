//! An index by which a region's commutes are read slice by slice; without it, each slice went over all of them.

use sea_orm_migration::prelude::*;

use crate::columns::index;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_index(index("commutes_slices", "commutes", &["region_id", "id"])).await?;
        manager.drop_index(Index::drop().name("commutes_region").table("commutes").to_owned()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_index(index("commutes_region", "commutes", &["region_id"])).await?;
        manager.drop_index(Index::drop().name("commutes_slices").table("commutes").to_owned()).await
    }
}
