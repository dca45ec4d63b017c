//! What a person was told, on the page of their submission, without JavaScript: the words, the dates for
//! a calendar, what became of the e-mails, and what a long history costs.

use std::time::{Duration, Instant};

use reqwest::StatusCode;
use reqwest::header::CONTENT_TYPE;
use retouche::notice::NoticeKind;
use retouche_server::{Config, Role};

use crate::agents::{account, agent};
use crate::browser::{Browser, Page};
use crate::delivery::{PostOffice, declare_email, delivered_by, outbox_of};
use crate::journey::returned;
use crate::stage::Stage;

async fn messages(browser: &Browser, submission: &str) -> Page {
    let page = browser.open(submission).await;
    let page = browser.follow(&page, "/messages").await;
    assert_eq!((page.status, page.kind().as_str()), (StatusCode::OK, "messages"), "{}", page.words());
    page
}

#[tokio::test]
async fn what_a_person_was_told_stands_on_a_page_of_its_own() {
    let stage = Stage::start().await;
    let (browser, submission, office) = returned(&stage).await;
    let page = browser.open(&submission).await;
    assert!(page.words().contains("Read your messages"), "{}", page.words());
    let page = messages(&browser, &submission).await;
    assert!(page.words().contains("Acknowledgement"), "{}", page.words());
    assert!(!page.words().contains("e-mail."), "nothing was to go out by e-mail: {}", page.words());
    let calendar = browser.follow(&page, "/calendar").await;
    assert_eq!(calendar.headers.get(CONTENT_TYPE).unwrap(), "text/calendar; charset=utf-8");

    // A request, with what was answered, why it is asked about, and the way to its page.
    office.ask(&[("meter-number", "M-77")]).await;
    let page = messages(&browser, &submission).await;
    for words in ["M-42", "M-77", "The meter was read on 3 May.", "We keep the answer as it is."] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    let (asked, received) = (page.html.find("/requests/2"), page.html.find("/receipts/1"));
    assert!(asked.is_some() && asked < received, "the newest comes first");
    assert_eq!(browser.follow(&page, "/requests/2").await.kind(), "task");

    // Whoever is not signed in reads nothing.
    let stranger = stage.browser().open(&format!("{submission}/messages")).await;
    assert_eq!((stranger.status, stranger.kind().as_str()), (StatusCode::UNAUTHORIZED, "refusal"));
}

/// A decision's reasons go out by no e-mail: this is where they are read.
#[tokio::test]
async fn a_decision_is_read_with_its_reasons() {
    let stage = Stage::start().await;
    let (browser, submission, _) = returned(&stage).await;
    account(&stage, "robin", &[Role::Handle], "garden").await;
    let agent = agent(&stage, "robin").await;
    let case = submission.replace("/submissions/", "/agent/cases/");
    let page = agent.open(&case).await;
    agent.press(&page, "continue", &[]).await;
    let page = agent.open(&format!("{case}/decide")).await;
    agent.press(&page, "continue", &[("why", "The plot is yours from May on.")]).await;
    let page = messages(&browser, &submission).await;
    assert!(page.words().contains("The plot is yours from May on."), "{}", page.words());
}

#[tokio::test]
async fn the_page_tells_what_became_of_the_e_mails() {
    let office = PostOffice::start().await;
    office.mail.answer_recipients(&["550 no such mailbox", "250 ok"]);
    let browser = office.browser();
    let never = declare_email(&browser, "en", "never@example.org").await.data("reference");
    office.once(&never, |kept| !matches!(kept.state, retouche_store::NoticeState::Queued)).await;
    let page = messages(&browser, &format!("/en/submissions/{never}")).await;
    assert!(page.words().contains("We could not send you this message by e-mail."), "{}", page.words());
    assert!(!page.words().contains("never@example.org"), "{}", page.words());

    let other = office.browser();
    let taken = declare_email(&other, "en", "taken@example.org").await.data("reference");
    office.once(&taken, |kept| !matches!(kept.state, retouche_store::NoticeState::Queued)).await;
    let page = messages(&other, &format!("/en/submissions/{taken}")).await;
    assert!(page.words().contains("This message also went out by e-mail."), "{}", page.words());
    // The same in the person's other language.
    let page = other.open(&format!("/fr/submissions/{taken}/messages")).await;
    assert!(page.words().contains("Ce message est aussi parti par courriel."), "{}", page.words());
}

