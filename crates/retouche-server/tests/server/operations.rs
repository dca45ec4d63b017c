//! Every operation of the API, in the life of a few cases: the holder's, and those of a back office that acts.

use std::collections::BTreeSet;

use reqwest::header::IF_MATCH;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::api::{Answer, Program, answers};
use crate::described;
use crate::stage::{SERVICE_TOKEN, Stage, fixture};

/// A program with a key for each request.
async fn keyed(program: &Program, path: &str, key: &str, body: &Value) -> Answer {
    let request = program.request(Method::POST, path).header("idempotency-key", key);
    program.ask(request.json(body)).await
}

/// A holder who has filed and signed in, and the reference.
async fn filed(stage: &Stage) -> (Program, String) {
    let mut holder = Program::new(stage);
    let sent = holder.file().await;
    let text = |name: &str| sent.json[name].as_str().unwrap().to_owned();
    let (reference, code) = (text("reference"), text("code"));
    holder.sign_in(&reference, &code).await;
    (holder, reference)
}

fn office(stage: &Stage) -> Program {
    Program::with(stage, SERVICE_TOKEN)
}

fn typed(text: &str) -> Value {
    json!({ "typed": [text], "locale": "en" })
}

/// The link to the revision in force.
async fn current(holder: &Program, reference: &str) -> Value {
    let revision = holder.get(&format!("/submissions/{reference}")).await.json["revision"].clone();
    json!({ "number": revision["number"], "answers": revision["answers"] })
}

/// A request about two questions, with a suggestion for the first.
fn request(about: &Value) -> Value {
    let item = |path: &str, suggested: Value| {
        json!({ "path": path, "reason": "The meter was read.", "expected": "What it shows.",
                "suggested": suggested })
    };
    json!({
        "operation": "ask", "kind": "regularisation", "about": about, "due": "2099-01-31",
        "words": {
            "items": [item("waters", json!("yes")), item("trees/00000000000000001/species", json!("Elm"))],
            "without-answer": "We keep the answer.",
        },
    })
}

#[tokio::test]
async fn every_operation_of_the_description_gives_what_it_says() {
    let stage = Stage::start().await;
    a_draft_is_thrown_away_and_comes_back(&stage).await;
    procedures_are_public(&stage).await;
    a_request_is_answered_by_keeping(&stage).await;
    a_request_is_answered_by_correcting(&stage).await;
    a_case_is_decided_and_reopened(&stage).await;
    a_submission_is_explained_reverted_and_withdrawn(&stage).await;
    conflicts_of_both_sides_are_resolved(&stage).await;
    let late = late(&stage).await;
    assert_eq!(late.status, StatusCode::CREATED, "{late:?}");
    let acts = audited(&stage).await;
    for act in ["read-case", "acted", "opened-transcription"] {
        assert!(acts.contains(&("service-parks".to_owned(), act)), "{acts:?}");
    }
    let log = crate::stage::log();
    for words in ["mixed up two plots", "It is an oak", "A paper came in", "The meter was read", "Granted."] {
        assert!(!log.contains(words), "what people write stays out of the log: {words}");
    }
    let missing: BTreeSet<_> = described::operations().difference(&described::tried()).cloned().collect();
    assert_eq!(missing, BTreeSet::new());
}

/// Who did what, as the audit log tells an operator.
async fn audited(stage: &Stage) -> BTreeSet<(String, &'static str)> {
    let mut acts = BTreeSet::new();
    let read = |line: retouche_server::AuditLine| {
        acts.insert((line.name, line.item.entry.act.name()));
        true
    };
    retouche_server::audit(&stage.config, retouche_server::Audited::default(), read).await.unwrap();
    acts
}

async fn procedures_are_public(stage: &Stage) {
    let program = Program::new(stage);
    for path in ["", "/garden", "/garden/texts/en", "/garden/schema"] {
        assert_eq!(program.get(&format!("/procedures{path}")).await.status, StatusCode::OK, "{path}");
    }
    assert_eq!(office(stage).get("/events?after=0").await.status, StatusCode::OK);
}

