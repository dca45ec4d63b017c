//! What is refused, as a person sees it: with a way on, and a way to a person.

use reqwest::header::{CONTENT_TYPE, SET_COOKIE};
use reqwest::{Method, StatusCode};

use crate::browser::{Browser, Page};
use crate::html;
use crate::journey::{NAME, code, file, fill_in, sign_in};
use crate::stage::{Stage, changed};

/// A refusal is a page of ours, with a step that remains and a way to a person.
fn assert_refused(page: &Page, status: StatusCode) {
    assert_eq!((page.status, page.kind().as_str()), (status, "refusal"), "{}", page.path);
    let main = page.html.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
    assert!(html::tags(main).iter().any(|tag| tag.name == "a" && tag.has("href")), "{main}");
    assert!(page.html.contains("tel:+33199001234"));
    assert!(!page.html.contains("ui_") && !page.html.contains("{$"), "{}", page.html);
}

#[tokio::test]
async fn an_address_that_means_nothing_is_a_page() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    for path in ["/x", "/en/other", "/en/garden/nowhere", "/en/submissions/x", "/e!/garden", "/problems/x"] {
        assert_refused(&browser.open(path).await, StatusCode::NOT_FOUND);
    }
    assert_eq!(browser.open("/garden").await.path, "/fr/garden");
    assert_eq!(browser.open("/").await.path, "/fr/garden");
    assert_eq!(browser.open("/de/garden").await.path, "/fr/garden");
    assert_refused(&browser.open("/problems/stale").await, StatusCode::OK);
}

#[tokio::test]
async fn without_a_draft_the_way_leads_to_the_start() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    for path in ["/en/garden/check", "/en/garden/sent", "/en/garden/questions/meter"] {
        assert_eq!(browser.open(path).await.path, "/en/garden");
    }
    let first = browser.open("/en/garden/questions/plot").await;
    assert_eq!(first.kind(), "questions");
    assert!(first.headers.get(SET_COOKIE).is_none(), "the draft is made by the first post");
}

/// Posts entries as they are.
async fn post(browser: &Browser, path: &str, entries: &[(&str, &str)], header: Option<(&str, &str)>) -> Page {
    let mut request = browser.request(Method::POST, path).form(entries);
    if let Some((name, value)) = header {
        request = request.header(name, value);
    }
    browser.ask(request).await
}

#[tokio::test]
async fn a_post_has_to_come_from_a_page_of_ours() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    fill_in(&browser, NAME).await;
    let path = "/en/garden/questions/meter";
    let forged = [("meter-number", "forged"), ("forgery", "AAAA"), ("version", "1-x")];
    assert_refused(&post(&browser, path, &forged, None).await, StatusCode::FORBIDDEN);
    assert_refused(&post(&browser, path, &forged[..1], None).await, StatusCode::FORBIDDEN);
    let foreign = Some(("sec-fetch-site", "cross-site"));
    assert_refused(&post(&browser, path, &forged, foreign).await, StatusCode::FORBIDDEN);
    let foreign = Some(("origin", "https://elsewhere.example"));
    assert_refused(&post(&browser, path, &forged, foreign).await, StatusCode::FORBIDDEN);
    let nobody = stage.browser();
    let begun = post(&nobody, "/en/garden/questions/plot", &[("plot-kind", "owned")], foreign).await;
    assert_refused(&begun, StatusCode::FORBIDDEN);
    assert!(
        begun.headers.get(SET_COOKIE).is_none(),
        "a foreign page cannot put its draft in another's place"
    );
    let signed_in = post(&nobody, "/en/submissions", &[("act", "sign-in")], foreign).await;
    assert_refused(&signed_in, StatusCode::FORBIDDEN);
    assert!(browser.open("/en/garden/check").await.words().contains("M-42"));
}

#[tokio::test]
async fn a_browser_that_vouches_for_the_page_may_be_late() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    // Two windows, both opened before there was a draft.
    let one = browser.open("/en/garden/questions/plot").await;
    let other = browser.open("/en/garden/questions/plot").await;
    browser.answer(&one, &[("plot-kind", "owned")]).await;
    let ours = Some(("sec-fetch-site", "same-origin"));
    let same = post(&browser, &other.path, &[("plot-kind", "owned")], ours).await;
    assert_eq!(same.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", same.words());
    assert!(same.words().contains("This page was changed in another window."));
}

