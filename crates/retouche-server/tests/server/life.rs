//! The life of a submission after sending, as a person without JavaScript meets it: what the
//! administration asks, what two people change at once, what comes too late, and what can be taken back.

use reqwest::StatusCode;
use reqwest::header::CONTENT_TYPE;

use crate::browser::Page;
use crate::journey::{prepare, returned};
use crate::stage::Stage;

#[tokio::test]
async fn an_answer_that_was_asked_about_is_kept_with_a_reason() {
    let stage = Stage::start().await;
    let (browser, file, office) = returned(&stage).await;
    office.ask(&[("meter-number", "M-77")]).await;
    let page = browser.open(&file).await;
    assert!(page.words().contains("waiting for your answer"), "{}", page.words());
    let page = browser.follow(&page, "/requests/2").await;
    assert_eq!((page.status, page.kind().as_str()), (StatusCode::OK, "task"));
    for told in ["M-42", "M-77", "The meter was read on 3 May.", "We keep the answer as it is."] {
        assert!(page.words().contains(told), "{told}: {}", page.words());
    }
    // Nothing chosen, or kept without a reason: the page comes back with what was typed.
    let again = browser.press(&page, "continue", &[]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    let again = browser.press(&again, "continue", &[("choice-1", "keep"), ("because-1", " ")]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    let kept = [("choice-1", "keep"), ("because-1", "It is written on the bill.")];
    let page = browser.press(&again, "continue", &kept).await;
    assert_eq!(page.path, file);
    assert!(office.submission().await.pending().is_none());
    assert_eq!(office.submission().await.current().revision.number, 1, "nothing was changed");
    let again = browser.open(&format!("{file}/requests/2")).await;
    assert!(again.acts("continue").is_empty(), "what is over asks for nothing");
}

/// The request may end while its answer is written.
#[tokio::test]
async fn what_was_written_about_a_request_that_is_over_is_shown_once_more() {
    let stage = Stage::start().await;
    let (browser, file, office) = returned(&stage).await;
    office.ask(&[("meter-number", "M-77")]).await;
    let page = browser.open(&format!("{file}/requests/2")).await;
    office.take_back().await;
    let kept = [("choice-1", "keep"), ("because-1", "It is written on the bill.")];
    let over = browser.press(&page, "continue", &kept).await;
    assert_eq!(over.status, StatusCode::UNPROCESSABLE_ENTITY);
    let words = over.words();
    assert!(words.contains("It is written on the bill.") && words.contains("no longer open"), "{words}");
    assert!(over.acts("continue").is_empty(), "what is over asks for nothing");
}

#[tokio::test]
async fn a_suggestion_is_taken_only_when_the_person_sends_it() {
    let stage = Stage::start().await;
    let (browser, file, office) = returned(&stage).await;
    office.ask(&[("meter-number", "M-77")]).await;
    let page = browser.open(&format!("{file}/requests/2")).await;
    let page = browser.press(&page, "continue", &[("choice-1", "take")]).await;
    assert_eq!(page.kind(), "check-answers");
    assert_eq!(office.submission().await.current().revision.number, 1);
    let page = browser.follow(&page, "/amend/changes").await;
    assert!(page.words().contains("M-42") && page.words().contains("M-77"));
    let receipt = browser.press(&page, "send", &[("declaration", "yes")]).await;
    assert_eq!(receipt.data("revision"), "2");
    let history = browser.open(&format!("{file}/history")).await;
    let words = history.words();
    assert!(words.contains("Correction invited"), "the trigger is told: {words}");
    let trigger = office.submission().await.current().trigger.clone().unwrap();
    assert!(matches!(trigger, retouche::submission::Trigger::Invited { request: 2, .. }));
}

#[tokio::test]
async fn what_two_people_changed_at_once_is_settled_by_the_person() {
    let stage = Stage::start().await;
    let (browser, file, office) = returned(&stage).await;
    let page = prepare(&browser, &file, "M-43").await;
    office.transcribe("meter-number", "M-44").await;
    // The page that was open sends nothing that it did not show.
    let page = browser.press(&page, "send", &[("declaration", "yes")]).await;
    assert_ne!(page.kind(), "receipt", "{}", page.words());
    assert_eq!(office.submission().await.current().revision.number, 2);
    let page = browser.open(&format!("{file}/amend")).await;
    let page = browser.follow(&page, "/amend/settle").await;
    assert_eq!(page.kind(), "task");
    assert!(page.words().contains("M-43") && page.words().contains("M-44"), "{}", page.words());
    let again = browser.press(&page, "continue", &[]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = browser.press(&again, "continue", &[("side-1", "mine")]).await;
    assert_eq!(page.kind(), "check-answers");
    let page = browser.follow(&page, "/amend/changes").await;
    let receipt = browser.press(&page, "send", &[("declaration", "yes")]).await;
    assert_eq!(receipt.data("revision"), "3");
    let compared = browser.open(&format!("{file}/history")).await;
    let compared = browser.press(&compared, "continue", &[("one", "1"), ("other", "3")]).await;
    assert!(compared.path.ends_with("/compare/1-3"), "{}", compared.path);
    assert!(compared.words().contains("M-42") && compared.words().contains("M-43"));
}

#[tokio::test]
async fn a_correction_cut_short_by_the_examination_is_kept_and_handed_in() {
    let stage = Stage::start().await;
    let (browser, file, office) = returned(&stage).await;
    let open = prepare(&browser, &file, "M-43").await;
    office.review().await;
    // The page that was open is refused, and says what remains.
    let refused = browser.press(&open, "send", &[("declaration", "yes")]).await;
    assert_ne!(refused.kind(), "receipt");
    let page = browser.open(&format!("{file}/amend/changes")).await;
    assert!(page.acts("send").is_empty() && page.words().contains("M-43"));
    let page = browser.follow(&page, "/late").await;
    let letter = browser.follow(&page, "/letter").await;
    assert_eq!(letter.kind(), "letter");
    assert!(letter.words().contains("M-42") && letter.words().contains("M-43"), "{}", letter.words());
    let history = browser.press(&page, "continue", &[]).await;
    assert_eq!(history.kind(), "history");
    let submission = office.submission().await;
    assert_eq!((submission.late.len(), submission.current().revision.number), (1, 1));
    // Once more, by the Back button: nothing is handed in twice.
    browser.press(&page, "continue", &[]).await;
    assert_eq!(office.submission().await.late.len(), 1);
}

#[tokio::test]
async fn earlier_answers_are_taken_up_again_and_a_reason_may_follow() {
    let stage = Stage::start().await;
    let (browser, file, office) = returned(&stage).await;
    let page = prepare(&browser, &file, "M-43").await;
    let receipt = browser.press(&page, "send", &[("declaration", "yes")]).await;
    let page = browser.follow(&receipt, "/explain/2").await;
    let why = |page: Page, why: &'static str| {
        let browser = &browser;
        async move { browser.press(&page, "continue", &[("why", why)]).await }
    };
    assert_eq!(why(page.clone(), "I misread it.").await.path, file);
    let told = office.submission().await.events;
    assert_eq!(why(page.clone(), "I misread it.").await.path, file);
    assert_eq!(office.submission().await.events, told, "a repeat tells nothing twice");
    // From the same page, by the Back button, something else is said: it is no repeat.
    let back = why(page, "The light was poor.").await;
    assert_eq!(back.form("continue").value("why"), Some("The light was poor."));
    assert_eq!(browser.press(&back, "continue", &[]).await.path, file);
    let history = browser.open(&format!("{file}/history")).await.words();
    assert!(history.contains("I misread it.") && history.contains("The light was poor."), "{history}");
    let first = browser.open(&format!("{file}/revisions/1")).await;
    let page = browser.follow(&first, "/revert/1").await;
    let page = browser.press(&page, "continue", &[]).await;
    assert_eq!(page.kind(), "before-after", "{}", page.words());
    let receipt = browser.press(&page, "send", &[("declaration", "yes")]).await;
    assert_eq!(receipt.data("revision"), "3");
    let submission = office.submission().await;
    assert_eq!(submission.current().reverts, Some(1));
    let now = browser.open(&file).await;
    assert!(now.words().contains("M-42") && !now.words().contains("M-43"));
}

#[tokio::test]
async fn a_submission_is_withdrawn_once() {
    let stage = Stage::start().await;
    let (browser, file, office) = returned(&stage).await;
    let page = browser.open(&file).await;
    let calendar = browser.follow(&page, "/calendar").await;
    let kind = calendar.headers.get(CONTENT_TYPE).unwrap();
    assert_eq!(kind, "text/calendar; charset=utf-8");
    assert!(calendar.html.starts_with("BEGIN:VCALENDAR") && calendar.html.contains("20991231T225959Z"));
    let page = browser.follow(&page, "/withdraw").await;
    let done = browser.press(&page, "continue", &[]).await;
    assert_eq!(done.path, file);
    assert_eq!(office.submission().await.state, retouche::submission::State::Withdrawn);
    assert!(done.acts("amend").is_empty());
    // Its answer may be lost on the way: the repeat is answered as the first was.
    let twice = browser.press(&page, "continue", &[]).await;
    assert_eq!((twice.path.as_str(), twice.kind().as_str()), (file.as_str(), "submission"));
    assert_eq!(office.submission().await.events, 2);
}

/// The correction counts at once; which document it asks for, how it is handed in and until when is said
/// beside the question, before it is sent, on its receipt and later.
#[tokio::test]
async fn a_correction_that_asks_for_a_document_says_which_how_and_until_when() {
    let stage = Stage::start().await;
    let (browser, file, office) = returned(&stage).await;
    let page = browser.open(&file).await;
    let page = browser.press(&page, "amend", &[]).await;
    let page = browser.follow(&page, "/price").await;
    assert!(page.words().contains("The bill of the tree nursery."), "{}", page.words());
    let page = browser.answer(&page, &[("price", "25")]).await;
    let page = browser.follow(&page, "/amend/changes").await;
    let told =
        ["The bill of the tree nursery.", "Send a copy", "1 Garden Road", "counts as soon as it is sent"];
    for words in told.into_iter().chain(["30 days"]) {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    let receipt = browser.press(&page, "send", &[("declaration", "yes")]).await;
    assert_eq!(receipt.kind(), "receipt");
    assert_eq!(office.submission().await.current().revision.number, 2, "it counts");
    for words in told.into_iter().chain(["To be handed in by"]) {
        assert!(receipt.words().contains(words), "{words}: {}", receipt.words());
    }
    let changes = browser.open(&format!("{file}/changes/2")).await;
    assert!(changes.words().contains("To be handed in by"), "{}", changes.words());
    // What was sent the first time, and another correction, ask for nothing.
    let first = browser.open(&format!("{file}/receipts/1")).await;
    assert!(!first.words().contains("tree nursery"), "{}", first.words());
    let page = prepare(&browser, &file, "M-43").await;
    assert!(!page.words().contains("tree nursery"), "{}", page.words());
}
