//! The pages inside a host's page, as the loader asks for them: no cookies, tokens in hand.

use reqwest::header::{ACCESS_CONTROL_ALLOW_ORIGIN, AUTHORIZATION, ORIGIN, SET_COOKIE};
use reqwest::{Method, StatusCode};

use crate::browser::{Browser, Page};
use crate::stage::{HOST, Stage};

/// A loader in a host's page.
struct Loader {
    browser: Browser,
    token: Option<String>,
}

impl Loader {
    async fn ask(&self, method: Method, path: &str, entries: &[(String, String)]) -> Page {
        let path = format!("{path}?embedded=rt7");
        let mut request = self.browser.request(method.clone(), &path).header(ORIGIN, HOST);
        request = request.header("sec-fetch-site", "cross-site");
        if let Some(token) = &self.token {
            request = request.header(AUTHORIZATION, format!("Bearer {token}"));
        }
        if method == Method::POST {
            request = request.form(entries);
        }
        let page = self.browser.ask(request).await;
        assert!(page.headers.get(SET_COOKIE).is_none());
        assert_eq!(page.headers[ACCESS_CONTROL_ALLOW_ORIGIN], HOST);
        page
    }

    async fn press(&mut self, page: &Page, act: &str, typed: &[(&str, &str)]) -> Page {
        let form = page.form(act);
        let origin = self.browser.url("");
        let path =
            form.action.strip_prefix(&origin).expect("a form in a host's page names the server").to_owned();
        let mut entries = form.entries;
        entries.retain(|(name, _)| !typed.iter().any(|(other, _)| other == name));
        entries.extend(typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        entries.push(("act".to_owned(), act.to_owned()));
        let answer = self.ask(Method::POST, &path, &entries).await;
        if let Some(token) = answer.headers.get("retouche-token") {
            self.token = Some(token.to_str().unwrap().to_owned());
        }
        match answer.headers.get("retouche-location") {
            Some(next) => {
                assert_eq!((answer.status, answer.html.as_str()), (StatusCode::OK, ""));
                self.ask(Method::GET, next.to_str().unwrap(), &[]).await
            }
            None => answer,
        }
    }
}

#[tokio::test]
async fn a_hosts_page_holds_the_token_and_no_cookie_is_set() {
    let stage = Stage::start().await;
    let mut loader = Loader { browser: stage.browser(), token: None };
    let page = loader.ask(Method::GET, "/en/garden/questions/plot", &[]).await;
    assert!(page.html.contains("id=\"rt7-"), "ids start with the loader's prefix: {}", page.html);
    let again = loader.press(&page, "continue", &[]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = loader.press(&again, "continue", &[("plot-kind", "owned")]).await;
    assert_eq!(page.path, "/en/garden/questions/gardener?embedded=rt7");
    let token = loader.token.clone().expect("the token came in a header");
    assert_eq!(page.form("continue").value("draft"), Some(token.as_str()));
    // A page without a draft leads to the start, and stays embedded on the way.
    let lost = Loader { browser: stage.browser(), token: None };
    let away = lost.ask(Method::GET, "/en/garden/check", &[]).await;
    assert_eq!(away.headers["location"], "/en/garden?embedded=rt7");
}

#[tokio::test]
async fn a_form_posted_before_any_script_ran_brings_its_draft_along() {
    let stage = Stage::start().await;
    let mut loader = Loader { browser: stage.browser(), token: None };
    let page = loader.ask(Method::GET, "/en/garden/questions/plot", &[]).await;
    let page = loader.press(&page, "continue", &[("plot-kind", "owned")]).await;
    // The browser posts the form itself, from the host's page to the server's.
    let browser = stage.browser();
    let mut entries = page.form("continue").entries;
    entries.retain(|(name, _)| !name.starts_with("born") && name != "name");
    for (name, value) in [("name", "Camille"), ("born:day", "1"), ("born:month", "2"), ("born:year", "1980")]
    {
        entries.push((name.to_owned(), value.to_owned()));
    }
    let request = browser.request(Method::POST, "/en/garden/questions/gardener").form(&entries);
    let answer = browser.ask(request.header(ORIGIN, HOST).header("sec-fetch-site", "cross-site")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.html);
    let page = browser.open("/en/garden/questions/gardener").await;
    assert_eq!(page.form("continue").value("name"), Some("Camille"));
}

#[tokio::test]
async fn only_declared_hosts_may_ask() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    let ask = |origin: &'static str| {
        browser.ask(browser.request(Method::GET, "/en/garden?embedded=rt1").header(ORIGIN, origin))
    };
    assert_eq!(ask(HOST).await.headers[ACCESS_CONTROL_ALLOW_ORIGIN], HOST);
    assert!(!ask("https://elsewhere.example").await.headers.contains_key(ACCESS_CONTROL_ALLOW_ORIGIN));
    let preflight = browser.request(Method::OPTIONS, "/api/draft").header(ORIGIN, HOST);
    let preflight = preflight.header("access-control-request-method", "PUT");
    let preflight = preflight.header("access-control-request-headers", "authorization,content-type,if-match");
    let answer = browser.ask(preflight).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.headers[ACCESS_CONTROL_ALLOW_ORIGIN], HOST);
    assert!(answer.headers["access-control-allow-headers"].to_str().unwrap().contains("if-match"));
    assert!(!answer.headers.contains_key("access-control-allow-credentials"));
}

#[tokio::test]
async fn what_was_sent_in_a_hosts_page_opens_there() {
    let stage = Stage::start().await;
    // Filled in on the server's pages; the token goes on in the loader's hand.
    let browser = stage.browser();
    let page = browser.open("/en/garden/questions/plot").await;
    let answer = browser.press_only(&page, "continue", &[("plot-kind", "owned")]).await;
    let cookie = answer.headers[SET_COOKIE].to_str().unwrap();
    let token = cookie.split(['=', ';']).nth(1).unwrap().to_owned();
    crate::journey::fill_in(&browser, "Camille").await;
    let mut loader = Loader { browser: stage.browser(), token: Some(token) };
    let check = loader.ask(Method::GET, "/en/garden/check", &[]).await;
    let receipt = loader.press(&check, "send", &[("declaration", "yes")]).await;
    assert_eq!(receipt.kind(), "receipt");
    let path = format!("/en/submissions/{}", receipt.data("reference"));
    let page = loader.ask(Method::GET, &path, &[]).await;
    assert_eq!(page.kind(), "submission");
    let session = page.headers["retouche-token"].to_str().unwrap().to_owned();
    assert_ne!(Some(&session), loader.token.as_ref(), "the draft's token was exchanged for a session");
    loader.token = Some(session);
    assert_eq!(loader.press(&page, "amend", &[]).await.kind(), "check-answers");
}
