//! Invitations in the database.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};

use crate::{
    accounts::{
        entity::invitation::{ActiveModel, Column, Entity, Model},
        rules::role::{Group, GroupKind},
    },
    clock::Millis,
    id::{AccountId, InvitationId, RegionId},
};

/// An invitation, without its code, which only its maker was ever shown.
#[derive(Clone, Debug)]
pub struct Invitation {
    pub id: InvitationId,
    pub region: RegionId,
    pub group: Group,
    /// Whether who comes in by it is vouched for.
    pub vouches: bool,
    pub makes_organiser: bool,
    pub uses_left: i32,
    pub expires_at: Millis,
    pub revoked: bool,
    pub created_at: Millis,
}

impl From<Model> for Invitation {
    fn from(row: Model) -> Self {
        Self {
            id: row.id.into(),
            region: row.region_id.into(),
            group: Group { kind: GroupKind::read(&row.group_kind), id: row.group_id },
            vouches: row.vouches,
            makes_organiser: row.makes_organiser,
            uses_left: row.uses_left,
            expires_at: row.expires_at,
            revoked: row.revoked_at.is_some(),
            created_at: row.created_at,
        }
    }
}

/// Stores a new invitation with the hashes of its code and its link.
pub async fn insert_invitation(
    db: &impl ConnectionTrait,
    new: &Invitation,
    hashes: (String, String),
    by: Option<AccountId>,
) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(new.id.0),
        region_id: Set(new.region.0),
        group_kind: Set(new.group.kind.code().to_owned()),
        group_id: Set(new.group.id),
        vouches: Set(new.vouches),
        makes_organiser: Set(new.makes_organiser),
        code_hash: Set(hashes.0),
        link_hash: Set(hashes.1),
        uses_left: Set(new.uses_left),
        expires_at: Set(new.expires_at),
        revoked_at: Set(None),
        created_by: Set(by.map(|id| id.0)),
        created_at: Set(new.created_at),
    };
    Entity::insert(row).exec_without_returning(db).await.map(|_| ())
}

/// How many invitations somebody has made since an instant.
pub async fn made_since(db: &impl ConnectionTrait, by: AccountId, since: Millis) -> Result<u64, DbErr> {
    Entity::find().filter(Column::CreatedBy.eq(by.0)).filter(Column::CreatedAt.gt(since)).count(db).await
}

fn named(hashes: (&str, &str)) -> Condition {
    Condition::any().add(Column::CodeHash.eq(hashes.0)).add(Column::LinkHash.eq(hashes.1))
}

fn good(now: Millis) -> Condition {
    let left = Condition::all().add(Column::UsesLeft.gt(0)).add(Column::ExpiresAt.gt(now));
    left.add(Column::RevokedAt.is_null())
}

/// The invitation with this code or link, if it is still good.
pub async fn find_good(
    db: &impl ConnectionTrait,
    hashes: (&str, &str),
    now: Millis,
) -> Result<Option<Invitation>, DbErr> {
    Ok(Entity::find().filter(named(hashes)).filter(good(now)).one(db).await?.map(Invitation::from))
}

/// Takes one use of the invitation with this code or link, if it is still good.
pub async fn take_use(
    db: &impl ConnectionTrait,
    hashes: (&str, &str),
    now: Millis,
) -> Result<Option<Invitation>, DbErr> {
    let named = named(hashes);
    let taken = Entity::update_many()
        .col_expr(Column::UsesLeft, Expr::col(Column::UsesLeft).sub(1))
        .filter(named.clone())
        .filter(good(now))
        .exec(db)
        .await?;
    if taken.rows_affected == 0 {
        return Ok(None);
    }
    Ok(Entity::find().filter(named).one(db).await?.map(Invitation::from))
}

/// A group's invitations that are still good, the newest first.
pub async fn invitations_of(
    db: &impl ConnectionTrait,
    group: Group,
    now: Millis,
) -> Result<Vec<Invitation>, DbErr> {
    let rows = Entity::find()
        .filter(Column::GroupKind.eq(group.kind.code()).and(Column::GroupId.eq(group.id)))
        .filter(good(now))
        .order_by_desc(Column::CreatedAt)
        .limit(100)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(Invitation::from).collect())
}

/// Revokes one of a group's invitations; says whether there was one to revoke.
pub async fn revoke_invitation(
    db: &impl ConnectionTrait,
    group: Group,
    id: InvitationId,
    now: Millis,
) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::RevokedAt, Expr::value(now))
        .filter(Column::Id.eq(id.0))
        .filter(Column::GroupKind.eq(group.kind.code()).and(Column::GroupId.eq(group.id)))
        .filter(Column::RevokedAt.is_null())
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}
