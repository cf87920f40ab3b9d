//! What the trainee and the driver agreed on, and what the trainee asks of somebody else.

use super::commutes::Posted;
use crate::{
    app::App,
    carpools::Commute,
    error::Error,
    id::RequestId,
    regions::Region,
    rides::{Ask, Phrase, accept, ask, shared},
    who::Member,
};

/// Legs that are asked for at a time.
const SOME: usize = 6;

/// The driver takes the trainee along; the first of the others who drives that way has not answered yet.
pub async fn agree(app: &App, region: &Region, driver: &Member, posted: &Posted) -> Result<(), Error> {
    let (trainee, rides) = &posted.trainee;
    let request = asks(app, region, trainee, rides, &posted.driver, Phrase::MayIRideAlong).await?;
    let request =
        request.ok_or_else(|| Error::Internal("the trainee and the driver share no ride".into()))?;
    accept(app, driver, request, None).await?;
    for other in &posted.others {
        if asks(app, region, trainee, rides, other, Phrase::ShallWeTry).await?.is_some() {
            break;
        }
    }
    Ok(())
}

/// Asks for the first rides that the two share; for none where they share nothing.
async fn asks(
    app: &App,
    region: &Region,
    rider: &Member,
    rides: &Commute,
    drives: &Commute,
    phrase: Phrase,
) -> Result<Option<RequestId>, Error> {
    let picks: Vec<_> = shared(app, region, drives.id, rides.id).await?.into_iter().take(SOME).collect();
    if picks.is_empty() {
        return Ok(None);
    }
    let wish = Ask { commute: rides.id, driver: drives.id, picks, ongoing: true, phrase };
    Ok(Some(ask(app, rider, wish).await?.request.id))
}
