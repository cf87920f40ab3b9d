//! The table of this room.

table!(
    /// Links to rides; of each only the hash.
    share, "shares", {
    #[sea_orm(primary_key, auto_increment = false)] ride_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)] account_id: Uuid,
    token_hash: String,
    created_at: i64,
    expires_at: i64,
});
