//! Where an activity is: what an organiser chose, resolved to a name and a point.

use sea_orm::ConnectionTrait;

use crate::{
    activities::rules::{activity::Venue, words::VenueKind},
    app::App,
    bounded::Text,
    error::Error,
    places::{self, PlaceKind, PlaceRef},
    regions::Region,
};

/// What an organiser chose: something known by its id, or an address in words, perhaps with a point.
pub struct VenueChoice {
    pub kind: VenueKind,
    pub id: Option<Text<1, 40>>,
    pub address: Option<String>,
    /// Degrees north.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
}

/// The venue that is meant. What belongs to the other kind is refused, so that nobody believes it was saved.
pub async fn resolve(
    app: &App,
    db: &impl ConnectionTrait,
    region: &Region,
    choice: VenueChoice,
) -> Result<Venue, Error> {
    let kind = match choice.kind {
        VenueKind::Address => return address(choice),
        VenueKind::Place => PlaceKind::Place,
        VenueKind::MeetingPoint => PlaceKind::MeetingPoint,
        VenueKind::Site => PlaceKind::Site,
    };
    for (field, given) in [
        ("venue.address", choice.address.is_some()),
        ("venue.lat", choice.lat.is_some()),
        ("venue.lon", choice.lon.is_some()),
    ] {
        if given {
            return Err(Error::field(field, "field-not-with-this-kind"));
        }
    }
    let id = choice.id.ok_or_else(|| Error::field("venue.id", "field-missing"))?;
    let found = places::get_place(db, &app.maps, region.id, &PlaceRef { kind, id }, "venue.id").await?;
    Ok(Venue {
        kind: choice.kind,
        id: Some(found.id.id()),
        name: found.name,
        lat: Some(found.point.y()),
        lon: Some(found.point.x()),
    })
}

fn address(choice: VenueChoice) -> Result<Venue, Error> {
    if choice.id.is_some() {
        return Err(Error::field("venue.id", "field-not-with-this-kind"));
    }
    let name = choice.address.ok_or_else(|| Error::field("venue.address", "field-missing"))?;
    match (choice.lat, choice.lon) {
        (Some(_), None) => Err(Error::field("venue.lon", "field-missing")),
        (None, Some(_)) => Err(Error::field("venue.lat", "field-missing")),
        (lat, lon) => Ok(Venue { kind: VenueKind::Address, id: None, name, lat, lon }),
    }
}
