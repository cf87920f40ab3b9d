//! A region's active commutes with those who posted them, slice by slice: what a board is filled from.

use std::collections::HashMap;

use sea_orm::{ConnectionTrait, DatabaseBackend, DbErr, QueryResult, Statement, Value};
use uuid::Uuid;

use super::{commutes, posters};
use crate::{
    accounts::GroupKind,
    carpools::rules::commute::{Commute, Legs, Limits, Plan},
    id::{AccountId, CommuteId, RegionId},
};

/// Commutes read at once. Each connection keeps the room that its largest answer took: with four times as many, eight of
/// them kept 30 MB for good.
const SLICE: i64 = 500;

/// Some commutes, by id, and what the engine's rules ask of those who posted them.
#[derive(Debug, Default)]
pub struct Slice {
    pub commutes: Vec<Commute>,
    pub posters: HashMap<AccountId, matching::Person>,
}

/// Lets the caller's transaction read slices in the order of their index, whatever PostgreSQL knows of the tables: where it knows
/// nothing, right after many rows came, each slice would else be found by going over all that is left and sorting it.
pub async fn in_order(db: &impl ConnectionTrait) -> Result<(), DbErr> {
    if db.get_database_backend() == DatabaseBackend::Postgres {
        for means in ["enable_sort", "enable_bitmapscan", "enable_hashjoin", "enable_mergejoin"] {
            db.execute_unprepared(&format!("SET LOCAL {means} = off")).await?;
        }
    }
    Ok(())
}

/// The active commutes of a region after an id; an empty slice ends the list.
pub async fn active_after(
    db: &impl ConnectionTrait,
    region: RegionId,
    after: Option<CommuteId>,
) -> Result<Slice, DbErr> {
    const COMMUTES: &str = "SELECT c.id, c.account_id, c.home_cell, c.role, c.leg_out, c.leg_home, c.site_id, \
        c.roster, c.detour, c.buffer, c.early, c.wait, c.walk, c.seats, c.women_only, c.created_at, c.updated_at, \
        a.birth_year, a.birth_month, a.woman, c.once_day FROM commutes c JOIN accounts a ON a.id = c.account_id \
        WHERE c.region_id = $1 AND c.id > $2 AND NOT c.paused ORDER BY c.id LIMIT $3";
    let mut slice = Slice::default();
    let after = after.map_or(Uuid::nil(), |id| id.0);
    let values = [region.0.into(), after.into(), SLICE.into()];
    for row in db.query_all_raw(statement(db, COMMUTES, values)).await? {
        let commute = commute(region, &row)?;
        let person =
            posters::person(row.try_get_by_index(17)?, row.try_get_by_index(18)?, row.try_get_by_index(19)?);
        slice.posters.insert(commute.account, person);
        slice.commutes.push(commute);
    }
    if let Some(last) = slice.commutes.last() {
        let span = [region.0, after, last.id.0];
        take_in_vouchers(db, span, &mut slice.posters).await?;
        take_in_blocks(db, span, &mut slice.posters).await?;
    }
    Ok(slice)
}

fn statement<const N: usize>(db: &impl ConnectionTrait, sql: &str, values: [Value; N]) -> Statement {
    Statement::from_sql_and_values(db.get_database_backend(), sql, values)
}

fn commute(region: RegionId, row: &QueryResult) -> Result<Commute, DbErr> {
    let id: Uuid = row.try_get_by_index(0)?;
    let account: Uuid = row.try_get_by_index(1)?;
    let site: Uuid = row.try_get_by_index(6)?;
    let (role, roster): (String, String) = (row.try_get_by_index(3)?, row.try_get_by_index(7)?);
    let limit = |index: usize| -> Result<i32, DbErr> { row.try_get_by_index(index) };
    let small = |index: usize| limit(index).and_then(|value| u8::try_from(value).map_err(commutes::broken));
    Ok(Commute {
        id: id.into(),
        region,
        account: account.into(),
        home_cell: u32::try_from(limit(2)?).map_err(commutes::broken)?,
        plan: Plan {
            role: commutes::read_role(&role),
            legs: Legs { out: row.try_get_by_index(4)?, home: row.try_get_by_index(5)? },
            site: site.into(),
            roster: serde_json::from_str(&roster).map_err(commutes::broken)?,
            limits: Limits {
                detour: small(8)?,
                buffer: small(9)?,
                early: small(10)?,
                wait: small(11)?,
                walk: u16::try_from(limit(12)?).map_err(commutes::broken)?,
                seats: small(13)?,
            },
            women_only: row.try_get_by_index(14)?,
        },
        paused: false,
        created_at: row.try_get_by_index(15)?,
        updated_at: row.try_get_by_index(16)?,
        once: row.try_get_by_index(20)?,
    })
}

/// Those of region `span[0]` with a commute after `span[1]`, up to `span[2]`.
async fn take_in_vouchers(
    db: &impl ConnectionTrait,
    span: [Uuid; 3],
    posters: &mut HashMap<AccountId, matching::Person>,
) -> Result<(), DbErr> {
    const SQL: &str = "SELECT DISTINCT m.account_id, m.group_kind, m.group_id FROM commutes c \
        JOIN memberships m ON m.account_id = c.account_id AND m.vouched \
        WHERE c.region_id = $1 AND c.id > $2 AND c.id <= $3";
    for row in db.query_all_raw(statement(db, SQL, span.map(Value::from))).await? {
        let account: Uuid = row.try_get_by_index(0)?;
        let kind: String = row.try_get_by_index(1)?;
        if let Some(poster) = posters.get_mut(&account.into()) {
            posters::vouch(poster, GroupKind::read(&kind), row.try_get_by_index(2)?);
        }
    }
    for poster in posters.values_mut() {
        poster.vouched_by.sort_unstable();
    }
    Ok(())
}

async fn take_in_blocks(
    db: &impl ConnectionTrait,
    span: [Uuid; 3],
    posters: &mut HashMap<AccountId, matching::Person>,
) -> Result<(), DbErr> {
    const SQL: &str = "SELECT DISTINCT b.account_id, b.blocked_id FROM commutes c \
        JOIN blocks b ON b.account_id = c.account_id \
        WHERE c.region_id = $1 AND c.id > $2 AND c.id <= $3";
    for row in db.query_all_raw(statement(db, SQL, span.map(Value::from))).await? {
        let (account, blocked): (Uuid, Uuid) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        if let Some(poster) = posters.get_mut(&account.into()) {
            poster.blocked.push(blocked.as_u128());
        }
    }
    Ok(())
}
