//! Notices by mail: whose address is whose, links that end it, which kinds, and how often codes were sent.

use sea_orm_migration::prelude::*;

use crate::columns::{
    drop_tables, flag, id, index, instant, maybe_instant, maybe_reference, maybe_text, owned_by, reference,
    text, whole,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let choice = ColumnDef::new("mail").boolean().null().take();
        manager.alter_table(Table::alter().table("notice_choices").add_column(choice).to_owned()).await?;
        manager.create_table(addresses()).await?;
        manager.create_table(exits()).await?;
        manager.create_index(index("mail_exits_account", "mail_exits", &["account_id"])).await?;
        manager.create_table(turns()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["mail_turns", "mail_exits", "mail_addresses"]).await?;
        manager.alter_table(Table::alter().table("notice_choices").drop_column("mail").to_owned()).await
    }
}

/// The address that is written to, and the one that waits for its code.
fn addresses() -> TableCreateStatement {
    Table::create()
        .table("mail_addresses")
        .col(id("account_id"))
        .col(maybe_text("address"))
        .col(maybe_instant("verified_at"))
        .col(flag("paused"))
        .col(whole("bounces"))
        .col(maybe_text("pending"))
        .col(maybe_reference("pending_code"))
        .col(maybe_instant("pending_until"))
        .col(whole("pending_tries"))
        .foreign_key(&mut owned_by("mail_addresses", "account_id", "accounts", "id"))
        .to_owned()
}

/// Links in mails by which their reader gets no more of them, as hashes.
fn exits() -> TableCreateStatement {
    Table::create()
        .table("mail_exits")
        .col(text("token_hash").primary_key().take())
        .col(reference("account_id"))
        .col(instant("made_at"))
        .foreign_key(&mut owned_by("mail_exits", "account_id", "accounts", "id"))
        .to_owned()
}

/// How often a code was sent on a day: to whom or by whom is a keyed hash, and it outlives the account.
fn turns() -> TableCreateStatement {
    Table::create()
        .table("mail_turns")
        .col(text("subject").primary_key().take())
        .col(whole("turns"))
        .col(instant("until"))
        .to_owned()
}
