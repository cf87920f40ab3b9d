//! What runs beside the requests: sweeping, rolling to the next day, and counting for Prometheus.

use std::{cell::RefCell, collections::HashMap, time::Duration};

use actix_web::{body::BoxBody, dev::ServiceResponse};
use metrics::{Counter, Histogram, counter, histogram};

use crate::{
    accounts,
    app::{self, App, Shared},
    carpools,
    error::Error,
    messages, moderation, notices, repeats, rides, shares, watches,
};

/// How often the sweeper looks.
const SWEEP_EVERY: Duration = Duration::from_secs(600);

/// How often imported maps are looked for.
const MAPS_EVERY: Duration = Duration::from_secs(60);

/// What is counted of one route on one thread: looked up once, since a lookup costs more than the counting.
struct Counted {
    seconds: Histogram,
    by_status: Vec<(u16, Counter)>,
}

thread_local! {
    /// By the route's pattern, of which there are only as many as routes.
    static COUNTED: RefCell<HashMap<String, Counted>> = RefCell::default();
}

/// Counts and logs one answer, by the route's pattern: what stands in a path or a query never gets into logs.
pub fn observe(answer: &ServiceResponse<BoxBody>, took: Duration) {
    let route = answer.request().match_pattern().unwrap_or_else(|| "none".into());
    let status = answer.status().as_u16();
    let (method, micros) = (answer.request().method(), took.as_micros());
    tracing::debug!(%method, route, status, micros, "answered");
    COUNTED.with_borrow_mut(|counted| {
        if !counted.contains_key(&route) {
            counted.insert(route.clone(), Counted::new(&route));
        }
        if let Some(known) = counted.get_mut(&route) {
            known.count(&route, status, took);
        }
    });
}

impl Counted {
    fn new(route: &str) -> Self {
        Self {
            seconds: histogram!("http_request_seconds", "route" => route.to_owned()),
            by_status: Vec::new(),
        }
    }

    fn count(&mut self, route: &str, status: u16, took: Duration) {
        self.seconds.record(took.as_secs_f64());
        if let Some((_, known)) = self.by_status.iter().find(|(known, _)| *known == status) {
            return known.increment(1);
        }
        let labels = [("route", route.to_owned()), ("status", status.to_string())];
        let new = counter!("http_requests_total", &labels);
        new.increment(1);
        self.by_status.push((status, new));
    }
}

/// Sweeps until the process ends.
pub async fn run(app: Shared) {
    let mut tick = tokio::time::interval(SWEEP_EVERY);
    loop {
        tick.tick().await;
        app.limits.sweep();
        if let Err(error) = sweep(&app).await {
            tracing::warn!(%error, "sweeping failed; it is tried again");
        }
        if let Err(error) = accounts::tend_absent(&app).await {
            tracing::warn!(%error, "looking for who stays away failed; it is tried again");
        }
    }
}

/// Takes in newly imported maps until the process ends.
pub async fn watch_maps(app: Shared) {
    let mut tick = tokio::time::interval(MAPS_EVERY);
    loop {
        tick.tick().await;
        match app.refresh_maps().await {
            Ok(changed) if !changed.is_empty() => tracing::info!(?changed, "new maps are in use"),
            Ok(_) => {}
            Err(error) => tracing::warn!(%error, "looking for maps failed; it is tried again"),
        }
    }
}

/// How often the boards look for what other servers changed, for a new day, and for matches that are due.
const BOARDS_EVERY: Duration = Duration::from_secs(3);

/// Keeps the boards true until the process ends.
pub async fn tend_boards(app: Shared) {
    let mut tick = tokio::time::interval(BOARDS_EVERY);
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        if let Err(error) = carpools::tend(&app).await {
            tracing::warn!(%error, "tending the boards failed; it is tried again");
        }
    }
}

/// Keeps agreed rides true to the rosters until the process ends.
pub async fn follow_rosters(app: Shared) {
    let mut tick = tokio::time::interval(BOARDS_EVERY);
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        if let Err(error) = rides::follow(&app).await {
            tracing::warn!(%error, "following the rosters failed; it is tried again");
        }
    }
}

/// How often it is looked for what begins.
const REMIND_EVERY: Duration = Duration::from_secs(30);

/// Reminds people of what begins until the process ends.
pub async fn remind(app: Shared) {
    let mut tick = tokio::time::interval(REMIND_EVERY);
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        if let Err(error) = app::remind(&app).await {
            tracing::warn!(%error, "reminding people failed; it is tried again");
        }
    }
}

/// How often posts are looked at that another server wrote, or that waited for their day.
const NEWS_EVERY: Duration = Duration::from_secs(1);

/// Tells people of what they look for until the process ends.
pub async fn look_for_people(app: Shared) {
    loop {
        match watches::look(&app).await {
            Ok(0) => {
                let rung = app.news.notified();
                let _ = tokio::time::timeout(NEWS_EVERY, rung).await;
            }
            Ok(_) => {}
            Err(error) => {
                tracing::warn!(%error, "looking at posts failed; it is tried again");
                tokio::time::sleep(NEWS_EVERY).await;
            }
        }
    }
}

/// How often the outbox is looked into while nothing is in it and nobody rings.
const OUTBOX_EVERY: Duration = Duration::from_millis(500);

/// Sends notices to devices until the process ends.
pub async fn send_notices(app: Shared) {
    send(app, notices::Lane::Devices).await;
}

/// Sends mails until the process ends.
pub async fn send_mails(app: Shared) {
    send(app, notices::Lane::Mail).await;
}

async fn send(app: Shared, lane: notices::Lane) {
    loop {
        match notices::deliver(&app, lane).await {
            Ok(0) => {
                let rung = app.outbox.notified();
                let _ = tokio::time::timeout(OUTBOX_EVERY, rung).await;
            }
            Ok(_) => {}
            Err(error) => {
                tracing::warn!(%error, "sending notices failed; it is tried again");
                tokio::time::sleep(OUTBOX_EVERY * 4).await;
            }
        }
    }
}

/// Removes everything that has run out.
pub async fn sweep(app: &App) -> Result<(), Error> {
    rides::expire(app).await?;
    rides::settle(app).await?;
    rides::sweep_consents(app).await?;
    shares::sweep(app).await?;
    let tx = app.db.begin().await?;
    accounts::sweep(&tx, app.clock.now()).await?;
    carpools::sweep(&tx, app.clock.now()).await?;
    messages::sweep(&tx, app.clock.now()).await?;
    watches::sweep(&tx, app.clock.now()).await?;
    moderation::sweep(&tx, app.clock.now()).await?;
    notices::sweep(&tx, app.clock.now()).await?;
    repeats::sweep(&tx, app.clock.now()).await?;
    Ok(tx.commit().await?)
}
