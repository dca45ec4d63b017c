//! A form that changes under people who are at it: what they typed and sent comes along, they are told what
//! changed, and what was sent is shown for ever as it was asked.

use std::fs;
use std::path::{Path, PathBuf};

use reqwest::{Method, StatusCode};
use retouche::pack::{DraftPack, ProcedurePack};
use retouche_server::Config;
use serde_json::{Value, json};

use crate::api::Program;
use crate::browser::{Browser, Page};
use crate::journey::{NAME, fill_in, returned};
use crate::office::Office;
use crate::stage::{Stage, changed, copy, fixture};

/// The words of the question that edition 2 adds.
const NEW: &str = "Is there a compost heap? – This question is new.";
/// The words of the one that it asks in other words.
const REWORDED: &str = "Do you water the plot with drinking water? – This question has changed.";

/// Serves edition 2 beside edition 1 from now on.
async fn publish(stage: &mut Stage) {
    publish_changed(stage, &|definition| definition).await;
}

/// The same, with its definition changed.
async fn publish_changed(stage: &mut Stage, change: &dyn Fn(String) -> String) {
    let next = next(stage.folder(), change);
    stage.restart(|config| Config { procedures: vec![fixture("garden"), next], ..config }).await;
}

fn next(folder: &Path, change: &dyn Fn(String) -> String) -> PathBuf {
    let directory = folder.join("next");
    changed("garden-next", &directory, change);
    directory
}

/// Nothing says what becomes of the date of birth, which therefore stands in the way.
fn undeclared(definition: String) -> String {
    definition.replace("      { \"drop\": \"born\" },\n", "")
}

/// The same, until a day.
fn staying_until(day: &str) -> impl Fn(String) -> String {
    move |definition| {
        undeclared(definition).replace("\"from\": 1,", &format!("\"from\": 1, \"stay-until\": \"{day}\","))
    }
}

fn assert_says(page: &Page, told: &[&str]) {
    let words = page.words();
    told.iter().for_each(|told| assert!(words.contains(told), "{told}: {words}"));
}

fn assert_silent(page: &Page, untold: &[&str]) {
    let words = page.words();
    untold.iter().for_each(|told| assert!(!words.contains(told), "{told}: {words}"));
}

/// Looks at what changed, and answers what is new.
async fn go_through(browser: &Browser, check: &Page, questions: &str) -> Page {
    let page = browser.follow(check, &format!("{questions}/watering")).await;
    assert_says(&page, &["This question has changed. Read your answer again."]);
    let field = page.field("waters");
    assert_eq!(page.form("continue").value(&field), Some("yes"), "it is filled in");
    assert!(page.html.contains("waters__confirming"), "the mark is tied to its field");
    let page = browser.answer(&page, &[]).await;
    assert!(page.path.ends_with(&format!("{questions}/compost")), "straight to what is left: {}", page.path);
    assert_says(&page, &["This question is new."]);
    browser.answer(&page, &[("compost", "no")]).await
}

#[tokio::test]
async fn a_draft_begun_under_one_edition_goes_on_under_the_next() {
    let mut stage = Stage::start().await;
    let browser = stage.browser();
    fill_in(&browser, NAME).await;
    publish(&mut stage).await;
    let check = browser.open("/en/garden/check").await;
    let told = ["The questions have changed", "Nothing you typed is lost.", NEW, REWORDED];
    assert_says(&check, &told);
    let kept = ["No longer asked: kept, not sent", "Your date of birth", "3 May 1980", "M-42"];
    assert_says(&check, &kept);
    assert!(check.acts("send").is_empty(), "what must be confirmed is not sent silently");
    let check = go_through(&browser, &check, "/questions").await;
    assert_eq!(check.kind(), "check-answers", "{}", check.path);
    assert_silent(&check, &[NEW, REWORDED]);
    assert_says(&check, &kept);
    // It was kept so: whoever starts the machine again finds the same.
    publish(&mut stage).await;
    assert_says(&browser.open("/en/garden/check").await, &kept);
    let receipt = browser.press(&check, "send", &[("declaration", "yes")]).await;
    assert_eq!(receipt.kind(), "receipt", "{}", receipt.words());
    assert_silent(&receipt, &["Your date of birth", "3 May 1980"]);
    let office = Office::of(&stage, &receipt.data("reference")).await;
    assert_eq!(office.submission().await.current().revision.edition.number, 2);
    office.verify().await;
}

