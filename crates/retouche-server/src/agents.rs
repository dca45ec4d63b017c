//! Agents: signing in, sessions, and the accounts that an operator manages.
//!
//! A session lasts as long as a holder's, and ends by signing out, with another password, or when the
//! account is disabled. Wrong passwords are slowed as wrong codes are, and shut nobody out.

use retouche::id::ProcedureId;
use retouche::submission::Actor;
use retouche_screens::RefusalKind;
use retouche_screens::Target;
use retouche_screens::agent::{AgentSignInFault, AgentTarget};
use retouche_store::{Agent, AgentId, AgentName, AuditAct, AuditEntry, Misuse, Role, StoreError};

use crate::access::SESSION_LASTS;
use crate::caller::Caller;
use crate::clock::Clock;
use crate::code_hash::Password;
use crate::config::Config;
use crate::context::Context;
use crate::random;
use crate::refused::Refused;
use crate::sign_in::{REMEMBERED, wait};
use crate::state::{Server, StartError, open_store};
use crate::token::Token;

/// An agent who is signed in.
#[derive(Debug)]
pub(crate) struct SignedIn {
    pub(crate) agent: Agent,
    pub(crate) session: Token,
}

impl SignedIn {
    /// Whether the agent may see the cases of a procedure.
    pub(crate) fn reads(&self, procedure: &ProcedureId) -> bool {
        self.agent.may(Role::Read, procedure) || self.handles(procedure)
    }

    /// Whether the agent may act on the cases of a procedure.
    pub(crate) fn handles(&self, procedure: &ProcedureId) -> bool {
        self.agent.may(Role::Handle, procedure)
    }

    /// The procedures whose cases the agent sees.
    pub(crate) fn procedures(&self) -> Vec<ProcedureId> {
        self.agent.procedures.iter().filter(|procedure| self.reads(procedure)).cloned().collect()
    }

    /// Who acts, in events.
    pub(crate) fn actor(&self) -> Actor {
        Actor::Agent { id: self.agent.id.as_str().to_owned() }
    }
}

/// The agent whose session the caller's cookie holds. No other token counts: an agent's session is never
/// handed to a script or to a host's page.
pub(crate) async fn signed_in(server: &Context, caller: &Caller) -> Result<SignedIn, Refused> {
    let refused = || Refused::new(RefusalKind::SignedOut).or(Target::Agent(AgentTarget::SignIn));
    let session = caller.cookies.get(&server.site.agent_cookie()).ok_or_else(refused)?;
    let agent = server.store.agent_session(session.agent_session_hash(), server.now).await?;
    Ok(SignedIn { agent: agent.ok_or_else(refused)?, session: session.clone() })
}

/// Tries name and password.
pub(crate) async fn sign_in(
    server: &Context,
    caller: &Caller,
    name: &AgentName,
    password: Password,
) -> Result<Result<Token, AgentSignInFault>, Refused> {
    let now = server.now;
    let wrong = server.store.wrong_passwords(name, caller.client, now - REMEMBERED).await?;
    let left = wait(&wrong, now);
    if left > 0 {
        return Ok(Err(AgentSignInFault::Slowed(left)));
    }
    let account = server.store.account(name).await?.filter(|(agent, _)| agent.disabled.is_none());
    let (agent, kept) = account.unzip();
    let fits = server.hasher.verify_password(password, kept).await?;
    let Some(agent) = agent.filter(|_| fits) else {
        server.store.record_wrong_password(name, caller.client, now).await?;
        return Ok(Err(AgentSignInFault::NoMatch));
    };
    let token = Token::mint()?;
    let expires = now.saturating_add(SESSION_LASTS);
    server.store.open_agent_session(token.agent_session_hash(), &agent.id, expires).await?;
    audit(server, &agent.id, AuditAct::SignedIn).await?;
    Ok(Ok(token))
}

/// Enters into the log what an agent did that is about no case.
pub(crate) async fn audit(server: &Context, agent: &AgentId, act: AuditAct) -> Result<(), Refused> {
    let entry = AuditEntry { at: server.now, agent: agent.clone(), act, reference: None, number: None };
    Ok(server.store.enter_audit(&entry).await?)
}

/// The shortest password: long words are easier to keep than short riddles.
pub const PASSWORD_MIN: usize = 12;

