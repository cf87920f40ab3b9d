//! The composition root: what every room shares, and every room's routes.

use std::sync::Arc;

use sea_orm::{ConnectionTrait, DbErr};
use serde_json::Value;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    accounts,
    activities::{self, Kept},
    calendar, carpools,
    clock::{Clock, Millis},
    clubs,
    config::Config,
    db::{Db, Tx},
    error::Error,
    ground::Ground,
    hasher::Hasher,
    id::{AccountId, RegionId, SiteId},
    l10n::Locale,
    maps::Maps,
    messages, moderation, notices,
    outgoing::Outgoing,
    passkeys::Passkeys,
    places, regions, repeats, rides, shares,
    shield::{Gate, Limits, StandingHeaders},
    tokens::Tokens,
    translator::Translator,
    watches, web,
    who::Member,
};

/// What every room shares.
pub struct App {
    pub config: Config,
    pub db: Db,
    pub ground: Ground,
    pub clock: Clock,
    pub tokens: Tokens,
    pub hasher: Hasher,
    pub passkeys: Passkeys,
    pub limits: Limits,
    pub gate: Gate,
    pub standing_headers: StandingHeaders,
    pub maps: Maps,
    pub activity_lists: Arc<Kept>,
    pub boards: carpools::Boards,
    pub keeper: repeats::Keeper,
    pub outgoing: Outgoing,
    pub push: notices::Push,
    /// Where the operator runs a translation service.
    pub translator: Option<Translator>,
    /// Nothing where the operator has set no mail server.
    pub mailer: Option<notices::Mailer>,
    /// Rung by whoever commits a post, so that those who look for it hear of it at once.
    pub news: tokio::sync::Notify,
    /// Rung where many wait for what was just put into the outbox; whatever else is in it is found soon enough.
    pub outbox: tokio::sync::Notify,
}

/// The app as it is handed around.
pub type Shared = Arc<App>;

impl App {
    /// Opens the database, brings its tables up to date, and readies what all requests share.
    pub async fn start(config: Config) -> Result<Shared, Error> {
        let ground = Ground::for_database(&config.database_url)?;
        let db = ground.under(Db::open(&config.database_url)).await?;
        crate::db::migrate(&db).await?;
        let [secret, push_keys, mail_secret] = shared_secrets(&db).await?;
        let maps = Maps::new(config.data.clone());
        maps.refresh(map_files(&db).await?).await;
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        Ok(Arc::new(Self {
            tokens: Tokens::new(&secret),
            hasher: Hasher::new(cores)?,
            passkeys: Passkeys::new(&config.origin)?,
            limits: Limits::new(&config),
            gate: Gate::new(config.requests_at_once),
            standing_headers: StandingHeaders::new(&config),
            clock: Clock::default(),
            maps,
            activity_lists: Arc::default(),
            boards: carpools::Boards::default(),
            keeper: repeats::Keeper::default(),
            outgoing: Outgoing::new().map_err(|error| Error::Internal(error.to_string()))?,
            push: notices::Push::new(&push_keys, &config.origin)?,
            translator: Translator::new(&config)?,
            mailer: config.mail.as_ref().map(|mail| notices::Mailer::new(mail, mail_secret)).transpose()?,
            ground,
            news: tokio::sync::Notify::new(),
            outbox: tokio::sync::Notify::new(),
            config,
            db,
        }))
    }

    /// Takes in maps that an operator imported meanwhile; says which regions have another one now.
    pub async fn refresh_maps(&self) -> Result<Vec<RegionId>, Error> {
        Ok(self.maps.refresh(map_files(&self.db).await?).await)
    }
}

async fn map_files(db: &Db) -> Result<Vec<(RegionId, String)>, DbErr> {
    let regions = regions::list_regions(db.reader()).await?;
    Ok(regions.into_iter().filter_map(|region| Some((region.id, region.map_file?))).collect())
}

/// The secrets of access tokens, of push messages and of mails, made on the first start.
async fn shared_secrets(db: &Db) -> Result<[String; 3], DbErr> {
    let tx = db.begin().await?;
    let secrets = [
        regions::secret(&tx, "access-tokens").await?,
        regions::secret(&tx, "push").await?,
        regions::secret(&tx, "mail").await?,
    ];
    tx.commit().await?;
    Ok(secrets)
}

