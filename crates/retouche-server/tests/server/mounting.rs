//! The router under the path of another app.

use std::net::SocketAddr;

use axum::Router;
use axum::routing::get;
use reqwest::StatusCode;
use reqwest::header::LOCATION;
use retouche_server::{Config, Server, router};

use crate::browser::Browser;
use crate::html;
use crate::stage::fixture;

#[tokio::test]
async fn another_app_holds_the_pages_under_its_own_path() {
    let folder = tempfile::tempdir().unwrap();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    let config = Config {
        public_url: format!("{origin}/town/forms"),
        database: format!("sqlite:{}", folder.path().join("r.db").display()),
        procedures: vec![fixture("garden")],
        ..Config::default()
    };
    let app = Router::new()
        .route("/", get(async || "the town"))
        .nest("/town/forms", router(Server::open(&config).await.unwrap()));
    let service = app.into_make_service_with_connect_info::<SocketAddr>();
    let running = tokio::spawn(async move { axum::serve(listener, service).await.unwrap() });

    let browser = Browser::new(&origin);
    assert_eq!(browser.open("/").await.html, "the town");
    let start = browser.open("/town/forms/garden").await;
    assert_eq!(start.path, "/town/forms/fr/garden");
    let english = browser.follow(&start, "/town/forms/en/garden").await;
    let tags = html::tags(&english.html);
    let style = tags.iter().find(|tag| tag.get("rel") == Some("stylesheet")).unwrap().get("href").unwrap();
    assert_eq!(browser.open(style).await.status, StatusCode::OK);
    let page = browser.follow(&english, "/questions/plot").await;
    let answer = browser.press_only(&page, "continue", &[("plot-kind", "owned")]).await;
    assert_eq!(answer.headers[LOCATION], "/town/forms/en/garden/questions/gardener");
    let page = browser.open("/town/forms/en/garden/questions/gardener").await;
    assert_eq!(page.kind(), "questions");
    assert_eq!(browser.open("/town/forms/api/procedures").await.status, StatusCode::OK);
    let refused = browser.open("/town/forms/api/draft").await;
    assert!(refused.html.contains(&format!("{origin}/town/forms/problems/no-draft")), "{}", refused.html);
    running.abort();
}
