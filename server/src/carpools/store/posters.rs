//! What the engine's rules ask of the people who post.

use std::collections::HashMap;

use matching::Person;
use sea_orm::{ConnectionTrait, DbErr};

use super::blocks;
use crate::{
    accounts::{self, GroupKind},
    id::AccountId,
};

/// The posters of these accounts.
pub async fn posters(
    db: &impl ConnectionTrait,
    accounts: &[AccountId],
) -> Result<HashMap<AccountId, Person>, DbErr> {
    let people = accounts::people(db, accounts).await?;
    let mut posters = facts(db, &people).await?;
    for (account, blocked) in blocks::blocked_by(db, accounts).await? {
        if let Some(poster) = posters.get_mut(&account) {
            poster.blocked.push(blocked.0.as_u128());
        }
    }
    Ok(posters)
}

/// What is asked of these people, without whom they block.
pub async fn facts(
    db: &impl ConnectionTrait,
    people: &[accounts::Person],
) -> Result<HashMap<AccountId, Person>, DbErr> {
    let mut facts: HashMap<AccountId, Person> = people.iter().map(poster).collect();
    let accounts: Vec<AccountId> = people.iter().map(|person| person.id).collect();
    for (account, group) in accounts::vouchers(db, &accounts).await? {
        let Some(poster) = facts.get_mut(&account) else { continue };
        poster.verified = true;
        // Clubs and the county vouch for a person, but only an employer or school knows who works at night.
        if group.kind == GroupKind::Site {
            poster.vouched_by.push(group.id.as_u128());
        }
    }
    for poster in facts.values_mut() {
        poster.vouched_by.sort_unstable();
    }
    Ok(facts)
}

fn poster(person: &accounts::Person) -> (AccountId, Person) {
    let month = u8::try_from(person.birth.month).unwrap_or(12);
    let birth = matching::Birth { year: person.birth.year, month };
    (person.id, Person { birth: Some(birth), woman: person.woman, ..Person::default() })
}
