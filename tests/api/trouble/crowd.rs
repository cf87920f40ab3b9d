//! A crowd: a shift begins and every phone wakes up; and more people than the program has room for.

use std::{
    io::{Read, Write},
    net::TcpStream,
    sync::{Arc, atomic::Ordering},
    thread,
    time::{Duration, Instant},
};

use chrono::{Datelike, TimeDelta, Utc};
use futures_util::future::join_all;
use reqwest::{Client, Method, header::HeaderMap};
use serde_json::json;
use tests::{Caller, Process, World, rounds};

use super::{Day, LIST, next_week};
use crate::carpools::town::{COMMUTES, commute};

/// A phone in its owner's hand, with what it asks for when it wakes up.
#[derive(Clone)]
struct Phone {
    who: Caller,
    commute: Option<String>,
}

/// Behind a proxy each phone is known by the address that the proxy tells.
fn with_own_address(who: &Caller, number: usize) -> Caller {
    let mut headers = HeaderMap::new();
    let address = format!("10.{}.{}.{}", number >> 16, (number >> 8) & 255, number & 255);
    headers.insert("x-forwarded-for", address.parse().expect("a header"));
    Caller { client: Client::builder().default_headers(headers).build().expect("a client"), ..who.clone() }
}

/// So many people; every fifth has a commute to the one site there is.
async fn people(world: &World, count: usize) -> Vec<Phone> {
    let moderator = world.moderator("Frau Huber").await;
    let (lon, lat) = world.lay_map().await.sites[0].x_y();
    let site = json!({ "kind": "employer", "name": "Werk", "employer": "Werk GmbH", "lat": lat, "lon": lon });
    let site = moderator.post("/api/v1/regions/sonnenau/sites", site).await.expect(201);
    let site = site["id"].as_str().expect("an id");
    moderator.post(&format!("/api/v1/sites/{site}/confirm"), json!({})).await.expect(200);
    let today = Utc::now().date_naive();
    let monday = today - TimeDelta::days(i64::from(today.weekday().num_days_from_monday()));
    let roster = json!({
        "codes": [{ "code": "F", "start": "06:00", "end": "14:00" }],
        "cycle": { "anchor": monday, "days": ["F", "F", "F", "F", "F", null, null] },
    });
    let mut phones = Vec::new();
    for number in 0..count {
        let who = with_own_address(&world.member(&format!("Person {number}")).await, number);
        let home = tests::COUNTY.villages[number % tests::COUNTY.villages.len()].point.x_y();
        let role = if number % 10 == 0 { "drive" } else { "ride" };
        let posted = commute(role, (home.1, home.0), site, &roster);
        let commute = if number % 5 == 0 {
            Some(who.post(COMMUTES, posted).await.expect(201)["id"].as_str().expect("an id").to_owned())
        } else {
            None
        };
        phones.push(Phone { who, commute });
    }
    phones
}

/// What a phone does when its owner looks at it before work.
async fn wakes_up(day: Day, phone: Phone, activity: String, after: Duration) {
    tokio::time::sleep(after).await;
    let Phone { who, commute } = phone;
    day.send(who.request(Method::GET, "/")).await;
    let refresh = who.request(Method::POST, "/api/v1/refresh").json(&json!({ "refresh": who.refresh }));
    let opened = day.send(refresh).await.expect("answered").expect(200);
    let who = who.with_session(&opened);
    for path in ["/api/v1/me", "/api/v1/notices", LIST] {
        day.send(who.request(Method::GET, path)).await;
    }
    if let Some(commute) = commute {
        day.send(who.request(Method::GET, &format!("/api/v1/commutes/{commute}/matches"))).await;
    }
    let join = who.request(Method::PUT, &format!("{activity}/attendance")).json(&json!({}));
    day.send(join.header("Idempotency-Key", "0123456789abcdef-join")).await;
}

/// The settings of a service behind a proxy.
const BEHIND_PROXY: [(&str, &str); 3] = [
    ("MITEINANDER_BEHIND_PROXY", "true"),
    ("MITEINANDER_CONNECTIONS_PER_ADDRESS", "0"),
    ("MITEINANDER_REQUESTS_PER_MINUTE", "600"),
];

