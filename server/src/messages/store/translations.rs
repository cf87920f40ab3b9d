//! What was translated, kept beside the message: it goes when the message goes.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder,
    sea_query::OnConflict,
};

use crate::{
    id::MessageId,
    messages::entity::translation::{ActiveModel, Column, Entity},
};

/// Which translation: of which words, from which base language into which.
pub struct Wanted<'a> {
    /// Hash of the words.
    pub hash: String,
    pub from: &'a str,
    pub to: &'a str,
}

/// The translation of these words, and the message for which it is kept.
pub async fn find(
    db: &impl ConnectionTrait,
    wanted: &Wanted<'_>,
) -> Result<Option<(MessageId, String)>, DbErr> {
    let same = Column::Hash
        .eq(wanted.hash.as_str())
        .and(Column::FromLanguage.eq(wanted.from))
        .and(Column::ToLanguage.eq(wanted.to));
    let row = Entity::find().filter(same).order_by_asc(Column::MessageId).one(db).await?;
    Ok(row.map(|row| (row.message_id.into(), row.text)))
}

/// Keeps a translation for a message that is there.
pub async fn insert(
    db: &impl ConnectionTrait,
    message: MessageId,
    wanted: &Wanted<'_>,
    text: &str,
) -> Result<(), DbErr> {
    let row = ActiveModel {
        message_id: Set(message.0),
        to_language: Set(wanted.to.to_owned()),
        from_language: Set(wanted.from.to_owned()),
        hash: Set(wanted.hash.clone()),
        text: Set(text.to_owned()),
    };
    let once = OnConflict::columns([Column::MessageId, Column::ToLanguage]).do_nothing().to_owned();
    Entity::insert(row).on_conflict(once).exec_without_returning(db).await.map(|_| ())
}
