//! What arrives, and what becomes of what does not.

use std::time::Duration;

use mail_parser::{Message, MessageParser, MimeHeaders};
use retouche::notice::NoticeKind;
use retouche_store::NoticeState;
use tokio::time::{sleep, timeout};

use crate::mail_server::Taken;
use crate::stage::{Stage, file, log};

fn parsed(taken: &Taken) -> Message<'_> {
    MessageParser::default().parse(&taken.message).expect("an e-mail")
}

/// The types of the parts, in order.
fn types(message: &Message<'_>) -> Vec<String> {
    let of = |part: &mail_parser::MessagePart<'_>| {
        let kind = part.content_type().unwrap();
        format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or_default())
    };
    message.parts.iter().map(of).collect()
}

#[tokio::test]
async fn a_receipt_arrives_in_arabic() {
    let stage = Stage::start().await;
    let receipt = file(&stage.browser(), "ar", "yasmine@example.org").await;
    let reference = receipt.data("reference");
    let taken = stage.mail.wait_for(1).await;
    assert_eq!(
        (taken[0].from.as_str(), taken[0].to.as_str()),
        ("ne-pas-repondre@forms.example", "yasmine@example.org")
    );
    let message = parsed(&taken[0]);
    let address = |address: Option<&mail_parser::Address<'_>>| {
        let first = address.unwrap().first().unwrap();
        (first.name().map(str::to_owned), first.address().unwrap().to_owned())
    };
    assert_eq!(
        address(message.from()),
        (Some("Service du déménagement".to_owned()), "ne-pas-repondre@forms.example".to_owned())
    );
    assert_eq!(address(message.to()), (None, "yasmine@example.org".to_owned()));
    assert_eq!(address(message.reply_to()), (None, "adresse@demenagement.example.org".to_owned()));
    assert!(message.subject().unwrap().starts_with("استلمنا أجوبتكم"), "{:?}", message.subject());
    assert!(message.message_id().unwrap().ends_with("@forms.example"));
    assert!(message.date().is_some());
    let header = |name: &str| message.header_raw(name).unwrap_or_default().trim().to_owned();
    assert_eq!(header("Auto-Submitted"), "auto-generated");
    assert_eq!(header("Content-Language"), "ar");
    assert_eq!(
        types(&message),
        ["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar"]
    );

    let plain = message.body_text(0).unwrap();
    assert!(plain.contains(&format!("\u{2066}{reference}\u{2069}")), "{plain}");
    assert!(plain.contains(&format!("{}/ar/submissions/{reference}/receipts/1", stage.origin)), "{plain}");
    let html = message.body_html(0).unwrap();
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"), "{html}");
    assert!(html.contains(&format!("<bdi dir=\"ltr\">{reference}</bdi>")), "{html}");

    let attached = message.attachment(0).unwrap();
    assert_eq!(attached.content_type().unwrap().attribute("method"), Some("PUBLISH"));
    assert_eq!(attached.attachment_name(), Some("publish.ics"));
    let calendar = String::from_utf8(attached.contents().to_vec()).unwrap();
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n") && calendar.ends_with("END:VCALENDAR\r\n"));
    assert!(calendar.replace("\r\n ", "").contains("نهاية التصحيح"), "{calendar}");

    for secret in ["Benali", "Yasmine", "Canari", "1992"] {
        let everything = format!("{plain}{html}{calendar}{}", message.subject().unwrap());
        assert!(!everything.contains(secret), "{secret}");
    }
    let outbox = stage.outbox(&reference).await;
    let receipt = outbox.iter().find(|kept| kept.outgoing.notice.kind == NoticeKind::Receipt).unwrap();
    assert!(matches!(receipt.state, NoticeState::Delivered(_)));
    let waits = |kind| {
        outbox.iter().any(|kept| kept.outgoing.notice.kind == kind && kept.state == NoticeState::Queued)
    };
    assert!(waits(NoticeKind::WindowClosingSoon) && waits(NoticeKind::RetentionEnding));
}

