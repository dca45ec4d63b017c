//! A server on a free port, with a database file of its own, and everything it logs.

use std::fs;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicI64;
use std::sync::{Arc, Mutex, OnceLock};

use retouche_server::{Clock, Config, Server, ServiceCredential, router};
use retouche_store::Store;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::browser::Browser;

/// The token of the back office.
pub(crate) const SERVICE_TOKEN: &str = "the-back-office-knows-this";
/// The site that embeds forms.
pub(crate) const HOST: &str = "https://town.example";

/// A running server.
pub(crate) struct Stage {
    pub(crate) origin: String,
    pub(crate) config: Config,
    folder: TempDir,
    running: JoinHandle<()>,
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.running.abort();
    }
}

pub(crate) fn fixture(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(path)
}

/// Copies a folder of these with everything in it, its definition changed.
pub(crate) fn changed(path: &str, to: &Path, change: impl Fn(String) -> String) {
    copy(&fixture(path), to);
    let file = to.join("procedure.json");
    let definition = fs::read_to_string(&file).unwrap();
    fs::write(&file, change(definition)).unwrap();
}

pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// The settings of a server that listens on a port.
fn config(address: SocketAddr, folder: &TempDir) -> Config {
    Config {
        listen: address,
        public_url: format!("http://{address}"),
        database: format!("sqlite:{}", database(folder).display()),
        procedures: vec![fixture("garden")],
        hosts: vec![HOST.to_owned()],
        services: vec![ServiceCredential {
            name: "parks".to_owned(),
            token_sha256: retouche::digest::Digest::of_bytes(SERVICE_TOKEN.as_bytes()),
            procedures: vec!["garden".parse().unwrap()],
            acts: true,
        }],
        ..Config::default()
    }
}

impl Stage {
    pub(crate) async fn start() -> Self {
        Self::start_with(|config| config).await
    }

    pub(crate) async fn start_with(change: impl FnOnce(Config) -> Config) -> Self {
        Self::start_and_share(change).await.0
    }

    /// A running server whose clock the test sets, and the clock's hand: seconds since the Unix epoch.
    pub(crate) async fn start_at(instant: i64) -> (Self, Arc<AtomicI64>) {
        let hand = Arc::new(AtomicI64::new(instant));
        let clock = Clock::set_by(hand.clone());
        (Self::start_with_clock(|config| config, Some(clock)).await.0, hand)
    }

    /// A running server, and its state for what else runs in its process.
    pub(crate) async fn start_and_share(change: impl FnOnce(Config) -> Config) -> (Self, Server) {
        Self::start_with_clock(change, None).await
    }

    async fn start_with_clock(change: impl FnOnce(Config) -> Config, clock: Option<Clock>) -> (Self, Server) {
        listen_to_logs();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let config = change(config(address, &folder));
        let server = match clock {
            Some(clock) => Server::open_at(&config, clock).await.unwrap(),
            None => Server::open(&config).await.unwrap(),
        };
        let running = run(listener, server.clone());
        (Self { origin: format!("http://{address}"), config, folder, running }, server)
    }

    /// Stops the server, as the machine would, and starts it again on the same port and database.
    pub(crate) async fn restart(&mut self, change: impl FnOnce(Config) -> Config) {
        self.running.abort();
        let _ = (&mut self.running).await;
        self.config = change(self.config.clone());
        let listener = TcpListener::bind(self.config.listen).await.unwrap();
        self.running = run(listener, Server::open(&self.config).await.unwrap());
    }

    pub(crate) fn browser(&self) -> Browser {
        Browser::new(&self.origin)
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The same database file, opened beside the server.
    pub(crate) async fn store(&self) -> Store {
        Store::open(&database(&self.folder)).await.unwrap()
    }
}

fn database(folder: &TempDir) -> PathBuf {
    folder.path().join("retouche.db")
}

fn run(listener: TcpListener, server: Server) -> JoinHandle<()> {
    let service = router(server).into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await.unwrap() })
}

/// Everything logged by anything in this process.
static LOG: OnceLock<Arc<Mutex<Vec<u8>>>> = OnceLock::new();

struct LogWriter(Arc<Mutex<Vec<u8>>>);

impl Write for LogWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn listen_to_logs() {
    LOG.get_or_init(|| {
        let log: Arc<Mutex<Vec<u8>>> = Arc::default();
        let writer = log.clone();
        tracing_subscriber::fmt()
            .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
            .with_ansi(false)
            .with_writer(move || LogWriter(writer.clone()))
            .init();
        log
    });
}

/// What was logged so far.
pub(crate) fn log() -> String {
    String::from_utf8_lossy(&LOG.get().expect("a stage was started").lock().unwrap()).into_owned()
}
