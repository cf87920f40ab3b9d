//! Blocked is invisible: both ways, in every list, at once, and as if it had never been.

use serde_json::{Value, json};
use tests::{Answer, Caller, World};

use super::{BLOCKS, id_of, person};
use crate::{
    activities::{LIST, counts, joins, posted, told},
    clubs::{club, found, let_in},
};

async fn blocks(who: &Caller, whom: &Caller) {
    who.post(BLOCKS, person(whom)).await.expect(204);
}

/// What is answered for an activity that never was, in place of this one.
async fn nothing(who: &Caller, path: &str, id: &str) -> Answer {
    who.get(&path.replace(id, &uuid::Uuid::now_v7().to_string())).await
}

fn titles(list: &Value) -> Vec<&str> {
    list["items"].as_array().expect("items").iter().filter_map(|one| one["title"].as_str()).collect()
}

#[actix_web::test]
async fn what_either_of_two_who_are_apart_posts_is_not_there_for_the_other() {
    let world = World::new().await;
    let (olha, bernd, amira) =
        (world.member("Olha").await, world.member("Bernd").await, world.member("Amira").await);
    let hers = posted(&olha, json!({ "title": "Brunch" })).await;
    let his = posted(&bernd, json!({ "title": "Grillen" })).await;
    blocks(&olha, &bernd).await;
    for (who, activity) in [(&bernd, &hers), (&olha, &his)] {
        for path in ["", "/calendar.ics", "/thread", "/attendees"] {
            let path = format!("{activity}{path}");
            let (answer, unknown) = (who.get(&path).await, nothing(who, &path, id_of(activity)).await);
            assert_eq!((answer.status, &answer.bytes), (404, &unknown.bytes), "{path}");
        }
        let joins = who.put(&format!("{activity}/attendance"), json!({})).await;
        assert_eq!(joins.bytes, nothing(who, activity, id_of(activity)).await.bytes);
    }
    assert_eq!(titles(&bernd.get(LIST).await.expect(200)), ["Grillen"]);
    assert_eq!(titles(&olha.get(LIST).await.expect(200)), ["Brunch"]);
    // Everybody else sees both, and so does whoever is not signed in: that is one page for all.
    for who in [&amira, &world.nobody()] {
        assert_eq!(titles(&who.get(LIST).await.expect(200)).len(), 2);
        who.get(&hers).await.expect(200);
    }
    assert_eq!(bernd.inbox().await, [], "who is blocked is not told");
}

#[actix_web::test]
async fn a_block_takes_each_off_the_others_lists_and_who_waits_moves_up() {
    let world = World::new().await;
    let (olha, bernd, amira) =
        (world.member("Olha").await, world.member("Bernd").await, world.member("Amira").await);
    let hers = posted(&olha, json!({ "capacity": 1 })).await;
    let his = posted(&bernd, json!({})).await;
    assert_eq!(joins(&bernd, &hers).await, "joined");
    assert_eq!(joins(&amira, &hers).await, "waiting");
    joins(&olha, &his).await;
    blocks(&olha, &bernd).await;
    let list = olha.get(&format!("{hers}/attendees")).await.expect(200);
    assert_eq!(list["items"].as_array().map(Vec::len), Some(1), "{list}");
    assert_eq!(list["items"][0]["display_name"], "Amira");
    assert_eq!(told(&amira).await, ["activity-promoted"]);
    assert_eq!(counts(&amira, &hers).await, (1, 0));
    assert_eq!(counts(&bernd, &his).await, (0, 0));
    for part in ["joined", "waiting"] {
        let mine = bernd.get(&format!("/api/v1/me/activities?part={part}")).await.expect(200);
        assert_eq!(titles(&mine), [] as [&str; 0]);
    }
    bernd.delete(&format!("{hers}/attendance")).await.refuses(404, "not-found");
    olha.delete(&format!("{hers}/attendees/{}", bernd.id())).await.refuses(404, "not-found");
}

