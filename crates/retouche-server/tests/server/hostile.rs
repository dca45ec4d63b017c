//! Whatever is sent, the server answers it: what it refuses is told as a page or a problem that says what
//! remains, and nothing that comes in can break it.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::TestRunner;
use reqwest::header::{ALLOW, CONTENT_TYPE, ETAG, HeaderMap, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::api::answers;
use crate::html;
use crate::mutation::{
    ByteChange, JsonChanges, byte_changes, changed_bytes, changed_json, changed_text, json_changes, rounds,
    strange_text,
};
use crate::office::Office;
use crate::stage::{SERVICE_TOKEN, Stage};

/// What somebody is called here: no refusal repeats it.
const NAME: &str = "Kolibri";
/// What a proxy tells of the client's address: each request comes from another, so that none is slowed.
const CLIENT: &str = "x-client-address";
const FORM: &str = "application/x-www-form-urlencoded";
/// The client's own limit, in bytes.
const ADDRESS_MAX: usize = 60_000;
const ROW: &str = "00000000000000001";

/// A request, as it would go out.
#[derive(Debug, Clone)]
struct Message {
    method: Method,
    path: String,
    headers: Vec<(String, String)>,
    body: Content,
}

#[derive(Debug, Clone)]
enum Content {
    Nothing,
    Form(Vec<(String, String)>),
    Json(Value),
    Bytes(Vec<u8>),
}

impl Content {
    fn bytes(&self) -> Vec<u8> {
        match self {
            Self::Nothing => Vec::new(),
            Self::Form(entries) => {
                form_urlencoded::Serializer::new(String::new()).extend_pairs(entries).finish().into_bytes()
            }
            Self::Json(json) => json.to_string().into_bytes(),
            Self::Bytes(bytes) => bytes.clone(),
        }
    }
}

/// How somebody tampers with a request.
#[derive(Debug, Clone)]
enum Tampering {
    Nothing,
    Method(Method),
    Path(Vec<ByteChange>),
    Query(String),
    Header(Index, Vec<ByteChange>),
    OtherHeader(&'static str, String),
    NoHeader(Index),
    Entry(Index, EntryChange),
    Json(JsonChanges),
    Body(Vec<ByteChange>),
}

/// How somebody tampers with an entry of a form.
#[derive(Debug, Clone)]
enum EntryChange {
    Remove,
    Repeat(usize),
    Rename(String),
    Retype(String),
    Spoil(Vec<ByteChange>),
    /// The value of another entry.
    Take(Index),
    Add(String, String),
}

fn name() -> impl Strategy<Value = String> {
    let names = [
        "act",
        "draft",
        "version",
        "forgery",
        "key",
        "row",
        "seen",
        "return",
        "declaration",
        "name",
        "born:day",
        "born:year",
        "meter-number",
        "helpers",
        "trees/00000000000000001/price",
        "reference",
        "code",
        "receipt",
    ];
    prop_oneof![4 => select(names.map(str::to_owned).to_vec()), 1 => strange_text()]
}

fn value() -> impl Strategy<Value = String> {
    let values = [
        "continue",
        "drop",
        "send",
        "amend",
        "discard",
        "sign-in",
        "add:helpers",
        "add:trees",
        "remove:trees/00000000000000001",
        "restore:trees/00000000000000001",
        "trees/00000000000000001",
        "helpers/00000000000000009",
        "price!unusual",
        "yes",
        "no",
        "owned",
        "none",
        "31",
    ];
    prop_oneof![1 => select(values.map(str::to_owned).to_vec()), 1 => strange_text()]
}

fn entry_change() -> impl Strategy<Value = EntryChange> {
    prop_oneof![
        1 => Just(EntryChange::Remove),
        1 => (1..50_usize).prop_map(EntryChange::Repeat),
        1 => name().prop_map(EntryChange::Rename),
        3 => value().prop_map(EntryChange::Retype),
        1 => byte_changes().prop_map(EntryChange::Spoil),
        1 => any::<Index>().prop_map(EntryChange::Take),
        2 => (name(), value()).prop_map(|(name, value)| EntryChange::Add(name, value)),
    ]
}

fn tampering() -> impl Strategy<Value = Tampering> {
    let headers = vec![
        "cookie",
        "authorization",
        "origin",
        "sec-fetch-site",
        "content-type",
        "accept-language",
        "if-match",
        "if-none-match",
        "idempotency-key",
        "retouche-embedded",
        "x-client-address",
        "access-control-request-method",
    ];
    let said = [
        "null",
        "cross-site",
        "same-origin",
        "none",
        "https://town.example",
        "Bearer x",
        "Bearer ",
        "*;q=0,fr;q=NaN,en;q=1e9",
        "\"1\"",
        "W/\"1\"",
        "\"4294967295\"",
        "multipart/form-data; boundary=x",
        "application/json; charset=utf-16",
        "gzip",
        "a=b; a=c; =; ;;",
    ];
    let queries = [
        "embedded=rt7",
        "embedded=%22%3E",
        "removed=trees/00000000000000001",
        "after=-1&limit=0",
        "after=9223372036854775807&limit=4294967295",
        "after=x",
    ];
    let methods = [
        Method::GET,
        Method::POST,
        Method::PUT,
        Method::DELETE,
        Method::HEAD,
        Method::OPTIONS,
        Method::PATCH,
    ];
    let values = vec![
        json!("en"),
        json!({ "typed": ["a", "b", "c", "d"], "locale": "ar" }),
        json!({ "typed": [], "locale": "fr" }),
        json!("removed"),
        json!({ "submission": "7K3M-92QX", "revision": { "number": 1, "answers": "0".repeat(64) } }),
        json!({ "procedure": "garden", "number": 2, "digest": "0".repeat(64) }),
    ];
    let names =
        vec!["trees", "name", "helpers/00000000000000009/helper-name", "base", "edition", "rows", "kept"];
    prop_oneof![
        2 => Just(Tampering::Nothing),
        1 => select(methods.to_vec()).prop_map(Tampering::Method),
        1 => byte_changes().prop_map(Tampering::Path),
        1 => prop_oneof![select(queries.map(str::to_owned).to_vec()), strange_text()].prop_map(Tampering::Query),
        1 => (any::<Index>(), byte_changes()).prop_map(|(which, changes)| Tampering::Header(which, changes)),
        1 => (select(headers), prop_oneof![select(said.map(str::to_owned).to_vec()), strange_text()])
            .prop_map(|(name, value)| Tampering::OtherHeader(name, value)),
        1 => any::<Index>().prop_map(Tampering::NoHeader),
        6 => (any::<Index>(), entry_change()).prop_map(|(which, change)| Tampering::Entry(which, change)),
        4 => json_changes(values, names).prop_map(Tampering::Json),
        1 => byte_changes().prop_map(Tampering::Body),
    ]
}

impl Message {
    fn new(method: Method, path: impl Into<String>) -> Self {
        Self { method, path: path.into(), headers: Vec::new(), body: Content::Nothing }
    }

    fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    fn form(mut self, entries: Vec<(String, String)>) -> Self {
        self.body = Content::Form(entries);
        self.with(CONTENT_TYPE.as_str(), FORM)
    }

    fn json(mut self, json: Value) -> Self {
        self.body = Content::Json(json);
        self.with(CONTENT_TYPE.as_str(), "application/json")
    }

    fn tampered(mut self, tampering: &Tampering) -> Self {
        match tampering {
            Tampering::Nothing => {}
            Tampering::Method(method) => self.method = method.clone(),
            Tampering::Path(changes) => self.path = changed_text(&self.path, changes),
            Tampering::Query(query) => self.path = format!("{}?{query}", self.path),
            Tampering::Header(which, changes) if !self.headers.is_empty() => {
                let which = which.index(self.headers.len());
                self.headers[which].1 = changed_text(&self.headers[which].1, changes);
            }
            Tampering::NoHeader(which) if !self.headers.is_empty() => {
                self.headers.remove(which.index(self.headers.len()));
            }
            Tampering::Header(..) | Tampering::NoHeader(_) => {}
            Tampering::OtherHeader(name, value) => {
                self.headers.retain(|(other, _)| other != name);
                self = self.with(name, value.as_str());
            }
            Tampering::Entry(which, change) => {
                if let Content::Form(entries) = &mut self.body {
                    change_entry(entries, *which, change);
                }
            }
            Tampering::Json(changes) => {
                if let Content::Json(json) = &mut self.body {
                    *json = changed_json(json, changes);
                }
            }
            Tampering::Body(changes) => {
                self.body = Content::Bytes(changed_bytes(&self.body.bytes(), changes))
            }
        }
        self
    }
}

fn change_entry(entries: &mut Vec<(String, String)>, which: Index, change: &EntryChange) {
    let which = which.index(entries.len().max(1));
    match (change, entries.get(which).cloned()) {
        (EntryChange::Add(name, value), _) => entries.push((name.clone(), value.clone())),
        (_, None) => {}
        (EntryChange::Remove, Some(_)) => drop(entries.remove(which)),
        (EntryChange::Repeat(times), Some(entry)) => entries.extend((0..*times).map(|_| entry.clone())),
        (EntryChange::Rename(name), Some(_)) => entries[which].0.clone_from(name),
        (EntryChange::Retype(value), Some(_)) => entries[which].1.clone_from(value),
        (EntryChange::Spoil(changes), Some((_, value))) => entries[which].1 = changed_text(&value, changes),
        (EntryChange::Take(from), Some(_)) => entries[which].1 = entries[from.index(entries.len())].1.clone(),
    }
}

/// What may stand in an address, and everything else as `%XX`.
fn encoded(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~?=&:%+!".contains(&byte);
    let path: String = path
        .bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect();
    let path = if path.starts_with('/') { path } else { format!("/{path}") };
    path.chars().take(ADDRESS_MAX).collect()
}

/// What a header can carry at all.
fn header(value: &str) -> HeaderValue {
    let legal = value.bytes().filter(|byte| *byte == b'\t' || (*byte >= b' ' && *byte != 0x7f));
    HeaderValue::from_bytes(&legal.collect::<Vec<_>>()).expect("a legal value")
}

/// An answer.
#[derive(Debug)]
struct Answer {
    path: String,
    status: StatusCode,
    headers: HeaderMap,
    text: String,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_default()
    }

    /// Which version it is, or a guess.
    fn tag(&self) -> String {
        self.headers.get(ETAG).and_then(|tag| tag.to_str().ok()).unwrap_or("\"1\"").to_owned()
    }

    fn kind(&self) -> &str {
        self.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default()
    }
}

/// A running server, with a submission that was corrected once and asked about.
struct Target {
    stage: Stage,
    client: Client,
    runtime: Runtime,
    sent: RefCell<Sent>,
    known: RefCell<BTreeSet<String>>,
    clients: Cell<u32>,
}

/// What its holder keeps of a submission.
#[derive(Debug, Default)]
struct Sent {
    reference: String,
    code: String,
}

/// The tokens of somebody who fills in a form and corrects another.
struct Tokens {
    draft: String,
    session: String,
}

impl Target {
    fn new() -> Self {
        let runtime = Runtime::new().expect("a runtime");
        let stage = runtime.block_on(Stage::start_with(|config| retouche_server::Config {
            client_address_header: Some(CLIENT.to_owned()),
            ..config
        }));
        // The server hangs up after a body that nobody read: no two requests share a connection.
        let client = Client::builder().redirect(Policy::none()).pool_max_idle_per_host(0);
        let client = client.build().expect("a client");
        let (sent, known, clients) = Default::default();
        let target = Self { stage, client, runtime, sent, known, clients };
        target.file();
        target
    }

    /// Files, corrects once, and is asked about it: so that there is something at each of the addresses.
    fn file(&self) {
        let token = self.draft();
        let sent = self.send(&declared("/api/draft/send", &token));
        assert_eq!(sent.status, StatusCode::CREATED, "{sent:?}");
        let text = |name: &str| sent.json()[name].as_str().expect("a text").to_owned();
        *self.sent.borrow_mut() = Sent { reference: text("reference"), code: text("code") };
        let session = self.session();
        let path = format!("/api/submissions/{}/amendment", self.reference());
        let opened = self.send(&Message::new(Method::POST, &path).with("authorization", bearer(&session)));
        let mut draft = opened.json();
        draft["answers"]["answers"]["plot-kind"] = json!({ "typed": ["shared"], "locale": "en" });
        let saved = Message::new(Method::PUT, &path).with("if-match", opened.tag()).json(draft);
        let saved = self.send(&saved.with("authorization", bearer(&session)));
        assert_eq!(saved.status, StatusCode::NO_CONTENT, "{saved:?}");
        let corrected = self.send(&declared(&format!("{path}/send"), &session));
        assert_eq!(corrected.status, StatusCode::CREATED, "{corrected:?}");
        self.runtime.block_on(async {
            let office = Office::of(&self.stage, &self.reference()).await;
            office.ask(&[("plot-kind", "owned")]).await;
        });
    }

    fn reference(&self) -> String {
        self.sent.borrow().reference.clone()
    }

    /// Whether the address that a problem names explains it.
    fn knows(&self, code: &str) -> bool {
        let met = self.known.borrow().contains(code);
        met || {
            let page = self.send(&Message::new(Method::GET, format!("/problems/{code}")));
            page.status == StatusCode::OK && self.known.borrow_mut().insert(code.to_owned())
        }
    }

    fn send(&self, message: &Message) -> Answer {
        self.clients.set(self.clients.get() + 1);
        let address = std::net::Ipv4Addr::from_bits(self.clients.get()).to_string();
        let path = encoded(&message.path);
        let mut request = self.client.request(message.method.clone(), format!("{}{path}", self.stage.origin));
        request = request.header(CLIENT, address);
        for (name, value) in &message.headers {
            request = request.header(name, header(value));
        }
        let request = request.body(message.body.bytes()).build().expect("a request");
        let path = request.url().path().to_owned();
        self.runtime.block_on(async {
            let response = self.client.execute(request).await.expect("the server answers");
            let (status, headers) = (response.status(), response.headers().clone());
            let text = String::from_utf8_lossy(&response.bytes().await.expect("all of it")).into_owned();
            Answer { path, status, headers, text }
        })
    }

    /// Opens a draft and fills it in.
    fn draft(&self) -> String {
        let opened =
            Message::new(Method::POST, "/api/procedures/garden/drafts").json(json!({ "locale": "en" }));
        let opened = self.send(&opened).json();
        let token = opened["token"].as_str().expect("a token").to_owned();
        let mut draft = opened["draft"].clone();
        draft["answers"] = answers(NAME);
        let saved = Message::new(Method::PUT, "/api/draft").with("if-match", "\"1\"").json(draft);
        let saved = self.send(&saved.with("authorization", bearer(&token)));
        assert_eq!(saved.status, StatusCode::NO_CONTENT, "{saved:?}");
        token
    }

    /// Signs in, and has an amendment in preparation.
    fn session(&self) -> String {
        let session = self.send(&self.signing_in());
        assert_eq!(session.status, StatusCode::CREATED, "{session:?}");
        session.json()["token"].as_str().expect("a token").to_owned()
    }

    fn signing_in(&self) -> Message {
        let Sent { reference, code } = &*self.sent.borrow();
        Message::new(Method::POST, "/api/sessions").json(json!({ "reference": reference, "code": code }))
    }

    /// Whether somebody came through to the page that withdraws it.
    fn is_withdrawn(&self, session: &str) -> bool {
        let path = format!("/api/submissions/{}", self.reference());
        let shown = self.send(&Message::new(Method::GET, path).with("authorization", bearer(session))).json();
        shown["events"]
            .as_array()
            .is_some_and(|events| events.iter().any(|event| event["act"] == "withdrawn"))
    }

    fn amendment(&self, session: &str) -> bool {
        let path = format!("/api/submissions/{}/amendment", self.reference());
        let opened = self.send(&Message::new(Method::POST, path).with("authorization", bearer(session)));
        opened.status.is_success()
    }

    /// Nothing is broken, and a refusal says what is the matter and where to go on.
    fn judge(&self, method: &Method, answer: &Answer) -> Result<(), TestCaseError> {
        prop_assert!(!answer.status.is_server_error(), "{:?}", answer);
        if !answer.status.is_client_error() || method == Method::HEAD {
            return Ok(());
        }
        if answer.path.len() > "/api/".len() && answer.path.starts_with("/api/") {
            prop_assert_eq!(answer.kind(), "application/problem+json", "{:?}", answer);
            let problem = answer.json();
            let code = problem["type"].as_str().and_then(|kind| kind.rsplit('/').next()).unwrap_or_default();
            prop_assert!(self.knows(code), "{:?}", answer);
            prop_assert!(problem["title"].as_str().is_some_and(|title| !title.is_empty()), "{:?}", answer);
            prop_assert!(!answer.text.contains(NAME), "{:?}", answer);
        } else {
            prop_assert!(answer.kind().starts_with("text/html"), "{:?}", answer);
            let tags = html::tags(&answer.text);
            prop_assert!(tags.iter().any(|tag| tag.has("data-retouche-screen")), "{:?}", answer);
            prop_assert!(tags.iter().any(|tag| tag.name == "a" && tag.has("href")), "{:?}", answer);
        }
        Ok(())
    }

    /// Sends what somebody tampered with, and judges the answer.
    fn try_out(&self, message: Message, tampering: &[Tampering]) -> Result<Answer, TestCaseError> {
        let message = tampering.iter().fold(message, Message::tampered);
        let answer = self.send(&message);
        self.judge(&message.method, &answer)?;
        Ok(answer)
    }

    /// Tries many ways, each with a draft of its own.
    fn each<S: Strategy>(
        &self,
        few: u32,
        strategy: S,
        test: impl Fn(&Tokens, S::Value) -> Result<(), TestCaseError>,
    ) {
        let session = RefCell::new(self.session());
        let tried = TestRunner::new(rounds(few)).run(&strategy, |value| {
            let still = self.amendment(&session.borrow());
            if !still {
                *session.borrow_mut() = self.session();
                if self.is_withdrawn(&session.borrow()) {
                    self.file();
                    *session.borrow_mut() = self.session();
                }
                prop_assert!(self.amendment(&session.borrow()), "the submission is lost");
            }
            test(&Tokens { draft: self.draft(), session: session.borrow().clone() }, value)
        });
        assert!(tried.is_ok(), "{}", tried.expect_err("just seen"));
    }
}

fn bearer(token: &str) -> String {
    format!("Bearer {token}")
}

/// A sending, with all that it takes. Its key is that of its address.
fn declared(path: &str, token: &str) -> Message {
    let sending = Message::new(Method::POST, path).with("idempotency-key", path.replace('/', "-"));
    sending.with("authorization", bearer(token)).json(json!({ "declaration": true }))
}

fn pages(reference: &str) -> Vec<String> {
    let questions = ["plot", "gardener", "help", "watering", "meter", "trees", "no-plot"];
    let in_row = ["species", "price"].map(|page| format!("trees/{ROW}/{page}"));
    let questions: Vec<String> = questions.map(str::to_owned).into_iter().chain(in_row).collect();
    let filing = questions.iter().map(|page| format!("/en/garden/questions/{page}"));
    let amending = questions.iter().map(|page| format!("/en/submissions/{reference}/amend/questions/{page}"));
    let others = [
        "",
        "/history",
        "/revisions/1",
        "/receipts/1",
        "/receipts/1/file",
        "/changes/2",
        "/compare/1-2",
        "/messages",
        "/calendar",
        "/requests/3",
        "/amend",
        "/amend/changes",
        "/amend/settle",
        "/late",
        "/letter",
        "/revert/1",
        "/explain/2",
        "/withdraw",
    ];
    let others = others.map(|page| format!("/en/submissions/{reference}{page}"));
    let plain = [
        "/",
        "/garden",
        "/en/garden",
        "/fr/garden/check",
        "/en/garden/check",
        "/en/garden/sent",
        "/en/submissions",
        "/en/verify",
        "/.well-known/jwks.json",
        "/problems/stale",
        "/retouche.js",
    ];
    filing.chain(amending).chain(others).chain(plain.map(str::to_owned)).collect()
}

/// A turn at a page: which page, which of its forms and buttons, and what is done to the post.
type Turn = (Index, Index, Index, Vec<Tampering>);

fn turn() -> impl Strategy<Value = Turn> {
    let some = proptest::collection::vec(tampering(), 1..4);
    (any::<Index>(), any::<Index>(), any::<Index>(), some)
}

impl Target {
    /// Opens a page and posts one of its forms, tampered with; a page without one is asked for so.
    fn take(&self, tokens: &Tokens, (page, form, act, tampering): &Turn) -> Result<(), TestCaseError> {
        let path = page.get(&pages(&self.reference())).clone();
        let cookies = format!("retouche-draft-garden={}; retouche-session={}", tokens.draft, tokens.session);
        let shown = Message::new(Method::GET, path).with("cookie", cookies.as_str());
        let answer = self.try_out(shown.clone(), &[])?;
        let forms =
            if answer.kind().starts_with("text/html") { html::forms(&answer.text) } else { Vec::new() };
        if forms.is_empty() {
            return self.try_out(shown, tampering).map(drop);
        }
        let form = form.get(&forms);
        let mut entries = form.entries.clone();
        entries.push(("act".to_owned(), act.get(&form.acts).clone()));
        let post = Message::new(Method::POST, form.action.as_str()).with("cookie", cookies).form(entries);
        self.try_out(post, tampering).map(drop)
    }

    /// The messages that programs send, as they would be right now.
    fn program(&self, tokens: &Tokens, which: Index) -> Message {
        let of =
            |method: &str, path: &str| Message::new(method.parse().expect("a method"), format!("/api{path}"));
        let submission = format!("/submissions/{}", self.reference());
        let amendment = format!("{submission}/amendment");
        let drafting = |message: Message| message.with("authorization", bearer(&tokens.draft));
        let signed_in = |message: Message| message.with("authorization", bearer(&tokens.session));
        let put = |path: &str, authorised: &dyn Fn(Message) -> Message| {
            let kept = self.send(&authorised(of("GET", path)));
            authorised(of("PUT", path)).with("if-match", kept.tag()).json(kept.json())
        };
        let office = |message: Message| message.with("authorization", bearer(SERVICE_TOKEN));
        let (case, told) =
            (format!("/cases/{}", self.reference()), format!("/cases/{}/told/phone", self.reference()));
        let act = |path: &str, key: &str, body: serde_json::Value| {
            of("POST", path).with("idempotency-key", key).json(body)
        };
        let all: [&dyn Fn() -> Message; 36] = [
            &|| {
                signed_in(act(
                    &format!("{submission}/acts"),
                    "e",
                    json!({ "operation": "explain", "revision": 1, "why": "W" }),
                ))
            },
            &|| {
                signed_in(act(
                    &format!("{submission}/requests/2/answer"),
                    "a",
                    json!({ "replies": { "waters": { "reply": "take" } } }),
                ))
            },
            &|| signed_in(of("GET", &format!("{submission}/requests/2"))),
            &|| signed_in(of("POST", &format!("{submission}/revisions/1/revert"))),
            &|| signed_in(of("POST", &format!("{amendment}/restore"))),
            &|| {
                signed_in(of("POST", &format!("{amendment}/settle")))
                    .with("if-match", "\"2\"")
                    .json(json!({ "sides": { "waters": "mine" } }))
            },
            &|| signed_in(act(&format!("{amendment}/hand-in"), "h", json!(null))),
            &|| office(of("GET", &case)),
            &|| {
                office(act(
                    &format!("{case}/acts"),
                    "g",
                    json!({ "operation": "grant-window", "closes": "2099-06-30" }),
                ))
            },
            &|| {
                office(act(
                    &format!("{case}/acts"),
                    "q",
                    json!({ "operation": "ask", "kind": "completion",
                "about": { "number": 1, "answers": "0".repeat(64) }, "due": "2099-06-30",
                "words": { "items": [{ "path": "waters", "reason": "R", "expected": "E" }], "without-answer": "W" } }),
                ))
            },
            &|| office(of("POST", &told)).json(json!({ "request": 2, "locale": "en" })),
            &|| put(&told, &office),
            &|| office(declared(&format!("/api{told}/send"), SERVICE_TOKEN)),
            &|| of("GET", "/procedures"),
            &|| of("GET", "/procedures/garden"),
            &|| of("GET", "/procedures/garden/texts/en"),
            &|| of("GET", "/procedures/garden/schema"),
            &|| of("GET", "/packs/procedures/garden/en"),
            &|| of("GET", "/openapi.json"),
            &|| of("POST", "/procedures/garden/drafts").json(json!({ "locale": "en" })),
            &|| drafting(of("GET", "/packs/draft")),
            &|| drafting(of("GET", "/draft")),
            &|| put("/draft", &drafting),
            &|| put("/draft", &drafting),
            &|| drafting(of("DELETE", "/draft")).with("if-match", "\"2\""),
            &|| drafting(of("POST", "/draft/restore")),
            &|| declared("/api/draft/send", &tokens.draft),
            &|| self.signing_in(),
            &|| signed_in(of("GET", &submission)),
            &|| signed_in(of("GET", &format!("{submission}/revisions/1"))),
            &|| signed_in(of("GET", &amendment)),
            &|| put(&amendment, &signed_in),
            &|| put(&amendment, &signed_in),
            &|| signed_in(of("POST", &amendment)),
            &|| declared(&format!("/api{amendment}/send"), &tokens.session),
            &|| of("GET", "/events?after=0&limit=3").with("authorization", bearer(SERVICE_TOKEN)),
        ];
        all[which.index(all.len())]()
    }
}

#[test]
fn what_no_route_takes_is_told_as_a_page() {
    let target = Target::new();
    for (method, path, status) in [
        (Method::GET, "/en/", StatusCode::NOT_FOUND),
        (Method::GET, "/a/b/c", StatusCode::NOT_FOUND),
        (Method::GET, "/missing.js", StatusCode::NOT_FOUND),
        (Method::GET, "/en/%ff", StatusCode::BAD_REQUEST),
        (Method::DELETE, "/en/garden", StatusCode::METHOD_NOT_ALLOWED),
    ] {
        let answer = target.send(&Message::new(method.clone(), path));
        assert_eq!(answer.status, status, "{answer:?}");
        assert_eq!(
            answer.headers.contains_key(ALLOW),
            status == StatusCode::METHOD_NOT_ALLOWED,
            "{answer:?}"
        );
        target.judge(&method, &answer).unwrap();
    }
}

/// Were there nothing at an address, nothing of its page would be tried.
#[test]
fn there_is_something_at_each_address_of_a_submission() {
    let target = Target::new();
    let cookie = format!("retouche-session={}", target.session());
    let empty = ["/amend", "/amend/changes", "/amend/settle", "/late", "/letter"];
    for path in pages(&target.reference()).iter().filter(|path| path.contains("/submissions/")) {
        let shown = target.send(&Message::new(Method::GET, path.as_str()).with("cookie", cookie.as_str()));
        let preparing = path.contains("/amend/questions/") || empty.iter().any(|end| path.ends_with(end));
        assert!(preparing || shown.status == StatusCode::OK, "{path}: {shown:?}");
    }
}

#[test]
fn tampered_forms_are_answered() {
    let target = Target::new();
    target.each(24, proptest::collection::vec(turn(), 1..8), |tokens, turns| {
        turns.iter().try_for_each(|turn| target.take(tokens, turn))
    });
}

#[test]
fn tampered_requests_of_programs_are_answered() {
    let target = Target::new();
    let turn = (any::<Index>(), proptest::collection::vec(tampering(), 1..4));
    target.each(30, proptest::collection::vec(turn, 1..8), |tokens, turns| {
        turns.iter().try_for_each(|(which, tampering)| {
            target.try_out(target.program(tokens, *which), tampering).map(drop)
        })
    });
}

/// What is no HTTP, or hardly: an answer is a refusal, and the next request is answered as ever.
#[test]
fn scrambled_bytes_on_the_wire_do_no_harm() {
    let target = Target::new();
    let host = target.stage.origin.trim_start_matches("http://").to_owned();
    let raw = format!(
        "POST /en/garden/questions/plot HTTP/1.1\r\nhost: {host}\r\ncontent-type: {FORM}\r\nconnection: close\r\n\
         cookie: retouche-draft-garden=AAAA\r\ncontent-length: 25\r\n\r\nplot-kind=owned&version=1"
    );
    let tried = TestRunner::new(rounds(60)).run(&byte_changes(), |changes| {
        let mut stream = TcpStream::connect(&host).expect("the server listens");
        stream.set_read_timeout(Some(Duration::from_secs(5))).expect("a time to wait");
        // The server may hang up before it has everything.
        let _ = stream.write_all(&changed_bytes(raw.as_bytes(), &changes));
        let _ = stream.shutdown(Shutdown::Write);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let status =
            String::from_utf8_lossy(&answer).split(' ').nth(1).and_then(|code| code.parse::<u16>().ok());
        prop_assert!(status.is_none_or(|status| status < 500), "{:?}", String::from_utf8_lossy(&answer));
        Ok(())
    });
    assert!(tried.is_ok(), "{}", tried.expect_err("just seen"));
    assert_eq!(target.send(&Message::new(Method::GET, "/health")).status, StatusCode::NO_CONTENT);
}

/// Settings are read or refused in words; a site that cannot be is no panic either.
#[test]
fn mistaken_settings_are_told() {
    let file = concat!(
        "listen = \"127.0.0.1:0\"\npublic-url = \"https://forms.example/here\"\nhosts = [\"https://a.example\"]\n",
        "frame-ancestors = [\"https://b.example\"]\nclient-address-header = \"x-forwarded-for\"\n",
        "procedures = [\"examples\"]\n[[services]]\nname = \"parks\"\nprocedures = [\"garden\"]\n",
        "token-sha256 = \"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"\n",
    );
    let environment = proptest::option::of(strange_text());
    let tried = TestRunner::new(rounds(200)).run(&(byte_changes(), environment), |(changes, said)| {
        let text = changed_text(file, &changes);
        match retouche_server::Config::parse(&text, |name| said.clone().filter(|_| name.ends_with("HOSTS"))) {
            Ok(config) => prop_assert!(toml::to_string(&config).is_ok()),
            Err(error) => prop_assert!(!error.to_string().is_empty()),
        }
        Ok(())
    });
    assert!(tried.is_ok(), "{}", tried.expect_err("just seen"));
}
