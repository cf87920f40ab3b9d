//! Tokens that are not ours, or no longer good.

use tests::{Caller, World};

fn bearing(world: &World, token: &str) -> Caller {
    Caller { token: Some(token.to_owned()), ..world.nobody() }
}

#[actix_web::test]
async fn forged_broken_and_enormous_tokens_are_all_just_not_signed_in() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let good = amira.token.clone().expect("a token");
    let parts: Vec<&str> = good.split('.').collect();
    // {"typ":"at+jwt","alg":"none"}
    let none = "eyJ0eXAiOiJhdCtqd3QiLCJhbGciOiJub25lIn0";
    let mut flipped = good.clone();
    flipped.replace_range(
        good.len() - 3..good.len() - 2,
        if &good[good.len() - 3..good.len() - 2] == "A" { "B" } else { "A" },
    );
    let bad = [
        String::new(),
        "x".to_owned(),
        "a.b.c".to_owned(),
        format!("{none}.{}.", parts[1]),
        format!("{none}.{}.{}", parts[1], parts[2]),
        format!("{}.{}.", parts[0], parts[1]),
        flipped,
        "A".repeat(7_000),
    ];
    for token in bad {
        bearing(&world, &token).get("/api/v1/me").await.refuses(401, "not-signed-in");
        bearing(&world, &token).get("/api/v1/regions").await.refuses(401, "not-signed-in");
    }
    bearing(&world, &good).get("/api/v1/me").await.expect(200);
}

#[actix_web::test]
async fn a_token_is_good_for_ten_minutes_and_not_a_second_more() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    world.wait(9 * 60 * 1_000);
    amira.get("/api/v1/me").await.expect(200);
    world.wait(61 * 1_000);
    amira.get("/api/v1/me").await.refuses(401, "not-signed-in");
}

#[actix_web::test]
async fn a_token_of_another_deployment_is_not_ours() {
    let (here, there) = (World::new().await, World::new().await);
    let amira = there.member("Amira").await;
    bearing(&here, amira.token.as_deref().expect("a token"))
        .get("/api/v1/me")
        .await
        .refuses(401, "not-signed-in");
}
