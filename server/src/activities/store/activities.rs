//! Single activities in the database.

use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set, Unchanged},
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, Query},
};
use uuid::Uuid;

use crate::{
    activities::{
        entity::{
            activity::{ActiveModel, Column, Entity, Model},
            attendance,
        },
        rules::{
            activity::{Activity, Venue},
            words::{self, Access, Category, VenueKind},
        },
    },
    clock::Millis,
    id::{AccountId, ActivityId, ClubId, RegionId},
    places::search_key,
};

impl From<Model> for Activity {
    fn from(row: Model) -> Self {
        Self {
            id: row.id.into(),
            region: row.region_id.into(),
            author: row.author_id.map(AccountId),
            club: row.club_id.map(ClubId),
            title: row.title,
            text: row.text,
            language: row.language,
            category: Category::read(&row.category).unwrap_or(Category::LeisureCulture),
            venue: Venue {
                kind: VenueKind::read(&row.venue_kind).unwrap_or(VenueKind::Address),
                id: row.venue_id,
                name: row.venue_name,
                lat: row.lat,
                lon: row.lon,
            },
            starts_at: row.starts_at,
            ends_at: row.ends_at,
            capacity: row.capacity,
            taken: row.taken,
            waiting: row.waiting,
            languages: row.languages.split_whitespace().map(str::to_owned).collect(),
            cost_cents: row.cost_cents,
            cost_text: row.cost_text,
            access: row.access.split_whitespace().filter_map(Access::read).collect(),
            access_text: row.access_text,
            age_min: row.age_min,
            age_max: row.age_max,
            members_only: row.members_only,
            cancelled_at: row.cancelled_at,
            cancel_reason: row.cancel_reason,
            hidden: row.hidden_at.is_some(),
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

/// Everything but the heads, which only `seats` counts.
fn content(of: &Activity) -> ActiveModel {
    ActiveModel {
        id: Unchanged(of.id.0),
        region_id: Set(of.region.0),
        author_id: Set(of.author.map(|author| author.0)),
        club_id: Set(of.club.map(|club| club.0)),
        title: Set(of.title.clone()),
        text: Set(of.text.clone()),
        language: Set(of.language.clone()),
        category: Set(of.category.code().to_owned()),
        searched: Set(search_key(&[&of.title, &of.venue.name, &of.text])),
        venue_kind: Set(of.venue.kind.code().to_owned()),
        venue_id: Set(of.venue.id.clone()),
        venue_name: Set(of.venue.name.clone()),
        lat: Set(of.venue.lat),
        lon: Set(of.venue.lon),
        starts_at: Set(of.starts_at),
        ends_at: Set(of.ends_at),
        capacity: Set(of.capacity),
        taken: NotSet,
        waiting: NotSet,
        // A space at either end, so that one language can be looked for as a whole word.
        languages: Set(format!(" {} ", of.languages.join(" "))),
        cost_cents: Set(of.cost_cents),
        cost_text: Set(of.cost_text.clone()),
        access: Set(words::spelled(&of.access)),
        access_text: Set(of.access_text.clone()),
        age_min: Set(of.age_min),
        age_max: Set(of.age_max),
        members_only: Set(of.members_only),
        cancelled_at: Set(of.cancelled_at),
        cancel_reason: Set(of.cancel_reason.clone()),
        messaged_at: NotSet,
        hidden_at: NotSet,
        created_at: Set(of.created_at),
        updated_at: Set(of.updated_at),
    }
}

/// Stores a new activity, to which nobody goes yet.
pub async fn insert(db: &impl ConnectionTrait, new: &Activity) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(new.id.0),
        taken: Set(0),
        waiting: Set(0),
        messaged_at: Set(None),
        hidden_at: Set(None),
        ..content(new)
    };
    Entity::insert(row).exec_without_returning(db).await.map(|_| ())
}

/// Saves the content of an activity that was changed while it was held.
pub async fn save(db: &impl ConnectionTrait, changed: &Activity) -> Result<(), DbErr> {
    content(changed).update(db).await.map(|_| ())
}

/// One activity, whoever asks.
pub async fn find(db: &impl ConnectionTrait, id: ActivityId) -> Result<Option<Activity>, DbErr> {
    Ok(Entity::find_by_id(id.0).one(db).await?.map(Activity::from))
}

/// What starts in a region between two instants and is not cancelled.
pub async fn starting(
    db: &impl ConnectionTrait,
    region: RegionId,
    from: Millis,
    until: Millis,
) -> Result<Vec<Activity>, DbErr> {
    let query = Entity::find()
        .filter(Column::RegionId.eq(region.0))
        .filter(Column::StartsAt.gt(from))
        .filter(Column::StartsAt.lte(until))
        .filter(Column::CancelledAt.is_null());
    Ok(query.all(db).await?.into_iter().map(Activity::from).collect())
}

/// Removes an activity and its list.
pub async fn delete(db: &impl ConnectionTrait, id: ActivityId) -> Result<(), DbErr> {
    Entity::delete_by_id(id.0).exec(db).await.map(|_| ())
}

/// Locks an activity of this region until the transaction ends: whatever is read of it afterwards stays true.
/// False where there is none.
pub async fn hold(db: &impl ConnectionTrait, region: RegionId, id: ActivityId) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::UpdatedAt, Expr::col(Column::UpdatedAt))
        .filter(Column::Id.eq(id.0))
        .filter(Column::RegionId.eq(region.0))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Notes that a message goes out now, unless the one before went out less than `pause` milliseconds ago.