async fn a_draft_is_thrown_away_and_comes_back(stage: &Stage) {
    let mut program = Program::new(stage);
    program.open_draft().await;
    let deleted = program.request(Method::DELETE, "/draft").header(IF_MATCH, "\"1\"");
    assert_eq!(program.ask(deleted).await.status, StatusCode::NO_CONTENT);
    assert_eq!(program.post("/draft/restore", &Value::Null).await.status, StatusCode::NO_CONTENT);
    assert_eq!(program.get("/draft").await.status, StatusCode::OK);
}

/// The back office asks; the holder keeps both answers, each for a reason.
async fn a_request_is_answered_by_keeping(stage: &Stage) {
    let (holder, reference) = filed(stage).await;
    let (office, path) = (office(stage), format!("/cases/{reference}/acts"));
    let started = keyed(&office, &path, "review", &json!({ "operation": "start-review" })).await;
    assert_eq!((started.status, &started.json["act"]), (StatusCode::CREATED, &json!("review-started")));
    assert_eq!(started.json["actor"], json!({ "kind": "agent", "id": "service-parks" }));
    let asked = keyed(&office, &path, "ask", &request(&current(&holder, &reference).await)).await;
    assert_eq!(asked.status, StatusCode::CREATED, "{asked:?}");
    let number = &asked.json["number"];

    let request_path = format!("/submissions/{reference}/requests/{number}");
    let shown = holder.get(&request_path).await;
    assert_eq!(
        (&shown.json["open"], &shown.json["words"]["items"][0]["suggested"]),
        (&json!(true), &json!("yes"))
    );
    let answer = format!("{request_path}/answer");
    let half = json!({ "replies": { "waters": { "reply": "take" } } });
    let half = keyed(&holder, &answer, "half", &half).await;
    assert_eq!((half.status, half.problem().as_str()), (StatusCode::CONFLICT, "unanswered"));
    assert_eq!(half.json["errors"][0]["pointer"], "/trees/00000000000000001/species");
    let keep = json!({ "reply": "keep", "because": "I looked again." });
    let keep = json!({ "replies": { "waters": keep, "trees/00000000000000001/species": keep } });
    let kept = keyed(&holder, &answer, "keep", &keep).await;
    assert_eq!(
        (kept.status, &kept.json["event"]["act"]),
        (StatusCode::CREATED, &json!("answers-maintained"))
    );
    assert_eq!(keyed(&holder, &answer, "keep", &keep).await.json, kept.json, "a repeat has the same result");
    let again = keyed(&holder, &answer, "again", &keep).await;
    assert_eq!((again.status, again.problem().as_str()), (StatusCode::CONFLICT, "stale"));
}

/// The holder takes a suggestion; what they told of the rest is in the amendment that follows.
async fn a_request_is_answered_by_correcting(stage: &Stage) {
    let (holder, reference) = filed(stage).await;
    let (office, path) = (office(stage), format!("/cases/{reference}/acts"));
    let asked = keyed(&office, &path, "ask", &request(&current(&holder, &reference).await)).await;
    let answer = format!("/submissions/{reference}/requests/{}/answer", asked.json["number"]);
    let replies = json!({ "replies": {
        "waters": { "reply": "take" },
        "trees/00000000000000001/species": { "reply": "keep", "because": "It is an oak." },
    } });
    let begun = keyed(&holder, &answer, "take", &replies).await;
    assert_eq!(begun.status, StatusCode::OK, "{begun:?}");
    let mut draft = begun.json["draft"].clone();
    assert_eq!(draft["answers"]["answers"]["waters"]["typed"][0], "yes");
    draft["answers"]["answers"]["meter-number"] = typed("M-1");
    let amendment = format!("/submissions/{reference}/amendment");
    let saved = holder.put(&amendment, &begun.tag(), &draft).await;
    assert_eq!(saved.status, StatusCode::NO_CONTENT, "{saved:?}");
    let sent = holder.send(&format!("{amendment}/send"), "answer").await;
    assert_eq!(sent.status, StatusCode::CREATED, "{sent:?}");
    let events = holder.get(&format!("/submissions/{reference}")).await.json["events"].clone();
    let last = events.as_array().unwrap().last().unwrap();
    assert_eq!(
        (&last["trigger"]["kind"], &last["maintains"]["questions"][0]),
        (&json!("invited"), &json!("trees/00000000000000001/species"))
    );
}

