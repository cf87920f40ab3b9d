//! Messages: what people write to each other about one thing, in the order in which it was said.

use sea_orm_migration::prelude::*;

use crate::columns::{
    drop_tables, id, index, instant, maybe_text, maybe_whole, owned_by, reference, text, unique, whole,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(threads()).await?;
        manager.create_table(messages()).await?;
        let once = ["subject_kind", "subject_id", "seq"];
        manager.create_index(unique("messages_once", "messages", &once)).await?;
        manager.create_index(index("messages_author", "messages", &["author_id"])).await?;
        manager.create_index(index("messages_age", "messages", &["created_at"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["messages", "threads"]).await
    }
}

/// How much was said about a thing. No foreign key: it may be an activity, a request or a carpool.
fn threads() -> TableCreateStatement {
    Table::create()
        .table("threads")
        .col(text("subject_kind"))
        .col(reference("subject_id"))
        .col(whole("seq"))
        .primary_key(&mut Index::create().col("subject_kind").col("subject_id").to_owned())
        .to_owned()
}

/// Either a phrase with its parameters, or a text with its language. What somebody said goes with them.
fn messages() -> TableCreateStatement {
    Table::create()
        .table("messages")
        .col(id("id"))
        .col(text("subject_kind"))
        .col(reference("subject_id"))
        .col(whole("seq"))
        .col(reference("author_id"))
        .col(maybe_text("phrase"))
        .col(maybe_text("parameters"))
        .col(maybe_text("text"))
        .col(maybe_text("language"))
        .col(maybe_whole("reply_to"))
        .col(instant("created_at"))
        .foreign_key(&mut owned_by("messages", "author_id", "accounts", "id"))
        .to_owned()
}
