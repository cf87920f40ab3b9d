//! Accounts, their sessions and ways back in, the groups they belong to, and the invitations that let them in.

use sea_orm_migration::prelude::*;

use crate::columns::{
    drop_tables, flag, id, index, instant, maybe_instant, maybe_reference, maybe_text, owned_by, reference,
    text, unique, whole,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(accounts()).await?;
        manager.create_index(unique("accounts_sign_in_name", "accounts", &["sign_in_name"])).await?;
        manager.create_table(sessions()).await?;
        manager.create_index(index("sessions_account", "sessions", &["account_id"])).await?;
        manager.create_table(devices()).await?;
        manager.create_table(guesses()).await?;
        manager.create_table(access_codes()).await?;
        manager.create_index(index("access_codes_account", "access_codes", &["account_id"])).await?;
        manager.create_table(invitations()).await?;
        manager.create_index(unique("invitations_code", "invitations", &["code_hash"])).await?;
        manager.create_index(unique("invitations_link", "invitations", &["link_hash"])).await?;
        let group = ["group_kind", "group_id", "created_at"];
        manager.create_index(index("invitations_group", "invitations", &group)).await?;
        manager.create_table(memberships()).await?;
        let once = ["account_id", "group_kind", "group_id"];
        manager.create_index(unique("memberships_once", "memberships", &once)).await?;
        let group = ["group_kind", "group_id", "joined_at"];
        manager.create_index(index("memberships_group", "memberships", &group)).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables =
            ["memberships", "invitations", "access_codes", "guesses", "devices", "sessions", "accounts"];
        drop_tables(manager, &tables).await
    }
}

fn accounts() -> TableCreateStatement {
    Table::create()
        .table("accounts")
        .col(id("id"))
        .col(reference("region_id"))
        .col(text("sign_in_name"))
        .col(text("display_name"))
        .col(whole("birth_year"))
        .col(whole("birth_month"))
        .col(flag("woman"))
        .col(text("languages"))
        .col(maybe_text("locale"))
        .col(text("passphrase_hash"))
        .col(text("role"))
        .col(whole("terms_version"))
        .col(maybe_instant("banned_at"))
        .col(instant("created_at"))
        .col(instant("seen_at"))
        .foreign_key(&mut owned_by("accounts", "region_id", "regions", "id"))
        .to_owned()
}

fn sessions() -> TableCreateStatement {
    Table::create()
        .table("sessions")
        .col(id("id"))
        .col(reference("account_id"))
        .col(text("device"))
        .col(text("refresh_hash"))
        .col(text("refresh_salt"))
        .col(maybe_text("previous_hash"))
        .col(instant("created_at"))
        .col(instant("used_at"))
        .col(instant("expires_at"))
        .foreign_key(&mut owned_by("sessions", "account_id", "accounts", "id"))
        .to_owned()
}

fn devices() -> TableCreateStatement {
    Table::create()
        .table("devices")
        .col(ColumnDef::new("token_hash").text().not_null().primary_key())
        .col(reference("account_id"))
        .col(instant("seen_at"))
        .foreign_key(&mut owned_by("devices", "account_id", "accounts", "id"))
        .to_owned()
}

fn guesses() -> TableCreateStatement {
    Table::create()
        .table("guesses")
        .col(ColumnDef::new("subject").text().not_null().primary_key())
        .col(whole("failures"))
        .col(instant("blocked_until"))
        .col(instant("updated_at"))
        .to_owned()
}

fn access_codes() -> TableCreateStatement {
    Table::create()
        .table("access_codes")
        .col(id("id"))
        .col(reference("account_id"))
        .col(text("code_hash"))
        .col(instant("valid_from"))
        .col(instant("expires_at"))
        .col(maybe_reference("issued_by"))
        .foreign_key(&mut owned_by("access_codes", "account_id", "accounts", "id"))
        .to_owned()
}

fn invitations() -> TableCreateStatement {
    Table::create()
        .table("invitations")
        .col(id("id"))
        .col(reference("region_id"))
        .col(text("group_kind"))
        .col(reference("group_id"))
        .col(flag("vouches"))
        .col(flag("makes_organiser"))
        .col(text("code_hash"))
        .col(text("link_hash"))
        .col(whole("uses_left"))
        .col(instant("expires_at"))
        .col(maybe_instant("revoked_at"))
        .col(maybe_reference("created_by"))
        .col(instant("created_at"))
        .foreign_key(&mut owned_by("invitations", "region_id", "regions", "id"))
        .to_owned()
}

fn memberships() -> TableCreateStatement {
    Table::create()
        .table("memberships")
        .col(id("id"))
        .col(reference("account_id"))
        .col(text("group_kind"))
        .col(reference("group_id"))
        .col(text("role"))
        .col(flag("vouched"))
        .col(instant("joined_at"))
        .foreign_key(&mut owned_by("memberships", "account_id", "accounts", "id"))
        .to_owned()
}
