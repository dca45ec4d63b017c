//! Receipts that anybody can verify: signed by the server's key, with the keys it publishes.

use std::fs;

use reqwest::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use reqwest::{Method, StatusCode};
use retouche::receipt::keys::PublicKeys;
use retouche::receipt::signed::{Genuine, NotGenuine, verify};
use serde_json::{Value, json};

use crate::api::Program;
use crate::browser::Page;
use crate::html::tags;
use crate::journey::{NAME, code, file, returned, sign_in};
use crate::stage::{Stage, log};

/// The keys that a server publishes.
async fn keys(stage: &Stage) -> PublicKeys {
    let browser = stage.browser();
    let page = browser.ask(browser.request(Method::GET, "/.well-known/jwks.json")).await;
    assert_eq!(
        (page.status, page.headers[CONTENT_TYPE].as_bytes()),
        (StatusCode::OK, b"application/jwk-set+json".as_slice())
    );
    assert_eq!(page.headers[ACCESS_CONTROL_ALLOW_ORIGIN], "*");
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
    let sent = program.file().await;
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
    assert_eq!(&again.key, renewed.current());
    assert_ne!(again.key, genuine.key);
}

/// The software takes no public key back; what an operator takes out of the file by hand is gone.
#[tokio::test]
async fn what_a_leaked_key_signed_counts_no_more_once_its_entry_is_taken_out() {
    let mut stage = Stage::start().await;
    let (program, sent) = sent(&stage).await;
    retouche_server::renew_key(&stage.config).unwrap();
    let file = stage.folder().join("retouche.db.keys.json");
    let mut set: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    let entries = set["keys"].as_array_mut().unwrap();
    assert!(entries[0]["d"].is_string() && entries[1]["d"].is_null(), "the one that signs comes first");
    entries.truncate(1);
    fs::write(&file, set.to_string()).unwrap();
    stage.restart(|config| config).await;
    let keys = keys(&stage).await;
    assert_eq!(verified(&sent, &keys), Err(NotGenuine::UnknownKey));
    let path = format!("/submissions/{}/revisions/1", sent["reference"].as_str().unwrap());
    let again = program.get(&path).await.json;
    assert!(verified(&again, &keys).is_ok(), "its holder downloads it again");
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

/// Verifies what is pasted on the public page, as somebody who has nothing else of the case.
async fn pasted(stage: &Stage, locale: &str, text: &str) -> Page {
    let browser = stage.browser();
    let page = browser.open(&format!("/{locale}/verify")).await;
    assert_eq!((page.status, page.kind().as_str()), (StatusCode::OK, "task"));
    browser.press(&page, "continue", &[("receipt", text)]).await
}

#[tokio::test]
async fn somebody_downloads_a_receipt_and_anybody_verifies_it() {
    let mut stage = Stage::start().await;
    let browser = stage.browser();
    let receipt = file(&browser, NAME).await;
    let download = browser.follow(&receipt, "/receipts/1/file").await;
    let (reference, code) = (receipt.data("reference"), code(&receipt));
    assert_eq!(download.headers[CONTENT_TYPE], "application/json");
    let name = format!("attachment; filename=\"receipt-{reference}-1.json\"");
    assert_eq!(download.headers[CONTENT_DISPOSITION], name);
    assert_eq!(download.headers[CACHE_CONTROL], "no-store");
    assert!(!download.html.contains(NAME) && !download.html.contains(&code), "no answer and no code");
    // Whoever downloads has not left the receipt: the code is still shown.
    assert_eq!(self::code(&browser.open("/en/garden/sent").await), code);

    let told = pasted(&stage, "en", &download.html).await;
    assert_eq!(told.status, StatusCode::OK);
    for words in ["This receipt is genuine", "Declare a garden", &reference, "does not say who"] {
        assert!(told.words().contains(words), "{words}: {}", told.words());
    }
    assert!(!told.words().contains("Corrects"));

    // The key is another by now, the receipt the same.
    retouche_server::renew_key(&stage.config).unwrap();
    stage.restart(|config| config).await;
    assert_eq!(pasted(&stage, "fr", &download.html).await.status, StatusCode::OK);
    let again = sign_in(&stage.browser(), &reference, &code).await;
    assert_eq!(again.kind(), "submission");

    let altered = download.html.replace("\"number\": 1", "\"number\": 2");
    assert_ne!(altered, download.html);
    let told = pasted(&stage, "en", &altered).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(told.words().contains("This receipt was altered"), "{}", told.words());
    assert!(told.html.contains("data-retouche-focus"), "the summary of errors takes the focus");
    let kept = told.form("continue");
    assert_eq!(kept.value("receipt").map(|text| text.replace("\r\n", "\n")), Some(altered));
}

#[tokio::test]
async fn what_is_pasted_is_told_apart_and_leaves_no_trace() {
    let stage = Stage::start().await;
    for (pasted, words) in [
        ("", "Paste what is in the file."),
        ("PastedCanary", "This text is no receipt"),
        (r#"{"receipt":{"note":"PastedCanary"}}"#, "This receipt has no signature"),
        (r#"{"receipt":{"note":"PastedCanary"},"signature":"PastedCanary..x"}"#, "This receipt was altered"),
    ] {
        let told = self::pasted(&stage, "en", pasted).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(told.words().contains(words), "{pasted}: {}", told.words());
        assert!(told.html.contains("<title>Error"), "{}", told.html);
    }
    let elsewhere = Stage::start().await;
    let (_, sent) = sent(&elsewhere).await;
    let file = json!({ "receipt": sent["receipt"], "signature": sent["signature"] }).to_string();
    let told = pasted(&stage, "en", &file).await;
    assert!(told.words().contains("was not signed by this service"), "{}", told.words());
    assert!(log().contains("verify") && !log().contains("PastedCanary"));
    let reference = sent["reference"].as_str().unwrap();
    assert!(!log().lines().any(|line| line.contains("verify") && line.contains(reference)));
}

/// The name under which a browser keeps a file is in its header; in a host's page the loader takes it from
/// the link.
#[tokio::test]
async fn a_file_has_one_name() {
    let stage = Stage::start().await;
    let (browser, submission, _) = returned(&stage).await;
    let mut met = Vec::new();
    for page in [submission.clone(), format!("{submission}/receipts/1"), format!("{submission}/messages")] {
        for link in tags(&browser.open(&page).await.html) {
            let Some(name) = link.get("data-retouche-file") else { continue };
            let file = browser.open(link.get("href").unwrap()).await;
            assert_eq!(
                file.headers[CONTENT_DISPOSITION],
                format!("attachment; filename=\"{name}\""),
                "{page}"
            );
            met.push(name.to_owned());
        }
    }
    met.sort();
    met.dedup();
    let reference = submission.rsplit('/').next().unwrap();
    assert_eq!(met, [format!("receipt-{reference}-1.json"), "retouche.ics".to_owned()]);
}

#[tokio::test]
async fn a_file_is_for_its_holder_alone() {
    let stage = Stage::start().await;
    let reference = file(&stage.browser(), NAME).await.data("reference");
    let stranger = stage.browser().open(&format!("/en/submissions/{reference}/receipts/1/file")).await;
    assert_eq!((stranger.status, stranger.kind().as_str()), (StatusCode::UNAUTHORIZED, "refusal"));
    let foreign = stage.browser();
    let request = foreign.request(Method::POST, "/en/verify").header("sec-fetch-site", "cross-site");
    let refused = foreign.ask(request.form(&[("receipt", "x")])).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
}