/// What notices must know of who reads them; nothing of whom nothing is to be told.
pub async fn reader_of(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Option<notices::Reader>, Error> {
    let person = accounts::find_person(db, account).await?.filter(|person| !person.banned);
    let Some(person) = person else { return Ok(None) };
    let region = regions::get_region(db, person.region).await?;
    let locale = person.locale.as_deref().map(Locale::negotiate).unwrap_or_default();
    Ok(Some(notices::Reader { zone: region.time_zone, locale }))
}

/// What every room has for somebody's calendar, from an instant on.
pub async fn calendar(
    app: &App,
    account: AccountId,
    from: Millis,
    locale: &Locale,
) -> Result<Vec<calendar::Entry>, Error> {
    let mut entries = activities::calendar(app.db.reader(), account, from, locale).await?;
    entries.extend(rides::calendar(app, account, from, locale).await?);
    entries.sort_by_key(|entry| (entry.starts_at, entry.id));
    Ok(entries)
}

/// Reminds people of what begins in any room; says how many were reminded.
pub async fn remind(app: &App) -> Result<usize, Error> {
    Ok(activities::remind(app).await? + rides::remind(app).await?)
}

/// What it sets off in later rooms that these people are not quite who they were (birth, "woman", vouchers,
/// ban), within the caller's transaction.
pub async fn people_changed(
    db: &impl ConnectionTrait,
    people: &[AccountId],
    now: Millis,
) -> Result<(), Error> {
    for person in people {
        carpools::person_changed(db, *person, now).await?;
    }
    Ok(())
}

/// What it sets off in later rooms that a site is somewhere else, within the caller's transaction.
pub async fn site_moved(
    db: &impl ConnectionTrait,
    region: RegionId,
    site: SiteId,
    now: Millis,
) -> Result<(), Error> {
    carpools::site_changed(db, region, site, now).await
}

/// What it sets off in later rooms that a commute of this region, or who is kept apart from whom, has changed: agreed rides
/// follow at once. What fails here is done by the worker, who follows the same log.
pub async fn commutes_changed(app: &App, region: RegionId) {
    let followed =
        async { rides::follow_region(app, &regions::get_region(app.db.reader(), region).await?).await };
    if let Err(error) = followed.await {
        tracing::warn!(%error, "rides do not follow yet; it is tried again");
    }
}

/// Keeps two people apart from now on, in every room, within the caller's transaction, which must end with
/// `activities::commit`: whatever one of them sees of the other is gone when it does. The other is not told.
pub async fn keep_apart(
    db: &impl ConnectionTrait,
    member: &Member,
    other: AccountId,
    known_as: &str,
    now: Millis,
) -> Result<(), Error> {
    // First, as by everybody who changes agreements: it holds the rows that they queue for.
    rides::cut_ties(db, member.account, other).await?;
    accounts::keep_away(db, member.account, other, known_as, now).await?;
    notices::forget_between(db, member.account, other).await?;
    activities::cut_ties(db, member.account, other, now).await?;
    // The boards' log is written last: it stays locked until the commit.
    carpools::person_changed(db, member.account, now).await
}

/// Erases a person in every room, in one transaction, those rooms first that point to others. What they kept going is passed
/// on or ended, and who is concerned is told. On SQLite the file's log is emptied too, so that nothing stays in it.
pub async fn erase(app: &App, member: &Member) -> Result<(), Error> {
    erase_within(app, app.db.begin().await?, member.account, member.region).await
}

/// The same within a transaction that has found out that it must be.
pub async fn erase_within(app: &App, tx: Tx, account: AccountId, region: RegionId) -> Result<(), Error> {
    let now = app.clock.now();
    let mut activities = Vec::new();
    for club in clubs::alone_in(&tx, account).await? {
        activities.extend(activities::forget_club(&tx, club, account, now).await?);
    }
    activities.extend(activities::forget(&tx, account, now).await?);
    messages::forget(&tx, account).await?;
    shares::forget(&tx, account).await?;
    rides::forget(&tx, account, now).await?;
    carpools::forget(&tx, account, now).await?;
    clubs::forget(&tx, account, now).await?;
    let suggested = places::unconfirmed_of(&tx, account).await?;
    let worked_at = carpools::worked_at(&tx, &suggested).await?;
    let needless: Vec<SiteId> = suggested.into_iter().filter(|site| !worked_at.contains(site)).collect();
    places::forget(&tx, account, &needless).await?;
    moderation::forget(&tx, account, now).await?;
    notices::forget(&tx, account).await?;
    let named = activities.into_iter().map(|id| id.0).chain([account.0]);
    repeats::forget(&tx, &named.collect::<Vec<_>>()).await?;
    accounts::forget(&tx, account).await?;
    activities::commit(app, tx, region).await?;
    app.db.empty_log().await.map_err(Error::from)
}

/// Everything that every room knows of a person.
pub async fn export(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<Value>, Error> {
    Ok(vec![
        accounts::export(db, account).await?,
        notices::export(db, account).await?,
        places::export(db, account).await?,
        clubs::export(db, account).await?,
        activities::export(db, account).await?,
        carpools::export(db, account).await?,
        rides::export(db, account).await?,
        shares::export(db, account).await?,
        messages::export(db, account).await?,
        watches::export(db, account).await?,
        moderation::export(db, account).await?,
    ])
}

/// Every room's routes.
pub fn routes(config: &mut ServiceConfig) {
    // actix tries them one after the other, so what is asked for most comes first.
    activities::public_routes(config);
    carpools::matches_routes(config);
    regions::routes(config);
    notices::routes(config);
    accounts::routes(config);
    // places
    places::routes(config);
    // clubs
    clubs::routes(config);
    // activities
    activities::routes(config);
    // carpools
    carpools::routes(config);
    // rides
    rides::routes(config);
    // shares
    shares::routes(config);
    // messages
    messages::routes(config);
    // watches
    watches::routes(config);
    // moderation
    moderation::routes(config);
}

/// Every page for people: those with words of a room in them, then all other screens of the client.
pub fn pages(config: &mut actix_web::web::ServiceConfig) {
    activities::pages(config);
    shares::pages(config);
    notices::pages(config);
    web::routes(config);
}
