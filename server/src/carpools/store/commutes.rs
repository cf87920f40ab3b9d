//! Commutes, one by one and a region at a time.

use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ColumnTrait, ConnectionTrait, DatabaseBackend, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait, Statement,
};

use crate::{
    carpools::{
        entity::{
            commute::{ActiveModel, Column, Entity, Model},
            commute_site,
        },
        rules::{
            commute::{Commute, Legs, Limits, MOST_KEPT, Plan, Role, Roster},
            goal,
        },
    },
    db,
    id::{AccountId, CommuteId, RegionId, SiteId},
};

/// The word for a role in the database.
pub fn role_code(role: Role) -> &'static str {
    match role {
        Role::Drive => "drive",
        Role::Ride => "ride",
        Role::Either => "either",
    }
}

pub fn read_role(code: &str) -> Role {
    match code {
        "drive" => Role::Drive,
        "either" => Role::Either,
        _ => Role::Ride,
    }
}

pub fn broken(what: impl std::fmt::Display) -> DbErr {
    DbErr::Type(format!("a stored commute cannot be read: {what}"))
}

/// Takes the row itself, so that lists of rows map over it.
#[allow(clippy::needless_pass_by_value)]
pub fn read(row: Model) -> Result<Commute, DbErr> {
    let small = |value: i32| u8::try_from(value).map_err(broken);
    let roster: Roster = serde_json::from_str(&row.roster).map_err(broken)?;
    Ok(Commute {
        id: row.id.into(),
        region: row.region_id.into(),
        account: row.account_id.into(),
        home_cell: u32::try_from(row.home_cell).map_err(broken)?,
        plan: Plan {
            role: read_role(&row.role),
            legs: Legs { out: row.leg_out, home: row.leg_home },
            site: row.site_id.into(),
            roster,
            limits: Limits {
                detour: small(row.detour)?,
                buffer: small(row.buffer)?,
                early: small(row.early)?,
                wait: small(row.wait)?,
                walk: u16::try_from(row.walk).map_err(broken)?,
                seats: small(row.seats)?,
            },
            women_only: row.women_only,
        },
        paused: row.paused,
        created_at: row.created_at,
        updated_at: row.updated_at,
        once: row.once_day,
    })
}

fn write(commute: &Commute) -> Result<ActiveModel, DbErr> {
    let plan = &commute.plan;
    Ok(ActiveModel {
        id: Set(commute.id.0),
        region_id: Set(commute.region.0),
        account_id: Set(commute.account.0),
        home_cell: Set(i32::try_from(commute.home_cell).map_err(broken)?),
        role: Set(role_code(plan.role).to_owned()),
        leg_out: Set(plan.legs.out),
        leg_home: Set(plan.legs.home),
        site_id: Set(plan.site.0),
        roster: Set(serde_json::to_string(&plan.roster).map_err(broken)?),
        detour: Set(plan.limits.detour.into()),
        buffer: Set(plan.limits.buffer.into()),
        early: Set(plan.limits.early.into()),
        wait: Set(plan.limits.wait.into()),
        walk: Set(plan.limits.walk.into()),
        seats: Set(plan.limits.seats.into()),
        women_only: Set(plan.women_only),
        paused: Set(commute.paused),
        created_at: Set(commute.created_at),
        updated_at: Set(commute.updated_at),
        once_day: Set(commute.once),
    })
}

/// What stores a new commute. A site that is gone meanwhile violates a foreign key.
pub fn insertion(backend: DatabaseBackend, new: &Commute) -> Result<Vec<Statement>, DbErr> {
    let mut all = vec![Entity::insert(write(new)?).build(backend)];
    all.extend(site_rows(new).map(|rows| commute_site::Entity::insert_many(rows).build(backend)));
    Ok(all)
}

/// The rows of a commute's sites, if any of them is not just a place of the map.
fn site_rows(commute: &Commute) -> Option<Vec<commute_site::ActiveModel>> {
    let sites = commute.plan.sites().into_iter().filter(|site| goal::on_map(*site).is_none());
    let row = |site: SiteId| commute_site::ActiveModel {
        id: Set(uuid::Uuid::now_v7()),
        commute_id: Set(commute.id.0),
        site_id: Set(site.0),
    };
    Some(sites.map(row).collect::<Vec<_>>()).filter(|rows| !rows.is_empty())
}

