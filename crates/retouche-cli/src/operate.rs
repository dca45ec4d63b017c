//! Serving, purging, backing up, and the keys that sign receipts: the settings are read here, the rest is the server's.

use std::io::{self, Write};
use std::path::Path;

use retouche_server::{Config, StartError};
use tracing_subscriber::EnvFilter;

use crate::arguments::ServerOptions;
use crate::{Misuse, Outcome};

/// Runs a server until it is told to stop.
pub(crate) fn serve(options: &ServerOptions) -> Result<Outcome, Misuse> {
    let config = config(options)?;
    log();
    block_on(retouche_server::serve(config))
}

/// Deletes what is over, and tells how much.
pub(crate) fn purge(options: &ServerOptions, out: &mut impl Write) -> Result<Outcome, Misuse> {
    let config = config(options)?;
    let purged = runtime()?.block_on(retouche_server::purge(&config)).map_err(io::Error::other)?;
    writeln!(out, "submissions\t{}\ndrafts\t{}", purged.submissions, purged.drafts)?;
    Ok(Outcome::Clean)
}

/// Prints the public keys.
pub(crate) fn show_keys(options: &ServerOptions, out: &mut impl Write) -> Result<Outcome, Misuse> {
    let keys = retouche_server::public_keys(&config(options)?).map_err(io::Error::other)?;
    writeln!(out, "{:#}", keys.to_json())?;
    Ok(Outcome::Clean)
}

/// Makes another key, and prints its name.
pub(crate) fn renew_key(options: &ServerOptions, out: &mut impl Write) -> Result<Outcome, Misuse> {
    let keys = retouche_server::renew_key(&config(options)?).map_err(io::Error::other)?;
    writeln!(out, "{}", keys.current())?;
    Ok(Outcome::Clean)
}

/// Copies the database and the keys.
pub(crate) fn backup(options: &ServerOptions, to: &Path) -> Result<Outcome, Misuse> {
    let config = config(options)?;
    block_on(retouche_server::backup(&config, to))
}

pub(crate) fn config(options: &ServerOptions) -> Result<Config, Misuse> {
    Config::read(options.config.as_deref()).map_err(io::Error::other)
}

fn block_on(work: impl Future<Output = Result<(), StartError>>) -> Result<Outcome, Misuse> {
    runtime()?.block_on(work).map_err(io::Error::other)?;
    Ok(Outcome::Clean)
}

pub(crate) fn runtime() -> Result<tokio::runtime::Runtime, Misuse> {
    tokio::runtime::Runtime::new()
}

/// Logs go to standard error; `RUST_LOG` says how much.
fn log() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).init();
}
