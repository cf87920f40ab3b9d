//! What is done about rides that are over: they count, balances are settled, and in time all of it is forgotten.

use std::collections::HashMap;

use super::{
    costing::{lines, rates_of},
    reading::{self, Crew},
};
use crate::{
    app::App,
    carpools as boards,
    clock::{DAY, Millis},
    error::Error,
    id::{CommuteId, RegionId},
    rides::{
        rules::{
            costs::Rate,
            day::{KEPT, KEPT_LINES, MEMORY},
            ledger::shares,
            request::State,
        },
        store::{carpools, costs, drives, requests, seats},
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
        let crews = reading::crews(app.db.reader(), over).await?;
        let rates = rates_of(app.db.reader(), &crews).await?;
        for crew in crews {
            balance(app, crew, &rates, now).await?;
        }
    }
    let tx = app.db.begin_aside().await?;
    seats::sweep(&tx, now - KEPT).await?;
    drives::sweep(&tx, now - KEPT).await?;
    requests::sweep(&tx, now - KEPT).await?;
    costs::sweep(&tx, i32::try_from((now - KEPT_LINES) / DAY).unwrap_or_default()).await?;
    let long_ago = i32::try_from(now / DAY).unwrap_or_default() - boards::ONE_OFFS_KEPT;
    carpools::leave_all(&tx, &boards::sweep_one_offs(&tx, long_ago).await?).await?;
    tx.commit().await?;
    Ok(())
}

async fn balance(
    app: &App,
    crew: Crew,
    rates: &HashMap<RegionId, Vec<Rate>>,
    now: Millis,
) -> Result<(), Error> {
    let drive = crew.0;
    let along = crew.1.iter().map(|aboard| &aboard.seat).filter(|seat| seat.state == State::Validated);
    let riders: Vec<CommuteId> = along.map(|seat| seat.rider).collect();
    let (driver, each) = shares(riders.len());
    let tx = app.db.begin_aside().await?;
    if drives::settle(&tx, drive.id).await? && !riders.is_empty() {
        let mut credits = vec![(drive.commute, driver)];
        credits.extend(riders.iter().map(|rider| (*rider, each)));
        credits.sort_unstable_by_key(|(commute, _)| *commute);
        for (commute, by) in credits {
            carpools::credit(&tx, drive.carpool, commute, by).await?;
        }
        costs::keep(&tx, &lines(&tx, &[crew], rates, now).await?).await?;
    }
    tx.commit().await?;
    Ok(())
}
