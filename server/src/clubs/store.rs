//! Clubs in the database.

use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder,
    QuerySelect,
    sea_query::{Expr, LockType},
};

use super::{
    entity::club::{ActiveModel, Column, Entity, Model},
    rules::{Club, ClubKind, Profile, group},
};
use crate::{
    accounts::{GroupRole, find_membership, has_group_role},
    clock::Millis,
    error::Error,
    id::{AccountId, ClubId, RegionId},
    maps::MapId,
    page::{After, Page},
    places::search_key,
};

impl From<Model> for Club {
    fn from(row: Model) -> Self {
        Self {
            id: row.id.into(),
            region: row.region_id.into(),
            profile: Profile {
                kind: ClubKind::read(&row.kind),
                name: row.name,
                about: row.about,
                about_language: row.about_language,
                place: row.place.as_deref().and_then(MapId::read),
                languages: row.languages.split_whitespace().map(str::to_owned).collect(),
                contact: row.contact,
                website: row.website,
            },
            verified_at: row.verified_at,
            created_at: row.created_at,
            hidden: row.hidden_at.is_some(),
        }
    }
}

fn row(profile: &Profile) -> ActiveModel {
    ActiveModel {
        kind: Set(profile.kind.code().to_owned()),
        name: Set(profile.name.clone()),
        about: Set(profile.about.clone()),
        about_language: Set(profile.about_language.clone()),
        place: Set(profile.place.map(|place| place.to_string())),
        languages: Set(format!(" {} ", profile.languages.join(" "))),
        contact: Set(profile.contact.clone()),
        website: Set(profile.website.clone()),
        search: Set(search_key(&[&profile.name, &profile.about])),
        ..Default::default()
    }
}

/// Stores a new club.
pub async fn insert_club(db: &impl ConnectionTrait, club: &Club) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(club.id.0),
        region_id: Set(club.region.0),
        verified_at: Set(club.verified_at),
        created_at: Set(club.created_at),
        ..row(&club.profile)
    };
    Entity::insert(row).exec_without_returning(db).await.map(|_| ())
}

/// Stores what a club says of itself.
pub async fn update_profile(db: &impl ConnectionTrait, id: ClubId, profile: &Profile) -> Result<(), DbErr> {
    let row = ActiveModel { id: Unchanged(id.0), ..row(profile) };
    Entity::update(row).exec(db).await.map(|_| ())
}

/// Verifies a club or takes that back; says whether that changed anything.
pub async fn set_verified(db: &impl ConnectionTrait, id: ClubId, at: Option<Millis>) -> Result<bool, DbErr> {
    let other = if at.is_some() { Column::VerifiedAt.is_null() } else { Column::VerifiedAt.is_not_null() };
    let done = Entity::update_many()
        .col_expr(Column::VerifiedAt, Expr::value(at))
        .filter(Column::Id.eq(id.0))
        .filter(other)
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Hides a club, or shows it again.
pub async fn set_hidden(db: &impl ConnectionTrait, id: ClubId, at: Option<Millis>) -> Result<(), DbErr> {
    let hidden = Entity::update_many().col_expr(Column::HiddenAt, Expr::value(at));
    hidden.filter(Column::Id.eq(id.0)).exec(db).await.map(|_| ())
}

/// Removes a club. One that something else still points to violates a foreign key.
pub async fn delete_club(db: &impl ConnectionTrait, id: ClubId) -> Result<(), DbErr> {
    Entity::delete_by_id(id.0).exec(db).await.map(|_| ())
}

/// One club, hidden or not.
pub async fn find_club(db: &impl ConnectionTrait, id: ClubId) -> Result<Option<Club>, DbErr> {
    Ok(Entity::find_by_id(id.0).one(db).await?.map(Club::from))
}

/// One club, hidden or not, or "not found".
pub async fn get_club(db: &impl ConnectionTrait, id: ClubId) -> Result<Club, Error> {
    find_club(db, id).await?.ok_or(Error::NotFound)
}

/// One club, and other transactions that ask for the same wait until this one ends.
pub async fn lock_club(db: &impl ConnectionTrait, id: ClubId) -> Result<Club, Error> {
    let row = Entity::find_by_id(id.0).lock(LockType::NoKeyUpdate).one(db).await?;
    row.map(Club::from).ok_or(Error::NotFound)
}

/// Many clubs, in no order.
pub async fn clubs(db: &impl ConnectionTrait, ids: &[ClubId]) -> Result<Vec<Club>, DbErr> {
    let mut found = Vec::with_capacity(ids.len());
    for slice in ids.chunks(500) {
        let rows = Entity::find().filter(Column::Id.is_in(slice.iter().map(|id| id.0))).all(db).await?;
        found.extend(rows.into_iter().map(Club::from));
    }
    Ok(found)
}

/// How a club is called, if there is one to be seen.
pub async fn club_name(db: &impl ConnectionTrait, id: ClubId) -> Result<Option<String>, DbErr> {
    let club = find_club(db, id).await?.filter(|club| !club.hidden);
    Ok(club.map(|club| club.profile.name))
}

/// Whether somebody belongs to a club.
pub async fn is_member(db: &impl ConnectionTrait, account: AccountId, club: ClubId) -> Result<bool, DbErr> {
    Ok(find_membership(db, account, group(club)).await?.is_some())
}

/// Whether somebody speaks for a club.
pub async fn speaks_for(db: &impl ConnectionTrait, account: AccountId, club: ClubId) -> Result<bool, DbErr> {
    has_group_role(db, account, group(club), GroupRole::Organiser).await
}

/// A region's newest clubs.
pub async fn newest(db: &impl ConnectionTrait, region: RegionId, most: u64) -> Result<Vec<Club>, DbErr> {
    let wanted = Wanted { region, search: None, language: None };
    Ok(list_clubs(db, wanted, None, most).await?.items)
}

/// Which clubs of a region are listed.
pub struct Wanted {
    pub region: RegionId,
    /// A pattern of [`crate::places::search_pattern`].
    pub search: Option<String>,
    pub language: Option<String>,
}

/// A page of a region's clubs, the newest first.
pub async fn list_clubs(
    db: &impl ConnectionTrait,
    wanted: Wanted,
    after: Option<After>,
    limit: u64,
) -> Result<Page<Club>, DbErr> {
    let mut query =
        Entity::find().filter(Column::RegionId.eq(wanted.region.0)).filter(Column::HiddenAt.is_null());
    if let Some(pattern) = wanted.search {
        query = query.filter(Column::Search.like(pattern));
    }
    if let Some(language) = wanted.language {
        query = query.filter(Column::Languages.like(format!("% {language} %")));
    }
    if let Some(After { key, id }) = after {
        let same = Column::CreatedAt.eq(key).and(Column::Id.lt(id));
        query = query.filter(Condition::any().add(Column::CreatedAt.lt(key)).add(same));
    }
    let rows =
        query.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id).limit(limit + 1).all(db).await?;
    let clubs = rows.into_iter().map(Club::from).collect();
    Ok(Page::cut(clubs, limit, |club| After { key: club.created_at, id: club.id.0 }))
}
