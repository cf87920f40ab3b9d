//! Keeping order: what was reported, what was decided about it and why, and who did what as a moderator.

use sea_orm_migration::prelude::*;

use crate::columns::{
    drop_tables, id, index, instant, maybe_instant, maybe_reference, maybe_text, owned_by, reference, text,
    unique,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Columns of older tables, all of them instants: until when somebody is kept out or silent, since when something is hidden.
const ADDED: [(&str, &str); 4] = [
    ("accounts", "banned_until"),
    ("accounts", "muted_until"),
    ("activities", "hidden_at"),
    ("messages", "hidden_at"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, column) in ADDED {
            let column = maybe_instant(column);
            manager.alter_table(Table::alter().table(table).add_column(column).to_owned()).await?;
        }
        manager.create_index(index("accounts_banned_until", "accounts", &["banned_until"])).await?;
        manager.create_table(reports()).await?;
        manager.create_index(unique("reports_receipt", "reports", &["receipt_hash"])).await?;
        let queue = ["region_id", "created_at"];
        manager.create_index(index("reports_queue", "reports", &queue)).await?;
        manager.create_index(index("reports_account", "reports", &["account_id"])).await?;
        manager.create_index(index("reports_author", "reports", &["created_by"])).await?;
        manager.create_table(restrictions()).await?;
        manager.create_index(index("restrictions_account", "restrictions", &["account_id"])).await?;
        let appeals = ["region_id", "appealed_at"];
        manager.create_index(index("restrictions_appeals", "restrictions", &appeals)).await?;
        manager.create_table(deeds()).await?;
        manager
            .create_index(index("moderation_deeds_region", "moderation_deeds", &["region_id", "done_at"]))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["moderation_deeds", "restrictions", "reports"]).await?;
        manager.drop_index(Index::drop().name("accounts_banned_until").table("accounts").to_owned()).await?;
        for (table, column) in ADDED {
            manager.alter_table(Table::alter().table(table).drop_column(column).to_owned()).await?;
        }
        Ok(())
    }
}

/// Who reports may have no account. No foreign key: what is reported may be anything, and may be gone.
fn reports() -> TableCreateStatement {
    Table::create()
        .table("reports")
        .col(id("id"))
        .col(reference("region_id"))
        .col(text("receipt_hash"))
        .col(maybe_reference("created_by"))
        .col(maybe_text("about_kind"))
        .col(maybe_reference("about_id"))
        .col(maybe_reference("account_id"))
        .col(text("reason"))
        .col(text("text"))
        .col(text("shown"))
        .col(instant("created_at"))
        .col(maybe_instant("decided_at"))
        .col(maybe_text("outcome"))
        .foreign_key(&mut owned_by("reports", "region_id", "regions", "id"))
        .to_owned()
}

/// No restriction without a statement of reasons: the database itself refuses one.
fn restrictions() -> TableCreateStatement {
    Table::create()
        .table("restrictions")
        .col(id("id"))
        .col(reference("region_id"))
        .col(maybe_reference("report_id"))
        .col(maybe_reference("account_id"))
        .col(text("measure"))
        .col(maybe_text("about_kind"))
        .col(maybe_reference("about_id"))
        .col(text("shown"))
        .col(text("reasons").check(Expr::cust("length(trim(reasons)) >= 10")).take())
        .col(maybe_instant("until"))
        .col(maybe_reference("issued_by"))
        .col(instant("made_at"))
        .col(maybe_instant("lifted_at"))
        .col(maybe_text("appeal"))
        .col(maybe_instant("appealed_at"))
        .col(maybe_text("answer"))
        .col(maybe_instant("answered_at"))
        .foreign_key(&mut owned_by("restrictions", "region_id", "regions", "id"))
        .to_owned()
}

/// What moderators did, for those who run the region.
fn deeds() -> TableCreateStatement {
    Table::create()
        .table("moderation_deeds")
        .col(id("id"))
        .col(reference("region_id"))
        .col(maybe_reference("account_id"))
        .col(text("deed"))
        .col(maybe_reference("about_id"))
        .col(instant("done_at"))
        .foreign_key(&mut owned_by("moderation_deeds", "region_id", "regions", "id"))
        .to_owned()
}
