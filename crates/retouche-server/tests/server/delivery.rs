//! Notices on their way: a person sends and corrects without JavaScript, and a mail server on this machine
//! gets what an e-mail program would show. What arrives, and what becomes of what does not.

use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::PathBuf;
use std::time::Duration;

use mail_parser::{Message, MessageParser, MimeHeaders};
use retouche::notice::NoticeKind;
use retouche_server::{Config, SmtpTls, deliver};
use retouche_store::{KeptNotice, NoticeState};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

use crate::browser::{Browser, Page};
use crate::mail_server::{MailServer, Taken};
use crate::stage::{Stage, log};

/// A running server of the example `address-change`, which asks for an e-mail address, and its postman.
pub(crate) struct PostOffice {
    stage: Stage,
    pub(crate) mail: MailServer,
    stop: oneshot::Sender<()>,
    delivering: JoinHandle<()>,
}

/// These settings, for the example and with this mail server.
pub(crate) fn delivered_by(mail: SocketAddr, config: Config) -> Config {
    let example = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../examples/address-change");
    Config {
        procedures: vec![example],
        services: Vec::new(),
        smtp_host: Some(mail.ip().to_string()),
        smtp_port: Some(mail.port()),
        smtp_tls: SmtpTls::None,
        smtp_from: Some("Service du déménagement <ne-pas-repondre@forms.example>".to_owned()),
        smtp_per_minute: NonZeroU32::new(6000).unwrap(),
        ..config
    }
}

impl PostOffice {
    pub(crate) async fn start() -> Self {
        let mail = MailServer::start().await;
        let (stage, server) = Stage::start_and_share(|config| delivered_by(mail.address, config)).await;
        let (stop, stopped) = oneshot::channel::<()>();
        let delivering = tokio::spawn(deliver(server, async { drop(stopped.await) }));
        Self { stage, mail, stop, delivering }
    }

    pub(crate) fn browser(&self) -> Browser {
        self.stage.browser()
    }

    async fn outbox(&self, reference: &str) -> Vec<KeptNotice> {
        outbox_of(&self.stage, reference).await
    }

    /// The same, once this is so of each of its receipts: the mail server has a message before the outbox
    /// knows.
    pub(crate) async fn once(&self, reference: &str, so: impl Fn(&KeptNotice) -> bool) -> Vec<KeptNotice> {
        let settled = async {
            loop {
                let outbox = self.outbox(reference).await;
                if receipts(&outbox).all(&so) {
                    return outbox;
                }
                sleep(Duration::from_millis(20)).await;
            }
        };
        timeout(Duration::from_secs(30), settled).await.expect("the receipts were not settled")
    }
}

/// What is in the outbox of a submission.
pub(crate) async fn outbox_of(stage: &Stage, reference: &str) -> Vec<KeptNotice> {
    let store = stage.store().await;
    let notices = store.notices(&reference.parse().unwrap()).await.unwrap();
    store.close().await;
    notices
}

fn receipts(outbox: &[KeptNotice]) -> impl Iterator<Item = &KeptNotice> {
    let acknowledging = [NoticeKind::Receipt, NoticeKind::AmendmentReceived];
    outbox.iter().filter(move |kept| acknowledging.contains(&kept.outgoing.notice.kind))
}

fn is_delivered(kept: &KeptNotice) -> bool {
    matches!(kept.state, NoticeState::Delivered(_))
}

/// Declares another e-mail address, and sends.
pub(crate) async fn declare_email(browser: &Browser, locale: &str, email: &str) -> Page {
    declare(browser, locale, ("email", email)).await
}

/// Declares one change, by its question and what is answered, and sends.
async fn declare(browser: &Browser, locale: &str, (what, value): (&str, &str)) -> Page {
    let page = browser.open(&format!("/{locale}/address-change/questions/changes")).await;
    let page = browser.answer(&page, &[("what-changes", what)]).await;
    let page = browser.answer(&page, &[("family-name", "Benali"), ("given-names", "Yasmine")]).await;
    let born = [("birth-date:day", "14"), ("birth-date:month", "6"), ("birth-date:year", "1992")];
    let page = browser.answer(&page, &born).await;
    let page = browser.answer(&page, &[(what, value)]).await;
    let page = browser.answer(&page, &[("organisations", "pension")]).await;
    let page =
        browser.answer(&page, &[("pension-fund", "Canari Retraite"), ("pension-number", "1234567")]).await;
    assert_eq!(page.kind(), "check-answers", "{}", page.words());
    let receipt = browser.press(&page, "send", &[("declaration", "yes")]).await;
    assert_eq!(receipt.kind(), "receipt", "{}", receipt.words());
    receipt
}

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
    let office = PostOffice::start().await;
    let receipt = declare_email(&office.browser(), "ar", "yasmine@example.org").await;
    let reference = receipt.data("reference");
    let taken = office.mail.wait_for(1).await;
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
    assert!(
        plain.contains(&format!("{}/ar/submissions/{reference}/receipts/1", office.stage.origin)),
        "{plain}"
    );
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
    let outbox = office.once(&reference, is_delivered).await;
    assert_eq!(receipts(&outbox).count(), 1);
    let waits = |kind| {
        outbox.iter().any(|kept| kept.outgoing.notice.kind == kind && kept.state == NoticeState::Queued)
    };
    assert!(waits(NoticeKind::WindowClosingSoon) && waits(NoticeKind::RetentionEnding));
}

