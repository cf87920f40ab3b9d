//! The tables of this room.

/// Clubs.
pub mod club {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "clubs")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub region_id: Uuid,
        pub kind: String,
        pub name: String,
        pub about: String,
        pub about_language: String,
        pub place: Option<String>,
        /// Tags, each with a space before and after it, so that one can be looked for.
        pub languages: String,
        pub contact: String,
        pub website: Option<String>,
        /// Name and text as `places::search_key` folds them.
        pub search: String,
        pub verified_at: Option<i64>,
        pub created_at: i64,
        pub hidden_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
