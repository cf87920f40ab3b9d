//! One seat, and everybody who wants it at the same moment.

use futures_util::future::join_all;
use serde_json::json;
use tests::{Answer, rounds};

use super::{ask, asked, driver, rider, states};
use crate::carpools::town::Town;

const TUESDAY: &str = "2026-12-01";

#[actix_web::test]
async fn two_hundred_are_accepted_at_once_for_the_last_seat_and_exactly_one_has_it() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 1).await;
    let mut riders = Vec::with_capacity(200);
    for number in 0..200 {
        riders.push(rider(&town, &format!("Person {number}"), &site).await);
    }
    for round in 0..rounds(1, 50) {
        let date = (chrono::NaiveDate::from_ymd_opt(2026, 12, 1).expect("a date")
            + chrono::Days::new(u64::try_from(round % 4).expect("small")))
        .to_string();
        let mut paths = Vec::with_capacity(200);
        for (who, commute) in &riders {
            paths.push(asked(who, ask(commute, &drives, &[&date])).await);
        }
        let answers = join_all(paths.iter().map(|path| accept(&jonas, path))).await;
        let given = answers.iter().filter(|answer| answer.status == 200).count();
        let refused = answers.iter().filter(|answer| answer.str("code") == "seat-taken").count();
        assert_eq!((given, refused), (1, 199), "round {round}");
        for (path, answer) in paths.iter().zip(&answers) {
            let end = if answer.status == 200 { "cancel" } else { "decline" };
            jonas.post(&format!("{path}/{end}"), json!({})).await.expect(200);
        }
    }
}

/// As a phone does it: who is told that the service is busy comes back. In the long rounds nobody is.
async fn accept(jonas: &tests::Caller, path: &str) -> Answer {
    let mut answer = jonas.post(&format!("{path}/accept"), json!({})).await;
    while answer.status == 503 && !tests::soaking() {
        answer = jonas.post(&format!("{path}/accept"), json!({})).await;
    }
    answer
}

#[actix_web::test]
async fn while_one_cancels_and_another_is_accepted_at_the_same_instant_the_seat_has_one_rider_or_none() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 1).await;
    let (oksana, oksanas) = rider(&town, "Oksana", &site).await;
    let (tuan, tuans) = rider(&town, "Tuan", &site).await;
    for round in 0..rounds(10, 200) {
        let first = asked(&oksana, ask(&oksanas, &drives, &[TUESDAY])).await;
        accept(&jonas, &first).await.expect(200);
        let second = asked(&tuan, ask(&tuans, &drives, &[TUESDAY])).await;
        let path = format!("{first}/cancel");
        let (cancelled, accepted) =
            futures_util::future::join(oksana.post(&path, json!({})), accept(&jonas, &second)).await;
        assert_eq!(cancelled.status, 200, "{}", cancelled.text());
        if accepted.status != 200 {
            accepted.refuses(409, "seat-taken");
            accept(&jonas, &second).await.expect(200);
        }
        let read = oksana.get(&first).await.expect(200);
        assert_eq!(states(&read), ["CANCELLED"], "round {round}");
        tuan.post(&format!("{second}/cancel"), json!({})).await.expect(200);
    }
}
