//! Who could share a car as three or four: from the board, and read again from the database.

use std::collections::{HashMap, HashSet};

use matching::{Group, Leg};

use super::{
    RegionBoard,
    answer::{commute_id, wanted},
    load::{brought, off_the_workers},
};
use crate::{
    accounts,
    app::App,
    carpools::store::shown::{self, Shown},
    error::Error,
    id::CommuteId,
    who::Member,
};

/// Three or four who could share a car.
pub struct Suggested {
    /// Who would drive.
    pub driver: CommuteId,
    /// Everybody's first name, the driver's first; none is the reader.
    pub people: Vec<Option<String>>,
    /// The dates on which all share a leg, by the driver's own date, as days since 1970-01-01, with the leg.
    pub shared: Vec<(i32, Leg)>,
    /// Of everybody's legs at least so many hundredths.
    pub percent: u32,
    /// The driver's mean detour, in deciseconds.
    pub detour_ds: i32,
}

/// The groups that the reader's own commute could be one of, the best first.
pub async fn groups(app: &App, member: &Member, commute: CommuteId) -> Result<Vec<Suggested>, Error> {
    let own = shown::find_own(app.db.reader(), member.account, commute).await?.ok_or(Error::NotFound)?;
    if own.paused {
        return Ok(Vec::new());
    }
    let board = brought(app, own.region, &wanted(app, &own)).await?;
    let found = off_the_workers(move || board.groups(commute)).await?;
    let ids: HashSet<CommuteId> = found.iter().flat_map(|known| known.states.keys().copied()).collect();
    let now = shown::shown(app.db.reader(), member.account, &ids.into_iter().collect::<Vec<_>>()).await?;
    Ok(found.into_iter().filter_map(|known| suggested(known, commute, &now)).collect())
}

/// A group, with the state of each commute that the board knows.
pub struct Known {
    pub group: Group,
    pub states: HashMap<CommuteId, crate::clock::Millis>,
}

/// The group as it may be told; nothing where one of them is no longer who the board takes them for, or not to be seen.
fn suggested(known: Known, own: CommuteId, now: &HashMap<CommuteId, Shown>) -> Option<Suggested> {
    let Known { group, states } = known;
    let name = |id: CommuteId| -> Option<Option<String>> {
        let one = now.get(&id).filter(|one| states.get(&id) == Some(&one.updated_at))?;
        if one.paused || one.banned || one.apart || one.once.is_some() {
            return None;
        }
        Some((id != own).then(|| accounts::first_name(&one.display_name).to_owned()))
    };
    let driver = commute_id(group.driver);
    let riders = group.riders.iter().copied().map(commute_id);
    let people = std::iter::once(driver).chain(riders).map(name).collect::<Option<Vec<_>>>()?;
    Some(Suggested {
        driver,
        people,
        shared: group.shared,
        percent: group.percent,
        detour_ds: group.detour_ds,
    })
}

impl RegionBoard {
    /// The groups of a commute as the board has them, with lists found now that are due; call it off the async workers.
    fn groups(&self, of: CommuteId) -> Vec<Known> {
        let id = of.0.as_u128();
        if self.find(id).is_none() {
            return Vec::new();
        }
        let drivers = self.read().as_ref().map(|state| state.board.drivers_for(id)).unwrap_or_default();
        self.find_due(&drivers);
        let state = self.read();
        let Some(state) = state.as_ref() else { return Vec::new() };
        let known = |group: Group| {
            let all = group.riders.iter().chain([&group.driver]);
            let states = all.map(|id| Some((commute_id(*id), state.records.get(id)?.updated_at)));
            Some(Known { states: states.collect::<Option<_>>()?, group })
        };
        state.board.groups(id).unwrap_or_default().into_iter().filter_map(known).collect()
    }
}