#[actix_web::test]
async fn the_kept_public_list_counts_the_place_that_a_block_gave_back() {
    let world = World::new().await;
    let (olha, bernd) = (world.member("Olha").await, world.member("Bernd").await);
    let hers = posted(&olha, json!({})).await;
    joins(&bernd, &hers).await;
    let taken = |list: Value| list["items"][0]["taken"].as_i64();
    assert_eq!(taken(world.nobody().get(LIST).await.expect(200)), Some(1));
    blocks(&bernd, &olha).await;
    assert_eq!(taken(world.nobody().get(LIST).await.expect(200)), Some(0));
}

#[actix_web::test]
async fn in_a_thread_of_others_neither_reads_the_other_nor_rings() {
    let world = World::new().await;
    let (host, olha, bernd) =
        (world.member("Selma").await, world.member("Olha").await, world.member("Bernd").await);
    let activity = posted(&host, json!({})).await;
    joins(&olha, &activity).await;
    joins(&bernd, &activity).await;
    let thread = format!("{activity}/thread");
    let says = |who: Caller, text: &'static str| {
        let thread = thread.clone();
        async move { who.post(&thread, json!({ "text": text, "language": "de" })).await.expect(201) }
    };
    says(bernd.clone(), "Hallo Olha").await;
    assert_eq!(told(&olha).await, ["message-received"]);
    let message = olha.get(&thread).await.expect(200)["items"][0]["id"].clone();
    // The message is enough to say whom one means.
    olha.post(BLOCKS, json!({ "kind": "message", "id": message })).await.expect(204);
    assert_eq!(told(&olha).await, [] as [String; 0], "what was told of him is gone");
    says(olha.clone(), "Bis Freitag").await;
    says(bernd.clone(), "Warum antwortet niemand?").await;
    let texts = |read: Value| -> Vec<String> {
        let items = read["items"].as_array().cloned().unwrap_or_default();
        items.iter().map(|one| one["text"].as_str().unwrap_or_default().to_owned()).collect()
    };
    assert_eq!(texts(olha.get(&thread).await.expect(200)), ["Bis Freitag"]);
    assert_eq!(texts(bernd.get(&thread).await.expect(200)), ["Warum antwortet niemand?", "Hallo Olha"]);
    assert_eq!(texts(host.get(&thread).await.expect(200)).len(), 3);
    assert_eq!(told(&olha).await, [] as [String; 0]);
    assert_eq!(told(&bernd).await, [] as [String; 0]);
    olha.post(BLOCKS, json!({ "kind": "message", "id": message })).await.refuses(404, "not-found");
}

#[actix_web::test]
async fn in_a_club_of_both_they_do_not_see_each_other_and_the_clubs_word_reaches_everybody_else() {
    let world = World::new().await;
    let (olena, bernd, amira) =
        (world.member("Olena").await, world.member("Bernd").await, world.member("Amira").await);
    let id = found(&olena, "Chor").await;
    for who in [&bernd, &amira] {
        let_in(&olena, who, &format!("club/{id}")).await;
    }
    let activity = posted(&olena, json!({ "club_id": id })).await;
    for who in [&bernd, &amira] {
        joins(who, &activity).await;
    }
    blocks(&bernd, &olena).await;
    let members = format!("/api/v1/clubs/{id}/members");
    let names = |list: Value| -> Vec<String> {
        let items = list["items"].as_array().cloned().unwrap_or_default();
        items.iter().map(|one| one["display_name"].as_str().unwrap_or_default().to_owned()).collect()
    };
    assert_eq!(names(olena.get(&members).await.expect(200)), ["Olena", "Amira"]);
    assert_eq!(names(bernd.get(&members).await.expect(200)), ["Bernd", "Amira"]);
    assert_eq!(names(olena.get(&format!("{activity}/attendees")).await.expect(200)), ["Amira"]);
    let his = format!("{members}/{}", bernd.id());
    let nobodys = format!("{members}/{}", uuid::Uuid::now_v7());
    let unknown = olena.delete(&nobodys).await;
    let theirs = olena.delete(&his).await;
    assert_eq!((theirs.status, &theirs.bytes), (404, &unknown.bytes));
    let sent = olena.post(&format!("{activity}/messages"), json!({ "text": "Um zehn!" })).await;
    assert_eq!(sent.expect(200)["inboxes"], 1);
    // The club is not its organiser: what it posts stays.
    bernd.get(&activity).await.expect(200);
    bernd.post(BLOCKS, json!({ "kind": "activity", "id": id_of(&activity) })).await.refuses_field(
        422,
        "id",
        "field-nobody-behind",
    );
    // Who keeps order still can.
    world.moderator("Selma").await.delete(&his).await.expect(204);
}

