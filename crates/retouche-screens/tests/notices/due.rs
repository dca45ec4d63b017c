//! Which notices are due, and when.

use std::sync::LazyLock;

use proptest::prelude::*;
use retouche::Procedure;
use retouche::notice::{Due, NoticeKind, Only, effects, notices_of, planned};
use retouche::submission::{Act, Event, Submission};
use serde_json::json;

use crate::history::{
    HOLDER, History, act, agent, amended, changed, digest, example, moment, own, request, window,
};

/// An example whose answers are kept for a year.
static PROCEDURE: LazyLock<Procedure> = LazyLock::new(|| {
    changed(&example("property-occupancy").procedure, |json| {
        json["privacy"]["retention"]["closed"] = json!("P1Y");
    })
});

fn procedure() -> &'static Procedure {
    &PROCEDURE
}

fn until_december() -> History {
    History::sent(&[window("2026-03-02T10:30:00", "2026-12-02T23:59:59")])
}

/// What each event means: due at once, later, cancelled; later ones with their time.
fn story(history: &History, procedure: &Procedure) -> Vec<String> {
    let told = |due: &Due| {
        let only = if due.only == Only::WhileUnsent { " while unsent" } else { "" };
        format!("{} at {}{only}", due.notice.kind, due.at.local)
    };
    let mut before: Option<Submission> = None;
    let mut story = Vec::new();
    for (place, event) in history.0.iter().enumerate() {
        let after = Submission::fold(&history.0[..=place]).unwrap();
        let effects = effects(before.as_ref(), event, &after, procedure);
        story.extend(effects.now.iter().map(|due| format!("{}: now {}", event.number, due.notice.kind)));
        story.extend(effects.cancelled.iter().map(|gone| format!("{}: not {}", event.number, gone.kind)));
        story.extend(effects.later.iter().map(|due| format!("{}: {}", event.number, told(due))));
        before = Some(after);
    }
    story
}

#[test]
fn a_sending_is_acknowledged_and_its_dates_are_planned() {
    let story = story(&until_december(), procedure());
    assert_eq!(
        story,
        [
            "1: now receipt",
            "1: window-closing-soon at 2026-11-25T09:00:00 while unsent",
            "1: window-closed at 2026-12-03T09:00:00 while unsent",
            "1: retention-ending at 2027-02-15T09:00:00",
        ]
    );
}

#[test]
fn a_reminder_comes_as_early_as_the_procedure_says_or_the_day_before() {
    let remind = |period: &str| changed(procedure(), |json| json["amendment"]["remind"] = json!(period));
    assert!(story(&until_december(), &remind("P1M"))[1].contains("2026-11-02T09:00:00"));
    let short = History::sent(&[window("2026-03-02T10:30:00", "2026-03-05T23:59:59")]);
    assert!(story(&short, procedure())[1].contains("window-closing-soon at 2026-03-04T09:00:00"));
    let shorter = History::sent(&[window("2026-03-02T10:30:00", "2026-03-03T01:00:00")]);
    assert!(!story(&shorter, procedure()).iter().any(|line| line.contains("closing-soon")));
}

/// Where one window takes over from another, nothing closes.
#[test]
fn only_the_last_closing_counts() {
    let history = History::sent(&[
        window("2026-03-02T10:30:00", "2026-04-01T23:59:59"),
        window("2026-03-02T10:30:00", "2026-06-01T23:59:59"),
        window("2026-07-30T00:00:00", "2026-12-02T23:59:59"),
    ]);
    let story = story(&history, procedure());
    let of = |kind: &str| -> Vec<&str> {
        story.iter().filter_map(|line| line.split_once(&format!("{kind} at ")).map(|(_, at)| at)).collect()
    };
    assert_eq!(of("window-open"), ["2026-07-30T09:00:00"]);
    assert_eq!(
        of("window-closing-soon"),
        ["2026-05-25T09:00:00 while unsent", "2026-11-25T09:00:00 while unsent"]
    );
}

