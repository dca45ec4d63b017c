//! The JSON API, as programs of hosts and back offices use it.

use reqwest::header::{
    ACCEPT_ENCODING, ACCEPT_LANGUAGE, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_MATCH, IF_NONE_MATCH, LOCATION,
};
use reqwest::{Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::described;
use crate::journey::{NAME, code, file};
use crate::stage::{SERVICE_TOKEN, Stage};

/// One answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) json: Value,
}

impl Answer {
    /// The code of a problem, whose shape is that of RFC 9457.
    pub(crate) fn problem(&self) -> String {
        assert_eq!(self.headers[CONTENT_TYPE], "application/problem+json", "{self:?}");
        assert_eq!(self.json["status"], self.status.as_u16());
        assert!(!self.json["title"].as_str().unwrap().is_empty());
        let kind = self.json["type"].as_str().unwrap();
        kind.rsplit_once("/problems/").unwrap().1.to_owned()
    }

    pub(crate) fn tag(&self) -> String {
        self.headers[ETAG].to_str().unwrap().to_owned()
    }
}

/// A program with a token.
pub(crate) struct Program {
    pub(crate) browser: Browser,
    pub(crate) token: String,
}

impl Program {
    pub(crate) fn new(stage: &Stage) -> Self {
        Self::with(stage, "")
    }

    /// One that holds a token already.
    pub(crate) fn with(stage: &Stage, token: &str) -> Self {
        Self { browser: stage.browser(), token: token.to_owned() }
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self.browser.request(method, &format!("/api{path}")).header(ACCEPT_LANGUAGE, "en");
        if self.token.is_empty() { request } else { request.bearer_auth(&self.token) }
    }

