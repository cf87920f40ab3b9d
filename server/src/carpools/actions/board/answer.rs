//! The matches of one commute as they leave: from the board, and read again from the database.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use matching::WhyNobody;

use super::{
    listed::{Explainable, Listed, Told},
    load::{off_the_workers, ready},
};
use crate::{
    accounts::{self, Person},
    app::App,
    carpools::{
        actions::people,
        rules::commute::Commute,
        store::{
            blocks,
            commutes::{self, Fresh},
            posters,
        },
    },
    error::Error,
    id::{AccountId, CommuteId, SiteId},
    places::{self, Site},
    regions::Region,
};

/// With fewer matches than this, "why nobody?" is asked.
const FEW: usize = 3;

/// One match, as far as the reader may know of it.
pub struct Found {
    pub commute: CommuteId,
    pub person: Person,
    /// Where the other works, if that site is confirmed.
    pub site: Option<Site>,
    /// Whether the reader drives.
    pub drives: bool,
    /// 0 to 100.
    pub score: u8,
    pub told: Arc<Told>,
}

/// The answer to "who fits?".
pub struct Answer {
    pub best: Vec<Found>,
    pub also_possible: Vec<Found>,
    /// Only where there are few.
    pub why: Option<WhyNobody>,
}

/// The matches of the reader's own commute, at most `most` of them.
pub async fn answer(app: &App, region: &Region, commute: &Commute, most: usize) -> Result<Answer, Error> {
    if commute.paused {
        return Ok(Answer { best: Vec::new(), also_possible: Vec::new(), why: None });
    }
    let (answer, outdated) = once(app, region, commute, most).await?;
    if outdated.is_empty() {
        return Ok(answer);
    }
    // Somebody is no longer who the board takes them for: it learns that first.
    let tx = app.db.begin().await?;
    for account in outdated {
        people::person_changed(&tx, account, app.clock.now()).await?;
    }
    tx.commit().await?;
    Ok(once(app, region, commute, most).await?.0)
}

/// The answer, and who is not who the board takes them for.
async fn once(
    app: &App,
    region: &Region,
    commute: &Commute,
    most: usize,
) -> Result<(Answer, HashSet<AccountId>), Error> {
    let board = ready(app, region).await?;
    let id = commute.id.0.as_u128();
    let listed = match board.try_listed(id, most) {
        Some(listed) => listed,
        None => {
            let board = Arc::clone(&board);
            off_the_workers(move || board.list(id, most)).await?.unwrap_or_default()
        }
    };
    let (total, shown) = (listed.total, listed.all().count());
    let (mut answer, outdated) = read_again(app, commute, listed).await?;
    let left_out = shown - answer.best.len() - answer.also_possible.len();
    if total - left_out < FEW {
        let poster = posters::posters(app.db.reader(), &[commute.account]).await?.remove(&commute.account);
        if let Some(poster) = poster {
            let own = commute.clone();
            answer.why = off_the_workers(move || board.why(&own, &poster)).await?;
        }
    }
    Ok((answer, outdated))
}

/// Leaves out whatever the database does not have in the very state that was matched.
async fn read_again(app: &App, own: &Commute, listed: Listed) -> Result<(Answer, HashSet<AccountId>), Error> {
    let db = app.db.reader();
    let mut ids: Vec<CommuteId> = listed.all().map(|one| commute_id(one.found.id)).collect();
    ids.sort_unstable();
    ids.dedup();
    let others = commutes::fresh(db, &ids).await?;
    let accounts: Vec<AccountId> = others.iter().map(|other| other.account).chain([own.account]).collect();
    let people = accounts::people(db, &accounts).await?;
    let facts = posters::facts(db, &people).await?;
    let people: HashMap<AccountId, Person> = people.into_iter().map(|person| (person.id, person)).collect();
    let apart = blocks::apart_from(db, own.account).await?;
    let sites: Vec<SiteId> = others.iter().map(|other| other.site).collect();
    let sites = places::sites(db, &sites).await?.into_iter().filter(Site::confirmed);
    let sites: HashMap<SiteId, Site> = sites.map(|site| (site.id, site)).collect();
    let others: HashMap<CommuteId, Fresh> = others.into_iter().map(|other| (other.id, other)).collect();

    let taken_for = listed
        .all()
        .map(|one| (one.account, &one.taken_for))
        .chain(listed.own.iter().map(|one| (own.account, one)));
    let outdated = taken_for.filter(|(account, known)| facts.get(account).is_some_and(|now| now != *known));
    let outdated: HashSet<AccountId> = outdated.map(|(account, _)| account).collect();
    let found = |one: Explainable| {
        let other =
            others.get(&commute_id(one.found.id)).filter(|other| other.updated_at == one.updated_at)?;
        let known = |person: &&Person| {
            !(person.banned || apart.contains(&person.id) || outdated.contains(&person.id))
        };
        let person = people.get(&other.account).filter(known)?.clone();
        let site = sites.get(&other.site).cloned();
        let (drives, score) = (one.found.drives, one.found.score);
        Some(Found { commute: other.id, person, site, drives, score, told: one.told? })
    };
    let answer = Answer {
        best: listed.best.into_iter().filter_map(found).collect(),
        also_possible: listed.also_possible.into_iter().filter_map(found).collect(),
        why: None,
    };
    Ok((answer, outdated))
}

fn commute_id(id: matching::Id) -> CommuteId {
    CommuteId(uuid::Uuid::from_u128(id))
}
