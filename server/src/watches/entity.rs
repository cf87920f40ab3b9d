//! The tables of this room.

/// What people look for.
pub mod watch {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "watches")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub account_id: Uuid,
        pub region_id: Uuid,
        pub commute_id: Option<Uuid>,
        pub category: Option<String>,
        pub place_id: Option<String>,
        pub place: Option<String>,
        pub lat: Option<f64>,
        pub lon: Option<f64>,
        pub km: Option<i32>,
        pub paused: bool,
        pub told_at: Option<i64>,
        pub created_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

table!(
    /// What was found for them.
    find, "watch_finds", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    watch_id: Uuid,
    thing_id: Uuid,
    begins_at: Option<i64>,
    found_at: i64,
    told_at: Option<i64>,
});
