//! What is done with the boards when nobody asks: catching up, finding what is due, looking at people and sites again.

use std::sync::Arc;

use matching::{Person, Point};

use super::{
    RegionBoard,
    load::{off_the_workers, ready},
};
use crate::{
    accounts,
    app::App,
    carpools::{actions::people, store::posters},
    clock::{MINUTE, Millis},
    error::Error,
    id::{AccountId, SiteId},
    places,
    regions::{self, Region},
};

/// How often everybody on a board is looked at again, in milliseconds. Who is about to be shown is looked at anyway;
/// this finds those who could be shown by now.
const LOOK_EVERY: Millis = 5 * MINUTE;

/// People or sites looked at at once.
const SLICE: usize = 500;

/// Every region's board brought up to date, and what is due found, until nothing is left.
pub async fn tend(app: &App) -> Result<(), Error> {
    for region in regions::list_regions(app.db.reader()).await? {
        let board = ready(app, &region).await?;
        if board.is_to_be_looked_at(app.clock.now()) {
            look_at_people(app, &board).await?;
            look_at_sites(app, &region, &board).await?;
        }
        while off_the_workers({
            let board = ready(app, &region).await?;
            move || board.fill(2)
        })
        .await?
        {}
    }
    Ok(())
}

impl RegionBoard {
    /// Whether it is time to look again; the time is noted.
    fn is_to_be_looked_at(&self, now: Millis) -> bool {
        let mut state = self.write();
        let Some(state) = state.as_mut().filter(|state| now - state.looked_at >= LOOK_EVERY) else {
            return false;
        };
        state.looked_at = now;
        true
    }

    /// Whom the board takes everybody for.
    fn taken_for(&self) -> Vec<(AccountId, Person)> {
        let state = self.read();
        let records = state.iter().flat_map(|state| state.records.values());
        let mut all: Vec<_> = records.map(|record| (record.account, record.taken_for.clone())).collect();
        all.sort_by_key(|(account, _)| *account);
        all.dedup_by_key(|(account, _)| *account);
        all
    }

    fn sites(&self) -> Vec<(SiteId, Point)> {
        self.read().iter().flat_map(|state| state.ground.sites()).collect()
    }
}

async fn look_at_people(app: &App, board: &Arc<RegionBoard>) -> Result<(), Error> {
    for slice in board.taken_for().chunks(SLICE) {
        let ids: Vec<AccountId> = slice.iter().map(|(account, _)| *account).collect();
        let people = accounts::people(app.db.reader(), &ids).await?;
        let facts = posters::facts(app.db.reader(), &people).await?;
        for (account, known) in slice {
            if facts.get(account).is_some_and(|now| now != known) {
                people::person_changed(app, *account).await?;
            }
        }
    }
    Ok(())
}

async fn look_at_sites(app: &App, region: &Region, board: &Arc<RegionBoard>) -> Result<(), Error> {
    for slice in board.sites().chunks(SLICE) {
        let ids: Vec<SiteId> = slice.iter().map(|(site, _)| *site).collect();
        for site in places::sites(app.db.reader(), &ids).await? {
            if slice.iter().any(|(id, known)| *id == site.id && *known != site.point) {
                people::site_changed(app, region.id, site.id).await?;
            }
        }
    }
    Ok(())
}
