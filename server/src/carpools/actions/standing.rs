//! Reads a commute that was sent: its fields, its sites and the cell of its home.

use std::collections::HashMap;

use sea_orm::ConnectionTrait;
use uuid::Uuid;

use crate::{
    app::App,
    carpools::rules::{
        commute::Plan,
        reading::{self, Reader},
        shape::{CommuteShape, HomeShape, SiteRef},
    },
    error::{Error, Field},
    id::{RegionId, SiteId},
    places,
    who::Member,
};

/// The plan that was sent; says of every field what is wrong with it.
pub async fn read_plan(
    db: &impl ConnectionTrait,
    member: &Member,
    region: RegionId,
    shape: &CommuteShape,
) -> Result<Plan, Error> {
    let sites = known_sites(db, member, region, shape).await?;
    let find = |site: &SiteRef| sites.get(site.0.as_str()).copied();
    let mut reader = Reader::new("");
    let site = find(&shape.site_id);
    if site.is_none() {
        reader.no("site_id", "field-site-unknown");
    }
    let legs = reader.legs(shape.legs);
    let limits = reader.limits(shape.limits);
    let roster = reader.roster(&shape.roster, find);
    match (roster, site) {
        (Some(roster), Some(site)) if reader.wrong.is_empty() => Ok(Plan {
            role: reading::role(shape.role),
            legs,
            site: SiteId(site),
            roster,
            limits,
            women_only: shape.women_only.unwrap_or(false),
        }),
        _ => Err(Error::Invalid(reader.wrong)),
    }
}

/// The sites that are named and that this person may know of, by what was written.
async fn known_sites<'a>(
    db: &impl ConnectionTrait,
    member: &Member,
    region: RegionId,
    shape: &'a CommuteShape,
) -> Result<HashMap<&'a str, Uuid>, Error> {
    let codes = shape.roster.codes.as_slice().iter().filter_map(|code| code.site_id.as_ref());
    let named = codes.chain([&shape.site_id]);
    let read = |site: &'a SiteRef| Some((site.0.as_str(), Uuid::try_parse(&site.0).ok()?));
    let mut named: HashMap<&str, Uuid> = named.filter_map(read).collect();
    let ids: Vec<SiteId> = named.values().copied().map(SiteId).collect();
    let known: Vec<Uuid> = (places::sites(db, &ids).await?.into_iter())
        .filter(|site| site.region == region && site.visible_to(Some(member.account), false))
        .map(|site| site.id.0)
        .collect();
    named.retain(|_, id| known.contains(id));
    Ok(named)
}

/// The number of the cell of a home; the point itself goes no further than this function.
pub fn read_home(app: &App, region: RegionId, shape: &HomeShape) -> Result<u32, Error> {
    let map = app.maps.of(region);
    let point = match (shape.place_id, shape.lat, shape.lon) {
        (Some(place), None, None) => {
            let place =
                map.place(place).ok_or_else(|| Error::field("home.place_id", "field-place-unknown"))?;
            place.coord.point()
        }
        (None, Some(lat), Some(lon)) => {
            places::check_on_map(lat.get(), lon.get(), |point| map.has(point)).map_err(within_home)?
        }
        _ => return Err(Error::field("home", "field-place-or-point")),
    };
    let off_map = || Error::field("home", "field-off-map");
    let cell = map.cell_of(point).ok_or_else(off_map)?;
    // All that is ever asked of the map is the cell's centre: where no road is near to that, nothing can be found.
    if map.has(cell.centre()) { Ok(cell.id()) } else { Err(off_map()) }
}

fn within_home(error: Error) -> Error {
    match error {
        Error::Invalid(fields) => {
            let under = |field: Field| Field { field: format!("home.{}", field.field), ..field };
            Error::Invalid(fields.into_iter().map(under).collect())
        }
        other => other,
    }
}
