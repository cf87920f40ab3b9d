//! Everything about oneself, to take along; and leaving, so that nothing is left.

use sea_orm::{ConnectionTrait, DatabaseBackend, DatabaseConnection, Statement};
use serde_json::json;
use tests::{Caller, PASSPHRASE, TranslationService, World};

use crate::{
    activities::{joins, posted, told},
    carpools::town::{COMMUTES, Town, commute, early_week, found, north},
    clubs::{CLUBS, club, let_in},
    rides::{agreed, ask, days},
};

/// Words that stand nowhere but in what Amira wrote.
const CANARY: &str = "zyxkanari";

/// Amira, who left a mark in every room, and Olena, who has to do with her.
struct Marks {
    town: Town,
    amira: Caller,
    olena: Caller,
    outing: String,
    club: String,
    /// A message of hers.
    words: String,
    /// It translates as long as it is there.
    _service: TranslationService,
}

fn marked(what: &str) -> String {
    format!("{CANARY} {what}")
}

/// A club of Amira's with Olena in it.
async fn shared_club(amira: &Caller, olena: &Caller) -> String {
    let made = amira.post(CLUBS, club("Chor Sonnenau")).await.expect(201);
    let id = made["id"].as_str().expect("an id").to_owned();
    let_in(amira, olena, &format!("club/{id}")).await;
    id
}

/// A club in which nobody is but her, and a site that she alone suggested.
async fn own_things(amira: &Caller) {
    let mut alone = club(&marked("club"));
    alone["contact"] = json!(marked("contact"));
    alone["about"] = json!(marked("about"));
    let made = amira.post(CLUBS, alone).await.expect(201);
    let for_it = json!({ "club_id": made["id"], "title": marked("rehearsal"), "text": marked("song") });
    posted(amira, for_it).await;
    let site = json!({ "kind": "employer", "name": marked("site"), "employer": marked("employer"), "lat": 47.8, "lon": 11.1 });
    amira.post("/api/v1/regions/sonnenau/sites", site).await.expect(201);
}

async fn marks() -> Marks {
    let service = TranslationService::honest();
    let world = World::with(&[("MITEINANDER_TRANSLATE_URL", &service.url)]).await;
    let town = Town::with(world).await;
    let amira = town.world.member(&marked("Amira")).await;
    let olena = town.world.member("Olena").await;
    amira.patch("/api/v1/me", json!({ "languages": ["ar", "de"], "woman": true })).await.expect(200);
    let outing = posted(
        &amira,
        json!({ "title": marked("outing"), "text": marked("text"), "cost_text": marked("cost") }),
    )
    .await;
    joins(&olena, &outing).await;
    let minh = town.world.member("Minh").await;
    joins(&minh, &outing).await;
    let said = json!({ "text": "Bis bald!", "language": "de" });
    olena.post(&format!("{outing}/thread"), said).await.expect(201);
    amira.post(&format!("{outing}/messages"), json!({ "text": marked("message") })).await.expect(200);
    let translated = json!({ "text": marked("words"), "language": "ar" });
    let said = amira.post(&format!("{outing}/thread"), translated).await.expect(201);
    let words = said["id"].as_str().expect("an id").to_owned();
    let other = posted(&olena, json!({ "title": "Kaffee", "capacity": 1 })).await;
    joins(&amira, &other).await;
    own_things(&amira).await;
    let club = shared_club(&amira, &olena).await;
    let site = town.site("Werk", (47.9, 11.1)).await;
    let rides = town.post(&amira, commute("ride", north(0.0), &site, &early_week())).await;
    let drives = town.post(&olena, commute("drive", north(0.0), &site, &early_week())).await;
    let agreement = agreed(&olena, &amira, ask(&rides, &drives, &["2026-12-01", "2026-12-02"])).await;
    let card = json!({ "look": marked("car"), "phone": "0171 1234567" });
    amira.put("/api/v1/me/travel-card", card).await.expect(204);
    let shown = json!({ "car": true, "spot": { "words": marked("spot") } });
    amira.put(&format!("{agreement}/details"), shown).await.expect(204);
    Marks { town, amira, olena, outing, club, words, _service: service }
}