#[tokio::test]
async fn what_is_typed_on_a_page_of_the_earlier_edition_is_not_lost() {
    let mut stage = Stage::start().await;
    let browser = stage.browser();
    fill_in(&browser, NAME).await;
    let page = browser.open("/en/garden/questions/gardener").await;
    publish(&mut stage).await;
    // The page no longer asks for the date of birth; the page that was open does.
    let typed = [("name", "Dominique Petit"), ("born:year", "1981")];
    let page = browser.answer(&page, &typed).await;
    assert_eq!(page.kind(), "check-answers", "{}", page.words());
    assert_says(&page, &["Dominique Petit", "3 May 1981", NEW]);
}

#[tokio::test]
async fn a_page_that_sends_shows_first_what_changed() {
    let mut stage = Stage::start().await;
    let browser = stage.browser();
    let check = fill_in(&browser, NAME).await;
    publish(&mut stage).await;
    let again = browser.press(&check, "send", &[("declaration", "yes")]).await;
    assert_eq!((again.status, again.kind().as_str()), (StatusCode::UNPROCESSABLE_ENTITY, "check-answers"));
    assert_says(&again, &[NEW]);
}

#[tokio::test]
async fn a_correction_opens_in_the_form_in_force() {
    let mut stage = Stage::start().await;
    let (browser, file, office) = returned(&stage).await;
    publish(&mut stage).await;
    let before = browser.open(&file).await;
    assert_says(&before, &["The number of the water meter", "M-42", "Your date of birth"]);
    let page = browser.press(&before, "amend", &[]).await;
    assert_says(&page, &["The questions have changed", NEW, REWORDED, "Your date of birth", "3 May 1980"]);
    let page = go_through(&browser, &page, "/amend/questions").await;
    assert_eq!(page.kind(), "check-answers", "{}", page.path);
    let page = browser.follow(&page, "/amend/changes").await;
    // What the person changed, and what the form did; a new name of a question is no change.
    assert_says(&page, &["Is there a compost heap?", "No longer asked", "Your date of birth", "3 May 1980"]);
    let changed = page.words();
    let changed = changed.split("Unchanged answers").next().unwrap();
    assert!(!changed.contains("M-42"), "{changed}");
    let receipt = browser.press(&page, "send", &[("declaration", "yes")]).await;
    assert_eq!((receipt.kind().as_str(), receipt.data("revision").as_str()), ("receipt", "2"));
    office.verify().await;
    let sent = office.submission().await;
    assert_eq!(sent.first().revision.edition.number, 1);
    assert_eq!(sent.current().revision.edition.number, 2);
    // Each revision is shown as it was asked, and what lies between them as it was.
    let first = browser.open(&format!("{file}/revisions/1")).await;
    assert_says(&first, &["Do you water the plot?", "Your date of birth", "3 May 1980"]);
    let now = browser.open(&file).await;
    assert_says(&now, &["Do you water the plot with drinking water?", "M-42", "Is there a compost heap?"]);
    assert_silent(&now, &["Your date of birth"]);
    let changes = browser.open(&format!("{file}/changes/2")).await;
    assert_says(
        &changes,
        &["Is there a compost heap?", "Your date of birth", "3 May 1980", "No longer asked"],
    );
    let compared = browser.open(&format!("{file}/compare/1-2")).await;
    assert_says(&compared, &["Is there a compost heap?", "3 May 1980", "No longer asked"]);
    let receipt = browser.open(&format!("{file}/receipts/2")).await;
    assert_says(&receipt, &["Is there a compost heap?"]);
}

