//! Three places and two hundred people who want them at the same moment.

use futures_util::future::join_all;
use serde_json::json;
use tests::{Answer, Caller, World, rounds};

use super::{counts, december, joins, posted};

async fn crowd(world: &World, people: usize) -> Vec<Caller> {
    let mut crowd = Vec::with_capacity(people);
    for number in 0..people {
        crowd.push(world.member(&format!("Person {number}")).await);
    }
    crowd
}

fn standing(answer: &Answer) -> String {
    answer.expect(200)["standing"].as_str().expect("a standing").to_owned()
}

#[actix_web::test]
async fn two_hundred_join_three_places_at_once_and_exactly_three_have_them() {
    let world = december().await;
    let olha = world.member("Olha").await;
    let crowd = crowd(&world, 200).await;
    for _ in 0..rounds(2, 20) {
        let activity = posted(&olha, json!({ "capacity": 3 })).await;
        let path = format!("{activity}/attendance");
        let answers = join_all(crowd.iter().map(|who| who.put(&path, json!({})))).await;
        let joined = answers.iter().filter(|answer| standing(answer) == "joined").count();
        assert_eq!((joined, answers.len()), (3, 200));
        assert_eq!(counts(&olha, &activity).await, (3, 197));
        let list = olha.get(&format!("{activity}/attendees?limit=100")).await.expect(200);
        let seated =
            list["items"].as_array().expect("a list").iter().filter(|line| line["standing"] == "joined");
        assert_eq!(seated.count(), 3);
    }
}

#[actix_web::test]
async fn while_some_leave_and_others_change_their_parties_the_count_stays_true() {
    let world = december().await;
    let olha = world.member("Olha").await;
    let crowd = crowd(&world, 40).await;
    for _ in 0..rounds(2, 20) {
        let activity = posted(&olha, json!({ "capacity": 7 })).await;
        let path = format!("{activity}/attendance");
        join_all(crowd.iter().map(|who| joins(who, &activity))).await;
        let churn = crowd.iter().enumerate().map(|(number, who)| {
            let path = path.clone();
            async move {
                match number % 3 {
                    0 => who.delete(&path).await.status,
                    1 => who.put(&path, json!({ "companions": 1 })).await.status,
                    _ => who.put(&path, json!({})).await.status,
                }
            }
        });
        let statuses = join_all(churn).await;
        assert!(statuses.iter().all(|status| matches!(status, 200 | 204 | 409)), "{statuses:?}");
        let lines = olha.get(&format!("{activity}/attendees?limit=100")).await.expect(200);
        let heads = |standing: &str| -> i64 {
            let lines = lines["items"].as_array().expect("a list").iter();
            let of = lines.filter(|line| line["standing"] == standing);
            of.map(|line| {
                1 + line["children"].as_i64().unwrap_or(0) + line["companions"].as_i64().unwrap_or(0)
            })
            .sum()
        };
        assert_eq!(counts(&olha, &activity).await, (heads("joined"), heads("waiting")));
        let free = 7 - heads("joined");
        assert!(free == 0 || free == 1, "{free} places are free while people wait");
    }
}

#[actix_web::test]
async fn one_person_who_taps_twenty_times_at_once_has_one_place() {
    let world = december().await;
    let (olha, amira) = (world.member("Olha").await, world.member("Amira").await);
    let activity = posted(&olha, json!({ "capacity": 30 })).await;
    let path = format!("{activity}/attendance");
    let answers = join_all((0..20).map(|_| amira.put(&path, json!({ "companions": 1 })))).await;
    assert!(answers.iter().all(|answer| standing(answer) == "joined"));
    assert_eq!(counts(&olha, &activity).await, (2, 0));
}