/// Those of these commutes that are there, paused or not.
pub async fn exist(db: &impl ConnectionTrait, ids: &[CommuteId]) -> Result<Vec<CommuteId>, DbErr> {
    let query = Entity::find().select_only().column(Column::Id);
    let query = query.filter(Column::Id.is_in(ids.iter().map(|id| id.0)));
    let found: Vec<uuid::Uuid> = query.into_tuple().all(db).await?;
    Ok(found.into_iter().map(CommuteId::from).collect())
}

/// The commutes that work at a site.
pub async fn ids_at(db: &impl ConnectionTrait, site: SiteId) -> Result<Vec<CommuteId>, DbErr> {
    let column = commute_site::Column::SiteId;
    let rows = commute_site::Entity::find().filter(column.eq(site.0)).all(db).await?;
    Ok(rows.into_iter().map(|row| row.commute_id.into()).collect())
}

/// Replaces everything about a commute but whose it is and when it came.
pub async fn update_commute(db: &impl ConnectionTrait, changed: &Commute) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Unchanged(changed.id.0),
        region_id: Unchanged(changed.region.0),
        account_id: Unchanged(changed.account.0),
        created_at: Unchanged(changed.created_at),
        ..write(changed)?
    };
    Entity::update(row).exec(db).await?;
    let of_commute = commute_site::Column::CommuteId.eq(changed.id.0);
    commute_site::Entity::delete_many().filter(of_commute).exec(db).await?;
    match site_rows(changed) {
        Some(rows) => commute_site::Entity::insert_many(rows).exec_without_returning(db).await.map(|_| ()),
        None => Ok(()),
    }
}

/// Deletes a commute.
pub async fn delete_commute(db: &impl ConnectionTrait, id: CommuteId) -> Result<(), DbErr> {
    Entity::delete_by_id(id.0).exec(db).await.map(|_| ())
}

/// Whose a commute is, and whether it is paused.
pub async fn owner(db: &impl ConnectionTrait, id: CommuteId) -> Result<Option<(AccountId, bool)>, DbErr> {
    Ok(Entity::find_by_id(id.0).one(db).await?.map(|row| (row.account_id.into(), row.paused)))
}

/// The viewer's own commute of this id, or one-off.
pub async fn find_own(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    id: CommuteId,
) -> Result<Option<Commute>, DbErr> {
    let row = Entity::find_by_id(id.0).filter(Column::AccountId.eq(viewer.0)).one(db).await?;
    row.map(read).transpose()
}

/// The viewer's own commutes, the oldest first; no one-offs.
pub async fn list_own(db: &impl ConnectionTrait, viewer: AccountId) -> Result<Vec<Commute>, DbErr> {
    let most = u64::try_from(MOST_KEPT).unwrap_or(u64::MAX);
    let own = Entity::find().filter(Column::AccountId.eq(viewer.0)).filter(Column::OnceDay.is_null());
    let query = own.order_by_asc(Column::CreatedAt);
    query.order_by_asc(Column::Id).limit(most).all(db).await?.into_iter().map(read).collect()
}

/// The commutes of these ids that are there and not paused, in no order.
pub async fn active_by_id(db: &impl ConnectionTrait, ids: &[CommuteId]) -> Result<Vec<Commute>, DbErr> {
    let mut found = Vec::with_capacity(ids.len());
    for ids in db::slices(ids, |id| id.0) {
        let rows =
            Entity::find().filter(Column::Id.is_in(ids)).filter(Column::Paused.eq(false)).all(db).await?;
        for row in rows {
            found.push(read(row)?);
        }
    }
    Ok(found)
}

/// Those of these sites at which somebody works.
pub async fn worked_at(db: &impl ConnectionTrait, sites: &[SiteId]) -> Result<Vec<SiteId>, DbErr> {
    let column = commute_site::Column::SiteId;
    let query = commute_site::Entity::find().select_only().column(column).distinct();
    let rows: Vec<uuid::Uuid> =
        query.filter(column.is_in(sites.iter().map(|id| id.0))).into_tuple().all(db).await?;
    Ok(rows.into_iter().map(SiteId).collect())
}

/// Every commute of an account, whatever its state.
pub async fn ids_of(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Vec<(RegionId, CommuteId)>, DbErr> {
    let rows: Vec<(uuid::Uuid, uuid::Uuid)> = Entity::find()
        .select_only()
        .columns([Column::RegionId, Column::Id])
        .filter(Column::AccountId.eq(account.0))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(region, id)| (region.into(), id.into())).collect())
}

/// Deletes every commute of an account.
pub async fn delete_of(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::AccountId.eq(account.0)).exec(db).await.map(|_| ())
}
