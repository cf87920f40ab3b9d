//! The tables of this room.

table!(
    /// Commutes; of the home only the cell.
    commute, "commutes", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    region_id: Uuid,
    account_id: Uuid,
    home_cell: i32,
    role: String,
    leg_out: bool,
    leg_home: bool,
    site_id: Uuid,
    roster: String,
    detour: i32,
    buffer: i32,
    early: i32,
    wait: i32,
    walk: i32,
    seats: i32,
    women_only: bool,
    paused: bool,
    created_at: i64,
    updated_at: i64,
    once_day: Option<i32>,
});

table!(
    /// Every site of a commute.
    commute_site, "commute_sites", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    commute_id: Uuid,
    site_id: Uuid,
});

table!(
    /// How many commutes an account has: the row that its writers queue for.
    commuter, "commuters", {
    #[sea_orm(primary_key, auto_increment = false)] account_id: Uuid,
    active: i32,
    kept: i32,
});

table!(
    /// The home cells an account has had.
    home_move, "home_moves", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    account_id: Uuid,
    home_cell: i32,
    counted: bool,
    moved_at: i64,
});

table!(
    /// How many changes a region has seen.
    board, "boards", {
    #[sea_orm(primary_key, auto_increment = false)] region_id: Uuid,
    seq: i64,
});

table!(
    /// The log that boards follow.
    change, "commute_changes", {
    #[sea_orm(primary_key, auto_increment = false)] region_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)] seq: i64,
    commute_id: Uuid,
    changed_at: i64,
});

table!(
    /// Seats given of a driver's commute, per leg and the driver's own date.
    seat, "commute_seats", {
    #[sea_orm(primary_key, auto_increment = false)] commute_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)] leg: String,
    #[sea_orm(primary_key, auto_increment = false)] day: i32,
    taken: i32,
});

table!(
    /// Who has one of these seats.
    aboard, "commute_aboard", {
    #[sea_orm(primary_key, auto_increment = false)] commute_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)] leg: String,
    #[sea_orm(primary_key, auto_increment = false)] day: i32,
    #[sea_orm(primary_key, auto_increment = false)] rider_commute: Uuid,
    #[sea_orm(primary_key, auto_increment = false)] shift_day: i32,
});

table!(
    /// Open requests to a driver's commute.
    ask, "commute_asks", {
    #[sea_orm(primary_key, auto_increment = false)] request_id: Uuid,
    commute_id: Uuid,
    account_id: Uuid,
});
