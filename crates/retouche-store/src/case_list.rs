//! The cases, as agents list them: one row per submission, derived from its events in the transaction that
//! appends them, and derived anew wherever that was not done. Nothing in it was answered.
//!
//! Which cases an agent may see is left to the caller, who names the procedures.

use std::collections::BTreeMap;

use retouche::credential::Reference;
use retouche::id::ProcedureId;
use retouche::submission::{State, Submission};

use crate::database::{Connection, Driver, Store, Transaction};
use crate::error::{Damage, StoreError};
use crate::history::submission_of;

/// A case, as it is listed. Instants are seconds since the Unix epoch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseEntry {
    /// The submission.
    pub reference: Reference,
    /// Its procedure.
    pub procedure: ProcedureId,
    /// The number of the edition under which the revision in force was asked.
    pub edition: u32,
    /// Where it stands.
    pub state: State,
    /// When it was first received.
    pub received: i64,
    /// When something last happened to it.
    pub last_event: i64,
    /// How many events it has.
    pub events: u32,
    /// The number of the revision in force.
    pub revision: u32,
    /// Until when the person is asked for an answer.
    pub due: Option<i64>,
    /// How many late corrections came since an agent last looked.
    pub late_unseen: u32,
}

/// Whom a case waits for. It may wait for both: for the person's answer, and for somebody to look at a late
/// correction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Waiting {
    /// For the administration: it is to be examined, the time for an answer is over, or a late correction
    /// is to be looked at.
    ForAgent,
    /// For the person, who was asked for something and still has time.
    ForPerson,
}

/// Which cases to list.
#[derive(Debug, Clone, Copy, Default)]
pub struct CaseFilter<'a> {
    /// Of these procedures; of none, there is no case.
    pub procedures: &'a [ProcedureId],
    /// In one of these states; none named: in any.
    pub states: &'a [State],
    /// That wait for this side.
    pub waiting: Option<Waiting>,
    /// Whose reference holds this, typed as people type references.
    pub reference: Option<&'a str>,
}

/// Where a list of cases goes on: behind the last case seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CasePlace {
    /// When that case was received.
    pub received: i64,
    /// Its reference.
    pub reference: Reference,
}

impl CaseEntry {
    /// The place of this case in the list.
    #[must_use]
    pub fn place(&self) -> CasePlace {
        CasePlace { received: self.received, reference: self.reference.clone() }
    }
}

/// How many cases there are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CaseCounts {
    /// In each state; a state without cases is left out.
    pub in_state: BTreeMap<State, u64>,
    /// That wait for the administration.
    pub for_agent: u64,
    /// That wait for the person.
    pub for_person: u64,
}

/// How many cases are derived anew at once, so that others can write meanwhile.
const BATCH: i64 = 256;

fn state_named(name: &str) -> Option<State> {
    State::ALL.into_iter().find(|state| state.as_str() == name)
}

#[derive(sqlx::FromRow)]
struct CaseRow {
    reference: String,
    procedure: String,
    edition: i64,
    state: String,
    received: i64,
    last_event: i64,
    events: i64,
    revision: i64,
    due: Option<i64>,
    late_unseen: i64,
}

const COLUMNS: &str =
    "reference, procedure, edition, state, received, last_event, events, revision, due, late_unseen";

impl CaseRow {
    fn entry(&self) -> Result<CaseEntry, StoreError> {
        let entry = || {
            Some(CaseEntry {
                reference: self.reference.parse().ok()?,
                procedure: self.procedure.parse().ok()?,
                edition: u32::try_from(self.edition).ok()?,
                state: state_named(&self.state)?,
                received: self.received,
                last_event: self.last_event,
                events: u32::try_from(self.events).ok()?,
                revision: u32::try_from(self.revision).ok()?,
                due: self.due,
                late_unseen: u32::try_from(self.late_unseen).ok()?,
            })
        };
        entry().ok_or(Damage::Row("cases").into())
    }
}

/// What the list says of a submission, once an agent has seen it up to the event of this number.
fn derive(submission: &Submission, seen: u32) -> CaseEntry {
    let current = submission.current();
    let unseen = submission.late.iter().filter(|late| late.number > seen).count();
    CaseEntry {
        reference: submission.reference.clone(),
        procedure: current.revision.edition.procedure.clone(),
        edition: current.revision.edition.number,
        state: submission.state,
        received: submission.first().at.at,
        last_event: submission.last_at.at,
        events: submission.events,
        revision: current.revision.number,
        due: submission.pending().map(|asked| asked.request.due.at),
        late_unseen: if submission.is_purged() { 0 } else { u32::try_from(unseen).unwrap_or(u32::MAX) },
    }
}

