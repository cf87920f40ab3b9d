//! Beginning, resting and ending a watch.

use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use crate::{
    accounts,
    activities::Category,
    app::App,
    carpools,
    clock::utc,
    error::Error,
    id::{AccountId, CommuteId, WatchId},
    places::{PlaceKind, PlaceRef, get_place},
    refusal::Refusal,
    watches::{
        rules::{MOST, Near, Watch, Wish},
        store::watches,
    },
    who::Member,
};

/// What is asked for.
pub enum Asked {
    Commute(CommuteId),
    Activity { category: Option<Category>, near: Option<(PlaceRef, i32)> },
}

/// Looks for something from now on. What is looked for already stays as it is, and looks again if it rested.
pub async fn begin(app: &App, member: &Member, asked: Asked) -> Result<Watch, Error> {
    let wish = read(app, member, asked).await?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    accounts::hold_account(&tx, member.account).await?;
    let known = watches::of(&tx, member.account).await?.into_iter().find(|watch| watch.wish == wish);
    let watch = match known {
        Some(watch) => {
            watches::set_paused(&tx, member.account, watch.id, false).await?;
            Watch { paused: false, ..watch }
        }
        None => {
            if watches::count(&tx, member.account).await? >= MOST {
                return Err(Refusal::TooManyWatches.into());
            }
            let new = Watch {
                id: WatchId::new(),
                account: member.account,
                region: member.region,
                wish,
                paused: false,
                told_at: None,
                created_at: now,
            };
            watches::insert(&tx, &new).await?;
            new
        }
    };
    tx.commit().await?;
    Ok(watch)
}

async fn read(app: &App, member: &Member, asked: Asked) -> Result<Wish, Error> {
    let db = app.db.reader();
    match asked {
        Asked::Commute(commute) => {
            let owner = carpools::owner(db, commute).await?;
            if owner.is_none_or(|(owner, _)| owner != member.account) {
                // Whether there is such a commute does not show.
                return Err(Error::field("commute_id", "field-not-your-commute"));
            }
            Ok(Wish::Commute(commute))
        }
        Asked::Activity { category, near } => {
            let near = match near {
                Some((place, km)) => {
                    let found = get_place(db, &app.maps, member.region, &place, "activity.place").await?;
                    let (lat, lon) = (found.point.y(), found.point.x());
                    let place_id = place.id.as_str().to_owned();
                    Some(Near { place_id, place: found.name, lat, lon, km })
                }
                None => None,
            };
            Ok(Wish::Activity { category, near })
        }
    }
}

/// A place of the map, by its id.
pub fn place(id: crate::bounded::Text<1, 40>) -> PlaceRef {
    PlaceRef { kind: PlaceKind::Place, id }
}

/// Lets a watch rest, or look again.
pub async fn set_paused(app: &App, member: &Member, id: WatchId, paused: bool) -> Result<Watch, Error> {
    let tx = app.db.begin().await?;
    watches::set_paused(&tx, member.account, id, paused).await?;
    let watch = watches::find_own(&tx, member.account, id).await?.ok_or(Error::NotFound)?;
    tx.commit().await?;
    Ok(watch)
}

/// Ends a watch.
pub async fn end(app: &App, member: &Member, id: WatchId) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    if !watches::delete(&tx, member.account, id).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    Ok(())
}

/// What somebody looks for, as data.
pub async fn export(db: &impl ConnectionTrait, account: AccountId) -> Result<Value, Error> {
    let told = |watch: Watch| {
        let (commute, category, near) = match watch.wish {
            Wish::Commute(commute) => (Some(commute), None, None),
            Wish::Activity { category, near } => (None, category, near),
        };
        json!({
            "id": watch.id, "commute_id": commute, "category": category.map(Category::code),
            "place": near.as_ref().map(|near| near.place.clone()), "km": near.map(|near| near.km),
            "paused": watch.paused, "told_at": watch.told_at.map(utc), "created_at": utc(watch.created_at),
        })
    };
    let all = watches::of(db, account).await?;
    Ok(json!({ "watches": all.into_iter().map(told).collect::<Vec<_>>() }))
}
