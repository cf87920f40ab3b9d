//! What this room knows of a person.

use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use crate::{
    carpools::{
        rules::commute::Commute,
        store::{commutes, limits, once},
    },
    clock::utc,
    error::Error,
    id::AccountId,
};

/// Somebody's commutes with their rosters, and the home cells they had.
pub async fn export(db: &impl ConnectionTrait, account: AccountId) -> Result<Value, Error> {
    let commutes = commutes::list_own(db, account).await?;
    let one_offs = once::list(db, account, i32::MIN).await?;
    let moves = limits::homes(db, account).await?.lived;
    Ok(json!({
        "commutes": commutes.iter().map(told).collect::<Vec<_>>(),
        "one_offs": one_offs.iter().map(told).collect::<Vec<_>>(),
        "home_moves": moves.iter().map(|one| json!({
            "home_cell": one.home_cell, "counted": one.counted, "moved_at": utc(one.moved_at),
        })).collect::<Vec<_>>(),
    }))
}

fn told(commute: &Commute) -> Value {
    let plan = &commute.plan;
    json!({
        "id": commute.id,
        "home_cell": commute.home_cell,
        "role": commutes::role_code(plan.role),
        "leg_out": plan.legs.out,
        "leg_home": plan.legs.home,
        "site_id": plan.site,
        "roster": plan.roster,
        "limits": {
            "detour": plan.limits.detour, "buffer": plan.limits.buffer, "early": plan.limits.early,
            "wait": plan.limits.wait, "walk": plan.limits.walk, "seats": plan.limits.seats,
        },
        "women_only": plan.women_only,
        "paused": commute.paused,
        "created_at": utc(commute.created_at),
        "updated_at": utc(commute.updated_at),
    })
}