#[actix_web::test]
async fn when_the_shift_begins_everybody_is_answered() {
    let world = World::new().await;
    let (count, seconds) = (rounds(30, 2_000), rounds(2, 60));
    let phones = people(&world, count).await;
    let made = phones[0].who.post(LIST, next_week("Nach der Schicht")).await.expect(201);
    let activity = format!("/api/v1/activities/{}", made["id"].as_str().expect("an id"));
    world.hand_over().await;
    let process = Process::serve(&world, &BEHIND_PROXY).await;
    let day = Day::default();
    let period = Duration::from_secs(u64::try_from(seconds).expect("few"));
    let waking = phones.into_iter().enumerate().map(|(number, phone)| {
        let who = Caller { address: process.address.clone(), ..phone.who };
        let after = period.mul_f64(number as f64 / count as f64);
        actix_web::rt::spawn(wakes_up(day.clone(), Phone { who, ..phone }, activity.clone(), after))
    });
    for phone in join_all(waking.collect::<Vec<_>>()).await {
        phone.expect("it was answered");
    }
    let statuses = day.statuses();
    let (median, p99) = (day.quantile(0.5), day.quantile(0.99));
    println!(
        "{count} phones in {seconds} s: {statuses:?}, median {median:?}, p99 {p99:?}, slowest {:?}",
        day.slowest()
    );
    assert_eq!(statuses.keys().copied().collect::<Vec<_>>(), [200], "{statuses:?}");
    assert!(!tests::soaking() || p99 <= Duration::from_secs(1), "{p99:?}");
}

/// How long one look at /health takes, on a connection of its own.
fn health(address: &str) -> Duration {
    let begun = Instant::now();
    let mut stream = TcpStream::connect(address).expect("connects");
    stream.write_all(b"GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").expect("asked");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("answered");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    begun.elapsed()
}

/// Asks for something that takes work, again and again, and checks that a no says when to come back.
async fn pushes(day: Day, who: Caller, number: usize) {
    for round in 0.. {
        let title = format!("Gedränge {number} {round}");
        for request in [
            who.request(Method::GET, "/api/v1/notices"),
            who.request(Method::POST, LIST).json(&next_week(&title)),
        ] {
            if day.is_over() {
                return;
            }
            let answer = day.send(request).await.expect("nobody is turned away without a word");
            if answer.status == 503 {
                answer.refuses(503, "busy");
                assert!(!answer.header("retry-after").is_empty());
            }
        }
    }
}

#[actix_web::test]
async fn who_finds_no_room_is_told_to_come_back_and_the_health_check_is_answered_all_along() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    world.hand_over().await;
    let settings = [("MITEINANDER_REQUESTS_AT_ONCE", "16"), ("MITEINANDER_CONNECTIONS_PER_ADDRESS", "0")];
    let process = Process::serve(&world, &settings).await;
    let amira = Caller { address: process.address.clone(), ..amira };
    let day = Day::default();
    let pushing: Vec<_> = (0..rounds(100, 400))
        .map(|number| actix_web::rt::spawn(pushes(day.clone(), amira.clone(), number)))
        .collect();
    let address = Arc::new(process.address.trim_start_matches("http://").to_owned());
    let looks = rounds(20, 200);
    let watch = thread::spawn(move || {
        let look = |_| {
            thread::sleep(Duration::from_millis(50));
            health(&address)
        };
        (0..looks).map(look).collect::<Vec<_>>()
    });
    let mut looked =
        tokio::task::spawn_blocking(move || watch.join().expect("looked")).await.expect("looked");
    day.over.store(true, Ordering::Relaxed);
    join_all(pushing).await.into_iter().for_each(|pushed| pushed.expect("answered"));
    looked.sort_unstable();
    let (median, slowest) = (looked[looks / 2], looked[looks - 1]);
    let statuses = day.statuses();
    println!("{statuses:?}, slowest {:?}; health: median {median:?}, slowest {slowest:?}", day.slowest());
    assert_eq!(statuses.keys().copied().collect::<Vec<_>>(), [200, 201, 503], "{statuses:?}");
    assert!(!tests::soaking() || looked[looks * 99 / 100] <= Duration::from_millis(50), "{looked:?}");
    amira.get("/api/v1/me").await.expect(200);
}
