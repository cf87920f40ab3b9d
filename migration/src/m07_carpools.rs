//! Commutes, how many each person has, their home moves, who blocks whom, and the log that boards follow.

use sea_orm_migration::prelude::*;

use crate::columns::{drop_tables, flag, id, index, instant, owned_by, reference, text, unique, whole};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(commutes()).await?;
        manager.create_index(index("commutes_account", "commutes", &["account_id"])).await?;
        manager.create_index(index("commutes_region", "commutes", &["region_id"])).await?;
        manager.create_table(commute_sites()).await?;
        manager
            .create_index(unique("commute_sites_once", "commute_sites", &["commute_id", "site_id"]))
            .await?;
        manager.create_index(index("commute_sites_site", "commute_sites", &["site_id"])).await?;
        manager.create_table(commuters()).await?;
        manager.create_table(home_moves()).await?;
        manager.create_index(unique("home_moves_once", "home_moves", &["account_id", "home_cell"])).await?;
        manager.create_table(blocks()).await?;
        manager.create_index(unique("blocks_once", "blocks", &["account_id", "blocked_id"])).await?;
        manager.create_index(index("blocks_blocked", "blocks", &["blocked_id"])).await?;
        manager.create_table(boards()).await?;
        manager.create_table(commute_changes()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables =
            ["commute_changes", "boards", "blocks", "home_moves", "commuters", "commute_sites", "commutes"];
        drop_tables(manager, &tables).await
    }
}

/// Of the home only its cell is stored; minutes, metres and seats as the person set them.
fn commutes() -> TableCreateStatement {
    let mut table = Table::create().table("commutes").to_owned();
    table
        .col(id("id"))
        .col(reference("region_id"))
        .col(reference("account_id"))
        .col(whole("home_cell"))
        .col(text("role"))
        .col(flag("leg_out"))
        .col(flag("leg_home"))
        .col(reference("site_id"))
        .col(text("roster"));
    for limit in ["detour", "buffer", "early", "wait", "walk", "seats"] {
        table.col(whole(limit));
    }
    table
        .col(flag("women_only"))
        .col(flag("paused"))
        .col(instant("created_at"))
        .col(instant("updated_at"))
        .foreign_key(&mut owned_by("commutes", "region_id", "regions", "id"))
        .foreign_key(&mut owned_by("commutes", "account_id", "accounts", "id"))
        .to_owned()
}

/// Every site of a commute: one that is still worked at cannot be deleted.
fn commute_sites() -> TableCreateStatement {
    Table::create()
        .table("commute_sites")
        .col(id("id"))
        .col(reference("commute_id"))
        .col(reference("site_id"))
        .foreign_key(&mut owned_by("commute_sites", "commute_id", "commutes", "id"))
        .foreign_key(ForeignKey::create().from("commute_sites", "site_id").to("sites", "id"))
        .to_owned()
}

fn commuters() -> TableCreateStatement {
    Table::create()
        .table("commuters")
        .col(id("account_id"))
        .col(whole("active"))
        .col(whole("kept"))
        .foreign_key(&mut owned_by("commuters", "account_id", "accounts", "id"))
        .to_owned()
}

fn home_moves() -> TableCreateStatement {
    Table::create()
        .table("home_moves")
        .col(id("id"))
        .col(reference("account_id"))
        .col(whole("home_cell"))
        .col(flag("counted"))
        .col(instant("moved_at"))
        .foreign_key(&mut owned_by("home_moves", "account_id", "accounts", "id"))
        .to_owned()
}

fn blocks() -> TableCreateStatement {
    Table::create()
        .table("blocks")
        .col(id("id"))
        .col(reference("account_id"))
        .col(reference("blocked_id"))
        .col(instant("created_at"))
        .foreign_key(&mut owned_by("blocks", "account_id", "accounts", "id"))
        .foreign_key(&mut owned_by("blocks", "blocked_id", "accounts", "id"))
        .to_owned()
}

/// How many changes a region has seen.
fn boards() -> TableCreateStatement {
    Table::create()
        .table("boards")
        .col(id("region_id"))
        .col(ColumnDef::new("seq").big_integer().not_null())
        .foreign_key(&mut owned_by("boards", "region_id", "regions", "id"))
        .to_owned()
}

/// Which commute a change was about. No foreign key: the change that says "gone" outlives the commute.
fn commute_changes() -> TableCreateStatement {
    Table::create()
        .table("commute_changes")
        .col(reference("region_id"))
        .col(ColumnDef::new("seq").big_integer().not_null())
        .col(reference("commute_id"))
        .col(instant("changed_at"))
        .primary_key(&mut Index::create().col("region_id").col("seq").to_owned())
        .to_owned()
}