pub async fn claim_message(
    db: &impl ConnectionTrait,
    id: ActivityId,
    now: Millis,
    pause: Millis,
) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::MessagedAt, Expr::value(now))
        .filter(Column::Id.eq(id.0))
        .filter(Column::MessagedAt.is_null().or(Column::MessagedAt.lte(now - pause)))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// What a club posted, by id.
pub async fn posted_for(db: &impl ConnectionTrait, club: ClubId) -> Result<Vec<ActivityId>, DbErr> {
    let query = Entity::find().select_only().column(Column::Id).filter(Column::ClubId.eq(club.0));
    let ids: Vec<Uuid> = query.order_by_asc(Column::Id).into_tuple().all(db).await?;
    Ok(ids.into_iter().map(ActivityId).collect())
}

/// What somebody posted, by id, so that whoever holds several of them always does so in the same order.
pub async fn posted_by(db: &impl ConnectionTrait, author: AccountId) -> Result<Vec<ActivityId>, DbErr> {
    let query = Entity::find().select_only().column(Column::Id).filter(Column::AuthorId.eq(author.0));
    let ids: Vec<Uuid> = query.order_by_asc(Column::Id).into_tuple().all(db).await?;
    Ok(ids.into_iter().map(ActivityId).collect())
}

/// What somebody posted by themselves, with somebody else on its list.
pub async fn posted_with(
    db: &impl ConnectionTrait,
    author: AccountId,
    guest: AccountId,
) -> Result<Vec<ActivityId>, DbErr> {
    let lists = Query::select()
        .column(attendance::Column::ActivityId)
        .from(attendance::Entity)
        .and_where(attendance::Column::AccountId.eq(guest.0))
        .take();
    let query = Entity::find().select_only().column(Column::Id).filter(Column::AuthorId.eq(author.0));
    let query = query.filter(Column::ClubId.is_null()).filter(Column::Id.in_subquery(lists));
    let ids: Vec<Uuid> = query.into_tuple().all(db).await?;
    Ok(ids.into_iter().map(ActivityId).collect())
}

/// Hides an activity, or shows it again.
pub async fn set_hidden(db: &impl ConnectionTrait, id: ActivityId, at: Option<Millis>) -> Result<(), DbErr> {
    let hidden = Entity::update_many().col_expr(Column::HiddenAt, Expr::value(at));
    hidden.filter(Column::Id.eq(id.0)).exec(db).await.map(|_| ())
}
