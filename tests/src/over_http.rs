//! The second stage: a server on a real port with a real database file, as programs use it. The pages are
//! answered by the core on this side, as the widget does in a browser; a back office acts under a service
//! credential.

use std::collections::BTreeMap;
use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use reqwest::header::{ACCEPT_LANGUAGE, ETAG, IF_MATCH};
use reqwest::{Client, Method, RequestBuilder, StatusCode};
use retouche::digest::Digest;
use retouche::merge::Side;
use retouche::submission::{Channel, Event};
use retouche_server::{Clock, Config, Server, ServiceCredential, router};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use crate::journey::Journey;
use crate::stage::{Held, Performer, Preparing, Refused, Stage};
use crate::{editions, play};

/// The token of the back office.
const OFFICE_TOKEN: &str = "the-back-office-knows-this";

/// A running server, and what its clients hold.
struct Http {
    runtime: Runtime,
    client: Client,
    origin: String,
    clock: Arc<AtomicI64>,
    procedure: String,
    locale: String,
    /// The token of the first sending in preparation.
    draft: Option<String>,
    /// The reference and the secret code, once something was sent.
    credentials: Option<(String, String)>,
    /// The holder's session, and the instant at which it was opened.
    session: Option<(String, i64)>,
    /// How many idempotency keys were used.
    keys: u32,
    _folder: TempDir,
}

/// Plays a journey.
///
/// # Panics
///
/// Where anything differs from what the journey expects.
pub fn play(name: &str, journey: &Journey) {
    let runtime = Runtime::new().expect("a runtime");
    let clock = Arc::new(AtomicI64::new(0));
    let folder = tempfile::tempdir().expect("a folder");
    let origin = runtime.block_on(serve(&journey.procedure, &folder, Clock::set_by(clock.clone())));
    let mut http = Http {
        runtime,
        client: Client::new(),
        origin,
        clock,
        procedure: journey.procedure.clone(),
        locale: journey.locale.clone(),
        draft: None,
        credentials: None,
        session: None,
        keys: 0,
        _folder: folder,
    };
    play::play(name, journey, editions::catalogue(&journey.procedure), &mut http);
}

/// Starts a server that lives as long as the runtime; gives its origin.
async fn serve(procedure: &str, folder: &TempDir, clock: Clock) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let config = Config {
        listen: address,
        public_url: format!("http://{address}"),
        database: format!("sqlite:{}", folder.path().join("retouche.db").display()),
        procedures: editions::directories(procedure),
        services: vec![ServiceCredential {
            name: "office".to_owned(),
            token_sha256: Digest::of_bytes(OFFICE_TOKEN.as_bytes()),
            procedures: vec![procedure.parse().expect("an id")],
            acts: true,
        }],
        ..Config::default()
    };
    let server = Server::open_at(&config, clock).await.expect("the server starts");
    let service = router(server).into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await.expect("the server runs") });
    format!("http://{address}")
}

/// One answer.
#[derive(Debug)]
struct Answer {
    status: StatusCode,
    tag: Option<String>,
    json: Value,
}

impl Answer {
    /// The answer to a request that was granted, or the code of the problem.
    fn granted(self) -> Result<Self, Refused> {
        if self.status.is_success() {
            return Ok(self);
        }
        let kind = self.json["type"].as_str().unwrap_or_else(|| panic!("no problem: {self:?}"));
        Err(kind.rsplit('/').next().unwrap_or_default().to_owned())
    }

    fn text(&self, name: &str) -> String {
        self.json[name].as_str().unwrap_or_else(|| panic!("no {name}: {self:?}")).to_owned()
    }

    fn version(&self) -> u32 {
        let tag = self.tag.as_ref().unwrap_or_else(|| panic!("no version: {self:?}"));
        tag.trim_matches('"').parse().expect("a version")
    }
}

impl Http {
    fn wait<T>(&self, future: impl Future<Output = T>) -> T {
        self.runtime.block_on(future)
    }

    fn ask(&self, request: RequestBuilder) -> Answer {
        self.wait(async {
            let response = request.send().await.expect("the server answers");
            let status = response.status();
            let tag = response.headers().get(ETAG).map(|tag| tag.to_str().expect("a tag").to_owned());
            let json = serde_json::from_str(&response.text().await.expect("a body")).unwrap_or_default();
            Answer { status, tag, json }
        })
    }

    fn request(&self, method: Method, path: &str, token: Option<&str>) -> RequestBuilder {
        let request = self.client.request(method, format!("{}/api{path}", self.origin));
        let request = request.header(ACCEPT_LANGUAGE, &self.locale);
        match token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }

    /// A request for what is in preparation: at its address, which ends so.
    fn about(&mut self, method: Method, what: Preparing, end: &str) -> RequestBuilder {
        let (path, token) = match what {
            Preparing::Filing => ("/draft".to_owned(), self.draft.clone()),
            Preparing::Correction => {
                (format!("/submissions/{}/amendment", self.reference()), Some(self.session()))
            }
            Preparing::Told(channel) => (
                format!("/cases/{}/told/{}", self.reference(), named(channel)),
                Some(OFFICE_TOKEN.to_owned()),
            ),
        };
        self.request(method, &format!("{path}{end}"), token.as_deref())
    }

    /// A request of the holder about the submission.
    fn of_holder(&mut self, method: Method, end: &str) -> RequestBuilder {
        let session = self.session();
        self.request(method, &format!("/submissions/{}{end}", self.reference()), Some(&session))
    }

