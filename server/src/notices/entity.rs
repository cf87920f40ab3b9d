//! The tables of this room.

table!(
    /// Everybody's inbox.
    notice, "notices", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    account_id: Uuid,
    kind: String,
    parameters: String,
    words_of: Option<Uuid>,
    link: Option<String>,
    happens_at: Option<i64>,
    digest_id: Option<Uuid>,
    created_at: i64,
    read_at: Option<i64>,
});

table!(
    /// When somebody wants to be reached.
    habit, "notice_habits", {
    #[sea_orm(primary_key, auto_increment = false)] account_id: Uuid,
    quiet_from: Option<i32>,
    quiet_until: Option<i32>,
    digest_at: i32,
});

table!(
    /// Whether somebody wants a kind of notice beside the inbox, where they have chosen.
    choice, "notice_choices", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    account_id: Uuid,
    kind: String,
    push: bool,
    mail: Option<bool>,
});

table!(
    /// Where somebody gets mail, once they have shown that they do.
    mail_address, "mail_addresses", {
    #[sea_orm(primary_key, auto_increment = false)] account_id: Uuid,
    address: Option<String>,
    verified_at: Option<i64>,
    paused: bool,
    bounces: i32,
    pending: Option<String>,
    pending_code: Option<Uuid>,
    pending_until: Option<i64>,
    pending_tries: i32,
});

table!(
    /// Links in mails by which their reader gets no more of them.
    mail_exit, "mail_exits", {
    #[sea_orm(primary_key, auto_increment = false)] token_hash: String,
    account_id: Uuid,
    made_at: i64,
});

table!(
    /// How often codes were sent.
    mail_turn, "mail_turns", {
    #[sea_orm(primary_key, auto_increment = false)] subject: String,
    turns: i32,
    until: i64,
});

table!(
    /// What is still to be sent.
    outbox, "outbox", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    account_id: Uuid,
    stage: String,
    notice_id: Option<Uuid>,
    digest_id: Option<Uuid>,
    target_id: Option<Uuid>,
    due_at: i64,
    expires_at: i64,
    attempts: i32,
    parked_at: Option<i64>,
    fault: Option<String>,
});

table!(
    /// Where signed-in devices are reached.
    push_target, "push_targets", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    account_id: Uuid,
    session_id: Uuid,
    endpoint: String,
    endpoint_hash: String,
    p256dh: String,
    auth: String,
    created_at: i64,
});

table!(
    /// Reminders that went out; each is one of its kind.
    reminder, "reminders", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    account_id: Uuid,
    about_id: Uuid,
    moment: String,
    day: i32,
    made_at: i64,
});

table!(
    /// What was posted and not looked at yet.
    posted, "posted", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    kind: String,
    thing_id: Uuid,
    due_at: i64,
    posted_at: i64,
});

table!(
    /// Calendars that people subscribed to.
    feed, "calendar_feeds", {
    #[sea_orm(primary_key, auto_increment = false)] account_id: Uuid,
    token_hash: String,
    created_at: i64,
});