/// Why an account cannot be opened or changed.
#[derive(Debug, thiserror::Error)]
pub enum AccountError {
    /// The settings, or what they name.
    #[error(transparent)]
    Start(#[from] StartError),
    /// The text is no name.
    #[error("a name has 1 to 64 characters")]
    Name,
    /// There is such an account already.
    #[error("there is an account of this name already")]
    Taken,
    /// There is no such account.
    #[error("there is no account of this name")]
    Unknown,
    /// The server serves no such procedure.
    #[error("the settings name no procedure `{0}`")]
    Procedure(ProcedureId),
    /// The password is too short.
    #[error("a password has at least {PASSWORD_MIN} characters")]
    Password,
    /// Something is broken.
    #[error("{0}")]
    Broken(&'static str),
}

impl From<StoreError> for AccountError {
    fn from(error: StoreError) -> Self {
        Self::Start(error.into())
    }
}

/// Opens an account, under a pseudonym that is made here.
///
/// # Errors
///
/// [`AccountError`], in words for an operator.
pub async fn add_account(
    config: &Config,
    name: &str,
    password: String,
    roles: &[Role],
    procedures: &[ProcedureId],
) -> Result<(), AccountError> {
    let name: AgentName = name.parse().map_err(|_| AccountError::Name)?;
    let server = Server::open(config).await?;
    if let Some(unknown) =
        procedures.iter().find(|it| !server.library.procedures().any(|served| served == *it))
    {
        return Err(AccountError::Procedure(unknown.clone()));
    }
    let hash = hashed(&server, password).await?;
    let id =
        format!("agent-{}", data_encoding::HEXLOWER.encode(&random::bytes::<8>().map_err(StartError::from)?));
    let agent = Agent {
        id: id.parse().map_err(|_| AccountError::Broken("a pseudonym could not be made"))?,
        name,
        roles: roles.to_vec(),
        procedures: procedures.to_vec(),
        created: server.clock.now(),
        disabled: None,
    };
    let opened = server.store.open_account(&agent, &hash).await?;
    server.close().await;
    if opened { Ok(()) } else { Err(AccountError::Taken) }
}

async fn hashed(server: &Server, password: String) -> Result<retouche_store::PasswordHash, AccountError> {
    if password.chars().count() < PASSWORD_MIN {
        return Err(AccountError::Password);
    }
    let hash = server.hasher.hash_password(Password(password)).await;
    hash.map_err(|broken| AccountError::Broken(broken.0))
}

/// All accounts, by name.
///
/// # Errors
///
/// [`AccountError`], in words for an operator.
pub async fn accounts(config: &Config) -> Result<Vec<Agent>, AccountError> {
    let store = open_store(config).await?;
    let agents = store.agents().await;
    store.close().await;
    Ok(agents?)
}

/// Disables an account and ends its sessions, or lets it in again.
///
/// # Errors
///
/// [`AccountError`], in words for an operator.
pub async fn disable_account(config: &Config, name: &str, disabled: bool) -> Result<(), AccountError> {
    let store = open_store(config).await?;
    let agent = named(&store, name).await?;
    let outcome = store.disable_account(&agent.id, disabled.then(|| Clock::default().now())).await;
    store.close().await;
    outcome.map_err(unknown)
}

/// Gives an account another password, and ends the sessions of the old.
///
/// # Errors
///
/// [`AccountError`], in words for an operator.
pub async fn replace_password(config: &Config, name: &str, password: String) -> Result<(), AccountError> {
    let server = Server::open(config).await?;
    let agent = named(&server.store, name).await?;
    let hash = hashed(&server, password).await?;
    let outcome = server.store.replace_password(&agent.id, &hash).await;
    server.close().await;
    outcome.map_err(unknown)
}

pub(crate) async fn named(store: &retouche_store::Store, name: &str) -> Result<Agent, AccountError> {
    let name: AgentName = name.parse().map_err(|_| AccountError::Name)?;
    let account = store.account(&name).await?;
    account.map(|(agent, _)| agent).ok_or(AccountError::Unknown)
}

fn unknown(error: StoreError) -> AccountError {
    match error {
        StoreError::Misuse(Misuse::NoAgent) => AccountError::Unknown,
        error => error.into(),
    }
}