/// The back office asks no longer, opens a window, decides and reopens; what it may not do is refused.
async fn a_case_is_decided_and_reopened(stage: &Stage) {
    let (holder, reference) = filed(stage).await;
    let (office, path) = (office(stage), format!("/cases/{reference}/acts"));
    let about = current(&holder, &reference).await;
    let asked = keyed(&office, &path, "ask", &request(&about)).await;
    let withdrawn = json!({ "operation": "withdraw-request", "request": asked.json["number"] });
    assert_eq!(keyed(&office, &path, "no-more", &withdrawn).await.status, StatusCode::CREATED);
    let granted = json!({ "operation": "grant-window", "closes": "2099-06-30" });
    assert_eq!(keyed(&office, &path, "grant", &granted).await.status, StatusCode::CREATED);
    let past = json!({ "operation": "grant-window", "closes": "2001-06-30" });
    let past = keyed(&office, &path, "past", &past).await;
    assert_eq!(
        (past.status, &past.json["errors"][0]["pointer"]),
        (StatusCode::UNPROCESSABLE_ENTITY, &json!("/closes"))
    );
    let lacking = json!({ "operation": "ask", "kind": "completion", "about": about,
        "words": { "items": [], "without-answer": "" } });
    let lacking = keyed(&office, &path, "lacking", &lacking).await;
    let codes: Vec<&Value> =
        lacking.json["errors"].as_array().unwrap().iter().map(|it| &it["code"]).collect();
    assert_eq!(codes, ["no-question", "no-consequence", "due-passed"]);
    let decide = |why: &str| json!({ "operation": "decide", "on": about, "why": why });
    let unsaid = keyed(&office, &path, "unsaid", &decide("  ")).await;
    assert_eq!(unsaid.json["errors"][0]["code"], "no-reasons");
    let decided = keyed(&office, &path, "decide", &decide("Granted.")).await;
    assert_eq!(decided.status, StatusCode::CREATED, "{decided:?}");
    assert_eq!(keyed(&office, &path, "decide", &decide("Granted.")).await.json, decided.json);
    let other = keyed(&office, &path, "decide", &decide("Refused.")).await;
    assert_eq!(
        (other.status, other.problem().as_str()),
        (StatusCode::CONFLICT, "stale"),
        "other words under its key"
    );
    let reopened = json!({ "operation": "reopen", "why": "A paper came in." });
    assert_eq!(keyed(&office, &path, "reopen", &reopened).await.status, StatusCode::CREATED);
    let case = office.get(&format!("/cases/{reference}")).await;
    assert_eq!((case.status, &case.json["answers"]["waters"]), (StatusCode::OK, &json!("no")));

    for (program, path, body) in [
        (&office, &path, json!({ "operation": "withdraw" })),
        (&holder, &format!("/submissions/{reference}/acts"), reopened),
    ] {
        let refused = keyed(program, path, "not-mine", &body).await;
        assert_eq!(
            (refused.status, &refused.json["errors"][0]["code"]),
            (StatusCode::FORBIDDEN, &json!("not-yours"))
        );
    }
}

