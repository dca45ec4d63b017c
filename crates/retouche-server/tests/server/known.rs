//! A back office hands in what it knows; the person takes the draft over, confirms and corrects (R21).

use reqwest::header::{CONTENT_TYPE, ORIGIN};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::api::{Answer, Program, feed};
use crate::browser::{Browser, Page};
use crate::stage::{HOST, SERVICE_TOKEN, Stage, log};

async fn stage() -> Stage {
    let examples = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/quarterly-resources");
    Stage::start_with(|mut config| {
        config.procedures.push(examples.into());
        config.services[0].procedures = vec!["quarterly-resources".parse().unwrap()];
        config
    })
    .await
}

fn lina() -> Value {
    json!({ "members": [{ "first-name": "KanariLina", "link": "self", "birth-date": "1990-05-12",
        "kinds": ["wage"], "wage-1": 120_000, "wage-2": 125_000, "wage-3": 118_050 }] })
}

async fn hand_in(stage: &Stage, token: &str, procedure: &str, known: Value) -> Answer {
    let program = Program::with(stage, token);
    let path = format!("/procedures/{procedure}/drafts");
    let body = json!({ "locale": "fr", "known": known });
    program.ask(program.request(Method::POST, &path).json(&body)).await
}

/// What a portal's page posts when the person presses its button.
async fn take_over(browser: &Browser, token: &str, origin: &str) -> Page {
    let request = browser.request(Method::POST, "/fr/quarterly-resources").header(ORIGIN, origin);
    let form = format!("draft={token}");
    browser.ask(request.header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(form)).await
}

#[tokio::test]
async fn only_a_service_of_the_procedure_hands_anything_in() {
    let stage = stage().await;
    for token in ["", "somebody"] {
        let refused = hand_in(&stage, token, "quarterly-resources", lina()).await;
        assert_eq!(refused.status, StatusCode::UNAUTHORIZED, "{refused:?}");
    }
    let refused = hand_in(&stage, SERVICE_TOKEN, "garden", json!({})).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "{refused:?}");
    let program = Program::new(&stage);
    let opened = program.request(Method::POST, "/procedures/quarterly-resources/drafts");
    let opened = program.ask(opened.json(&json!({ "locale": "fr" }))).await;
    assert_eq!(opened.status, StatusCode::CREATED, "whoever knows nothing needs no credential");
}

#[tokio::test]
async fn what_cannot_be_known_is_told_at_its_place_and_not_repeated() {
    let stage = stage().await;
    let known = json!({ "abroad": "no", "members": [{ "wage-1": "KanariWage" }] });
    let refused = hand_in(&stage, SERVICE_TOKEN, "quarterly-resources", known).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    let errors = refused.json["errors"].as_array().unwrap();
    let mut told: Vec<String> =
        errors.iter().map(|error| format!("{} {}", error["pointer"], error["code"])).collect();
    told.sort();
    let expected =
        [r#""/known/abroad" "not-known-beforehand""#, r#""/known/members/0/wage-1" "wrong-shape""#];
    assert_eq!(told, expected);
    assert!(!refused.json.to_string().contains("Kanari") && !log().contains("KanariWage"));
}

#[tokio::test]
async fn a_person_takes_the_draft_over_confirms_and_corrects() {
    let stage = stage().await;
    let opened = hand_in(&stage, SERVICE_TOKEN, "quarterly-resources", lina()).await;
    assert_eq!(opened.status, StatusCode::CREATED, "{opened:?}");
    let token = opened.json["token"].as_str().unwrap().to_owned();

    let stranger = stage.browser();
    let forged = take_over(&stranger, &token, "https://elsewhere.example").await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN, "{}", forged.words());

    let browser = stage.browser();
    // What the person typed before comes along.
    let page = browser.open("/fr/quarterly-resources/questions/file").await;
    browser.answer(&page, &[("file-number", "7654321")]).await;
    take_over(&browser, &token, HOST).await;
    let page = browser.open("/fr/quarterly-resources/questions/file").await;
    assert!(page.html.contains("7654321"), "{}", page.words());

    let program = Program::with(&stage, &token);
    let gone = program.ask(program.request(Method::GET, "/draft")).await;
    assert_eq!(gone.status, StatusCode::UNAUTHORIZED, "the back office no longer reads it");
    let again = take_over(&stage.browser(), &token, HOST).await;
    assert_ne!(again.status, StatusCode::SEE_OTHER, "nobody takes it over twice: {}", again.words());

    let page = browser.answer(&page, &[("file-number", "1234567")]).await;
    let page = browser.answer(&page, &[("benefit", "activity-bonus")]).await;
    let page = browser.answer(&page, &[("already-sent", "no")]).await;
    let page = browser.answer(&page, &[("household-same", "yes")]).await;
    let page = browser.answer(&page, &[("work-changed", "no")]).await;
    let page = browser.answer(&page, &[("housing-changed", "no")]).await;
    let page = browser.answer(&page, &[("abroad", "no")]).await;
    assert!(page.html.contains(r#"value="KanariLina""#), "{}", page.html);
    // As it stands: what is filled in is posted.
    let page = browser.answer(&page, &[]).await;
    let page = browser.answer(&page, &[("received-any", "yes")]).await;
    let page = browser.answer(&page, &[]).await;
    assert!(page.words().contains("Nous avons 1 250,00 €"), "{}", page.words());
    let page = browser.answer(&page, &[("wage-2", "980")]).await;
    browser.answer(&page, &[]).await;
    let check = browser.open("/fr/quarterly-resources/check").await;
    assert!(check.words().contains("Corrigé : nous avions 1 250,00 €"), "{}", check.words());
    let receipt = browser.press(&check, "send", &[("declaration", "yes")]).await;
    assert_eq!(receipt.kind(), "receipt", "{}", receipt.words());
    assert!(receipt.words().contains("Prévenez l’employeur"), "{}", receipt.words());

    let feed = feed(&stage, 0).await;
    let known = feed["events"][0]["known"].as_array().unwrap();
    let corrected: Vec<&Value> = known.iter().filter(|known| known["confirmed"] == false).collect();
    let [corrected] = corrected.as_slice() else { panic!("{known:#?}") };
    assert_eq!(
        (&corrected["source"], &corrected["source-value"], &corrected["answer"]),
        (&json!("employers"), &json!(125_000), &json!(98_000))
    );
    assert_eq!(known.len(), 7, "{known:#?}");
    assert!(!feed["events"][0]["event"].to_string().contains("Kanari"));
    assert!(!log().contains("KanariLina"));
}
