//! The accounts of agents, what they may do, and their sessions. How passwords are verified, and how much
//! wrong ones slow, is left to the server.

use std::fmt;
use std::str::FromStr;

use retouche::id::ProcedureId;
use serde::{Deserialize, Serialize};

use crate::access::{WrongCodes, record_wrong, wrong_since};
use crate::database::{Connection, Driver, Store, Transaction};
use crate::error::{Damage, Misuse, StoreError};
use crate::secret::{AgentSessionHash, ClientHash, PasswordHash};

/// The pseudonym by which events and the audit log name an agent, for ever: it should not be a name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AgentId(Box<str>);

/// What an agent signs in with, without upper-case letters and outer blanks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AgentName(Box<str>);

/// The text is no pseudonym, or no name to sign in with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected 1 to 64 characters, in a pseudonym visible ASCII only")]
pub struct IllegalAgent;

impl AgentId {
    /// The pseudonym as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl AgentName {
    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AgentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for AgentId {
    type Err = IllegalAgent;

    fn from_str(text: &str) -> Result<Self, IllegalAgent> {
        let legal = (1..=64).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic());
        if legal { Ok(Self(text.into())) } else { Err(IllegalAgent) }
    }
}

impl FromStr for AgentName {
    type Err = IllegalAgent;

    fn from_str(typed: &str) -> Result<Self, IllegalAgent> {
        let name = typed.trim().to_lowercase();
        let legal = (1..=64).contains(&name.chars().count()) && !name.chars().any(char::is_control);
        if legal { Ok(Self(name.into())) } else { Err(IllegalAgent) }
    }
}

/// What an agent may do, in the procedures of the account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// List cases and read them.
    Read,
    /// Ask, transcribe, decide.
    Handle,
    /// Publish editions.
    Publish,
}

/// An agent's account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agent {
    /// The pseudonym in events.
    pub id: AgentId,
    /// What the agent signs in with.
    pub name: AgentName,
    /// What the agent may do.
    pub roles: Vec<Role>,
    /// In these procedures.
    pub procedures: Vec<ProcedureId>,
    /// Since when there is the account (seconds since the Unix epoch).
    pub created: i64,
    /// Since when it opens nothing any more.
    pub disabled: Option<i64>,
}

impl Agent {
    /// Whether the agent may do this in this procedure.
    #[must_use]
    pub fn may(&self, role: Role, procedure: &ProcedureId) -> bool {
        self.disabled.is_none() && self.roles.contains(&role) && self.procedures.contains(procedure)
    }
}

#[derive(sqlx::FromRow)]
struct AgentRow {
    id: String,
    name: String,
    roles: String,
    procedures: String,
    created: i64,
    disabled: Option<i64>,
}

const COLUMNS: &str = "id, name, roles, procedures, created, disabled";

impl AgentRow {
    fn agent(&self) -> Result<Agent, StoreError> {
        let agent = || {
            Some(Agent {
                id: self.id.parse().ok()?,
                name: self.name.parse().ok()?,
                roles: serde_json::from_str(&self.roles).ok()?,
                procedures: serde_json::from_str(&self.procedures).ok()?,
                created: self.created,
                disabled: self.disabled,
            })
        };
        agent().ok_or(Damage::Row("agents").into())
    }
}

/// A list, as this table keeps it.
fn list<T: Serialize>(things: &[T]) -> Result<String, StoreError> {
    serde_json::to_string(things).map_err(|_| StoreError::NotJson)
}

/// By what wrong passwords of an account are counted; no reference has lower-case letters.
fn door(name: &AgentName) -> String {
    format!("agent {}", name.as_str())
}

impl Store {
    /// Opens an account. `false`: its pseudonym or its name is taken, and nothing was written.
    ///
    /// # Errors
    ///
    /// A failure of the database.
    pub async fn open_account(&self, agent: &Agent, password: &PasswordHash) -> Result<bool, StoreError> {
        let mut transaction = self.write().await?;
        let inserted = sqlx::query(
            "INSERT INTO agents (id, name, password_hash, roles, procedures, created, disabled) \
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
        )
        .bind(agent.id.as_str())
        .bind(agent.name.as_str())
        .bind(password.as_str())
        .bind(list(&agent.roles)?)
        .bind(list(&agent.procedures)?)
        .bind(agent.created)
        .bind(agent.disabled)
        .execute(&mut *transaction)
        .await?;
        transaction.commit().await?;
        Ok(inserted.rows_affected() > 0)
    }

    /// All accounts, by name.
    ///
    /// # Errors
    ///
    /// [`Damage::Row`], or a failure of the database.
    pub async fn agents(&self) -> Result<Vec<Agent>, StoreError> {
        let mut query = sqlx::QueryBuilder::<Driver>::new("SELECT ");
        query.push(COLUMNS).push(" FROM agents ORDER BY name");
        let rows: Vec<AgentRow> = query.build_query_as().fetch_all(&mut *self.read().await?).await?;
        rows.iter().map(AgentRow::agent).collect()
    }

    /// The account of this name, disabled or not, and the hash of its password.
    ///
    /// # Errors
    ///
    /// [`Damage::Row`], or a failure of the database.
    pub async fn account(&self, name: &AgentName) -> Result<Option<(Agent, PasswordHash)>, StoreError> {
        let mut view = self.read().await?;
        let hash: Option<String> = sqlx::query_scalar("SELECT password_hash FROM agents WHERE name = $1")
            .bind(name.as_str())
            .fetch_optional(&mut *view)
            .await?;
        let agent = agent_where(&mut view, "name = ", name.as_str()).await?;
        Ok(agent.zip(hash.map(PasswordHash::new)))
    }

