//! Rules of the right to error that pages keep, each by its name, over a real port without JavaScript. Those
//! of the life of a submission are tried with the core, those of texts and notices where these are said.

use reqwest::StatusCode;
use retouche::submission::State;
use retouche_server::Role;

use crate::agents::{account, agent};
use crate::html::tags;
use crate::journey::{NAME, fill_in, prepare, returned};
use crate::office::Office;
use crate::stage::Stage;

#[tokio::test]
async fn r2_an_unsent_amendment_changes_nothing() {
    let stage = Stage::start().await;
    let (browser, file, office) = returned(&stage).await;
    let before = office.submission().await;
    prepare(&browser, &file, "M-43").await;
    let page = browser.open(&file).await;
    assert!(page.words().contains("not sent yet"), "the page says so: {}", page.words());
    let answers = page.words().contains("M-42") && !page.words().contains("M-43");
    assert!(answers, "what was sent stays in force: {}", page.words());
    assert_eq!(office.submission().await, before);
}

/// No sending waits anywhere to be sent later: a person without a connection is told that nothing was sent.
/// So an act has one date, that of its receipt by the server, and nobody can bring another one.
#[tokio::test]
async fn r4_an_act_is_dated_when_it_is_received_and_no_sending_is_queued() {
    let stage = Stage::start().await;
    let start = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    let browser = stage.browser();
    let check = fill_in(&browser, NAME).await;
    let earlier = [("declaration", "yes"), ("at", "2015-01-01T00:00:00+01:00"), ("now", "1420066800")];
    let receipt = browser.press(&check, "send", &earlier).await;
    let office = Office::of(&stage, &receipt.data("reference")).await;
    let at = office.submission().await.first().at.at;
    assert!(at >= i64::try_from(start).unwrap(), "{at}");
    let page = browser.open("/en/garden/questions/plot?embedded=rt1").await;
    let offline = tags(&page.html).into_iter().find(|tag| tag.get("data-retouche-say") == Some("offline"));
    assert!(offline.unwrap().text.contains("stay on this page"), "what is not sent is said to be here");
}

#[tokio::test]
async fn r17_one_review_page_and_a_declaration_that_is_never_ticked_beforehand() {
    let stage = Stage::start().await;
    let (browser, file, _) = returned(&stage).await;
    let amended = prepare(&browser, &file, "M-43").await;
    let filer = stage.browser();
    let filing = fill_in(&filer, NAME).await;
    for (browser, page) in [(&filer, filing), (&browser, amended)] {
        let tags = tags(&page.html);
        let boxes: Vec<_> =
            tags.iter().filter(|tag| tag.name == "input" && tag.get("name") == Some("declaration")).collect();
        assert_eq!(boxes.len(), 1, "{}", page.words());
        assert_eq!((boxes[0].get("type"), boxes[0].get("checked")), (Some("checkbox"), None));
        let send = tags.iter().find(|tag| tag.name == "button" && tag.get("value") == Some("send")).unwrap();
        assert!(send.text.starts_with("Send "), "it names the act: {}", send.text);
        let undeclared = browser.press(&page, "send", &[]).await;
        assert_ne!(undeclared.kind(), "receipt", "without it nothing is sent");
    }
}

#[tokio::test]
async fn r18_what_changes_is_a_table_whose_cues_are_words_too() {
    let stage = Stage::start().await;
    let (browser, file, _) = returned(&stage).await;
    let page = prepare(&browser, &file, "M-43").await;
    let tags = tags(&page.html);
    let heads: Vec<&str> = tags.iter().filter(|tag| tag.name == "th").map(|tag| tag.text.as_str()).collect();
    assert_eq!(heads.first(), Some(&"Question"), "{heads:?}");
    assert!(heads[1].starts_with("Answer sent on ") && heads[2] == "New answer", "{heads:?}");
    assert!(page.words().contains("Answer changed"), "{}", page.words());
    assert!(tags.iter().any(|tag| tag.name == "del") && tags.iter().any(|tag| tag.name == "ins"));
    let folded = tags.iter().find(|tag| tag.name == "summary").expect("unchanged answers can be reached");
    assert_eq!(folded.text, "Unchanged answers");
}

#[tokio::test]
async fn r20_what_was_thrown_away_can_be_brought_back() {
    let stage = Stage::start().await;
    let (browser, file, _) = returned(&stage).await;
    prepare(&browser, &file, "M-43").await;
    let amend = browser.open(&format!("{file}/amend")).await;
    let page = browser.press(&amend, "discard", &[]).await;
    assert!(page.words().contains("You cancelled a correction"), "{}", page.words());
    let back = browser.press(&page, "recover", &[]).await;
    assert!(back.words().contains("M-43"), "{}", back.words());
    // From another tab that still shows the button: it is there already.
    let again = browser.press(&page, "recover", &[]).await;
    assert_eq!((again.kind(), again.path.clone()), (back.kind(), back.path.clone()));
    // Another correction was begun: the one that was thrown away does not take its place.
    let amend = browser.open(&format!("{file}/amend")).await;
    let discarded = browser.press(&amend, "discard", &[]).await;
    let begun = browser.press(&discarded, "amend", &[]).await;
    assert!(!begun.words().contains("M-43"), "{}", begun.words());
    let kept = browser.press(&discarded, "recover", &[]).await;
    assert!(!kept.words().contains("M-43"), "{}", kept.words());
    assert!(browser.open(&file).await.acts("recover").is_empty());
}

/// Personal data are put right on the way of every correction, or on the one that their question names; and
/// no decision stands without its reasons.
#[tokio::test]
async fn r23_personal_data_are_put_right_on_the_same_way() {
    let stage = Stage::start().await;
    let (browser, file, office) = returned(&stage).await;
    let page = browser.open(&file).await;
    browser.press(&page, "amend", &[]).await;
    let page = browser.open(&format!("{file}/amend/questions/gardener")).await;
    let born = [("born:day", "4"), ("born:month", "5"), ("born:year", "1980")];
    let page = browser.answer(&page, &born).await;
    assert!(
        page.words().contains("Come to the town hall"),
        "the locked name has its own way: {}",
        page.words()
    );
    let page = browser.open(&format!("{file}/amend/changes")).await;
    let receipt = browser.press(&page, "send", &[("declaration", "yes")]).await;
    assert_eq!(receipt.data("revision"), "2", "{}", receipt.words());

    account(&stage, "robin", &[Role::Handle], "garden").await;
    let agent = agent(&stage, "robin").await;
    let reference = receipt.data("reference");
    let decide = agent.open(&format!("/en/agent/cases/{reference}/decide")).await;
    let refused = agent.press(&decide, "continue", &[("why", "  ")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.words());
    assert_ne!(office.submission().await.state, State::Decided);
}
