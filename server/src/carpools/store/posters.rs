//! What the engine's rules ask of the people who post.

use std::collections::HashMap;

use matching::Person;
use sea_orm::{ConnectionTrait, DbErr};

use super::blocks;
use crate::{
    accounts::{self, GroupKind},
    id::AccountId,
};

/// Somebody who posts.
#[derive(Clone, Debug)]
pub struct Poster {
    pub person: Person,
    pub banned: bool,
}

/// The posters of these accounts.
pub async fn posters(
    db: &impl ConnectionTrait,
    accounts: &[AccountId],
) -> Result<HashMap<AccountId, Poster>, DbErr> {
    let people = accounts::people(db, accounts).await?;
    let mut posters: HashMap<AccountId, Poster> = people.into_iter().map(poster).collect();
    for (account, group) in accounts::vouchers(db, accounts).await? {
        let Some(poster) = posters.get_mut(&account) else { continue };
        poster.person.verified = true;
        // Clubs and the county vouch for a person, but only an employer or school knows who works at night.
        if group.kind == GroupKind::Site {
            poster.person.vouched_by.push(group.id.as_u128());
        }
    }
    for (account, blocked) in blocks::blocked_by(db, accounts).await? {
        if let Some(poster) = posters.get_mut(&account) {
            poster.person.blocked.push(blocked.0.as_u128());
        }
    }
    Ok(posters)
}

fn poster(person: accounts::Person) -> (AccountId, Poster) {
    let month = u8::try_from(person.birth.month).unwrap_or(12);
    let birth = matching::Birth { year: person.birth.year, month };
    let asked = Person { birth: Some(birth), woman: person.woman, ..Person::default() };
    (person.id, Poster { person: asked, banned: person.banned })
}
