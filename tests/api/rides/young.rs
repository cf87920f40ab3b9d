//! Who is under 18, and who rides with women only: the rules hold at every step, not only when a match is looked for.

use serde_json::{Value, json};
use server::accounts::{Group, GroupKind, GroupRole};
use tests::{Caller, Traits};

use super::{REQUESTS, agreed, ask, asked, days, driver, first_ride, told};
use crate::{
    carpools::town::{Town, commute, early_week, north},
    clubs::{found, let_in},
};

const TUESDAY: &str = "2026-12-01";
const WEDNESDAY: &str = "2026-12-02";
const END: &str = "/api/v1/guardian/end";

/// Jonas, who drives; Tuan, who is 16; and Frau Berg, who speaks for the site at which all of them are.
struct Trio {
    town: Town,
    jonas: Caller,
    drives: String,
    tuan: Caller,
    rides: String,
    berg: Caller,
    guardians: String,
}

async fn trio() -> Trio {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 3).await;
    let tuan = town.world.person("Tuan", Traits { age: 16, ..Traits::default() }).await;
    let berg = town.world.member("Frau Berg").await;
    let group = Group { kind: GroupKind::Site, id: site.parse().expect("an id") };
    for (who, role) in
        [(&jonas, GroupRole::Member), (&tuan, GroupRole::Member), (&berg, GroupRole::Organiser)]
    {
        town.world.join(who, group, role).await;
    }
    let rides = town.post(&tuan, commute("ride", north(0.0), &site, &early_week())).await;
    let guardians = format!("/api/v1/groups/site/{site}/guardians");
    Trio { town, jonas, drives, tuan, rides, berg, guardians }
}

impl Trio {
    fn of_tuan(&self) -> Value {
        json!({ "sign_in_name": self.tuan.sign_in_name })
    }

    /// Frau Berg has the signature; hands on the guardian's code.
    async fn guardian_agrees(&self) -> String {
        let made = self.berg.post(&self.guardians, self.of_tuan()).await.expect(201);
        made["code"].as_str().expect("a code").to_owned()
    }

    fn request(&self) -> Value {
        ask(&self.rides, &self.drives, &[TUESDAY, WEDNESDAY])
    }
}

#[actix_web::test]
async fn who_is_16_asks_once_it_is_written_down_that_a_guardian_agrees() {
    let trio = trio().await;
    trio.tuan.post(REQUESTS, trio.request()).await.refuses(409, "guardian-needed");
    let before = trio.tuan.get("/api/v1/me/guardian").await.expect(200);
    assert_eq!(before, json!({ "needed": true, "agreed_at": null }));
    trio.guardian_agrees().await;
    assert_eq!(told(&trio.tuan).await, ["guardian-agreed"]);
    assert!(trio.tuan.get("/api/v1/me/guardian").await.expect(200)["agreed_at"].is_string());
    agreed(&trio.jonas, &trio.tuan, trio.request()).await;
    assert_eq!(days(&trio.tuan).await.len(), 2);
    let grown_up = trio.jonas.get("/api/v1/me/guardian").await.expect(200);
    assert_eq!(grown_up, json!({ "needed": false, "agreed_at": null }));
}

#[actix_web::test]
async fn a_guardian_ends_it_with_the_code_and_all_rides_to_come_end_with_it() {
    let trio = trio().await;
    let code = trio.guardian_agrees().await;
    agreed(&trio.jonas, &trio.tuan, trio.request()).await;
    let parent = trio.town.world.nobody();
    parent.post(END, json!({ "code": "AAA-AAA-AAAA" })).await.refuses(401, "guardian-code-wrong");
    parent.post(END, json!({ "code": code.to_lowercase() })).await.expect(204);
    for who in [&trio.tuan, &trio.jonas] {
        assert!(days(who).await.is_empty());
        assert!(told(who).await.contains(&"ride-off".to_owned()));
    }
    assert!(told(&trio.tuan).await.contains(&"guardian-ended".to_owned()));
    assert!(
        !told(&trio.jonas).await.iter().any(|kind| kind.starts_with("guardian")),
        "it is not his to know"
    );
    parent.post(END, json!({ "code": code })).await.refuses(401, "guardian-code-wrong");
    trio.tuan.post(REQUESTS, trio.request()).await.refuses(409, "guardian-needed");
    // What ended by it comes back with it.
    trio.guardian_agrees().await;
    assert_eq!(days(&trio.tuan).await.len(), 2);
}

