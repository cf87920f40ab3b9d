//! `whatif` on files: exact numbers for who trusts them, clear errors for who mistypes.

use chrono::NaiveDate;
use serde_json::{Value, json};
use server::{
    commands::whatif::{run, schema},
    maps::RegionMap,
    regions::Region,
};
use tests::World;

use super::town::{MONDAY, ds, early_week, north};

const EXAMPLE: &str = include_str!("../../../docs/whatif.example.json");

fn region() -> Region {
    World::plain_region("sonnenau")
}

fn asked(file: &Value, exact: bool) -> Result<Value, String> {
    let mut out = Vec::new();
    let from: NaiveDate = MONDAY.parse().expect("a date");
    run(&region(), &RegionMap::without_roads(), file.to_string().as_bytes(), from, exact, &mut out)?;
    Ok(serde_json::from_slice(&out).expect("the answer is JSON"))
}

fn listed(id: &str, role: &str, (lat, lon): (f64, f64), site: &str) -> Value {
    json!({ "id": id, "point": { "lat": lat, "lon": lon }, "role": role, "site_id": site, "roster": early_week() })
}

fn file<const N: usize>(commutes: [Value; N]) -> Value {
    let commutes = Vec::from(commutes);
    let site = |id: &str, metres: f64| json!({ "id": id, "lat": north(metres).0, "lon": north(metres).1 });
    json!({ "sites": [site("klinik", 15_000.0), site("saege", 16_000.0)], "commutes": commutes })
}

fn pair<'a>(answer: &'a Value, driver: &str, rider: &str) -> &'a Value {
    let pairs = answer["pairs"].as_array().expect("pairs");
    pairs.iter().find(|pair| pair["driver"] == driver && pair["rider"] == rider).expect("the pair")
}

/// Equal to a millionth.
fn close(value: &Value, expected: f64) {
    let value = value.as_f64().unwrap_or_else(|| panic!("a number: {value}"));
    assert!((value - expected).abs() < 1e-6, "{value} is not {expected}");
}

#[test]
fn every_number_of_an_exact_pair_can_be_worked_out() {
    let rider = listed("amira", "ride", north(0.0), "klinik");
    let driver = listed("jonas", "drive", north(-6_000.0), "saege");
    let answer = asked(&file([rider, driver]), true).expect("sound");
    assert_eq!((&answer["exact"], &answer["approximate"]), (&json!(true), &json!(true)));
    assert_eq!(answer["commutes"][0]["home"]["cell"], json!(null));
    assert_eq!(answer["pairs"].as_array().map(Vec::len), Some(2));
    let both = pair(&answer, "jonas", "amira");
    assert_eq!(both["counts"], json!({ "shifts": 20, "out": 20, "home": 20, "both": 20 }));
    let out = &both["rides"][0];
    assert_eq!(
        (&out["date"], &out["leg"], &out["driver_code"]),
        (&json!(MONDAY), &json!("out"), &json!("F"))
    );
    let (home, start) = (north(0.0), north(-6_000.0));
    let (klinik, saege) = (north(15_000.0), north(16_000.0));
    let detour = ds(start, home) + 1200.0 + ds(home, klinik) + 1200.0 + ds(klinik, saege) - ds(start, saege);
    close(&out["detour_minutes"], detour / 600.0);
    close(&out["at_minutes"], 350.0);
    close(&out["ride_minutes"], ds(home, klinik) / 600.0);
    let tau = ds(klinik, saege) + 1200.0;
    close(&out["board_minutes"], (350.0 * 600.0 - tau - ds(home, klinik)) / 600.0);
    close(&out["slack_minutes"], tau / 600.0);
    let back = &both["rides"][1];
    assert_eq!(back["leg"], "home");
    close(&back["at_minutes"], 850.0);
    let rho = ds(saege, klinik);
    let detour_back = rho + 1200.0 + ds(klinik, home) + 1200.0 + ds(home, start) - ds(saege, start);
    let g = ((1.5 * detour + 0.5 * tau) + (1.5 * detour_back + rho)) / 2.0 / 600.0;
    close(&both["g"], g);
    close(&both["score"], (100.0 * (-g / 20.0).exp()).round());
    let other = pair(&answer, "amira", "jonas");
    assert_eq!((&other["matches"], &other["rule"]), (&json!(false), &json!("role")));
}

#[test]
fn without_exact_the_cell_stands_for_the_home_and_the_files_own_meeting_points_are_used() {
    let rider = |metres: f64| listed("amira", "ride", north(metres), "klinik");
    let mut one = file([rider(0.0), listed("jonas", "drive", north(-6_000.0), "saege")]);
    let centre = asked(&one, false).expect("sound")["commutes"][0]["home"].clone();
    assert!(centre["cell"].as_str().is_some_and(|cell| cell.starts_with("CRS3035RES2000m")), "{centre}");
    let at = |metres: f64, id: Value| json!({ "id": id, "lat": centre["lat"].as_f64().expect("lat") + metres / 111_195.0, "lon": centre["lon"] });
    one["meeting_points"] = json!([at(100.0, json!("b")), at(-100.0, json!(7)), at(900.0, json!("far"))]);
    let answer = asked(&one, false).expect("sound");
    let points = answer["commutes"][0]["meeting_points"].as_array().expect("points");
    let ids: Vec<&Value> = points.iter().map(|point| &point["id"]).collect();
    assert_eq!(ids, [&json!(7), &json!("b")], "by id, numbers first; 900 m are 1,170 m on foot");
    let moved = asked(&file([rider(1.0), listed("jonas", "drive", north(-6_000.0), "saege")]), false);
    let still = asked(&file([rider(0.0), listed("jonas", "drive", north(-6_000.0), "saege")]), false);
    assert_eq!(moved, still, "a home moved inside its cell changes nothing");
}

