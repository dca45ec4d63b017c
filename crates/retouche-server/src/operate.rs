//! What an operator does beside serving: deleting what its retention says to forget, backups, and the
//! keys that sign receipts.

use std::path::Path;

use retouche::Period;
use retouche::civil::{CivilDate, ZoneName};
use retouche::edition::{Edition, UnknownZone};
use retouche::id::ProcedureId;
use retouche::receipt::keys::{PublicKeys, SigningKeys};
use retouche::zone::moment_at;
use retouche_store::Retention;

use crate::config::Config;
use crate::keys;
use crate::state::{Server, StartError, open_store};

/// Wrong codes count for an hour; a day later nobody needs to know of them.
const WRONG_CODES_KEPT: i64 = 24 * 60 * 60;

/// How much was deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purged {
    /// Submissions whose answers were deleted.
    pub submissions: u64,
    /// Drafts that had expired.
    pub drafts: u64,
}

/// Deletes what the procedures' retention says to forget. Safe beside a running server.
///
/// # Errors
///
/// [`StartError`], in words for an operator.
pub async fn purge(config: &Config) -> Result<Purged, StartError> {
    let server = Server::open(config).await?;
    let context = server.context();
    let now = context.now;
    let mut before: Vec<(ProcedureId, i64)> = Vec::new();
    for edition in context.all_current() {
        if let Some(instant) = submissions_before(edition, now)? {
            before.push((edition.link.procedure.clone(), instant));
        }
    }
    let retention = Retention { submissions_before: &before, wrong_codes_before: now - WRONG_CODES_KEPT };
    let moment = moment_at(now, &universal()?).ok_or(UnknownZone)?;
    let purged = server.store.purge(&moment, &retention).await?;
    server.close().await;
    Ok(Purged { submissions: purged.submissions, drafts: purged.drafts })
}

/// The last event of a submission that is over was before this instant.
fn submissions_before(edition: &Edition, now: i64) -> Result<Option<i64>, UnknownZone> {
    let Some(retention) = &edition.procedure.privacy().retention else { return Ok(None) };
    let today = edition.day(now)?;
    Ok(days_back(today, retention.closed).map(|days| now - days * 24 * 60 * 60))
}

/// How many days ago a period began that ends today.
fn days_back(today: CivilDate, period: Period) -> Option<i64> {
    Some(period.times(-1)?.after(today)?.days_until(today))
}

/// The zone of events of the software, which belong to no place.
pub(crate) fn universal() -> Result<ZoneName, UnknownZone> {
    "UTC".parse().map_err(|_| UnknownZone)
}

/// Copies everything the database holds into a new file, while a server uses it; and the keys that sign
/// receipts into a file beside it, with its name and `.keys.json`.
///
/// # Errors
///
/// [`StartError`], in words for an operator.
pub async fn backup(config: &Config, to: &Path) -> Result<(), StartError> {
    // First: a copy without them would be half a copy.
    let signing = keys::read(&keys::file_of(config).ok_or(StartError::Database)?)?;
    let store = open_store(config).await?;
    let copied = store.backup(to).await;
    store.close().await;
    copied?;
    Ok(keys::write(&signing, &keys::beside(to))?)
}

/// Makes another key, which signs receipts from the next start of the server on. The public halves of
/// those before it stay published, so that what they signed can still be verified.
///
/// # Errors
///
/// [`StartError`], in words for an operator.
pub fn renew_key(config: &Config) -> Result<SigningKeys, StartError> {
    Ok(keys::renew(&keys::file_of(config).ok_or(StartError::Database)?)?)
}

/// The public keys, as the server publishes them.
///
/// # Errors
///
/// [`StartError`], in words for an operator.
pub fn public_keys(config: &Config) -> Result<PublicKeys, StartError> {
    Ok(keys::read(&keys::file_of(config).ok_or(StartError::Database)?)?.public().clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_retention_ends_a_whole_period_later() {
        let (today, period) = ("2026-03-31".parse().unwrap(), |text: &str| text.parse().unwrap());
        assert_eq!(days_back(today, period("P1M")), Some(31));
        assert_eq!(days_back(today, period("P5Y")), Some(5 * 365 + 1));
        assert_eq!(days_back(today, period("P14D")), Some(14));
    }
}
