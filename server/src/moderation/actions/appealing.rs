//! Appealing against what was decided, and deciding about that.

use super::{restricting::lift, ring, tell};
use crate::{
    accounts, activities,
    app::App,
    error::Error,
    id::RestrictionId,
    moderation::{
        rules::{
            appeal::{check_answer, check_appeal},
            restriction::Restriction,
        },
        store::{deeds, restrictions},
    },
    notices::Kind,
    refusal::Refusal,
    who::{Member, Moderator},
};

/// Appeals against one's own restriction; the moderators are rung.
pub async fn appeal(app: &App, member: &Member, id: RestrictionId, text: &str) -> Result<Restriction, Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let mine = restrictions::find(&tx, id).await?.filter(|one| one.account == Some(member.account));
    check_appeal(&mine.ok_or(Error::NotFound)?, now)?;
    if !restrictions::appeal(&tx, id, text, now).await? {
        return Err(Refusal::AppealMade.into());
    }
    ring(&tx, member.region, Kind::AppealFiled, now).await?;
    let mine = restrictions::find(&tx, id).await?.ok_or(Error::NotFound)?;
    tx.commit().await?;
    Ok(mine)
}

/// Decides about an appeal, with reasons: the restriction stays, or is lifted at once. Where there is another moderator,
/// whoever decided first does not decide again.
pub async fn answer(
    app: &App,
    moderator: &Moderator,
    id: RestrictionId,
    granted: bool,
    text: &str,
) -> Result<(), Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let one = restrictions::find(&tx, id).await?.filter(|one| one.region == moderator.region);
    let one = one.ok_or(Error::NotFound)?;
    let keepers = accounts::moderators(&tx, moderator.region).await?;
    check_answer(&one, moderator.account, keepers.iter().any(|other| *other != moderator.account))?;
    if one.account == Some(moderator.account) {
        return Err(Error::Forbidden);
    }
    if !restrictions::answer(&tx, id, text, now).await? {
        return Err(Refusal::AppealClosed.into());
    }
    if granted {
        lift(&tx, &one, now).await?;
    }
    let deed = if granted { "grant-appeal" } else { "decline-appeal" };
    deeds::note(&tx, moderator, deed, id.0, now).await?;
    let words = [("granted", if granted { "yes" } else { "no" }.to_owned())];
    tell(&tx, one.account, Kind::AppealAnswered, &words, now).await?;
    activities::commit(app, tx, moderator.region).await
}
