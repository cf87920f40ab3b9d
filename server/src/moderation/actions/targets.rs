//! What people point at when somebody troubles them, and who stands behind it.

use crate::{
    accounts, activities,
    app::App,
    carpools,
    error::Error,
    id::{AccountId, ActivityId, CommuteId, MessageId},
    messages,
    who::Member,
};

/// What is pointed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    Person(AccountId),
    Activity(ActivityId),
    Message(MessageId),
    /// A commute among the member's matches.
    Match(CommuteId),
}

/// Somebody, and as much of their name as the member was shown.
pub struct Somebody {
    pub account: AccountId,
    pub known_as: String,
}

/// Who stands behind something that the member sees; what they do not see is not found, and neither is somebody whom they
/// block or are blocked by.
pub async fn person_behind(app: &App, member: &Member, target: Target) -> Result<Somebody, Error> {
    let db = app.db.reader();
    let account = match target {
        Target::Person(account) => account,
        Target::Message(id) => messages::find(db, member, id).await?.author,
        Target::Activity(id) => {
            let seen = activities::see(app, Some(member), id).await?;
            // Behind what a club posts stands the club.
            seen.activity.poster().ok_or(Error::field("id", "field-nobody-behind"))?
        }
        Target::Match(commute) => {
            let (account, known_as) = carpools::poster_of_match(app, member, commute).await?;
            return Ok(Somebody { account, known_as });
        }
    };
    let person = accounts::find_person(db, account).await?.filter(|one| one.region == member.region);
    let person = person.ok_or(Error::NotFound)?;
    if accounts::are_apart(db, member.account, account).await? {
        return Err(Error::NotFound);
    }
    Ok(Somebody { account, known_as: person.display_name })
}