/// What waits goes to the address that was corrected, and the correction is acknowledged there.
#[tokio::test]
async fn a_corrected_address_gets_what_follows() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    let receipt = file(&browser, "fr", "ancienne@example.org").await;
    let reference = receipt.data("reference");
    let page = browser.open(&format!("/fr/submissions/{reference}")).await;
    let page = browser.press(&page, "amend", &[]).await;
    let page = browser.follow(&page, "/amend/questions/new-email").await;
    let page = browser.answer(&page, &[("email", "nouvelle@example.org")]).await;
    let page = browser.follow(&page, "/amend/changes").await;
    browser.press(&page, "send", &[("declaration", "yes")]).await;
    let taken = stage.mail.wait_for(2).await;
    let to_new = taken.iter().find(|taken| taken.to == "nouvelle@example.org").expect("a second receipt");
    let message = parsed(to_new);
    assert!(message.subject().unwrap().starts_with("Nous avons reçu votre correction"));
    let plain = message.body_text(0).unwrap();
    assert!(plain.contains("Ce que vous avez corrigé") && !plain.contains("nouvelle@"), "{plain}");
    let outbox = stage.outbox(&reference).await;
    let queued = outbox.iter().filter(|kept| kept.state == NoticeState::Queued);
    let to: Vec<Option<&str>> = queued.map(|kept| kept.outgoing.recipient.as_deref()).collect();
    assert!(to.len() >= 2 && to.iter().all(|to| *to == Some("nouvelle@example.org")), "{to:?}");
}

#[tokio::test]
async fn what_is_not_taken_is_tried_again_or_given_up_without_a_word_of_whose_it_is() {
    let stage = Stage::start().await;
    stage.mail.answer_recipients(&["451 later", "550 no such mailbox", "250 ok"]);
    let later = file(&stage.browser(), "fr", "plus-tard-canari@example.org").await.data("reference");
    settled(&stage, 1).await;
    let never = file(&stage.browser(), "fr", "jamais-canari@example.org").await.data("reference");
    settled(&stage, 2).await;
    file(&stage.browser(), "en", "enfin@example.org").await;
    assert_eq!(stage.mail.wait_for(1).await[0].to, "enfin@example.org");
    let receipt = |outbox: Vec<retouche_store::KeptNotice>| {
        outbox.into_iter().find(|kept| kept.outgoing.notice.kind == NoticeKind::Receipt).unwrap()
    };
    let waiting = receipt(stage.outbox(&later).await);
    assert_eq!((waiting.state, waiting.attempts), (NoticeState::Queued, 1));
    assert!(waiting.outgoing.not_before >= waiting.created + 60, "it waits a minute");
    assert!(matches!(receipt(stage.outbox(&never).await).state, NoticeState::Failed(_)));
    let log = log();
    assert!(log.contains("notice not taken yet") && log.contains("notice refused for good"));
    for secret in ["plus-tard-canari", "jamais-canari", "enfin@example"] {
        let lines: Vec<&str> = log.lines().filter(|line| line.contains(secret)).collect();
        assert!(lines.is_empty(), "{lines:#?}");
    }
}

/// Waits until a mail server was asked this often, and a moment more for what follows.
async fn settled(stage: &Stage, sessions: usize) {
    let asked = async {
        while stage.mail.sessions() < sessions {
            sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(Duration::from_secs(30), asked).await.expect("nobody came");
    sleep(Duration::from_millis(500)).await;
}

#[tokio::test]
async fn what_is_begun_is_handed_over_before_the_end() {
    let mut stage = Stage::start().await;
    stage.mail.take_time(Duration::from_millis(800));
    let reference = file(&stage.browser(), "fr", "lent@example.org").await.data("reference");
    while stage.mail.sessions() == 0 {
        sleep(Duration::from_millis(20)).await;
    }
    stage.stop.take().unwrap().send(()).unwrap();
    timeout(Duration::from_secs(10), &mut stage.delivering).await.unwrap().unwrap();
    assert_eq!(stage.mail.taken().len(), 1);
    let outbox = stage.outbox(&reference).await;
    assert!(outbox.iter().any(|kept| matches!(kept.state, NoticeState::Delivered(_))));
}

/// A procedure without an address, or a person who gives none: nothing is queued.
#[tokio::test]
async fn whoever_gives_no_address_finds_notices_on_the_page_only() {
    let stage = Stage::start().await;
    let browser = stage.browser();
    let page = browser.open("/fr/address-change/questions/changes").await;
    let page = browser.answer(&page, &[("what-changes", "phone")]).await;
    let page = browser.answer(&page, &[("family-name", "Benali"), ("given-names", "Yasmine")]).await;
    let born = [("birth-date:day", "14"), ("birth-date:month", "6"), ("birth-date:year", "1992")];
    let page = browser.answer(&page, &born).await;
    let page = browser.answer(&page, &[("phone", "01 99 00 56 78")]).await;
    let page = browser.answer(&page, &[("organisations", "pension")]).await;
    let page =
        browser.answer(&page, &[("pension-fund", "Canari Retraite"), ("pension-number", "1234567")]).await;
    let receipt = browser.press(&page, "send", &[("declaration", "yes")]).await;
    assert!(stage.outbox(&receipt.data("reference")).await.is_empty());
}
