//! The tables of this room.

table!(
    /// How many open requests somebody has: the row that whoever changes their seats queues for.
    rider, "riders", {
    #[sea_orm(primary_key, auto_increment = false)] account_id: Uuid,
    open: i32,
});

table!(
    /// Requests.
    request, "requests", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    region_id: Uuid,
    rider_commute: Uuid,
    driver_commute: Uuid,
    rider_account: Uuid,
    driver_account: Uuid,
    phrase: String,
    state: String,
    created_at: i64,
    expires_at: i64,
});

table!(
    /// One rider's seat on one dated leg.
    seat, "seats", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    request_id: Uuid,
    rider_commute: Uuid,
    driver_commute: Uuid,
    leg: String,
    shift_day: i32,
    day: i32,
    driver_day: i32,
    board_ds: i32,
    stop: Option<i64>,
    boards_at: i64,
    state: String,
    held: Option<i32>,
});
