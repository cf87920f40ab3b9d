//! Who could share a car as three or four, over HTTP.

use actix_web::{
    get,
    web::{Data, Json},
};
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    app::App,
    body::Path,
    carpools::{
        actions::board::{self, Suggested},
        rules::commute::date_of,
    },
    error::Error,
    id::CommuteId,
    who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(get_groups);
}

/// Groups of three or four.
#[derive(Serialize, ToSchema)]
struct Groups {
    /// The best first.
    #[schema(max_items = 3)]
    items: Vec<GroupView>,
}

/// Three or four who could share a car.
#[derive(Serialize, ToSchema)]
struct GroupView {
    /// The commute of who would drive; whom to ask, where that is not the reader.
    driver_commute_id: CommuteId,
    /// Who would drive, then the others.
    #[schema(min_items = 3, max_items = 4)]
    people: Vec<GroupPerson>,
    /// The days on which all share a ride, in the next four weeks.
    #[schema(max_items = 30)]
    dates: Vec<NaiveDate>,
    /// How many rides these are, there and back.
    #[schema(minimum = 1, maximum = 60)]
    rides: usize,
    /// Of everybody's rides to work and home they are at least so many hundredths.
    #[schema(minimum = 60, maximum = 100)]
    percent: u32,
    /// The driver's mean detour in minutes, rounded up to 5.
    #[schema(minimum = 0, maximum = 20)]
    detour_minutes: u32,
}

/// One of a group.
#[derive(Serialize, ToSchema)]
struct GroupPerson {
    /// Their first name; none is the reader.
    #[schema(max_length = 60)]
    name: Option<String>,
    /// Whether that is the reader.
    me: bool,
}

impl From<Suggested> for GroupView {
    fn from(one: Suggested) -> Self {
        let mut dates: Vec<NaiveDate> = one.shared.iter().map(|(day, _)| date_of(*day)).collect();
        dates.dedup();
        let person = |name: Option<String>| GroupPerson { me: name.is_none(), name };
        Self {
            driver_commute_id: one.driver,
            people: one.people.into_iter().map(person).collect(),
            dates,
            rides: one.shared.len(),
            percent: one.percent,
            detour_minutes: matching::round_up_5(one.detour_ds),
        }
    }
}

/// Who could share a car with me as three or four.
///
/// From the same numbers as the matches: one drives and can fetch all the others on at least 60 of 100 of everybody's rides in the next four
/// weeks. A suggestion: whoever rides asks the driver as any other.
#[utoipa::path(tag = "carpools", params(("id" = CommuteId, Path, description = "My commute.")),
    responses((status = 200, body = Groups)), security(("bearer" = [])))]
#[get("/api/v1/commutes/{id}/groups")]
async fn get_groups(app: Data<App>, member: Member, path: Path<CommuteId>) -> Result<Json<Groups>, Error> {
    let items = board::groups(&app, &member, path.0).await?;
    Ok(Json(Groups { items: items.into_iter().map(GroupView::from).collect() }))
}
