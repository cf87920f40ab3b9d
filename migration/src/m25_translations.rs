//! Translations of what people wrote, each kept beside its message and gone with it.

use sea_orm_migration::prelude::*;

use crate::columns::{drop_tables, index, owned_by, reference, text};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(translations()).await?;
        let same = ["hash", "from_language", "to_language"];
        manager.create_index(index("translations_same", "translations", &same)).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["translations"]).await
    }
}

fn translations() -> TableCreateStatement {
    Table::create()
        .table("translations")
        .col(reference("message_id"))
        .col(text("to_language"))
        .col(text("from_language"))
        .col(text("hash"))
        .col(text("text"))
        .primary_key(&mut Index::create().col("message_id").col("to_language").to_owned())
        .foreign_key(&mut owned_by("translations", "message_id", "messages", "id"))
        .to_owned()
}
