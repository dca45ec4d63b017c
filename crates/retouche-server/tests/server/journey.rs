//! The whole journey of a person without JavaScript, page by page.

use reqwest::header::{ACCEPT_LANGUAGE, LOCATION};
use reqwest::{Method, StatusCode};

use crate::browser::{Browser, Page};
use crate::office::Office;
use crate::stage::Stage;

/// What somebody is called in these tests.
pub(crate) const NAME: &str = "Camille Martin";

/// Answers every page, up to the one that shows all answers.
pub(crate) async fn fill_in(browser: &Browser, name: &str) -> Page {
    let start = browser.open("/en/garden").await;
    assert_eq!((start.status, start.kind().as_str()), (StatusCode::OK, "start"));
    let page = browser.follow(&start, "/questions/plot").await;
    let page = browser.answer(&page, &[("plot-kind", "owned")]).await;
    let page = browser
        .answer(&page, &[("name", name), ("born:day", "3"), ("born:month", "5"), ("born:year", "1980")])
        .await;
    let page = browser.press(&page, "add:helpers", &[]).await;
    let page = browser.answer(&page, &[("helper-name", "Dominique")]).await;
    let page = browser.answer(&page, &[("waters", "yes")]).await;
    let page = browser.answer(&page, &[("meter-number", "M-42")]).await;
    let page = browser.answer(&page, &[("species", "Oak")]).await;
    let page = browser.answer(&page, &[("price", "20")]).await;
    assert_eq!(page.kind(), "questions", "the list of trees");
    let page = browser.answer(&page, &[]).await;
    assert_eq!(page.kind(), "check-answers", "{}", page.words());
    page
}

/// Sends what [`fill_in`] filled in.
pub(crate) async fn file(browser: &Browser, name: &str) -> Page {
    let check = fill_in(browser, name).await;
    let receipt = browser.press(&check, "send", &[("declaration", "yes")]).await;
    assert_eq!((receipt.status, receipt.kind().as_str()), (StatusCode::OK, "receipt"));
    receipt
}

/// The secret code on a receipt.
pub(crate) fn code(receipt: &Page) -> String {
    let is_code = |word: &&str| word.len() == 19 && word.split('-').all(|part| part.len() == 4);
    receipt.words().split(' ').find(is_code).expect("the receipt shows the code").to_owned()
}

/// Comes back with reference and code.
pub(crate) async fn sign_in(browser: &Browser, reference: &str, code: &str) -> Page {
    let page = browser.open("/en/submissions").await;
    browser.press(&page, "sign-in", &[("reference", reference), ("code", code)]).await
}

/// Somebody who has sent, left and come back: their browser, the address of what they sent, and who handles
/// it.
pub(crate) async fn returned(stage: &Stage) -> (Browser, String, Office) {
    let receipt = file(&stage.browser(), NAME).await;
    let (reference, code) = (receipt.data("reference"), code(&receipt));
    let browser = stage.browser();
    sign_in(&browser, &reference, &code).await;
    let office = Office::of(stage, &reference).await;
    (browser, format!("/en/submissions/{reference}"), office)
}

/// Prepares a correction of the meter's number, and stays at what changes.
pub(crate) async fn prepare(browser: &Browser, file: &str, number: &str) -> Page {
    let page = browser.open(file).await;
    browser.press(&page, "amend", &[]).await;
    let page = browser.open(&format!("{file}/amend/questions/meter")).await;
    browser.answer(&page, &[("meter-number", number)]).await;
    browser.open(&format!("{file}/amend/changes")).await
}

