//! What people do for their own safety, and what moderators do for everybody's.

pub mod appealing;
pub mod blocks;
pub mod deciding;
pub mod leaving;
pub mod reporting;
pub mod restricting;
pub mod reviewing;
pub mod targets;

use sea_orm::ConnectionTrait;

use crate::{
    accounts,
    clock::Millis,
    error::Error,
    id::{AccountId, RegionId},
    notices::{self, About, Kind},
};

/// Where moderators work: a path of the client.
const DESK: &str = "/moderation";

/// Where people read what was decided against them: a path of the client.
const STATEMENTS: &str = "/me/restrictions";

/// Rings at all who keep order in a region, once until they have looked.
async fn ring(db: &impl ConnectionTrait, region: RegionId, kind: Kind, now: Millis) -> Result<(), Error> {
    let about = About { link: Some(DESK.to_owned()), ..About::default() };
    let keepers = accounts::moderators(db, region).await?;
    let to = notices::without_unread(db, keepers, kind, &about).await?;
    Ok(notices::queue_about(db, &to, kind, &[], &about, now).await?)
}

/// Tells somebody what was decided about them.
async fn tell(
    db: &impl ConnectionTrait,
    to: Option<AccountId>,
    kind: Kind,
    words: &[(&str, String)],
    now: Millis,
) -> Result<(), Error> {
    let about = About { link: Some(STATEMENTS.to_owned()), ..About::default() };
    Ok(notices::queue_about(db, to.as_slice(), kind, words, &about, now).await?)
}
