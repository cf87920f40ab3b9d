//! Rows into tables, many with one statement.

use sea_orm::{
    ConnectionTrait,
    sea_query::{Alias, Expr, Query, Value},
};
use server::{app::App, db::Tx};

/// Values in one statement: SQLite takes 32,766 of them.
const MOST_VALUES: usize = 30_000;

/// Inserts rows of any number, in one transaction.
pub async fn insert(app: &App, table: &str, columns: &[&str], rows: impl IntoIterator<Item = Vec<Value>>) {
    let tx = app.db.begin().await.expect("a transaction");
    let most = MOST_VALUES / columns.len();
    let mut some = Vec::with_capacity(most);
    for row in rows {
        some.push(row);
        if some.len() == most {
            write(&tx, table, columns, std::mem::take(&mut some)).await;
        }
    }
    if !some.is_empty() {
        write(&tx, table, columns, some).await;
    }
    tx.commit().await.expect("committed");
}

async fn write(tx: &Tx, table: &str, columns: &[&str], rows: Vec<Vec<Value>>) {
    let mut insert = Query::insert();
    insert.into_table(Alias::new(table)).columns(columns.iter().map(|column| Alias::new(*column)));
    for row in rows {
        insert.values_panic(row.into_iter().map(Expr::val));
    }
    tx.execute(&insert).await.expect("inserted");
}
