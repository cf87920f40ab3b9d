//! People in the database.

use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{Set, Unchanged},
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    sea_query::Expr,
};

use crate::{
    accounts::{
        entity::account::{ActiveModel, Column, Entity, Model},
        rules::{birth::Birth, role::Role},
    },
    clock::Millis,
    db,
    id::{AccountId, RegionId},
};

/// A person, without what only their sign-in needs.
#[derive(Clone, Debug)]
pub struct Person {
    pub id: AccountId,
    pub region: RegionId,
    pub sign_in_name: String,
    pub display_name: String,
    pub birth: Birth,
    /// Declared "woman"; shown to nobody but themselves.
    pub woman: bool,
    pub languages: Vec<String>,
    pub locale: Option<String>,
    pub role: Role,
    pub terms_version: i32,
    pub banned: bool,
}

/// What somebody says of themselves to get an account, with the hash of their passphrase.
pub struct NewAccount {
    pub region: RegionId,
    pub display_name: String,
    pub birth: Birth,
    pub woman: bool,
    pub languages: Vec<String>,
    pub locale: Option<String>,
    /// None for who shows a passkey instead.
    pub passphrase_hash: Option<String>,
    pub role: Role,
    pub terms_version: i32,
}

/// What a person may change about themselves; `None` leaves it.
#[derive(Debug, Default)]
pub struct Changes {
    pub display_name: Option<String>,
    pub languages: Option<Vec<String>>,
    pub locale: Option<Option<String>>,
    pub woman: Option<bool>,
    pub terms_version: Option<i32>,
}

impl From<Model> for Person {
    fn from(row: Model) -> Self {
        Self {
            id: row.id.into(),
            region: row.region_id.into(),
            sign_in_name: row.sign_in_name,
            display_name: row.display_name,
            birth: Birth { year: row.birth_year, month: u32::try_from(row.birth_month).unwrap_or(12) },
            woman: row.woman,
            languages: row.languages.split_whitespace().map(str::to_owned).collect(),
            locale: row.locale,
            role: Role::read(&row.role),
            terms_version: row.terms_version,
            banned: row.banned_at.is_some(),
        }
    }
}

/// Stores somebody new. A sign-in name that is taken violates `accounts_sign_in_name`.
pub async fn insert_person(
    db: &impl ConnectionTrait,
    id: AccountId,
    sign_in_name: &str,
    new: NewAccount,
    now: Millis,
) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(id.0),
        region_id: Set(new.region.0),
        sign_in_name: Set(sign_in_name.to_owned()),
        display_name: Set(new.display_name),
        birth_year: Set(new.birth.year),
        birth_month: Set(i32::try_from(new.birth.month).unwrap_or(12)),
        woman: Set(new.woman),
        languages: Set(new.languages.join(" ")),
        locale: Set(new.locale),
        passphrase_hash: Set(new.passphrase_hash.unwrap_or_default()),
        role: Set(new.role.code().to_owned()),
        terms_version: Set(new.terms_version),
        banned_at: Set(None),
        banned_until: Set(None),
        muted_until: Set(None),
        created_at: Set(now),
        seen_at: Set(now),
        dormancy_warnings: Set(0),
        dormancy_due_at: Set(None),
    };
    Entity::insert(row).exec_without_returning(db).await.map(|_| ())
}

/// One person.
pub async fn find_person(db: &impl ConnectionTrait, id: AccountId) -> Result<Option<Person>, DbErr> {
    Ok(Entity::find_by_id(id.0).one(db).await?.map(Person::from))
}

/// Many people, in no order.
pub async fn people(db: &impl ConnectionTrait, ids: &[AccountId]) -> Result<Vec<Person>, DbErr> {
    let mut found = Vec::with_capacity(ids.len());
    for ids in db::slices(ids, |id| id.0) {
        let rows = Entity::find().filter(Column::Id.is_in(ids)).all(db).await?;
        found.extend(rows.into_iter().map(Person::from));
    }
    Ok(found)
}

/// Whether a sign-in name is in use.
pub async fn name_exists(db: &impl ConnectionTrait, name: &str) -> Result<bool, DbErr> {
    Ok(Entity::find().filter(Column::SignInName.eq(name)).one(db).await?.is_some())
}

/// The person of a sign-in name with the hash of their passphrase, if they have one.
pub async fn find_by_name(
    db: &impl ConnectionTrait,
    name: &str,
) -> Result<Option<(Person, Option<String>)>, DbErr> {
    let row = Entity::find().filter(Column::SignInName.eq(name)).one(db).await?;
    Ok(row.map(|row| (hash_of(&row), row)).map(|(hash, row)| (Person::from(row), hash)))
}

/// The hash of somebody's passphrase, if they have one.
pub async fn passphrase_hash(db: &impl ConnectionTrait, id: AccountId) -> Result<Option<String>, DbErr> {
    Ok(Entity::find_by_id(id.0).one(db).await?.and_then(|row| hash_of(&row)))
}

/// The column is never null; an empty text says that there is none.
fn hash_of(row: &Model) -> Option<String> {
    Some(row.passphrase_hash.clone()).filter(|hash| !hash.is_empty())
}

/// Changes what a person says about themselves.
pub async fn change_person(db: &impl ConnectionTrait, id: AccountId, changes: Changes) -> Result<(), DbErr> {
    let mut row = ActiveModel { id: Unchanged(id.0), ..Default::default() };
    if let Some(name) = changes.display_name {
        row.display_name = Set(name);
    }
    if let Some(languages) = changes.languages {
        row.languages = Set(languages.join(" "));
    }
    if let Some(locale) = changes.locale {
        row.locale = Set(locale);
    }
    if let Some(woman) = changes.woman {
        row.woman = Set(woman);
    }
    if let Some(version) = changes.terms_version {
        row.terms_version = Set(version);
    }
    if row.is_changed() {
        Entity::update(row).exec(db).await?;
    }
    Ok(())
}

/// Sets the hash of a new passphrase, or leaves the account without one.
pub async fn set_passphrase(
    db: &impl ConnectionTrait,
    id: AccountId,
    hash: Option<String>,
) -> Result<(), DbErr> {
    let hash = Set(hash.unwrap_or_default());
    let row = ActiveModel { id: Unchanged(id.0), passphrase_hash: hash, ..Default::default() };
    Entity::update(row).exec(db).await.map(|_| ())
}

/// Lets all who would change the same person's ways in queue from here on, until the transaction ends.
pub async fn hold(db: &impl ConnectionTrait, id: AccountId) -> Result<(), DbErr> {
    let same = Entity::update_many().col_expr(Column::RegionId, Expr::col(Column::RegionId));
    same.filter(Column::Id.eq(id.0)).exec(db).await.map(|_| ())
}

/// Sets the role.
pub async fn set_role(db: &impl ConnectionTrait, id: AccountId, role: Role) -> Result<(), DbErr> {
    let row = ActiveModel { id: Unchanged(id.0), role: Set(role.code().to_owned()), ..Default::default() };
    Entity::update(row).exec(db).await.map(|_| ())
}

/// Notes that somebody was here; what they were warned of is off.
pub async fn touch(db: &impl ConnectionTrait, id: AccountId, now: Millis) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Unchanged(id.0),
        seen_at: Set(now),
        dormancy_warnings: Set(0),
        dormancy_due_at: Set(None),
        ..Default::default()
    };
    Entity::update(row).exec(db).await.map(|_| ())
}
