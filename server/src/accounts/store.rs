//! This room in the database.

pub mod blocks;
pub mod codes;
pub mod dormancy;
pub mod groups;
pub mod guardians;
pub mod guesses;
pub mod invitations;
pub mod passkeys;
pub mod people;
pub mod restraints;
pub mod sessions;
pub mod traces;

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

use super::entity::{access_code, guess, session};
use crate::clock::{DAY, Millis};

/// Removes what has run out: sessions, codes, questions about passkeys, and guesses that nobody waits for any more.
pub async fn sweep(db: &impl ConnectionTrait, now: Millis) -> Result<(), DbErr> {
    session::Entity::delete_many().filter(session::Column::ExpiresAt.lt(now)).exec(db).await?;
    access_code::Entity::delete_many().filter(access_code::Column::ExpiresAt.lt(now)).exec(db).await?;
    passkeys::sweep_questions(db, now).await?;
    guess::Entity::delete_many().filter(guess::Column::UpdatedAt.lt(now - DAY)).exec(db).await?;
    Ok(())
}
