//! The outbox: what is still to be sent of each notice, where to, and when each person wants to be reached.

use sea_orm_migration::prelude::*;

use crate::columns::{
    drop_tables, flag, id, index, instant, maybe_instant, maybe_reference, maybe_text, maybe_whole, owned_by,
    reference, text, unique, whole,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// What a notice is about: where it leads, when that is, and with which digest it is told.
const COLUMNS: [&str; 3] = ["link", "happens_at", "digest_id"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [maybe_text("link"), maybe_instant("happens_at"), maybe_reference("digest_id")] {
            manager.alter_table(Table::alter().table("notices").add_column(column).to_owned()).await?;
        }
        manager.create_index(index("notices_digest", "notices", &["digest_id"])).await?;
        manager.create_table(habits()).await?;
        manager.create_table(choices()).await?;
        manager
            .create_index(unique("notice_choices_once", "notice_choices", &["account_id", "kind"]))
            .await?;
        manager.create_table(outbox()).await?;
        manager.create_index(index("outbox_due", "outbox", &["due_at"])).await?;
        manager.create_index(index("outbox_account", "outbox", &["account_id"])).await?;
        manager.create_table(push_targets()).await?;
        manager.create_index(unique("push_targets_endpoint", "push_targets", &["endpoint_hash"])).await?;
        manager.create_index(index("push_targets_account", "push_targets", &["account_id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = ["push_targets", "outbox", "notice_choices", "notice_habits"];
        drop_tables(manager, &tables).await?;
        manager.drop_index(Index::drop().name("notices_digest").table("notices").to_owned()).await?;
        for column in COLUMNS {
            manager.alter_table(Table::alter().table("notices").drop_column(column).to_owned()).await?;
        }
        Ok(())
    }
}

/// Minutes of the local day; no quiet hours where both are null.
fn habits() -> TableCreateStatement {
    Table::create()
        .table("notice_habits")
        .col(id("account_id"))
        .col(maybe_whole("quiet_from"))
        .col(maybe_whole("quiet_until"))
        .col(whole("digest_at"))
        .foreign_key(&mut owned_by("notice_habits", "account_id", "accounts", "id"))
        .to_owned()
}

fn choices() -> TableCreateStatement {
    Table::create()
        .table("notice_choices")
        .col(id("id"))
        .col(reference("account_id"))
        .col(text("kind"))
        .col(flag("push"))
        .foreign_key(&mut owned_by("notice_choices", "account_id", "accounts", "id"))
        .to_owned()
}

/// A row is due at `due_at`; whoever takes it moves that on, so that it is nobody else's meanwhile.
fn outbox() -> TableCreateStatement {
    Table::create()
        .table("outbox")
        .col(id("id"))
        .col(reference("account_id"))
        .col(text("stage"))
        .col(maybe_reference("notice_id"))
        .col(maybe_reference("digest_id"))
        .col(maybe_reference("target_id"))
        .col(instant("due_at"))
        .col(instant("expires_at"))
        .col(whole("attempts"))
        .col(maybe_instant("parked_at"))
        .col(maybe_text("fault"))
        .foreign_key(&mut owned_by("outbox", "account_id", "accounts", "id"))
        .foreign_key(&mut owned_by("outbox", "notice_id", "notices", "id"))
        .to_owned()
}

/// Where a signed-in device is reached. It goes with the session.
fn push_targets() -> TableCreateStatement {
    Table::create()
        .table("push_targets")
        .col(id("id"))
        .col(reference("account_id"))
        .col(reference("session_id"))
        .col(text("endpoint"))
        .col(text("endpoint_hash"))
        .col(text("p256dh"))
        .col(text("auth"))
        .col(instant("created_at"))
        .foreign_key(&mut owned_by("push_targets", "account_id", "accounts", "id"))
        .foreign_key(&mut owned_by("push_targets", "session_id", "sessions", "id"))
        .to_owned()
}
