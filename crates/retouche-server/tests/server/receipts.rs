//! Receipts that anybody can verify: signed by the server's key, with the keys it publishes.

use reqwest::header::CONTENT_TYPE;
use reqwest::{Method, StatusCode};
use retouche::receipt::keys::PublicKeys;
use retouche::receipt::signed::{Genuine, NotGenuine, verify};
use serde_json::{Value, json};

use crate::api::{Program, answers};
use crate::journey::NAME;
use crate::stage::Stage;

/// The keys that a server publishes.
async fn keys(stage: &Stage) -> PublicKeys {
    let browser = stage.browser();
    let page = browser.ask(browser.request(Method::GET, "/.well-known/jwks.json")).await;
    assert_eq!(
        (page.status, page.headers[CONTENT_TYPE].as_bytes()),
        (StatusCode::OK, b"application/jwk-set+json".as_slice())
    );
    assert!(!page.html.contains("\"d\""), "a secret half is published");
    PublicKeys::read(&page.html).unwrap()
}

/// What the keys say of a receipt that the API gave.
fn verified(answer: &Value, keys: &PublicKeys) -> Result<Genuine, NotGenuine> {
    let file = json!({ "receipt": answer["receipt"], "signature": answer["signature"] });
    verify(&file.to_string(), keys)
}

/// A program that has sent, and the answer.
async fn sent(stage: &Stage) -> (Program, Value) {
    let mut program = Program::new(stage);
    let mut draft = program.open_draft().await;
    draft["answers"] = answers(NAME);
    let save = program.request(Method::PUT, "/draft").header("if-match", "\"1\"").json(&draft);
    assert_eq!(program.ask(save).await.status, StatusCode::NO_CONTENT);
    let sent = program.send("/draft/send", "once").await;
    assert_eq!(sent.status, StatusCode::CREATED, "{sent:?}");
    (program, sent.json)
}

#[tokio::test]
async fn the_api_signs_what_it_acknowledges_and_an_earlier_key_still_verifies() {
    let mut stage = Stage::start().await;
    let (program, sent) = sent(&stage).await;
    let reference = sent["reference"].as_str().unwrap();
    let first = keys(&stage).await;
    let genuine = verified(&sent, &first).unwrap();
    assert_eq!(genuine.receipt.reference.as_str(), reference);
    let path = format!("/submissions/{reference}/revisions/1");
    let shown = program.ask(program.request(Method::GET, &path)).await.json;
    assert_eq!(shown["signature"], sent["signature"]);

    let renewed = retouche_server::renew_key(&stage.config).unwrap();
    stage.restart(|config| config).await;
    let keys = keys(&stage).await;
    assert_eq!(&keys, renewed.public());
    assert_eq!(verified(&sent, &keys), Ok(genuine.clone()));
    let again = program.ask(program.request(Method::GET, &path)).await.json;
    let again = self::verified(&again, &keys).unwrap();
    assert_eq!(again.receipt, genuine.receipt);
    assert_eq!(Some(&again.key), renewed.current());
    assert_ne!(again.key, genuine.key);
}

#[tokio::test]
async fn a_backup_takes_the_keys_along() {
    let stage = Stage::start().await;
    let (_, sent) = sent(&stage).await;
    let copy = stage.folder().join("copy.db");
    retouche_server::backup(&stage.config, &copy).await.unwrap();
    let database = format!("sqlite:{}", copy.display());
    let restored = retouche_server::Config { database, ..stage.config.clone() };
    let keys = retouche_server::public_keys(&restored).unwrap();
    assert!(verified(&sent, &keys).is_ok());
}
