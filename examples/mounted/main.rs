//! A town's own site in axum, with the forms mounted under `/formulaires`.
//!
//! ```sh
//! cargo run -p retouche-server --example mounted
//! ```

use std::net::SocketAddr;
use std::path::Path;

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use retouche_server::{Config, Server, router};
use tokio::net::TcpListener;

const TOWN: &str = r#"<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>Mairie de Valbourg</title>
<h1>Mairie de Valbourg</h1>
<p><a href="/formulaires/fr/address-change">Déclarer un changement d’adresse</a></p>
"#;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    let config = Config {
        public_url: "http://127.0.0.1:8082/formulaires".to_owned(),
        database: format!("sqlite:{}", std::env::temp_dir().join("retouche-mounted.db").display()),
        procedures: vec![examples.join("address-change")],
        ..Config::default()
    };
    let forms = Server::open(&config).await?;
    let site = Router::new().route("/", get(async || Html(TOWN))).nest("/formulaires", router(forms));
    let listener = TcpListener::bind("127.0.0.1:8082").await?;
    // The address of the connection tells one client's wrong codes from another's.
    let service = site.into_make_service_with_connect_info::<SocketAddr>();
    Ok(axum::serve(listener, service).await?)
}
