//! Boards follow what happens elsewhere: on another server, to people, to sites.

use serde_json::{Value, json};
use server::{
    accounts::{self, Group, GroupKind, GroupRole},
    app::App,
    carpools,
    commands::serve,
};
use tests::{Caller, Traits};

use super::town::{Town, commute, early_week, found, north};

#[actix_web::test]
async fn two_servers_on_one_database_know_of_each_others_commutes_at_once() {
    let town = Town::new().await;
    let second = App::start(town.world.app.config.clone()).await.expect("another server");
    second.clock.shift(town.world.app.clock.now() - second.clock.now());
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.set_nonblocking(true).expect("nonblocking");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    let server = serve::start(second, listener).expect("it serves");
    let handle = server.handle();
    actix_web::rt::spawn(server);
    let site = town.site("Sägewerk", north(12_000.0)).await;
    let (oksana, jonas) = (town.world.member("Oksana").await, town.world.member("Jonas").await);
    let rides = town.post(&oksana, commute("ride", north(0.0), &site, &early_week())).await;
    let there = Caller { address, ..oksana.clone() };
    assert_eq!(found(&town.matches(&there, &rides).await), Vec::<String>::new());
    let drives = town.post(&jonas, commute("drive", north(0.0), &site, &early_week())).await;
    assert_eq!(found(&town.matches(&there, &rides).await), [drives.as_str()]);
    jonas.delete(&format!("/api/v1/commutes/{drives}")).await.expect(204);
    assert_eq!(found(&town.matches(&there, &rides).await), Vec::<String>::new());
    handle.stop(false).await;
}

async fn leave(town: &Town, who: &Caller, group: Group) {
    let tx = town.world.app.db.begin().await.expect("a transaction");
    accounts::leave_group(&tx, who.id(), group).await.expect("left");
    tx.commit().await.expect("committed");
}

#[actix_web::test]
async fn who_a_person_is_counts_anew_when_it_changes_and_the_forgotten_are_gone() {
    let town = Town::new().await;
    let site = town.site("Klinikum", north(12_000.0)).await;
    let tuan = town.world.person("Tuan", Traits { age: 16, ..Traits::default() }).await;
    let jonas = town.world.member("Jonas").await;
    let rides = town.post(&tuan, commute("ride", north(0.0), &site, &early_week())).await;
    let drives = town.post(&jonas, commute("drive", north(0.0), &site, &early_week())).await;
    assert_eq!(found(&town.matches(&tuan, &rides).await), Vec::<String>::new(), "nobody vouches for Jonas");
    let group = Group { kind: GroupKind::Region, id: town.world.region.id.0 };
    town.world.join(&jonas, group, GroupRole::Member).await;
    assert_eq!(found(&town.matches(&tuan, &rides).await), [drives.as_str()]);

    // Whoever is about to be shown is looked at again, even if nobody told the board.
    leave(&town, &jonas, group).await;
    assert_eq!(found(&town.matches(&tuan, &rides).await), Vec::<String>::new());
    town.world.join(&jonas, group, GroupRole::Member).await;
    assert_eq!(found(&town.matches(&jonas, &drives).await), [rides.as_str()]);
    assert_eq!(found(&town.matches(&tuan, &rides).await), [drives.as_str()]);

    let tx = town.world.app.db.begin().await.expect("a transaction");
    carpools::forget(&tx, jonas.id(), town.world.app.clock.now()).await.expect("forgotten");
    tx.commit().await.expect("committed");
    assert_eq!(found(&town.matches(&tuan, &rides).await), Vec::<String>::new());
    assert_eq!(jonas.get("/api/v1/me/commutes").await.expect(200)["items"], json!([]));
}

#[actix_web::test]
async fn a_site_that_is_corrected_is_reached_where_it_is() {
    let town = Town::new().await;
    let site = town.site("Sägewerk", north(12_000.0)).await;
    let (oksana, jonas) = (town.world.member("Oksana").await, town.world.member("Jonas").await);
    let rides = town.post(&oksana, commute("ride", north(0.0), &site, &early_week())).await;
    let drives = town.post(&jonas, commute("drive", north(0.0), &site, &early_week())).await;
    let minutes = |told: &Value| told["rides"][0]["ride_minutes"].as_u64().expect("minutes");
    assert!(minutes(&town.detail(&oksana, &rides, &drives).await) <= 25);
    carpools::tend(&town.world.app).await.expect("tended");
    let moved = json!({ "lat": north(24_000.0).0, "lon": north(24_000.0).1 });
    town.moderator.patch(&format!("/api/v1/sites/{site}"), moved).await.expect(200);
    town.world.wait(5 * server::clock::MINUTE);
    carpools::tend(&town.world.app).await.expect("tended");
    assert!(minutes(&town.detail(&oksana, &rides, &drives).await) >= 35);
}
