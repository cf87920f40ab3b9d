//! The carpools that one belongs to.

use actix_web::{
    HttpResponse, get, post,
    web::{Data, Json},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::views::RideLeg;
use crate::{
    app::App,
    body::Path,
    error::Error,
    id::{AccountId, CarpoolId, CommuteId, RequestId},
    rides::actions::{
        carpooling::{self, Group},
        first_name,
    },
    who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_carpools).service(get_carpool).service(leave_carpool);
}

/// Somebody in a carpool.
#[derive(Serialize, ToSchema)]
struct CarpoolMemberView {
    #[schema(max_length = 60)]
    name: String,
    #[schema(max_items = 10)]
    languages: Vec<String>,
    /// Whether that is the reader.
    me: bool,
    commute_id: CommuteId,
    /// Drives done beyond one's share (above 0) or owed (below 0), in whole drives: on a day with k aboard the driver gets
    /// (k-1)/k, each other loses 1/k.
    #[schema(minimum = -10000, maximum = 10000)]
    balance: f64,
}

/// What the reader agreed on with one member.
#[derive(Serialize, ToSchema)]
struct AgreementView {
    request_id: RequestId,
    #[schema(max_length = 60)]
    name: String,
    /// Whether the reader drives.
    drives: bool,
    #[schema(max_items = 2)]
    legs: Vec<RideLeg>,
    /// Whether it holds for every later day that fits, too.
    ongoing: bool,
}

/// A carpool, as one of its members sees it.
#[derive(Serialize, ToSchema)]
struct CarpoolView {
    id: CarpoolId,
    #[schema(max_items = 40)]
    members: Vec<CarpoolMemberView>,
    #[schema(max_items = 40)]
    agreements: Vec<AgreementView>,
}

/// The reader's carpools.
#[derive(Serialize, ToSchema)]
struct Carpools {
    #[schema(max_items = 20)]
    items: Vec<CarpoolView>,
}

fn view(group: &Group, reader: AccountId) -> CarpoolView {
    let members = group.members.iter().map(|(member, person)| CarpoolMemberView {
        name: first_name(&person.display_name),
        languages: person.languages.clone(),
        me: member.account == reader,
        commute_id: member.commute,
        balance: (f64::from(member.balance) / 8.4).round() / 100.0,
    });
    let name = |id: AccountId| {
        let known = group.members.iter().find(|(member, _)| member.account == id);
        known.map(|(_, person)| first_name(&person.display_name)).unwrap_or_default()
    };
    let agreements = group.agreements.iter().map(|one| AgreementView {
        request_id: one.id,
        name: name(one.other(reader)),
        drives: one.driver == reader,
        legs: [(one.legs.out, RideLeg::Out), (one.legs.home, RideLeg::Home)]
            .into_iter()
            .filter_map(|(on, leg)| on.then_some(leg))
            .collect(),
        ongoing: one.ongoing,
    });
    CarpoolView { id: group.id, members: members.collect(), agreements: agreements.collect() }
}

/// My carpools, with their members, whose turn it is, and what I agreed on with whom.
#[utoipa::path(tag = "rides", responses((status = 200, body = Carpools)), security(("bearer" = [])))]
#[get("/api/v1/me/carpools")]
async fn list_carpools(app: Data<App>, member: Member) -> Result<Json<Carpools>, Error> {
    let all = carpooling::list(app.db.reader(), member.account).await?;
    Ok(Json(Carpools { items: all.iter().take(20).map(|group| view(group, member.account)).collect() }))
}

/// One of my carpools.
#[utoipa::path(tag = "rides", params(("id" = CarpoolId, Path, description = "The carpool.")),
    responses((status = 200, body = CarpoolView)), security(("bearer" = [])))]
#[get("/api/v1/carpools/{id}")]
async fn get_carpool(
    app: Data<App>,
    member: Member,
    path: Path<CarpoolId>,
) -> Result<Json<CarpoolView>, Error> {
    let group = carpooling::get(app.db.reader(), member.account, path.0).await?;
    Ok(Json(view(&group, member.account)))
}

/// Leave a carpool: all that I agreed on in it ends, and whoever would have ridden with me is told.
#[utoipa::path(tag = "rides", params(("id" = CarpoolId, Path, description = "The carpool.")),
    responses((status = 204)), security(("bearer" = [])))]
#[post("/api/v1/carpools/{id}/leave")]
async fn leave_carpool(app: Data<App>, member: Member, path: Path<CarpoolId>) -> Result<HttpResponse, Error> {
    carpooling::leave(&app, &member, path.0).await?;
    Ok(HttpResponse::NoContent().finish())
}
