//! What is done about rides that are over: they count, balances are settled, and in time all of it is forgotten.

use std::collections::HashMap;

use crate::{
    app::App,
    carpools as boards,
    clock::DAY,
    error::Error,
    rides::{
        rules::{
            day::{KEPT, MEMORY},
            ledger::shares,
            request::State,
            seat::{Drive, Seat},
        },
        store::{carpools, drives, requests, seats},
    },
};

/// Settles what is over and forgets what is long past.
pub async fn settle(app: &App) -> Result<(), Error> {
    let now = app.clock.now();
    let tx = app.db.begin_aside().await?;
    seats::validate(&tx, now - MEMORY).await?;
    tx.commit().await?;
    // A drive takes less than a day.
    loop {
        let over = drives::unsettled(app.db.reader(), now - MEMORY - DAY).await?;
        if over.is_empty() {
            break;
        }
        let ids: Vec<_> = over.iter().map(|drive| drive.id).collect();
        let aboard = seats::aboard(app.db.reader(), &ids).await?;
        for drive in &over {
            balance(app, drive, &aboard).await?;
        }
    }
    let tx = app.db.begin_aside().await?;
    seats::sweep(&tx, now - KEPT).await?;
    drives::sweep(&tx, now - KEPT).await?;
    requests::sweep(&tx, now - KEPT).await?;
    let long_ago = i32::try_from(now / DAY).unwrap_or_default() - boards::ONE_OFFS_KEPT;
    carpools::leave_all(&tx, &boards::sweep_one_offs(&tx, long_ago).await?).await?;
    tx.commit().await?;
    Ok(())
}

async fn balance(
    app: &App,
    drive: &Drive,
    aboard: &HashMap<crate::id::RideId, Vec<Seat>>,
) -> Result<(), Error> {
    let all = aboard.get(&drive.id).map_or(&[][..], Vec::as_slice);
    let riders: Vec<&Seat> = all.iter().filter(|seat| seat.state == State::Validated).collect();
    let (driver, each) = shares(riders.len());
    let tx = app.db.begin_aside().await?;
    if drives::settle(&tx, drive.id).await? && !riders.is_empty() {
        let mut credits = vec![(drive.commute, driver)];
        credits.extend(riders.iter().map(|seat| (seat.rider, each)));
        credits.sort_unstable_by_key(|(commute, _)| *commute);
        for (commute, by) in credits {
            carpools::credit(&tx, drive.carpool, commute, by).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}
