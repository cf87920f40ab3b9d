//! What rides cost: one ride's cap and shares, what two agree on, and the monthly sheet.

use actix_web::{
    get, put,
    web::{Data, Json},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

use super::month_views::MonthView;
use crate::{
    app::App,
    body::{Body, Path, Query},
    bounded::Whole,
    carpools::{Date, date_of},
    error::Error,
    id::{AccountId, RequestId, RideId},
    rides::{
        actions::{
            costing::{self, Agreed},
            month,
        },
        rules::costs::{Rate, Share},
    },
    who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(get_ride_costs).service(get_request_costs).service(put_request_costs).service(get_month);
}

/// What all riders together may pay for a kilometre.
#[derive(Serialize, ToSchema)]
pub struct RateView {
    /// The first day on which it holds.
    pub from: NaiveDate,
    #[schema(minimum = 0, maximum = 1000)]
    pub cents_per_km: f64,
    /// Where it is written.
    #[schema(max_length = 200)]
    pub source: String,
}

impl From<&Rate> for RateView {
    fn from(rate: &Rate) -> Self {
        Self {
            from: date_of(rate.from),
            cents_per_km: f64::from(rate.tenths) / 10.0,
            source: rate.source.clone(),
        }
    }
}

/// One rider's share of a ride, in cents.
#[derive(Serialize, ToSchema)]
pub struct ShareView {
    /// An equal part of the most.
    #[schema(minimum = 0, maximum = 10_000_000)]
    pub suggested_cents: i32,
    /// What the two agreed on.
    #[schema(minimum = 0, maximum = 100_000)]
    pub agreed_cents: Option<i32>,
    /// What holds: the agreed amount, else the suggested; less where all riders together would pay too much.
    #[schema(minimum = 0, maximum = 10_000_000)]
    pub owed_cents: i32,
}

impl From<&Share> for ShareView {
    fn from(share: &Share) -> Self {
        Self { suggested_cents: share.suggested, agreed_cents: share.agreed, owed_cents: share.owed }
    }
}

/// What a ride may cost.
#[derive(Serialize, ToSchema)]
struct RideCosts {
    /// The driver's whole way with everybody aboard, in metres.
    #[schema(minimum = 0, maximum = 10_000_000)]
    metres: i32,
    /// How many ride along.
    #[schema(minimum = 0, maximum = 40)]
    riders: usize,
    /// What all riders together may pay, in cents.
    #[schema(minimum = 0, maximum = 10_000_000)]
    most_cents: i32,
    rate: RateView,
    /// What the reader pays as a rider.
    mine: Option<ShareView>,
}

/// What one of my rides may cost: its kilometres, what all riders together may pay, and my share.
///
/// Nothing is paid here: the service works out what may be shared and takes no money.
#[utoipa::path(tag = "rides", params(("id" = RideId, Path, description = "The ride.")),
    responses((status = 200, body = RideCosts)), security(("bearer" = [])))]
#[get("/api/v1/rides/{id}/costs")]
async fn get_ride_costs(
    app: Data<App>,
    member: Member,
    path: Path<RideId>,
) -> Result<Json<RideCosts>, Error> {
    let cost = costing::of_ride(app.db.reader(), member.account, path.0).await?;
    let mine = |(rider, _): &&(AccountId, Share)| *rider == member.account;
    Ok(Json(RideCosts {
        metres: cost.metres,
        riders: cost.riders,
        most_cents: cost.most,
        rate: (&cost.rate).into(),
        mine: cost.shares.iter().find(mine).map(|(_, share)| share.into()),
    }))
}

/// What two say about the amount for a ride.
#[derive(Serialize, ToSchema)]
struct AgreedCosts {
    /// Whether the reader drives.
    drives: bool,
    /// What the reader said, in cents.
    #[schema(minimum = 0, maximum = 100_000)]
    mine_cents: Option<i32>,
    /// What the other said.
    #[schema(minimum = 0, maximum = 100_000)]
    theirs_cents: Option<i32>,
    /// What holds: the last amount that both said.
    #[schema(minimum = 0, maximum = 100_000)]
    agreed_cents: Option<i32>,
    /// The most that can be said: what the shortest ride to come leaves room for. None is to come where it is left out.
    #[schema(minimum = 0, maximum = 10_000_000)]
    most_cents: Option<i32>,
    /// What is suggested for it.
    #[schema(minimum = 0, maximum = 10_000_000)]
    suggested_cents: Option<i32>,
    rate: RateView,
}

impl From<Agreed> for AgreedCosts {
    fn from(agreed: Agreed) -> Self {
        let terms = agreed.terms;
        let said = (terms.rider_says, terms.driver_says);
        let (mine_cents, theirs_cents) = if agreed.drives { (said.1, said.0) } else { said };
        Self {
            drives: agreed.drives,
            mine_cents,
            theirs_cents,
            agreed_cents: terms.agreed,
            most_cents: agreed.most,
            suggested_cents: agreed.suggested,
            rate: (&agreed.rate).into(),
        }
    }
}

/// What the other and I say about the amount for each of our rides.
#[utoipa::path(tag = "rides", params(("id" = RequestId, Path, description = "The request.")),
    responses((status = 200, body = AgreedCosts)), security(("bearer" = [])))]
#[get("/api/v1/requests/{id}/costs")]
async fn get_request_costs(
    app: Data<App>,
    member: Member,
    path: Path<RequestId>,
) -> Result<Json<AgreedCosts>, Error> {
    Ok(Json(costing::agreed(&app, member.account, path.0).await?.into()))
}

/// An amount for each ride.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NamedAmount {
    cents: Whole<0, 100_000>,
}

/// Name an amount for each of our rides.
///
/// It holds once both have named the same. More than all riders together may pay for the kilometres is refused.
#[utoipa::path(tag = "rides", params(("id" = RequestId, Path, description = "The request.")),
    request_body = NamedAmount, responses((status = 200, body = AgreedCosts)), security(("bearer" = [])))]
#[put("/api/v1/requests/{id}/costs")]
async fn put_request_costs(
    app: Data<App>,
    member: Member,
    path: Path<RequestId>,
    body: Body<NamedAmount>,
) -> Result<Json<AgreedCosts>, Error> {
    Ok(Json(costing::propose(&app, &member, path.0, body.0.cents.get()).await?.into()))
}

/// Which month.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct MonthQuery {
    /// A date in it; today where it is left out.
    #[param(inline)]
    date: Option<Date>,
}

/// The sheet of a month: for each of my carpools who drove whom, how far, and what that comes to.
///
/// It can be read for about three months; what it says is for the people themselves, and nothing is paid here.
#[utoipa::path(tag = "rides", params(MonthQuery), responses((status = 200, body = MonthView)),
    security(("bearer" = [])))]
#[get("/api/v1/me/costs")]
async fn get_month(
    app: Data<App>,
    member: Member,
    query: Query<MonthQuery>,
) -> Result<Json<MonthView>, Error> {
    let date =
        query.0.date.map(|date| date.read().ok_or_else(|| Error::field("date", "field-date"))).transpose()?;
    Ok(Json(MonthView::of(&month::month(&app, &member, date).await?, member.account)))
}