async fn a_submission_is_explained_reverted_and_withdrawn(stage: &Stage) {
    let (holder, reference) = filed(stage).await;
    let (acts, amendment) =
        (format!("/submissions/{reference}/acts"), format!("/submissions/{reference}/amendment"));
    let explain = json!({ "operation": "explain", "revision": 1, "why": "I mixed up two plots." });
    let explained = keyed(&holder, &acts, "why", &explain).await;
    assert_eq!((explained.status, &explained.json["act"]), (StatusCode::CREATED, &json!("explained")));
    let unknown = json!({ "operation": "explain", "revision": 9, "why": "No." });
    assert_eq!(keyed(&holder, &acts, "unknown", &unknown).await.status, StatusCode::NOT_FOUND);

    let opened = holder.post(&amendment, &Value::Null).await;
    let mut draft = opened.json.clone();
    draft["answers"]["answers"]["waters"] = typed("yes");
    draft["answers"]["answers"]["meter-number"] = typed("M-1");
    let saved = holder.put(&amendment, &opened.tag(), &draft).await;
    let deleted = holder.request(Method::DELETE, &amendment).header(IF_MATCH, saved.tag());
    assert_eq!(holder.ask(deleted).await.status, StatusCode::NO_CONTENT);
    let restored = holder.post(&format!("{amendment}/restore"), &Value::Null).await;
    assert_eq!(restored.json["answers"]["answers"]["meter-number"]["typed"][0], "M-1");
    assert_eq!(holder.send(&format!("{amendment}/send"), "second").await.status, StatusCode::CREATED);

    let revert = format!("/submissions/{reference}/revisions/1/revert");
    let reverting = holder.post(&revert, &Value::Null).await;
    assert_eq!((reverting.status, &reverting.json["base"]["reverts"]), (StatusCode::CREATED, &json!(1)));
    assert_eq!(
        holder.post(&revert, &Value::Null).await.json["errors"][0]["code"],
        "amendment-in-preparation"
    );
    assert_eq!(holder.send(&format!("{amendment}/send"), "third").await.status, StatusCode::CREATED);
    assert_eq!(
        holder.get(&format!("/submissions/{reference}/revisions/3")).await.json["answers"]["waters"],
        "no"
    );

    let withdraw = json!({ "operation": "withdraw" });
    let withdrawn = keyed(&holder, &acts, "withdraw", &withdraw).await;
    assert_eq!((withdrawn.status, &withdrawn.json["act"]), (StatusCode::CREATED, &json!("withdrawn")));
    assert_eq!(keyed(&holder, &acts, "withdraw", &withdraw).await.json, withdrawn.json);
    assert_eq!(keyed(&holder, &acts, "once-more", &withdraw).await.status, StatusCode::CONFLICT);
    let keyless = holder.post(&acts, &withdraw).await;
    assert_eq!(keyless.json["errors"][0]["code"], "idempotency-key-required");
    assert_eq!(holder.ask(holder.request(Method::DELETE, "/sessions")).await.status, StatusCode::NO_CONTENT);
}

