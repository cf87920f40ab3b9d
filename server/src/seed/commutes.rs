//! The demo's commutes, with rosters of all the kinds that such a county has.

use chrono::{Datelike, Days, NaiveDate};
use roads::{places::Place, straight_metres, synthetic::County};
use serde_json::{Value, json};

use super::{people::Town, sites::Sites};
use crate::{
    app::App,
    carpools::{self, Commute},
    error::Error,
    maps::MapId,
    regions::Region,
    who::Member,
};

/// One kind of roster: its codes as (name, start, end), and its cycle with `.` for a free day.
struct Kind {
    codes: &'static [(&'static str, &'static str, &'static str)],
    cycle: &'static str,
    /// Minutes that one may begin and leave later.
    flexible: Option<(i32, i32)>,
    observes_holidays: bool,
}

const EARLY_LATE: &[(&str, &str, &str)] = &[("F", "06:00", "14:00"), ("S", "14:00", "22:00")];
const THREE_SHIFTS: &[(&str, &str, &str)] =
    &[("F", "06:00", "14:00"), ("S", "14:00", "22:00"), ("N", "22:00", "06:00")];
const DAY_AND_NIGHT: &[(&str, &str, &str)] = &[("T", "06:00", "18:00"), ("N", "18:00", "06:00")];
const OFFICE: &[(&str, &str, &str)] = &[("A", "07:00", "15:30")];
const BAKERY: &[(&str, &str, &str)] = &[("B", "03:30", "11:00")];
const SHOP: &[(&str, &str, &str)] = &[("V", "08:30", "13:30"), ("M", "13:00", "20:10")];
const CARE: &[(&str, &str, &str)] =
    &[("F", "06:15", "14:15"), ("S", "13:45", "21:45"), ("N", "21:15", "06:30")];

const KINDS: &[Kind] = &[
    Kind { codes: EARLY_LATE, cycle: "FFFFF..SSSSS..", flexible: None, observes_holidays: true },
    Kind { codes: THREE_SHIFTS, cycle: "FFFFF..SSSSS..NNNNN..", flexible: None, observes_holidays: true },
    Kind { codes: DAY_AND_NIGHT, cycle: "TTNN..", flexible: None, observes_holidays: false },
    Kind { codes: OFFICE, cycle: "AAAAA..", flexible: Some((90, 90)), observes_holidays: true },
    Kind { codes: BAKERY, cycle: "BBBB.BB.", flexible: None, observes_holidays: false },
    Kind { codes: SHOP, cycle: "VVMM.VV.MMVV..", flexible: None, observes_holidays: true },
    Kind { codes: CARE, cycle: "FF.SSS.NNN", flexible: None, observes_holidays: false },
    Kind { codes: EARLY_LATE, cycle: "F.F.F..", flexible: None, observes_holidays: true },
    Kind { codes: THREE_SHIFTS, cycle: "FFSSNN....", flexible: None, observes_holidays: false },
    Kind {
        codes: CARE,
        cycle: "FFFF...SSSS...FFF.SS..NNN....SSS.FF",
        flexible: None,
        observes_holidays: false,
    },
];

/// The commutes that more is made of.
pub struct Posted {
    /// With whose it is.
    pub trainee: (Member, Commute),
    pub driver: Commute,
    /// Of everybody else.
    pub others: Vec<Commute>,
}

/// Posts the commutes of those whose sign-ins are printed, and of as many others.
pub async fn post_all(
    app: &App,
    region: &Region,
    town: &Town,
    county: &County,
    sites: &Sites,
) -> Result<Posted, Error> {
    let today = region.today(app.clock.now());
    let monday = today - Days::new(u64::from(today.weekday().num_days_from_monday()));
    let village = village(county)?;
    let minh = town.role("trainee")?;
    let trainee = post(app, region, minh, trainee(sites, village, monday)).await?;
    let driver = post(app, region, town.role("driver")?, driver(sites, village, monday)).await?;
    let mut others = Vec::with_capacity(town.others.len());
    for (number, member) in town.others.iter().enumerate().take(town.others.len() * 15 / 16) {
        let home = county.homes[number % county.homes.len()];
        let site = if number % 9 == 0 { sites.hospital } else { sites.firms[number * 5 % sites.firms.len()] };
        let kind = &KINDS[number * 7 % KINDS.len()];
        let role = ["drive", "ride", "drive", "either", "ride"][number % 5];
        let commute = json!({
            "role": role,
            "home": { "lat": home.y(), "lon": home.x() },
            "site_id": site,
            "roster": if number % 11 == 5 { month_plan(monday) } else { roster(kind, monday, number) },
            "limits": { "detour_minutes": 8 + number % 8, "seats": 1 + number % 4 },
        });
        others.push(post(app, region, member, commute).await?);
    }
    Ok(Posted { trainee: (minh.clone(), trainee), driver, others })
}

