//! Posting an activity and changing it.

use sea_orm::ConnectionTrait;

use super::{
    invalid,
    kept::commit,
    listed, organised, others, promote, remind_no_more, tell,
    venues::{VenueChoice, resolve},
};
use crate::{
    activities::{
        rules::{
            activity::{Activity, check_alive, check_capacity, check_content, has_moved},
            times::{self, Span, check_span, check_start},
            words::{Access, Category},
        },
        store::activities,
    },
    app::App,
    clock::Millis,
    clubs,
    error::Error,
    id::{ActivityId, ClubId},
    notices::{self, Kind, Posted},
    regions::{self, Region},
    who::Member,
};

/// What is said of a new activity.
pub struct NewActivity {
    pub club: Option<ClubId>,
    pub starts: String,
    pub ends: String,
    pub venue: VenueChoice,
    pub category: Category,
    pub details: Details,
}

/// What may be changed like that; `None` leaves it, an inner `None` takes it away.
#[derive(Default)]
pub struct Details {
    pub title: Option<String>,
    pub text: Option<String>,
    pub language: Option<String>,
    pub capacity: Option<Option<i32>>,
    pub languages: Option<Vec<String>>,
    pub cost_cents: Option<Option<i32>>,
    pub cost_text: Option<String>,
    pub access: Option<Vec<Access>>,
    pub access_text: Option<String>,
    pub age_min: Option<Option<i32>>,
    pub age_max: Option<Option<i32>>,
    pub members_only: Option<bool>,
}

/// What an organiser changes; `None` leaves it.
#[derive(Default)]
pub struct Changes {
    pub starts: Option<String>,
    pub ends: Option<String>,
    pub venue: Option<VenueChoice>,
    pub category: Option<Category>,
    pub details: Details,
}

/// Posts an activity, for oneself or for a club that one speaks for.
pub async fn post(app: &App, member: &Member, slug: &str, new: NewActivity) -> Result<Activity, Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let region = regions::find_by_slug(&tx, slug).await?.filter(|region| region.id == member.region);
    let region = region.ok_or(Error::NotFound)?;
    if let Some(club) = new.club
        && !clubs::speaks_for(&tx, member.account, club).await?
    {
        // Whether there is such a club does not show.
        return Err(Error::field("club_id", "field-not-your-club"));
    }
    let activity = drafted(app, &tx, &region, member, new, now).await?;
    activities::insert(&tx, &activity).await?;
    notices::announce(&tx, Posted::Activity(activity.id), now).await?;
    commit(app, tx, region.id).await?;
    app.news.notify_one();
    Ok(activity)
}

async fn drafted(
    app: &App,
    db: &impl ConnectionTrait,
    region: &Region,
    member: &Member,
    new: NewActivity,
    now: Millis,
) -> Result<Activity, Error> {
    let starts_at = typed(region, "starts", &new.starts)?;
    let span = Span { starts_at, ends_at: typed(region, "ends", &new.ends)? };
    check_start(starts_at, now).and_then(|()| check_span(span)).map_err(|wrong| invalid(vec![wrong]))?;
    let mut activity = Activity {
        id: ActivityId::new(),
        region: region.id,
        author: Some(member.account),
        club: new.club,
        title: String::new(),
        text: String::new(),
        language: String::new(),
        category: new.category,
        venue: resolve(app, db, region, new.venue).await?,
        starts_at: span.starts_at,
        ends_at: span.ends_at,
        capacity: None,
        taken: 0,
        waiting: 0,
        languages: Vec::new(),
        cost_cents: None,
        cost_text: String::new(),
        access: Vec::new(),
        access_text: String::new(),
        age_min: None,
        age_max: None,
        members_only: false,
        cancelled_at: None,
        cancel_reason: None,
        hidden: false,
        created_at: now,
        updated_at: now,
    };
    write(&mut activity, new.details);
    check_content(&activity).map_err(invalid)?;
    Ok(activity)
}

/// Changes an activity. When it moves, everybody who goes or waits is told; when it grows, the queue moves up.
pub async fn edit(app: &App, member: &Member, id: ActivityId, changes: Changes) -> Result<Activity, Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let before = organised(&tx, member, id).await?;
    check_alive(&before, now)?;
    let after = changed(app, &tx, &before, changes, now).await?;
    check_capacity(after.capacity, after.taken)?;
    activities::save(&tx, &after).await?;
    if after.capacity != before.capacity {
        promote(&tx, id, now).await?;
    }
    if has_moved(&before, &after) {
        remind_no_more(&tx, &listed(&tx, id).await?, id).await?;
        let to = others(&tx, id, member.account).await?;
        tell(&tx, &to, Kind::ActivityMoved, &after, &[("place", after.venue.name.clone())], now).await?;
    }
    let saved = activities::find(&tx, id).await?.ok_or(Error::NotFound)?;
    commit(app, tx, member.region).await?;
    Ok(saved)
}

async fn changed(
    app: &App,
    db: &impl ConnectionTrait,
    before: &Activity,
    changes: Changes,
    now: Millis,
) -> Result<Activity, Error> {
    let region = regions::get_region(db, before.region).await?;
    let mut after = Activity { updated_at: now, ..before.clone() };
    if let Some(starts) = changes.starts {
        after.starts_at = typed(&region, "starts", &starts)?;
    }
    if let Some(ends) = changes.ends {
        after.ends_at = typed(&region, "ends", &ends)?;
    }
    // One that has begun may be changed, but not begin anew in the past.
    if after.starts_at != before.starts_at {
        check_start(after.starts_at, now).map_err(|wrong| invalid(vec![wrong]))?;
    }
    let span = Span { starts_at: after.starts_at, ends_at: after.ends_at };
    check_span(span).map_err(|wrong| invalid(vec![wrong]))?;
    if let Some(choice) = changes.venue {
        after.venue = resolve(app, db, &region, choice).await?;
    }
    after.category = changes.category.unwrap_or(after.category);
    write(&mut after, changes.details);
    check_content(&after).map_err(invalid)?;
    Ok(after)
}

fn typed(region: &Region, field: &str, local: &str) -> Result<Millis, Error> {
    times::typed(region.time_zone, local).map_err(|code| Error::field(field, code))
}

fn write(activity: &mut Activity, details: Details) {
    set(&mut activity.title, details.title);
    set(&mut activity.text, details.text);
    set(&mut activity.language, details.language);
    set(&mut activity.capacity, details.capacity);
    set(&mut activity.languages, details.languages);
    set(&mut activity.cost_cents, details.cost_cents);
    set(&mut activity.cost_text, details.cost_text);
    set(&mut activity.access, details.access);
    set(&mut activity.access_text, details.access_text);
    set(&mut activity.age_min, details.age_min);
    set(&mut activity.age_max, details.age_max);
    set(&mut activity.members_only, details.members_only);
}

fn set<T>(field: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *field = value;
    }
}