#[test]
fn the_first_rule_that_said_no_is_named() {
    let with = |name: &str, value: Value| {
        let mut rider = listed("amira", "ride", north(0.0), "klinik");
        rider[name] = value;
        rider
    };
    let driver = || listed("jonas", "drive", north(-6_000.0), "saege");
    for (rider, rule) in [
        (with("account", json!("jonas")), "same-account"),
        (with("blocks", json!(["jonas"])), "blocked"),
        (with("role", json!("drive")), "role"),
        (with("women_only", json!(true)), "women-only"),
        (with("birth_month", json!("2010-01")), "minor-unverified-driver"),
        (with("legs", json!({ "out": false, "home": true })), ""),
    ] {
        let answer = asked(&file([rider, driver()]), true).expect("sound");
        let both = pair(&answer, "jonas", "amira");
        assert_eq!(both["rule"].as_str().unwrap_or_default(), rule, "{both}");
    }
    let mut full = driver();
    full["limits"] = json!({ "seats": 1 });
    full["aboard"] = json!({ "out": { MONDAY: 1 }, "home": {} });
    let answer = asked(&file([listed("amira", "ride", north(0.0), "klinik"), full]), true).expect("sound");
    let counts = &pair(&answer, "jonas", "amira")["counts"];
    assert_eq!((&counts["out"], &counts["home"]), (&json!(19), &json!(20)), "Monday's seat is taken");
}

#[test]
fn a_request_of_another_costs_three_minutes_and_ones_own_nothing() {
    let g = |from: Value| {
        let mut driver = listed("jonas", "drive", north(-6_000.0), "saege");
        driver["pending_from"] = from;
        let answer =
            asked(&file([listed("amira", "ride", north(0.0), "klinik"), driver]), true).expect("sound");
        pair(&answer, "jonas", "amira")["g"].as_f64().expect("g")
    };
    let none = g(json!([]));
    assert!((g(json!(["tuan", "tuan"])) - none - 6.0).abs() < 1e-9);
    assert!((g(json!(["amira"])) - none).abs() < 1e-9);
}

#[test]
fn a_bad_file_is_refused_by_field() {
    let sound = || file([listed("amira", "ride", north(0.0), "klinik")]);
    let with = |pointer: &str, value: Value| {
        let mut file = sound();
        *file.pointer_mut(pointer).expect("is there") = value;
        file
    };
    let day = "/commutes/0/roster/cycle";
    let mut birth = sound();
    birth["commutes"][0]["birth_month"] = json!("2008-13");
    let mut aboard = sound();
    aboard["commutes"][0]["aboard"] = json!({ "out": { "2026-02-30": 1 } });
    let mut unknown = sound();
    unknown["commutes"][0]["home"] = json!({});
    for (file, field, code) in [
        (with("/commutes/0/point/lat", json!(95)), "commutes[0].point.lat", "field-too-large"),
        (with("/commutes/0/point", json!({ "lat": 11.1, "lon": 47.8 })), "amira", "field-lat-lon-swapped"),
        (with("/sites/1/lat", json!(-60)), "sites[1] (saege)", "field-off-map"),
        (with("/sites/1/id", json!("klinik")), "sites[1].id", "field-name-twice"),
        (with("/commutes/0/site_id", json!("nowhere")), "commutes[0].site_id", "field-site-unknown"),
        (with(&format!("{day}/days"), json!([])), "commutes[0].roster.cycle.days", "field-too-few"),
        (
            with(&format!("{day}/anchor"), json!("2026-02-30")),
            "commutes[0].roster.cycle.anchor",
            "field-date",
        ),
        (birth, "commutes[0].birth_month", "field-date"),
        (aboard, "commutes[0].aboard.out.2026-02-30", "field-date"),
        (unknown, "commutes[0].home", "field-unknown"),
    ] {
        let error = asked(&file, false).expect_err(code);
        assert!(error.contains(field) && error.contains(code), "{field} {code}: {error}");
    }
    let mut out = Vec::new();
    let from: NaiveDate = MONDAY.parse().expect("a date");
    let error =
        run(&region(), &RegionMap::without_roads(), b"{", from, false, &mut out).expect_err("no JSON");
    assert!(error.contains("JSON") && out.is_empty(), "{error}");
}

#[test]
fn the_committed_schema_and_example_are_the_ones_that_are_read() {
    let committed = include_str!("../../../docs/whatif.schema.json");
    assert!(committed == schema(), "write it anew: miteinander whatif --schema > docs/whatif.schema.json");
    let example: Value = serde_json::from_str(EXAMPLE).expect("JSON");
    let answer = asked(&example, false).expect("the example is sound");
    let matches = answer["pairs"].as_array().expect("pairs").iter().filter(|pair| pair["matches"] == true);
    assert!(matches.count() > 0, "the example has a match");
}
