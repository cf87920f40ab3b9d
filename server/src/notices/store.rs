//! Notices in the database.

pub mod traces;

use std::collections::BTreeMap;

use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    QueryOrder, QuerySelect, sea_query::Expr,
};

use super::entity::{ActiveModel, Column, Entity, Model};
use crate::{
    clock::Millis,
    id::{AccountId, NoticeId},
    page::{After, Page},
};

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)+) => {
        /// Every kind of notice; the word is stored, and worded for each reader by Fluent (`notice-...`).
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Kind { $($(#[$doc])* $name,)+ }

        impl Kind {
            /// All of them, for the test that each has words.
            pub const ALL: &'static [Kind] = &[$(Kind::$name,)+];

            /// The word in the database, on the wire and in Fluent.
            pub fn code(self) -> &'static str {
                match self { $(Kind::$name => $code,)+ }
            }
        }
    };
}

kinds! {
    /// An organiser gave out a code to get back into this account; if it was not asked for, say so.
    AccessCodeIssued = "access-code-issued",
    /// Another passkey leads into this account; if it was not this person, it has to go.
    PasskeyAdded = "passkey-added",
    /// A passkey no longer leads into this account.
    PasskeyRemoved = "passkey-removed",
    /// The role of this account changed: `role`.
    RoleChanged = "role-changed",

    // places
    /// The site that this person suggested is confirmed: `site`.
    SiteConfirmed = "site-confirmed",
    /// The site that this person suggested was not taken: `site`.
    SiteDeclined = "site-declined",

    // clubs
    /// This person speaks for a club now: `club`.
    ClubOrganiser = "club-organiser",
    /// This person no longer speaks for a club: `club`.
    ClubOrganiserNoMore = "club-organiser-no-more",
    /// This person was taken out of a club: `club`.
    ClubRemoved = "club-removed",
    /// Who spoke for a club has left, and this person speaks for it now: `club`.
    ClubPassedOn = "club-passed-on",
    /// A club this person belongs to is no more: `club`.
    ClubGone = "club-gone",
    /// The club this person speaks for is verified: `club`.
    ClubVerified = "club-verified",
    /// The club this person speaks for is verified no longer: `club`.
    ClubVerifiedNoMore = "club-verified-no-more",

    // activities: each with `title`, and the local start as `day`, `month`, `year`, `time`
    /// Places became free for somebody who waited.
    ActivityPromoted = "activity-promoted",
    /// The activity is at another time or place: `place`.
    ActivityMoved = "activity-moved",
    /// The activity does not take place: `reason`, which may be empty.
    ActivityCancelled = "activity-cancelled",
    /// The activity was deleted.
    ActivityDeleted = "activity-deleted",
    /// The organiser took this person off the list.
    ActivityRemoved = "activity-removed",
    /// The organiser writes to everybody who comes: `text`.
    ActivityMessage = "activity-message",
}

/// A notice as its reader's inbox holds it.
#[derive(Clone, Debug)]
pub struct Notice {
    pub id: NoticeId,
    pub kind: String,
    pub parameters: BTreeMap<String, String>,
    pub created_at: Millis,
    pub read_at: Option<Millis>,
}

impl From<Model> for Notice {
    fn from(row: Model) -> Self {
        Self {
            id: row.id.into(),
            kind: row.kind,
            parameters: serde_json::from_str(&row.parameters).unwrap_or_default(),
            created_at: row.created_at,
            read_at: row.read_at,
        }
    }
}

/// Writes a notice to each of these inboxes, within the caller's transaction.
pub async fn queue(
    db: &impl ConnectionTrait,
    to: &[AccountId],
    kind: Kind,
    parameters: &[(&str, String)],
    now: Millis,
) -> Result<(), DbErr> {
    queue_words(db, to, kind, (None, parameters), now).await
}

/// The same with the words of somebody in it, which are taken out when they leave.
pub async fn queue_words(
    db: &impl ConnectionTrait,
    to: &[AccountId],
    kind: Kind,
    (words_of, parameters): (Option<AccountId>, &[(&str, String)]),
    now: Millis,
) -> Result<(), DbErr> {
    let parameters: BTreeMap<_, _> = parameters.iter().cloned().collect();
    let parameters = serde_json::to_string(&parameters).map_err(|error| DbErr::Json(error.to_string()))?;
    for slice in to.chunks(500) {
        let rows = slice.iter().map(|account| ActiveModel {
            id: Set(NoticeId::new().0),
            account_id: Set(account.0),
            kind: Set(kind.code().to_owned()),
            parameters: Set(parameters.clone()),
            words_of: Set(words_of.map(|id| id.0)),
            created_at: Set(now),
            read_at: Set(None),
        });
        Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    Ok(())
}

/// The viewer's notices, the newest first.
pub async fn list_notices(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    after: Option<After>,
    limit: u64,
) -> Result<Page<Notice>, DbErr> {
    let mut query = Entity::find().filter(Column::AccountId.eq(viewer.0));
    if let Some(After { key, id }) = after {
        let older = Condition::any()
            .add(Column::CreatedAt.lt(key))
            .add(Column::CreatedAt.eq(key).and(Column::Id.lt(id)));
        query = query.filter(older);
    }
    let rows =
        query.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id).limit(limit + 1).all(db).await?;
    let notices = rows.into_iter().map(Notice::from).collect();
    Ok(Page::cut(notices, limit, |notice| After { key: notice.created_at, id: notice.id.0 }))
}

/// Marks the viewer's notices up to this instant as read.
pub async fn mark_read(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    until: Millis,
    now: Millis,
) -> Result<u64, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::ReadAt, Expr::value(now))
        .filter(Column::AccountId.eq(viewer.0))
        .filter(Column::ReadAt.is_null())
        .filter(Column::CreatedAt.lte(until))
        .exec(db)
        .await?;
    Ok(done.rows_affected)
}