#[tokio::test]
async fn somebody_declares_leaves_comes_back_and_corrects() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    let receipt = file(&browser, NAME).await;
    assert_eq!(receipt.path, "/en/garden/sent");
    let (reference, code) = (receipt.data("reference"), code(&receipt));
    assert!(receipt.words().contains(&reference) && receipt.words().contains(NAME));

    // A reload shows the same receipt with the same code; leaving it takes the code away.
    assert_eq!(self::code(&browser.open("/en/garden/sent").await), code);
    browser.open("/en/garden").await;
    assert_eq!(browser.open("/en/garden/sent").await.kind(), "start");

    let elsewhere = stage.browser();
    let page = sign_in(&elsewhere, &reference.to_lowercase(), &code.replace('-', " ")).await;
    assert_eq!(
        (page.kind().as_str(), page.path.as_str()),
        ("submission", format!("/en/submissions/{reference}").as_str())
    );
    let page = elsewhere.press(&page, "amend", &[]).await;
    assert_eq!(page.kind(), "check-answers");
    assert!(page.words().contains("Come to the town hall with your papers."), "{}", page.words());
    let page = elsewhere.follow(&page, "/amend/questions/meter").await;
    let page = elsewhere.answer(&page, &[("meter-number", "M-43")]).await;
    assert_eq!(page.kind(), "check-answers");
    let page = elsewhere.follow(&page, "/amend/changes").await;
    assert_eq!(page.kind(), "before-after");
    let changes = page.words();
    assert!(changes.contains("M-42") && changes.contains("M-43"), "{changes}");

    // Without the declaration of truth nothing is sent.
    let page = elsewhere.press(&page, "send", &[]).await;
    assert_eq!((page.status, page.kind().as_str()), (StatusCode::UNPROCESSABLE_ENTITY, "before-after"));
    let page = elsewhere.press(&page, "send", &[("declaration", "yes")]).await;
    assert_eq!(page.path, format!("/en/submissions/{reference}/receipts/2"));
    assert_eq!(page.data("revision"), "2");

    let history = elsewhere.open(&format!("/en/submissions/{reference}/history")).await;
    assert_eq!(history.kind(), "history");
    let first = elsewhere.follow(&history, "/revisions/1").await;
    assert!(first.words().contains("M-42") && !first.words().contains("M-43"));
    let changed = elsewhere.follow(&history, "/changes/2").await;
    assert!(changed.words().contains("M-42") && changed.words().contains("M-43"));
    let receipt = elsewhere.follow(&history, "/receipts/1").await;
    assert!(!receipt.words().contains(&code), "only the page right after sending shows the code");

    let now = elsewhere.open(&format!("/en/submissions/{reference}")).await;
    assert!(now.words().contains("M-43"));
    let out = elsewhere.press(&now, "sign-out", &[]).await;
    assert_eq!(out.kind(), "sign-in");
    let page = elsewhere.open(&format!("/en/submissions/{reference}")).await;
    assert_eq!((page.status, page.kind().as_str()), (StatusCode::UNAUTHORIZED, "refusal"));
}

#[tokio::test]
async fn a_wrong_answer_comes_back_as_it_was_typed() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    let page = browser.open("/en/garden/questions/plot").await;
    let again = browser.answer(&page, &[]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = browser.answer(&again, &[("plot-kind", "shared")]).await;
    let born = [("name", "Éloïse <b>"), ("born:day", "31"), ("born:month", "2"), ("born:year", "19xx")];
    let again = browser.answer(&page, &born).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    let form = again.form("continue");
    assert_eq!(form.value("name"), Some("Éloïse <b>"));
    assert_eq!(form.value("born:year"), Some("19xx"));
    assert!(again.html.contains("data-retouche-focus"), "the summary of errors takes the focus");
    // It is kept even so: whoever leaves now finds it again.
    let kept = browser.open("/en/garden/questions/gardener").await;
    assert_eq!(kept.form("continue").value("name"), Some("Éloïse <b>"));
}

#[tokio::test]
async fn going_on_lists_what_would_be_dropped_first() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    fill_in(&browser, NAME).await;
    let page = browser.open("/en/garden/questions/watering").await;
    let page = browser.answer(&page, &[("waters", "no")]).await;
    assert_eq!(page.kind(), "dropping");
    assert!(page.words().contains("M-42"));
    // Nothing happened yet.
    let check = browser.open("/en/garden/check").await;
    assert!(check.words().contains("M-42"));
    let check = browser.press(&page, "drop", &[]).await;
    assert_eq!(check.kind(), "check-answers");
    assert!(!check.words().contains("M-42"));
    // What was typed waits in the draft.
    let page = browser.open("/en/garden/questions/watering").await;
    let check = browser.answer(&page, &[("waters", "yes")]).await;
    assert!(check.words().contains("M-42"), "{}", check.words());
}

#[tokio::test]
async fn rows_are_added_removed_and_brought_back() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    fill_in(&browser, NAME).await;
    let page = browser.open("/en/garden/questions/help").await;
    let page = browser.press(&page, "add:helpers", &[]).await;
    let removes = page.acts("remove:");
    assert_eq!(removes.len(), 2);
    let page = browser.press(&page, &removes[0], &[]).await;
    assert_eq!(page.acts("remove:"), removes[1..]);
    let page = browser.press(&page, &page.acts("restore:")[0].clone(), &[]).await;
    assert_eq!(page.acts("remove:"), removes);
    assert!(page.html.contains("Dominique"));
}

