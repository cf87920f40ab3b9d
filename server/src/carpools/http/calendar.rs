//! A roster said back, day by day.

use actix_web::{
    get,
    web::{Data, Json},
};
use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    app::App,
    body::{Path, Query},
    bounded::Whole,
    carpools::{
        actions::{board::days_off, commutes},
        rules::{
            commute::{Roster, Shift, day_number},
            post,
            shape::{Date, EndTime, StartTime},
        },
    },
    error::Error,
    id::{CommuteId, SiteId},
    regions::{self, Region},
    who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(get_roster);
}

/// Which days.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct DaysQuery {
    /// The first day; today in the region where it is left out.
    from: Option<Date>,
    /// How many days; 28 where it is left out.
    days: Option<Whole<1, 84>>,
}

/// One day of a roster; the times are those of the shift that starts on it.
#[derive(Serialize, ToSchema)]
struct DayView {
    date: NaiveDate,
    /// The shift that starts on this day; none: free.
    #[schema(max_length = 12)]
    code: Option<String>,
    start: Option<StartTime>,
    end: Option<EndTime>,
    /// Whether the shift ends on the day after.
    ends_next_day: bool,
    /// Where it is worked.
    site_id: Option<SiteId>,
    /// Whether the day is an exception of this roster.
    exception: bool,
    /// Whether the day is a public holiday that this roster observes.
    public_holiday: bool,
}

/// A roster, day by day.
#[derive(Serialize, ToSchema)]
struct Calendar {
    #[schema(max_items = 84)]
    items: Vec<DayView>,
}

/// The roster of one of my commutes, day by day.
///
/// What the cycle, the exceptions and the public holidays come to.
#[utoipa::path(tag = "carpools", params(("id" = CommuteId, Path, description = "The commute."), DaysQuery),
    responses((status = 200, body = Calendar)), security(("bearer" = [])))]
#[get("/api/v1/commutes/{id}/roster")]
async fn get_roster(
    app: Data<App>,
    member: Member,
    path: Path<CommuteId>,
    query: Query<DaysQuery>,
) -> Result<Json<Calendar>, Error> {
    let commute = commutes::get_own(app.db.reader(), &member, path.0).await?;
    let region = regions::get_region(app.db.reader(), commute.region).await?;
    let first = match query.0.from {
        Some(typed) => typed.read().filter(sound).ok_or_else(|| Error::field("from", "field-date"))?,
        None => region.today(app.clock.now()),
    };
    let days = query.0.days.map_or(28, |days| u64::try_from(days.get()).unwrap_or(28));
    let dates: Vec<NaiveDate> =
        (0..days).filter_map(|more| first.checked_add_days(Days::new(more))).collect();
    Ok(Json(Calendar { items: calendar(&commute.plan.roster, commute.plan.site, &region, &dates) }))
}

/// Dates that a roster may speak of.
fn sound(date: &NaiveDate) -> bool {
    (1900..2200).contains(&date.year())
}

fn calendar(roster: &Roster, usual: SiteId, region: &Region, dates: &[NaiveDate]) -> Vec<DayView> {
    let Some(first) = dates.first() else { return Vec::new() };
    let expanded = post::roster(roster, &days_off(region, *first));
    let tell = |date: &NaiveDate| {
        let day = day_number(*date);
        let code = expanded.code_on(day);
        let shift: Option<&Shift> = code.and_then(|code| roster.codes.get(usize::from(code)));
        DayView {
            date: *date,
            code: shift.map(|shift| shift.code.clone()),
            start: shift.map(|shift| StartTime::of(shift.start)),
            end: shift.map(|shift| EndTime::of(shift.end)),
            ends_next_day: shift.is_some_and(|shift| shift.end > 1440),
            site_id: shift.map(|shift| shift.site.map_or(usual, SiteId)),
            exception: roster.exceptions.iter().any(|(exception, _)| exception == date),
            public_holiday: expanded.holidays.contains(&day),
        }
    };
    dates.iter().map(tell).collect()
}
