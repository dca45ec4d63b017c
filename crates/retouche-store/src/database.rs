//! The file and its connections: connecting, migrating, reading and writing in transactions.
//!
//! All that depends on which database it is stands here, in `migrations` and in `backup`; the other
//! modules speak SQL that SQLite and PostgreSQL both understand (`$1`, `RETURNING`, `ON CONFLICT`, text
//! and 64-bit integers only), through the aliases below. PostgreSQL joins by another `Driver`, another
//! way to open and its own migrations. What SQLite gives by itself must be asked for there: reading
//! transactions are `REPEATABLE READ`, and writing ones begin with one advisory lock, so that what they
//! find still holds when they write.

use std::io;
use std::path::Path;
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions as _, Connection as _, Executor as _};
use tokio::time::Instant;

use crate::error::{DatabaseFailure, StoreError};

/// The database driver.
pub(crate) type Driver = sqlx::Sqlite;
/// A connection to the database.
pub(crate) type Connection = sqlx::SqliteConnection;
/// A transaction; dropped, it undoes what it did.
pub(crate) type Transaction = sqlx::Transaction<'static, Driver>;

/// The schemas, in order: opening a file runs those that it lacks. Never change one, only add.
const MIGRATIONS: &[&str] = &[include_str!("../migrations/1.sql"), include_str!("../migrations/2.sql")];

/// Marks a file as one of this crate's (`RTCH`).
const APPLICATION_ID: i32 = 0x5254_4348;

/// How long a writer of another process is waited for.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);
/// How long to wait before asking again for a file that another process is just making.
const OPENING_PAUSE: Duration = Duration::from_millis(20);
/// Readers beside the one writer.
const READERS: u32 = 4;

/// What a server keeps. Cheap to clone; every clone is the same store.
#[derive(Debug, Clone)]
pub struct Store {
    readers: sqlx::Pool<Driver>,
    /// Writers of one process queue here, in order, instead of polling for the file's lock.
    writer: sqlx::Pool<Driver>,
}

impl Store {
    /// Connects to the file, made if there is none (readable by its owner only), and brings its schema up to
    /// date.
    pub(crate) async fn connect(file: &Path) -> Result<Self, StoreError> {
        match make_private(file) {
            Ok(()) | Err(StoreError::FileExists) => {}
            Err(error) => return Err(error),
        }
        let options = options(file);
        let writer = connect_writer(&options).await?;
        migrate(&writer).await?;
        let readers = SqlitePoolOptions::new().max_connections(READERS);
        let readers = readers.connect_with(options.pragma("query_only", "ON")).await?;
        Ok(Self { readers, writer })
    }

    /// Closes all connections, once what they are doing is done.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }

    /// A consistent view of everything committed so far.
    pub(crate) async fn read(&self) -> Result<Transaction, StoreError> {
        Ok(self.readers.begin().await?)
    }

    /// A transaction that may write. Nobody else writes until it ends.
    pub(crate) async fn write(&self) -> Result<Transaction, StoreError> {
        Ok(self.writer.begin_with("BEGIN IMMEDIATE").await?)
    }

    /// Copies everything committed so far into an empty file, over a connection of its own.
    pub(crate) async fn copy_into(&self, file: &Path) -> Result<(), StoreError> {
        vacuum_into(&self.writer.connect_options(), file).await
    }

    /// Takes what was deleted out of the log beside the file too, as far as nobody is reading it.
    pub(crate) async fn empty_log(&self) -> Result<(), StoreError> {
        let mut connection = self.writer.acquire().await?;
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").await?;
        Ok(())
    }

    /// Checks the file's pages and indexes, as the database itself sees them.
    pub(crate) async fn check_pages(&self) -> Result<(), StoreError> {
        let mut view = self.read().await?;
        let answer: String = sqlx::query_scalar("PRAGMA integrity_check(1)").fetch_one(&mut *view).await?;
        if answer == "ok" { Ok(()) } else { Err(StoreError::Database(DatabaseFailure::Corrupt)) }
    }
}

/// Copies the database in one file into another, empty one.
pub(crate) async fn copy(from: &Path, to: &Path) -> Result<(), StoreError> {
    let options = SqliteConnectOptions::new().filename(from).read_only(true).disable_statement_logging();
    vacuum_into(&options, to).await
}

async fn vacuum_into(from: &SqliteConnectOptions, to: &Path) -> Result<(), StoreError> {
    let name = to.to_str().ok_or(StoreError::File(io::ErrorKind::InvalidFilename))?;
    let mut connection = from.connect().await?;
    sqlx::query("VACUUM INTO $1").bind(name).execute(&mut connection).await?;
    Ok(connection.close().await?)
}

