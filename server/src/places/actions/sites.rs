//! Suggesting sites, confirming and correcting them.

use matching::Point;
use sea_orm::{ConnectionTrait, SqlErr};

use super::speaks_for_county;
use crate::{
    accounts::{self, Group, GroupKind},
    app::{self, App},
    clock::{DAY, Millis},
    error::Error,
    id::{RegionId, SiteId},
    notices::{self, Kind},
    places::{
        rules::{
            position::check_on_map,
            site::{Site, SiteKind, double},
        },
        store,
    },
    refusal::Refusal,
    regions,
    who::Member,
};

/// Sites that one person may suggest in a day.
const SUGGESTIONS_A_DAY: u64 = 10;

/// What somebody says of a site.
pub struct NewSite {
    pub kind: SiteKind,
    pub name: String,
    pub employer: String,
    pub lat: f64,
    pub lon: f64,
}

/// What is to be otherwise about a site; `None` leaves it.
#[derive(Default)]
pub struct SiteChanges {
    pub kind: Option<SiteKind>,
    pub name: Option<String>,
    pub employer: Option<String>,
    pub at: Option<(f64, f64)>,
}

/// Takes a suggestion for a site that was not known yet.
pub async fn suggest_site(app: &App, member: &Member, region: RegionId, new: NewSite) -> Result<Site, Error> {
    if member.region != region {
        return Err(Error::Forbidden);
    }
    let now = app.clock.now();
    let point = on_the_map(app, region, new.lat, new.lon)?;
    let site = Site {
        id: SiteId::new(),
        region,
        kind: new.kind,
        name: new.name,
        employer: new.employer,
        point,
        suggested_by: Some(member.account),
        confirmed_at: None,
        created_at: now,
        hidden: false,
    };
    let tx = app.db.begin().await?;
    // One at a time, so that of two equal suggestions the second sees the first.
    regions::lock_region(&tx, region).await?;
    let for_county = speaks_for_county(&tx, member).await?;
    if !for_county && store::suggested_since(&tx, member.account, now - DAY).await? >= SUGGESTIONS_A_DAY {
        return Err(Refusal::TooManySuggestions.into());
    }
    refuse_double(&tx, &site, member, for_county).await?;
    store::insert_site(&tx, &site).await?;
    tx.commit().await?;
    Ok(site)
}

fn on_the_map(app: &App, region: RegionId, lat: f64, lon: f64) -> Result<Point, Error> {
    let map = app.maps.of(region);
    check_on_map(lat, lon, |point| map.has(point))
}

async fn refuse_double(
    db: &impl ConnectionTrait,
    site: &Site,
    member: &Member,
    for_county: bool,
) -> Result<(), Error> {
    let mut known = store::neighbours(db, site.region, site.point).await?;
    known.retain(|other| other.id != site.id);
    match double(&site.name, site.point, &known) {
        None => Ok(()),
        Some(other) if other.visible_to(Some(member.account), for_county) => {
            Err(Error::Exists(Refusal::SiteExists, other.id.0))
        }
        Some(_) => Err(Refusal::SiteExists.into()),
    }
}

/// The site, for who may see it; and whether they speak for its county.
pub async fn get_site(
    db: &impl ConnectionTrait,
    viewer: Option<&Member>,
    id: SiteId,
) -> Result<(Site, bool), Error> {
    let site = store::find_site(db, id).await?.ok_or(Error::NotFound)?;
    let for_county = match viewer {
        Some(member) if member.region == site.region => speaks_for_county(db, member).await?,
        _ => false,
    };
    let visible = site.visible_to(viewer.map(|member| member.account), for_county);
    if visible { Ok((site, for_county)) } else { Err(Error::NotFound) }
}

async fn for_county(db: &impl ConnectionTrait, member: &Member, id: SiteId) -> Result<Site, Error> {
    match get_site(db, Some(member), id).await? {
        (site, true) => Ok(site),
        _ => Err(Error::Forbidden),
    }
}

/// Confirms a suggested site, and tells who suggested it; from now on its organisers' word counts.
pub async fn confirm_site(app: &App, member: &Member, id: SiteId) -> Result<Site, Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let site = for_county(&tx, member, id).await?;
    if store::confirm_site(&tx, id, now).await? {
        accounts::set_group_word(&tx, group(id), true).await?;
        app::people_changed(&tx, &accounts::everybody_in(&tx, group(id)).await?, now).await?;
        if let Some(suggester) = site.suggested_by.filter(|by| *by != member.account) {
            let told = [("site", site.name.clone())];
            notices::queue(&tx, &[suggester], Kind::SiteConfirmed, &told, now).await?;
        }
    }
    let site = store::find_site(&tx, id).await?.ok_or(Error::NotFound)?;
    tx.commit().await?;
    Ok(site)
}

/// Corrects a site.
pub async fn change_site(
    app: &App,
    member: &Member,
    id: SiteId,
    changes: SiteChanges,
) -> Result<Site, Error> {
    let tx = app.db.begin().await?;
    let mut site = for_county(&tx, member, id).await?;
    regions::lock_region(&tx, site.region).await?;
    let before = (site.name.clone(), site.point);
    if let Some((lat, lon)) = changes.at {
        site.point = on_the_map(app, site.region, lat, lon)?;
    }
    site.kind = changes.kind.unwrap_or(site.kind);
    site.name = changes.name.unwrap_or(site.name);
    site.employer = changes.employer.unwrap_or(site.employer);
    if before != (site.name.clone(), site.point) {
        refuse_double(&tx, &site, member, true).await?;
    }
    store::update_site(&tx, &site).await?;
    if before.1 != site.point {
        app::site_moved(&tx, site.region, id, app.clock.now()).await?;
    }
    tx.commit().await?;
    Ok(site)
}

/// Removes a site with its group; who suggested it is told when it was never confirmed.
pub async fn delete_site(app: &App, member: &Member, id: SiteId) -> Result<(), Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let site = for_county(&tx, member, id).await?;
    store::delete_site(&tx, id).await.map_err(|error| match error.sql_err() {
        Some(SqlErr::ForeignKeyConstraintViolation(_)) => Refusal::StillUsed.into(),
        _ => Error::from(error),
    })?;
    let everybody = accounts::everybody_in(&tx, group(id)).await?;
    accounts::remove_group(&tx, group(id)).await?;
    app::people_changed(&tx, &everybody, now).await?;
    let suggester = site.suggested_by.filter(|by| !site.confirmed() && *by != member.account);
    if let Some(suggester) = suggester {
        notices::queue(&tx, &[suggester], Kind::SiteDeclined, &[("site", site.name)], now).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Hides a site from all but the county, or shows it again, within the caller's transaction.
pub async fn set_hidden(db: &impl ConnectionTrait, id: SiteId, at: Option<Millis>) -> Result<(), Error> {
    Ok(store::set_hidden(db, id, at).await?)
}

/// A site's group: who works there, and who speaks for it.
pub fn group(id: SiteId) -> Group {
    Group { kind: GroupKind::Site, id: id.0 }
}
