//! A server of the example `address-change`, which asks for an e-mail address, with somebody to deliver its
//! notices; and a person who fills it in.

use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock};

use retouche::credential::Reference;
use retouche_server::{Config, Server, SmtpTls, deliver, router};
use retouche_store::{KeptNotice, Store};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::browser::{Browser, Page};
use crate::mail_server::MailServer;

/// A running server and its postman.
pub(crate) struct Stage {
    pub(crate) origin: String,
    pub(crate) mail: MailServer,
    pub(crate) stop: Option<oneshot::Sender<()>>,
    pub(crate) delivering: JoinHandle<()>,
    folder: TempDir,
    running: JoinHandle<()>,
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.running.abort();
    }
}

/// Settings that deliver to this mail server.
pub(crate) fn config(folder: &TempDir, mail: SocketAddr) -> Config {
    let example = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../examples/address-change");
    Config {
        database: format!("sqlite:{}", folder.path().join("retouche.db").display()),
        procedures: vec![example],
        smtp_host: Some(mail.ip().to_string()),
        smtp_port: Some(mail.port()),
        smtp_tls: SmtpTls::None,
        smtp_from: Some("Service du déménagement <ne-pas-repondre@forms.example>".to_owned()),
        smtp_per_minute: std::num::NonZeroU32::new(6000).unwrap(),
        ..Config::default()
    }
}

impl Stage {
    pub(crate) async fn start() -> Self {
        listen_to_logs();
        let mail = MailServer::start().await;
        let folder = tempfile::tempdir().unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let origin = format!("http://{address}");
        let config = Config { listen: address, public_url: origin.clone(), ..config(&folder, mail.address) };
        let server = Server::open(&config).await.unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let delivering = tokio::spawn(deliver(server.clone(), async { drop(stopped.await) }));
        let service = router(server).into_make_service_with_connect_info::<SocketAddr>();
        let running = tokio::spawn(async move { axum::serve(listener, service).await.unwrap() });
        Self { origin, mail, stop: Some(stop), delivering, folder, running }
    }

    pub(crate) fn browser(&self) -> Browser {
        Browser::new(&self.origin)
    }

    /// What is in the outbox of a submission.
    pub(crate) async fn outbox(&self, reference: &str) -> Vec<KeptNotice> {
        let store = Store::open(&self.folder.path().join("retouche.db")).await.unwrap();
        let reference: Reference = reference.parse().unwrap();
        let notices = store.notices(&reference).await.unwrap();
        store.close().await;
        notices
    }
}

/// Declares another e-mail address, up to the page that shows all answers.
pub(crate) async fn file(browser: &Browser, locale: &str, email: &str) -> Page {
    let page = browser.open(&format!("/{locale}/address-change/questions/changes")).await;
    let page = browser.answer(&page, &[("what-changes", "email")]).await;
    let page = browser.answer(&page, &[("family-name", "Benali"), ("given-names", "Yasmine")]).await;
    let born = [("birth-date:day", "14"), ("birth-date:month", "6"), ("birth-date:year", "1992")];
    let page = browser.answer(&page, &born).await;
    let page = browser.answer(&page, &[("email", email)]).await;
    let page = browser.answer(&page, &[("organisations", "pension")]).await;
    let page =
        browser.answer(&page, &[("pension-fund", "Canari Retraite"), ("pension-number", "1234567")]).await;
    assert_eq!(page.kind(), "check-answers", "{}", page.words());
    let receipt = browser.press(&page, "send", &[("declaration", "yes")]).await;
    assert_eq!(receipt.kind(), "receipt", "{}", receipt.words());
    receipt
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
