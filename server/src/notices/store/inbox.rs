//! Everybody's inbox in the database.

use std::collections::BTreeMap;

use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    QueryOrder, QuerySelect, sea_query::Expr,
};

use uuid::Uuid;

use crate::{
    clock::Millis,
    id::{AccountId, NoticeId},
    notices::{
        entity::notice::{ActiveModel, Column, Entity, Model},
        rules::{kinds::Kind, timing::expiry},
        store::outbox::{self, New, Stage},
    },
    page::{After, Page},
};

/// What a notice is about, beside its words.
#[derive(Clone, Debug, Default)]
pub struct About {
    /// Where the reader finds it: a path of the client.
    pub link: Option<String>,
    /// When it happens, in milliseconds UTC: a ride of the next twelve hours waits for nothing.
    pub happens_at: Option<Millis>,
    /// Whose words it carries, which are taken out when they leave.
    pub words_of: Option<AccountId>,
}

/// A notice as its reader's inbox holds it.
#[derive(Clone, Debug)]
pub struct Notice {
    pub id: NoticeId,
    pub kind: String,
    pub parameters: BTreeMap<String, String>,
    pub link: Option<String>,
    pub happens_at: Option<Millis>,
    pub created_at: Millis,
    pub read_at: Option<Millis>,
}

impl From<Model> for Notice {
    fn from(row: Model) -> Self {
        Self {
            id: row.id.into(),
            kind: row.kind,
            parameters: serde_json::from_str(&row.parameters).unwrap_or_default(),
            link: row.link,
            happens_at: row.happens_at,
            created_at: row.created_at,
            read_at: row.read_at,
        }
    }
}

/// Writes a notice to each of these inboxes, and into the outbox, within the caller's transaction.
pub async fn queue(
    db: &impl ConnectionTrait,
    to: &[AccountId],
    kind: Kind,
    parameters: &[(&str, String)],
    now: Millis,
) -> Result<(), DbErr> {
    queue_about(db, to, kind, parameters, &About::default(), now).await
}

/// The same about something that has a page or a time.
pub async fn queue_about(
    db: &impl ConnectionTrait,
    to: &[AccountId],
    kind: Kind,
    parameters: &[(&str, String)],
    about: &About,
    now: Millis,
) -> Result<(), DbErr> {
    let parameters: BTreeMap<_, _> = parameters.iter().cloned().collect();
    let parameters = serde_json::to_string(&parameters).map_err(|error| DbErr::Json(error.to_string()))?;
    for slice in to.chunks(500) {
        let ids: Vec<(NoticeId, AccountId)> =
            slice.iter().map(|account| (NoticeId::new(), *account)).collect();
        let rows = ids.iter().map(|(id, account)| ActiveModel {
            id: Set(id.0),
            account_id: Set(account.0),
            kind: Set(kind.code().to_owned()),
            parameters: Set(parameters.clone()),
            link: Set(about.link.clone()),
            happens_at: Set(about.happens_at),
            words_of: Set(about.words_of.map(|id| id.0)),
            digest_id: Set(None),
            created_at: Set(now),
            read_at: Set(None),
        });
        Entity::insert_many(rows).exec_without_returning(db).await?;
        let to_send = ids.iter().map(|(id, account)| New {
            id: Uuid::now_v7(),
            account: *account,
            stage: Stage::Plan,
            notice: Some(id.0),
            digest: None,
            target: None,
            due_at: now,
            expires_at: expiry(about.happens_at, now),
        });
        outbox::put(db, to_send).await?;
    }
    Ok(())
}

/// One of the viewer's notices.
pub async fn find_notice(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    id: NoticeId,
) -> Result<Option<Notice>, DbErr> {
    let mine = Entity::find_by_id(id.0).filter(Column::AccountId.eq(viewer.0));
    Ok(mine.one(db).await?.map(Notice::from))
}

/// Those of these people who have no unread notice of this kind about this.
pub async fn without_unread(
    db: &impl ConnectionTrait,
    people: Vec<AccountId>,
    kind: Kind,
    about: &About,
) -> Result<Vec<AccountId>, DbErr> {
    let mut free = people;
    let mut told = Vec::new();
    for slice in free.chunks(500) {
        let open = Entity::find()
            .filter(Column::AccountId.is_in(slice.iter().map(|account| account.0)))
            .filter(Column::Kind.eq(kind.code()))
            .filter(Column::Link.eq(about.link.clone()))
            .filter(Column::ReadAt.is_null());
        told.extend(open.all(db).await?.into_iter().map(|row| AccountId(row.account_id)));
    }
    free.retain(|account| !told.contains(account));
    Ok(free)
}

/// Takes back what these people have not read yet of this kind about this page: it is true no longer.
pub async fn withdraw(
    db: &impl ConnectionTrait,
    people: &[AccountId],
    kind: Kind,
    page: &str,
) -> Result<(), DbErr> {
    for slice in people.chunks(500) {
        Entity::delete_many()
            .filter(Column::AccountId.is_in(slice.iter().map(|account| account.0)))
            .filter(Column::Kind.eq(kind.code()))
            .filter(Column::Link.eq(page))
            .filter(Column::ReadAt.is_null())
            .exec(db)
            .await?;
    }
    Ok(())
}

/// A notice that its reader has not read yet.
pub async fn find_unread(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Notice>, DbErr> {
    let unread = Entity::find_by_id(id).filter(Column::ReadAt.is_null());
    Ok(unread.one(db).await?.map(Notice::from))
}

/// Puts a notice into a digest.
pub async fn set_digest(db: &impl ConnectionTrait, id: Uuid, digest: Uuid) -> Result<(), DbErr> {
    let told = Entity::update_many().col_expr(Column::DigestId, Expr::value(digest));
    told.filter(Column::Id.eq(id)).exec(db).await.map(|_| ())
}

/// What is in a digest and was not read yet, the oldest first.
pub async fn unread_in_digest(db: &impl ConnectionTrait, digest: Uuid) -> Result<Vec<Notice>, DbErr> {
    let open = Entity::find().filter(Column::DigestId.eq(digest)).filter(Column::ReadAt.is_null());
    let open = open.order_by_asc(Column::CreatedAt).order_by_asc(Column::Id);
    Ok(open.all(db).await?.into_iter().map(Notice::from).collect())
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