    /// Asks, and compares the answer with the description of the API.
    pub(crate) async fn ask(&self, request: RequestBuilder) -> Answer {
        let asked = request.try_clone().unwrap().build().unwrap();
        let page = self.browser.ask(request).await;
        let json = serde_json::from_str(&page.html).unwrap_or(Value::Null);
        let answer = Answer { status: page.status, headers: page.headers, json };
        described::compare(asked.method(), asked.url().path(), &answer);
        answer
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.ask(self.request(Method::GET, path)).await
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> Answer {
        self.ask(self.request(Method::POST, path).json(body)).await
    }

    pub(crate) async fn put(&self, path: &str, tag: &str, body: &Value) -> Answer {
        self.ask(self.request(Method::PUT, path).header(IF_MATCH, tag).json(body)).await
    }

    pub(crate) async fn send(&self, path: &str, key: &str) -> Answer {
        let request = self.request(Method::POST, path).header("idempotency-key", key);
        self.ask(request.json(&json!({ "declaration": true }))).await
    }

    /// Opens a draft and keeps its token.
    pub(crate) async fn open_draft(&mut self) -> Value {
        let opened = self.post("/procedures/garden/drafts", &json!({ "locale": "en" })).await;
        assert_eq!((opened.status, opened.tag().as_str()), (StatusCode::CREATED, "\"1\""));
        self.token = opened.json["token"].as_str().unwrap().to_owned();
        opened.json["draft"].clone()
    }

    /// Types complete answers into a draft that was just opened; the tag of what is kept.
    pub(crate) async fn fill_in(&self, draft: &mut Value) -> String {
        draft["answers"] = answers(NAME);
        let saved = self.put("/draft", "\"1\"", draft).await;
        assert_eq!(saved.status, StatusCode::NO_CONTENT, "{saved:?}");
        saved.tag()
    }

    /// Fills in a draft and sends it.
    pub(crate) async fn file(&mut self) -> Answer {
        let mut draft = self.open_draft().await;
        self.fill_in(&mut draft).await;
        let sent = self.send("/draft/send", "the-filing").await;
        assert_eq!(sent.status, StatusCode::CREATED, "{sent:?}");
        sent
    }

    /// Signs in to what was sent, and keeps that token instead.
    pub(crate) async fn sign_in(&mut self, reference: &str, code: &str) {
        self.token.clear();
        let session = self.post("/sessions", &json!({ "reference": reference, "code": code })).await;
        assert_eq!(session.status, StatusCode::CREATED, "{session:?}");
        self.token = session.json["token"].as_str().unwrap().to_owned();
    }
}

/// What a back office reads.
pub(crate) async fn feed(stage: &Stage, after: i64) -> Value {
    let answer = Program::with(stage, SERVICE_TOKEN).get(&format!("/events?after={after}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{answer:?}");
    answer.json
}

fn typed(text: &str) -> Value {
    json!({ "typed": [text], "locale": "en" })
}

/// Complete answers, as somebody types them.
pub(crate) fn answers(name: &str) -> Value {
    let tree = "trees/00000000000000001";
    json!({
        "answers": {
            "plot-kind": typed("owned"),
            "name": typed(name),
            "born": { "typed": ["3", "5", "1980"], "locale": "en" },
            "helpers": { "typed": [], "locale": "en" },
            "waters": typed("no"),
            "trees": { "typed": [], "locale": "en" },
            (format!("{tree}/species")): typed("Oak"),
            (format!("{tree}/price")): typed("20"),
        },
        "rows": { (tree): "present" },
        "kept": {}
    })
}

#[tokio::test]
async fn a_program_files_signs_in_and_corrects() {
    let stage = Stage::start().await;
    let mut program = Program::new(&stage);
    let mut draft = program.open_draft().await;
    assert_eq!(program.fill_in(&mut draft).await, "\"2\"");
    assert_eq!(program.get("/draft").await.json, draft);

    let sent = program.send("/draft/send", "once").await;
    assert_eq!(sent.status, StatusCode::CREATED, "{sent:?}");
    let (reference, code) = (sent.json["reference"].as_str().unwrap(), sent.json["code"].as_str().unwrap());
    assert_eq!(sent.headers[LOCATION], format!("/api/submissions/{reference}"));
    assert_eq!(sent.json["receipt"]["revision"]["number"], 1);
    assert_eq!(program.send("/draft/send", "once").await.json, sent.json);
    assert_eq!(program.send("/draft/send", "twice").await.json, sent.json);

    program.sign_in(reference, code).await;
    let submission = program.get(&format!("/submissions/{reference}")).await;
    assert_eq!(submission.json["answers"]["name"], NAME);
    assert_eq!(submission.json["events"][0]["act"], "sent");
    assert!(submission.json["rights"]["open"].is_object());

    let path = format!("/submissions/{reference}/amendment");
    assert_eq!(program.get(&path).await.problem(), "no-draft");
    let opened = program.post(&path, &Value::Null).await;
    assert_eq!(opened.status, StatusCode::CREATED);
    assert_eq!(program.post(&path, &Value::Null).await.status, StatusCode::OK);
    let unchanged = program.send(&format!("{path}/send"), "first").await;
    assert_eq!((unchanged.status, unchanged.problem().as_str()), (StatusCode::CONFLICT, "nothing-changed"));
    let mut amendment = opened.json.clone();
    amendment["answers"]["answers"]["waters"] = typed("yes");
    amendment["answers"]["answers"]["meter-number"] = typed("M-1");
    let saved = program.put(&path, &opened.tag(), &amendment).await;
    assert_eq!(saved.status, StatusCode::NO_CONTENT, "{saved:?}");
    let sent = program.send(&format!("{path}/send"), "first").await;
    assert_eq!((sent.status, &sent.json["revision"]["number"]), (StatusCode::CREATED, &json!(2)), "{sent:?}");
    assert_eq!(program.send(&format!("{path}/send"), "first").await.json, sent.json);
    let first = program.get(&format!("/submissions/{reference}/revisions/1")).await;
    assert_eq!(first.json["answers"]["waters"], "no");
    assert_eq!(
        first.json["receipt"]["received"],
        program.get(&format!("/submissions/{reference}/revisions/2")).await.json["receipt"]["first-received"]
    );

    let ended = program.ask(program.request(Method::DELETE, "/sessions")).await;
    assert_eq!(ended.status, StatusCode::NO_CONTENT);
    let closed = program.get(&format!("/submissions/{reference}")).await;
    assert_eq!((closed.status, closed.problem().as_str()), (StatusCode::UNAUTHORIZED, "signed-out"));
    assert_eq!(closed.headers["www-authenticate"], "Bearer");
}

#[tokio::test]
async fn a_write_names_the_version_that_it_read() {
    let stage = Stage::start().await;
    let mut program = Program::new(&stage);
    let mut draft = program.open_draft().await;
    let without = program.ask(program.request(Method::PUT, "/draft").json(&draft)).await;
    assert_eq!(
        (without.status, without.problem().as_str()),
        (StatusCode::PRECONDITION_REQUIRED, "malformed")
    );
    draft["answers"] = answers("One");
    assert_eq!(program.put("/draft", "\"1\"", &draft).await.status, StatusCode::NO_CONTENT);
    draft["answers"] = answers("Other");
    let stale = program.put("/draft", "\"1\"", &draft).await;
    assert_eq!((stale.status, stale.problem().as_str()), (StatusCode::PRECONDITION_FAILED, "stale"));
    let now = program.get("/draft").await;
    assert_eq!(now.json["answers"]["answers"]["name"]["typed"][0], "One");
    // A sending that names a version sends no other.
    let send =
        program.request(Method::POST, "/draft/send").header("idempotency-key", "k").header(IF_MATCH, "\"1\"");
    let send = program.ask(send.json(&json!({ "declaration": true }))).await;
    assert_eq!(send.status, StatusCode::PRECONDITION_FAILED);
}

#[tokio::test]
async fn a_draft_is_thrown_away_and_brought_back() {
    let stage = Stage::start().await;
    let mut program = Program::new(&stage);
    let draft = program.open_draft().await;
    let delete = program.ask(program.request(Method::DELETE, "/draft").header(IF_MATCH, "\"1\"")).await;
    assert_eq!(delete.status, StatusCode::NO_CONTENT);
    assert_eq!(program.get("/draft").await.status, StatusCode::GONE);
    assert_eq!(
        program.ask(program.request(Method::POST, "/draft/restore")).await.status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(program.get("/draft").await.json, draft);
    program.token = "another".to_owned();
    assert_eq!(program.get("/draft").await.problem(), "no-draft");
}

#[tokio::test]
async fn what_is_wrong_is_told_by_pointer_code_and_words() {
    let stage = Stage::start().await;
    let mut program = Program::new(&stage);
    let mut draft = program.open_draft().await;
    draft["answers"] = answers("");
    draft["answers"]["answers"]["born"]["typed"] = json!(["31", "2", "1980"]);
    program.put("/draft", "\"1\"", &draft).await;
    let refused = program.send("/draft/send", "k").await;
    assert_eq!(
        (refused.status, refused.problem().as_str()),
        (StatusCode::UNPROCESSABLE_ENTITY, "incomplete")
    );
    let errors = refused.json["errors"].as_array().unwrap();
    let told: Vec<_> = errors
        .iter()
        .map(|error| (error["pointer"].as_str().unwrap(), error["code"].as_str().unwrap()))
        .collect();
    assert_eq!(told, [("/name", "missing"), ("/born", "date-impossible")]);
    assert!(errors.iter().all(|error| !error["message"].as_str().unwrap().is_empty()));
    assert!(refused.json["next"][0]["href"].as_str().unwrap().ends_with("/en/garden/check"));
    let undeclared = program.request(Method::POST, "/draft/send").header("idempotency-key", "k");
    let undeclared = program.ask(undeclared.json(&json!({ "declaration": false }))).await;
    assert_eq!(undeclared.json["errors"][0]["code"], "undeclared");
    let keyless = program.post("/draft/send", &json!({ "declaration": true })).await;
    assert_eq!(keyless.json["errors"][0]["code"], "idempotency-key-required");

    draft["answers"]["answers"]["elsewhere"] = typed("x");
    let foreign = program.put("/draft", "\"2\"", &draft).await;
    assert_eq!(
        (foreign.status, &foreign.json["errors"][0]["code"]),
        (StatusCode::BAD_REQUEST, &json!("unknown-path"))
    );
    draft["base"] =
        json!({ "submission": "0000-0000", "revision": { "number": 1, "answers": "0".repeat(64) } });
    assert_eq!(program.put("/draft", "\"2\"", &draft).await.json["errors"][0]["pointer"], "/base");
}

#[tokio::test]
async fn refusals_of_every_kind_are_problems() {
    let stage = Stage::start().await;
    let program = Program::new(&stage);
    let ask = async |method: Method, path: &str, body: &str| {
        let request =
            program.request(method, path).header(CONTENT_TYPE, "application/json").body(body.to_owned());
        let answer = program.ask(request).await;
        (answer.status.as_u16(), answer.problem())
    };
    let told = |status: u16, code: &str| (status, code.to_owned());
    assert_eq!(ask(Method::GET, "/nowhere", "").await, told(404, "not-found"));
    assert_eq!(ask(Method::PATCH, "/draft", "").await, told(405, "malformed"));
    assert_eq!(ask(Method::GET, "/procedures/other", "").await, told(404, "not-found"));
    assert_eq!(ask(Method::POST, "/procedures/garden/drafts", "{").await, told(400, "malformed"));
    assert_eq!(
        ask(Method::POST, "/procedures/garden/drafts", r#"{"locale":"de"}"#).await,
        told(400, "malformed")
    );
    assert_eq!(
        ask(Method::POST, "/sessions", r#"{"reference":"x","code":"x"}"#).await,
        told(422, "no-reference")
    );
    let wrong = r#"{"reference":"0000-0000","code":"0000-0000-0000-0000"}"#;
    assert_eq!(ask(Method::POST, "/sessions", wrong).await, told(401, "no-match"));
    assert_eq!(ask(Method::GET, "/events", "").await, told(401, "signed-out"));
    let large = format!("{{\"locale\":\"{}\"}}", "x".repeat(300_000));
    assert_eq!(ask(Method::POST, "/procedures/garden/drafts", &large).await, told(413, "too-large"));
    let plain = program.request(Method::POST, "/sessions").body(wrong);
    assert_eq!(program.ask(plain).await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let french = program.browser.request(Method::GET, "/api/nowhere").header(ACCEPT_LANGUAGE, "fr");
    let (english, french) = (program.get("/nowhere").await, program.ask(french).await);
    assert_ne!(english.json["title"], french.json["title"]);
}

#[tokio::test]
async fn procedures_are_addressed_by_their_content() {
    let stage = Stage::start().await;
    let program = Program::new(&stage);
    let list = program.get("/procedures").await.json;
    assert_eq!(list["procedures"][0]["edition"]["procedure"], "garden");
    let published = program.get("/procedures/garden").await;
    assert_eq!(published.json["edition"], list["procedures"][0]["edition"]);
    assert_eq!(published.json["definition"]["id"], "garden");
    let digest = published.json["edition"]["digest"].as_str().unwrap();
    assert_eq!(published.tag(), format!("\"{digest}\""));
    assert_eq!(published.headers["cache-control"], "public, no-cache");
    let again = program.request(Method::GET, "/procedures/garden").header(IF_NONE_MATCH, published.tag());
    assert_eq!(program.ask(again).await.status, StatusCode::NOT_MODIFIED);
    let for_ever = program.get(&format!("/procedures/garden?v={digest}")).await;
    assert!(for_ever.headers["cache-control"].to_str().unwrap().contains("immutable"));
    let other = program.get(&format!("/procedures/garden?v={}", "0".repeat(64))).await;
    assert_eq!(other.problem(), "not-found");

    let schema = program.get("/procedures/garden/schema").await;
    assert_eq!(schema.json["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert!(schema.json["properties"]["trees"].is_object());

    let texts = program.get("/procedures/garden/texts/en").await;
    assert!(texts.json.is_object() && texts.json.to_string().contains("Declare a garden"));
    assert_eq!(program.get("/procedures/garden/texts/de").await.problem(), "not-found");
    let compressed =
        program.request(Method::GET, "/procedures/garden/texts/en").header(ACCEPT_ENCODING, "br");
    let compressed = program.browser.ask(compressed).await;
    assert_eq!(compressed.headers[CONTENT_ENCODING], "br");
}

#[tokio::test]
async fn a_page_is_compressed_only_where_nothing_on_it_is_of_whoever_asks() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    let encoding = async |path: &str| {
        let page = browser.request(Method::GET, path).header(ACCEPT_ENCODING, "br, gzip");
        browser.ask(page).await.headers.get(CONTENT_ENCODING).cloned()
    };
    for path in ["/en/garden", "/en/garden/questions/plot", "/en/sign-in", "/en/nowhere"] {
        assert_eq!(encoding(path).await.unwrap(), "br", "{path}");
    }
    // From the first answer on there is a draft, and an anti-forgery value (BREACH).
    let page = browser.open("/en/garden/questions/plot").await;
    let wrong = browser.request(Method::POST, "/en/garden/questions/plot");
    let wrong = wrong.header(ACCEPT_ENCODING, "br").header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    let wrong = browser.ask(wrong.body("plot-kind=palace")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!wrong.headers.contains_key(CONTENT_ENCODING), "a page that comes back holds what was typed");
    browser.answer(&page, &[("plot-kind", "owned")]).await;
    for path in ["/en/garden", "/en/garden/questions/plot", "/en/garden/check", "/en/nowhere"] {
        assert_eq!(encoding(path).await, None, "{path}");
    }
}

#[tokio::test]
async fn a_back_office_reads_every_event_once_in_order() {
    let stage = Stage::start().await;
    let mut references = Vec::new();
    for name in ["One", "Two", "Three"] {
        references.push(file(&stage.browser(), name).await.data("reference"));
    }
    let all = feed(&stage, 0).await;
    let events = all["events"].as_array().unwrap();
    let met: Vec<_> = events.iter().map(|entry| entry["event"]["submission"].as_str().unwrap()).collect();
    assert_eq!(met, references);
    assert_eq!(events[0]["answers"]["name"], "One");
    assert_eq!(all["next"], events[2]["seq"]);
    let rest = feed(&stage, events[1]["seq"].as_i64().unwrap()).await;
    assert_eq!(rest["events"], json!([events[2]]));
    let nothing = feed(&stage, all["next"].as_i64().unwrap()).await;
    assert_eq!(nothing, json!({ "events": [], "next": all["next"] }));
    let program = Program::with(&stage, "another");
    assert_eq!(program.get("/events").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(program.get("/events?after=x").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn what_a_person_typed_is_read_alike_on_pages_and_in_the_api() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    let receipt = file(&browser, NAME).await;
    let mut program = Program::new(&stage);
    program.sign_in(&receipt.data("reference"), &code(&receipt)).await;
    let submission = program.get(&format!("/submissions/{}", receipt.data("reference"))).await;
    assert_eq!(submission.json["answers"]["born"], "1980-05-03");
    let tree = submission.json["answers"]["trees"].as_object().unwrap().values().next().unwrap().clone();
    assert_eq!(tree, json!({ "species": "Oak", "price": 2000 }));
    let description = program.get("/openapi.json").await;
    assert_eq!(description.json["openapi"], "3.1.0");
    assert_eq!(description.json["servers"][0]["url"], format!("{}/api", stage.origin));
}