#[tokio::test]
async fn a_correction_in_preparation_comes_along() {
    let mut stage = Stage::start().await;
    let (browser, file, office) = returned(&stage).await;
    let page = browser.open(&file).await;
    browser.press(&page, "amend", &[]).await;
    let page = browser.open(&format!("{file}/amend/questions/meter")).await;
    browser.answer(&page, &[("meter-number", "M-43")]).await;
    let page = browser.open(&format!("{file}/amend/questions/plot")).await;
    browser.answer(&page, &[("plot-kind", "shared")]).await;
    publish(&mut stage).await;
    let page = browser.open(&format!("{file}/amend")).await;
    assert_says(&page, &["M-43", "A collective one", "A shared one", NEW]);
    // The option that took the place of the chosen one has other words.
    let page = browser.follow(&page, "/amend/questions/plot").await;
    let page = browser.answer(&page, &[]).await;
    assert!(page.path.ends_with("/amend/questions/watering"), "{}", page.path);
    let page = browser.open(&format!("{file}/amend")).await;
    go_through(&browser, &page, "/amend/questions").await;
    let page = browser.open(&format!("{file}/amend/changes")).await;
    assert_says(&page, &["M-42", "M-43", "My own", "A collective one"]);
    let receipt = browser.press(&page, "send", &[("declaration", "yes")]).await;
    assert_eq!(receipt.data("revision"), "2", "{}", receipt.words());
    office.verify().await;
    // Taking up the first answers again is a correction of the form in force too.
    let page = browser.open(&format!("{file}/revert/1")).await;
    let page = browser.press(&page, "continue", &[]).await;
    assert_says(&page, &["The questions have changed", "M-42", NEW]);
    go_through(&browser, &page, "/amend/questions").await;
    let page = browser.open(&format!("{file}/amend/changes")).await;
    let receipt = browser.press(&page, "send", &[("declaration", "yes")]).await;
    assert_eq!(receipt.data("revision"), "3", "{}", receipt.words());
    let current = office.submission().await;
    assert_eq!((current.current().reverts, current.current().revision.edition.number), (Some(1), 2));
    office.verify().await;
}

#[tokio::test]
async fn what_was_sent_under_both_editions_is_brought_together() {
    let mut stage = Stage::start().await;
    let (browser, file, office) = returned(&stage).await;
    let page = browser.open(&file).await;
    browser.press(&page, "amend", &[]).await;
    publish(&mut stage).await;
    let page = browser.open(&format!("{file}/amend")).await;
    go_through(&browser, &page, "/amend/questions").await;
    // Meanwhile the office wrote something down under the first edition.
    office.transcribe("meter-number", "M-44").await;
    let page = browser.open(&format!("{file}/amend/changes")).await;
    assert_says(&page, &["Is there a compost heap?", "M-44"]);
    let receipt = browser.press(&page, "send", &[("declaration", "yes")]).await;
    assert_eq!(receipt.data("revision"), "3", "{}", receipt.words());
    assert_says(&browser.open(&file).await, &["M-44", "Is there a compost heap?"]);
    office.verify().await;
}

/// What cannot be carried over stays on its edition: it is sent and corrected there.
async fn assert_stays(change: &dyn Fn(String) -> String) {
    let mut stage = Stage::start().await;
    let draft = stage.browser();
    fill_in(&draft, NAME).await;
    let (browser, file, office) = returned(&stage).await;
    publish_changed(&mut stage, change).await;
    let check = draft.open("/en/garden/check").await;
    assert_silent(&check, &["The questions have changed"]);
    let receipt = draft.press(&check, "send", &[("declaration", "yes")]).await;
    let first = Office::of(&stage, &receipt.data("reference")).await.submission().await;
    assert_eq!(first.current().revision.edition.number, 1);
    let page = browser.open(&file).await;
    let page = browser.press(&page, "amend", &[]).await;
    assert_silent(&page, &["The questions have changed"]);
    let page = browser.open(&format!("{file}/amend/questions/meter")).await;
    browser.answer(&page, &[("meter-number", "M-43")]).await;
    let page = browser.open(&format!("{file}/amend/changes")).await;
    let receipt = browser.press(&page, "send", &[("declaration", "yes")]).await;
    assert_eq!(receipt.data("revision"), "2", "{}", receipt.words());
    assert_eq!(office.submission().await.current().revision.edition.number, 1);
    office.verify().await;
    // Who begins now is asked under the new edition.
    let start = stage.browser().open("/en/garden/questions/gardener").await;
    assert!(!start.html.contains("born"), "{}", start.words());
}

