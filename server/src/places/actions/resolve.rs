//! Finds what a reference means, so that other rooms need not know maps and sites apart.

use matching::Point;
use sea_orm::ConnectionTrait;

use crate::{
    error::Error,
    id::RegionId,
    maps::{Maps, RegionMap},
    places::{
        rules::reference::{PlaceId, PlaceRef},
        store,
    },
};

/// A place that a post names: how it is called and where it is.
#[derive(Clone, Debug)]
pub struct NamedPlace {
    pub id: PlaceId,
    pub name: String,
    pub point: Point,
}

/// The place that a reference means in a region; `None` where there is none, or it is not confirmed.
pub async fn find_place(
    db: &impl ConnectionTrait,
    maps: &Maps,
    region: RegionId,
    id: PlaceId,
) -> Result<Option<NamedPlace>, Error> {
    if let PlaceId::Site(site) = id {
        let found = store::find_site(db, site).await?.filter(|site| site.region == region && site.public());
        return Ok(found.map(|site| NamedPlace { id, name: site.name, point: site.point }));
    }
    Ok(on_the_map(&maps.of(region), id))
}

/// The place or meeting point of a map that a reference means.
pub fn on_the_map(map: &RegionMap, id: PlaceId) -> Option<NamedPlace> {
    let (name, coord) = match id {
        PlaceId::Place(place) => map.place(place).map(|place| (place.name.clone(), place.coord))?,
        PlaceId::MeetingPoint(meeting) => {
            let meeting = map.meeting_point(meeting)?;
            (meeting_name(map, &meeting.name, meeting.coord.point()), meeting.coord)
        }
        PlaceId::Site(_) => return None,
    };
    Some(NamedPlace { id, name, point: coord.point() })
}

/// A nameless stop is called after the place it is in.
fn meeting_name(map: &RegionMap, name: &str, point: Point) -> String {
    let place = || map.nearest_place(point).map_or_else(String::new, |place| place.name.clone());
    if name.is_empty() { place() } else { name.to_owned() }
}

/// The place that somebody names in a field of a post.
pub async fn get_place(
    db: &impl ConnectionTrait,
    maps: &Maps,
    region: RegionId,
    wanted: &PlaceRef,
    field: &str,
) -> Result<NamedPlace, Error> {
    let unknown = || Error::field(field, "field-place-unknown");
    let id = wanted.id().ok_or_else(unknown)?;
    find_place(db, maps, region, id).await?.ok_or_else(unknown)
}
