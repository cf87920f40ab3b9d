//! Watches over HTTP.

use actix_web::{
    HttpResponse, delete, get, patch, post,
    web::{Data, Json},
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    activities::Category,
    app::App,
    body::{Body, Path},
    bounded::{Text, Whole},
    clock::utc,
    error::Error,
    id::{CommuteId, WatchId},
    watches::{
        actions::watching::{self, Asked},
        rules::{Watch, Wish},
        store::watches,
    },
    who::Member,
};

/// How far "near" is when the caller does not say, in kilometres.
const NEAR_KM: i32 = 10;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_watches).service(post_watch).service(patch_watch).service(delete_watch);
}

/// Something that I look for: somebody who fits a commute of mine, or activities.
#[derive(Serialize, ToSchema)]
struct WatchView {
    id: WatchId,
    /// My commute; nothing where activities are looked for.
    commute_id: Option<CommuteId>,
    /// Nothing: of any kind.
    category: Option<Category>,
    /// Nothing: anywhere in the region.
    place: Option<WatchedPlace>,
    /// Whether it rests.
    paused: bool,
    created_at: DateTime<Utc>,
}

/// A place of the map, and how near to it.
#[derive(Serialize, ToSchema)]
struct WatchedPlace {
    #[schema(max_length = 40)]
    id: String,
    #[schema(max_length = 200)]
    name: String,
    #[schema(minimum = 1, maximum = 200)]
    km: i32,
}

impl From<Watch> for WatchView {
    fn from(watch: Watch) -> Self {
        let (commute_id, category, near) = match watch.wish {
            Wish::Commute(commute) => (Some(commute), None, None),
            Wish::Activity { category, near } => (None, category, near),
        };
        let place = near.map(|near| WatchedPlace { id: near.place_id, name: near.place, km: near.km });
        let (id, paused, created_at) = (watch.id, watch.paused, utc(watch.created_at));
        Self { id, commute_id, category, place, paused, created_at }
    }
}

/// Everything that I look for.
#[derive(Serialize, ToSchema)]
struct WatchList {
    #[schema(max_items = 20)]
    items: Vec<WatchView>,
}

/// What I look for, the newest first.
#[utoipa::path(tag = "watches", responses((status = 200, body = WatchList)), security(("bearer" = [])))]
#[get("/api/v1/me/watches")]
async fn list_watches(app: Data<App>, member: Member) -> Result<Json<WatchList>, Error> {
    let all = watches::of(app.db.reader(), member.account).await?;
    Ok(Json(WatchList { items: all.into_iter().map(WatchView::from).collect() }))
}

/// What to look for: one of the two.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewWatch {
    /// Somebody who fits this commute of mine.
    commute_id: Option<CommuteId>,
    /// Something to do.
    activity: Option<WatchedActivities>,
}

/// Which activities; what is left out does not matter.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct WatchedActivities {
    category: Option<Category>,
    /// Near this place of the region's map.
    place: Option<Text<1, 40>>,
    /// How near, in kilometres; 10 where it is left out.
    km: Option<Whole<1, 200>>,
}

impl NewWatch {
    fn read(self) -> Result<Asked, Error> {
        match (self.commute_id, self.activity) {
            (Some(commute), None) => Ok(Asked::Commute(commute)),
            (None, Some(WatchedActivities { category, place, km })) => {
                let km = km.map_or(NEAR_KM, Whole::get);
                Ok(Asked::Activity { category, near: place.map(|id| (watching::place(id), km)) })
            }
            (None, None) => Err(Error::field("commute_id", "field-missing")),
            (Some(_), Some(_)) => Err(Error::field("activity", "field-not-with-this-kind")),
        }
    }
}

/// Tell me when something fits: somebody for my commute, or an activity of a kind nearby.
///
/// At once, then at most once a day, unless that would be too late. What is looked for already is not looked for twice.
#[utoipa::path(tag = "watches", request_body = NewWatch, responses((status = 201, body = WatchView)),
    security(("bearer" = [])))]
#[post("/api/v1/me/watches")]
async fn post_watch(app: Data<App>, member: Member, body: Body<NewWatch>) -> Result<HttpResponse, Error> {
    let watch = watching::begin(&app, &member, body.0.read()?).await?;
    Ok(HttpResponse::Created().json(WatchView::from(watch)))
}

/// Whether it rests.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct WatchChanges {
    paused: bool,
}

/// Let what I look for rest, or look again.
#[utoipa::path(tag = "watches", params(("id" = WatchId, Path, description = "What I look for.")),
    request_body = WatchChanges, responses((status = 200, body = WatchView)), security(("bearer" = [])))]
#[patch("/api/v1/watches/{id}")]
async fn patch_watch(
    app: Data<App>,
    member: Member,
    path: Path<WatchId>,
    body: Body<WatchChanges>,
) -> Result<Json<WatchView>, Error> {
    Ok(Json(watching::set_paused(&app, &member, path.0, body.0.paused).await?.into()))
}

/// Look for it no longer.
#[utoipa::path(tag = "watches", params(("id" = WatchId, Path, description = "What I look for.")),
    responses((status = 204)), security(("bearer" = [])))]
#[delete("/api/v1/watches/{id}")]
async fn delete_watch(app: Data<App>, member: Member, path: Path<WatchId>) -> Result<HttpResponse, Error> {
    watching::end(&app, &member, path.0).await?;
    Ok(HttpResponse::NoContent().finish())
}
