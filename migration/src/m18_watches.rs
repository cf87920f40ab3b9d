//! "Tell me when something fits": what people look for, what was found for them, and what was posted and not looked at yet.

use sea_orm_migration::prelude::*;

use crate::columns::{
    drop_tables, flag, id, index, instant, maybe_instant, maybe_number, maybe_reference, maybe_text,
    maybe_whole, owned_by, reference, text, unique,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(posted()).await?;
        manager.create_index(index("posted_due", "posted", &["due_at"])).await?;
        manager.create_table(watches()).await?;
        manager.create_index(unique("watches_commute", "watches", &["commute_id"])).await?;
        manager.create_index(index("watches_account", "watches", &["account_id"])).await?;
        manager.create_index(index("watches_region", "watches", &["region_id", "category"])).await?;
        manager.create_table(finds()).await?;
        manager.create_index(unique("watch_finds_once", "watch_finds", &["watch_id", "thing_id"])).await?;
        manager.create_index(index("watch_finds_told", "watch_finds", &["told_at"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["watch_finds", "watches", "posted"]).await
    }
}

/// Written with the post; whoever takes it moves `due_at` on, so that it is nobody else's meanwhile.
fn posted() -> TableCreateStatement {
    Table::create()
        .table("posted")
        .col(id("id"))
        .col(text("kind"))
        .col(reference("thing_id"))
        .col(instant("due_at"))
        .col(instant("posted_at"))
        .to_owned()
}

/// For a commute, or for activities: of a category, near a place.
fn watches() -> TableCreateStatement {
    Table::create()
        .table("watches")
        .col(id("id"))
        .col(reference("account_id"))
        .col(reference("region_id"))
        .col(maybe_reference("commute_id"))
        .col(maybe_text("category"))
        .col(maybe_text("place_id"))
        .col(maybe_text("place"))
        .col(maybe_number("lat"))
        .col(maybe_number("lon"))
        .col(maybe_whole("km"))
        .col(flag("paused"))
        .col(maybe_instant("told_at"))
        .col(instant("created_at"))
        .foreign_key(&mut owned_by("watches", "account_id", "accounts", "id"))
        .foreign_key(&mut owned_by("watches", "commute_id", "commutes", "id"))
        .to_owned()
}

/// `begins_at`: after that it is worth nothing.
fn finds() -> TableCreateStatement {
    Table::create()
        .table("watch_finds")
        .col(id("id"))
        .col(reference("watch_id"))
        .col(reference("thing_id"))
        .col(maybe_instant("begins_at"))
        .col(instant("found_at"))
        .col(maybe_instant("told_at"))
        .foreign_key(&mut owned_by("watch_finds", "watch_id", "watches", "id"))
        .to_owned()
}
