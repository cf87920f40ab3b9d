//! Clubs: Vereine, employer groups, classes and advice services; who is in them stands with the accounts.

use sea_orm_migration::prelude::*;

use crate::columns::{drop_tables, id, index, instant, maybe_instant, maybe_text, owned_by, reference, text};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(clubs()).await?;
        manager.create_index(index("clubs_region", "clubs", &["region_id", "created_at", "id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["clubs"]).await
    }
}

fn clubs() -> TableCreateStatement {
    Table::create()
        .table("clubs")
        .col(id("id"))
        .col(reference("region_id"))
        .col(text("kind"))
        .col(text("name"))
        .col(text("about"))
        .col(text("about_language"))
        .col(maybe_text("place"))
        .col(text("languages"))
        .col(text("contact"))
        .col(maybe_text("website"))
        .col(text("search"))
        .col(maybe_instant("verified_at"))
        .col(instant("created_at"))
        .foreign_key(&mut owned_by("clubs", "region_id", "regions", "id"))
        .to_owned()
}
