//! Lists of activities, by (start, id), read in one query over one index.

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
    sea_query::{Expr, Query},
};

use crate::{
    accounts,
    activities::{
        entity::{
            activity::{Column, Entity},
            attendance,
        },
        rules::{
            activity::Activity,
            times::LONGEST,
            words::{Category, Standing},
        },
    },
    clock::Millis,
    id::{AccountId, ClubId, RegionId},
    page::After,
};

/// Kilometres of one degree of latitude.
const DEGREE_KM: f64 = 111.195;

/// A circle on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Near {
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
    pub km: f64,
}

/// Which activities of a list are wanted; what is left out does not matter.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Those that have not ended by this instant.
    pub from: Option<Millis>,
    /// Those that start before this instant.
    pub before: Option<Millis>,
    pub category: Option<Category>,
    /// Those where this is spoken, or that are written in it.
    pub language: Option<String>,
    /// A pattern of `places::search_pattern`.
    pub text: Option<String>,
    pub club: Option<ClubId>,
    pub near: Option<Near>,
}

/// What the viewer has to do with the activities of their own lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Attends(Standing),
    Organises,
}

/// One page of a region's activities, and one more if there is one. Of those for members only, the ones of
/// the viewer's own clubs.
pub async fn of_region(
    db: &impl ConnectionTrait,
    viewer: Option<AccountId>,
    clubs: &[ClubId],
    region: RegionId,
    filter: &Filter,
    after: Option<After>,
    limit: u64,
) -> Result<Vec<Activity>, DbErr> {
    let mut open = Condition::any().add(Column::MembersOnly.eq(false));
    if !clubs.is_empty() {
        open = open.add(Column::ClubId.is_in(clubs.iter().map(|club| club.0)));
    }
    let mut query = Entity::find().filter(Column::RegionId.eq(region.0)).filter(open);
    if let Some(viewer) = viewer {
        query = query.filter(not_apart(viewer));
    }
    page(db, matching(query, filter), after, limit).await
}

/// One page of what the viewer attends or organises, by themselves or for these clubs.
pub async fn of_viewer(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    part: Part,
    clubs: &[ClubId],
    filter: &Filter,
    after: Option<After>,
    limit: u64,
) -> Result<Vec<Activity>, DbErr> {
    let mine = match part {
        Part::Attends(standing) => Condition::all().add(Column::Id.in_subquery(listed(viewer, standing))),
        Part::Organises => Condition::any()
            .add(Column::AuthorId.eq(viewer.0).and(Column::ClubId.is_null()))
            .add(Column::ClubId.is_in(clubs.iter().map(|club| club.0))),
    };
    page(db, matching(Entity::find().filter(mine).filter(not_apart(viewer)), filter), after, limit).await
}

/// Not of those alone from whom the viewer is apart.
fn not_apart(viewer: AccountId) -> Condition {
    let of_others = Column::AuthorId.not_in_subquery(accounts::apart(viewer));
    Condition::any().add(Column::ClubId.is_not_null()).add(Column::AuthorId.is_null()).add(of_others)
}

fn listed(viewer: AccountId, standing: Standing) -> sea_orm::sea_query::SelectStatement {
    Query::select()
        .column(attendance::Column::ActivityId)
        .from(attendance::Entity)
        .and_where(attendance::Column::AccountId.eq(viewer.0))
        .and_where(attendance::Column::State.eq(standing.code()))
        .take()
}

fn matching(query: Select<Entity>, filter: &Filter) -> Select<Entity> {
    let mut query = query.filter(Column::HiddenAt.is_null());
    if let Some(from) = filter.from {
        // No activity lasts longer than LONGEST: the first condition lets the index begin there.
        query = query.filter(Column::StartsAt.gt(from - LONGEST)).filter(Column::EndsAt.gt(from));
    }
    if let Some(before) = filter.before {
        query = query.filter(Column::StartsAt.lt(before));
    }
    if let Some(category) = filter.category {
        query = query.filter(Column::Category.eq(category.code()));
    }
    if let Some(tag) = &filter.language {
        let spoken = Column::Languages.like(format!("% {tag} %"));
        query = query.filter(spoken.or(Column::Language.eq(tag.as_str())));
    }
    if let Some(text) = &filter.text {
        query = query.filter(Column::Searched.like(text.as_str()));
    }
    if let Some(club) = filter.club {
        query = query.filter(Column::ClubId.eq(club.0));
    }
    match filter.near {
        Some(near) => query.filter(within(near)),
        None => query,
    }
}

/// Within a circle, by squares alone: SQLite may come without roots and sines. A county is small enough for a flat map.
fn within(near: Near) -> Condition {
    let radius = near.km / DEGREE_KM;
    let shrink = near.lat.to_radians().cos();
    let north = || Expr::col(Column::Lat).sub(near.lat);
    let east = || Expr::col(Column::Lon).sub(near.lon).mul(shrink);
    let square = north().mul(north()).add(east().mul(east()));
    Condition::all().add(Column::Lat.is_not_null()).add(square.lte(radius * radius))
}

async fn page(
    db: &impl ConnectionTrait,
    mut query: Select<Entity>,
    after: Option<After>,
    limit: u64,
) -> Result<Vec<Activity>, DbErr> {
    if let Some(After { key, id }) = after {
        // The first condition alone lets the index begin at the cursor; the second is exact.
        let later = Condition::any().add(Column::StartsAt.gt(key)).add(Column::Id.gt(id));
        query = query.filter(Column::StartsAt.gte(key)).filter(later);
    }
    let rows = query.order_by_asc(Column::StartsAt).order_by_asc(Column::Id).limit(limit + 1).all(db).await?;
    Ok(rows.into_iter().map(Activity::from).collect())
}
