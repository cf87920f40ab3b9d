//! Telling people what was found for them: at once, then at most once a day, unless that would be too late.

use std::collections::{BTreeMap, HashMap, HashSet, hash_map::Entry};

use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

use crate::{
    accounts, activities,
    app::App,
    carpools,
    clock::{DAY, Millis},
    error::Error,
    id::{AccountId, ActivityId, CommuteId, WatchId},
    notices::{self, About, Kind},
    watches::{
        rules::{Watch, Wish},
        store::{
            finds::{self, Find},
            watches,
        },
    },
};

/// How many watches are told of in one transaction.
const MOST: i64 = 200;

/// What a notice says, so that all who get the same are told in one go: the kind, the title, whether there is more, where it
/// leads, when it begins, and whose words it carries.
type Said = (&'static str, String, bool, String, Option<Millis>, Option<AccountId>);

/// What was found, as far as it may be told.
struct Known {
    author: Option<AccountId>,
    title: String,
    /// Everybody who is blocked by the author, or blocks them.
    apart: HashSet<AccountId>,
    /// Nothing: everybody may know of it.
    only: Option<HashSet<AccountId>>,
}

/// Tells what is due; says of how many watches that was.
pub async fn tell_due(app: &App) -> Result<usize, Error> {
    let now = app.clock.now();
    let due = finds::due(app.db.reader(), now, MOST).await?;
    if !due.is_empty() {
        let tx = app.db.begin().await?;
        tell(&tx, &due, now).await?;
        tx.commit().await?;
        app.outbox.notify_waiters();
    }
    Ok(due.len())
}

async fn tell(db: &impl ConnectionTrait, due: &[WatchId], now: Millis) -> Result<(), Error> {
    let claimed = finds::claim(db, due, now).await?;
    let all: HashMap<WatchId, Watch> =
        watches::by_id(db, due).await?.into_iter().map(|watch| (watch.id, watch)).collect();
    let mut known: HashMap<Uuid, Option<Known>> = HashMap::new();
    let mut told: BTreeMap<WatchId, Vec<Find>> = BTreeMap::new();
    for find in claimed {
        let Some(watch) = all.get(&find.watch) else { continue };
        let known = match known.entry(find.thing) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(know(db, &watch.wish, find, now).await?),
        };
        if known.as_ref().is_some_and(|known| known.is_for(watch.account)) {
            told.entry(find.watch).or_default().push(find);
        }
    }
    let mut said: BTreeMap<Said, Vec<AccountId>> = BTreeMap::new();
    for (id, finds) in &told {
        if let (Some(watch), Some(words)) = (all.get(id), words(all.get(id), finds, &known)) {
            said.entry(words).or_default().push(watch.account);
        }
    }
    for (words, people) in said {
        queue(db, words, &people, now).await?;
    }
    Ok(watches::note_told(db, &told.into_keys().collect::<Vec<_>>(), now).await?)
}

impl Known {
    fn is_for(&self, account: AccountId) -> bool {
        self.author != Some(account)
            && !self.apart.contains(&account)
            && self.only.as_ref().is_none_or(|only| only.contains(&account))
    }
}

/// What may be told of something found; nothing where it is gone, called off, or has begun.
async fn know(
    db: &impl ConnectionTrait,
    wish: &Wish,
    find: Find,
    now: Millis,
) -> Result<Option<Known>, Error> {
    let (author, title, only) = match wish {
        Wish::Commute(_) => match carpools::owner(db, CommuteId(find.thing)).await? {
            // Of a one-off it is known when its day begins; once that is over, it is no news.
            Some((owner, false)) if find.begins_at.is_none_or(|day| now < day + DAY) => {
                (Some(owner), String::new(), None)
            }
            _ => return Ok(None),
        },
        Wish::Activity { .. } => match activities::offer(db, ActivityId(find.thing), now).await? {
            Some(offer) => (offer.author, offer.title, offer.only),
            None => return Ok(None),
        },
    };
    let apart = match author {
        Some(author) => accounts::apart_from(db, author).await?.into_iter().collect(),
        None => HashSet::new(),
    };
    Ok(Some(Known { author, title, apart, only: only.map(HashSet::from_iter) }))
}

fn words(watch: Option<&Watch>, finds: &[Find], known: &HashMap<Uuid, Option<Known>>) -> Option<Said> {
    let (first, more) = (finds.first()?, finds.len() > 1);
    let one = known.get(&first.thing)?.as_ref()?;
    Some(match watch?.wish {
        Wish::Commute(_) => ("commute", String::new(), more, "/matches".to_owned(), None, None),
        Wish::Activity { .. } => {
            let link = if more { "/activities".to_owned() } else { format!("/a/{}", first.thing) };
            ("activity", one.title.clone(), more, link, first.begins_at, one.author)
        }
    })
}

async fn queue(
    db: &impl ConnectionTrait,
    (kind, title, more, link, begins_at, author): Said,
    people: &[AccountId],
    now: Millis,
) -> Result<(), DbErr> {
    let kind = if kind == "commute" { Kind::WatchCommute } else { Kind::WatchActivity };
    let parameters = [("title", title), ("more", if more { "yes" } else { "no" }.to_owned())];
    let about = About { link: Some(link), happens_at: begins_at, words_of: author };
    notices::queue_about(db, people, kind, &parameters, &about, now).await
}

/// Forgets what was told long ago.
pub async fn sweep(db: &impl ConnectionTrait, now: Millis) -> Result<(), DbErr> {
    finds::sweep(db, now).await
}
