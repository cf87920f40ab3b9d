//! The tables of this room.

table!(
    /// People.
    account, "accounts", pub enum Relation {
        #[sea_orm(has_many = "super::session::Entity")]
        Session,
    }, {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    region_id: Uuid,
    sign_in_name: String,
    display_name: String,
    birth_year: i32,
    birth_month: i32,
    woman: bool,
    languages: String,
    locale: Option<String>,
    passphrase_hash: String,
    role: String,
    terms_version: i32,
    banned_at: Option<i64>,
    banned_until: Option<i64>,
    muted_until: Option<i64>,
    created_at: i64,
    seen_at: i64,
    dormancy_warnings: i32,
    dormancy_due_at: Option<i64>,
});

table!(
    /// Signed-in devices.
    session, "sessions", pub enum Relation {
        #[sea_orm(belongs_to = "super::account::Entity", from = "Column::AccountId", to = "super::account::Column::Id")]
        Account,
    }, {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    account_id: Uuid,
    device: String,
    refresh_hash: String,
    refresh_salt: String,
    previous_hash: Option<String>,
    visit: bool,
    created_at: i64,
    used_at: i64,
    expires_at: i64,
});

table!(
    /// Devices that have signed in before, so that others' guesses never lock them out.
    device, "devices", {
    #[sea_orm(primary_key, auto_increment = false)] token_hash: String,
    account_id: Uuid,
    seen_at: i64,
});

table!(
    /// Passkeys: public keys, with their counters, that people show instead of a passphrase.
    passkey, "passkeys", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    account_id: Uuid,
    credential: String,
    key: String,
    label: String,
    created_at: i64,
    used_at: Option<i64>,
});

table!(
    /// Questions put to phones that hold passkeys, each to be answered once.
    passkey_challenge, "passkey_challenges", {
    #[sea_orm(primary_key, auto_increment = false)] challenge_hash: String,
    purpose: String,
    account_id: Option<Uuid>,
    sign_in_name: String,
    state: String,
    expires_at: i64,
});

table!(
    /// Failed guesses, by name or by known device.
    guess, "guesses", {
    #[sea_orm(primary_key, auto_increment = false)] subject: String,
    failures: i32,
    blocked_until: i64,
    updated_at: i64,
});

table!(
    /// One-time codes that lead back into an account.
    access_code, "access_codes", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    account_id: Uuid,
    code_hash: String,
    valid_from: i64,
    expires_at: i64,
    issued_by: Option<Uuid>,
});

table!(
    /// Codes and links that let people in.
    invitation, "invitations", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    region_id: Uuid,
    group_kind: String,
    group_id: Uuid,
    vouches: bool,
    makes_organiser: bool,
    code_hash: String,
    link_hash: String,
    uses_left: i32,
    expires_at: i64,
    revoked_at: Option<i64>,
    created_by: Option<Uuid>,
    created_at: i64,
});

table!(
    /// Who belongs to which group, and who speaks for it.
    membership, "memberships", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    account_id: Uuid,
    group_kind: String,
    group_id: Uuid,
    role: String,
    vouched: bool,
    joined_at: i64,
});

table!(
    /// Guardians' agreements.
    guardian, "guardians", {
    #[sea_orm(primary_key, auto_increment = false)] account_id: Uuid,
    group_kind: String,
    group_id: Uuid,
    recorded_by: Option<Uuid>,
    code_hash: String,
    agreed_at: i64,
});

table!(
    /// Who blocks whom.
    block, "blocks", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    account_id: Uuid,
    blocked_id: Uuid,
    known_as: String,
    created_at: i64,
});

impl sea_orm::Related<account::Entity> for session::Entity {
    fn to() -> sea_orm::RelationDef {
        use sea_orm::RelationTrait;
        session::Relation::Account.def()
    }
}

impl sea_orm::Related<session::Entity> for account::Entity {
    fn to() -> sea_orm::RelationDef {
        use sea_orm::RelationTrait;
        account::Relation::Session.def()
    }
}
