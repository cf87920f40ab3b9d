//! What the engine's rules ask of the people who post.

use std::collections::HashMap;

use matching::Person;
use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

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
    let person_of = |one: &accounts::Person| {
        let month = i32::try_from(one.birth.month).unwrap_or(12);
        (one.id, person(one.birth.year, month, one.woman))
    };
    let mut posters: HashMap<AccountId, Person> = people.iter().map(person_of).collect();
    for (account, group) in accounts::vouchers(db, accounts).await? {
        if let Some(poster) = posters.get_mut(&account) {
            vouch(poster, group.kind, group.id);
        }
    }
    for (account, blocked) in accounts::blocked_by(db, accounts).await? {
        if let Some(poster) = posters.get_mut(&account) {
            poster.blocked.push(blocked.0.as_u128());
        }
    }
    for poster in posters.values_mut() {
        poster.vouched_by.sort_unstable();
    }
    Ok(posters)
}

/// Somebody born in this month, for whom nobody vouches yet and who blocks nobody.
pub fn person(year: i32, month: i32, woman: bool) -> Person {
    let birth = matching::Birth { year, month: u8::try_from(month).unwrap_or(12) };
    Person { birth: Some(birth), woman, ..Person::default() }
}

/// Takes in that a group vouches for somebody.
pub fn vouch(person: &mut Person, kind: GroupKind, group: Uuid) {
    person.verified = true;
    // Clubs and the county vouch for a person, but only an employer or school knows who works at night.
    if kind == GroupKind::Site {
        person.vouched_by.push(group.as_u128());
    }
}
