//! The composition root: what every room shares, and every room's routes.

use std::sync::Arc;

use sea_orm::{ConnectionTrait, DbErr};
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    accounts,
    activities::{self, Kept},
    carpools,
    clock::{Clock, Millis},
    clubs,
    config::Config,
    db::Db,
    error::Error,
    hasher::Hasher,
    id::{AccountId, RegionId, SiteId},
    maps::Maps,
    notices, places, regions, rides,
    shield::{Limits, StandingHeaders},
    tokens::Tokens,
    web,
};

/// What every room shares.
pub struct App {
    pub config: Config,
    pub db: Db,
    pub clock: Clock,
    pub tokens: Tokens,
    pub hasher: Hasher,
    pub limits: Limits,
    pub standing_headers: StandingHeaders,
    pub maps: Maps,
    pub activity_lists: Arc<Kept>,
    pub boards: carpools::Boards,
}

/// The app as it is handed around.
pub type Shared = Arc<App>;

impl App {
    /// Opens the database, brings its tables up to date, and readies what all requests share.
    pub async fn start(config: Config) -> Result<Shared, Error> {
        let db = Db::open(&config.database_url).await?;
        crate::db::migrate(&db).await?;
        let secret = shared_secret(&db).await?;
        let maps = Maps::new(config.data.clone());
        maps.refresh(map_files(&db).await?).await;
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        Ok(Arc::new(Self {
            tokens: Tokens::new(&secret),
            hasher: Hasher::new(cores)?,
            limits: Limits::new(&config),
            standing_headers: StandingHeaders::new(&config),
            clock: Clock::default(),
            maps,
            activity_lists: Arc::default(),
            boards: carpools::Boards::default(),
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

async fn shared_secret(db: &Db) -> Result<String, DbErr> {
    let tx = db.begin().await?;
    let secret = regions::secret(&tx, "access-tokens").await?;
    tx.commit().await?;
    Ok(secret)
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
}

/// Every page for people: those with words of a room in them, then all other screens of the client.
pub fn pages(config: &mut actix_web::web::ServiceConfig) {
    activities::pages(config);
    web::routes(config);
}
