//! Holding a reference and a code: what opens a submission, and what only slows.

use std::time::Duration;

use reqwest::header::SET_COOKIE;
use reqwest::{Method, StatusCode};
use retouche_server::Config;

use crate::browser::{Browser, Page};
use crate::journey::{NAME, code, file, sign_in};
use crate::stage::Stage;

const WRONG: &str = "0000-0000-0000-0000";

/// Signs in from an address.
async fn from(browser: &Browser, address: &str, reference: &str, code: &str) -> Page {
    let entries = [("act", "sign-in"), ("reference", reference), ("code", code)];
    let request = browser.request(Method::POST, "/en/submissions").form(&entries);
    browser.ask(request.header("x-forwarded-for", format!("203.0.113.9, {address}"))).await
}

#[tokio::test]
async fn wrong_codes_slow_whoever_tries_them_and_nobody_else() {
    let header = Some("x-forwarded-for".to_owned());
    let stage = Stage::start_with(|config| Config { client_address_header: header, ..config }).await;
    let receipt = file(&stage.browser(), NAME).await;
    let (reference, code) = (receipt.data("reference"), code(&receipt));
    let browser = stage.browser();
    let slowed = async |code: &str| {
        let page = from(&browser, "198.51.100.1", &reference, code).await;
        page.status != StatusCode::SEE_OTHER && page.words().contains("second")
    };
    let mut wrong = 0;
    while !slowed(WRONG).await {
        wrong += 1;
        assert!(wrong < 20, "wrong codes are never slowed");
    }
    assert!(wrong >= 4, "a slip or two costs nothing");
    // The holder elsewhere does not wait; here even the right code does, for a while.
    assert_eq!(from(&browser, "198.51.100.2", &reference, &code).await.status, StatusCode::SEE_OTHER);
    for _ in 0..60 {
        if from(&browser, "198.51.100.1", &reference, &code).await.status == StatusCode::SEE_OTHER {
            return;
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    panic!("whoever waited is still shut out");
}

#[tokio::test]
async fn a_reference_that_nobody_has_looks_like_a_wrong_code() {
    let stage = Stage::start().await;
    let receipt = file(&stage.browser(), NAME).await;
    let browser = stage.browser();
    let known = sign_in(&browser, &receipt.data("reference"), WRONG).await;
    let unknown = sign_in(&browser, "0000-0000", WRONG).await;
    assert_eq!(known.status, unknown.status);
    assert_eq!(
        known.words().replace(&receipt.data("reference"), ""),
        unknown.words().replace("0000-0000", "")
    );
    let illegible = sign_in(&browser, "my garden", WRONG).await;
    assert_eq!(illegible.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(illegible.form("sign-in").value("reference"), Some("my garden"));
    let page = sign_in(&browser, &receipt.data("reference"), "what was it").await;
    assert!(!page.html.contains("what was it"), "a code never comes back");
}

#[tokio::test]
async fn a_session_and_a_draft_open_only_what_they_are_for() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    let receipt = file(&browser, NAME).await;
    let path = format!("/en/submissions/{}", receipt.data("reference"));
    // The draft that was just sent opens its submission, and is exchanged for a session.
    let page = browser.ask(browser.request(Method::GET, &path)).await;
    let cookies: Vec<_> =
        page.headers.get_all(SET_COOKIE).iter().map(|cookie| cookie.to_str().unwrap()).collect();
    assert_eq!(cookies.len(), 2, "{cookies:?}");
    assert!(cookies[0].starts_with("retouche-session=") && !cookies[0].contains("Max-Age"));
    assert!(cookies[1].starts_with("retouche-draft-garden=;") && cookies[1].contains("Max-Age=0"));
    assert_eq!(browser.open("/en/garden/sent").await.kind(), "start");
    assert_eq!(browser.open(&path).await.kind(), "submission");
    assert_eq!(stage.browser().open(&path).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn cookies_keep_to_themselves() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    let page = browser.open("/en/garden/questions/plot").await;
    let answer = browser.press_only(&page, "continue", &[("plot-kind", "owned")]).await;
    let cookie = answer.headers[SET_COOKIE].to_str().unwrap();
    assert!(cookie.starts_with("retouche-draft-garden="), "{cookie}");
    for part in ["; Path=/", "; HttpOnly", "; SameSite=Lax", "; Max-Age="] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Secure"));

    let stage =
        Stage::start_with(|config| Config { public_url: "https://forms.example".to_owned(), ..config }).await;
    let browser = stage.browser();
    let page = browser.open("/en/garden/questions/plot").await;
    let answer = browser.press_only(&page, "continue", &[("plot-kind", "owned")]).await;
    let cookie = answer.headers[SET_COOKIE].to_str().unwrap();
    assert!(cookie.starts_with("__Host-retouche-draft-garden=") && cookie.contains("; Secure"), "{cookie}");
    assert!(answer.headers.contains_key("strict-transport-security"));
}

#[tokio::test]
async fn every_answer_says_what_browsers_may_do_with_it() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    let style = browser.open("/en/garden").await;
    let tags = crate::html::tags(&style.html);
    let style = tags.iter().find(|tag| tag.get("rel") == Some("stylesheet")).unwrap().get("href").unwrap();
    for path in ["/en/garden", "/en/nowhere", "/api/procedures", "/api/nowhere", "/health", style] {
        let answer = browser.open(path).await;
        let header =
            |name: &str| answer.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default();
        let policy = header("content-security-policy");
        for part in [
            "default-src 'none'",
            "script-src 'self' 'wasm-unsafe-eval'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
        ] {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
        assert_eq!(header("referrer-policy"), "no-referrer");
        assert_eq!(header("x-content-type-options"), "nosniff");
        assert!(header("permissions-policy").contains("camera=()"));
        assert!(!answer.headers.contains_key("strict-transport-security"));
    }
    assert_eq!(browser.open("/en/garden").await.headers["cache-control"], "no-store");
    assert_eq!(browser.open(style).await.headers["cache-control"], "public, max-age=31536000, immutable");
}
