//! What of a person stands in rows that do not go with their account, and the account itself.

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, LockType},
};

use super::invitations::Invitation;
use crate::{
    accounts::entity::{access_code, account, device, guess, invitation, passkey_challenge},
    id::AccountId,
    secret,
};

/// Holds an account until the transaction ends, so that nothing new comes to point to it meanwhile. Its sign-in name,
/// if it is there.
pub async fn hold_account(db: &impl ConnectionTrait, id: AccountId) -> Result<Option<String>, DbErr> {
    let row = account::Entity::find_by_id(id.0).lock(LockType::Update).one(db).await?;
    Ok(row.map(|row| row.sign_in_name))
}

/// Removes guesses at a person's name and from their devices.
pub async fn forget_guesses(db: &impl ConnectionTrait, id: AccountId, name: &str) -> Result<(), DbErr> {
    let devices = device::Entity::find().filter(device::Column::AccountId.eq(id.0)).all(db).await?;
    let mut subjects: Vec<String> =
        devices.into_iter().map(|one| format!("device:{}", one.token_hash)).collect();
    subjects.extend(["name", "proof"].map(|what| format!("{what}:{}", secret::digest(name))));
    for slice in subjects.chunks(500) {
        let theirs = guess::Entity::delete_many().filter(guess::Column::Subject.is_in(slice));
        theirs.exec(db).await?;
    }
    Ok(())
}

/// Takes a person's name off the invitations they made, which others still hold; and voids the codes they gave out.
pub async fn disown(db: &impl ConnectionTrait, id: AccountId) -> Result<(), DbErr> {
    let nobody = Expr::value(Option::<uuid::Uuid>::None);
    let made = invitation::Entity::update_many().col_expr(invitation::Column::CreatedBy, nobody);
    made.filter(invitation::Column::CreatedBy.eq(id.0)).exec(db).await?;
    access_code::Entity::delete_many().filter(access_code::Column::IssuedBy.eq(id.0)).exec(db).await?;
    super::guardians::disown(db, id).await?;
    let asked = passkey_challenge::Entity::delete_many();
    asked.filter(passkey_challenge::Column::AccountId.eq(id.0)).exec(db).await.map(|_| ())
}

/// Removes the account, and with it all that belongs to it.
pub async fn delete_account(db: &impl ConnectionTrait, id: AccountId) -> Result<(), DbErr> {
    account::Entity::delete_by_id(id.0).exec(db).await.map(|_| ())
}

/// The invitations that somebody made, the oldest first.
pub async fn invitations_by(db: &impl ConnectionTrait, id: AccountId) -> Result<Vec<Invitation>, DbErr> {
    let made = invitation::Entity::find().filter(invitation::Column::CreatedBy.eq(id.0));
    let rows = made.order_by_asc(invitation::Column::CreatedAt).all(db).await?;
    Ok(rows.into_iter().map(Invitation::from).collect())
}
