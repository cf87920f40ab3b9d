//! The tables of this room.

/// Workplaces and schools.
pub mod site {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "sites")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub region_id: Uuid,
        pub kind: String,
        pub name: String,
        pub employer: String,
        /// Name and employer as `rules::names::search_key` folds them.
        pub search: String,
        pub lat: f64,
        pub lon: f64,
        pub suggested_by: Option<Uuid>,
        pub confirmed_at: Option<i64>,
        pub created_at: i64,
        pub hidden_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