    /// Changes what an agent may do, and where.
    ///
    /// # Errors
    ///
    /// [`Misuse::NoAgent`], or a failure of the database.
    pub async fn change_account(
        &self,
        id: &AgentId,
        roles: &[Role],
        procedures: &[ProcedureId],
    ) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        let updated = sqlx::query("UPDATE agents SET roles = $2, procedures = $3 WHERE id = $1")
            .bind(id.as_str())
            .bind(list(roles)?)
            .bind(list(procedures)?)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        if updated.rows_affected() == 0 { Err(Misuse::NoAgent.into()) } else { Ok(()) }
    }

    /// Gives an agent another password, and ends every session of the old.
    ///
    /// # Errors
    ///
    /// [`Misuse::NoAgent`], or a failure of the database.
    pub async fn replace_password(&self, id: &AgentId, password: &PasswordHash) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        let updated = sqlx::query("UPDATE agents SET password_hash = $2 WHERE id = $1")
            .bind(id.as_str())
            .bind(password.as_str())
            .execute(&mut *transaction)
            .await?;
        end_sessions(&mut transaction, id).await?;
        transaction.commit().await?;
        if updated.rows_affected() == 0 { Err(Misuse::NoAgent.into()) } else { Ok(()) }
    }

    /// Disables an account since an instant and ends its sessions, or (`None`) lets it in again. An account
    /// is never deleted: events and the audit log name it.
    ///
    /// # Errors
    ///
    /// [`Misuse::NoAgent`], or a failure of the database.
    pub async fn disable_account(&self, id: &AgentId, since: Option<i64>) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        let updated = sqlx::query("UPDATE agents SET disabled = $2 WHERE id = $1")
            .bind(id.as_str())
            .bind(since)
            .execute(&mut *transaction)
            .await?;
        end_sessions(&mut transaction, id).await?;
        transaction.commit().await?;
        if updated.rows_affected() == 0 { Err(Misuse::NoAgent.into()) } else { Ok(()) }
    }

    /// Opens a session for an agent, until an instant.
    ///
    /// # Errors
    ///
    /// [`Misuse::NoAgent`] if there is no such account or it is disabled, [`Misuse::TokenTaken`], or a
    /// failure of the database.
    pub async fn open_agent_session(
        &self,
        token: AgentSessionHash,
        id: &AgentId,
        expires: i64,
    ) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        let agent = agent_where(&mut transaction, "disabled IS NULL AND id = ", id.as_str()).await?;
        if agent.is_none() {
            return Err(Misuse::NoAgent.into());
        }
        let inserted = sqlx::query(
            "INSERT INTO agent_sessions (token_hash, agent, expires) VALUES ($1, $2, $3) \
             ON CONFLICT (token_hash) DO NOTHING",
        )
        .bind(token.0.to_string())
        .bind(id.as_str())
        .bind(expires)
        .execute(&mut *transaction)
        .await?;
        if inserted.rows_affected() == 0 {
            return Err(Misuse::TokenTaken.into());
        }
        Ok(transaction.commit().await?)
    }

    /// The agent whose session this is; `None` if it has ended or expired, or the account is disabled.
    ///
    /// # Errors
    ///
    /// [`Damage::Row`], or a failure of the database.
    pub async fn agent_session(
        &self,
        token: AgentSessionHash,
        now: i64,
    ) -> Result<Option<Agent>, StoreError> {
        let mut view = self.read().await?;
        let id: Option<String> =
            sqlx::query_scalar("SELECT agent FROM agent_sessions WHERE token_hash = $1 AND expires > $2")
                .bind(token.0.to_string())
                .bind(now)
                .fetch_optional(&mut *view)
                .await?;
        let Some(id) = id else { return Ok(None) };
        agent_where(&mut view, "disabled IS NULL AND id = ", &id).await
    }

    /// Ends an agent's session.
    ///
    /// # Errors
    ///
    /// A failure of the database.
    pub async fn end_agent_session(&self, token: AgentSessionHash) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        sqlx::query("DELETE FROM agent_sessions WHERE token_hash = $1")
            .bind(token.0.to_string())
            .execute(&mut *transaction)
            .await?;
        Ok(transaction.commit().await?)
    }

    /// Records that a wrong password was tried, whether or not there is such an account.
    ///
    /// # Errors
    ///
    /// A failure of the database.
    pub async fn record_wrong_password(
        &self,
        name: &AgentName,
        client: ClientHash,
        now: i64,
    ) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        record_wrong(&mut transaction, &door(name), client, now).await?;
        Ok(transaction.commit().await?)
    }

    /// The wrong passwords tried at `since` or later, counted as the wrong codes of holders are.
    ///
    /// # Errors
    ///
    /// A failure of the database.
    pub async fn wrong_passwords(
        &self,
        name: &AgentName,
        client: ClientHash,
        since: i64,
    ) -> Result<WrongCodes, StoreError> {
        wrong_since(&mut *self.read().await?, &door(name), client, since).await
    }
}

async fn agent_where(
    connection: &mut Connection,
    condition: &'static str,
    value: &str,
) -> Result<Option<Agent>, StoreError> {
    let mut query = sqlx::QueryBuilder::<Driver>::new("SELECT ");
    query.push(COLUMNS).push(" FROM agents WHERE ").push(condition).push_bind(value);
    let row: Option<AgentRow> = query.build_query_as().fetch_optional(connection).await?;
    row.map(|row| row.agent()).transpose()
}

async fn end_sessions(transaction: &mut Transaction, id: &AgentId) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM agent_sessions WHERE agent = $1")
        .bind(id.as_str())
        .execute(&mut **transaction)
        .await?;
    Ok(())
}
