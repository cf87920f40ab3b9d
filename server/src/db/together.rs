//! Statements that are written together.

use sea_orm::{ConnectionTrait, DatabaseBackend, DbErr, Statement};

/// Carries out statements of a query builder in their order. On SQLite they go to the connection's thread in one message: a
/// message there and back costs as much as a small statement, and others wait for the write lock meanwhile.
pub async fn together(db: &impl ConnectionTrait, all: Vec<Statement>) -> Result<(), DbErr> {
    if db.get_database_backend() != DatabaseBackend::Sqlite {
        for one in all {
            db.execute_raw(one).await?;
        }
        return Ok(());
    }
    let sql: Vec<&str> = all.iter().map(|one| one.sql.as_str()).collect();
    let sql = sql.join("; ");
    // Their marks have no numbers: each statement takes the next values.
    let values: Vec<_> = all.into_iter().filter_map(|one| one.values).flat_map(|values| values.0).collect();
    db.execute_raw(Statement::from_sql_and_values(DatabaseBackend::Sqlite, sql, values)).await.map(|_| ())
}

#[cfg(test)]
mod tests {
    use sea_orm::{ConnectOptions, Database};

    use super::*;

    fn statement(sql: &str, values: impl IntoIterator<Item = i32>) -> Statement {
        let values = values.into_iter().map(sea_orm::Value::from);
        Statement::from_sql_and_values(DatabaseBackend::Sqlite, sql, values)
    }

    #[actix_web::test]
    async fn each_statement_takes_its_own_values_and_none_is_left_out() {
        let mut memory = ConnectOptions::new("sqlite::memory:");
        memory.max_connections(1);
        let db = Database::connect(memory).await.expect("a database in memory");
        db.execute_unprepared("CREATE TABLE pairs (a INT UNIQUE, b INT)").await.expect("a table");
        let insert = |a, b| statement("INSERT INTO pairs VALUES (?, ?)", [a, b]);
        let grow = statement("UPDATE pairs SET b = b + ? WHERE a = ?", [10, 1]);
        together(&db, vec![insert(1, 2), grow, insert(3, 4)]).await.expect("written");
        let sum = statement("SELECT a * 1000 + b FROM pairs ORDER BY a", []);
        let rows = db.query_all_raw(sum.clone()).await.expect("rows");
        let read = |row: &sea_orm::QueryResult| row.try_get_by_index::<i32>(0).expect("a number");
        assert_eq!(rows.iter().map(read).collect::<Vec<_>>(), [1_012, 3_004]);
        together(&db, vec![insert(5, 6), insert(1, 0), insert(7, 8)])
            .await
            .expect_err("there is a 1 already");
        assert_eq!(
            db.query_all_raw(sum).await.expect("rows").len(),
            3,
            "what comes after an error is not done"
        );
    }
}
