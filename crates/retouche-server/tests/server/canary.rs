//! No answer goes where it does not belong (law 12): every answer of a journey is a canary, and logs,
//! addresses, headers, problems and refusals are searched for it.

use reqwest::{Method, StatusCode};
use serde_json::json;

use crate::api::{Program, answers};
use crate::browser::{Browser, Seen};
use crate::html;
use crate::journey::{code, sign_in};
use crate::office::Office;
use crate::stage::{Stage, log};

/// One for each question that takes what a person writes. The date and the amount are ones that nothing
/// else in these tests uses.
const CANARIES: [&str; 9] = [
    "KanariName",
    "KanariHelper",
    "KanariMeter",
    "KanariSpecies",
    "KanariTypo",
    "1913",
    "8642",
    "KanariLate",
    "KanariAsked",
];

/// The screens that show answers. Among tasks, only a request that asks about them.
const SHOWING: [&str; 8] = [
    "questions",
    "check-answers",
    "dropping",
    "before-after",
    "receipt",
    "submission",
    "history",
    "messages",
];

/// The pages and files of a submission that was corrected and is asked about.
const PAGES: [&str; 12] = [
    "",
    "/history",
    "/revisions/1",
    "/changes/2",
    "/compare/1-2",
    "/receipts/1",
    "/receipts/1/file",
    "/messages",
    "/calendar",
    "/requests/3",
    "/explain/2",
    "/withdraw",
];

async fn journey(stage: &Stage, browser: &Browser) {
    let page = browser.open("/en/garden/questions/plot").await;
    let page = browser.answer(&page, &[("plot-kind", "owned")]).await;
    let born = |day| [("name", "KanariName"), ("born:day", day), ("born:month", "2"), ("born:year", "1913")];
    let page = browser.answer(&page, &born("KanariTypo")).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = browser.answer(&page, &born("27")).await;
    let page = browser.press(&page, "add:helpers", &[]).await;
    let page = browser.answer(&page, &[("helper-name", "KanariHelper")]).await;
    let page = browser.answer(&page, &[("waters", "yes")]).await;
    let page = browser.answer(&page, &[("meter-number", "KanariMeter")]).await;
    let page = browser.answer(&page, &[("species", "KanariSpecies")]).await;
    let page = browser.answer(&page, &[("price", "86.42")]).await;
    browser.answer(&page, &[]).await;
    let watering = browser.open("/en/garden/questions/watering").await;
    assert_eq!(browser.answer(&watering, &[("waters", "no")]).await.kind(), "dropping");
    // A page of another window, an entry that is not ours, a body that is too large.
    let meter = browser.open("/en/garden/questions/meter").await;
    browser.answer(&meter, &[("meter-number", "KanariLate")]).await;
    browser.answer(&meter, &[("meter-number", "KanariMeter")]).await;
    browser.press(&meter, "continue", &[("KanariName", "KanariMeter")]).await;
    browser.press(&meter, "continue", &[("meter-number", &"KanariMeter".repeat(30_000))]).await;
    let check = browser.open("/en/garden/check").await;
    let receipt = browser.press(&check, "send", &[("declaration", "yes")]).await;
    let (reference, code) = (receipt.data("reference"), code(&receipt));
    let page = sign_in(browser, &reference, &code).await;
    let page = browser.press(&page, "amend", &[]).await;
    let page = browser.follow(&page, "/amend/questions/meter").await;
    let page = browser.answer(&page, &[("meter-number", "KanariMeter")]).await;
    let page = browser.follow(&page, "/amend/changes").await;
    browser.press(&page, "send", &[("declaration", "yes")]).await;
    Office::of(stage, &reference).await.ask(&[("meter-number", "KanariAsked")]).await;
    for page in PAGES {
        let shown = browser.open(&format!("/en/submissions/{reference}{page}")).await;
        assert_eq!(shown.status, StatusCode::OK, "{page}");
    }
    let page = browser.open(&format!("/en/submissions/{reference}")).await;
    browser.press(&page, "sign-out", &[]).await;
}

async fn program(program: &mut Program) {
    let mut draft = program.open_draft().await;
    draft["answers"] = answers("KanariName");
    draft["answers"]["answers"]["born"]["typed"] = json!(["KanariTypo", "2", "1913"]);
    let put = async |program: &Program, tag: &str, body: String| {
        let request = program.request(Method::PUT, "/draft").header("if-match", tag.to_owned());
        program.browser.ask(request.header("content-type", "application/json").body(body)).await
    };
    let text = draft.to_string();
    put(program, "\"1\"", text.clone()).await;
    put(program, "\"1\"", text.replace("KanariTypo", "KanariLate")).await;
    put(program, "\"2\"", text.replace("\"name\"", "\"KanariName\"")).await;
    put(program, "\"2\"", text.replace('}', "KanariName")).await;
    put(program, "\"2\"", text.replace("[\"KanariTypo\"", "\"KanariTypo\"")).await;
    put(program, "KanariName", text).await;
    assert_eq!(program.send("/draft/send", "k").await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn answers_stay_where_they_belong() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    journey(&stage, &browser).await;
    let mut programme = Program::new(&stage);
    program(&mut programme).await;
    let mut shown = 0;
    for seen in browser.seen.lock().unwrap().iter().chain(programme.browser.seen.lock().unwrap().iter()) {
        shown += usize::from(search(seen));
    }
    assert!(shown > 15, "the journey shows answers, or nothing was searched: {shown}");
    let log = log();
    assert!(log.contains("answered"), "the log was not kept");
    for canary in CANARIES.into_iter().filter(|canary| canary.starts_with("Kanari")) {
        let line = log.lines().find(|line| line.contains(canary));
        assert_eq!(line, None, "{canary} was logged");
    }
}

/// Searches one answer. Whether it is a page that shows answers, and does.
fn search(seen: &Seen) -> bool {
    let headers = format!("{:?}", seen.headers);
    let shows = CANARIES.iter().any(|canary| seen.body.contains(canary));
    for canary in CANARIES.into_iter().filter(|canary| canary.starts_with("Kanari")) {
        assert!(!seen.path.contains(canary), "{canary} in the address {}", seen.path);
        assert!(!headers.contains(canary), "{canary} in a header of {}", seen.path);
    }
    if shows {
        let tags = html::tags(&seen.body);
        let kind = tags.iter().find_map(|tag| tag.get("data-retouche-screen")).unwrap_or("none");
        let draft = seen.path == "/api/draft" && seen.status.is_success();
        let asked = kind == "task" && seen.path.contains("/requests/");
        assert!(
            draft || asked || SHOWING.contains(&kind),
            "answers in {} ({}): {kind}",
            seen.path,
            seen.status
        );
    }
    shows
}
