//! Who may do what with whose things: every operation of the contract, tried by everybody.

mod blocked;
mod table;
mod things;

use reqwest::Method;
use serde_json::Value;
use server::id::RegionId;
use tests::{Answer, Caller, Traits, World};

use super::carpools::town::Town;
use table::ROWS;
use things::Things;

/// Who tries, in the order of the table's columns.
const WHO: [&str; 7] =
    ["nobody", "the owner", "a neighbour", "the county", "a moderator", "an admin", "an admin next door"];

/// One operation, as the contract has it.
struct Operation {
    name: String,
    method: Method,
    path: String,
}

async fn contract(world: &World) -> Vec<Operation> {
    let contract = world.nobody().get("/openapi.json").await.expect(200);
    let mut operations = Vec::new();
    for (path, item) in contract["paths"].as_object().expect("paths") {
        for (method, operation) in item.as_object().expect("operations") {
            let Ok(method) = method.to_uppercase().parse::<Method>() else { continue };
            let Some(name) = operation["operationId"].as_str() else { continue };
            operations.push(Operation { name: name.to_owned(), method, path: path.clone() });
        }
    }
    operations
}

/// Everybody but the owner, who is somebody new each time.
async fn everybody(world: &World, next_door: RegionId, owner: Caller) -> [Caller; 7] {
    let admin = Traits { role: server::accounts::Role::Admin, ..Traits::default() };
    [
        world.nobody(),
        owner,
        world.member("Jonas").await,
        world.county_organiser("Kerstin").await,
        world.moderator("Selma").await,
        world.admin("Petra").await,
        world.person_of(next_door, "Herr Fremd", admin).await,
    ]
}

async fn call(who: &Caller, operation: &Operation, path: &str, body: Option<&Value>) -> Answer {
    let request = who.request(operation.method.clone(), path);
    let request = if let Some(body) = body { request.json(body) } else { request };
    let response = request.send().await.expect("the server answers");
    // Events go on for as long as one listens.
    if response.headers().get("content-type").is_some_and(|kind| kind == "text/event-stream") {
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        return Answer { status, headers, bytes: Vec::new() };
    }
    Answer::read(response).await
}

/// What is wrong with the answers to one person who tries one operation on a thing, on none, and on what is gone.
async fn tried(
    town: &Town,
    operation: &Operation,
    sent: &str,
    who: &Caller,
    owner: &Caller,
    wanted: u16,
) -> Vec<String> {
    let things = Things::of(town, owner, &operation.path).await;
    let (query, body) = things.sent(town, sent).await;
    let path = format!("{}{query}", things.path);
    let mut wrong = Vec::new();
    let answer = call(who, operation, &path, body.as_ref()).await;
    if answer.status != wanted {
        wrong.push(format!("{} instead of {wanted}: {}", answer.status, answer.text()));
    }
    if !operation.path.contains("{id}") {
        return wrong;
    }
    let unknown = call(who, operation, &things::unknown(&operation.path), body.as_ref()).await;
    if !matches!(unknown.status, 401 | 403 | 404) {
        wrong.push(format!("{} for what was never there: {}", unknown.status, unknown.text()));
    }
    if answer.status == 404 && answer.bytes != unknown.bytes {
        wrong.push(format!("what is another's looks unlike nothing: {}", answer.text()));
    }
    if things.erase(town, owner).await {
        let gone = call(who, operation, &path, body.as_ref()).await;
        if (gone.status, &gone.bytes) != (unknown.status, &unknown.bytes) {
            wrong.push(format!("what is gone looks unlike nothing: {} {}", gone.status, gone.text()));
        }
    }
    wrong
}

#[actix_web::test]
async fn everybody_may_do_with_whose_things_what_the_table_says_and_nothing_else() {
    let town = Town::with_roads().await;
    let next_door = town.world.another_region("nebenan").await.id;
    let mut findings = Vec::new();
    for operation in contract(&town.world).await {
        let row = ROWS.iter().find(|(name, _, _)| *name == operation.name);
        let Some((name, sent, answers)) = row else {
            findings.push(format!("{} is not in the table", operation.name));
            continue;
        };
        let owner = town.world.member("Olha").await;
        let people = everybody(&town.world, next_door, owner).await;
        for (at, wanted) in answers.iter().enumerate() {
            let owner = town.world.member("Olha").await;
            let who = if at == 1 { &owner } else { &people[at] };
            let wrong = tried(&town, &operation, sent, who, &owner, *wanted).await;
            findings.extend(wrong.into_iter().map(|wrong| format!("{name} by {}: {wrong}", WHO[at])));
        }
    }
    assert!(findings.is_empty(), "{} findings\n{}", findings.len(), findings.join("\n"));
}

#[actix_web::test]
async fn the_table_names_no_operation_that_is_gone() {
    let world = World::new().await;
    let contract = contract(&world).await;
    for (name, _, _) in ROWS {
        assert!(contract.iter().any(|operation| operation.name == *name), "{name}");
    }
}
