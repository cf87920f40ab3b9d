//! Regions, their legal texts, and the secrets that the servers of one deployment share.

use sea_orm_migration::prelude::*;

use crate::columns::{drop_tables, flag, id, instant, maybe_text, owned_by, reference, text, unique, whole};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(regions()).await?;
        manager.create_index(unique("regions_slug", "regions", &["slug"])).await?;
        manager.create_table(region_texts()).await?;
        let once = ["region_id", "kind", "language", "version"];
        manager.create_index(unique("region_texts_once", "region_texts", &once)).await?;
        manager.create_table(secrets()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["secrets", "region_texts", "regions"]).await
    }
}

fn regions() -> TableCreateStatement {
    Table::create()
        .table("regions")
        .col(id("id"))
        .col(text("slug"))
        .col(text("name"))
        .col(text("time_zone"))
        .col(text("bundesland"))
        .col(text("languages"))
        .col(text("contact"))
        .col(flag("open_sign_up"))
        .col(whole("terms_version"))
        .col(maybe_text("map_file"))
        .col(instant("created_at"))
        .to_owned()
}

fn region_texts() -> TableCreateStatement {
    Table::create()
        .table("region_texts")
        .col(id("id"))
        .col(reference("region_id"))
        .col(text("kind"))
        .col(text("language"))
        .col(whole("version"))
        .col(text("body"))
        .foreign_key(&mut owned_by("region_texts", "region_id", "regions", "id"))
        .to_owned()
}

fn secrets() -> TableCreateStatement {
    Table::create()
        .table("secrets")
        .col(ColumnDef::new("name").text().not_null().primary_key())
        .col(text("value"))
        .to_owned()
}