/// What waits goes to the address that was corrected, and the correction is acknowledged there.
#[tokio::test]
async fn a_corrected_address_gets_what_follows() {
    let office = PostOffice::start().await;
    let browser = office.browser();
    let receipt = declare_email(&browser, "fr", "ancienne@example.org").await;
    let reference = receipt.data("reference");
    let page = browser.open(&format!("/fr/submissions/{reference}")).await;
    let page = browser.press(&page, "amend", &[]).await;
    let page = browser.follow(&page, "/amend/questions/new-email").await;
    let page = browser.answer(&page, &[("email", "nouvelle@example.org")]).await;
    let page = browser.follow(&page, "/amend/changes").await;
    browser.press(&page, "send", &[("declaration", "yes")]).await;
    let taken = office.mail.wait_for(2).await;
    let to_new = taken.iter().find(|taken| taken.to == "nouvelle@example.org").expect("a second receipt");
    let message = parsed(to_new);
    assert!(message.subject().unwrap().starts_with("Nous avons reçu votre correction"));
    let plain = message.body_text(0).unwrap();
    assert!(plain.contains("Ce que vous avez corrigé") && !plain.contains("nouvelle@"), "{plain}");
    let outbox = office.once(&reference, is_delivered).await;
    assert_eq!(receipts(&outbox).count(), 2);
    let queued = outbox.iter().filter(|kept| kept.state == NoticeState::Queued);
    let to: Vec<Option<&str>> = queued.map(|kept| kept.outgoing.recipient.as_deref()).collect();
    assert!(to.len() >= 2 && to.iter().all(|to| *to == Some("nouvelle@example.org")), "{to:?}");
}

#[tokio::test]
async fn what_is_not_taken_is_tried_again_or_given_up_without_a_word_of_whose_it_is() {
    let office = PostOffice::start().await;
    office.mail.answer_recipients(&["451 later", "550 no such mailbox", "250 ok"]);
    let later =
        declare_email(&office.browser(), "fr", "plus-tard-canari@example.org").await.data("reference");
    let waiting = office.once(&later, |kept| kept.outgoing.not_before > kept.created).await;
    let never = declare_email(&office.browser(), "fr", "jamais-canari@example.org").await.data("reference");
    office.once(&never, |kept| matches!(kept.state, NoticeState::Failed(_))).await;
    declare_email(&office.browser(), "en", "enfin@example.org").await;
    assert_eq!(office.mail.wait_for(1).await[0].to, "enfin@example.org");
    let waiting = receipts(&waiting).next().unwrap();
    assert_eq!((&waiting.state, waiting.attempts), (&NoticeState::Queued, 1));
    assert!(waiting.outgoing.not_before >= waiting.created + 60, "it waits a minute");
    assert_eq!(receipts(&office.outbox(&later).await).next(), Some(waiting), "it still does");
    let log = log();
    assert!(log.contains("notice not taken yet") && log.contains("notice refused for good"));
    for secret in ["plus-tard-canari", "jamais-canari", "enfin@example"] {
        let lines: Vec<&str> = log.lines().filter(|line| line.contains(secret)).collect();
        assert!(lines.is_empty(), "{lines:#?}");
    }
}

#[tokio::test]
async fn what_is_begun_is_handed_over_before_the_end() {
    let office = PostOffice::start().await;
    office.mail.take_time(Duration::from_millis(800));
    let reference = declare_email(&office.browser(), "fr", "lent@example.org").await.data("reference");
    office.mail.is_asked().await;
    let PostOffice { stage, mail, stop, delivering } = office;
    stop.send(()).unwrap();
    timeout(Duration::from_secs(10), delivering).await.unwrap().unwrap();
    assert_eq!(mail.taken().len(), 1);
    let outbox = outbox_of(&stage, &reference).await;
    assert!(outbox.iter().any(|kept| matches!(kept.state, NoticeState::Delivered(_))));
}

/// A procedure without an address, or a person who gives none: nothing is queued.
#[tokio::test]
async fn whoever_gives_no_address_finds_notices_on_the_page_only() {
    let office = PostOffice::start().await;
    let receipt = declare(&office.browser(), "fr", ("phone", "01 99 00 56 78")).await;
    assert!(office.outbox(&receipt.data("reference")).await.is_empty());
}
