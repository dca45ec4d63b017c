//! The audit log: which agent looked at what and did what, when. It is only ever added to, and holds no
//! answers; acts of agents enter it in the transaction that keeps their event.

use retouche::credential::Reference;
use retouche::submission::{Actor, Event};

use crate::agents::AgentId;
use crate::case_list;
use crate::database::{Connection, Driver, Store};
use crate::error::{Damage, Misuse, StoreError};
use crate::history::submission_of;

/// What an agent did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AuditAct {
    /// Signed in.
    SignedIn,
    /// Signed out.
    SignedOut,
    /// Listed or searched cases.
    ListedCases,
    /// Read a case, up to the event of the entry's number.
    ReadCase,
    /// Compared two revisions of a case.
    Compared,
    /// Opened a transcription.
    OpenedTranscription,
    /// Did what the event of the entry's number says.
    Acted,
}

impl AuditAct {
    const ALL: [Self; 7] = [
        Self::SignedIn,
        Self::SignedOut,
        Self::ListedCases,
        Self::ReadCase,
        Self::Compared,
        Self::OpenedTranscription,
        Self::Acted,
    ];

    /// The act's name in the log.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SignedIn => "signed-in",
            Self::SignedOut => "signed-out",
            Self::ListedCases => "listed-cases",
            Self::ReadCase => "read-case",
            Self::Compared => "compared",
            Self::OpenedTranscription => "opened-transcription",
            Self::Acted => "acted",
        }
    }
}

/// One entry of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEntry {
    /// When (seconds since the Unix epoch).
    pub at: i64,
    /// Who.
    pub agent: AgentId,
    /// What.
    pub act: AuditAct,
    /// In which submission.
    pub reference: Option<Reference>,
    /// The number of the event it is about: the one done, or the last one in view.
    pub number: Option<u32>,
}

/// An entry with its place in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditItem {
    /// Its place; ask for the next with it.
    pub seq: i64,
    /// The entry.
    pub entry: AuditEntry,
}

/// Which entries to list.
#[derive(Debug, Clone, Copy, Default)]
pub struct AuditFilter<'a> {
    /// Of this agent.
    pub agent: Option<&'a AgentId>,
    /// About this submission.
    pub reference: Option<&'a Reference>,
}

#[derive(sqlx::FromRow)]
struct AuditRow {
    seq: i64,
    at: i64,
    agent: String,
    act: String,
    reference: Option<String>,
    number: Option<i64>,
}

impl AuditRow {
    fn item(&self) -> Result<AuditItem, StoreError> {
        let item = || {
            let reference = match &self.reference {
                Some(text) => Some(text.parse().ok()?),
                None => None,
            };
            let number = match self.number {
                Some(number) => Some(u32::try_from(number).ok()?),
                None => None,
            };
            let agent = self.agent.parse().ok()?;
            let act = AuditAct::ALL.into_iter().find(|act| act.name() == self.act)?;
            Some(AuditItem {
                seq: self.seq,
                entry: AuditEntry { at: self.at, agent, act, reference, number },
            })
        };
        item().ok_or(Damage::Row("audit").into())
    }
}

async fn insert(connection: &mut Connection, entry: &AuditEntry) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO audit (at, agent, act, reference, number) VALUES ($1, $2, $3, $4, $5)")
        .bind(entry.at)
        .bind(entry.agent.as_str())
        .bind(entry.act.name())
        .bind(entry.reference.as_ref().map(Reference::as_str))
        .bind(entry.number.map(i64::from))
        .execute(connection)
        .await?;
    Ok(())
}

/// Enters an event of an agent.
pub(crate) async fn enter_event(connection: &mut Connection, event: &Event) -> Result<(), StoreError> {
    let Actor::Agent { id } = &event.actor else { return Ok(()) };
    let entry = AuditEntry {
        at: event.at.at,
        agent: id.parse().map_err(|_| Misuse::NoAgent)?,
        act: AuditAct::Acted,
        reference: Some(event.submission.clone()),
        number: Some(event.number),
    };
    insert(connection, &entry).await
}

impl Store {
    /// Enters what an agent did that left no event. Late corrections up to the entry's number then count as
    /// looked at.
    ///
    /// # Errors
    ///
    /// [`Damage`] of the history of a case that has late corrections, or a failure of the database.
    pub async fn enter_audit(&self, entry: &AuditEntry) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        insert(&mut transaction, entry).await?;
        if let (Some(reference), Some(_)) = (&entry.reference, entry.number)
            && case_list::listed(&mut transaction, reference).await?.is_some_and(|case| case.late_unseen > 0)
            && let Some(submission) = submission_of(&mut transaction, reference).await?
        {
            case_list::refresh(&mut transaction, &submission).await?;
        }
        Ok(transaction.commit().await?)
    }

    /// The entries that a filter lets through, the last ones first, at most `limit`, before a place.
    ///
    /// # Errors
    ///
    /// [`Damage::Row`], or a failure of the database.
    pub async fn audit(
        &self,
        filter: &AuditFilter<'_>,
        before: Option<i64>,
        limit: u32,
    ) -> Result<Vec<AuditItem>, StoreError> {
        let mut query = sqlx::QueryBuilder::<Driver>::new(
            "SELECT seq, at, agent, act, reference, number FROM audit WHERE seq < ",
        );
        query.push_bind(before.unwrap_or(i64::MAX));
        if let Some(agent) = filter.agent {
            query.push(" AND agent = ").push_bind(agent.as_str());
        }
        if let Some(reference) = filter.reference {
            query.push(" AND reference = ").push_bind(reference.as_str());
        }
        query.push(" ORDER BY seq DESC LIMIT ").push_bind(i64::from(limit));
        let rows: Vec<AuditRow> = query.build_query_as().fetch_all(&mut *self.read().await?).await?;
        rows.iter().map(AuditRow::item).collect()
    }
}
