//! What a server starts on, and what it refuses to start on, in words for an operator.

use std::fs;
use std::path::{Path, PathBuf};

use retouche_server::{Config, Server};

use crate::journey::{NAME, code, file, sign_in};
use crate::stage::{Stage, changed, fixture};

/// A copy of the garden as an edition, with its definition changed.
fn garden(folder: &Path, edition: u32, change: &dyn Fn(String) -> String) -> PathBuf {
    let numbered = |text: String| text.replace("\"edition\": 1", &format!("\"edition\": {edition}"));
    changed("garden/1", &folder.join(format!("garden/{edition}")), |text| change(numbered(text)));
    folder.join("garden")
}

fn shorter(definition: String) -> String {
    definition.replace("\"max\": 80", "\"max\": 40")
}

async fn refused(config: Config) -> String {
    let error = Server::open(&config).await.expect_err("the server starts all the same");
    error.to_string()
}

fn config(folder: &Path, procedures: Vec<PathBuf>) -> Config {
    let database = format!("sqlite:{}", folder.join("r.db").display());
    Config { database, procedures, ..Config::default() }
}

#[tokio::test]
async fn a_published_edition_never_changes() {
    let folder = tempfile::tempdir().unwrap();
    let procedures = vec![garden(folder.path(), 1, &|text| text)];
    let config = config(folder.path(), procedures);
    Server::open(&config).await.unwrap().close().await;
    Server::open(&config).await.expect("the same again").close().await;
    garden(folder.path(), 1, &shorter);
    let told = refused(config.clone()).await;
    assert!(told.contains("edition 1 of `garden`") && told.contains("new edition"), "{told}");
    // Changed texts alone are no new edition.
    garden(folder.path(), 1, &|text| text);
    let texts = folder.path().join("garden/1/texts/en.ftl");
    let reworded = fs::read_to_string(&texts).unwrap().replace("Declare a garden", "Tell us of a garden");
    fs::write(&texts, reworded).unwrap();
    Server::open(&config).await.unwrap().close().await;
}

#[tokio::test]
async fn only_clean_procedures_are_served() {
    let folder = tempfile::tempdir().unwrap();
    let broken =
        garden(folder.path(), 1, &|text| text.replace("\"kind\": \"yes-no\"", "\"kind\": \"maybe\""));
    let told = refused(config(folder.path(), vec![broken])).await;
    assert!(told.contains("procedure.json:") && told.contains("maybe"), "{told}");
    let told = refused(config(folder.path(), Vec::new())).await;
    assert!(told.contains("procedures"), "{told}");
    let told = refused(config(folder.path(), vec![folder.path().join("nowhere")])).await;
    assert!(told.contains("nowhere"), "{told}");
    let twice = vec![fixture("garden"), fixture("garden/1")];
    assert!(refused(config(folder.path(), twice)).await.contains("twice"));
}

#[tokio::test]
async fn settings_that_cannot_be_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let usual = || config(folder.path(), vec![fixture("garden")]);
    let told = refused(Config { database: "postgres://x".to_owned(), ..usual() }).await;
    assert!(told.contains("`database`"), "{told}");
    let told = refused(Config { public_url: "forms.example".to_owned(), ..usual() }).await;
    assert!(told.contains("`public-url`"), "{told}");
    let told = refused(Config { hosts: vec!["*".to_owned()], ..usual() }).await;
    assert!(told.contains("`*`"), "{told}");
    let told = refused(Config { widget: Some(folder.path().to_owned()), ..usual() }).await;
    assert!(told.contains("cargo xtask widget"), "{told}");
}

#[tokio::test]
async fn a_revision_is_shown_for_ever_as_it_was_asked() {
    let folder = tempfile::tempdir().unwrap();
    let procedures = vec![garden(folder.path(), 1, &|text| text)];
    let mut stage = Stage::start_with(|config| Config { procedures, ..config }).await;
    let browser = stage.browser();
    let receipt = file(&browser, NAME).await;
    let draft = stage.browser();
    let page = draft.open("/en/garden/questions/plot").await;
    draft.answer(&page, &[("plot-kind", "shared")]).await;
    // The second edition no longer asks for a meter, and the first one's directory is gone.
    fs::remove_dir_all(folder.path().join("garden/1")).unwrap();
    let without = |text: String| {
        let start = text.find("    { \"id\": \"meter\"").unwrap();
        let end = text[start..].find("    { \"id\": \"trees\"").unwrap() + start;
        format!("{}{}", &text[..start], &text[end..])
    };
    let procedures = vec![garden(folder.path(), 2, &without)];
    for locale in ["en", "fr"] {
        let texts = folder.path().join(format!("garden/2/texts/{locale}.ftl"));
        let lines = fs::read_to_string(&texts).unwrap();
        let lines: Vec<_> = lines.lines().filter(|line| !line.starts_with("meter-number")).collect();
        fs::write(&texts, lines.join("\n") + "\n").unwrap();
    }
    stage.restart(|config| Config { procedures, ..config }).await;
    let page = sign_in(&stage.browser(), &receipt.data("reference"), &code(&receipt)).await;
    assert!(page.words().contains("The number of the water meter M-42"), "{}", page.words());
    // A draft of the old edition goes on under the new one, with what was typed.
    let page = draft.open("/en/garden/questions/plot").await;
    assert_eq!(page.form("continue").value("plot-kind"), Some("shared"));
}

#[tokio::test]
async fn a_page_may_be_framed_by_whom_the_settings_name() {
    let stage = Stage::start_with(|config| Config {
        frame_ancestors: vec!["https://town.example".to_owned()],
        ..config
    })
    .await;
    let page = stage.browser().open("/en/garden").await;
    let policy = page.headers["content-security-policy"].to_str().unwrap();
    assert!(policy.ends_with("frame-ancestors https://town.example"), "{policy}");
}

#[tokio::test]
async fn what_an_operator_does_beside_a_running_server() {
    let stage = Stage::start().await;
    let receipt = file(&stage.browser(), NAME).await;
    let copy = stage.folder().join("copy.db");
    retouche_server::backup(&stage.config, &copy).await.unwrap();
    assert!(copy.is_file());
    assert!(retouche_server::backup(&stage.config, &copy).await.is_err(), "a backup overwrites nothing");
    let purged = retouche_server::purge(&stage.config).await.unwrap();
    assert_eq!((purged.submissions, purged.drafts), (0, 0));
    let page = sign_in(&stage.browser(), &receipt.data("reference"), &code(&receipt)).await;
    assert!(page.words().contains(NAME));
}