#[actix_web::test]
async fn the_group_or_the_young_person_ends_it_too_and_an_open_request_is_not_accepted_any_more() {
    let trio = trio().await;
    trio.guardian_agrees().await;
    let path = asked(&trio.tuan, trio.request()).await;
    trio.berg.post(&format!("{}/end", trio.guardians), trio.of_tuan()).await.expect(204);
    // What Jonas reads is what he would read of a swapped shift: how old somebody is, is not his to know.
    trio.jonas.post(&format!("{path}/accept"), json!({})).await.refuses(409, "no-longer-shared");
    trio.berg.post(&format!("{}/end", trio.guardians), trio.of_tuan()).await.expect(404);
    trio.guardian_agrees().await;
    trio.tuan.delete("/api/v1/me/guardian").await.expect(204);
    trio.jonas.post(&format!("{path}/accept"), json!({})).await.refuses(409, "no-longer-shared");
    trio.guardian_agrees().await;
    trio.jonas.post(&format!("{path}/accept"), json!({})).await.expect(200);
}

#[actix_web::test]
async fn only_a_grown_up_who_speaks_for_a_group_the_county_knows_writes_it_down_for_its_own() {
    let trio = trio().await;
    let at = &trio.guardians;
    trio.jonas.post(at, trio.of_tuan()).await.expect(403);
    let nobody = trio.berg.post(at, json!({ "sign_in_name": "no-such-name" })).await;
    let olena = trio.town.world.person("Olena", Traits { age: 16, ..Traits::default() }).await;
    let not_of_it = trio.berg.post(at, json!({ "sign_in_name": olena.sign_in_name })).await;
    assert_eq!((not_of_it.status, &not_of_it.bytes), (404, &nobody.bytes));
    let grown_up = json!({ "sign_in_name": trio.jonas.sign_in_name });
    trio.berg.post(at, grown_up).await.refuses(409, "guardian-not-needed");
    let own = json!({ "sign_in_name": trio.berg.sign_in_name });
    trio.berg.post(at, own).await.expect(403);
    let club = found(&trio.jonas, "Angelverein").await;
    let_in(&trio.jonas, &trio.tuan, &format!("club/{club}")).await;
    let by_club = format!("/api/v1/groups/club/{club}/guardians");
    trio.jonas.post(&by_club, trio.of_tuan()).await.refuses(409, "group-unverified");
    let verified = json!({ "verified": true });
    trio.town.moderator.put(&format!("/api/v1/clubs/{club}/verified"), verified).await.expect(200);
    trio.jonas.post(&by_club, trio.of_tuan()).await.expect(201);
    trio.berg.post(&format!("{at}/end"), trio.of_tuan()).await.expect(404);
    let minh = trio.town.world.person("Minh", Traits { age: 16, ..Traits::default() }).await;
    trio.town
        .world
        .join(&minh, Group { kind: GroupKind::Club, id: club.parse().expect("an id") }, GroupRole::Organiser)
        .await;
    minh.post(&by_club, trio.of_tuan()).await.expect(403);
}

#[actix_web::test]
async fn a_driver_for_whom_nobody_vouches_any_more_takes_nobody_under_18_along() {
    let trio = trio().await;
    trio.guardian_agrees().await;
    agreed(&trio.jonas, &trio.tuan, trio.request()).await;
    let path = first_ride(&trio.tuan).await;
    let tx = trio.town.world.app.db.begin().await.expect("a transaction");
    let site = trio.guardians.split('/').nth(5).expect("a site").parse().expect("an id");
    let group = Group { kind: GroupKind::Site, id: site };
    server::accounts::leave_group(&tx, trio.jonas.id(), group).await.expect("left");
    let now = trio.town.world.app.clock.now();
    server::app::people_changed(&tx, &[trio.jonas.id()], now).await.expect("noted");
    tx.commit().await.expect("committed");
    server::rides::follow(&trio.town.world.app).await.expect("followed");
    assert!(days(&trio.tuan).await.is_empty());
    // Nobody vouches for Ada either: plan B does not name her.
    let site = site.to_string();
    super::driver_to(&trio.town, "Ada", &site).await;
    let plan = trio.tuan.get(&format!("{path}/plan-b")).await.expect(200);
    assert_eq!(plan["others"], json!([]));
}

/// A woman who rides with women only.
async fn with_women_only(town: &Town, name: &str, role: &str, site: &str) -> (Caller, String) {
    let who = town.world.person(name, Traits { woman: true, ..Traits::default() }).await;
    let mut posted = commute(role, north(0.0), site, &early_week());
    posted["women_only"] = json!(true);
    let id = town.post(&who, posted).await;
    (who, id)
}

