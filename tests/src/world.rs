//! A world: one region, one server, one database, a clock that the test moves.

use std::{collections::BTreeMap, net::TcpListener};

use actix_web::dev::ServerHandle;
use server::{
    app::{App, Shared},
    commands::serve,
    config::Config,
    id::RegionId,
    notices::{self, Lane},
    outgoing::Lab,
    regions::{self, Bundesland, NewRegion, Region, Text, TextKind},
};

use crate::{Caller, database::TestDatabase};

/// A running service with one region in it.
pub struct World {
    pub app: Shared,
    pub region: Region,
    pub address: String,
    handle: ServerHandle,
    // Last, so that the files are still there while the server ends.
    pub database: TestDatabase,
}

impl World {
    /// The world most tests live in: everybody may sign up, nothing is limited but what the rules limit.
    pub async fn new() -> Self {
        Self::with(&[]).await
    }

    /// A world with some settings of its own.
    pub async fn with(settings: &[(&'static str, &str)]) -> Self {
        Self::on(TestDatabase::create().await, settings).await
    }

    /// A world on a database that is there.
    ///
    /// # Panics
    /// When the settings are none, or the database does not answer.
    pub async fn on(database: TestDatabase, settings: &[(&'static str, &str)]) -> Self {
        let mut values: BTreeMap<&'static str, String> = BTreeMap::from([
            ("DATABASE_URL", database.url.clone()),
            ("MITEINANDER_DATA", database.folder.display().to_string()),
            ("MITEINANDER_LISTEN", "127.0.0.1:0".to_owned()),
            ("MITEINANDER_REQUESTS_PER_MINUTE", "0".to_owned()),
            ("MITEINANDER_SIGN_INS_PER_MINUTE", "0".to_owned()),
            ("MITEINANDER_REPORTS_PER_HOUR", "0".to_owned()),
            ("MITEINANDER_CONNECTIONS_PER_ADDRESS", "0".to_owned()),
            ("MITEINANDER_WORKERS", "2".to_owned()),
        ]);
        values.extend(settings.iter().map(|(name, value)| (*name, (*value).to_owned())));
        let app = App::start(Config::read(&values).expect("settings")).await.expect("the app starts");
        app.outgoing.experiment(no_network());
        let region = region("sonnenau", "Landkreis Sonnenau");
        regions::create_region(&app, NewRegion { region: region.clone(), texts: texts() })
            .await
            .expect("a region");
        let (handle, address) = serve(&app);
        Self { app, region, address, handle, database }
    }

    /// Another region of the same deployment.
    pub async fn another_region(&self, slug: &str) -> Region {
        let region = region(slug, "Landkreis Nebenan");
        let new = NewRegion { region: region.clone(), texts: Vec::new() };
        regions::create_region(&self.app, new).await.expect("another region");
        region
    }

    /// A region as every world has one, without a world around it.
    #[must_use]
    pub fn plain_region(slug: &str) -> Region {
        region(slug, "Landkreis Sonnenau")
    }

    /// Somebody who is not signed in.
    #[must_use]
    pub fn nobody(&self) -> Caller {
        Caller::new(&self.address)
    }

    /// Moves the clock on.
    pub fn wait(&self, millis: i64) {
        self.app.clock.shift(millis);
    }

    /// Sends everything that is due, as the worker does beside a real server.
    ///
    /// # Panics
    /// When the outbox cannot be read.
    pub async fn deliver(&self) {
        loop {
            let devices = notices::deliver(&self.app, Lane::Devices).await.expect("delivered");
            let mails = notices::deliver(&self.app, Lane::Mail).await.expect("mailed");
            if devices + mails == 0 {
                break;
            }
        }
    }

    /// Ends this world's own server and lets go of its database, so that a process has it to itself.
    ///
    /// # Panics
    /// When a connection cannot be closed.
    pub async fn hand_over(&self) {
        self.handle.stop(true).await;
        for pool in [self.app.db.writer(), self.app.db.reader()] {
            pool.clone().close().await.expect("closed");
        }
    }

    /// Ends the server and starts another on the same database, as after a restart.
    pub async fn restart(&mut self) {
        self.handle.stop(true).await;
        self.app = App::start(self.app.config.clone()).await.expect("the app starts again");
        self.app.outgoing.experiment(no_network());
        let (handle, address) = serve(&self.app);
        self.handle = handle;
        self.address = address;
    }
}

impl Drop for World {
    fn drop(&mut self) {
        drop(self.handle.stop(false));
    }
}

fn serve(app: &Shared) -> (ServerHandle, String) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.set_nonblocking(true).expect("nonblocking");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    let server = serve::start(app.clone(), listener).expect("the server starts");
    let handle = server.handle();
    actix_web::rt::spawn(server);
    (handle, address)
}

/// No test reaches out of this machine.
fn no_network() -> Lab {
    Lab { resolve: Box::new(|_| Vec::new()), trusts_loopback: false }
}

fn region(slug: &str, name: &str) -> Region {
    Region {
        id: RegionId::new(),
        slug: slug.to_owned(),
        name: name.to_owned(),
        time_zone: "Europe/Berlin".parse().expect("a zone"),
        bundesland: Bundesland::BY,
        languages: ["de", "en", "uk", "ar", "tr"].map(str::to_owned).to_vec(),
        contact: "Landratsamt Sonnenau, Am Markt 1".to_owned(),
        open_sign_up: true,
        terms_version: 1,
        map_file: None,
    }
}

fn texts() -> Vec<Text> {
    let text = |kind, language: &str, body: &str| Text {
        kind,
        language: language.to_owned(),
        version: 1,
        body: body.to_owned(),
    };
    vec![
        text(TextKind::Imprint, "de", "Landkreis Sonnenau"),
        text(TextKind::Terms, "de", "Seien Sie freundlich."),
        text(TextKind::Terms, "en", "Be kind."),
    ]
}