/// The number of the last event that an agent had in view, by the audit log.
async fn seen(connection: &mut Connection, reference: &Reference) -> Result<u32, StoreError> {
    let number: Option<i64> = sqlx::query_scalar("SELECT max(number) FROM audit WHERE reference = $1")
        .bind(reference.as_str())
        .fetch_one(connection)
        .await?;
    u32::try_from(number.unwrap_or(0)).map_err(|_| Damage::Row("audit").into())
}

/// What the list should say of a submission.
pub(crate) async fn entry_of(
    connection: &mut Connection,
    submission: &Submission,
) -> Result<CaseEntry, StoreError> {
    Ok(derive(submission, seen(connection, &submission.reference).await?))
}

/// Puts what is derived from a submission in the place of what the list says of it.
pub(crate) async fn refresh(connection: &mut Connection, submission: &Submission) -> Result<(), StoreError> {
    let entry = entry_of(connection, submission).await?;
    sqlx::query(
        "INSERT INTO cases (reference, procedure, edition, state, received, last_event, events, revision, \
         due, late_unseen) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) \
         ON CONFLICT (reference) DO UPDATE SET procedure = excluded.procedure, edition = excluded.edition, \
         state = excluded.state, received = excluded.received, last_event = excluded.last_event, \
         events = excluded.events, revision = excluded.revision, due = excluded.due, \
         late_unseen = excluded.late_unseen",
    )
    .bind(entry.reference.as_str())
    .bind(entry.procedure.as_str())
    .bind(i64::from(entry.edition))
    .bind(entry.state.as_str())
    .bind(entry.received)
    .bind(entry.last_event)
    .bind(i64::from(entry.events))
    .bind(i64::from(entry.revision))
    .bind(entry.due)
    .bind(i64::from(entry.late_unseen))
    .execute(connection)
    .await?;
    Ok(())
}

/// The row of a submission, if there is one.
pub(crate) async fn listed(
    connection: &mut Connection,
    reference: &Reference,
) -> Result<Option<CaseEntry>, StoreError> {
    let mut query = sqlx::QueryBuilder::<Driver>::new("SELECT ");
    query.push(COLUMNS).push(" FROM cases WHERE reference = ").push_bind(reference.as_str());
    let row: Option<CaseRow> = query.build_query_as().fetch_optional(connection).await?;
    row.map(|row| row.entry()).transpose()
}

fn push_filter(query: &mut sqlx::QueryBuilder<Driver>, filter: &CaseFilter<'_>, now: i64) {
    query.push(" WHERE procedure IN (");
    let mut procedures = query.separated(", ");
    for procedure in filter.procedures {
        procedures.push_bind(procedure.as_str().to_owned());
    }
    query.push(")");
    if !filter.states.is_empty() {
        query.push(" AND state IN (");
        let mut states = query.separated(", ");
        for state in filter.states {
            states.push_bind(state.as_str());
        }
        query.push(")");
    }
    match filter.waiting {
        None => {}
        Some(Waiting::ForAgent) => {
            query
                .push(" AND (")
                .push(EXAMINED)
                .push(" OR late_unseen > 0 OR due < ")
                .push_bind(now)
                .push(")");
        }
        Some(Waiting::ForPerson) => {
            query.push(" AND due >= ").push_bind(now);
        }
    }
    if let Some(typed) = filter.reference {
        query.push(" AND replace(reference, '-', '') LIKE ");
        query.push_bind(format!("%{}%", Reference::part(typed)));
    }
}

const EXAMINED: &str = "state IN ('submitted', 'under-review')";

impl Store {
    /// The cases that a filter lets through at an instant, those received first first, at most `limit`,
    /// behind a place. Whoever goes on behind the last case met sees each case once, whatever happens to
    /// cases meanwhile.
    ///
    /// # Errors
    ///
    /// [`Damage::Row`], or a failure of the database.
    pub async fn cases(
        &self,
        filter: &CaseFilter<'_>,
        now: i64,
        after: Option<&CasePlace>,
        limit: u32,
    ) -> Result<Vec<CaseEntry>, StoreError> {
        if filter.procedures.is_empty() {
            return Ok(Vec::new());
        }
        let mut query = sqlx::QueryBuilder::<Driver>::new("SELECT ");
        query.push(COLUMNS).push(" FROM cases");
        push_filter(&mut query, filter, now);
        if let Some(place) = after {
            query.push(" AND (received, reference) > (").push_bind(place.received).push(", ");
            query.push_bind(place.reference.as_str()).push(")");
        }
        query.push(" ORDER BY received, reference LIMIT ").push_bind(i64::from(limit));
        let rows: Vec<CaseRow> = query.build_query_as().fetch_all(&mut *self.read().await?).await?;
        rows.iter().map(CaseRow::entry).collect()
    }

