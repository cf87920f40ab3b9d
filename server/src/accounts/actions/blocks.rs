//! Keeping people away from oneself, and ending that.

use sea_orm::ConnectionTrait;

use crate::{
    accounts::store::{blocks, people},
    app::{self, App},
    clock::Millis,
    error::Error,
    id::{AccountId, BlockId},
    refusal::Refusal,
    who::Member,
};

/// As many people as one person may keep away: each of them is asked about at every turn.
const MOST_BLOCKS: u64 = 500;

/// Notes a block within the caller's transaction, which must cut what ties the two (see `app::keep_apart`).
pub async fn keep_away(
    db: &impl ConnectionTrait,
    account: AccountId,
    other: AccountId,
    known_as: &str,
    now: Millis,
) -> Result<(), Error> {
    if account == other {
        return Err(Refusal::OwnBlock.into());
    }
    people::hold(db, account).await?;
    if blocks::count(db, account).await? >= MOST_BLOCKS {
        return Err(Refusal::TooManyBlocks.into());
    }
    Ok(blocks::block(db, account, other, known_as, now).await?)
}

/// Ends one of the member's blocks.
pub async fn unblock(app: &App, member: &Member, id: BlockId) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    if !blocks::unblock(&tx, member.account, id).await? {
        return Err(Error::NotFound);
    }
    app::people_changed(&tx, &[member.account], app.clock.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// Ends all blocks that the member has set.
pub async fn unblock_all(app: &App, member: &Member) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    blocks::unblock_all(&tx, member.account).await?;
    app::people_changed(&tx, &[member.account], app.clock.now()).await?;
    tx.commit().await?;
    Ok(())
}
