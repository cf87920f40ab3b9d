//! The tables of this room.

table!(
    /// What was reported.
    report, "reports", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    region_id: Uuid,
    receipt_hash: String,
    created_by: Option<Uuid>,
    about_kind: Option<String>,
    about_id: Option<Uuid>,
    account_id: Option<Uuid>,
    reason: String,
    text: String,
    shown: String,
    created_at: i64,
    decided_at: Option<i64>,
    outcome: Option<String>,
});

table!(
    /// What was decided against somebody, why, and what came of their appeal.
    restriction, "restrictions", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    region_id: Uuid,
    report_id: Option<Uuid>,
    account_id: Option<Uuid>,
    measure: String,
    about_kind: Option<String>,
    about_id: Option<Uuid>,
    shown: String,
    reasons: String,
    until: Option<i64>,
    issued_by: Option<Uuid>,
    made_at: i64,
    lifted_at: Option<i64>,
    appeal: Option<String>,
    appealed_at: Option<i64>,
    answer: Option<String>,
    answered_at: Option<i64>,
});

table!(
    /// What moderators did.
    deed, "moderation_deeds", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    region_id: Uuid,
    account_id: Option<Uuid>,
    deed: String,
    about_id: Option<Uuid>,
    done_at: i64,
});
