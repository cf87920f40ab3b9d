//! The same operations tried by two people who are apart: whatever is the other's own is not there.

use super::{Town, call, contract, table::ROWS, things, things::Things};
use serde_json::json;

/// Whether a path names something that a person posts by themselves and others may see.
fn is_of_one_person(path: &str) -> bool {
    ["/api/v1/activities/{id}", "/api/v1/requests/{id}"].iter().any(|own| path.starts_with(own))
}

#[actix_web::test]
async fn to_either_of_two_who_are_apart_whatever_is_the_others_is_nothing() {
    let town = Town::with_roads().await;
    let mut findings = Vec::new();
    for operation in contract(&town.world).await.iter().filter(|one| one.path.contains("{id}")) {
        let Some((name, sent, answers)) = ROWS.iter().find(|(name, _, _)| *name == operation.name) else {
            continue;
        };
        for owner_blocks in [true, false] {
            let (owner, other) = (town.world.member("Olha").await, town.world.member("Bernd").await);
            let things = Things::of(&town, &owner, &operation.path).await;
            let (who, whom) = if owner_blocks { (&owner, &other) } else { (&other, &owner) };
            let block = json!({ "kind": "person", "id": whom.id() });
            who.post("/api/v1/me/blocks", block).await.expect(204);
            let (query, body) = things.sent(&town, sent).await;
            let path = format!("{}{query}", things.path);
            let answer = call(&other, operation, &path, body.as_ref()).await;
            let unknown = call(&other, operation, &things::unknown(&operation.path), body.as_ref()).await;
            let nothing = (answer.status, &answer.bytes) == (404, &unknown.bytes);
            if is_of_one_person(&operation.path) && !nothing {
                findings.push(format!("{name}: {} {}", answer.status, answer.text()));
            }
            // A club, a site or one's own account is no single person's: as for any neighbour.
            if !is_of_one_person(&operation.path) && answer.status != answers[2] {
                findings.push(format!("{name}: {} instead of {}", answer.status, answers[2]));
            }
            if answer.text().contains("Olha") || answer.text().contains(&owner.id().to_string()) {
                findings.push(format!("{name} tells of the other: {}", answer.text()));
            }
        }
    }
    assert!(findings.is_empty(), "{} findings\n{}", findings.len(), findings.join("\n"));
}
