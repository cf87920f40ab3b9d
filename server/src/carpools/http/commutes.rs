//! One's own commutes over HTTP.

use actix_web::{
    HttpResponse, delete, get, post, put,
    web::{Data, Json},
};
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::homes::{self, HomeView};
use crate::{
    app::App,
    body::{Body, Path},
    bounded::Text,
    carpools::{
        actions::commutes,
        rules::{
            commute::Commute,
            shape::{CommuteShape, LegsShape, LimitsShape, RoleShape, RosterShape},
            telling,
        },
        store,
    },
    clock::utc,
    error::Error,
    id::{CommuteId, RegionId, SiteId},
    who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(post_commute).service(list_my_commutes).service(get_commute).service(put_commute);
    config.service(delete_commute).service(pause_commute).service(resume_commute);
}

/// A commute, as only its owner sees it.
#[derive(Serialize, ToSchema)]
pub struct CommuteView {
    id: CommuteId,
    region_id: RegionId,
    role: RoleShape,
    home: Option<HomeView>,
    site_id: SiteId,
    /// The codes are in the order of their names.
    roster: RosterShape,
    legs: LegsShape,
    limits: LimitsShape,
    women_only: bool,
    paused: bool,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

fn view(commute: Commute) -> Result<CommuteView, Error> {
    let plan = commute.plan;
    let home = homes::view(commute.home_cell);
    let roster = telling::roster(&plan.roster);
    Ok(CommuteView {
        id: commute.id,
        region_id: commute.region,
        role: telling::role(plan.role),
        home,
        site_id: plan.site,
        roster: roster.ok_or_else(|| Error::Internal("a stored roster is out of bounds".into()))?,
        legs: telling::legs(plan.legs),
        limits: telling::limits(plan.limits),
        women_only: plan.women_only,
        paused: commute.paused,
        created_at: utc(commute.created_at),
        updated_at: utc(commute.updated_at),
    })
}

/// Post a commute.
///
/// Of the home only the grid cell around it is stored. At most two commutes of a person are active at a time, and a
/// person moves home at most twice in 30 days.
#[utoipa::path(tag = "carpools", params(("region" = Text<1, 60>, Path, description = "The region's slug.")),
    request_body = CommuteShape, responses((status = 201, body = CommuteView)), security(("bearer" = [])))]
#[post("/api/v1/regions/{region}/commutes")]
async fn post_commute(
    app: Data<App>,
    member: Member,
    path: Path<String>,
    body: Body<CommuteShape>,
) -> Result<HttpResponse, Error> {
    let commute = commutes::create(&app, &member, &path.0, &body.0).await?;
    Ok(HttpResponse::Created().json(view(commute)?))
}

/// One's own commutes.
#[derive(Serialize, ToSchema)]
struct CommuteList {
    #[schema(max_items = 10)]
    items: Vec<CommuteView>,
}

/// My commutes, the oldest first.
#[utoipa::path(tag = "carpools", responses((status = 200, body = CommuteList)), security(("bearer" = [])))]
#[get("/api/v1/me/commutes")]
async fn list_my_commutes(app: Data<App>, member: Member) -> Result<Json<CommuteList>, Error> {
    let mine = store::commutes::list_own(app.db.reader(), member.account).await?;
    Ok(Json(CommuteList { items: mine.into_iter().map(view).collect::<Result<_, _>>()? }))
}

/// One of my commutes.
#[utoipa::path(tag = "carpools", params(("id" = CommuteId, Path, description = "The commute.")),
    responses((status = 200, body = CommuteView)), security(("bearer" = [])))]
#[get("/api/v1/commutes/{id}")]
async fn get_commute(
    app: Data<App>,
    member: Member,
    path: Path<CommuteId>,
) -> Result<Json<CommuteView>, Error> {
    Ok(Json(view(commutes::get_own(app.db.reader(), &member, path.0).await?)?))
}

/// Replace one of my commutes.
///
/// Everything is replaced, the roster too. Without a home in it, the home stays.
#[utoipa::path(tag = "carpools", params(("id" = CommuteId, Path, description = "The commute.")),
    request_body = CommuteShape, responses((status = 200, body = CommuteView)), security(("bearer" = [])))]
#[put("/api/v1/commutes/{id}")]
async fn put_commute(
    app: Data<App>,
    member: Member,
    path: Path<CommuteId>,
    body: Body<CommuteShape>,
) -> Result<Json<CommuteView>, Error> {
    Ok(Json(view(commutes::replace(&app, &member, path.0, &body.0).await?)?))
}

/// Delete one of my commutes.
#[utoipa::path(tag = "carpools", params(("id" = CommuteId, Path, description = "The commute.")),
    responses((status = 204)), security(("bearer" = [])))]
#[delete("/api/v1/commutes/{id}")]
async fn delete_commute(
    app: Data<App>,
    member: Member,
    path: Path<CommuteId>,
) -> Result<HttpResponse, Error> {
    commutes::delete(&app, &member, path.0).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Pause one of my commutes.
///
/// Nobody finds it until it is resumed.
#[utoipa::path(tag = "carpools", params(("id" = CommuteId, Path, description = "The commute.")),
    responses((status = 200, body = CommuteView)), security(("bearer" = [])))]
#[post("/api/v1/commutes/{id}/pause")]
async fn pause_commute(
    app: Data<App>,
    member: Member,
    path: Path<CommuteId>,
) -> Result<Json<CommuteView>, Error> {
    Ok(Json(view(commutes::set_paused(&app, &member, path.0, true).await?)?))
}

/// Resume one of my commutes.
#[utoipa::path(tag = "carpools", params(("id" = CommuteId, Path, description = "The commute.")),
    responses((status = 200, body = CommuteView)), security(("bearer" = [])))]
#[post("/api/v1/commutes/{id}/resume")]
async fn resume_commute(
    app: Data<App>,
    member: Member,
    path: Path<CommuteId>,
) -> Result<Json<CommuteView>, Error> {
    Ok(Json(view(commutes::set_paused(&app, &member, path.0, false).await?)?))
}
