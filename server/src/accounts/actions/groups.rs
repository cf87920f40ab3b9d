//! Invitations into groups, and access given back in person. Which group may do what, its own room decides.

use sea_orm::ConnectionTrait;

use crate::{
    accounts::{
        rules::{
            names::read_sign_in_name,
            role::{Group, GroupKind, GroupRole, may_let_back_in},
        },
        store::{
            blocks,
            codes::{NewCode, replace_code},
            groups::{Membership, join_group, memberships},
            invitations::{self, Invitation},
            people,
        },
    },
    app::{self, App},
    clock::{DAY, HOUR, Millis},
    error::Error,
    id::{AccountId, InvitationId, RegionId},
    notices::{self, Kind},
    refusal::Refusal,
    secret,
    who::Member,
};

/// Invitations that one person may make in an hour.
const INVITATIONS_AN_HOUR: u64 = 5;

/// How long nobody can use a code that an organiser gave out: time for the owner to see the notice.
const ACCESS_DELAY: Millis = DAY;

/// How long it can be used after that.
const ACCESS_LIFETIME: Millis = 7 * DAY;

/// An invitation to be made.
pub struct NewInvitation {
    pub region: RegionId,
    pub group: Group,
    /// Whether the group is one whose word counts.
    pub vouches: bool,
    pub makes_organiser: bool,
    pub uses: i32,
    pub expires_at: Millis,
}

/// An invitation with its secrets, which are shown once.
pub struct Minted {
    pub invitation: Invitation,
    /// Ten Crockford characters, to be spoken.
    pub code: String,
    /// 128 bits, for links and QR codes.
    pub link_token: String,
}

/// Makes an invitation within the caller's transaction, unless its maker made too many in this hour.
pub async fn mint_invitation(
    db: &impl ConnectionTrait,
    new: NewInvitation,
    by: Option<AccountId>,
    now: Millis,
) -> Result<Minted, Error> {
    if let Some(by) = by
        && invitations::made_since(db, by, now - HOUR).await? >= INVITATIONS_AN_HOUR
    {
        return Err(Refusal::TooManyInvitations.into());
    }
    let invitation = Invitation {
        id: InvitationId::new(),
        region: new.region,
        group: new.group,
        vouches: new.vouches,
        makes_organiser: new.makes_organiser,
        uses_left: new.uses,
        expires_at: new.expires_at,
        revoked: false,
        created_at: now,
    };
    let (code, link_token) = (secret::spoken_code(10), secret::token(16));
    let hashes = (secret::digest(&code), secret::digest(&link_token));
    invitations::insert_invitation(db, &invitation, hashes, by).await?;
    Ok(Minted { invitation, code, link_token })
}

/// Refuses a code or link that would not let anybody in now.
pub async fn check_invitation(
    db: &impl ConnectionTrait,
    region: RegionId,
    code: &str,
    now: Millis,
) -> Result<(), Error> {
    let (code, link) = digests(code);
    let found = invitations::find_good(db, (&code, &link), now).await?;
    found.filter(|invitation| invitation.region == region).map(|_| ()).ok_or(Refusal::InvitationVoid.into())
}

/// What a typed code and what a link are stored as.
fn digests(code: &str) -> (String, String) {
    (secret::digest(&secret::read_spoken(code)), secret::digest(code.trim()))
}

/// Uses an invitation's code or link for this person, within the caller's transaction.
pub async fn redeem(
    db: &impl ConnectionTrait,
    region: RegionId,
    account: AccountId,
    code: &str,
    now: Millis,
) -> Result<Membership, Error> {
    let hashes = digests(code);
    let taken = invitations::take_use(db, (&hashes.0, &hashes.1), now).await?;
    let invitation = taken.filter(|i| i.region == region).ok_or(Refusal::InvitationVoid)?;
    let role = if invitation.makes_organiser { GroupRole::Organiser } else { GroupRole::Member };
    let membership =
        Membership { account, group: invitation.group, role, vouched: invitation.vouches, joined_at: now };
    join_group(db, membership).await?;
    app::people_changed(db, &[account], now).await?;
    Ok(membership)
}

/// Lets a member into the group that invites them.
pub async fn accept_invitation(app: &App, member: &Member, code: &str) -> Result<Membership, Error> {
    let tx = app.db.begin().await?;
    let membership = redeem(&tx, member.region, member.account, code, app.clock.now()).await?;
    tx.commit().await?;
    Ok(membership)
}

fn speaks_for_county(theirs: &[Membership]) -> bool {
    let county = |m: &Membership| m.group.kind == GroupKind::Region && m.role == GroupRole::Organiser;
    theirs.iter().any(county)
}

/// Gives somebody of the organiser's group, who stands there in person, a one-time code that works after 24 hours;
/// whoever is signed in to the account is told at once. An unknown name is told apart from nobody else's.
pub async fn issue_access_code(app: &App, by: &Member, group: Group, name: &str) -> Result<String, Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let found = people::find_by_name(&tx, &read_sign_in_name(name)).await?;
    let (person, _) = found.ok_or(Error::NotFound)?;
    let theirs = memberships(&tx, person.id).await?;
    let member = theirs.iter().any(|membership| membership.group == group);
    if !member || blocks::are_apart(&tx, by.account, person.id).await? {
        return Err(Error::NotFound);
    }
    // Nobody lets themselves in: whoever holds a stolen session would keep the account by it.
    if person.id == by.account || !may_let_back_in(by.role, person.role, speaks_for_county(&theirs)) {
        return Err(Error::Forbidden);
    }
    let code = secret::spoken_code(10);
    let new = NewCode {
        account: person.id,
        code_hash: secret::digest(&code),
        valid_from: now + ACCESS_DELAY,
        expires_at: now + ACCESS_DELAY + ACCESS_LIFETIME,
        issued_by: Some(by.account),
    };
    replace_code(&tx, new).await?;
    notices::queue(&tx, &[person.id], Kind::AccessCodeIssued, &[], now).await?;
    tx.commit().await?;
    Ok(code)
}
