//! Plan B: who else drives that way on that day, and what the region lists for those who are left standing.

use crate::{
    app::App,
    carpools::{self, Found},
    error::Error,
    id::RideId,
    regions::{self, TextKind},
    rides::rules::seat::Seat,
    who::Member,
};

use super::reading;

/// Others who are shown at most.
const MOST: usize = 10;

/// What can be done instead.
pub struct PlanB {
    /// Those who fit the rider's commute on that leg and date, the best first.
    pub others: Vec<Found>,
    /// What the region says of other ways: Bürgerbus, on-call taxi, last bus.
    pub text: Option<String>,
}

/// The plan B of one's own ride; a driver needs none but the region's words.
pub async fn plan_b(app: &App, member: &Member, id: RideId) -> Result<PlanB, Error> {
    let trip = reading::get(app.db.reader(), member.account, id).await?;
    let own = trip.seats.iter().find(|aboard| aboard.rider == member.account).map(|aboard| aboard.seat);
    let others = match own {
        Some(seat) => others(app, member, &seat).await?,
        None => Vec::new(),
    };
    let languages = [member.locale.tag(), "de"];
    let kind = TextKind::GettingAround;
    let text = regions::find_text(app.db.reader(), trip.drive.region, kind, &languages).await?;
    Ok(PlanB { others, text: text.map(|text| text.body) })
}

async fn others(app: &App, member: &Member, seat: &Seat) -> Result<Vec<Found>, Error> {
    // Whoever deleted the commute meanwhile has no matches.
    let found = match carpools::drivers_on(app, member, seat.rider, (seat.leg, seat.times.day)).await {
        Err(Error::NotFound) => Vec::new(),
        found => found?,
    };
    Ok(found.into_iter().filter(|found| found.commute != seat.driver).take(MOST).collect())
}
