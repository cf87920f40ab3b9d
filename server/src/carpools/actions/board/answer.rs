//! The matches of one commute as they leave: from the board, and read again from the database.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use matching::{Explanation, WhyNobody};

use super::{
    RegionBoard,
    listed::{Explainable, Listed},
    load::{Wanted, brought, off_the_workers},
};
use crate::{
    accounts,
    app::App,
    carpools::{
        actions::people,
        rules::brief::Brief,
        store::{
            commutes, once, posters,
            shown::{self, Own, Shown, Work},
        },
    },
    error::Error,
    id::{AccountId, CommuteId, RegionId},
    regions,
    who::Member,
};

/// With fewer matches than this, "why nobody?" is asked.
const FEW: usize = 3;

/// Matches that a board keeps of a commute.
const ALL: usize = 50;

/// One match, as far as the reader may know of it.
pub struct Found {
    pub commute: CommuteId,
    pub account: AccountId,
    pub display_name: String,
    /// Tags, parted by spaces.
    pub languages: String,
    /// Where the other works, if that site is confirmed.
    pub site: Option<Work>,
    /// Whether the reader drives.
    pub drives: bool,
    /// 0 to 100.
    pub score: u8,
    /// The other's next four weeks, by the bands in which the shifts begin.
    pub roster: Box<str>,
    pub told: Arc<Brief>,
    /// The one date of a one-off, as days since 1970-01-01.
    pub once: Option<i32>,
}

/// The answer to "who fits?".
pub struct Answer {
    pub region: RegionId,
    /// The first day of the strips: today in the region, as days since 1970-01-01.
    pub from: i32,
    pub best: Vec<Found>,
    pub also_possible: Vec<Found>,
    /// Only where there are few.
    pub why: Option<WhyNobody>,
}

/// What is asked: which matches of one's own commute.
#[derive(Clone, Copy)]
struct Question {
    commute: CommuteId,
    most: usize,
    /// One alone, of all that there are.
    only: Option<CommuteId>,
}

/// The matches of the reader's own commute, at most `most` of them.
pub async fn answer(app: &App, member: &Member, commute: CommuteId, most: usize) -> Result<Answer, Error> {
    let Asked { answer, board, total } =
        ask(app, member.account, Question { commute, most, only: None }).await?;
    let Some(board) = board.filter(|_| total < FEW) else { return Ok(answer) };
    let own = commutes::find_own(app.db.reader(), member.account, commute).await?.ok_or(Error::NotFound)?;
    let poster = posters::posters(app.db.reader(), &[member.account]).await?.remove(&member.account);
    let Some(poster) = poster else { return Ok(answer) };
    let why = off_the_workers(move || board.why(&own, &poster)).await?;
    Ok(Answer { why, ..answer })
}

/// Who could take the reader's own commute along on a leg and date of the next four weeks, the best first.
pub async fn drivers_on(
    app: &App,
    member: &Member,
    commute: CommuteId,
    (leg, day): (matching::Leg, i32),
) -> Result<Vec<Found>, Error> {
    let Asked { answer, .. } = ask(app, member.account, Question { commute, most: ALL, only: None }).await?;
    let at = usize::try_from(day - answer.from).ok();
    let letters = if leg == matching::Leg::Out { ['o', 'b'] } else { ['h', 'b'] };
    let fits = |found: &Found| {
        let letter = at.and_then(|at| found.told.strip.chars().nth(at));
        !found.drives && letter.is_some_and(|letter| letters.contains(&letter))
    };
    Ok(answer.best.into_iter().chain(answer.also_possible).filter(fits).collect())
}

/// One match of the reader's own commute in full, once for each of the two who may drive.
pub async fn in_full(
    app: &App,
    member: &Member,
    commute: CommuteId,
    other: CommuteId,
) -> Result<(RegionId, Vec<(Found, Explanation)>), Error> {
    let Asked { answer, board, .. } =
        ask(app, member.account, Question { commute, most: ALL, only: Some(other) }).await?;
    let region = answer.region;
    let found: Vec<Found> = answer.best.into_iter().chain(answer.also_possible).collect();
    let board = board.filter(|_| !found.is_empty()).ok_or(Error::NotFound)?;
    let full = off_the_workers(move || {
        let told = |found: Found| Some((board.explanation(commute, &found)?, found));
        found.into_iter().filter_map(told).map(|(told, found)| (found, told)).collect::<Vec<_>>()
    })
    .await?;
    if full.is_empty() { Err(Error::NotFound) } else { Ok((region, full)) }
}

/// Whose a commute is, and what the reader may call them, if it is among the matches of one of the reader's own.
pub async fn poster_of_match(
    app: &App,
    member: &Member,
    other: CommuteId,
) -> Result<(AccountId, String), Error> {
    for (_, commute) in commutes::ids_of(app.db.reader(), member.account).await? {
        let asked = ask(app, member.account, Question { commute, most: ALL, only: Some(other) }).await?;
        if let Some(found) = asked.answer.best.first().or(asked.answer.also_possible.first()) {
            return Ok((found.account, accounts::first_name(&found.display_name).to_owned()));
        }
    }
    Err(Error::NotFound)
}