#[test]
fn a_request_is_reminded_of_until_it_is_answered() {
    let asked = request("regularisation", &["quality"], "2026-05-15T23:59:59");
    let trigger = json!({ "kind": "invited", "request": 2, "due": moment("2026-05-15T23:59:59") });
    let history = until_december().then("2026-04-15T09:00:00", agent(), asked).then(
        "2026-05-01T20:00:00",
        HOLDER,
        amended(2, trigger),
    );
    let story = story(&history, procedure());
    assert_eq!(
        &story[4..],
        [
            "2: now regularisation-invited",
            "2: not retention-ending",
            "2: request-due-soon at 2026-05-08T09:00:00",
            "2: request-overdue at 2026-05-16T09:00:00",
            "2: retention-ending at 2027-03-31T09:00:00",
            "3: now regularisation-received",
            "3: not request-due-soon",
            "3: not request-overdue",
            "3: not retention-ending",
            "3: retention-ending at 2027-04-16T09:00:00",
        ]
    );
}

#[test]
fn an_examination_stops_reminders_and_tells_whoever_had_a_correction_unsent() {
    let history = until_december().then("2026-04-15T09:00:00", agent(), Act::ReviewStarted).then(
        "2026-04-20T09:00:00",
        agent(),
        request("completion", &["quality"], "2026-05-15T23:59:59"),
    );
    let story = story(&history, procedure());
    assert!(story.contains(&"2: now window-closed".to_owned()), "{story:?}");
    assert!(story.contains(&"2: not window-closing-soon".to_owned()), "{story:?}");
    assert!(story.contains(&"3: now info-requested".to_owned()), "{story:?}");
    assert!(story.contains(&"3: window-closing-soon at 2026-11-25T09:00:00 while unsent".to_owned()));
    let listed = |unsent| {
        let kinds = notices_of(&history.0, procedure(), unsent, moment("2026-04-16T09:00:00").at).unwrap();
        kinds.iter().map(|happened| happened.notice.kind).collect::<Vec<_>>()
    };
    let begun = |at: &str| Some(moment(at).at);
    assert!(listed(begun("2026-04-01T09:00:00")).contains(&NoticeKind::WindowClosed));
    assert!(!listed(begun("2026-04-15T10:00:00")).contains(&NoticeKind::WindowClosed));
    assert!(!listed(None).contains(&NoticeKind::WindowClosed));
}

#[test]
fn every_other_act_has_its_notice() {
    let decided =
        || act(json!({ "act": "decided", "on": { "number": 1, "answers": digest() }, "words": digest() }));
    let granted = act(json!({ "act": "window-granted",
        "window": window("2027-01-04T00:00:00", "2027-01-31T23:59:59") }));
    let late = act(json!({ "act": "late-correction", "amends": { "number": 1, "answers": digest() },
        "words": digest() }));
    let maintained = act(json!({ "act": "answers-maintained", "request": 5,
        "due": moment("2027-03-15T23:59:59"),
        "maintains": { "questions": ["quality"], "words": digest() } }));
    let withdrawn_request = act(json!({ "act": "request-withdrawn", "request": 7 }));
    let asked = || request("regularisation", &["quality"], "2027-03-15T23:59:59");
    let history = until_december()
        .then("2026-12-15T09:00:00", HOLDER, late)
        .then("2027-01-05T09:00:00", agent(), granted)
        .then(
            "2027-01-05T10:00:00",
            HOLDER,
            act(json!({ "act": "explained", "revision": 1, "words": digest() })),
        )
        .then("2027-02-01T09:00:00", agent(), asked())
        .then("2027-02-02T09:00:00", HOLDER, maintained)
        .then("2027-02-03T09:00:00", agent(), asked())
        .then("2027-02-04T09:00:00", agent(), withdrawn_request)
        .then("2027-02-05T09:00:00", agent(), decided())
        .then("2027-02-06T09:00:00", agent(), act(json!({ "act": "reopened", "words": digest() })))
        .then("2027-02-07T09:00:00", HOLDER, Act::Withdrawn)
        .then("2028-02-07T09:00:00", retouche::submission::Actor::System, Act::Purged);
    let story = story(&history, procedure());
    let now: Vec<&str> =
        story.iter().filter_map(|line| line.split_once(": now ").map(|(_, kind)| kind)).collect();
    assert_eq!(
        now,
        [
            "receipt",
            "record-ack",
            "window-open",
            "regularisation-invited",
            "answer-maintained",
            "regularisation-invited",
            "request-withdrawn",
            "decision",
            "reopened",
            "withdrawn",
        ]
    );
    assert!(planned(&history.submission(), procedure()).is_empty());
}