#[actix_web::test]
async fn with_women_only_no_man_is_asked_nor_asks_nor_stands_in_plan_b() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 3).await;
    let (oksana, of_oksana) = with_women_only(&town, "Oksana", "ride", &site).await;
    let (olena, of_olena) = with_women_only(&town, "Olena", "drive", &site).await;
    let unknown = oksana.post(REQUESTS, ask(&of_oksana, &uuid::Uuid::now_v7().to_string(), &[TUESDAY])).await;
    let of_a_man = oksana.post(REQUESTS, ask(&of_oksana, &drives, &[TUESDAY])).await;
    assert_eq!((of_a_man.status, &of_a_man.bytes), (404, &unknown.bytes));
    let (minh, of_minh) = super::rider(&town, "Minh", &site).await;
    let by_a_man = minh.post(REQUESTS, ask(&of_minh, &of_olena, &[TUESDAY])).await;
    assert_eq!((by_a_man.status, &by_a_man.bytes), (404, &unknown.bytes));
    agreed(&olena, &oksana, ask(&of_oksana, &of_olena, &[TUESDAY])).await;
    let path = first_ride(&oksana).await;
    let gone = olena.post(&format!("{path}/cancel"), json!({})).await.expect(200);
    assert_eq!(gone["plan_b"]["others"], json!([]));
    let plan = oksana.get(&format!("{path}/plan-b")).await.expect(200);
    assert_eq!(plan["others"], json!([]), "Jonas drives that way, and is not named");
    drop(jonas);
}

#[actix_web::test]
async fn beside_who_rides_with_women_only_no_man_gets_on_and_beside_somebody_blocked_nobody() {
    let town = Town::new().await;
    let site = town.site("Sägewerk", north(12_000.0)).await;
    let woman = Traits { woman: true, ..Traits::default() };
    let olena = town.world.person("Olena", woman).await;
    let mut posted = commute("drive", north(0.0), &site, &early_week());
    posted["limits"] = json!({ "seats": 4 });
    let drives = town.post(&olena, posted).await;
    let (oksana, of_oksana) = with_women_only(&town, "Oksana", "ride", &site).await;
    agreed(&olena, &oksana, ask(&of_oksana, &drives, &[TUESDAY])).await;
    let (minh, of_minh) = super::rider(&town, "Minh", &site).await;
    let path = asked(&minh, ask(&of_minh, &drives, &[TUESDAY])).await;
    olena.post(&format!("{path}/accept"), json!({})).await.refuses(409, "car-goes-elsewhere");
    olena.post(&format!("{path}/decline"), json!({})).await.expect(200);
    agreed(&olena, &minh, ask(&of_minh, &drives, &[WEDNESDAY])).await;
    // A woman gets on beside Oksana, but not beside Minh, whom she blocked.
    let ada = town.world.person("Ada", woman).await;
    let of_ada = town.post(&ada, commute("ride", north(0.0), &site, &early_week())).await;
    ada.post("/api/v1/me/blocks", json!({ "kind": "person", "id": minh.id() })).await.expect(204);
    agreed(&olena, &ada, ask(&of_ada, &drives, &[TUESDAY])).await;
    let path = asked(&ada, ask(&of_ada, &drives, &[WEDNESDAY])).await;
    olena.post(&format!("{path}/accept"), json!({})).await.refuses(409, "car-goes-elsewhere");
    assert_eq!(days(&ada).await, ["12-01 out"]);
}

#[actix_web::test]
async fn who_no_longer_says_that_she_is_a_woman_loses_the_rides_with_women_only() {
    let town = Town::new().await;
    let site = town.site("Sägewerk", north(12_000.0)).await;
    let (olena, of_olena) = with_women_only(&town, "Olena", "either", &site).await;
    let kim = town.world.person("Kim", Traits { woman: true, ..Traits::default() }).await;
    let of_kim = town.post(&kim, commute("either", north(0.0), &site, &early_week())).await;
    agreed(&olena, &kim, ask(&of_kim, &of_olena, &[TUESDAY, WEDNESDAY])).await;
    let path = first_ride(&kim).await;
    kim.post(&format!("{path}/drive-instead"), json!({})).await.expect(200);
    assert_eq!(days(&kim).await.len(), 2);
    kim.patch("/api/v1/me", json!({ "woman": false })).await.expect(200);
    server::rides::follow(&town.world.app).await.expect("followed");
    assert!(days(&kim).await.is_empty() && days(&olena).await.is_empty());
}
