//! What people look for, in the database.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};

use crate::{
    activities::Category,
    clock::Millis,
    id::{AccountId, CommuteId, RegionId, WatchId},
    watches::{
        entity::watch::{ActiveModel, Column, Entity, Model},
        rules::{Near, Watch, Wish},
    },
};

impl From<Model> for Watch {
    fn from(row: Model) -> Self {
        let near = || {
            Some(Near {
                place_id: row.place_id?,
                place: row.place?,
                lat: row.lat?,
                lon: row.lon?,
                km: row.km?,
            })
        };
        let wish = match row.commute_id {
            Some(commute) => Wish::Commute(CommuteId(commute)),
            None => {
                Wish::Activity { category: row.category.as_deref().and_then(Category::read), near: near() }
            }
        };
        Self {
            id: row.id.into(),
            account: row.account_id.into(),
            region: row.region_id.into(),
            wish,
            paused: row.paused,
            told_at: row.told_at,
            created_at: row.created_at,
        }
    }
}

/// Keeps a new watch.
pub async fn insert(db: &impl ConnectionTrait, new: &Watch) -> Result<(), DbErr> {
    let (commute, category, near) = match &new.wish {
        Wish::Commute(commute) => (Some(commute.0), None, None),
        Wish::Activity { category, near } => (None, *category, near.clone()),
    };
    let row = ActiveModel {
        id: Set(new.id.0),
        account_id: Set(new.account.0),
        region_id: Set(new.region.0),
        commute_id: Set(commute),
        category: Set(category.map(|category| category.code().to_owned())),
        place_id: Set(near.as_ref().map(|near| near.place_id.clone())),
        place: Set(near.as_ref().map(|near| near.place.clone())),
        lat: Set(near.as_ref().map(|near| near.lat)),
        lon: Set(near.as_ref().map(|near| near.lon)),
        km: Set(near.as_ref().map(|near| near.km)),
        paused: Set(new.paused),
        told_at: Set(new.told_at),
        created_at: Set(new.created_at),
    };
    Entity::insert(row).exec_without_returning(db).await.map(|_| ())
}

/// Everything that somebody looks for, the newest first.
pub async fn of(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<Watch>, DbErr> {
    let query = Entity::find().filter(Column::AccountId.eq(account.0)).order_by_desc(Column::Id);
    Ok(query.all(db).await?.into_iter().map(Watch::from).collect())
}

/// How many things somebody looks for.
pub async fn count(db: &impl ConnectionTrait, account: AccountId) -> Result<u64, DbErr> {
    Entity::find().filter(Column::AccountId.eq(account.0)).count(db).await
}

/// One of the viewer's watches.
pub async fn find_own(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    id: WatchId,
) -> Result<Option<Watch>, DbErr> {
    let mine = Entity::find_by_id(id.0).filter(Column::AccountId.eq(viewer.0));
    Ok(mine.one(db).await?.map(Watch::from))
}

/// Lets one of the viewer's watches rest, or look again; says whether it was theirs.
pub async fn set_paused(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    id: WatchId,
    paused: bool,
) -> Result<bool, DbErr> {
    let mine = Entity::update_many()
        .col_expr(Column::Paused, Expr::value(paused))
        .filter(Column::Id.eq(id.0))
        .filter(Column::AccountId.eq(viewer.0));
    Ok(mine.exec(db).await?.rows_affected > 0)
}

/// Ends one of the viewer's watches; says whether it was theirs.
pub async fn delete(db: &impl ConnectionTrait, viewer: AccountId, id: WatchId) -> Result<bool, DbErr> {
    let mine = Entity::delete_many().filter(Column::Id.eq(id.0)).filter(Column::AccountId.eq(viewer.0));
    Ok(mine.exec(db).await?.rows_affected > 0)
}

/// Whether anybody looks for company on their way: else a new commute need not be matched for it.
pub async fn is_any_of_commutes(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    let query = Entity::find().filter(Column::CommuteId.is_not_null()).filter(Column::Paused.eq(false));
    Ok(query.limit(1).one(db).await?.is_some())
}

/// Those who look for somebody to fit one of these commutes.
pub async fn of_commutes(db: &impl ConnectionTrait, commutes: &[CommuteId]) -> Result<Vec<WatchId>, DbErr> {
    let query = Entity::find()
        .filter(Column::CommuteId.is_in(commutes.iter().map(|commute| commute.0)))
        .filter(Column::Paused.eq(false));
    Ok(query.all(db).await?.into_iter().map(|row| row.id.into()).collect())
}

/// Those who look for activities of a category in a region, but for whoever posted it.
pub async fn of_category(
    db: &impl ConnectionTrait,
    region: RegionId,
    category: Category,
    but: Option<AccountId>,
) -> Result<Vec<Watch>, DbErr> {
    let mut query = Entity::find()
        .filter(Column::RegionId.eq(region.0))
        .filter(Column::CommuteId.is_null())
        .filter(Column::Category.is_null().or(Column::Category.eq(category.code())))
        .filter(Column::Paused.eq(false));
    if let Some(author) = but {
        query = query.filter(Column::AccountId.ne(author.0));
    }
    Ok(query.all(db).await?.into_iter().map(Watch::from).collect())
}

/// These watches, by id.
pub async fn by_id(db: &impl ConnectionTrait, ids: &[WatchId]) -> Result<Vec<Watch>, DbErr> {
    let query = Entity::find().filter(Column::Id.is_in(ids.iter().map(|id| id.0)));
    Ok(query.all(db).await?.into_iter().map(Watch::from).collect())
}

/// Notes that something was told of these watches.
pub async fn note_told(db: &impl ConnectionTrait, ids: &[WatchId], now: Millis) -> Result<(), DbErr> {
    let told = Entity::update_many().col_expr(Column::ToldAt, Expr::value(now));
    told.filter(Column::Id.is_in(ids.iter().map(|id| id.0))).exec(db).await.map(|_| ())
}