#[tokio::test]
async fn what_nothing_is_said_of_stays_on_its_edition() {
    assert_stays(&undeclared).await;
}

#[tokio::test]
async fn what_cannot_be_carried_over_stays_until_the_day_that_is_named() {
    assert_stays(&staying_until("2099-12-31")).await;
}

#[tokio::test]
async fn after_that_day_the_person_is_asked_and_nothing_is_lost() {
    let mut stage = Stage::start().await;
    let browser = stage.browser();
    fill_in(&browser, NAME).await;
    publish_changed(&mut stage, &staying_until("2025-12-31")).await;
    let check = browser.open("/en/garden/check").await;
    assert_says(&check, &["The questions have changed", NEW, "Your date of birth", "3 May 1980"]);
}

#[tokio::test]
async fn the_answer_to_a_request_is_given_in_the_form_that_it_is_about() {
    let mut stage = Stage::start().await;
    let (browser, file, office) = returned(&stage).await;
    office.ask(&[("meter-number", "M-77")]).await;
    publish(&mut stage).await;
    let page = browser.open(&format!("{file}/requests/2")).await;
    let page = browser.press(&page, "continue", &[("choice-1", "take")]).await;
    assert_eq!(page.kind(), "check-answers", "{}", page.words());
    let page = browser.follow(&page, "/amend/changes").await;
    let receipt = browser.press(&page, "send", &[("declaration", "yes")]).await;
    assert_eq!(receipt.data("revision"), "2", "{}", receipt.words());
    assert_eq!(office.submission().await.current().revision.edition.number, 1);
}

#[tokio::test]
async fn a_request_finds_a_correction_that_was_carried_over() {
    let mut stage = Stage::start().await;
    let (browser, file, office) = returned(&stage).await;
    publish(&mut stage).await;
    let page = browser.open(&file).await;
    let page = browser.press(&page, "amend", &[]).await;
    go_through(&browser, &page, "/amend/questions").await;
    office.ask(&[("meter-number", "M-77")]).await;
    let page = browser.open(&format!("{file}/requests/2")).await;
    let page = browser.press(&page, "continue", &[("choice-1", "take")]).await;
    assert_says(&page, &["M-77"]);
    let page = browser.follow(&page, "/amend/changes").await;
    let receipt = browser.press(&page, "send", &[("declaration", "yes")]).await;
    assert_eq!(receipt.data("revision"), "2", "{}", receipt.words());
    let sent = office.submission().await;
    assert!(sent.pending().is_none() && sent.current().revision.edition.number == 2);
    office.verify().await;
}