/// The page lists what was due, newest first, and nothing that was cancelled in time.
#[test]
fn the_page_lists_what_was_due() {
    let history = until_december()
        .then("2026-04-15T09:00:00", agent(), request("completion", &["quality"], "2026-05-15T23:59:59"))
        .then("2026-05-09T09:00:00", HOLDER, own(2));
    let listed = |now: &str| {
        let kinds = notices_of(&history.0, procedure(), None, moment(now).at).unwrap();
        kinds.iter().map(|happened| happened.notice.kind.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(
        listed("2026-05-20T09:00:00"),
        ["request-overdue", "amendment-received", "request-due-soon", "info-requested", "receipt"]
    );
    let keys = notices_of(&history.0, procedure(), None, i64::MAX).unwrap();
    let mut keys: Vec<String> = keys.iter().map(|happened| happened.notice.key()).collect();
    assert!(keys.contains(&"request-due-soon.event-2.1778882399".to_owned()), "{keys:?}");
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), 6);
}

/// Any act that may happen next, a while later.
fn acts() -> impl Strategy<Value = Vec<(u8, u8)>> {
    prop::collection::vec((0u8..9, 0u8..120), 0..14)
}

fn next(history: &History, choice: u8, days: u8) -> Option<Event> {
    let submission = history.submission();
    let current = submission.current().revision.number;
    let link = json!({ "number": current, "answers": digest() });
    let at = submission.last_at.at + i64::from(days) * 86_400 + 60;
    let at = retouche::zone::moment_at(at, &"Europe/Paris".parse().unwrap())?;
    let due = retouche::zone::moment_at(at.at + 20 * 86_400, &at.zone)?;
    let asked = |kind: &str| {
        act(json!({ "act": "correction-requested", "kind": kind, "questions": ["quality"],
            "about": link, "due": due, "words": digest() }))
    };
    let (actor, act) = match choice {
        0 => (HOLDER, own(current + 1)),
        1 => (agent(), Act::ReviewStarted),
        2 => (agent(), asked("regularisation")),
        3 => (agent(), asked("completion")),
        4 => {
            let trigger = serde_json::to_value(submission.pending()?.trigger()).unwrap();
            (HOLDER, amended(current + 1, trigger))
        }
        5 => (agent(), act(json!({ "act": "decided", "on": link, "words": digest() }))),
        6 => (agent(), act(json!({ "act": "reopened", "words": digest() }))),
        7 => (HOLDER, Act::Withdrawn),
        _ => (agent(), act(json!({ "act": "window-granted", "window": { "opens": at, "closes": due } }))),
    };
    submission.next(act, at, actor).ok()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// Whatever happens, what waits is exactly what is planned for the future, nothing waits twice, and
    /// nothing is told that was cancelled.
    #[test]
    fn what_waits_is_what_is_planned(acts in acts()) {
        let mut history = until_december();
        for (choice, days) in acts {
            if let Some(event) = next(&history, choice, days) {
                history.0.push(event);
            }
        }
        let (mut waiting, mut before): (Vec<Due>, Option<Submission>) = (Vec::new(), None);
        for (place, event) in history.0.iter().enumerate() {
            let after = Submission::fold(&history.0[..=place]).unwrap();
            let effects = effects(before.as_ref(), event, &after, procedure());
            waiting.retain(|due| due.at.at > event.at.at);
            for gone in &effects.cancelled {
                prop_assert!(waiting.iter().any(|due| due.notice == *gone), "{gone:?} was not waiting");
            }
            waiting.retain(|due| !effects.cancelled.contains(&due.notice));
            waiting.extend(effects.later);
            waiting.sort_by_key(|due| (due.at.at, due.notice.clone()));
            let mut planned = planned(&after, procedure());
            planned.retain(|due| due.at.at > event.at.at);
            planned.sort_by_key(|due| (due.at.at, due.notice.clone()));
            prop_assert_eq!(&waiting, &planned);
            before = Some(after);
        }
        let all = notices_of(&history.0, procedure(), Some(i64::MIN), i64::MAX).unwrap();
        let mut keys: Vec<String> = all.iter().map(|happened| happened.notice.key()).collect();
        let count = keys.len();
        keys.sort();
        keys.dedup();
        prop_assert_eq!(keys.len(), count, "a notice is told once");
    }
}
