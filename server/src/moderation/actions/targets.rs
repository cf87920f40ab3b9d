//! What people point at when somebody troubles them, and who stands behind it.

use sea_orm::ConnectionTrait;

use crate::{
    accounts::{self, GroupRole},
    activities,
    app::App,
    carpools, clubs,
    error::Error,
    id::{AccountId, ActivityId, ClubId, CommuteId, MessageId, RegionId, SiteId},
    messages,
    moderation::rules::report::{About, Kind, Report},
    places,
    who::Member,
};

/// Somebody, and as much of their name as the member was shown.
#[derive(Clone, Debug)]
pub struct Somebody {
    pub account: AccountId,
    pub known_as: String,
}

/// What is pointed at, as whoever points sees it.
pub struct Named {
    pub region: RegionId,
    /// Who answers for it.
    pub account: Option<AccountId>,
    /// Who stands behind it alone, and can be kept away.
    pub person: Option<Somebody>,
    /// What it says.
    pub shown: String,
}

/// Who stands behind something that the member sees; what they do not see is not found, and neither is somebody from whom
/// they are apart.
pub async fn person_behind(app: &App, member: &Member, about: About) -> Result<Somebody, Error> {
    let named = name(app, Some(member), about).await?;
    if named.region != member.region {
        return Err(Error::NotFound);
    }
    named.person.ok_or(Error::field("id", "field-nobody-behind"))
}

/// What is pointed at; to whoever does not see it, or is not signed in where that takes an account, it is not there.
pub async fn name(app: &App, viewer: Option<&Member>, about: About) -> Result<Named, Error> {
    let id = about.id;
    match (about.kind, viewer) {
        (Kind::Activity, _) => activity(app, viewer, id.into()).await,
        (Kind::Club, _) => club(app, viewer, id.into()).await,
        (Kind::Site, _) => site(app, viewer, id.into()).await,
        (Kind::Person, Some(member)) => person(app, member, id.into()).await,
        (Kind::Message, Some(member)) => message(app, member, id.into()).await,
        (Kind::Match, Some(member)) => of_match(app, member, id.into()).await,
        (Kind::Person | Kind::Message | Kind::Match, None) => Err(Error::NotFound),
    }
}

async fn activity(app: &App, viewer: Option<&Member>, id: ActivityId) -> Result<Named, Error> {
    let activity = activities::see(app, viewer, id).await?.activity;
    let poster = match activity.poster() {
        Some(poster) => accounts::find_person(app.db.reader(), poster).await?,
        None => None,
    };
    Ok(Named {
        region: activity.region,
        account: activity.author,
        person: poster.map(|one| Somebody { account: one.id, known_as: one.display_name }),
        shown: format!("{}\n{}", activity.title, activity.text),
    })
}

async fn club(app: &App, viewer: Option<&Member>, id: ClubId) -> Result<Named, Error> {
    let club = clubs::see_club(app.db.reader(), viewer, id).await?;
    let shown = format!("{}\n{}", club.profile.name, club.profile.about);
    Ok(Named { region: club.region, account: None, person: None, shown })
}

async fn site(app: &App, viewer: Option<&Member>, id: SiteId) -> Result<Named, Error> {
    let (site, _) = places::get_site(app.db.reader(), viewer, id).await?;
    let shown = format!("{}\n{}", site.name, site.employer);
    Ok(Named { region: site.region, account: None, person: None, shown })
}

async fn person(app: &App, member: &Member, id: AccountId) -> Result<Named, Error> {
    let db = app.db.reader();
    let person = accounts::find_person(db, id).await?.ok_or(Error::NotFound)?;
    if person.region != member.region || accounts::are_apart(db, member.account, id).await? {
        return Err(Error::NotFound);
    }
    let known_as = person.display_name;
    Ok(Named {
        region: person.region,
        account: Some(id),
        person: Some(Somebody { account: id, known_as: known_as.clone() }),
        shown: known_as,
    })
}

async fn message(app: &App, member: &Member, id: MessageId) -> Result<Named, Error> {
    let message = messages::find(app.db.reader(), member, id, app.clock.now()).await?;
    let shown = messages::in_short(&message);
    Ok(Named { shown, ..person(app, member, message.author).await? })
}

/// Who answers for what was reported: of a club all who speak for it, of a site whoever suggested it. Nobody, where
/// nobody is left.
pub async fn responsible(db: &impl ConnectionTrait, report: &Report) -> Result<Vec<AccountId>, Error> {
    Ok(match report.about {
        Some(About { kind: Kind::Club, id }) => {
            accounts::accounts_in(db, clubs::group(id.into()), GroupRole::Organiser).await?
        }
        Some(About { kind: Kind::Site, id }) => {
            let site = places::find_site(db, id.into()).await?;
            site.and_then(|site| site.suggested_by).into_iter().collect()
        }
        _ => report.account.into_iter().collect(),
    })
}

async fn of_match(app: &App, member: &Member, commute: CommuteId) -> Result<Named, Error> {
    let (account, known_as) = carpools::poster_of_match(app, member, commute).await?;
    let somebody = Somebody { account, known_as: known_as.clone() };
    Ok(Named { region: member.region, account: Some(account), person: Some(somebody), shown: known_as })
}
