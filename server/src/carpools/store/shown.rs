//! What is asked anew before a match leaves: one statement for all who are shown, because each costs a way to the database.

use std::collections::{HashMap, hash_map::Entry};

use sea_orm::{ConnectionTrait, DbErr, QueryResult, Statement, Value};
use uuid::Uuid;

use super::posters;
use crate::{
    accounts::GroupKind,
    clock::Millis,
    id::{AccountId, CommuteId, RegionId, SiteId},
};

/// Commutes asked for at once are filled up to one of these numbers, so that few different statements are prepared.
const SIZES: [usize; 4] = [4, 12, 24, 52];

/// A commute whose matches are asked for, and where its board should stand.
#[derive(Clone, Debug)]
pub struct Own {
    pub region: RegionId,
    /// The name of the region's time zone.
    pub time_zone: String,
    pub paused: bool,
    /// The number of the region's last change.
    pub seq: i64,
}

/// The viewer's own commute of this id.
pub async fn find_own(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    id: CommuteId,
) -> Result<Option<Own>, DbErr> {
    const SQL: &str = "SELECT c.region_id, r.time_zone, c.paused, b.seq FROM commutes c \
        JOIN regions r ON r.id = c.region_id LEFT JOIN boards b ON b.region_id = c.region_id \
        WHERE c.id = $1 AND c.account_id = $2";
    let values: [Value; 2] = [id.0.into(), viewer.0.into()];
    let statement = Statement::from_sql_and_values(db.get_database_backend(), SQL, values);
    let Some(row) = db.query_one_raw(statement).await? else { return Ok(None) };
    let region: Uuid = row.try_get_by_index(0)?;
    let seq: Option<i64> = row.try_get_by_index(3)?;
    Ok(Some(Own {
        region: region.into(),
        time_zone: row.try_get_by_index(1)?,
        paused: row.try_get_by_index(2)?,
        seq: seq.unwrap_or_default(),
    }))
}

/// A commute as it is now, and whose it is.
#[derive(Clone, Debug)]
pub struct Shown {
    pub account: AccountId,
    pub updated_at: Millis,
    pub paused: bool,
    pub banned: bool,
    /// Whether one of the two blocks the other.
    pub apart: bool,
    pub display_name: String,
    pub languages: String,
    /// Where they work, if that site is confirmed.
    pub site: Option<Work>,
    /// What the rules ask of the person, without whom they block.
    pub facts: matching::Person,
    /// The one date of a one-off, as days since 1970-01-01.
    pub once: Option<i32>,
}

/// A confirmed workplace.
#[derive(Clone, Debug)]
pub struct Work {
    pub id: SiteId,
    pub name: String,
    pub employer: String,
}

/// The commutes of these ids that are there, for a viewer.
pub async fn shown(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    ids: &[CommuteId],
) -> Result<HashMap<CommuteId, Shown>, DbErr> {
    let mut all = HashMap::with_capacity(ids.len());
    for slice in ids.chunks(SIZES[SIZES.len() - 1]) {
        let size = SIZES.into_iter().find(|size| *size >= slice.len()).unwrap_or(slice.len());
        let fill = std::iter::repeat_n(Uuid::nil(), size - slice.len());
        let ids = slice.iter().map(|id| id.0).chain(fill).map(Value::from);
        let values: Vec<Value> = std::iter::once(Value::from(viewer.0)).chain(ids).collect();
        let statement = Statement::from_sql_and_values(db.get_database_backend(), sql(size), values);
        for row in db.query_all_raw(statement).await? {
            take_in(&mut all, &row)?;
        }
    }
    for shown in all.values_mut() {
        shown.facts.vouched_by.sort_unstable();
    }
    Ok(all)
}

/// One row a commute and voucher.
fn sql(size: usize) -> String {
    let marks: Vec<String> = (2..size + 2).map(|number| format!("${number}")).collect();
    format!(
        "SELECT c.id, c.account_id, c.updated_at, c.paused, a.banned_at IS NOT NULL, \
        EXISTS (SELECT 1 FROM blocks b WHERE b.account_id = $1 AND b.blocked_id = c.account_id) OR \
        EXISTS (SELECT 1 FROM blocks b WHERE b.account_id = c.account_id AND b.blocked_id = $1), \
        a.display_name, a.languages, a.birth_year, a.birth_month, a.woman, \
        s.id, s.name, s.employer, m.group_kind, m.group_id, c.once_day \
        FROM commutes c JOIN accounts a ON a.id = c.account_id \
        LEFT JOIN sites s ON s.id = c.site_id AND s.confirmed_at IS NOT NULL AND s.hidden_at IS NULL \
        LEFT JOIN memberships m ON m.account_id = c.account_id AND m.vouched \
        WHERE c.id IN ({})",
        marks.join(", ")
    )
}

fn take_in(all: &mut HashMap<CommuteId, Shown>, row: &QueryResult) -> Result<(), DbErr> {
    let id: Uuid = row.try_get_by_index(0)?;
    let id = CommuteId(id);
    if let Entry::Vacant(new) = all.entry(id) {
        new.insert(read(row)?);
    }
    let kind: Option<String> = row.try_get_by_index(14)?;
    if let (Some(kind), Some(shown)) = (kind, all.get_mut(&id)) {
        posters::vouch(&mut shown.facts, GroupKind::read(&kind), row.try_get_by_index(15)?);
    }
    Ok(())
}

fn read(row: &QueryResult) -> Result<Shown, DbErr> {
    let account: Uuid = row.try_get_by_index(1)?;
    let site: Option<Uuid> = row.try_get_by_index(11)?;
    let site = match site {
        Some(id) => {
            Some(Work { id: id.into(), name: row.try_get_by_index(12)?, employer: row.try_get_by_index(13)? })
        }
        None => None,
    };
    Ok(Shown {
        account: account.into(),
        updated_at: row.try_get_by_index(2)?,
        paused: row.try_get_by_index(3)?,
        banned: row.try_get_by_index(4)?,
        apart: row.try_get_by_index(5)?,
        display_name: row.try_get_by_index(6)?,
        languages: row.try_get_by_index(7)?,
        site,
        facts: posters::person(row.try_get_by_index(8)?, row.try_get_by_index(9)?, row.try_get_by_index(10)?),
        once: row.try_get_by_index(16)?,
    })
}
