//! Asking, answering, taking back, and reading one's requests.

use actix_web::{
    HttpResponse, get, post,
    web::{Data, Json},
};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

use super::views::{Direction, RequestView, RideLeg, told};
use crate::{
    accounts,
    app::App,
    body::{Body, Path, Query},
    bounded::List,
    carpools::{Date, day_number},
    error::{Error, Field},
    id::{CommuteId, RequestId},
    page::{Cursor, Limit, Page, PageQuery},
    rides::{
        actions::{self, Asked, answering, asking},
        rules::{request::Phrase, seat::Pick},
        store,
    },
    who::{Member, Speaker},
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_requests).service(post_request).service(get_request);
    config.service(accept_request).service(decline_request).service(cancel_request);
}

/// A ride of a match: a leg on one of the rider's dates.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct RidePick {
    date: Date,
    leg: RideLeg,
}

type RidePicks = List<RidePick, 1, 100>;

fn read(picks: &RidePicks) -> Result<Vec<Pick>, Error> {
    let read = picks.as_slice().iter().enumerate().map(|(index, pick)| {
        let date =
            pick.date.read().ok_or_else(|| Field::new(format!("rides[{index}].date"), "field-date"))?;
        Ok((pick.leg.into(), day_number(date)))
    });
    let (good, wrong): (Vec<_>, Vec<_>) = read.partition(Result::is_ok);
    let wrong: Vec<Field> = wrong.into_iter().filter_map(Result::err).collect();
    if wrong.is_empty() { Ok(good.into_iter().flatten().collect()) } else { Err(Error::Invalid(wrong)) }
}

/// What is asked of whom.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewRequest {
    /// My commute.
    commute_id: CommuteId,
    /// The driver's commute, from my matches.
    driver_commute_id: CommuteId,
    rides: RidePicks,
    /// Whether every later day that comes to fit is meant, too; of the next four weeks, only what I picked.
    #[serde(default)]
    ongoing: bool,
    phrase: Phrase,
}

/// Ask to ride along.
///
/// Somebody from my matches who drives is asked for some of the rides. At most three requests are open at a time; one
/// that nobody answers ends after 72 hours.
#[utoipa::path(tag = "rides", request_body = NewRequest, responses((status = 201, body = RequestView)),
    security(("bearer" = [])))]
#[post("/api/v1/requests")]
async fn post_request(
    app: Data<App>,
    member: Speaker,
    body: Body<NewRequest>,
) -> Result<HttpResponse, Error> {
    let NewRequest { commute_id, driver_commute_id, rides, ongoing, phrase } = body.0;
    let picks = read(&rides)?;
    let ask = asking::Ask { commute: commute_id, driver: driver_commute_id, picks, ongoing, phrase };
    let asked = asking::ask(&app, &member, ask).await?;
    Ok(HttpResponse::Created().json(view(&app, &member, asked).await?))
}

/// Which of my requests.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct RequestsQuery {
    /// Whether others ask or the reader does.
    direction: Direction,
    /// Read on after this cursor, the `next` of the page before.
    #[param(inline)]
    after: Option<Cursor>,
    /// Items on a page.
    #[param(inline)]
    limit: Option<Limit>,
}

/// My requests of one direction, the newest first.
#[utoipa::path(tag = "rides", params(RequestsQuery), responses((status = 200, body = Page<RequestView>)),
    security(("bearer" = [])))]
#[get("/api/v1/me/requests")]
async fn list_requests(
    app: Data<App>,
    member: Member,
    query: Query<RequestsQuery>,
) -> Result<Json<Page<RequestView>>, Error> {
    let RequestsQuery { direction, after, limit } = query.0;
    let (after, limit) = PageQuery { after, limit }.read()?;
    let (db, incoming) = (app.db.reader(), direction == Direction::Incoming);
    let apart = accounts::apart_from(db, member.account).await?;
    let page = store::requests::list(db, member.account, incoming, &apart, after, limit).await?;
    let ids: Vec<RequestId> = page.items.iter().map(|request| request.id).collect();
    let mut seats = store::seats::of(db, &ids).await?;
    let asked = page
        .items
        .into_iter()
        .map(|request| Asked { seats: seats.remove(&request.id).unwrap_or_default(), request });
    Ok(Json(Page { items: told(&app, &member, asked.collect()).await?, next: page.next }))
}

/// One of my requests.
#[utoipa::path(tag = "rides", params(("id" = RequestId, Path, description = "The request.")),
    responses((status = 200, body = RequestView)), security(("bearer" = [])))]
#[get("/api/v1/requests/{id}")]
async fn get_request(
    app: Data<App>,
    member: Member,
    path: Path<RequestId>,
) -> Result<Json<RequestView>, Error> {
    let asked = actions::get(app.db.reader(), member.account, path.0).await?;
    Ok(Json(view(&app, &member, asked).await?))
}

/// Which of the rides; all where it is left out.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct SomeRides {
    rides: Option<RidePicks>,
}

impl SomeRides {
    fn read(&self) -> Result<Option<Vec<Pick>>, Error> {
        self.rides.as_ref().map(read).transpose()
    }
}

/// Take the rider along, on all the rides asked for or on some.
///
/// Either all of these are confirmed or, where the last seat of one is gone, none.
#[utoipa::path(tag = "rides", params(("id" = RequestId, Path, description = "The request.")),
    request_body = SomeRides, responses((status = 200, body = RequestView)), security(("bearer" = [])))]
#[post("/api/v1/requests/{id}/accept")]
async fn accept_request(
    app: Data<App>,
    member: Member,
    path: Path<RequestId>,
    body: Body<SomeRides>,
) -> Result<Json<RequestView>, Error> {
    let picks = body.0.read()?;
    let asked = answering::accept(&app, &member, path.0, picks.as_deref()).await?;
    Ok(Json(view(&app, &member, asked).await?))
}

/// Say no to a request.
#[utoipa::path(tag = "rides", params(("id" = RequestId, Path, description = "The request.")),
    responses((status = 200, body = RequestView)), security(("bearer" = [])))]
#[post("/api/v1/requests/{id}/decline")]
async fn decline_request(
    app: Data<App>,
    member: Member,
    path: Path<RequestId>,
) -> Result<Json<RequestView>, Error> {
    let asked = answering::decline(&app, &member, path.0).await?;
    Ok(Json(view(&app, &member, asked).await?))
}

/// Take back what I asked, or cancel rides that were agreed: all that are still to come, or some.
#[utoipa::path(tag = "rides", params(("id" = RequestId, Path, description = "The request.")),
    request_body = SomeRides, responses((status = 200, body = RequestView)), security(("bearer" = [])))]
#[post("/api/v1/requests/{id}/cancel")]
async fn cancel_request(
    app: Data<App>,
    member: Member,
    path: Path<RequestId>,
    body: Body<SomeRides>,
) -> Result<Json<RequestView>, Error> {
    let picks = body.0.read()?;
    let asked = answering::cancel(&app, &member, path.0, picks.as_deref()).await?;
    Ok(Json(view(&app, &member, asked).await?))
}

async fn view(app: &App, member: &Member, asked: Asked) -> Result<RequestView, Error> {
    told(app, member, vec![asked]).await?.pop().ok_or(Error::NotFound)
}