    fn reference(&self) -> String {
        self.credentials.as_ref().expect("something was sent").0.clone()
    }

    /// The token of the holder's session, which is opened anew on another day.
    fn session(&mut self) -> String {
        let now = self.clock.load(Ordering::Relaxed);
        if let Some((session, _)) = self.session.as_ref().filter(|(_, opened)| now - opened < 12 * 3_600) {
            return session.clone();
        }
        let (reference, code) = self.credentials.clone().expect("something was sent");
        let request = self.request(Method::POST, "/sessions", None);
        let opened = self.ask(request.json(&json!({ "reference": reference, "code": code })));
        let session = opened.granted().expect("reference and code open the case").text("token");
        self.session = Some((session.clone(), now));
        session
    }

    fn key(&mut self) -> String {
        self.keys += 1;
        format!("key-{}", self.keys)
    }
}

fn named(channel: Channel) -> String {
    let name = serde_json::to_value(channel).expect("a channel is JSON");
    name.as_str().expect("a name").to_owned()
}

impl Stage for Http {
    fn set_clock(&mut self, at: i64) {
        self.clock.store(at, Ordering::Relaxed);
    }

    fn begin(&mut self, what: Preparing, request: Option<u32>) -> Result<(), Refused> {
        if what == Preparing::Filing {
            if self.draft.is_none() {
                let path = format!("/procedures/{}/drafts", self.procedure);
                let request = self.request(Method::POST, &path, None).json(&json!({ "locale": self.locale }));
                self.draft = Some(self.ask(request).granted()?.text("token"));
            }
            return Ok(());
        }
        let told = json!({ "request": request, "locale": self.locale });
        let body = if what == Preparing::Correction { Value::Null } else { told };
        let begun = self.about(Method::POST, what, "").json(&body);
        self.ask(begun).granted().map(drop)
    }

    fn revert(&mut self, revision: u32) -> Result<(), Refused> {
        let request = self.of_holder(Method::POST, &format!("/revisions/{revision}/revert"));
        self.ask(request.json(&Value::Null)).granted().map(drop)
    }

    fn read(&mut self, what: Preparing) -> Result<Held, Refused> {
        let request = self.about(Method::GET, what, "");
        let read = self.ask(request).granted()?;
        let version = read.version();
        Ok(Held { version, draft: serde_json::from_value(read.json).expect("a draft") })
    }

    fn save(&mut self, what: Preparing, held: &Held) -> Option<u32> {
        let request = self.about(Method::PUT, what, "");
        let request = request.header(IF_MATCH, format!("\"{}\"", held.version));
        let saved = self.ask(request.json(&held.draft));
        match saved.status {
            StatusCode::PRECONDITION_FAILED => None,
            _ => Some(saved.granted().expect("the draft is saved").version()),
        }
    }

    fn send(&mut self, what: Preparing) -> Result<(), Refused> {
        let key = self.key();
        let request = self.about(Method::POST, what, "/send").header("idempotency-key", key);
        let sent = self.ask(request.json(&json!({ "declaration": true }))).granted()?;
        if what == Preparing::Filing {
            self.credentials = Some((sent.text("reference"), sent.text("code")));
        }
        Ok(())
    }

    fn hand_in_late(&mut self) -> Result<(), Refused> {
        let key = self.key();
        let request = self.about(Method::POST, Preparing::Correction, "/hand-in");
        self.ask(request.header("idempotency-key", key)).granted().map(drop)
    }

    fn settle(&mut self, what: Preparing, sides: &[(String, Side)]) -> Result<(), Refused> {
        let version = self.read(what)?.version;
        let sides: BTreeMap<_, _> = sides.iter().map(|(path, side)| (path, side.as_str())).collect();
        let request = self.about(Method::POST, what, "/settle");
        let request = request.header(IF_MATCH, format!("\"{version}\""));
        self.ask(request.json(&json!({ "sides": sides }))).granted().map(drop)
    }

    fn answer_request(&mut self, request: u32, replies: &Value) -> Result<(), Refused> {
        let key = self.key();
        let answer = self.of_holder(Method::POST, &format!("/requests/{request}/answer"));
        let answer = answer.header("idempotency-key", key).json(&json!({ "replies": replies }));
        self.ask(answer).granted().map(drop)
    }

    fn perform(&mut self, by: Performer, operation: &Value) -> Result<(), Refused> {
        let key = self.key();
        let request = match by {
            Performer::Holder => self.of_holder(Method::POST, "/acts"),
            Performer::Office => {
                let path = format!("/cases/{}/acts", self.reference());
                self.request(Method::POST, &path, Some(OFFICE_TOKEN))
            }
        };
        self.ask(request.header("idempotency-key", key).json(operation)).granted().map(drop)
    }

    fn events(&mut self) -> Vec<Event> {
        if self.credentials.is_none() {
            return Vec::new();
        }
        let request = self.of_holder(Method::GET, "");
        let mut shown = self.ask(request).granted().expect("the holder sees the case");
        serde_json::from_value(shown.json["events"].take()).expect("events")
    }

    fn answers(&mut self, revision: u32) -> Value {
        let request = self.of_holder(Method::GET, &format!("/revisions/{revision}"));
        let mut shown = self.ask(request).granted().expect("the holder sees the revision");
        shown.json["answers"].take()
    }
}
