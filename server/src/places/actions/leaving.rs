//! What this room knows of a person, and what becomes of the sites they suggested.

use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use super::sites::group;
use crate::{
    accounts,
    clock::utc,
    error::Error,
    id::{AccountId, SiteId},
    places::{rules::site::Site, store},
};

/// The sites that somebody suggested and nobody confirmed yet.
pub async fn unconfirmed_of(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<SiteId>, Error> {
    let sites = store::suggested_by(db, account).await?;
    Ok(sites.into_iter().filter(|site| !site.confirmed()).map(|site| site.id).collect())
}

/// Forgets a person within the caller's transaction: the sites they suggested stay, as others use them, but for those
/// that are `needless`.
pub async fn forget(db: &impl ConnectionTrait, account: AccountId, needless: &[SiteId]) -> Result<(), Error> {
    for id in needless {
        if accounts::everybody_in(db, group(*id)).await?.iter().all(|member| *member == account) {
            accounts::remove_group(db, group(*id)).await?;
            store::delete_site(db, *id).await?;
        }
    }
    Ok(store::disown(db, account).await?)
}

/// The sites that somebody suggested.
pub async fn export(db: &impl ConnectionTrait, account: AccountId) -> Result<Value, Error> {
    let told = |site: Site| {
        json!({
            "id": site.id, "kind": site.kind, "name": site.name, "employer": site.employer,
            "lat": site.point.y(), "lon": site.point.x(), "confirmed_at": site.confirmed_at.map(utc),
            "created_at": utc(site.created_at),
        })
    };
    let sites = store::suggested_by(db, account).await?;
    Ok(json!({ "sites_suggested": sites.into_iter().map(told).collect::<Vec<_>>() }))
}
