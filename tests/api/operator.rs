//! What an operator types: setting up a region, giving it a map, making its first admin.

use std::{
    fs,
    process::{Command, Output},
};

use serde_json::json;
use tests::{World, program};

/// Runs the program on this world's database and data folder.
pub fn run(world: &World, words: &[&str]) -> Output {
    let mut command = Command::new(program());
    command.args(words).env("DATABASE_URL", &world.database.url);
    command.env("MITEINANDER_DATA", &world.database.folder).env("MITEINANDER_LOG", "error");
    command.output().expect("the program runs")
}

fn said(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Asserts that the program refused, and that what it said to the operator tells this.
pub fn refuses(world: &World, words: &[&str], told: &str) {
    let output = run(world, words);
    let error = said(&output.stderr);
    assert!(!output.status.success() && error.contains(told), "{words:?}: {error}");
}

const NEXT_DOOR: [&str; 13] = [
    "region",
    "create",
    "--slug",
    "nebenan",
    "--name=Landkreis Nebenan",
    "--time-zone",
    "Europe/Berlin",
    "--bundesland",
    "BY",
    "--languages",
    "de,en",
    "--contact",
    "Am Markt 2",
];

#[actix_web::test]
async fn an_operator_sets_up_a_county_with_its_texts() {
    let world = World::new().await;
    let folder = world.database.folder.join("texts");
    fs::create_dir(&folder).expect("a folder");
    let path = folder.display().to_string();
    let typed: Vec<&str> = NEXT_DOOR.into_iter().chain(["--texts", &path]).collect();
    fs::write(folder.join("imprint.de.txt"), "Landkreis Nebenan").expect("written");
    refuses(&world, &typed, "terms.de.txt is missing");
    fs::write(folder.join("terms.de.txt"), "Seien Sie freundlich.").expect("written");
    fs::write(folder.join("privacy.de.txt"), "Wir wissen wenig.").expect("written");
    fs::write(folder.join("terms.fr.txt"), "Soyez gentils.").expect("written");
    refuses(&world, &typed, "terms.fr.txt");
    fs::remove_file(folder.join("terms.fr.txt")).expect("removed");
    assert!(run(&world, &typed).status.success());
    let text = world.nobody().get("/api/v1/regions/nebenan/texts/privacy").await.expect(200);
    assert_eq!(text["body"], "Wir wissen wenig.");
    refuses(&world, &NEXT_DOOR, "there is a region nebenan already");
}

#[actix_web::test]
async fn a_county_corrects_its_texts_and_asks_for_agreement_only_to_new_terms() {
    let world = World::new().await;
    let resi = world.member("Resi").await;
    let folder = world.database.folder.join("texts");
    fs::create_dir(&folder).expect("a folder");
    let path = folder.display().to_string();
    let typed = ["region", "texts", "sonnenau", "--texts", &path];
    let text = async |kind: &str| {
        world.nobody().get(&format!("/api/v1/regions/sonnenau/texts/{kind}")).await.expect(200)
    };
    let version = text("terms").await["version"].clone();
    fs::write(folder.join("getting_around.de.txt"), "Der Bürgerbus fährt bis 20 Uhr.").expect("written");
    fs::write(folder.join("terms.en.txt"), "Be kind to each other.").expect("written");
    let output = run(&world, &typed);
    assert!(output.status.success(), "{}", said(&output.stderr));
    assert_eq!(text("getting_around").await["body"], "Der Bürgerbus fährt bis 20 Uhr.");
    let corrected = text("terms").await;
    assert_eq!((&corrected["body"], &corrected["version"]), (&json!("Be kind to each other."), &version));

    let anew: Vec<&str> = typed.into_iter().chain(["--new-terms"]).collect();
    refuses(&world, &anew, "terms.de.txt is missing");
    fs::write(folder.join("terms.de.txt"), "Neu: Wer fährt, nimmt kein Geld.").expect("written");
    assert!(run(&world, &anew).status.success());
    let renewed = text("terms").await["version"].clone();
    assert_eq!(renewed.as_i64(), version.as_i64().map(|before| before + 1));
    assert_eq!(resi.get("/api/v1/me").await.expect(200)["terms_version"], version);
    resi.patch("/api/v1/me", json!({ "terms_version": version })).await.refuses(409, "terms-outdated");
    let agreed = resi.patch("/api/v1/me", json!({ "terms_version": renewed })).await.expect(200);
    assert_eq!(agreed["terms_version"], renewed);
}

#[actix_web::test]
async fn what_the_program_does_not_understand_it_refuses_and_names() {
    let world = World::new().await;
    let with = |name: &'static str, value: &'static str| {
        let at = NEXT_DOOR.iter().position(|word| *word == name).expect("a flag");
        let mut typed = NEXT_DOOR.to_vec();
        typed[at + 1] = value;
        typed
    };
    refuses(&world, &with("--time-zone", "Europe/Bayern"), "--time-zone: \"Europe/Bayern\"");
    refuses(&world, &with("--bundesland", "XX"), "--bundesland: \"XX\"");
    refuses(&world, &with("--languages", "deutsch"), "--languages: \"deutsch\"");
    refuses(&world, &with("--slug", "../etc"), "--slug: \"../etc\"");
    refuses(&world, &["region", "import", "x.pbf", "--nmae", "a"], "unknown: --nmae");
    refuses(&world, &["region", "import", "x.pbf", "--name", "nirgends"], "there is no region \"nirgends\"");
}

#[actix_web::test]
async fn a_broken_extract_leaves_the_old_map() {
    let world = World::new().await;
    world.lay_map().await;
    let map = world.database.folder.join("sonnenau.map");
    let before = fs::read(&map).expect("a map");
    let broken = world.database.folder.join("broken.osm.pbf");
    let path = broken.display().to_string();
    for (bytes, told) in [(&b""[..], "extract-empty"), (&b"<osm/> and so on"[..], "extract-")] {
        fs::write(&broken, bytes).expect("written");
        refuses(&world, &["region", "import", &path, "--name", "sonnenau"], told);
    }
    refuses(&world, &["region", "import", "nowhere.pbf", "--name", "sonnenau"], "nowhere.pbf");
    assert!(fs::read(&map).expect("a map") == before);
}

#[actix_web::test]
async fn an_operator_compares_road_times_with_trips_they_know() {
    let world = World::new().await;
    let county = world.lay_map().await;
    let points = world.database.folder.join("points.csv");
    let line = |at: usize| format!("{},{}\n", county.villages[at].point.y(), county.villages[at].point.x());
    fs::write(&points, format!("lat,lon\n{}{}", line(0), line(1))).expect("written");
    let path = points.display().to_string();
    let output = run(&world, &["region", "times", "sonnenau", "--points", &path]);
    let told = said(&output.stdout);
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!((lines.first(), lines.len()), (Some(&"from,to,minutes,metres"), 3), "{told}");
    let minutes = |line: &str| line.split(',').nth(2).and_then(|minutes| minutes.parse::<f64>().ok());
    assert!(minutes(lines[1]).is_some_and(|minutes| minutes > 0.5), "{told}");
    fs::write(&points, "11.1;47.8\n").expect("written");
    refuses(&world, &["region", "times", "sonnenau", "--points", &path], "line 1");
}

#[actix_web::test]
async fn the_first_admin_is_made_on_the_command_line_and_signs_in() {
    let world = World::new().await;
    let typed = ["account", "create-admin", "sonnenau", "--name", "Frau Huber", "--birth"];
    let born = |month: &'static str| typed.into_iter().chain([month]).collect::<Vec<_>>();
    refuses(&world, &born("1980"), "--birth: \"1980\"");
    refuses(&world, &born("2020-01"), "of age");
    let told = said(&run(&world, &born("1980-05")).stdout);
    let after = |label: &str| {
        let line = told.lines().find_map(|line| line.strip_prefix(label));
        line.expect("it is told").trim().to_owned()
    };
    let (name, passphrase) = (after("sign-in name:"), after("passphrase:"));
    let opened = world.nobody().sign_in(&name, &passphrase).await.expect(200);
    let me = world.nobody().with_session(&opened).get("/api/v1/me").await.expect(200);
    assert_eq!((me["role"].as_str(), me["display_name"].as_str()), (Some("admin"), Some("Frau Huber")));
    let code = after("recovery code:");
    let back =
        serde_json::json!({ "sign_in_name": name, "code": code, "passphrase": "vier Kraniche lesen Briefe" });
    world.nobody().post("/api/v1/recover", back).await.expect(200);
}
