//! Regions in the database.

use std::{
    collections::{HashMap, HashSet},
    str::FromStr,
};

use chrono::NaiveDate;
use chrono_tz::Tz;
use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{LockType, OnConflict},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    entity::{region, secret, text},
    rules::holidays::Bundesland,
};
use crate::{
    clock::{Millis, utc},
    error::Error,
    id::RegionId,
    refusal::Refusal,
};

/// A county that is served.
#[derive(Clone, Debug)]
pub struct Region {
    pub id: RegionId,
    pub slug: String,
    pub name: String,
    pub time_zone: Tz,
    pub bundesland: Bundesland,
    pub languages: Vec<String>,
    pub contact: String,
    pub open_sign_up: bool,
    pub terms_version: i32,
    /// The map's snapshot, a file name in the data folder.
    pub map_file: Option<String>,
}

impl Region {
    /// The local date at an instant.
    pub fn today(&self, now: Millis) -> NaiveDate {
        utc(now).with_timezone(&self.time_zone).date_naive()
    }
}

/// The local date at an instant in the time zone of this name, as a region's row has it.
pub fn local_date(time_zone: &str, now: Millis) -> NaiveDate {
    utc(now).with_timezone(&zone(time_zone)).date_naive()
}

fn zone(name: &str) -> Tz {
    Tz::from_str(name).unwrap_or(Tz::Europe__Berlin)
}

impl From<region::Model> for Region {
    fn from(row: region::Model) -> Self {
        let land = serde_json::from_value(serde_json::Value::String(row.bundesland));
        Self {
            id: row.id.into(),
            slug: row.slug,
            name: row.name,
            time_zone: zone(&row.time_zone),
            bundesland: land.unwrap_or(Bundesland::BY),
            languages: row.languages.split_whitespace().map(str::to_owned).collect(),
            contact: row.contact,
            open_sign_up: row.open_sign_up,
            terms_version: row.terms_version,
            map_file: row.map_file,
        }
    }
}

/// The texts of a region: those that the law asks for, and what it says of getting around without a car.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TextKind {
    Imprint,
    Terms,
    Privacy,
    /// Bürgerbus, on-call taxi, last bus: what is left when a ride is not.
    GettingAround,
}

impl TextKind {
    pub fn code(self) -> &'static str {
        match self {
            Self::Imprint => "imprint",
            Self::Terms => "terms",
            Self::Privacy => "privacy",
            Self::GettingAround => "getting_around",
        }
    }
}

/// One such text in one language.
#[derive(Clone, Debug)]
pub struct Text {
    pub kind: TextKind,
    pub language: String,
    pub version: i32,
    pub body: String,
}

/// Stores a new region.
pub async fn insert_region(db: &impl ConnectionTrait, new: &Region, now: Millis) -> Result<(), DbErr> {
    let row = region::ActiveModel {
        id: Set(new.id.0),
        slug: Set(new.slug.clone()),
        name: Set(new.name.clone()),
        time_zone: Set(new.time_zone.name().to_owned()),
        bundesland: Set(format!("{:?}", new.bundesland)),
        languages: Set(new.languages.join(" ")),
        contact: Set(new.contact.clone()),
        open_sign_up: Set(new.open_sign_up),
        terms_version: Set(new.terms_version),
        map_file: Set(new.map_file.clone()),
        created_at: Set(now),
    };
    region::Entity::insert(row).exec_without_returning(db).await.map(|_| ())
}

/// Stores a legal text.
pub async fn insert_text(db: &impl ConnectionTrait, of: RegionId, new: Text) -> Result<(), DbErr> {
    let row = text::ActiveModel {
        id: Set(Uuid::now_v7()),
        region_id: Set(of.0),
        kind: Set(new.kind.code().to_owned()),
        language: Set(new.language),
        version: Set(new.version),
        body: Set(new.body),
    };
    text::Entity::insert(row).exec_without_returning(db).await.map(|_| ())
}

/// Stores a text in the place of the one of the same kind, language and version.
pub async fn replace_text(db: &impl ConnectionTrait, of: RegionId, new: Text) -> Result<(), DbErr> {
    text::Entity::delete_many()
        .filter(text::Column::RegionId.eq(of.0))
        .filter(text::Column::Kind.eq(new.kind.code()))
        .filter(text::Column::Language.eq(new.language.as_str()))
        .filter(text::Column::Version.eq(new.version))
        .exec(db)
        .await?;
    insert_text(db, of, new).await
}

/// The version in force of a kind of text.
pub async fn newest_version(
    db: &impl ConnectionTrait,
    of: RegionId,
    kind: TextKind,
) -> Result<Option<i32>, DbErr> {
    let row = text::Entity::find()
        .filter(text::Column::RegionId.eq(of.0))
        .filter(text::Column::Kind.eq(kind.code()))
        .order_by_desc(text::Column::Version)
        .one(db)
        .await?;
    Ok(row.map(|row| row.version))
}