#[tokio::test]
async fn an_unusual_answer_is_shown_once_and_may_be_kept() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    fill_in(&browser, NAME).await;
    let list = browser.open("/en/garden/questions/trees").await;
    let page = browser.follow(&list, "/species").await;
    let page = browser.open(&page.path.replace("/species", "/price")).await;
    let again = browser.answer(&page, &[("price", "5000")]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(browser.answer(&again, &[]).await.kind(), "check-answers");
}

#[tokio::test]
async fn the_language_changes_on_any_page_and_loses_nothing() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    let check = fill_in(&browser, NAME).await;
    let french = browser.follow(&check, "/fr/garden/check").await;
    assert!(french.html.starts_with("<!DOCTYPE html>\n<html lang=\"fr\""));
    assert!(french.words().contains(NAME) && french.words().contains("Votre nom"));
    let receipt = browser.press(&french, "send", &[("declaration", "yes")]).await;
    assert_eq!(receipt.path, "/fr/garden/sent");
    let english = browser.follow(&receipt, "/en/garden/sent").await;
    assert_eq!(code(&english), code(&receipt));
}

/// Hosts and browsers write languages with a region, which procedures do not.
#[tokio::test]
async fn a_language_with_a_region_is_the_language() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    let asked = async |path: &str, accepted: &'static str| {
        let request = browser.request(Method::GET, path).header(ACCEPT_LANGUAGE, accepted);
        let page = browser.ask(request).await;
        page.headers[LOCATION].to_str().unwrap().to_owned()
    };
    for (path, accepted, leads) in [
        ("/fr-FR/garden", "en", "/fr/garden"),
        ("/en-GB/garden", "fr-FR, fr;q=0.9", "/en/garden"),
        ("/fr-FR/garden?embedded=rt1", "en", "/fr/garden?embedded=rt1"),
        ("/en-GB/garden/questions/plot", "fr", "/en/garden/questions/plot"),
        ("/garden", "en-GB, fr;q=0.5", "/en/garden"),
        ("/garden", "fr-CA, en;q=0.5", "/fr/garden"),
        ("/garden", "de-DE, en-US;q=0.5, fr;q=0.1", "/en/garden"),
        ("/garden", "de-DE", "/fr/garden"),
    ] {
        assert_eq!(asked(path, accepted).await, leads, "{path}, {accepted}");
    }
}

#[tokio::test]
async fn an_exit_is_a_page_with_a_way_back() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    let page = browser.open("/en/garden/questions/plot").await;
    let exit = browser.answer(&page, &[("plot-kind", "none")]).await;
    assert_eq!(exit.kind(), "exit");
    let page = browser.follow(&exit, "/questions/plot").await;
    assert_eq!(browser.answer(&page, &[("plot-kind", "owned")]).await.path, "/en/garden/questions/gardener");
}

#[tokio::test]
async fn what_was_sent_survives_the_machine() {
    let mut stage = Stage::start().await;
    let browser = stage.browser();
    let receipt = file(&browser, NAME).await;
    stage.restart(|config| config).await;
    let again = browser.open("/en/garden/sent").await;
    assert_eq!(again.words(), receipt.words());
    let draft = stage.browser();
    fill_in(&draft, NAME).await;
    stage.restart(|config| config).await;
    assert!(draft.open("/en/garden/check").await.words().contains(NAME));
}

#[tokio::test]
async fn an_amendment_is_thrown_away_only_on_request() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    let receipt = file(&browser, NAME).await;
    let page = browser.follow(&receipt, &format!("/submissions/{}", receipt.data("reference"))).await;
    let page = browser.press(&page, "amend", &[]).await;
    let page = browser.follow(&page, "/amend/questions/meter").await;
    let overview = browser.answer(&page, &[("meter-number", "M-44")]).await;
    // Leaving it and coming back: it waits, and the revision in force is what it was.
    let page = browser.open(&format!("/en/submissions/{}", receipt.data("reference"))).await;
    assert!(page.words().contains("M-42") && !page.words().contains("M-44"));
    assert_eq!(browser.follow(&page, "/amend").await.kind(), "check-answers");
    let page = browser.press(&overview, "discard", &[]).await;
    assert_eq!(page.kind(), "submission");
    let page = browser.press(&page, "amend", &[]).await;
    assert!(page.words().contains("M-42") && !page.words().contains("M-44"));
}