/// A village from which it is a usual way to the hospital: some 14 km in a straight line.
fn village(county: &County) -> Result<MapId, Error> {
    let off = |place: &&Place| (straight_metres(place.coord.point(), county.sites[0]) - 14_000.0).abs();
    let usual = county.snapshot.places.iter().min_by(|a, b| off(a).total_cmp(&off(b)));
    usual.map(|place| MapId(place.id)).ok_or_else(|| Error::Internal("the county has no villages".into()))
}

async fn post(app: &App, region: &Region, member: &Member, commute: Value) -> Result<Commute, Error> {
    let shape = serde_json::from_value(commute).map_err(|error| Error::Internal(error.to_string()))?;
    carpools::create(app, member, &region.slug, &shape).await
}

/// Early and late shifts at the hospital, and every fifth week at the vocational school.
fn trainee(sites: &Sites, village: MapId, monday: NaiveDate) -> Value {
    let cycle = "FFFFF..SSSSS..FFFFF..SSSSS..CCCCC..";
    json!({
        "role": "ride",
        "home": { "place_id": village },
        "site_id": sites.hospital,
        "roster": {
            "codes": [
                { "code": "F", "start": "06:00", "end": "14:00" },
                { "code": "S", "start": "14:00", "end": "22:00" },
                { "code": "C", "start": "08:00", "end": "15:15", "site_id": sites.school },
            ],
            "cycle": { "anchor": monday, "days": days(cycle) },
            "observes_public_holidays": true,
        },
    })
}

/// Drives from the same village to another employer, early in the weeks in which the trainee starts early.
fn driver(sites: &Sites, village: MapId, monday: NaiveDate) -> Value {
    json!({
        "role": "drive",
        "home": { "place_id": village },
        "site_id": sites.near_hospital,
        "roster": {
            "codes": [
                { "code": "F", "start": "06:00", "end": "14:00" },
                { "code": "S", "start": "14:00", "end": "22:00" },
            ],
            "cycle": { "anchor": monday, "days": days("FFFFF..SSSSS..") },
            "exceptions": [{ "date": monday + Days::new(8), "code": null }],
            "observes_public_holidays": true,
        },
        "limits": { "detour_minutes": 15, "seats": 3 },
    })
}

fn roster(kind: &Kind, monday: NaiveDate, number: usize) -> Value {
    let code = |(name, start, end): &(&str, &str, &str)| match kind.flexible {
        None => json!({ "code": name, "start": start, "end": end }),
        Some((from, to)) => json!({
            "code": name, "start": start, "end": end, "start_window_minutes": from, "end_window_minutes": to,
        }),
    };
    let shift = u64::try_from(number % 3 * 7).unwrap_or(0);
    json!({
        "codes": kind.codes.iter().map(code).collect::<Vec<_>>(),
        "cycle": { "anchor": monday - Days::new(shift), "days": days(kind.cycle) },
        "observes_public_holidays": kind.observes_holidays,
    })
}

/// A month plan as hospitals write them: dated shifts without a rule.
fn month_plan(monday: NaiveDate) -> Value {
    let worked = "FS.SFF.FF.SSF..SFF.FS.SF..FFS.SFF.FF.SS";
    let dated: Vec<Value> = (0_u64..)
        .zip(worked.chars())
        .filter(|(_, code)| *code != '.')
        .map(|(day, code)| json!({ "date": monday + Days::new(day), "code": code }))
        .collect();
    json!({
        "codes": [
            { "code": "F", "start": "06:15", "end": "14:15" },
            { "code": "S", "start": "13:45", "end": "21:45" },
        ],
        "dated": dated,
    })
}

fn days(cycle: &str) -> Vec<Option<String>> {
    cycle.chars().map(|day| (day != '.').then(|| day.to_string())).collect()
}
