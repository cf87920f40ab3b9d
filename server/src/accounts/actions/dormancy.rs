//! Staying away: two warnings, then nothing is kept.

use sea_orm::ConnectionTrait;

use crate::{
    accounts::{
        rules::{
            dormancy::{ERASED_AFTER, FIRST_WARNING, Step, step},
            role::GroupRole,
        },
        store::{
            dormancy::{Absent, absent, hold_absent, note_warning},
            groups,
        },
    },
    app::{self, App},
    clock::{Millis, utc},
    error::Error,
    id::AccountId,
    notices::{About, Kind, queue_about},
    regions,
};

/// The most that are looked at in one go.
const MOST: u64 = 200;

/// Warns who has stayed away for long, and erases who was warned twice; says how many were looked at.
pub async fn tend_absent(app: &App) -> Result<usize, Error> {
    let now = app.clock.now();
    let due = absent(app.db.reader(), now - ERASED_AFTER + FIRST_WARNING, now, MOST).await?;
    for account in &due {
        // One that cannot be dealt with does not keep the others from it.
        if let Err(error) = tend(app, *account, now).await {
            tracing::warn!(%error, "somebody who stays away could not be dealt with; it is tried again");
        }
    }
    Ok(due.len())
}

async fn tend(app: &App, account: AccountId, now: Millis) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    // Read again within the transaction: perhaps they have just come back.
    let Some(absent) = hold_absent(&tx, account).await? else { return Ok(()) };
    match step(absent.seen_at, absent.warnings, absent.due_at, now) {
        Step::Wait(_) => Ok(()),
        Step::Warn { erased_at, next } => {
            warn(&tx, &absent, erased_at, now).await?;
            note_warning(&tx, &absent, next).await?;
            Ok(tx.commit().await?)
        }
        Step::Erase => {
            tracing::info!("an account that was not used for 24 months is erased");
            app::erase_within(app, tx, account, absent.region).await
        }
    }
}

/// Tells the person, and those who vouch for them: perhaps they know how to reach them.
async fn warn(
    db: &impl ConnectionTrait,
    absent: &Absent,
    erased_at: Millis,
    now: Millis,
) -> Result<(), Error> {
    let zone = regions::get_region(db, absent.region).await?.time_zone;
    let day = utc(erased_at).with_timezone(&zone).date_naive();
    let mut said: Vec<(&str, String)> = [("day", "%d"), ("month", "%m"), ("year", "%Y")]
        .map(|(name, format)| (name, day.format(format).to_string()))
        .to_vec();
    let to_me = About { link: Some("/me".to_owned()), ..About::default() };
    queue_about(db, &[absent.account], Kind::AccountDormant, &said, &to_me, now).await?;
    said.push(("name", absent.display_name.clone()));
    let of_them = About { words_of: Some(absent.account), ..About::default() };
    let vouchers = vouching_for(db, absent.account).await?;
    Ok(queue_about(db, &vouchers, Kind::MemberDormant, &said, &of_them, now).await?)
}

/// Who speaks for the groups that vouch for somebody, each once.
async fn vouching_for(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<AccountId>, Error> {
    let mut organisers = Vec::new();
    for (_, group) in groups::vouchers(db, &[account]).await? {
        organisers.extend(groups::accounts_in(db, group, GroupRole::Organiser).await?);
    }
    organisers.retain(|organiser| *organiser != account);
    organisers.sort_unstable_by_key(|organiser| organiser.0);
    organisers.dedup();
    Ok(organisers)
}
