//! The audit log as an operator reads it: which agent looked at which case and did what, when, the last
//! entries first. It holds no answers. Agents have no way to it.

use retouche::credential::Reference;
use retouche::zone::moment_at;
use retouche_store::{AuditFilter, AuditItem, Store};

use crate::agents::{AccountError, named};
use crate::config::Config;
use crate::operate::universal;
use crate::state::{StartError, open_store};

/// How many entries are read at a time.
const PAGE: u32 = 500;

/// Which entries are listed; absent: all.
#[derive(Debug, Clone, Copy, Default)]
pub struct Audited<'a> {
    /// Of the agent who signs in with this name.
    pub agent: Option<&'a str>,
    /// About this submission.
    pub reference: Option<&'a Reference>,
}

/// One entry, with what an operator knows its agent by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditLine {
    /// When, in universal time, such as `2026-11-22T10:05:00Z`.
    pub at: String,
    /// The name that the agent signs in with, or the pseudonym of a service.
    pub name: String,
    /// The entry.
    pub item: AuditItem,
}

/// Hands every entry to a reader, who answers whether to go on.
///
/// # Errors
///
/// [`AccountError`], in words for an operator.
pub async fn audit(
    config: &Config,
    audited: Audited<'_>,
    read: impl FnMut(AuditLine) -> bool,
) -> Result<(), AccountError> {
    let store = open_store(config).await?;
    let told = tell(&store, audited, read).await;
    store.close().await;
    told
}

async fn tell(
    store: &Store,
    audited: Audited<'_>,
    mut read: impl FnMut(AuditLine) -> bool,
) -> Result<(), AccountError> {
    let only = match audited.agent {
        Some(name) => Some(named(store, name).await?.id),
        None => None,
    };
    let (agents, zone) = (store.agents().await?, universal().map_err(StartError::from)?);
    let filter = AuditFilter { agent: only.as_ref(), reference: audited.reference };
    let mut before = None;
    loop {
        let page = store.audit(&filter, before, PAGE).await?;
        let Some(last) = page.last() else { return Ok(()) };
        before = Some(last.seq);
        for item in page {
            let agent = agents.iter().find(|agent| agent.id == item.entry.agent);
            // A service of the settings has no account: its pseudonym names it.
            let name = agent.map_or(item.entry.agent.as_str(), |agent| agent.name.as_str()).to_owned();
            let at = moment_at(item.entry.at, &zone).map_or_else(String::new, |at| format!("{}Z", at.local));
            if !read(AuditLine { at, name, item }) {
                return Ok(());
            }
        }
    }
}
