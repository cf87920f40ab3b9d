//! Whose words a notice carries, so that they can be taken out of others' inboxes again. No foreign key: the mark is
//! read when its person is erased, and goes then.

use sea_orm_migration::prelude::*;

use crate::columns::{index, maybe_reference};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mark = Table::alter().table("notices").add_column(maybe_reference("words_of")).to_owned();
        manager.alter_table(mark).await?;
        manager.create_index(index("notices_words_of", "notices", &["words_of"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name("notices_words_of").table("notices").to_owned()).await?;
        let mark = Table::alter().table("notices").drop_column("words_of").to_owned();
        manager.alter_table(mark).await
    }
}
