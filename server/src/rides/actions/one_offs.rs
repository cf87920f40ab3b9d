//! Taking a one-off back: what was asked about it ends, its rides are cancelled, and the others are told.

use super::{answering, get};
use crate::{
    app::{self, App},
    carpools,
    clock::Millis,
    db::Tx,
    error::Error,
    id::CommuteId,
    rides::{
        rules::request::{Request, State},
        store::{requests, riders},
    },
    who::Member,
};

/// Takes a one-off of one's own back.
pub async fn take_back(app: &App, member: &Member, id: CommuteId) -> Result<(), Error> {
    carpools::get_one_off(app.db.reader(), member.account, id).await?;
    let people = requests::live_of(app.db.reader(), id).await?;
    let people: Vec<_> = people.iter().flat_map(|one| [one.rider, one.driver]).collect();
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    riders::hold_all(&tx, &people).await?;
    // Read again: somebody may have answered, asked, or taken it back at this moment.
    let one = carpools::get_one_off(&tx, member.account, id).await?;
    for request in requests::live_of(&tx, id).await? {
        end(&tx, member, &request, now).await?;
    }
    carpools::delete_one_off(&tx, &one, now).await?;
    tx.commit().await?;
    app::commutes_changed(app, one.region).await;
    Ok(())
}

async fn end(tx: &Tx, member: &Member, request: &Request, now: Millis) -> Result<(), Error> {
    let asks_me = request.state == State::WaitingConfirmation && request.driver == member.account;
    let ended = if asks_me {
        answering::say_no(tx, &get(tx, member.account, request.id).await?, now).await
    } else {
        answering::take_back(tx, member, request.id, None, now).await.map(|_| ())
    };
    match ended {
        // What is all in the past, or lies between two who are kept apart, needs no ending.
        Ok(()) | Err(Error::Refused(_) | Error::NotFound) => Ok(()),
        Err(error) => Err(error),
    }
}
