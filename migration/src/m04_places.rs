//! Sites: workplaces and schools, suggested by anyone and confirmed by the county.

use sea_orm_migration::prelude::*;

use crate::columns::{
    drop_tables, id, index, instant, maybe_instant, maybe_reference, number, owned_by, reference, text,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(sites()).await?;
        manager.create_index(index("sites_region", "sites", &["region_id", "created_at", "id"])).await?;
        manager.create_index(index("sites_suggested_by", "sites", &["suggested_by"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["sites"]).await
    }
}

fn sites() -> TableCreateStatement {
    Table::create()
        .table("sites")
        .col(id("id"))
        .col(reference("region_id"))
        .col(text("kind"))
        .col(text("name"))
        .col(text("employer"))
        .col(text("search"))
        .col(number("lat"))
        .col(number("lon"))
        .col(maybe_reference("suggested_by"))
        .col(maybe_instant("confirmed_at"))
        .col(instant("created_at"))
        .foreign_key(&mut owned_by("sites", "region_id", "regions", "id"))
        .to_owned()
}
