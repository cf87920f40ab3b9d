//! Where a one-off goes: a site by its own id, a place of the map by an id that no site has.

use uuid::{Builder, Uuid};

use crate::{
    id::SiteId,
    maps::MapId,
    places::{PlaceId, PlaceKind},
};

/// The version of UUIDs that hold what somebody writes into them; sites have version 7.
const OWN_FORM: usize = 8;

/// The id by which a commute names where it goes.
#[must_use]
pub fn site_id(place: PlaceId) -> SiteId {
    match place {
        PlaceId::Site(site) => site,
        PlaceId::Place(id) => written(1, id),
        PlaceId::MeetingPoint(id) => written(2, id),
    }
}

/// What an id of [`site_id`] names.
#[must_use]
pub fn place_id(site: SiteId) -> PlaceId {
    on_map(site).unwrap_or(PlaceId::Site(site))
}

/// The place of the map that an id of [`site_id`] names; none where it is a site's.
#[must_use]
pub fn on_map(site: SiteId) -> Option<PlaceId> {
    if site.0.get_version_num() != OWN_FORM {
        return None;
    }
    let bytes = site.0.as_bytes();
    let mut number = [0; 8];
    number[..4].copy_from_slice(&bytes[2..6]);
    number[4..].copy_from_slice(&bytes[9..13]);
    let id = MapId(i64::from_be_bytes(number));
    Some(if bytes[0] == 1 { PlaceId::Place(id) } else { PlaceId::MeetingPoint(id) })
}

/// The bytes 6 and 8 are the form's own.
fn written(kind: u8, MapId(number): MapId) -> SiteId {
    let number = number.to_be_bytes();
    let mut bytes = [0; 16];
    bytes[0] = kind;
    bytes[2..6].copy_from_slice(&number[..4]);
    bytes[9..13].copy_from_slice(&number[4..]);
    let id: Uuid = Builder::from_custom_bytes(bytes).into_uuid();
    SiteId(id)
}

/// The kind of what an id of [`site_id`] names, and the id alone.
#[must_use]
pub fn named(site: SiteId) -> (PlaceKind, String) {
    let place = place_id(site);
    (place.kind(), place.id())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_read_back_and_no_site_is_taken_for_one() {
        let site = SiteId::new();
        assert_eq!((place_id(site), on_map(site)), (PlaceId::Site(site), None));
        for number in [0, 1, 492, i64::from(u32::MAX) + 7, 99_999_999_999_999_999 * 4 + 2, i64::MAX] {
            for place in [PlaceId::Place(MapId(number)), PlaceId::MeetingPoint(MapId(number))] {
                assert_eq!(on_map(site_id(place)), Some(place), "{number}");
            }
        }
    }
}