/// SQLite does not wait for another process that is just making the log of a new file: it must be asked again.
async fn connect_writer(options: &SqliteConnectOptions) -> Result<sqlx::Pool<Driver>, StoreError> {
    let give_up = Instant::now() + BUSY_TIMEOUT;
    loop {
        let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options.clone()).await;
        match pool.map_err(StoreError::from) {
            Err(StoreError::Database(DatabaseFailure::Busy)) if Instant::now() < give_up => {}
            result => return result,
        }
        tokio::time::sleep(OPENING_PAUSE).await;
    }
}

fn options(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .journal_mode(SqliteJournalMode::Wal)
        // In WAL mode only FULL makes a commit survive a loss of power.
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(BUSY_TIMEOUT)
        // What is purged is overwritten in the file, not only forgotten.
        .pragma("secure_delete", "ON")
        // Without it, INSERT OR REPLACE would delete without meeting the triggers.
        .pragma("recursive_triggers", "ON")
        .disable_statement_logging()
}

/// Makes an empty file that only its owner may read and write.
pub(crate) fn make_private(file: &Path) -> Result<(), StoreError> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map(drop).map_err(StoreError::from)
}

/// Runs the missing migrations in one transaction, so that two processes opening at once do it once.
async fn migrate(writer: &sqlx::Pool<Driver>) -> Result<(), StoreError> {
    let mut transaction = writer.begin_with("BEGIN IMMEDIATE").await?;
    let done = migrations_done(&mut transaction).await?;
    for (index, migration) in MIGRATIONS.iter().enumerate().skip(done) {
        transaction.execute(sqlx::raw_sql(*migration)).await?;
        // Pragmas take no parameters; the number is this crate's own.
        let number = sqlx::AssertSqlSafe(format!("PRAGMA user_version = {}", index + 1));
        transaction.execute(sqlx::raw_sql(number)).await?;
    }
    let mark = sqlx::AssertSqlSafe(format!("PRAGMA application_id = {APPLICATION_ID}"));
    transaction.execute(sqlx::raw_sql(mark)).await?;
    Ok(transaction.commit().await?)
}

/// Whether a file that is only read has the schema of this release.
pub(crate) async fn check_release(connection: &mut Connection) -> Result<(), StoreError> {
    match migrations_done(connection).await? {
        0 => Err(StoreError::NotAStore),
        done if done < MIGRATIONS.len() => Err(StoreError::EarlierRelease),
        _ => Ok(()),
    }
}

/// How many migrations the file has seen.
async fn migrations_done(connection: &mut Connection) -> Result<usize, StoreError> {
    let id: i32 = sqlx::query_scalar("PRAGMA application_id").fetch_one(&mut *connection).await?;
    let tables: i64 =
        sqlx::query_scalar("SELECT count(*) FROM sqlite_schema").fetch_one(&mut *connection).await?;
    let done: i64 = sqlx::query_scalar("PRAGMA user_version").fetch_one(&mut *connection).await?;
    let done = usize::try_from(done).map_err(|_| StoreError::NotAStore)?;
    let fresh = tables == 0 && done == 0 && id == 0;
    if id != APPLICATION_ID && !fresh {
        return Err(StoreError::NotAStore);
    }
    if done > MIGRATIONS.len() { Err(StoreError::LaterRelease) } else { Ok(done) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_commit_survives_a_loss_of_power_and_a_purge_is_thorough() {
        let directory = tempfile::tempdir().unwrap();
        let store = Store::connect(&directory.path().join("store.db")).await.unwrap();
        let mut connection = store.writer.acquire().await.unwrap();
        let journal: String =
            sqlx::query_scalar("PRAGMA journal_mode").fetch_one(&mut *connection).await.unwrap();
        let synchronous: i64 =
            sqlx::query_scalar("PRAGMA synchronous").fetch_one(&mut *connection).await.unwrap();
        let secure: i64 =
            sqlx::query_scalar("PRAGMA secure_delete").fetch_one(&mut *connection).await.unwrap();
        assert_eq!((journal.as_str(), synchronous, secure), ("wal", 2, 1));
    }

    #[tokio::test]
    async fn readers_cannot_write() {
        let directory = tempfile::tempdir().unwrap();
        let store = Store::connect(&directory.path().join("store.db")).await.unwrap();
        let mut view = store.read().await.unwrap();
        let error = sqlx::query("UPDATE feed SET last = 9").execute(&mut *view).await.unwrap_err();
        assert_eq!(StoreError::from(error), StoreError::Database(DatabaseFailure::ReadOnly));
    }
}
