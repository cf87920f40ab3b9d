//! Activities as entries of a calendar: one of them, or all that are somebody's.

use std::collections::HashSet;

use chrono_tz::Tz;
use sea_orm::ConnectionTrait;

use super::listing::clubs_of;
use crate::{
    accounts::GroupRole,
    activities::{
        rules::{activity::Activity, words::Standing},
        store::lists::{self, Filter, Part},
    },
    calendar::{Entry, State, sequence},
    clock::Millis,
    error::Error,
    id::AccountId,
    l10n::{Locale, NONE},
    regions,
};

/// The most entries of each part of somebody's calendar.
const MOST: u64 = 500;

/// One activity in a calendar. A cancelled one says so, so that it goes out of the calendar again.
pub fn entry(activity: &Activity, zone: Tz, locale: &Locale) -> Entry {
    let cancelled = activity.cancelled_at.is_some();
    Entry {
        id: activity.id.0,
        starts_at: activity.starts_at,
        ends_at: activity.ends_at,
        zone,
        title: activity.title.clone(),
        text: activity.text.clone(),
        place: activity.venue.name.clone(),
        category: locale.say(&format!("category-{}", activity.category.code()), NONE),
        point: activity.venue.lat.zip(activity.venue.lon),
        state: if cancelled { State::Cancelled } else { State::Confirmed },
        sequence: sequence(activity.created_at, activity.updated_at),
        changed_at: activity.updated_at,
        link: format!("/a/{}", activity.id),
    }
}

/// What somebody attends, waits for or organises and has not ended by `from`.
pub async fn calendar(
    db: &impl ConnectionTrait,
    account: AccountId,
    from: Millis,
    locale: &Locale,
) -> Result<Vec<Entry>, Error> {
    let clubs = clubs_of(db, account, GroupRole::Organiser).await?;
    let filter = Filter { from: Some(from), ..Filter::default() };
    let parts = [Part::Attends(Standing::Joined), Part::Organises, Part::Attends(Standing::Waiting)];
    let (mut known, mut entries) = (HashSet::new(), Vec::new());
    for part in parts {
        for activity in lists::of_viewer(db, account, part, &clubs, &filter, None, MOST).await? {
            if !known.insert(activity.id) {
                continue;
            }
            let zone = regions::get_region(db, activity.region).await?.time_zone;
            let mut entry = entry(&activity, zone, locale);
            if part == Part::Attends(Standing::Waiting) && entry.state == State::Confirmed {
                entry.state = State::Tentative;
            }
            entries.push(entry);
        }
    }
    Ok(entries)
}