#[actix_web::test]
async fn nobody_lets_in_again_who_keeps_them_away() {
    let world = World::new().await;
    let (olena, amira) = (world.member("Olena").await, world.member("Amira").await);
    let made = olena.post(crate::clubs::CLUBS, club("Chor")).await.expect(201);
    let id = made["id"].as_str().expect("an id").to_owned();
    let_in(&olena, &amira, &format!("club/{id}")).await;
    let verified = format!("/api/v1/clubs/{id}/verified");
    world.county_organiser("Kerstin").await.put(&verified, json!({ "verified": true })).await.expect(200);
    blocks(&amira, &olena).await;
    let codes = format!("/api/v1/groups/club/{id}/access-codes");
    let hers = olena.post(&codes, json!({ "sign_in_name": amira.sign_in_name })).await;
    let nobodys = olena.post(&codes, json!({ "sign_in_name": "kein-mond-hier" })).await;
    assert_eq!((hers.status, &hers.bytes), (404, &nobodys.bytes));
}

#[actix_web::test]
async fn olha_sees_whom_she_blocks_and_ends_it_and_everything_is_as_before() {
    let world = World::new().await;
    let (olha, bernd) = (world.member("Olha").await, world.member("Bernd Maier").await);
    let his = posted(&bernd, json!({})).await;
    olha.post(BLOCKS, json!({ "kind": "activity", "id": id_of(&his) })).await.expect(204);
    let list = olha.get(BLOCKS).await.expect(200);
    assert_eq!(list["items"][0]["name"], "Bernd Maier", "{list}");
    assert!(!list.to_string().contains(&bernd.id().to_string()), "{list}");
    assert_eq!(bernd.get(BLOCKS).await.expect(200)["items"], json!([]));
    let one = format!("{BLOCKS}/{}", list["items"][0]["id"].as_str().expect("an id"));
    bernd.delete(&one).await.refuses(404, "not-found");
    olha.delete(&one).await.expect(204);
    olha.get(&his).await.expect(200);
    olha.post(BLOCKS, person(&olha)).await.refuses(409, "own-block");
    let next_door = world.another_region("nebenan").await;
    let far = world.person_of(next_door.id, "Jonas", tests::Traits::default()).await;
    olha.post(BLOCKS, person(&far)).await.refuses(404, "not-found");
}

#[actix_web::test]
async fn five_hundred_people_are_as_many_as_one_may_block() {
    let world = World::new().await;
    let (olha, first) = (world.member("Olha").await, world.member("Bernd").await);
    let tx = world.app.db.begin().await.expect("a transaction");
    for number in 0..500 {
        let new = server::accounts::NewAccount {
            region: world.region.id,
            display_name: format!("Person {number}"),
            birth: server::accounts::Birth { year: 1990, month: 1 },
            woman: false,
            languages: Vec::new(),
            locale: None,
            passphrase_hash: None,
            role: server::accounts::Role::Member,
            terms_version: 1,
        };
        let one = server::accounts::create_account(&tx, new, 0).await.expect("an account");
        server::accounts::keep_away(&tx, olha.id(), one.id, "", 0).await.expect("blocked");
    }
    tx.commit().await.expect("committed");
    olha.post(BLOCKS, person(&first)).await.refuses(409, "too-many-blocks");
}
