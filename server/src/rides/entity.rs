//! The tables of this room.

table!(
    /// How many open requests somebody has: the row that whoever changes their seats queues for.
    rider, "riders", {
    #[sea_orm(primary_key, auto_increment = false)] account_id: Uuid,
    open: i32,
});

table!(
    /// Requests; a confirmed one is the agreement of its two.
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
    ongoing: bool,
    leg_out: bool,
    leg_home: bool,
    carpool_id: Option<Uuid>,
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
    ride_id: Option<Uuid>,
    alight_ds: i32,
    alights_at: i64,
    departs_at: i64,
    arrives_at: i64,
    metres: i32,
    swappable: bool,
    ended_by: Option<String>,
    late: Option<i32>,
    here_at: Option<i64>,
    rider_says: Option<i32>,
    driver_says: Option<i32>,
});

table!(
    /// Carpools.
    carpool, "carpools", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    region_id: Uuid,
    founder_commute: Uuid,
    created_at: i64,
});

table!(
    /// Members of carpools, with their balance in 840ths of a drive.
    carpool_member, "carpool_members", {
    #[sea_orm(primary_key, auto_increment = false)] carpool_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)] commute_id: Uuid,
    account_id: Uuid,
    joined_at: i64,
    balance: i32,
});

table!(
    /// Dated drives.
    ride, "rides", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    carpool_id: Uuid,
    region_id: Uuid,
    driver_commute: Uuid,
    driver_account: Uuid,
    leg: String,
    day: i32,
    starts_at: i64,
    late: Option<i32>,
    here_at: Option<i64>,
    settled: bool,
    changes: i32,
});

table!(
    /// Up to where each region's agreements follow the rosters.
    followed, "followed", {
    #[sea_orm(primary_key, auto_increment = false)] region_id: Uuid,
    seq: i64,
    day: i32,
});

table!(
    /// What all riders together may pay for a kilometre in a region, from a day on.
    cost_rate, "cost_rates", {
    #[sea_orm(primary_key, auto_increment = false)] region_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)] from_day: i32,
    tenths: i32,
    source: String,
    set_at: i64,
});

table!(
    /// What the two of an agreement say about the amount for a ride.
    cost_terms, "cost_terms", {
    #[sea_orm(primary_key, auto_increment = false)] request_id: Uuid,
    rider_says: Option<i32>,
    driver_says: Option<i32>,
    agreed: Option<i32>,
});

table!(
    /// Riders' shares of drives that are over.
    cost_line, "cost_lines", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    ride_id: Uuid,
    carpool_id: Uuid,
    driver_account: Uuid,
    rider_account: Uuid,
    leg: String,
    day: i32,
    metres: i32,
    riders: i32,
    most: i32,
    suggested: i32,
    agreed: Option<i32>,
    owed: i32,
});

table!(
    /// A person's own car and number.
    travel_card, "travel_cards", {
    #[sea_orm(primary_key, auto_increment = false)] account_id: Uuid,
    look: Option<String>,
    plate: Option<String>,
    phone: Option<String>,
});

/// What one of two lets the other see. A module of its own, since degrees have no `Eq`.
pub mod consent {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "consents")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub request_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: Uuid,
        pub car: bool,
        pub car_in_links: bool,
        pub phone: bool,
        pub wait: Option<String>,
        pub lat: Option<f64>,
        pub lon: Option<f64>,
        pub given_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
