//! Activities, who goes to them, and how often a region's activities changed.

use sea_orm_migration::prelude::*;

use crate::columns::{
    drop_tables, flag, id, index, instant, maybe_instant, maybe_number, maybe_reference, maybe_text,
    maybe_whole, owned_by, reference, text, unique, whole,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(activities()).await?;
        // The one index of every public list: similar ones beside it would mislead PostgreSQL's planner.
        let listed = ["region_id", "starts_at", "id"];
        manager.create_index(index("activities_listed", "activities", &listed)).await?;
        manager.create_index(index("activities_club", "activities", &["club_id", "starts_at", "id"])).await?;
        manager
            .create_index(index("activities_author", "activities", &["author_id", "starts_at", "id"]))
            .await?;
        manager.create_table(attendances()).await?;
        let once = ["activity_id", "account_id"];
        manager.create_index(unique("attendances_once", "attendances", &once)).await?;
        let in_order = ["activity_id", "queued_at", "id"];
        manager.create_index(index("attendances_in_order", "attendances", &in_order)).await?;
        manager.create_index(index("attendances_account", "attendances", &["account_id", "state"])).await?;
        manager.create_table(versions()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["activity_versions", "attendances", "activities"]).await
    }
}

/// The venue keeps its name and point, so that a list needs no other table and a past activity stays readable
/// when its place is gone.
fn activities() -> TableCreateStatement {
    Table::create()
        .table("activities")
        .col(id("id"))
        .col(reference("region_id"))
        .col(maybe_reference("author_id"))
        .col(maybe_reference("club_id"))
        .col(text("title"))
        .col(text("text"))
        .col(text("language"))
        .col(text("category"))
        .col(text("searched"))
        .col(text("venue_kind"))
        .col(maybe_text("venue_id"))
        .col(text("venue_name"))
        .col(maybe_number("lat"))
        .col(maybe_number("lon"))
        .col(instant("starts_at"))
        .col(instant("ends_at"))
        .col(maybe_whole("capacity"))
        .col(whole("taken"))
        .col(whole("waiting"))
        .col(text("languages"))
        .col(maybe_whole("cost_cents"))
        .col(text("cost_text"))
        .col(text("access"))
        .col(text("access_text"))
        .col(maybe_whole("age_min"))
        .col(maybe_whole("age_max"))
        .col(flag("members_only"))
        .col(maybe_instant("cancelled_at"))
        .col(maybe_text("cancel_reason"))
        .col(maybe_instant("messaged_at"))
        .col(instant("created_at"))
        .col(instant("updated_at"))
        .foreign_key(&mut owned_by("activities", "region_id", "regions", "id"))
        .foreign_key(&mut author())
        .foreign_key(&mut club())
        .check(Expr::cust("capacity IS NULL OR taken <= capacity"))
        .check(Expr::cust("taken >= 0 AND waiting >= 0"))
        .to_owned()
}

/// An activity outlives the account that posted it.
fn author() -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .from("activities", "author_id")
        .to("accounts", "id")
        .on_delete(ForeignKeyAction::SetNull)
        .to_owned()
}

/// A club that has activities cannot be removed.
fn club() -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .from("activities", "club_id")
        .to("clubs", "id")
        .on_delete(ForeignKeyAction::NoAction)
        .to_owned()
}

fn attendances() -> TableCreateStatement {
    Table::create()
        .table("attendances")
        .col(id("id"))
        .col(reference("activity_id"))
        .col(reference("account_id"))
        .col(text("state"))
        .col(whole("children"))
        .col(whole("companions"))
        .col(whole("heads"))
        .col(instant("queued_at"))
        .foreign_key(&mut owned_by("attendances", "activity_id", "activities", "id"))
        .foreign_key(&mut owned_by("attendances", "account_id", "accounts", "id"))
        .to_owned()
}

fn versions() -> TableCreateStatement {
    Table::create()
        .table("activity_versions")
        .col(ColumnDef::new("region_id").uuid().not_null().primary_key())
        .col(instant("version"))
        .foreign_key(&mut owned_by("activity_versions", "region_id", "regions", "id"))
        .to_owned()
}
