//! How a room's entity file declares a table: its name, its columns, and its relations where it has any.

/// Declares one table as a module with the types that the ORM wants.
macro_rules! table {
    ($(#[$doc:meta])* $module:ident, $name:literal, { $($columns:tt)* }) => {
        table!($(#[$doc])* $module, $name, pub enum Relation {}, { $($columns)* });
    };
    ($(#[$doc:meta])* $module:ident, $name:literal, $relations:item, { $($(#[$column:meta])* $field:ident: $kind:ty,)+ }) => {
        $(#[$doc])*
        pub mod $module {
            use sea_orm::entity::prelude::*;

            #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
            #[sea_orm(table_name = $name)]
            pub struct Model {
                $($(#[$column])* pub $field: $kind,)+
            }

            #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
            $relations

            impl ActiveModelBehavior for ActiveModel {}
        }
    };
}
