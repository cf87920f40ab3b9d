//! What two who agreed let each other see, and the car and number that one keeps for it.

use actix_web::{
    HttpResponse, get, put,
    web::{Data, Json},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    app::App,
    body::{Body, Path},
    bounded::{Latitude, Longitude, Text},
    error::{Error, Field},
    id::RequestId,
    rides::{
        actions::consenting::{self, Between},
        rules::consent::{Card, Consent, Shown, Spot, read_phone, read_plate},
        store,
    },
    who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(get_card).service(put_card).service(get_details).service(put_details);
}

/// A point on the map.
#[derive(Clone, Copy, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct SpotPoint {
    lat: Latitude,
    lon: Longitude,
}

/// Where exactly somebody waits or picks up: in words, on the map, or both.
#[derive(Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct SpotInput {
    words: Option<Text<1, 200>>,
    point: Option<SpotPoint>,
}

/// Where exactly somebody waits or picks up.
#[derive(Serialize, ToSchema)]
pub struct SpotView {
    #[schema(max_length = 200)]
    words: Option<String>,
    point: Option<SpotPoint>,
}

impl From<Spot> for SpotView {
    fn from(spot: Spot) -> Self {
        let point =
            |(lat, lon)| Some(SpotPoint { lat: Latitude::new(lat).ok()?, lon: Longitude::new(lon).ok()? });
        Self { words: spot.words, point: spot.at.and_then(point) }
    }
}

/// What I keep of my own, to show it to those with whom I agreed: nobody sees it before I say so.
#[derive(Serialize, ToSchema)]
struct TravelCardView {
    /// What my car looks like.
    #[schema(max_length = 60)]
    look: Option<String>,
    #[schema(max_length = 12)]
    plate: Option<String>,
    #[schema(max_length = 16)]
    phone: Option<String>,
}

/// What I keep of my own; what is left out is deleted, and nobody sees it any more.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct TravelCard {
    look: Option<Text<1, 60>>,
    plate: Option<Text<1, 12>>,
    phone: Option<Text<1, 24>>,
}

impl TravelCard {
    fn read(self) -> Result<Card, Error> {
        let plate = self.plate.map(|raw| read_plate(raw.as_str()).ok_or(Field::new("plate", "field-plate")));
        let phone = self.phone.map(|raw| read_phone(raw.as_str()).ok_or(Field::new("phone", "field-phone")));
        match (plate.transpose(), phone.transpose()) {
            (Ok(plate), Ok(phone)) => Ok(Card { look: self.look.map(Text::into_string), plate, phone }),
            (plate, phone) => Err(Error::Invalid(plate.err().into_iter().chain(phone.err()).collect())),
        }
    }
}

/// My car and number, as I keep them.
#[utoipa::path(tag = "rides", responses((status = 200, body = TravelCardView)), security(("bearer" = [])))]
#[get("/api/v1/me/travel-card")]
async fn get_card(app: Data<App>, member: Member) -> Result<Json<TravelCardView>, Error> {
    let card = store::cards::card(app.db.reader(), member.account).await?;
    Ok(Json(TravelCardView { look: card.look, plate: card.plate, phone: card.phone }))
}

/// Keep my car and number.
#[utoipa::path(tag = "rides", request_body = TravelCard, responses((status = 204)), security(("bearer" = [])))]
#[put("/api/v1/me/travel-card")]
async fn put_card(app: Data<App>, member: Member, body: Body<TravelCard>) -> Result<HttpResponse, Error> {
    consenting::keep_card(&app, &member, body.0.read()?).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// What I let the other of an agreement see.
#[derive(Serialize, ToSchema)]
struct ConsentView {
    /// My car and its plate.
    car: bool,
    /// And in the links by which the other shares a ride with somebody they trust.
    car_in_links: bool,
    phone: bool,
    spot: Option<SpotView>,
}

/// What somebody lets me see.
#[derive(Serialize, ToSchema)]
pub struct ShownView {
    /// What their car looks like.
    #[schema(max_length = 60)]
    look: Option<String>,
    #[schema(max_length = 12)]
    plate: Option<String>,
    #[schema(max_length = 16)]
    phone: Option<String>,
    spot: Option<SpotView>,
}

impl From<Shown> for ShownView {
    fn from(shown: Shown) -> Self {
        let Shown { look, plate, phone, spot } = shown;
        Self { look, plate, phone, spot: spot.map(SpotView::from) }
    }
}

/// What stands between the two of an agreement.
#[derive(Serialize, ToSchema)]
struct DetailsView {
    mine: ConsentView,
    theirs: ShownView,
}

impl From<Between> for DetailsView {
    fn from(between: Between) -> Self {
        let Consent { car, car_in_links, phone, spot } = between.mine;
        let mine = ConsentView { car, car_in_links, phone, spot: spot.map(SpotView::from) };
        Self { mine, theirs: between.theirs.into() }
    }
}

/// What I and the other of an agreement let each other see; there is nothing before both agreed, or after it ended.
#[utoipa::path(tag = "rides", params(("id" = RequestId, Path, description = "The agreed request.")),
    responses((status = 200, body = DetailsView)), security(("bearer" = [])))]
#[get("/api/v1/requests/{id}/details")]
async fn get_details(
    app: Data<App>,
    member: Member,
    path: Path<RequestId>,
) -> Result<Json<DetailsView>, Error> {
    let between = consenting::between(app.db.reader(), member.account, path.0, app.clock.now()).await?;
    Ok(Json(between.into()))
}

/// What I let the other of an agreement see from now on. What is left out or false is taken back at once.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewConsent {
    #[serde(default)]
    car: bool,
    #[serde(default)]
    car_in_links: bool,
    #[serde(default)]
    phone: bool,
    spot: Option<SpotInput>,
}

impl NewConsent {
    fn read(self) -> Result<Consent, Error> {
        let spot = self.spot.map(|spot| Spot {
            words: spot.words.map(Text::into_string),
            at: spot.point.map(|point| (point.lat.get(), point.lon.get())),
        });
        if spot.as_ref().is_some_and(|spot| spot.words.is_none() && spot.at.is_none()) {
            return Err(Error::field("spot", "field-empty"));
        }
        let Self { car, car_in_links, phone, .. } = self;
        Ok(Consent { car, car_in_links, phone, spot })
    }
}

/// Let the other of an agreement see my car, my number, or where exactly I wait; or take it back.
#[utoipa::path(tag = "rides", params(("id" = RequestId, Path, description = "The agreed request.")),
    request_body = NewConsent, responses((status = 204)), security(("bearer" = [])))]
#[put("/api/v1/requests/{id}/details")]
async fn put_details(
    app: Data<App>,
    member: Member,
    path: Path<RequestId>,
    body: Body<NewConsent>,
) -> Result<HttpResponse, Error> {
    consenting::consent(&app, &member, path.0, body.0.read()?).await?;
    Ok(HttpResponse::NoContent().finish())
}
