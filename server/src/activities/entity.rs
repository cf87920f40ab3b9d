//! The tables of this room.

/// Activities.
pub mod activity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "activities")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub region_id: Uuid,
        pub author_id: Option<Uuid>,
        pub club_id: Option<Uuid>,
        pub title: String,
        pub text: String,
        pub language: String,
        pub category: String,
        /// Title, text and venue as the text search reads them.
        pub searched: String,
        pub venue_kind: String,
        pub venue_id: Option<String>,
        pub venue_name: String,
        pub lat: Option<f64>,
        pub lon: Option<f64>,
        pub starts_at: i64,
        pub ends_at: i64,
        pub capacity: Option<i32>,
        pub taken: i32,
        pub waiting: i32,
        pub languages: String,
        pub cost_cents: Option<i32>,
        pub cost_text: String,
        pub access: String,
        pub access_text: String,
        pub age_min: Option<i32>,
        pub age_max: Option<i32>,
        pub members_only: bool,
        pub cancelled_at: Option<i64>,
        pub cancel_reason: Option<String>,
        pub messaged_at: Option<i64>,
        pub hidden_at: Option<i64>,
        pub created_at: i64,
        pub updated_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Who goes, who waits, and who was removed.
pub mod attendance {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "attendances")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub activity_id: Uuid,
        pub account_id: Uuid,
        pub state: String,
        pub children: i32,
        pub companions: i32,
        pub heads: i32,
        pub queued_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// How often a region's activities changed, for the servers that share one PostgreSQL.
pub mod version {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "activity_versions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub region_id: Uuid,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
