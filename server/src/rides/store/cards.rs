//! People's own cars and numbers.

use sea_orm::{ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, sea_query::OnConflict};

use crate::{
    id::AccountId,
    rides::{
        entity::travel_card::{ActiveModel, Column, Entity},
        rules::consent::Card,
    },
};

/// What somebody keeps of their own; nothing is an empty card.
pub async fn card(db: &impl ConnectionTrait, account: AccountId) -> Result<Card, DbErr> {
    let row = Entity::find_by_id(account.0).one(db).await?;
    Ok(row.map(|row| Card { look: row.look, plate: row.plate, phone: row.phone }).unwrap_or_default())
}

/// Keeps this card in place of the one before; an empty one leaves no row.
pub async fn set_card(db: &impl ConnectionTrait, account: AccountId, card: Card) -> Result<(), DbErr> {
    if card == Card::default() {
        return Entity::delete_by_id(account.0).exec(db).await.map(|_| ());
    }
    let row = ActiveModel {
        account_id: Set(account.0),
        look: Set(card.look),
        plate: Set(card.plate),
        phone: Set(card.phone),
    };
    let mut known = OnConflict::column(Column::AccountId);
    known.update_columns([Column::Look, Column::Plate, Column::Phone]);
    Entity::insert(row).on_conflict(known).exec_without_returning(db).await.map(|_| ())
}
