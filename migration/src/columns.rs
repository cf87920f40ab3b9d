//! Columns as every table spells them.

use sea_orm_migration::prelude::*;

/// A primary key: the UUIDv7 that the service made.
pub fn id(name: impl IntoIden) -> ColumnDef {
    ColumnDef::new(name).uuid().not_null().primary_key().take()
}

/// Another table's row.
pub fn reference(name: impl IntoIden) -> ColumnDef {
    ColumnDef::new(name).uuid().not_null().take()
}

/// Another table's row, or none.
pub fn maybe_reference(name: impl IntoIden) -> ColumnDef {
    ColumnDef::new(name).uuid().null().take()
}

/// A text.
pub fn text(name: impl IntoIden) -> ColumnDef {
    ColumnDef::new(name).text().not_null().take()
}

/// A text, or none.
pub fn maybe_text(name: impl IntoIden) -> ColumnDef {
    ColumnDef::new(name).text().null().take()
}

/// A whole number.
pub fn whole(name: impl IntoIden) -> ColumnDef {
    ColumnDef::new(name).integer().not_null().take()
}

/// A whole number, or none.
pub fn maybe_whole(name: impl IntoIden) -> ColumnDef {
    ColumnDef::new(name).integer().null().take()
}

/// A degree or another number with a fraction.
pub fn number(name: impl IntoIden) -> ColumnDef {
    ColumnDef::new(name).double().not_null().take()
}

/// A number with a fraction, or none.
pub fn maybe_number(name: impl IntoIden) -> ColumnDef {
    ColumnDef::new(name).double().null().take()
}

/// An instant: milliseconds UTC.
pub fn instant(name: impl IntoIden) -> ColumnDef {
    ColumnDef::new(name).big_integer().not_null().take()
}

/// An instant that may not have come.
pub fn maybe_instant(name: impl IntoIden) -> ColumnDef {
    ColumnDef::new(name).big_integer().null().take()
}

/// Yes or no.
pub fn flag(name: impl IntoIden) -> ColumnDef {
    ColumnDef::new(name).boolean().not_null().default(false).take()
}

/// A foreign key whose rows go with the row they point to.
pub fn owned_by<T, C, P, K>(table: T, column: C, parent: P, key: K) -> ForeignKeyCreateStatement
where
    T: IntoIden + Copy,
    C: IntoIden,
    P: IntoIden,
    K: IntoIden,
{
    ForeignKey::create().from(table, column).to(parent, key).on_delete(ForeignKeyAction::Cascade).to_owned()
}

/// An index by name over columns.
pub fn index(name: &str, table: impl IntoIden, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create().name(name).table(table).take();
    for column in columns {
        index.col(*column);
    }
    index
}

/// A unique index by name over columns: a rule in its last line of defence.
pub fn unique(name: &str, table: impl IntoIden, columns: &[&'static str]) -> IndexCreateStatement {
    index(name, table, columns).unique().take()
}

/// Drops tables, the youngest first.
pub async fn drop_tables(manager: &SchemaManager<'_>, tables: &[&'static str]) -> Result<(), DbErr> {
    for table in tables {
        manager.drop_table(Table::drop().table(*table).to_owned()).await?;
    }
    Ok(())
}
