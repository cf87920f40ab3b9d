//! Reminders that went out, so that none goes out twice, and the calendars that people subscribed to.

use sea_orm_migration::prelude::*;

use crate::columns::{drop_tables, id, index, instant, owned_by, reference, text, unique, whole};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(reminders()).await?;
        let once = ["about_id", "moment", "day", "account_id"];
        manager.create_index(unique("reminders_once", "reminders", &once)).await?;
        manager.create_index(index("reminders_account", "reminders", &["account_id"])).await?;
        manager.create_index(index("reminders_made", "reminders", &["made_at"])).await?;
        manager.create_table(feeds()).await?;
        manager.create_index(unique("calendar_feeds_token", "calendar_feeds", &["token_hash"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["calendar_feeds", "reminders"]).await
    }
}

/// `day` is the local date of what begins, as days since 1970-01-01.
fn reminders() -> TableCreateStatement {
    Table::create()
        .table("reminders")
        .col(id("id"))
        .col(reference("account_id"))
        .col(reference("about_id"))
        .col(text("moment"))
        .col(whole("day"))
        .col(instant("made_at"))
        .foreign_key(&mut owned_by("reminders", "account_id", "accounts", "id"))
        .to_owned()
}

fn feeds() -> TableCreateStatement {
    Table::create()
        .table("calendar_feeds")
        .col(id("account_id"))
        .col(text("token_hash"))
        .col(instant("created_at"))
        .foreign_key(&mut owned_by("calendar_feeds", "account_id", "accounts", "id"))
        .to_owned()
}
