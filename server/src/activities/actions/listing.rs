//! What is read of activities: public lists, one's own, one of them, and who is on its list.

use sea_orm::ConnectionTrait;

use super::{is_organiser, ties};
use crate::{
    accounts::{self, GroupKind, GroupRole},
    activities::{
        rules::{
            activity::{Activity, Ties},
            times::{midnight, typed_date},
            words::Standing,
        },
        store::{
            activities,
            attendances::{self, Attendance},
            lists::{self, Filter, Near, Part},
        },
    },
    app::App,
    clock::Millis,
    clubs,
    error::Error,
    id::{AccountId, ActivityId, ClubId},
    page::{After, Page},
    places::{PlaceKind, PlaceRef, get_place},
    regions::Region,
    who::{Member, Viewer},
};

/// The middle of a search, as it was asked for.
pub enum Middle {
    Place(PlaceRef),
    Point { lat: f64, lon: f64 },
}

/// The local dates of a search, as they were typed; without any, it is what is still to come.
#[derive(Default)]
pub struct Days {
    pub from: Option<String>,
    pub to: Option<String>,
}

/// The instants that the local dates mean: what has not ended by the first, what starts before the second.
pub fn range(region: &Region, days: &Days, now: Millis) -> Result<(Millis, Option<Millis>), Error> {
    let date = |field: &str, text: &str| typed_date(text).map_err(|code| Error::field(field, code));
    let from = days.from.as_deref().map(|text| date("from", text)).transpose()?;
    let to = days.to.as_deref().map(|text| date("to", text)).transpose()?;
    if matches!((from, to), (Some(from), Some(to)) if to < from) {
        return Err(Error::field("to", "field-end-before-start"));
    }
    let after = to.and_then(|to| to.succ_opt()).map(|day| midnight(region.time_zone, day));
    Ok((from.map_or(now, |day| midnight(region.time_zone, day)), after))
}

/// The circle around a middle.
pub async fn around(app: &App, region: &Region, middle: &Middle, km: f64) -> Result<Near, Error> {
    match middle {
        Middle::Point { lat, lon } => Ok(Near { lat: *lat, lon: *lon, km }),
        Middle::Place(place) => {
            let found = get_place(app.db.reader(), &app.maps, region.id, place, "place").await?;
            Ok(Near { lat: found.point.y(), lon: found.point.x(), km })
        }
    }
}

/// The middle of a search that names a place of the map.
pub fn of_place(id: crate::bounded::Text<1, 40>) -> Middle {
    Middle::Place(PlaceRef { kind: PlaceKind::Place, id })
}

/// A page of a region's activities as this viewer may see them.
pub async fn list_of_region(
    app: &App,
    viewer: &Viewer,
    region: &Region,
    filter: &Filter,
    page: (Option<After>, u64),
) -> Result<Page<Activity>, Error> {
    let db = app.db.reader();
    let clubs = match &viewer.member {
        Some(member) => clubs_of(app.db.reader(), member.account, GroupRole::Member).await?,
        None => Vec::new(),
    };
    let (after, limit) = page;
    Ok(cut(lists::of_region(db, viewer.account(), &clubs, region.id, filter, after, limit).await?, limit))
}

/// A page of what the member attends or organises.
pub async fn list_of_member(
    app: &App,
    member: &Member,
    part: Part,
    filter: &Filter,
    page: (Option<After>, u64),
) -> Result<Page<Activity>, Error> {
    let clubs = clubs_of(app.db.reader(), member.account, GroupRole::Organiser).await?;
    let (after, limit) = page;
    let rows = lists::of_viewer(app.db.reader(), member.account, part, &clubs, filter, after, limit).await?;
    Ok(cut(rows, limit))
}

fn cut(rows: Vec<Activity>, limit: u64) -> Page<Activity> {
    Page::cut(rows, limit, |last| After { key: last.starts_at, id: last.id.0 })
}

/// The clubs in which somebody has at least this role.
pub async fn clubs_of(
    db: &impl ConnectionTrait,
    account: AccountId,
    role: GroupRole,
) -> Result<Vec<ClubId>, Error> {
    let all = accounts::memberships(db, account).await?;
    let wanted = all.iter().filter(|one| one.group.kind == GroupKind::Club && one.role >= role);
    Ok(wanted.map(|one| ClubId(one.group.id)).collect())
}

/// One activity as its viewer sees it.
pub struct Seen {
    pub activity: Activity,
    /// The viewer's own line on its list.
    pub mine: Option<Attendance>,
    /// Parties that wait before the viewer, where the viewer waits.
    pub ahead: Option<u64>,
    pub organiser: bool,
    /// The club, or to those signed in the person, that posted it.
    pub posted_by: Option<String>,
}

/// One activity; one that the viewer may not know of is not there.
pub async fn see(app: &App, viewer: Option<&Member>, id: ActivityId) -> Result<Seen, Error> {
    let db = app.db.reader();
    let activity = activities::find(db, id).await?.ok_or(Error::NotFound)?;
    let Some(member) = viewer else {
        if !activity.is_visible(Ties::default()) {
            return Err(Error::NotFound);
        }
        let posted_by = posted_by(app, &activity, false).await?;
        return Ok(Seen { activity, mine: None, ahead: None, organiser: false, posted_by });
    };
    let mine = attendances::find(db, member.account, id).await?;
    let ties = ties(db, member.account, &activity, mine.as_ref()).await?;
    if !activity.is_visible(ties) {
        return Err(Error::NotFound);
    }
    let posted_by = posted_by(app, &activity, true).await?;
    let ahead = match &mine {
        Some(line) => ahead(app, line).await?,
        None => None,
    };
    Ok(Seen { activity, mine, ahead, organiser: ties.organiser, posted_by })
}

/// How many parties wait before somebody who waits.
pub async fn ahead(app: &App, line: &Attendance) -> Result<Option<u64>, Error> {
    match line.standing {
        Standing::Waiting => Ok(Some(attendances::ahead(app.db.reader(), line).await?)),
        _ => Ok(None),
    }
}

/// A person's name is for members; a club's is for everybody.
async fn posted_by(app: &App, activity: &Activity, to_member: bool) -> Result<Option<String>, Error> {
    let db = app.db.reader();
    match (activity.club, activity.author) {
        (Some(club), _) => Ok(clubs::club_name(db, club).await?),
        (None, Some(author)) if to_member => {
            Ok(accounts::find_person(db, author).await?.map(|person| person.display_name))
        }
        _ => Ok(None),
    }
}

/// A page of an activity's list with everybody's name, for its organisers alone.
pub async fn list_attendees(
    app: &App,
    member: &Member,
    id: ActivityId,
    page: (Option<After>, u64),
) -> Result<Page<(Attendance, String)>, Error> {
    let db = app.db.reader();
    let activity = activities::find(db, id).await?.ok_or(Error::NotFound)?;
    if activity.hidden || !is_organiser(db, member.account, &activity).await? {
        return Err(Error::NotFound);
    }
    let (after, limit) = page;
    let lines = attendances::page(db, member.account, id, after, limit).await?;
    let ids: Vec<AccountId> = lines.iter().map(|line| line.account).collect();
    let people = accounts::people(db, &ids).await?;
    let name = |account| {
        let found = people.iter().find(|person| person.id == account);
        found.map(|person| person.display_name.clone()).unwrap_or_default()
    };
    let page = Page::cut(lines, limit, |last| After { key: last.queued_at, id: last.id.0 });
    Ok(page.map(|line| (line, name(line.account))))
}
