//! What every handler works with: the store, the library of editions, and what the settings say of the
//! site. Made once; cheap to clone.

use std::ops::Deref;
use std::sync::Arc;

use retouche::receipt::keys::SigningKeys;
use retouche_store::{Store, StoreError};

use crate::clock::{Clock, IllegalClock};
use crate::code_hash::CodeHasher;
use crate::config::Config;
use crate::keys::{self, KeysError};
use crate::library::{Library, LibraryError};
use crate::mailer::{IllegalSmtp, Mailer};
use crate::random::{self, NoRandomness};
use crate::site::{IllegalSite, Site};
use crate::voices::Voices;
use crate::widget_files::{WidgetFiles, WidgetFilesError};

/// How often something is tried again while somebody else is faster.
pub(crate) const ATTEMPTS: usize = 4;

/// A server's state: made from its settings, given to [`router`](crate::router).
#[derive(Debug, Clone)]
pub struct Server(Arc<ServerState>);

/// What a [`Server`] holds.
#[derive(Debug)]
pub struct ServerState {
    pub(crate) store: Store,
    pub(crate) library: Library,
    pub(crate) site: Site,
    pub(crate) widget: WidgetFiles,
    pub(crate) clock: Clock,
    pub(crate) hasher: CodeHasher,
    /// What signs receipts.
    pub(crate) keys: SigningKeys,
    /// The words of notices.
    pub(crate) voices: Voices,
    /// Who delivers them; absent: nobody.
    pub(crate) mailer: Option<Mailer>,
    /// Hides clients' addresses in the store. It lives as long as the process: what is counted with it is
    /// forgotten within the hour anyway.
    pub(crate) client_key: [u8; 32],
}

/// Why a server does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The setting `database` is not `sqlite:FILE`.
    #[error("the setting `database` must be `sqlite:` and a file")]
    Database,
    /// The settings about the site contradict themselves.
    #[error(transparent)]
    Site(#[from] IllegalSite),
    /// The store does not open.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The procedures cannot be served.
    #[error(transparent)]
    Library(#[from] LibraryError),
    /// Receipts cannot be signed.
    #[error(transparent)]
    Keys(#[from] KeysError),
    /// The settings about the mail server contradict themselves.
    #[error(transparent)]
    Smtp(#[from] IllegalSmtp),
    /// The widget's files cannot be served.
    #[error(transparent)]
    Widget(#[from] WidgetFilesError),
    /// The operating system gives no random bytes.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
    /// A procedure's time zone is unknown.
    #[error(transparent)]
    Zone(#[from] retouche::edition::UnknownZone),
    /// The setting `rehearsal-clock` stands beside a public address.
    #[error(transparent)]
    Clock(#[from] IllegalClock),
    /// The address cannot be listened on, or listening ended.
    #[error("`{0}` cannot be listened on: {1}")]
    Listen(std::net::SocketAddr, std::io::Error),
}

impl Deref for Server {
    type Target = ServerState;
    fn deref(&self) -> &ServerState {
        &self.0
    }
}

impl Server {
    /// Opens the store, checks the procedures and publishes their editions and texts. Without a key that
    /// signs receipts, one is made.
    ///
    /// # Errors
    ///
    /// [`StartError`], in words for an operator: a server only starts on procedures that pass the checks
    /// and continue what was published before.
    pub async fn open(config: &Config) -> Result<Self, StartError> {
        Self::open_at(config, Clock::of_config(config)?).await
    }

    /// The same with another clock than that of the settings: for tests and rehearsals.
    ///
    /// # Errors
    ///
    /// As [`Server::open`].
    pub async fn open_at(config: &Config, clock: Clock) -> Result<Self, StartError> {
        let site = Site::of(config)?;
        let widget = WidgetFiles::open(config.widget.as_deref())?;
        let store = open_store(config).await?;
        let library = Library::open(&config.procedures, &store).await?;
        let keys = keys::open(&keys::file_of(config).ok_or(StartError::Database)?)?;
        let (voices, mailer) = (Voices::of(&library), Mailer::of(config)?);
        let client_key = random::bytes()?;
        let hasher = CodeHasher::new()?;
        Ok(Self(Arc::new(ServerState {
            store,
            library,
            site,
            widget,
            clock,
            hasher,
            keys,
            voices,
            mailer,
            client_key,
        })))
    }

    /// Ends every connection to the database, once what they are doing is done.
    pub async fn close(&self) {
        self.store.close().await;
    }
}

/// The store that the settings name.
pub(crate) async fn open_store(config: &Config) -> Result<Store, StartError> {
    Ok(Store::open(&config.database_file().ok_or(StartError::Database)?).await?)
}
