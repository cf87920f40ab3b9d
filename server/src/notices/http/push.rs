//! Devices that are reached by web push, over HTTP.

use actix_web::{
    HttpResponse, delete, get, post,
    web::{Data, Json},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    app::App,
    body::{Body, Path},
    bounded::Text,
    error::Error,
    id::PushTargetId,
    notices::actions::push::{self, Device},
    who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(get_push_key).service(post_push_target).service(delete_push_target);
}

/// What a browser needs to subscribe.
#[derive(Serialize, ToSchema)]
struct PushKey {
    /// The key by which push services know this deployment (`applicationServerKey`).
    #[schema(max_length = 100, pattern = "^[A-Za-z0-9_-]+$")]
    key: String,
}

/// The key for subscribing to push messages.
#[utoipa::path(tag = "notices", responses((status = 200, body = PushKey)), security(()))]
#[get("/api/v1/push-key")]
async fn get_push_key(app: Data<App>) -> Json<PushKey> {
    Json(PushKey { key: app.push.public_key() })
}

/// A subscription, as `PushSubscription.toJSON()` gives it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct PushSubscription {
    /// Where its push service takes messages: https, at one of the services that browsers use.
    endpoint: Text<1, 1000>,
    keys: PushKeys,
}

/// The device's own keys.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct PushKeys {
    p256dh: Text<1, 120>,
    auth: Text<1, 40>,
}

/// A device that is reached.
#[derive(Serialize, ToSchema)]
struct PushTarget {
    id: PushTargetId,
}

/// Reach me on this device.
///
/// It ends when the device signs out. A message carries an id and a kind, and nothing to read.
#[utoipa::path(tag = "notices", request_body = PushSubscription, responses((status = 201, body = PushTarget)),
    security(("bearer" = [])))]
#[post("/api/v1/push-targets")]
async fn post_push_target(
    app: Data<App>,
    member: Member,
    body: Body<PushSubscription>,
) -> Result<HttpResponse, Error> {
    let PushSubscription { endpoint, keys } = body.0;
    let device = Device {
        endpoint: endpoint.into_string(),
        p256dh: keys.p256dh.into_string(),
        auth: keys.auth.into_string(),
    };
    let id = push::subscribe(&app, &member, device).await?;
    Ok(HttpResponse::Created().json(PushTarget { id }))
}

/// Reach me on this device no more.
#[utoipa::path(tag = "notices", params(("id" = PushTargetId, Path, description = "The device.")),
    responses((status = 204)), security(("bearer" = [])))]
#[delete("/api/v1/push-targets/{id}")]
async fn delete_push_target(
    app: Data<App>,
    member: Member,
    path: Path<PushTargetId>,
) -> Result<HttpResponse, Error> {
    push::unsubscribe(&app, &member, path.0).await?;
    Ok(HttpResponse::NoContent().finish())
}
