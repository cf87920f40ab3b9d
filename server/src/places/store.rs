//! Sites in the database.

use matching::Point;
use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
    sea_query::Expr,
};

use super::{
    entity::site::{ActiveModel, Column, Entity, Model},
    rules::{
        names::search_key,
        site::{Site, SiteKind},
    },
};
use crate::{
    clock::Millis,
    db,
    id::{AccountId, RegionId, SiteId},
    page::{After, Page},
};

/// Half the side of the box in which doubles of a site are looked for, in degrees of latitude (2.2 km).
const NEIGHBOURHOOD: f64 = 0.02;

impl From<Model> for Site {
    fn from(row: Model) -> Self {
        Self {
            id: row.id.into(),
            region: row.region_id.into(),
            kind: SiteKind::read(&row.kind),
            name: row.name,
            employer: row.employer,
            point: Point::new(row.lon, row.lat),
            suggested_by: row.suggested_by.map(AccountId),
            confirmed_at: row.confirmed_at,
            created_at: row.created_at,
            hidden: row.hidden_at.is_some(),
        }
    }
}

/// Which sites of a region are listed.
pub struct Wanted {
    pub region: RegionId,
    pub confirmed: bool,
    /// Only those that this person suggested.
    pub suggested_by: Option<AccountId>,
    /// A pattern of [`super::rules::names::search_pattern`].
    pub search: Option<String>,
}

/// Stores a new site.
pub async fn insert_site(db: &impl ConnectionTrait, new: &Site) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(new.id.0),
        region_id: Set(new.region.0),
        suggested_by: Set(new.suggested_by.map(|id| id.0)),
        confirmed_at: Set(new.confirmed_at),
        created_at: Set(new.created_at),
        ..described(new)
    };
    Entity::insert(row).exec_without_returning(db).await.map(|_| ())
}

/// Stores what may change of a site: what it is, how it is called, where it is.
pub async fn update_site(db: &impl ConnectionTrait, site: &Site) -> Result<(), DbErr> {
    let row = ActiveModel { id: Unchanged(site.id.0), ..described(site) };
    Entity::update(row).exec(db).await.map(|_| ())
}

fn described(site: &Site) -> ActiveModel {
    ActiveModel {
        kind: Set(site.kind.code().to_owned()),
        name: Set(site.name.clone()),
        employer: Set(site.employer.clone()),
        search: Set(search_key(&[&site.name, &site.employer])),
        lat: Set(site.point.y()),
        lon: Set(site.point.x()),
        ..Default::default()
    }
}

/// Confirms a site; says whether it was a mere suggestion until now.
pub async fn confirm_site(db: &impl ConnectionTrait, id: SiteId, now: Millis) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::ConfirmedAt, Expr::value(now))
        .filter(Column::Id.eq(id.0))
        .filter(Column::ConfirmedAt.is_null())
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Hides a site, or shows it again.
pub async fn set_hidden(db: &impl ConnectionTrait, id: SiteId, at: Option<Millis>) -> Result<(), DbErr> {
    let hidden = Entity::update_many().col_expr(Column::HiddenAt, Expr::value(at));
    hidden.filter(Column::Id.eq(id.0)).exec(db).await.map(|_| ())
}

/// Removes a site. One that something else still points to violates a foreign key.
pub async fn delete_site(db: &impl ConnectionTrait, id: SiteId) -> Result<(), DbErr> {
    Entity::delete_by_id(id.0).exec(db).await.map(|_| ())
}

/// The site of an id, whoever may see it.
pub async fn find_site(db: &impl ConnectionTrait, id: SiteId) -> Result<Option<Site>, DbErr> {
    Ok(Entity::find_by_id(id.0).one(db).await?.map(Site::from))
}

/// The sites of these ids, in no order, whoever may see them.
pub async fn sites(db: &impl ConnectionTrait, ids: &[SiteId]) -> Result<Vec<Site>, DbErr> {
    let mut found = Vec::with_capacity(ids.len());
    for ids in db::slices(ids, |id| id.0) {
        let rows = Entity::find().filter(Column::Id.is_in(ids)).all(db).await?;
        found.extend(rows.into_iter().map(Site::from));
    }
    Ok(found)
}

/// All sites of a region that lie so near to a point that they could be the same as one there; none that is hidden,
/// because what it is called must not come back as a double.
pub async fn neighbours(
    db: &impl ConnectionTrait,
    region: RegionId,
    point: Point,
) -> Result<Vec<Site>, DbErr> {
    let east = NEIGHBOURHOOD / point.y().to_radians().cos().max(0.01);
    let rows = Entity::find()
        .filter(Column::RegionId.eq(region.0))
        .filter(Column::HiddenAt.is_null())
        .filter(Column::Lat.between(point.y() - NEIGHBOURHOOD, point.y() + NEIGHBOURHOOD))
        .filter(Column::Lon.between(point.x() - east, point.x() + east))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(Site::from).collect())
}

/// How many sites somebody has suggested since an instant.
pub async fn suggested_since(db: &impl ConnectionTrait, by: AccountId, since: Millis) -> Result<u64, DbErr> {
    Entity::find().filter(Column::SuggestedBy.eq(by.0)).filter(Column::CreatedAt.gt(since)).count(db).await
}

/// A page of a region's sites, the newest first.
pub async fn list_sites(
    db: &impl ConnectionTrait,
    wanted: Wanted,
    after: Option<After>,
    limit: u64,
) -> Result<Page<Site>, DbErr> {
    let shown = Entity::find().filter(Column::HiddenAt.is_null());
    let mut query = shown.filter(Column::RegionId.eq(wanted.region.0));
    query = match wanted.confirmed {
        true => query.filter(Column::ConfirmedAt.is_not_null()),
        false => query.filter(Column::ConfirmedAt.is_null()),
    };
    if let Some(by) = wanted.suggested_by {
        query = query.filter(Column::SuggestedBy.eq(by.0));
    }
    if let Some(pattern) = wanted.search {
        query = query.filter(Column::Search.like(pattern));
    }
    if let Some(After { key, id }) = after {
        let same = Column::CreatedAt.eq(key).and(Column::Id.lt(id));
        query = query.filter(Condition::any().add(Column::CreatedAt.lt(key)).add(same));
    }
    let rows =
        query.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id).limit(limit + 1).all(db).await?;
    let sites = rows.into_iter().map(Site::from).collect();
    Ok(Page::cut(sites, limit, |site| After { key: site.created_at, id: site.id.0 }))
}

/// The sites that somebody suggested.
pub async fn suggested_by(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<Site>, DbErr> {
    let rows =
        Entity::find().filter(Column::SuggestedBy.eq(account.0)).order_by_asc(Column::Id).all(db).await?;
    Ok(rows.into_iter().map(Site::from).collect())
}

/// Forgets who suggested what.
pub async fn disown(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::SuggestedBy, Expr::value(Option::<uuid::Uuid>::None))
        .filter(Column::SuggestedBy.eq(account.0))
        .exec(db)
        .await
        .map(|_| ())
}