#[tokio::test]
async fn a_program_is_told_what_changed() {
    let mut stage = Stage::start().await;
    let mut program = Program::new(&stage);
    let mut draft = program.open_draft().await;
    let tag = program.fill_in(&mut draft).await;
    publish(&mut stage).await;
    // What was read before can still be saved, as long as nobody opened it in the new form.
    let put = |tag: String, draft: Value| {
        program.request(Method::PUT, "/draft").header("if-match", tag).json(&draft)
    };
    let saved = program.ask(put(tag, draft.clone())).await;
    assert_eq!(saved.status, StatusCode::NO_CONTENT, "{saved:?}");
    let tag = saved.headers["etag"].to_str().unwrap().to_owned();
    let opened = program.ask(program.request(Method::GET, "/draft")).await;
    let now = opened.headers["etag"].to_str().unwrap().to_owned();
    assert_eq!(opened.json["edition"]["number"], 2);
    assert_eq!(opened.json["answers"]["to-confirm"], json!({ "compost": "new", "waters": "reworded" }));
    let gone = &opened.json["no-longer-asked"][0];
    assert_eq!(
        (&gone["path"], &gone["why"], &gone["edition"]),
        (&json!("born"), &json!("dropped"), &json!(1))
    );
    // The version from before is stale.
    assert_eq!(program.ask(put(tag, draft)).await.status, StatusCode::PRECONDITION_FAILED);
    let refused = program.send("/draft/send", "key-of-program").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let errors: Vec<_> = refused.json["errors"].as_array().unwrap().iter().map(|it| &it["pointer"]).collect();
    assert_eq!(errors, [&json!("/compost"), &json!("/waters")]);
    let mut draft = opened.json;
    let mut forged = draft.clone();
    forged["no-longer-asked"][0]["why"] = json!("not-asked");
    assert_eq!(program.ask(put(now.clone(), forged)).await.status, StatusCode::BAD_REQUEST);
    draft["answers"].as_object_mut().unwrap().remove("to-confirm");
    draft["answers"]["answers"]["compost"] = json!({ "typed": ["no"], "locale": "en" });
    // Whoever knows nothing of what is no longer asked need not hand it back.
    draft.as_object_mut().unwrap().remove("no-longer-asked");
    let saved = program.ask(put(now, draft)).await;
    assert_eq!(saved.status, StatusCode::NO_CONTENT, "{saved:?}");
    let kept = program.ask(program.request(Method::GET, "/draft")).await;
    assert_eq!(kept.json["no-longer-asked"][0]["path"], "born");
    let sent = program.send("/draft/send", "key-of-program").await;
    assert_eq!(sent.status, StatusCode::CREATED, "{sent:?}");
}

/// Somebody's program that is signed in to what it has sent under edition 1.
async fn signed_in(program: &mut Program) -> String {
    let sent = program.file().await.json;
    let (reference, code) = (sent["reference"].as_str().unwrap(), sent["code"].as_str().unwrap());
    program.sign_in(reference, code).await;
    reference.to_owned()
}

#[tokio::test]
async fn a_program_corrects_in_the_form_in_force() {
    let mut stage = Stage::start().await;
    let mut program = Program::new(&stage);
    let reference = signed_in(&mut program).await;
    let path = format!("/submissions/{reference}/amendment");
    let begun = program.post(&path, &Value::Null).await;
    assert_eq!(begun.json["edition"]["number"], 1);
    publish(&mut stage).await;
    let opened = program.post(&path, &Value::Null).await;
    assert_eq!((opened.status, &opened.json["edition"]["number"]), (StatusCode::OK, &json!(2)));
    assert_ne!(opened.tag(), begun.tag());
    // What was read before it was carried over is stale.
    let stale = program.put(&path, &begun.tag(), &begun.json).await;
    assert_eq!(stale.status, StatusCode::PRECONDITION_FAILED, "{stale:?}");
    let refused = program.send(&format!("{path}/send"), "once").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{refused:?}");
    let mut draft = opened.json.clone();
    draft["answers"]["answers"]["compost"] = json!({ "typed": ["yes"], "locale": "en" });
    draft["answers"].as_object_mut().unwrap().remove("to-confirm");
    let saved = program.put(&path, &opened.tag(), &draft).await;
    assert_eq!(saved.status, StatusCode::NO_CONTENT, "{saved:?}");
    let sent = program.send(&format!("{path}/send"), "once").await;
    assert_eq!(sent.status, StatusCode::CREATED, "{sent:?}");
    assert_eq!(sent.json["revision"]["edition"]["number"], 2);
    let first = program.get(&format!("/submissions/{reference}/revisions/1")).await;
    assert_eq!(
        (&first.json["answers"]["born"], &first.json["answers"]["compost"]),
        (&json!("1980-05-03"), &Value::Null)
    );
    Office::of(&stage, &reference).await.verify().await;
}

