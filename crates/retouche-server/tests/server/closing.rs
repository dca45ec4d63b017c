//! The last second of a window, crossed over HTTP: what comes in it is a correction, what comes a second later is
//! not, and nothing typed is lost.

use std::sync::atomic::{AtomicI64, Ordering};

use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::api::Program;
use crate::journey::sign_in;
use crate::stage::Stage;

/// 2099-12-31T23:59:59 in Paris, the last second of the garden's window.
const CLOSES: i64 = 4_102_441_199;

/// A case with a correction in preparation, two minutes before the window closes.
async fn with_a_correction() -> (Stage, std::sync::Arc<AtomicI64>, Program, String, String) {
    let (stage, clock) = Stage::start_at(CLOSES - 120).await;
    let mut program = Program::new(&stage);
    let sent = program.file().await;
    let text = |name: &str| sent.json[name].as_str().unwrap().to_owned();
    let (reference, code) = (text("reference"), text("code"));
    program.sign_in(&reference, &code).await;
    let path = format!("/submissions/{reference}/amendment");
    let opened = program.post(&path, &Value::Null).await;
    let mut amendment = opened.json.clone();
    amendment["answers"]["answers"]["waters"] = json!({ "typed": ["yes"], "locale": "en" });
    amendment["answers"]["answers"]["meter-number"] = json!({ "typed": ["M-1"], "locale": "en" });
    assert_eq!(program.put(&path, &opened.tag(), &amendment).await.status, StatusCode::NO_CONTENT);
    (stage, clock, program, path, code)
}

#[tokio::test]
async fn a_correction_in_the_last_second_is_sent() {
    let (_stage, clock, program, path, _) = with_a_correction().await;
    clock.store(CLOSES, Ordering::Relaxed);
    let sent = program.send(&format!("{path}/send"), "in-time").await;
    assert_eq!(sent.status, StatusCode::CREATED, "{sent:?}");
    assert_eq!(sent.json["receipt"]["received"]["local"], "2099-12-31T23:59:59");
}

#[tokio::test]
async fn a_correction_one_second_late_is_kept_and_handed_in() {
    let (_stage, clock, program, path, _) = with_a_correction().await;
    clock.store(CLOSES + 1, Ordering::Relaxed);
    let late = program.send(&format!("{path}/send"), "too-late").await;
    assert_eq!((late.status, late.problem().as_str()), (StatusCode::CONFLICT, "closed"));
    let kept = program.get(&path).await;
    assert_eq!(kept.json["answers"]["answers"]["meter-number"]["typed"][0], "M-1");

    let handed_in = program.send(&format!("{path}/hand-in"), "late").await;
    assert_eq!(handed_in.status, StatusCode::CREATED, "{handed_in:?}");
    assert_eq!(handed_in.json["act"], "late-correction");
    assert_eq!(program.send(&format!("{path}/hand-in"), "late").await.json, handed_in.json);
    assert_eq!(program.get(&path).await.problem(), "no-draft");
}

#[tokio::test]
async fn a_correction_in_time_is_not_handed_in() {
    let (_stage, clock, program, path, _) = with_a_correction().await;
    clock.store(CLOSES, Ordering::Relaxed);
    let refused = program.send(&format!("{path}/hand-in"), "early").await;
    assert_eq!((refused.status, refused.problem().as_str()), (StatusCode::CONFLICT, "stale"));
    assert_eq!(refused.json["errors"][0]["code"], "can-be-sent");
}

#[tokio::test]
async fn a_page_sent_one_second_late_leads_to_what_is_still_possible() {
    let (stage, clock, _, path, code) = with_a_correction().await;
    let reference = path.split('/').nth(2).unwrap().to_owned();
    let browser = stage.browser();
    sign_in(&browser, &reference, &code).await;
    let page = browser.open(&format!("/en/submissions/{reference}/amend/changes")).await;
    clock.store(CLOSES + 1, Ordering::Relaxed);
    let refused = browser.press(&page, "send", &[("declaration", "yes")]).await;
    assert_eq!((refused.status, refused.kind().as_str()), (StatusCode::CONFLICT, "refusal"));
    let late = browser.open(&format!("/en/submissions/{reference}/late")).await;
    assert_eq!((late.status, late.kind().as_str()), (StatusCode::OK, "task"), "{}", late.html);
    let handed_in = browser.press(&late, "continue", &[]).await;
    assert_eq!(handed_in.path, format!("/en/submissions/{reference}/history"));
}