/// The languages in which a kind of text is in force.
pub async fn languages_of(
    db: &impl ConnectionTrait,
    of: RegionId,
    kind: TextKind,
) -> Result<Vec<String>, DbErr> {
    let Some(version) = newest_version(db, of, kind).await? else { return Ok(Vec::new()) };
    let rows = text::Entity::find()
        .filter(text::Column::RegionId.eq(of.0))
        .filter(text::Column::Kind.eq(kind.code()))
        .filter(text::Column::Version.eq(version))
        .order_by_asc(text::Column::Language)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.language).collect())
}

/// All regions, by name.
pub async fn list_regions(db: &impl ConnectionTrait) -> Result<Vec<Region>, DbErr> {
    let rows = region::Entity::find().order_by_asc(region::Column::Name).limit(100).all(db).await?;
    Ok(rows.into_iter().map(Region::from).collect())
}

/// The time zones of these regions, however often one is named.
pub async fn zones(
    db: &impl ConnectionTrait,
    regions: impl IntoIterator<Item = RegionId>,
) -> Result<HashMap<RegionId, Tz>, DbErr> {
    let ids: HashSet<Uuid> = regions.into_iter().map(|id| id.0).collect();
    let rows = region::Entity::find().filter(region::Column::Id.is_in(ids)).all(db).await?;
    Ok(rows.into_iter().map(Region::from).map(|region| (region.id, region.time_zone)).collect())
}

/// The region of a slug.
pub async fn find_by_slug(db: &impl ConnectionTrait, slug: &str) -> Result<Option<Region>, DbErr> {
    Ok(region::Entity::find().filter(region::Column::Slug.eq(slug)).one(db).await?.map(Region::from))
}

/// The region of an id.
pub async fn get_region(db: &impl ConnectionTrait, id: RegionId) -> Result<Region, Error> {
    let row = region::Entity::find_by_id(id.0).one(db).await?;
    row.map(Region::from).ok_or(Error::NotFound)
}

/// Makes other transactions that ask for the same wait until this one ends; on SQLite they wait anyway.
pub async fn lock_region(db: &impl ConnectionTrait, id: RegionId) -> Result<(), Error> {
    let row = region::Entity::find_by_id(id.0).lock(LockType::NoKeyUpdate).one(db).await?;
    row.map(|_| ()).ok_or(Error::NotFound)
}

/// Says which snapshot is the region's map.
pub async fn set_map_file(db: &impl ConnectionTrait, id: RegionId, file: &str) -> Result<(), DbErr> {
    let row = region::ActiveModel {
        id: Unchanged(id.0),
        map_file: Set(Some(file.to_owned())),
        ..Default::default()
    };
    region::Entity::update(row).exec(db).await.map(|_| ())
}

/// Says which version of the terms is in force.
pub async fn set_terms_version(db: &impl ConnectionTrait, id: RegionId, version: i32) -> Result<(), DbErr> {
    let row = region::ActiveModel { id: Unchanged(id.0), terms_version: Set(version), ..Default::default() };
    region::Entity::update(row).exec(db).await.map(|_| ())
}

/// Refuses terms that are not the ones in force.
pub async fn check_terms(db: &impl ConnectionTrait, id: RegionId, version: i32) -> Result<(), Error> {
    if get_region(db, id).await?.terms_version == version {
        Ok(())
    } else {
        Err(Refusal::TermsOutdated.into())
    }
}

/// The newest text of a kind in the first of these languages that has one.
pub async fn find_text(
    db: &impl ConnectionTrait,
    of: RegionId,
    kind: TextKind,
    languages: &[&str],
) -> Result<Option<Text>, DbErr> {
    let rows = text::Entity::find()
        .filter(text::Column::RegionId.eq(of.0))
        .filter(text::Column::Kind.eq(kind.code()))
        .order_by_desc(text::Column::Version)
        .all(db)
        .await?;
    let newest = rows.first().map(|row| row.version);
    let best = languages
        .iter()
        .find_map(|wanted| rows.iter().find(|row| Some(row.version) == newest && row.language == *wanted));
    let row = best.or_else(|| rows.first()).cloned();
    Ok(row.map(|row| Text { kind, language: row.language, version: row.version, body: row.body }))
}

/// A secret that all servers of this deployment share, made on first use.
pub async fn secret(db: &impl ConnectionTrait, name: &str) -> Result<String, DbErr> {
    let new = secret::ActiveModel { name: Set(name.to_owned()), value: Set(crate::secret::token(32)) };
    let mut first_wins = OnConflict::column(secret::Column::Name);
    first_wins.do_nothing();
    let done = secret::Entity::insert(new).on_conflict(first_wins).exec_without_returning(db).await;
    match done {
        Ok(_) | Err(DbErr::RecordNotInserted) => {}
        Err(error) => return Err(error),
    }
    let row = secret::Entity::find_by_id(name.to_owned()).one(db).await?;
    row.map(|row| row.value).ok_or_else(|| DbErr::RecordNotFound(name.to_owned()))
}