#[tokio::test]
async fn nobody_puts_a_draft_of_theirs_in_anothers_place() {
    let stage = Stage::start().await;
    let (attacker, victim) = (stage.browser(), stage.browser());
    let page = attacker.open("/en/garden/questions/plot").await;
    let answer = attacker.press_only(&page, "continue", &[("plot-kind", "owned")]).await;
    let cookie = answer.headers[SET_COOKIE].to_str().unwrap().to_owned();
    let token = cookie.split(['=', ';']).nth(1).unwrap();
    // An old browser that says nothing, on a page that hides its origin.
    let entries = [("plot-kind", "owned"), ("draft", token)];
    let unsaid = Some(("origin", "null"));
    let answer = post(&victim, "/en/garden/questions/plot", &entries, unsaid).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(!answer.headers[SET_COOKIE].to_str().unwrap().contains(token));
}

#[tokio::test]
async fn a_post_that_makes_no_sense_is_refused() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    let path = "/en/garden/questions/plot";
    assert_refused(&post(&browser, path, &[("act", "dance")], None).await, StatusCode::BAD_REQUEST);
    assert_refused(&post(&browser, path, &[("act", "send")], None).await, StatusCode::CONFLICT);
    assert_refused(&post(&browser, path, &[("other", "x")], None).await, StatusCode::CONFLICT);
    assert_refused(&post(&browser, "/en/garden", &[], None).await, StatusCode::BAD_REQUEST);
    let large = "x".repeat(300_000);
    let large = post(&browser, path, &[("plot-kind", &large)], None).await;
    assert_refused(&large, StatusCode::PAYLOAD_TOO_LARGE);
    let plain =
        browser.request(Method::POST, path).header(CONTENT_TYPE, "text/plain").body("plot-kind=owned");
    assert_refused(&browser.ask(plain).await, StatusCode::BAD_REQUEST);
    let many: Vec<(String, String)> =
        (0..5_000).map(|number| (format!("n{number}"), String::new())).collect();
    let many = browser.ask(browser.request(Method::POST, path).form(&many)).await;
    assert_refused(&many, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn one_holder_does_not_see_what_another_sent() {
    let stage = Stage::start().await;
    let (one, other) = (stage.browser(), stage.browser());
    let theirs = file(&one, NAME).await.data("reference");
    let receipt = file(&other, "Dominique Durand").await;
    sign_in(&other, &receipt.data("reference"), &code(&receipt)).await;
    for path in ["", "/history", "/revisions/1", "/receipts/1", "/changes/2", "/amend", "/amend/changes"] {
        let page = other.open(&format!("/en/submissions/{theirs}{path}")).await;
        assert_refused(&page, StatusCode::UNAUTHORIZED);
        assert!(!page.html.contains(NAME));
    }
    let missing = other.open(&format!("/en/submissions/{}/revisions/9", receipt.data("reference"))).await;
    assert_refused(&missing, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn outside_its_windows_a_correction_has_another_route() {
    let folder = tempfile::tempdir().unwrap();
    let edition = folder.path().join("garden/1");
    let closed = r#"{ "basis": "fixed", "opens": "2024-01-01", "closes": "2024-12-31" }"#;
    let open = r#"{ "basis": "always", "closes": "2099-12-31" }"#;
    changed("garden/1", &edition, |definition| definition.replace(open, closed));
    let procedures = vec![folder.path().join("garden")];
    let stage = Stage::start_with(|config| retouche_server::Config { procedures, ..config }).await;
    let browser = stage.browser();
    let receipt = file(&browser, NAME).await;
    let path = format!("/submissions/{}", receipt.data("reference"));
    let page = browser.follow(&receipt, &path).await;
    assert!(page.acts("amend").is_empty());
    assert!(page.words().contains("Write to the parks office."), "{}", page.words());
    // A page made earlier still has the button.
    let forgery = page.form("sign-out").value("forgery").unwrap().to_owned();
    let entries = [("act", "amend"), ("forgery", forgery.as_str())];
    let refused = post(&browser, &format!("/en{path}"), &entries, None).await;
    assert_refused(&refused, StatusCode::CONFLICT);
    assert!(refused.words().contains("Write to the parks office."));
}