/// Whoever stayed away for two editions passes through the one between.
#[tokio::test]
async fn a_draft_passes_through_every_edition_between() {
    let mut stage = Stage::start().await;
    let browser = stage.browser();
    fill_in(&browser, NAME).await;
    let second = next(stage.folder(), &|definition| definition);
    let third = stage.folder().join("third");
    copy(&second, &third);
    let file = third.join("procedure.json");
    let definition: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    let mut definition = definition.as_object().unwrap().clone();
    definition.remove("lift");
    definition["edition"] = json!(3);
    fs::write(&file, serde_json::to_string_pretty(&definition).unwrap()).unwrap();
    let procedures = vec![fixture("garden"), second, third];
    stage.restart(|config| Config { procedures, ..config }).await;
    let check = browser.open("/en/garden/check").await;
    assert_says(&check, &[NEW, REWORDED, "M-42", "Your date of birth", "3 May 1980"]);
    let check = go_through(&browser, &check, "/questions").await;
    let receipt = browser.press(&check, "send", &[("declaration", "yes")]).await;
    let sent = Office::of(&stage, &receipt.data("reference")).await.submission().await;
    assert_eq!(sent.current().revision.edition.number, 3);
}

/// Whoever changed nothing has nothing to send, whatever the form did.
#[tokio::test]
async fn a_form_that_changed_is_no_correction() {
    let mut stage = Stage::start().await;
    let mut program = Program::new(&stage);
    let reference = signed_in(&mut program).await;
    let optional = |definition: String| {
        definition.replace(
            r#""id": "compost", "kind": "yes-no""#,
            r#""id": "compost", "kind": "yes-no", "optional": true"#,
        )
    };
    publish_changed(&mut stage, &optional).await;
    let path = format!("/submissions/{reference}/amendment");
    let opened = program.post(&path, &Value::Null).await;
    assert_eq!(opened.json["answers"]["to-confirm"], json!({ "waters": "reworded" }));
    let mut draft = opened.json.clone();
    draft["answers"].as_object_mut().unwrap().remove("to-confirm");
    program.put(&path, &opened.tag(), &draft).await;
    let sent = program.send(&format!("{path}/send"), "once").await;
    assert_eq!((sent.status, sent.problem().as_str()), (StatusCode::CONFLICT, "nothing-changed"));
    assert_eq!(Office::of(&stage, &reference).await.submission().await.current().revision.number, 1);
}

/// What the module of a host's page goes on with: a draft of the edition that it has, or one at which it
/// gives up and leaves the pages to the server.
#[tokio::test]
async fn packs_are_of_one_edition_or_say_so() {
    for (change, number) in [(None, 2), (Some(undeclared as fn(String) -> String), 1)] {
        let mut stage = Stage::start().await;
        let mut program = Program::new(&stage);
        let mut draft = program.open_draft().await;
        program.fill_in(&mut draft).await;
        publish_changed(&mut stage, &|text| change.map_or(text.clone(), |change| change(text))).await;
        let bytes = |path: &'static str| {
            let request = program.request(Method::GET, path);
            async move { request.send().await.unwrap().error_for_status().unwrap().bytes().await.unwrap() }
        };
        let draft = DraftPack::from_bytes(&bytes("/packs/draft").await).unwrap();
        assert_eq!(draft.edition.number, number);
        let procedure = ProcedurePack::from_bytes(&bytes("/packs/procedures/garden/en").await).unwrap();
        assert_eq!(draft.edition == procedure.edition, number == 2);
        // The server's own pages go on in either case.
        let page = stage.browser();
        let page =
            page.ask(page.request(Method::GET, "/en/garden/check?embedded=f").bearer_auth(&program.token));
        let page = page.await;
        assert_eq!(page.kind(), "check-answers");
        assert_eq!(page.words().contains("The questions have changed"), number == 2);
    }
}