/// What a person told on the telephone meets what they sent meanwhile, and the other way round: each side
/// resolves the conflict by the same operation.
async fn conflicts_of_both_sides_are_resolved(stage: &Stage) {
    let (holder, reference) = filed(stage).await;
    let (office, told) = (office(stage), format!("/cases/{reference}/told/phone"));
    let amendment = format!("/submissions/{reference}/amendment");
    let species = "trees/00000000000000001/species";
    let change = async |program: &Program, path: &str, opened: &Answer, tree: &str| {
        let mut draft = opened.json.clone();
        draft["answers"]["answers"][species] = typed(tree);
        program.put(path, &opened.tag(), &draft).await
    };
    let begun = office.post(&told, &json!({})).await;
    assert_eq!(begun.status, StatusCode::CREATED, "{begun:?}");
    let written = change(&office, &told, &begun, "Ash").await;
    assert_eq!(written.status, StatusCode::NO_CONTENT, "{written:?}");
    let opened = holder.post(&amendment, &Value::Null).await;
    change(&holder, &amendment, &opened, "Elm").await;
    let theirs = office.send(&format!("{told}/send"), "told").await;
    assert_eq!(theirs.status, StatusCode::CREATED, "{theirs:?}");
    assert_eq!(theirs.json["revision"]["channel"], "phone");

    let refused = holder.send(&format!("{amendment}/send"), "mine").await;
    assert_eq!((refused.status, refused.problem().as_str()), (StatusCode::CONFLICT, "unsettled"));
    assert_eq!(refused.json["errors"][0]["pointer"], format!("/{species}"));
    let shown = holder.get(&amendment).await;
    assert_eq!(shown.json["base"]["unsettled"], json!([species]));
    let settle = async |program: &Program, path: &str, tag: &str, sides: Value| {
        let request = program.request(Method::POST, &format!("{path}/settle")).header(IF_MATCH, tag);
        program.ask(request.json(&json!({ "sides": sides }))).await
    };
    let unchosen = settle(&holder, &amendment, &shown.tag(), json!({})).await;
    assert_eq!(unchosen.problem(), "unsettled");
    let settled = settle(&holder, &amendment, &shown.tag(), json!({ species: "mine" })).await;
    assert_eq!((settled.status, &settled.json["base"]["unsettled"]), (StatusCode::OK, &Value::Null));
    let stale = settle(&holder, &amendment, &shown.tag(), json!({ species: "mine" })).await;
    assert_eq!(stale.status, StatusCode::PRECONDITION_FAILED);

    let begun = office.post(&told, &json!({ "locale": "fr" })).await;
    change(&office, &told, &begun, "Fir").await;
    assert_eq!(holder.send(&format!("{amendment}/send"), "mine-now").await.status, StatusCode::CREATED);
    let shown = office.get(&told).await;
    let settled = settle(&office, &told, &shown.tag(), json!({ species: "theirs" })).await;
    assert_eq!(settled.json["answers"]["answers"][species]["typed"][0], "Elm");
    let discard = office.request(Method::DELETE, &told).header(IF_MATCH, settled.tag());
    assert_eq!(office.ask(discard).await.status, StatusCode::NO_CONTENT);
    assert_eq!(office.get(&format!("/cases/{reference}/told/letter")).await.status, StatusCode::NOT_FOUND);
}

/// A correction that an examination overtook is handed in.
async fn late(stage: &Stage) -> Answer {
    let (holder, reference) = filed(stage).await;
    let amendment = format!("/submissions/{reference}/amendment");
    let opened = holder.post(&amendment, &Value::Null).await;
    let mut draft = opened.json.clone();
    draft["answers"] = answers("Ada");
    draft["answers"]["answers"]["name"] = opened.json["answers"]["answers"]["name"].clone();
    draft["answers"]["answers"]["trees/00000000000000001/species"] = typed("Elm");
    holder.put(&amendment, &opened.tag(), &draft).await;
    let review = json!({ "operation": "start-review" });
    keyed(&office(stage), &format!("/cases/{reference}/acts"), "review", &review).await;
    keyed(&holder, &format!("{amendment}/hand-in"), "late", &Value::Null).await
}

#[tokio::test]
async fn a_service_acts_only_where_its_settings_say_so() {
    let stage = Stage::start_with(|mut config| {
        config.services[0].acts = false;
        config
    })
    .await;
    let (_, reference) = filed(&stage).await;
    let refused = office(&stage).get(&format!("/cases/{reference}")).await;
    assert_eq!(
        (refused.status, &refused.json["errors"][0]["code"]),
        (StatusCode::FORBIDDEN, &json!("no-service"))
    );
    let stranger = Program::with(&stage, "somebody else").get(&format!("/cases/{reference}")).await;
    assert_eq!(stranger.status, StatusCode::UNAUTHORIZED);

    let mut other = Stage::start_with(|mut config| {
        config.procedures.push(fixture("../../../../examples/address-change"));
        config.services[0].procedures = vec!["address-change".parse().unwrap()];
        config
    })
    .await;
    let (_, reference) = filed(&other).await;
    let elsewhere = office(&other).get(&format!("/cases/{reference}")).await;
    assert_eq!(elsewhere.status, StatusCode::NOT_FOUND, "a case of another procedure is none to it");
    other.restart(|config| config).await;
}

#[tokio::test]
async fn a_service_that_acts_needs_a_name_for_events() {
    let stage = Stage::start().await;
    let mut config = stage.config.clone();
    config.services[0].name = "parks and gardens".to_owned();
    let refused = retouche_server::Server::open(&config).await.unwrap_err().to_string();
    assert!(refused.contains("parks and gardens"), "{refused}");
}
