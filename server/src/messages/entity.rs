//! The tables of this room.

table!(
    /// How much was said about a thing.
    thread, "threads", {
    #[sea_orm(primary_key, auto_increment = false)] subject_kind: String,
    #[sea_orm(primary_key, auto_increment = false)] subject_id: Uuid,
    seq: i32,
});

table!(
    /// What was said.
    message, "messages", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    subject_kind: String,
    subject_id: Uuid,
    seq: i32,
    author_id: Uuid,
    phrase: Option<String>,
    parameters: Option<String>,
    text: Option<String>,
    language: Option<String>,
    reply_to: Option<i32>,
    created_at: i64,
    hidden_at: Option<i64>,
});

table!(
    /// What a machine made of a text, for its readers of another language.
    translation, "translations", {
    #[sea_orm(primary_key, auto_increment = false)] message_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)] to_language: String,
    from_language: String,
    hash: String,
    text: String,
});
