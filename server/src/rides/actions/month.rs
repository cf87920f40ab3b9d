//! The monthly sheet: who drove whom how far in a month, and what that comes to.

use std::collections::HashMap;

use chrono::{Datelike, Months, NaiveDate};
use sea_orm::ConnectionTrait;

use super::{
    costing::{lines, rates_of},
    reading,
};
use crate::{
    accounts::{self, Person},
    app::App,
    carpools::day_number,
    error::Error,
    id::AccountId,
    regions,
    rides::{
        rules::costs::{Rate, rate_on},
        store::{
            costs::{self, Line},
            drives,
        },
    },
    who::Member,
};

/// A month of somebody's rides.
pub struct Month {
    /// Its first day.
    pub first: NaiveDate,
    /// The viewer's shares and, where they drove, their riders', by date.
    pub lines: Vec<Line>,
    pub people: HashMap<AccountId, Person>,
    /// The rates that held in it, the earliest first.
    pub rates: Vec<Rate>,
}

/// The month of this date, or the one that it is now. A drive whose balances are settled is read from its lines, every
/// other from its seats; of somebody whom the viewer is kept apart from, nothing is told.
pub async fn month(app: &App, member: &Member, date: Option<NaiveDate>) -> Result<Month, Error> {
    let (db, now) = (app.db.reader(), app.clock.now());
    let region = regions::get_region(db, member.region).await?;
    let first = date.unwrap_or_else(|| region.today(now));
    let first = first.with_day(1).unwrap_or(first);
    let next = first.checked_add_months(Months::new(1)).unwrap_or(first);
    let days = (day_number(first), day_number(next));
    let mut found = costs::lines(db, member.account, days).await?;
    let open = drives::unsettled_of(db, member.account, days).await?;
    let crews = reading::crews(db, open).await?;
    let rates = rates_of(db, &crews).await?;
    found.extend(lines(db, &crews, &rates, now).await?);
    let apart = accounts::apart_from(db, member.account).await?;
    let concerns = |line: &Line| {
        let both = [line.driver, line.rider];
        both.contains(&member.account) && !both.iter().any(|one| apart.contains(one))
    };
    found.retain(concerns);
    found.sort_by_key(|line| (line.day, line.leg == matching::Leg::Home, line.ride, line.rider));
    let people = people(db, &found).await?;
    let own = costs::rates(db, region.id).await?;
    let mut rates: Vec<Rate> = (days.0..days.1).map(|day| rate_on(&own, day)).collect();
    rates.dedup();
    Ok(Month { first, lines: found, people, rates })
}

async fn people(db: &impl ConnectionTrait, lines: &[Line]) -> Result<HashMap<AccountId, Person>, Error> {
    let mut ids: Vec<AccountId> = lines.iter().flat_map(|line| [line.driver, line.rider]).collect();
    ids.sort_unstable();
    ids.dedup();
    Ok(accounts::people(db, &ids).await?.into_iter().map(|person| (person.id, person)).collect())
}
