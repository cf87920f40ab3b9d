//! The tables of this room.

table!(
    /// Everybody's inbox.
    notice, "notices", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    account_id: Uuid,
    kind: String,
    parameters: String,
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
    /// By which ways somebody wants a kind of notice, where they have chosen.
    choice, "notice_choices", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    account_id: Uuid,
    kind: String,
    push: bool,
    mail: bool,
});
