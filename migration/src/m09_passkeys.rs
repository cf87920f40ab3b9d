//! Passkeys, the questions put to those who show one, and sessions on a phone that is not one's own. An account
//! without a passphrase has an empty hash: rebuilding the table that all others point to would risk them all.

use sea_orm_migration::prelude::*;

use crate::columns::{
    drop_tables, flag, id, index, instant, maybe_instant, maybe_reference, owned_by, reference, text, unique,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(passkeys()).await?;
        manager.create_index(unique("passkeys_credential", "passkeys", &["credential"])).await?;
        manager.create_index(index("passkeys_account", "passkeys", &["account_id", "created_at"])).await?;
        manager.create_table(challenges()).await?;
        let expiry = index("passkey_challenges_expiry", "passkey_challenges", &["expires_at"]);
        manager.create_index(expiry).await?;
        let visits = Table::alter().table("sessions").add_column(flag("visit")).to_owned();
        manager.alter_table(visits).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let visits = Table::alter().table("sessions").drop_column("visit").to_owned();
        manager.alter_table(visits).await?;
        drop_tables(manager, &["passkey_challenges", "passkeys"]).await
    }
}

fn passkeys() -> TableCreateStatement {
    Table::create()
        .table("passkeys")
        .col(id("id"))
        .col(reference("account_id"))
        .col(text("credential"))
        .col(text("key"))
        .col(text("label"))
        .col(instant("created_at"))
        .col(maybe_instant("used_at"))
        .foreign_key(&mut owned_by("passkeys", "account_id", "accounts", "id"))
        .to_owned()
}

/// The account of a sign-up is not there yet, so nothing points to it.
fn challenges() -> TableCreateStatement {
    Table::create()
        .table("passkey_challenges")
        .col(ColumnDef::new("challenge_hash").text().not_null().primary_key())
        .col(text("purpose"))
        .col(maybe_reference("account_id"))
        .col(text("sign_in_name"))
        .col(text("state"))
        .col(instant("expires_at"))
        .to_owned()
}