#[actix_web::test]
async fn amira_takes_along_everything_that_stands_of_her_in_any_room() {
    let Marks { town, amira, .. } = marks().await;
    let file = amira.get("/api/v1/me/export").await;
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"miteinander.json\"");
    let all = file.expect(200);
    for mark in
        ["Amira", "outing", "text", "cost", "rehearsal", "club", "contact", "site", "employer", "car", "spot"]
    {
        assert!(file.text().contains(&marked(mark)), "no {mark} in {}", file.text());
    }
    assert_eq!(all["commutes"][0]["role"], "ride", "{all}");
    assert_eq!(all["requests"][0]["rides"][1]["state"], "CONFIRMED", "{all}");
    assert_eq!(all["carpools"][0]["balance"], 0.0, "{all}");
    assert_eq!(all["attendances"][0]["title"], "Kaffee", "{all}");
    assert_eq!(all["account"]["sign_in_name"], amira.sign_in_name.as_str());
    let secrets = [PASSPHRASE, "argon2", amira.refresh.as_deref().unwrap_or("-")];
    assert!(secrets.iter().all(|secret| !file.text().contains(secret)), "a secret is in the file");
    town.world.nobody().get("/api/v1/me/export").await.refuses(401, "not-signed-in");
}

#[actix_web::test]
async fn who_leaves_must_show_who_they_are() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    amira.post("/api/v1/me/erasure", json!({})).await.refuses(409, "proof-needed");
    amira
        .post("/api/v1/me/erasure", json!({ "passphrase": "nicht meine Passphrase" }))
        .await
        .refuses(401, "sign-in-wrong");
    amira.get("/api/v1/me").await.expect(200);
    amira.post("/api/v1/me/erasure", json!({ "passphrase": PASSPHRASE })).await.expect(204);
    amira.get("/api/v1/me").await.refuses(401, "not-signed-in");
    world.nobody().sign_in(&amira.sign_in_name, PASSPHRASE).await.refuses(401, "sign-in-wrong");
}

#[actix_web::test]
async fn what_amira_kept_going_is_passed_on_or_ended_and_those_concerned_are_told() {
    let Marks { town, amira, olena, outing, club, .. } = marks().await;
    let mine = olena.get("/api/v1/me/commutes").await.expect(200);
    let mine = mine["items"][0]["id"].as_str().expect("an id").to_owned();
    assert_eq!(found(&town.matches(&olena, &mine).await).len(), 1, "they match");
    amira.post("/api/v1/me/erasure", json!({ "passphrase": PASSPHRASE })).await.expect(204);
    let gone = olena.get(&outing).await.expect(200);
    assert!(gone["cancelled_at"].is_string(), "{gone}");
    assert!(told(&olena).await.contains(&"activity-cancelled".to_owned()));
    assert!(told(&olena).await.contains(&"club-passed-on".to_owned()));
    assert!(told(&olena).await.contains(&"ride-gone".to_owned()));
    assert!(days(&olena).await.is_empty(), "nobody rides with her");
    let passed_on = olena.get(&format!("/api/v1/clubs/{club}/members")).await.expect(200);
    assert_eq!(passed_on["items"][0]["role"], "organiser", "{passed_on}");
    assert_eq!(passed_on["items"].as_array().map(Vec::len), Some(1), "{passed_on}");
    assert!(found(&town.matches(&olena, &mine).await).is_empty(), "nobody who is gone is found");
    let free = posted(&olena, json!({ "title": "Noch ein Kaffee" })).await;
    joins(&olena, &free).await;
}

#[actix_web::test]
async fn of_amira_nothing_is_left_in_any_table_or_file() {
    let Marks { town, amira, olena, words, _service, .. } = marks().await;
    olena.get(&format!("/api/v1/messages/{words}/translation?to=fr")).await.expect(200);
    let key = uuid::Uuid::now_v7().to_string();
    let under_a_key = amira
        .request(reqwest::Method::POST, "/api/v1/regions/sonnenau/activities")
        .header("idempotency-key", key);
    let body = crate::activities::brunch_with(json!({ "title": marked("kept answer") }));
    assert_eq!(under_a_key.json(&body).send().await.expect("an answer").status(), 201);
    let db = town.world.app.db.reader();
    let there = traces(db, &amira).await;
    assert!(there.contains(&"translations.\"text\"".to_owned()), "the search finds what is there: {there:?}");
    amira.post("/api/v1/me/erasure", json!({ "passphrase": PASSPHRASE })).await.expect(204);
    assert_eq!(traces(db, &amira).await, Vec::<String>::new());
    assert_eq!(in_files(&town.world, &amira), Vec::<String>::new());
    amira.get(COMMUTES).await.expect(405);
}

