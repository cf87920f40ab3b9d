//! A backup: the database as it was at one moment, and the maps, in a folder from which one can begin again.

use std::{
    fs::{self, DirBuilder, File},
    io,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
    process::Command,
};

use sea_orm::{DatabaseBackend, DbErr, Statement};

use super::arguments::Arguments;
use crate::{config::Config, db, regions};

/// The SQLite file of a data folder, so that a backup is one.
const SQLITE: &str = "miteinander.sqlite";

/// What `pg_restore` reads.
const DUMP: &str = "miteinander.dump";

/// Writes a backup while the service goes on.
pub async fn run(typed: &[&str]) -> Result<(), String> {
    let arguments = Arguments::read(typed, 1, &[], &[])?;
    let config = Config::from_environment()?;
    let folder = PathBuf::from(arguments.word(0));
    if folder.exists() {
        return Err(format!("{} is there already", folder.display()));
    }
    // Under another name until it is whole, so that half a backup is never taken for one.
    let part = PathBuf::from(format!("{}.part", arguments.word(0)));
    make_private(&part).map_err(|error| format!("{}: {error}", part.display()))?;
    let db = db::Db::open(&config.database_url).await.map_err(|error| error.to_string())?;
    if db.is_sqlite() {
        copy_sqlite(&db, &part.join(SQLITE)).await?;
    } else {
        dump_postgres(&config.database_url, &part.join(DUMP))?;
    }
    // After the database: the maps that it speaks of are there, whatever is imported meanwhile.
    let regions = regions::list_regions(db.reader()).await.map_err(|error| error.to_string())?;
    for file in regions.into_iter().filter_map(|region| region.map_file) {
        let copied = fs::copy(config.data.join(&file), part.join(&file));
        copied.map_err(|error| format!("{file}: {error}"))?;
    }
    settle(&part)
        .and_then(|()| fs::rename(&part, &folder))
        .map_err(|error| format!("{}: {error}", folder.display()))?;
    println!("{}", folder.display());
    Ok(())
}

/// For nobody else's eyes: it holds everything that the service knows.
fn make_private(folder: &Path) -> io::Result<()> {
    DirBuilder::new().mode(0o700).create(folder)
}

/// One moment's state, without what was erased before; writers go on meanwhile.
async fn copy_sqlite(db: &db::Db, file: &Path) -> Result<(), String> {
    let copy = Statement::from_sql_and_values(
        DatabaseBackend::Sqlite,
        "VACUUM INTO ?",
        [file.display().to_string().into()],
    );
    sea_orm::ConnectionTrait::execute_raw(db.reader(), copy).await.map_err(|error| error.to_string())?;
    let sound = check(file).await.map_err(|error| error.to_string())?;
    if sound == "ok" { Ok(()) } else { Err(format!("the copy is not sound: {sound}")) }
}

/// What SQLite says of a file after reading all of it.
async fn check(file: &Path) -> Result<String, DbErr> {
    use sea_orm::{ConnectionTrait, Database};
    let copy = Database::connect(format!("sqlite://{}?mode=ro", file.display())).await?;
    let ask = Statement::from_string(DatabaseBackend::Sqlite, "PRAGMA integrity_check");
    let row = copy.query_one_raw(ask).await?;
    copy.close().await?;
    row.map_or_else(|| Ok(String::new()), |row| row.try_get_by_index(0))
}

/// PostgreSQL's own tool knows best; the password goes through the environment, where other accounts cannot read it.
fn dump_postgres(url: &str, file: &Path) -> Result<(), String> {
    let mut address = reqwest::Url::parse(url).map_err(|error| format!("DATABASE_URL: {error}"))?;
    let mut dump = Command::new("pg_dump");
    if let Some(password) = address.password() {
        dump.env("PGPASSWORD", decoded(password));
    }
    address.set_password(None).map_err(|()| "DATABASE_URL names no server".to_owned())?;
    dump.args(["--format=custom", "--no-owner", "--no-privileges", "--file"]).arg(file);
    let status = dump.arg("--dbname").arg(address.as_str()).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("pg_dump: {status}")),
        Err(error) => Err(format!("pg_dump cannot be started: {error}")),
    }
}

/// A form's signs are a password's own.
fn decoded(part: &str) -> String {
    let plain = part.replace('+', "%2B").replace('=', "%3D").replace('&', "%26");
    form_urlencoded::parse(plain.as_bytes()).next().map_or_else(String::new, |(text, _)| text.into_owned())
}

/// Waits until the disk has all of it.
fn settle(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        File::open(entry?.path())?.sync_all()?;
    }
    File::open(folder)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn a_password_is_read_as_a_url_spells_it() {
        assert_eq!(decoded("a%40b+c%25=d&e"), "a@b+c%=d&e");
    }
}