    /// What the list says of one submission.
    ///
    /// # Errors
    ///
    /// [`Damage::Row`], or a failure of the database.
    pub async fn case(&self, reference: &Reference) -> Result<Option<CaseEntry>, StoreError> {
        listed(&mut *self.read().await?, reference).await
    }

    /// How many cases of these procedures there are at an instant.
    ///
    /// # Errors
    ///
    /// [`Damage::Row`], or a failure of the database.
    pub async fn count_cases(&self, procedures: &[ProcedureId], now: i64) -> Result<CaseCounts, StoreError> {
        if procedures.is_empty() {
            return Ok(CaseCounts::default());
        }
        let mut query = sqlx::QueryBuilder::<Driver>::new("SELECT state, count(*), ");
        query.push("sum(CASE WHEN ").push(EXAMINED).push(" OR late_unseen > 0 OR due < ").push_bind(now);
        query.push(" THEN 1 ELSE 0 END), sum(CASE WHEN due >= ").push_bind(now);
        query.push(" THEN 1 ELSE 0 END) FROM cases");
        push_filter(&mut query, &CaseFilter { procedures, ..CaseFilter::default() }, now);
        query.push(" GROUP BY state");
        let rows: Vec<(String, i64, i64, i64)> =
            query.build_query_as().fetch_all(&mut *self.read().await?).await?;
        let mut counts = CaseCounts::default();
        for (state, cases, for_agent, for_person) in rows {
            let state = state_named(&state).ok_or(Damage::Row("cases"))?;
            counts.in_state.insert(state, u64::try_from(cases).unwrap_or(0));
            counts.for_agent += u64::try_from(for_agent).unwrap_or(0);
            counts.for_person += u64::try_from(for_person).unwrap_or(0);
        }
        Ok(counts)
    }

    /// Derives the list anew from all events, while others read and write. A history that is damaged is
    /// left out; verifying names it. Opening a store does this where it is needed.
    ///
    /// # Errors
    ///
    /// A failure of the database.
    pub async fn derive_cases(&self) -> Result<(), StoreError> {
        self.forget_cases().await?;
        let mut last = String::new();
        loop {
            let mut transaction = self.write().await?;
            let references = references_after(&mut transaction, &last).await?;
            let Some(end) = references.last() else {
                sqlx::query("UPDATE feed SET cases_at = last").execute(&mut *transaction).await?;
                return Ok(transaction.commit().await?);
            };
            last.clone_from(end);
            for reference in &references {
                derive_one(&mut transaction, reference).await?;
            }
            transaction.commit().await?;
        }
    }

    /// Derives the list anew unless it is derived from every event.
    pub(crate) async fn derive_missing_cases(&self) -> Result<(), StoreError> {
        let (last, cases_at): (i64, i64) =
            sqlx::query_as("SELECT last, cases_at FROM feed").fetch_one(&mut *self.read().await?).await?;
        if last == cases_at { Ok(()) } else { self.derive_cases().await }
    }

    async fn forget_cases(&self) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        sqlx::query("DELETE FROM cases").execute(&mut *transaction).await?;
        sqlx::query("UPDATE feed SET cases_at = -1").execute(&mut *transaction).await?;
        Ok(transaction.commit().await?)
    }
}

async fn references_after(connection: &mut Connection, last: &str) -> Result<Vec<String>, StoreError> {
    let references = sqlx::query_scalar(
        "SELECT DISTINCT reference FROM events WHERE reference > $1 ORDER BY reference LIMIT $2",
    )
    .bind(last)
    .bind(BATCH)
    .fetch_all(connection)
    .await?;
    Ok(references)
}

async fn derive_one(transaction: &mut Transaction, reference: &str) -> Result<(), StoreError> {
    let Ok(reference) = reference.parse() else { return Ok(()) };
    match submission_of(transaction, &reference).await {
        Ok(Some(submission)) => refresh(transaction, &submission).await,
        Ok(None) | Err(StoreError::Damaged(_)) => Ok(()),
        Err(error) => Err(error),
    }
}