/// Nobody would ever take them out again.
#[tokio::test]
async fn nothing_waits_in_the_outbox_of_a_server_without_a_mail_server() {
    let without = |config| {
        let nowhere = "127.0.0.1:1".parse().unwrap();
        Config { smtp_host: None, ..delivered_by(nowhere, config) }
    };
    let stage = Stage::start_with(without).await;
    let browser = stage.browser();
    let reference = declare_email(&browser, "en", "somebody@example.org").await.data("reference");
    assert!(outbox_of(&stage, &reference).await.is_empty());
    let page = messages(&browser, &format!("/en/submissions/{reference}")).await;
    assert!(page.words().contains("Acknowledgement"), "{}", page.words());
}

/// What an earlier mail server left waiting is taken back all the same.
#[tokio::test]
async fn without_a_mail_server_what_is_pointless_is_still_cancelled() {
    let mail = crate::mail_server::MailServer::start().await;
    let mut stage = Stage::start_with(|config| delivered_by(mail.address, config)).await;
    let browser = stage.browser();
    let reference = declare_email(&browser, "en", "before@example.org").await.data("reference");
    let queued = |outbox: &[retouche_store::KeptNotice], kind| {
        let mut of_kind = outbox.iter().filter(move |kept| kept.outgoing.notice.kind == kind);
        of_kind.any(|kept| kept.state == retouche_store::NoticeState::Queued)
    };
    assert!(queued(&outbox_of(&stage, &reference).await, NoticeKind::WindowClosingSoon));
    stage.restart(|config| Config { smtp_host: None, ..config }).await;
    let page = browser.open(&format!("/en/submissions/{reference}/withdraw")).await;
    browser.press(&page, "continue", &[]).await;
    let outbox = outbox_of(&stage, &reference).await;
    assert!(!queued(&outbox, NoticeKind::WindowClosingSoon));
    assert!(!outbox.iter().any(|kept| kept.outgoing.notice.kind == NoticeKind::Withdrawn));
}

#[tokio::test]
async fn a_long_history_shows_its_newest_messages_and_the_way_to_the_rest() {
    let stage = Stage::start().await;
    let (browser, submission, office) = returned(&stage).await;
    for number in 2..=33 {
        office.transcribe("meter-number", &format!("M-{number}")).await;
    }
    let page = messages(&browser, &submission).await;
    assert!(page.words().contains("the latest 30 messages"), "{}", page.words());
    assert!(page.html.contains("/receipts/33") && page.html.contains("/receipts/4\""));
    assert!(!page.html.contains("/receipts/3\""));
    assert_eq!(browser.follow(&page, "/history").await.kind(), "history");
}

/// The least time that a page takes.
async fn least(browser: &Browser, path: &str) -> Duration {
    let mut least = Duration::MAX;
    for _ in 0..5 {
        let start = Instant::now();
        assert_eq!(browser.open(path).await.status, StatusCode::OK);
        least = least.min(start.elapsed());
    }
    least
}

#[tokio::test]
#[ignore = "a measure: run it with --release --no-capture"]
#[expect(clippy::print_stdout, reason = "a measure reports")]
async fn messages_of_hundreds_of_revisions() {
    let stage = Stage::start().await;
    let (browser, submission, office) = returned(&stage).await;
    let pages = ["", "/messages", "/history"];
    for (from, to) in [(2, 125), (126, 250), (251, 500)] {
        for number in from..=to {
            office.transcribe("meter-number", &format!("M-{number}")).await;
        }
        for page in pages {
            println!("{to} revisions, {page:?}: {:?}", least(&browser, &format!("{submission}{page}")).await);
        }
    }
}