/// The commutes that fit this one best, whoever's it is; none where it is gone.
pub async fn fitting(app: &App, commute: CommuteId) -> Result<Vec<CommuteId>, Error> {
    let Some((owner, _)) = commutes::owner(app.db.reader(), commute).await? else { return Ok(Vec::new()) };
    let Asked { answer, .. } = ask(app, owner, Question { commute, most: ALL, only: None }).await?;
    // To who rides every day a single one is little: it is among nobody's best.
    let also = match once::day(app.db.reader(), commute).await? {
        Some(_) => answer.also_possible,
        None => Vec::new(),
    };
    Ok(answer.best.into_iter().chain(also).map(|found| found.commute).collect())
}

/// What was found.
struct Asked {
    answer: Answer,
    /// None where the commute is paused.
    board: Option<Arc<RegionBoard>>,
    /// How many matches there are, shown or not.
    total: usize,
}

async fn ask(app: &App, asks: AccountId, question: Question) -> Result<Asked, Error> {
    for last in [false, true] {
        let own = shown::find_own(app.db.reader(), asks, question.commute).await?;
        let own = own.ok_or(Error::NotFound)?;
        let wanted = wanted(app, &own);
        let (region, from) = (own.region, wanted.from());
        if own.paused {
            let answer = Answer { region, from, best: Vec::new(), also_possible: Vec::new(), why: None };
            return Ok(Asked { answer, board: None, total: 0 });
        }
        let board = brought(app, region, &wanted).await?;
        let listed = list(&board, question).await?;
        let (total, shown) = (listed.total, listed.all().count());
        let (best, also_possible, outdated) = read_again(app, asks, question, listed).await?;
        if last || outdated.is_empty() {
            let total = total - (shown - best.len() - also_possible.len()).min(total);
            let answer = Answer { region, from, best, also_possible, why: None };
            return Ok(Asked { answer, board: Some(board), total });
        }
        // Somebody is no longer who the board takes them for: it learns that first.
        people::learn_anew(app, outdated).await?;
    }
    Err(Error::Internal("asked twice without an answer".into()))
}

pub(super) fn wanted(app: &App, own: &Own) -> Wanted {
    let today = regions::local_date(&own.time_zone, app.clock.now());
    Wanted { seq: own.seq, today, map: app.maps.of(own.region) }
}

async fn list(board: &Arc<RegionBoard>, question: Question) -> Result<Listed, Error> {
    let (id, most) = (question.commute.0.as_u128(), question.most);
    let mut listed = match board.try_listed(id, most) {
        Some(listed) => listed,
        None => {
            let board = Arc::clone(board);
            off_the_workers(move || board.list(id, most)).await?.unwrap_or_default()
        }
    };
    if let Some(only) = question.only {
        listed.keep(only.0.as_u128());
    }
    Ok(listed)
}

/// Leaves out whatever the database does not have in the very state that was matched; also says who is not who the
/// board takes them for.
async fn read_again(
    app: &App,
    asks: AccountId,
    question: Question,
    listed: Listed,
) -> Result<(Vec<Found>, Vec<Found>, HashSet<AccountId>), Error> {
    let mut ids: Vec<CommuteId> = listed.all().map(|one| commute_id(one.found.id)).collect();
    ids.push(question.commute);
    ids.sort_unstable();
    ids.dedup();
    let now = shown::shown(app.db.reader(), asks, &ids).await?;
    let taken_for = listed.all().map(|one| (commute_id(one.found.id), &one.taken_for));
    let taken_for = taken_for.chain(listed.own.iter().map(|own| (question.commute, own)));
    let changed = taken_for.filter_map(|(id, known)| now.get(&id).filter(|now| now.facts != *known));
    let outdated: HashSet<AccountId> = changed.map(|now| now.account).collect();
    let best = listed.best.into_iter().filter_map(|one| found(one, &now, &outdated)).collect();
    let also = listed.also_possible.into_iter().filter_map(|one| found(one, &now, &outdated)).collect();
    Ok((best, also, outdated))
}

fn found(one: Explainable, now: &HashMap<CommuteId, Shown>, outdated: &HashSet<AccountId>) -> Option<Found> {
    let commute = commute_id(one.found.id);
    let now = now.get(&commute).filter(|now| now.updated_at == one.updated_at)?;
    if now.paused || now.banned || now.apart || outdated.contains(&now.account) {
        return None;
    }
    Some(Found {
        commute,
        account: now.account,
        display_name: now.display_name.clone(),
        languages: now.languages.clone(),
        site: now.site.clone(),
        drives: one.found.drives,
        score: one.found.score,
        roster: one.roster,
        told: one.told.flatten()?,
        once: now.once,
    })
}

pub(super) fn commute_id(id: matching::Id) -> CommuteId {
    CommuteId(uuid::Uuid::from_u128(id))
}