/// Every column of every table in which Amira's words, name or number stand.
async fn traces(db: &DatabaseConnection, amira: &Caller) -> Vec<String> {
    let mut found = Vec::new();
    for (table, column) in columns(db).await {
        let text = match db.get_database_backend() {
            DatabaseBackend::Sqlite => {
                format!("lower(hex({column})) || ' ' || lower(CAST({column} AS TEXT))")
            }
            _ => format!("lower({column}::text)"),
        };
        let id = amira.id().0;
        let marks = [CANARY.to_owned(), amira.sign_in_name.clone(), id.to_string(), id.simple().to_string()];
        let hits: Vec<String> = marks.iter().map(|mark| format!("{text} LIKE '%{mark}%'")).collect();
        let ask = format!("SELECT count(*) FROM {table} WHERE {}", hits.join(" OR "));
        let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), ask)).await;
        let count: i64 = row.expect("an answer").expect("a count").try_get_by_index(0).expect("a number");
        if count > 0 {
            found.push(format!("{table}.{column}"));
        }
    }
    found
}

async fn columns(db: &DatabaseConnection) -> Vec<(String, String)> {
    let ask = match db.get_database_backend() {
        DatabaseBackend::Sqlite => {
            "SELECT m.name, '\"' || p.name || '\"' FROM sqlite_master m JOIN pragma_table_info(m.name) p \
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"
        }
        _ => {
            "SELECT table_name::text, ('\"' || column_name || '\"')::text FROM information_schema.columns \
             WHERE table_schema = 'public'"
        }
    };
    let rows =
        db.query_all_raw(Statement::from_string(db.get_database_backend(), ask)).await.expect("columns");
    let read = |row: &sea_orm::QueryResult, at| row.try_get_by_index::<String>(at).expect("a name");
    rows.iter().map(|row| (read(row, 0), read(row, 1))).collect()
}

/// The files of the database in which her words, name or number stand, as bytes; PostgreSQL's age out.
fn in_files(world: &World, amira: &Caller) -> Vec<String> {
    let id = amira.id().0;
    let marks: [&[u8]; 4] =
        [CANARY.as_bytes(), amira.sign_in_name.as_bytes(), id.as_bytes(), &id.to_string().into_bytes()];
    let mut found = Vec::new();
    for entry in std::fs::read_dir(&world.database.folder).expect("a folder").flatten() {
        let bytes = std::fs::read(entry.path()).unwrap_or_default();
        if marks.iter().any(|mark| bytes.windows(mark.len()).any(|part| part == *mark)) {
            found.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    found
}

/// What is told of somebody must name every table that holds somebody's number, so that a new one is not left out.
#[actix_web::test]
async fn every_table_that_names_a_person_is_told_of_or_known_to_need_no_telling() {
    let world = World::new().await;
    let named: Vec<String> = columns(world.app.db.reader())
        .await
        .into_iter()
        .filter(|(_, column)| {
            [
                "account_id",
                "author_id",
                "blocked_id",
                "created_by",
                "driver_account",
                "issued_by",
                "recorded_by",
                "rider_account",
                "suggested_by",
                "words_of",
            ]
            .contains(&column.trim_matches('"'))
        })
        .map(|(table, _)| table)
        .collect();
    let mut named: Vec<String> = named;
    named.sort();
    named.dedup();
    assert_eq!(
        json!(named),
        json!(TABLES),
        "say in `export` and `forget` what becomes of the new table, then here"
    );
}

/// Tables with a person's number in them: each is erased (see the test above) and, but for secrets and counters, exported.
const TABLES: &[&str] = &[
    "access_codes",
    "activities",
    "attendances",
    "blocks",
    "calendar_feeds",
    "carpool_members",
    "commute_asks",
    "commuters",
    "commutes",
    "consents",
    "cost_lines",
    "devices",
    "guardians",
    "home_moves",
    "invitations",
    "mail_addresses",
    "mail_exits",
    "memberships",
    "messages",
    "moderation_deeds",
    "notice_choices",
    "notice_habits",
    "notices",
    "outbox",
    "passkey_challenges",
    "passkeys",
    "push_targets",
    "reminders",
    "repeats",
    "reports",
    "requests",
    "restrictions",
    "riders",
    "rides",
    "sessions",
    "shares",
    "sites",
    "travel_cards",
    "watches",
];
