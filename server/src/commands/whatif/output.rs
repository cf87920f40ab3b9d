//! What `whatif` prints: every ordered pair, with unrounded minutes.

use std::io::{self, Write};

use matching::{Counts, Leg, Outcome, Pairing};
use serde::Serialize;
use serde_json::{Value, json};

use super::{
    ground::{Ground, Posted},
    input::FileId,
};
use crate::carpools::date_of;

/// Writes the answer pair by pair: there are as many as commutes squared.
pub fn write(ground: &Ground, mut out: impl Write) -> io::Result<()> {
    let head = json!({
        "region": ground.region,
        "from": ground.from,
        "exact": ground.exact,
        "approximate": ground.approximate,
        "commutes": ground.posted.iter().map(|posted| used(ground, posted)).collect::<Vec<_>>(),
    });
    let head = head.to_string();
    out.write_all(head.strip_suffix('}').unwrap_or(&head).as_bytes())?;
    out.write_all(b",\"pairs\":[")?;
    let mut first = true;
    for driver in &ground.posted {
        for rider in ground.posted.iter().filter(|rider| rider.id != driver.id) {
            let outcome = ground.board.outcome(driver.id, rider.id);
            let outcome = outcome.ok_or_else(|| io::Error::other("a commute is not on the board"))?;
            out.write_all(if first { b"\n" } else { b",\n" })?;
            first = false;
            serde_json::to_writer(&mut out, &pair(ground, driver, rider, &outcome))?;
        }
    }
    out.write_all(b"\n]}\n")?;
    out.flush()
}

/// The cell's centre and the candidate meeting points of a commute.
fn used(ground: &Ground, posted: &Posted) -> Value {
    let mut stops = ground.board.stops(posted.id).unwrap_or_default().into_iter();
    let home = stops.next().map(|home| home.spot.point);
    let points = stops.map(|stop| stop_of(ground, &stop, true));
    json!({
        "id": posted.name,
        "home": {
            "cell": posted.cell.map(|cell| cell.to_string()),
            "lat": home.map(|point| point.y()),
            "lon": home.map(|point| point.x()),
        },
        "meeting_points": points.collect::<Vec<_>>(),
        "codes": posted.codes,
    })
}

fn stop_of(ground: &Ground, stop: &matching::Place, meeting_point: bool) -> Value {
    let id: Option<&FileId> = ground.stops.get(&stop.id).filter(|_| meeting_point);
    json!({ "id": id, "lat": stop.spot.point.y(), "lon": stop.spot.point.x() })
}

/// One ordered pair.
#[derive(Serialize)]
struct PairView<'a> {
    driver: &'a FileId,
    rider: &'a FileId,
    matches: bool,
    /// The first rule that said no.
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<&'static str>,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    shared: Option<Shared>,
}

#[derive(Serialize)]
struct Shared {
    /// Whether a leg lies in the next 28 days.
    listed: bool,
    score: u8,
    g: Option<f64>,
    coverage: f64,
    mean_detour_minutes: Option<f64>,
    counts: Value,
    rides: Vec<Value>,
    missed: Vec<Value>,
}

fn pair<'a>(ground: &Ground, driver: &'a Posted, rider: &'a Posted, outcome: &Outcome) -> PairView<'a> {
    let shared = outcome.as_ref().ok().map(|pairing| shared(ground, driver, rider, pairing));
    PairView {
        driver: &driver.name,
        rider: &rider.name,
        matches: shared.is_some(),
        rule: outcome.as_ref().err().map(|rule| rule.code()),
        shared,
    }
}

fn shared(ground: &Ground, driver: &Posted, rider: &Posted, pairing: &Pairing) -> Shared {
    let Counts { shifts, out, home, both } = pairing.counts;
    let missed = pairing.missed.iter().map(|(day, leg)| json!({ "date": date_of(*day), "leg": word(*leg) }));
    Shared {
        listed: pairing.listed,
        score: pairing.score,
        g: pairing.g,
        coverage: pairing.coverage,
        mean_detour_minutes: pairing.mean_detour,
        counts: json!({ "shifts": shifts, "out": out, "home": home, "both": both }),
        rides: pairing.rides.iter().map(|ride| ride_of(ground, driver, rider, ride)).collect(),
        missed: missed.collect(),
    }
}

fn ride_of(ground: &Ground, driver: &Posted, rider: &Posted, ride: &matching::Ride) -> Value {
    let code = |of: &Posted, code: u8| of.codes.get(usize::from(code)).cloned();
    json!({
        "date": date_of(ride.day),
        "leg": word(ride.leg),
        "driver_code": code(driver, ride.driver_code),
        "rider_code": code(rider, ride.rider_code),
        "day_offset": ride.day_offset,
        "stop": stop_of(ground, &ride.stop, ride.meeting_point),
        "at_minutes": minutes(ride.at_ds),
        "board_minutes": minutes(ride.board_ds),
        "detour_minutes": minutes(ride.detour_ds),
        "detour_metres": ride.detour_metres,
        "ride_minutes": f64::from(ride.ride_ds) / 600.0,
        "direct_minutes": f64::from(ride.direct_ds) / 600.0,
        "walk_minutes": f64::from(ride.walk_ds) / 600.0,
        "slack_minutes": minutes(ride.slack_ds),
        "counted": ride.counted,
    })
}

fn minutes(ds: i32) -> f64 {
    f64::from(ds) / 600.0
}

fn word(leg: Leg) -> &'static str {
    match leg {
        Leg::Out => "out",
        Leg::Home => "home",
    }
}
