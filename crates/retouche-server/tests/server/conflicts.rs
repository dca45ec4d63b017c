//! Two windows, a hurried finger, a lost answer: nothing typed is lost, and nothing is sent twice.

use reqwest::StatusCode;

use crate::journey::{NAME, code, file, fill_in};
use crate::stage::Stage;

#[tokio::test]
async fn two_windows_on_two_pages_both_count() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    fill_in(&browser, NAME).await;
    let meter = browser.open("/en/garden/questions/meter").await;
    let gardener = browser.open("/en/garden/questions/gardener").await;
    browser.answer(&meter, &[("meter-number", "M-1")]).await;
    let check = browser.answer(&gardener, &[("name", "Camille M.")]).await;
    assert_eq!(check.kind(), "check-answers");
    assert!(check.words().contains("M-1") && check.words().contains("Camille M."));
}

#[tokio::test]
async fn two_windows_on_one_page_are_told_of_each_other() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    fill_in(&browser, NAME).await;
    let one = browser.open("/en/garden/questions/meter").await;
    let other = browser.open("/en/garden/questions/meter").await;
    browser.answer(&one, &[("meter-number", "M-1")]).await;
    let again = browser.answer(&other, &[("meter-number", "M-2")]).await;
    assert_eq!((again.status, again.kind().as_str()), (StatusCode::UNPROCESSABLE_ENTITY, "questions"));
    assert!(again.words().contains("This page was changed in another window."), "{}", again.words());
    assert_eq!(again.form("continue").value("meter-number"), Some("M-2"));
    // Nothing was overwritten unseen; whoever goes on has seen it.
    assert!(browser.open("/en/garden/check").await.words().contains("M-1"));
    assert!(browser.answer(&again, &[]).await.words().contains("M-2"));
}

#[tokio::test]
async fn what_was_checked_is_what_is_sent() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    let check = fill_in(&browser, NAME).await;
    let meter = browser.open("/en/garden/questions/meter").await;
    browser.answer(&meter, &[("meter-number", "M-1")]).await;
    let again = browser.press(&check, "send", &[("declaration", "yes")]).await;
    assert_eq!((again.status, again.kind().as_str()), (StatusCode::UNPROCESSABLE_ENTITY, "check-answers"));
    assert!(again.words().contains("Your answers changed") && again.words().contains("M-1"));
    let receipt = browser.press(&again, "send", &[("declaration", "yes")]).await;
    assert!(receipt.kind() == "receipt" && receipt.words().contains("M-1"));
}

#[tokio::test]
async fn a_double_click_sends_once() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    let check = fill_in(&browser, NAME).await;
    let typed = [("declaration", "yes")];
    let (one, other) =
        tokio::join!(browser.press(&check, "send", &typed), browser.press(&check, "send", &typed),);
    assert_eq!(one.data("reference"), other.data("reference"));
    assert_eq!(code(&one), code(&other));
    let late = browser.press(&check, "send", &typed).await;
    assert_eq!(late.data("reference"), one.data("reference"));
    assert_eq!(crate::api::feed(&stage, 0).await["events"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_correction_sent_twice_is_one() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    let receipt = file(&browser, NAME).await;
    let page = browser.follow(&receipt, &format!("/submissions/{}", receipt.data("reference"))).await;
    let page = browser.press(&page, "amend", &[]).await;
    let page = browser.follow(&page, "/amend/questions/meter").await;
    let page = browser.answer(&page, &[("meter-number", "M-44")]).await;
    let changes = browser.follow(&page, "/amend/changes").await;
    let typed = [("declaration", "yes")];
    let (one, other) =
        tokio::join!(browser.press(&changes, "send", &typed), browser.press(&changes, "send", &typed),);
    let late = browser.press(&changes, "send", &typed).await;
    for receipt in [&one, &other, &late] {
        assert_eq!(receipt.data("revision"), "2", "{}", receipt.words());
    }
    assert_eq!(crate::api::feed(&stage, 0).await["events"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn correcting_is_begun_once() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    let receipt = file(&browser, NAME).await;
    let page = browser.follow(&receipt, &format!("/submissions/{}", receipt.data("reference"))).await;
    let (one, other) = tokio::join!(browser.press(&page, "amend", &[]), browser.press(&page, "amend", &[]));
    assert_eq!((one.kind(), other.kind()), ("check-answers".to_owned(), "check-answers".to_owned()));
    let meter = browser.follow(&one, "/amend/questions/meter").await;
    browser.answer(&meter, &[("meter-number", "M-44")]).await;
    let page = browser.press(&page, "amend", &[]).await;
    assert!(page.words().contains("M-44"), "the one in preparation stays");
}
