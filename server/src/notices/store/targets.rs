//! Where people's devices are reached.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use crate::{
    clock::Millis,
    id::{AccountId, PushTargetId, SessionId},
    notices::entity::push_target::{ActiveModel, Column, Entity, Model},
    secret::digest,
};

/// The most devices of one person; the one that was added first gives way.
const MOST: usize = 10;

/// One device, as its push service knows it.
#[derive(Clone, Debug)]
pub struct Target {
    pub id: PushTargetId,
    pub account: AccountId,
    pub session: SessionId,
    pub endpoint: String,
    /// Its public key and its secret, as the browser spelled them.
    pub p256dh: String,
    pub auth: String,
}

impl From<Model> for Target {
    fn from(row: Model) -> Self {
        Self {
            id: row.id.into(),
            account: row.account_id.into(),
            session: row.session_id.into(),
            endpoint: row.endpoint,
            p256dh: row.p256dh,
            auth: row.auth,
        }
    }
}

/// Keeps a device in the place of what was known under the same address, and of the oldest where there are too many.
pub async fn keep(db: &impl ConnectionTrait, new: Target, now: Millis) -> Result<(), DbErr> {
    let hash = digest(&new.endpoint);
    Entity::delete_many().filter(Column::EndpointHash.eq(&hash)).exec(db).await?;
    let mine = Entity::find().filter(Column::AccountId.eq(new.account.0)).order_by_desc(Column::CreatedAt);
    for old in mine.all(db).await?.into_iter().skip(MOST - 1) {
        Entity::delete_by_id(old.id).exec(db).await?;
    }
    let row = ActiveModel {
        id: Set(new.id.0),
        account_id: Set(new.account.0),
        session_id: Set(new.session.0),
        endpoint: Set(new.endpoint),
        endpoint_hash: Set(hash),
        p256dh: Set(new.p256dh),
        auth: Set(new.auth),
        created_at: Set(now),
    };
    Entity::insert(row).exec_without_returning(db).await.map(|_| ())
}

/// All devices of a person.
pub async fn list(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<Target>, DbErr> {
    let rows = Entity::find().filter(Column::AccountId.eq(account.0)).all(db).await?;
    Ok(rows.into_iter().map(Target::from).collect())
}

/// Whether a person has any device.
pub async fn any(db: &impl ConnectionTrait, account: AccountId) -> Result<bool, DbErr> {
    let one = Entity::find().filter(Column::AccountId.eq(account.0)).limit(1);
    Ok(one.one(db).await?.is_some())
}

/// One device.
pub async fn find(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Target>, DbErr> {
    Ok(Entity::find_by_id(id).one(db).await?.map(Target::from))
}

/// Forgets a device; says whether it was this person's.
pub async fn delete(db: &impl ConnectionTrait, account: AccountId, id: PushTargetId) -> Result<bool, DbErr> {
    let mine = Entity::delete_many().filter(Column::Id.eq(id.0)).filter(Column::AccountId.eq(account.0));
    Ok(mine.exec(db).await?.rows_affected > 0)
}
