//! What notices say. `said/LOCALE.txt` holds every notice as somebody reads it: run with `UPDATE_EXPECT=1`
//! after a change, then read what was written.

use std::path::PathBuf;

use icalendar::parser::{read_calendar, unfold};
use retouche::Answers;
use retouche::notice::{Happened, Notice, NoticeKind, deadlines, email};
use retouche::request::{RequestItem, RequestWords};
use retouche::submission::{Act, Event, Submission};
use retouche_authoring::check::Checked;
use retouche_screens as screens;
use retouche_screens::notice::{
    ActWords, Message, Method, NoticeBlock, NoticeContext, NoticeText, Stood, calendar_of, letter, message,
    notice_texts, plain_text, sms, tell,
};
use retouche_screens::{ListedMessage, MailState, Say, Screen, Target};
use retouche_texts::{Dir, Locale, Texts};
use serde_json::json;

use crate::history::{HOLDER, History, act, agent, amended, digest, example, moment, own, request, window};

const LOCALES: [&str; 4] = ["fr", "fr-simple", "en", "ar"];

const ROW: &str = "00000v9a1k7c8d2e3";

/// Answers that no e-mail may hold.
fn answers(checked: &Checked) -> Answers {
    let json = json!({ "quality": "owner", "fiscal-number": "3012345678901", "family-name": "Canari",
        "given-names": "Zoé", "dwellings": { ROW: { "address": "12 rue des Lilas", "postal-code": "75020",
        "commune": "Paris", "dwelling-type": "apartment", "surface": 42, "declared-before": "no",
        "occupancy-kind": "vacant" } } });
    Answers::from_json(&json, &checked.procedure).unwrap()
}

const SECRETS: [&str; 7] = ["Canari", "Zoé", "Lilas", "3012345678901", "30 12 345", "75020", "42"];

fn words() -> RequestWords {
    let item = |path: &str, reason: &str, expected: &str| RequestItem {
        path: path.parse().unwrap(),
        reason: reason.to_owned(),
        expected: expected.to_owned(),
        required_by: Some("Article 1418 du code général des impôts".to_owned()),
        suggested: Some(json!("let")),
    };
    RequestWords {
        items: vec![item(
            &format!("dwellings/{ROW}/occupancy-kind"),
            "Une autre déclaration indique un locataire à cette adresse.",
            "Dites qui occupait le logement le 1er janvier.",
        )],
        without_answer: "nous garderons la réponse donnée.".to_owned(),
        examination_continues: true,
    }
}

fn occupancy() -> String {
    format!("dwellings/{ROW}/occupancy-kind")
}

/// A history in which every kind of notice is due, and each of them.
fn all() -> Vec<(History, Happened)> {
    let sent = || History::sent(&[window("2026-03-02T10:30:00", "2026-12-02T23:59:59")]);
    let due = "2026-05-15T23:59:59";
    let asked = |kind: &str| sent().then("2026-04-15T09:00:00", agent(), request(kind, &[&occupancy()], due));
    let trigger = json!({ "kind": "invited", "request": 2, "due": moment(due) });
    let maintained = act(json!({ "act": "answers-maintained", "request": 2, "due": moment(due),
        "maintains": { "questions": [occupancy()], "words": digest() } }));
    let late = act(json!({ "act": "late-correction", "amends": { "number": 1, "answers": digest() },
        "words": digest() }));
    let decided = act(json!({ "act": "decided", "on": { "number": 1, "answers": digest() },
        "words": digest() }));
    let may = "2026-05-01T20:00:00";
    let event = |kind: NoticeKind, history: History| {
        let last = history.0.last().unwrap();
        let notice = Notice { kind, event: Some(last.number), date: None };
        let at = last.at.clone();
        (history, Happened { notice, at })
    };
    let dated = |kind: NoticeKind, event: Option<u32>, history: History, date: &str, at: &str| {
        (history, Happened { notice: Notice { kind, event, date: Some(moment(date)) }, at: moment(at) })
    };
    let december = "2026-12-02T23:59:59";
    vec![
        event(NoticeKind::Receipt, sent()),
        event(NoticeKind::RecordAck, sent().then("2026-12-15T09:00:00", HOLDER, late)),
        dated(NoticeKind::WindowOpen, None, sent(), "2026-07-30T00:00:00", "2026-07-30T09:00:00"),
        dated(NoticeKind::WindowClosingSoon, None, sent(), december, "2026-11-25T09:00:00"),
        dated(NoticeKind::WindowClosed, None, sent(), december, "2026-12-03T09:00:00"),
        event(NoticeKind::AmendmentReceived, sent().then(may, HOLDER, own(2))),
        event(NoticeKind::InfoRequested, asked("completion")),
        event(NoticeKind::RegularisationInvited, asked("regularisation")),
        event(
            NoticeKind::RegularisationReceived,
            asked("regularisation").then(may, HOLDER, amended(2, trigger)),
        ),
        event(NoticeKind::AnswerMaintained, asked("regularisation").then(may, HOLDER, maintained)),
        event(NoticeKind::Decision, sent().then(may, agent(), decided.clone())),
        dated(NoticeKind::RetentionEnding, Some(1), sent(), "2031-03-01T23:59:59", "2031-02-15T09:00:00"),
        dated(NoticeKind::RequestDueSoon, Some(2), asked("regularisation"), due, "2026-05-08T09:00:00"),
        dated(NoticeKind::RequestOverdue, Some(2), asked("regularisation"), due, "2026-05-16T09:00:00"),
        event(
            NoticeKind::RequestWithdrawn,
            asked("regularisation").then(
                may,
                agent(),
                act(json!({ "act": "request-withdrawn", "request": 2 })),
            ),
        ),
        event(
            NoticeKind::Reopened,
            sent().then(may, agent(), decided).then(
                "2026-05-04T09:00:00",
                agent(),
                act(json!({ "act": "reopened", "words": digest() })),
            ),
        ),
        event(NoticeKind::Withdrawn, sent().then(may, HOLDER, Act::Withdrawn)),
    ]
}

struct Voice {
    checked: Checked,
    texts: Texts,
    answers: Answers,
}

impl Voice {
    fn of(locale: &str) -> Self {
        let checked = example("property-occupancy");
        let locale: Locale = locale.parse().unwrap();
        let texts = notice_texts(&locale, &["fr".parse().unwrap()]);
        Self { answers: answers(&checked), checked, texts }
    }

    fn say<T>(&self, happened: &Happened, run: impl FnOnce(&NoticeContext<'_>) -> T) -> T {
        let words = words();
        let address = |target: &Target| format!("https://forms.example/{}/{target}", self.texts.locale());
        let changed = [format!("dwellings/{ROW}").parse().unwrap(), "family-name".parse().unwrap()];
        let corrected = matches!(
            happened.notice.kind,
            NoticeKind::AmendmentReceived | NoticeKind::RegularisationReceived
        );
        run(&NoticeContext {
            say: Say { procedure: &self.checked.procedure, texts: &self.checked.texts[self.texts.locale()] },
            texts: &self.texts,
            address: &address,
            words: match happened.notice.kind {
                NoticeKind::InfoRequested
                | NoticeKind::RegularisationInvited
                | NoticeKind::RequestDueSoon
                | NoticeKind::RequestOverdue => ActWords::Request(&words),
                NoticeKind::Decision | NoticeKind::Reopened => {
                    ActWords::Plain("Votre demande est acceptée.\nVos réponses suffisent.")
                }
                _ => ActWords::None,
            },
            answers: Some(&self.answers),
            changed: if corrected { &changed[..] } else { &[] },
        })
    }

    fn tell(&self, events: &[Event], happened: &Happened) -> NoticeText {
        self.say(happened, |telling| tell(telling, events, happened).unwrap())
    }

    /// As the page of the submission shows it, and that page.
    fn message(&self, events: &[Event], happened: &Happened) -> (Message, Screen) {
        let (event, before) = events.split_last().unwrap();
        let submission = Submission::fold(events).unwrap();
        let before = (!before.is_empty()).then(|| Submission::fold(before).unwrap());
        let procedure = &self.checked.procedure;
        let earlier = before.map(|before| deadlines(&before, procedure)).unwrap_or_default();
        let stood = Stood { submission: &submission, event, earlier: &earlier };
        let message = self.say(happened, |telling| message(telling, &stood, happened));
        let told = |carried, dated| {
            let Message { at, title, body, about, .. } = message.clone();
            ListedMessage { at, title, body, about, carried, dated }
        };
        let messages = [
            told(None, true),
            told(Some(MailState::Delivered), false),
            told(Some(MailState::Failed), false),
            told(Some(MailState::Cancelled), false),
        ];
        let page = screens::MessageList { reference: &submission.reference, messages: &messages, count: 5 };
        let screen = self.say(happened, |telling| screens::messages(&telling.say, &page));
        (message, screen)
    }

    fn letter(&self, events: &[Event], happened: &Happened) -> Vec<NoticeBlock> {
        self.say(happened, |telling| letter(telling, events, happened).unwrap())
    }

    fn sms(&self, events: &[Event], happened: &Happened) -> String {
        self.say(happened, |telling| sms(telling, events, happened).unwrap())
    }

    fn plain(&self, blocks: &[NoticeBlock]) -> String {
        plain_text(blocks, self.texts.locale().dir())
    }
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/notices/said")
}

#[test]
fn every_notice_reads_as_it_was_read() {
    assert_eq!(all().iter().map(|(_, happened)| happened.notice.kind).collect::<Vec<_>>(), NoticeKind::ALL);
    let mut stale = Vec::new();
    for locale in LOCALES {
        let voice = Voice::of(locale);
        let mut said = String::new();
        for (history, happened) in all() {
            let told = voice.tell(&history.0, &happened);
            let (letter, sms) = (voice.letter(&history.0, &happened), voice.sms(&history.0, &happened));
            said += &format!("======== {}\n{}\n", happened.notice.kind, told.title.to_plain_string());
            said += &format!("Subject: {}\nSMS: {}\n\n", told.subject.to_plain_string(), sms);
            said += &voice.plain(&told.body);
            let (message, screen) = voice.message(&history.0, &happened);
            let json = serde_json::to_string(&screen).unwrap();
            assert!(!json.contains("ui_") && !json.contains("{$"), "{locale}: {json}");
            said += &format!("\n\n-------- page\n{}", voice.plain(&message.body));
            said += &format!("\n\n-------- letter\n{}\n\n", voice.plain(&letter));
        }
        let file = folder().join(format!("{locale}.txt"));
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::create_dir_all(folder()).unwrap();
            std::fs::write(&file, &said).unwrap();
        } else if std::fs::read_to_string(&file).unwrap_or_default() != said {
            stale.push(file);
        }
    }
    assert!(stale.is_empty(), "run with UPDATE_EXPECT=1 and read the difference: {stale:#?}");
}

/// Blocks as somebody reads them, without the marks that keep directions apart.
fn read(blocks: &[NoticeBlock], dir: Dir) -> String {
    plain_text(blocks, dir).replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

fn case_of(kind: NoticeKind) -> (History, Happened) {
    all().into_iter().find(|(_, happened)| happened.notice.kind == kind).unwrap()
}

fn of(kind: NoticeKind, locale: &str) -> NoticeText {
    let (history, happened) = case_of(kind);
    Voice::of(locale).tell(&history.0, &happened)
}

fn mail(kind: NoticeKind, locale: &str) -> String {
    let voice = Voice::of(locale);
    let (history, happened) = case_of(kind);
    read(&voice.tell(&history.0, &happened).body, voice.texts.locale().dir())
}

fn paper(kind: NoticeKind, locale: &str) -> String {
    let voice = Voice::of(locale);
    let (history, happened) = case_of(kind);
    read(&voice.letter(&history.0, &happened), voice.texts.locale().dir())
}

/// R13: an invitation to regularise is complete, in every language.
#[test]
fn r13_an_invitation_says_everything() {
    for locale in LOCALES {
        let voice = Voice::of(locale);
        let own = |id: &str| {
            let say = Say {
                procedure: &voice.checked.procedure,
                texts: &voice.checked.texts[voice.texts.locale()],
            };
            let args = retouche_texts::Args::new().with("year", retouche_texts::Arg::Ltr("2026".to_owned()));
            say.texts.text(id, &args).to_plain_string()
        };
        let kind = NoticeKind::RegularisationInvited;
        let (mail, paper) = (mail(kind, locale), paper(kind, locale));
        for words in [&mail, &paper] {
            assert!(words.contains(&own("dwellings_occupancy-kind")), "which answer\n{words}");
            assert!(words.contains("Une autre déclaration indique un locataire"), "why\n{words}");
            assert!(words.contains("Dites qui occupait le logement"), "what is expected\n{words}");
            assert!(words.contains("nous garderons la réponse donnée."), "without an answer\n{words}");
            assert!(words.contains("2026") && words.contains("23"), "due\n{words}");
            assert!(words.contains(&own("ui_right-to-error-repay")), "no sanction, and repayment\n{words}");
            assert!(words.contains("01 99 00 12 34"), "contact\n{words}");
            assert!(words.contains("7K3M-92QX") && words.contains("/requests/2"), "where\n{words}");
        }
        assert!(paper.contains(&own("dwellings_occupancy-kind_opt_vacant")), "given value\n{paper}");
        assert!(!mail.contains(&own("dwellings_occupancy-kind_opt_vacant")), "not in an e-mail\n{mail}");
    }
    let french = mail(NoticeKind::RegularisationInvited, "fr");
    assert!(
        french.contains("vendredi 15 mai 2026, 23\u{a0}h\u{a0}59, heure de Paris")
            || french.contains("vendredi 15 mai 2026, 23 h 59, heure de Paris"),
        "{french}"
    );
    assert!(french.contains("Vous pouvez la garder"), "how to keep one's answer\n{french}");
}

/// R14: a request for missing items is complete.
#[test]
fn r14_a_request_for_missing_items_says_everything() {
    let french = mail(NoticeKind::InfoRequested, "fr");
    for part in [
        "la liste complète",
        "Article 1418 du code général des impôts",
        "vendredi 15 mai 2026",
        "Cette demande ne change aucun délai de décision.",
        "L’examen de votre dossier continue pendant ce temps.",
        "par lettre",
    ] {
        assert!(french.contains(part), "{part}\n{french}");
    }
}

/// Subjects and text messages never hold an answer or anybody's words; e-mails never hold an answer.
#[test]
fn answers_stay_out_of_e_mails() {
    for locale in LOCALES {
        let voice = Voice::of(locale);
        for (history, happened) in all() {
            let told = voice.tell(&history.0, &happened);
            let (kind, subject) = (happened.notice.kind, told.subject.to_plain_string());
            let (sms, dir) = (voice.sms(&history.0, &happened), voice.texts.locale().dir());
            let (mail, paper) = (read(&told.body, dir), read(&voice.letter(&history.0, &happened), dir));
            let everything = format!("{subject}\n{sms}\n{mail}\n{}", told.calendars.join(""));
            for secret in SECRETS {
                assert!(!everything.contains(secret), "{locale} {kind}: {secret}\n{everything}");
            }
            for words in ["locataire", "acceptée", "garderons"] {
                assert!(!subject.contains(words) && !sms.contains(words), "{locale} {kind}");
            }
            assert!(!subject.contains(['\n', '\r']) && !subject.is_empty(), "{locale} {kind}");
            assert!(
                !everything.contains("ui_") && !everything.contains("{$"),
                "{locale} {kind}\n{everything}"
            );
            assert!(!paper.contains("ui_") && !paper.contains("{$"), "{locale} {kind}");
            assert!(mail.contains("01 99 00 12 34"), "a person can be reached: {locale} {kind}");
        }
    }
    let (kind, words) = (NoticeKind::Decision, "acceptée");
    assert!(!mail(kind, "fr").contains(words) && paper(kind, "fr").contains(words));
}

/// A body is kept as JSON and read back.
#[test]
fn what_was_told_comes_back() {
    for (history, happened) in all() {
        let told = Voice::of("ar").tell(&history.0, &happened);
        let json = serde_json::to_string(&told.body).unwrap();
        assert_eq!(serde_json::from_str::<Vec<NoticeBlock>>(&json).unwrap(), told.body);
    }
}

/// What is put into a text that runs from right to left keeps its own direction without markup.
#[test]
fn arabic_isolates_what_is_put_in() {
    let (voice, (history, happened)) = (Voice::of("ar"), case_of(NoticeKind::RegularisationInvited));
    let text = voice.plain(&voice.tell(&history.0, &happened).body);
    assert!(text.contains("\u{2066}7K3M-92QX\u{2069}"), "{text}");
    assert!(text.contains("\u{2066}01 99 00 12 34\u{2069}"), "{text}");
    let count = |mark: char| text.matches(mark).count();
    assert_eq!(count('\u{2066}') + count('\u{2067}') + count('\u{2068}'), count('\u{2069}'));
    assert!(!voice.sms(&history.0, &happened).contains(['\u{2066}', '\u{2069}']));
}

#[test]
fn a_transcribed_statement_says_so() {
    let mut history = History::sent(&[]);
    let Act::Sent { revision, .. } = &mut history.0[0].act else { panic!() };
    revision.channel = retouche::submission::Channel::Phone;
    let at = history.0[0].at.clone();
    let happened = Happened { notice: Notice { kind: NoticeKind::Receipt, event: Some(1), date: None }, at };
    let told = Voice::of("fr").tell(&history.0, &happened);
    assert!(read(&told.body, Dir::Ltr).contains("Un agent a écrit ces réponses"));
    assert!(!mail(NoticeKind::Receipt, "fr").contains("Un agent a écrit"));
}

/// The events of a calendar file, as somebody else's parser reads them: name and value of each property.
fn entries(calendar: &str) -> (String, Vec<Vec<(String, String)>>) {
    let unfolded = unfold(calendar);
    let calendar = read_calendar(&unfolded).unwrap_or_else(|error| panic!("{error}\n{unfolded}"));
    let property =
        |property: &icalendar::parser::Property<'_>| (property.name.to_string(), property.val.to_string());
    let method = calendar.properties.iter().find(|it| it.name == "METHOD").unwrap().val.to_string();
    let events = calendar.components.iter().map(|it| it.properties.iter().map(property).collect());
    (method, events.collect())
}

fn value(entry: &[(String, String)], name: &str) -> String {
    entry.iter().find(|(it, _)| it == name).unwrap_or_else(|| panic!("{name}: {entry:?}")).1.clone()
}

#[test]
fn deadlines_come_as_calendars_and_go_when_the_act_is_done() {
    let (_, receipt) = entries(&of(NoticeKind::Receipt, "fr").calendars[0]);
    assert_eq!(value(&receipt[0], "DTSTART"), "20261202T225959Z");
    assert_eq!(value(&receipt[0], "UID"), "7K3M-92QX.window-1796252399@property-occupancy.retouche");

    let invited = of(NoticeKind::RegularisationInvited, "ar");
    assert_eq!(invited.calendars.len(), 1);
    let (method, published) = entries(&invited.calendars[0]);
    assert_eq!((method.as_str(), published.len()), ("PUBLISH", 1));
    assert_eq!(value(&published[0], "DTSTART"), "20260515T215959Z");
    assert_eq!(value(&published[0], "ORGANIZER"), "mailto:logement@impots.example.org");
    assert!(value(&published[0], "SUMMARY").starts_with("الرد على الإدارة"));
    assert!(value(&published[0], "URL").ends_with("/ar/submissions/7K3M-92QX/requests/2"));

    for kind in
        [NoticeKind::RegularisationReceived, NoticeKind::AnswerMaintained, NoticeKind::RequestWithdrawn]
    {
        let (method, cancelled) = entries(&of(kind, "ar").calendars[0]);
        assert_eq!((method.as_str(), cancelled.len()), ("CANCEL", 1), "{kind}");
        assert_eq!(value(&cancelled[0], "UID"), value(&published[0], "UID"));
        assert_eq!(value(&cancelled[0], "STATUS"), "CANCELLED");
        let sequence = |entry| value(entry, "SEQUENCE").parse::<u32>().unwrap();
        assert!(sequence(&cancelled[0]) > sequence(&published[0]), "{kind}");
    }
    let (method, gone) = entries(&of(NoticeKind::Withdrawn, "fr").calendars[0]);
    assert_eq!((method.as_str(), value(&gone[0], "UID")), ("CANCEL", value(&receipt[0], "UID")));
    assert!(of(NoticeKind::WindowClosingSoon, "fr").calendars.is_empty());
}

#[test]
fn a_person_can_take_all_deadlines_to_come() {
    let (history, happened) = all().remove(7);
    let calendar = |now: &str| {
        let now = moment(now);
        Voice::of("fr").say(&happened, |telling| calendar_of(telling, &history.submission(), &now))
    };
    let both = calendar("2026-05-01T09:00:00").unwrap();
    assert_eq!((both.method, both.entries.len()), (Method::Publish, 2));
    assert_eq!(entries(&both.to_string()).1.len(), 2);
    assert_eq!(calendar("2026-06-01T09:00:00").unwrap().entries.len(), 1);
    assert_eq!(calendar("2027-01-01T09:00:00"), None);
}

#[test]
fn notices_go_to_the_address_that_the_procedure_names() {
    let checked = example("address-change");
    let json = json!({ "what-changes": ["email"], "email": "zoe@example.org" });
    let answers = Answers::from_json(&json, &checked.procedure).unwrap();
    assert_eq!(email(&checked.procedure, &answers), Some("zoe@example.org"));
    assert_eq!(email(&checked.procedure, &Answers::default()), None);
    let occupancy = example("property-occupancy");
    assert_eq!(email(&occupancy.procedure, &self::answers(&occupancy)), None);
}

/// Browsers download none of it.
#[test]
fn no_procedure_carries_the_words_of_notices() {
    let checked = example("property-occupancy");
    let carried = checked.texts.values().flat_map(|texts| texts.ids());
    assert_eq!(carried.filter(|id| id.starts_with("ui_notice")).count(), 0);
}

#[test]
fn a_block_is_something_to_read() {
    for (history, happened) in all() {
        for block in Voice::of("en").tell(&history.0, &happened).body {
            match block {
                NoticeBlock::Paragraph(text) => assert!(!text.is_empty()),
                NoticeBlock::Entries(entries) => assert!(!entries.is_empty()),
                NoticeBlock::Items { items, .. } => assert!(!items.is_empty()),
                NoticeBlock::Link { address, .. } => assert!(address.starts_with("https://")),
            }
        }
    }
}

/// What a page of messages has to say when there is none, and a date of which nothing is to come.
#[test]
fn a_page_without_messages_says_what_to_expect() {
    for locale in LOCALES {
        let voice = Voice::of(locale);
        let (history, happened) = all().remove(0);
        let reference = history.submission().reference;
        let told = screens::MessageList { reference: &reference, messages: &[], count: 0 };
        let screen = voice.say(&happened, |telling| screens::messages(&telling.say, &told));
        let retouche_screens::FormPage::Messages(page) = screen.page else { panic!("another page") };
        assert!(page.messages.is_empty() && page.older.is_none());
        assert!(!page.intro.to_plain_string().starts_with("ui_"), "{locale}");
    }
}

/// What a message offers for a calendar: the dates that it sets or recalls, and no others.
#[test]
fn a_message_names_the_dates_that_it_is_about() {
    let voice = Voice::of("fr");
    for (history, happened) in all() {
        let (message, _) = voice.message(&history.0, &happened);
        let named: Vec<String> =
            message.deadlines.iter().map(|deadline| deadline.at.local.to_string()).collect();
        let december = vec!["2026-12-02T23:59:59".to_owned()];
        let expected = match happened.notice.kind {
            NoticeKind::Receipt | NoticeKind::WindowClosingSoon | NoticeKind::WindowClosed => december,
            NoticeKind::InfoRequested
            | NoticeKind::RegularisationInvited
            | NoticeKind::RequestDueSoon
            | NoticeKind::RequestOverdue => vec!["2026-05-15T23:59:59".to_owned()],
            _ => Vec::new(),
        };
        assert_eq!(named, expected, "{}", happened.notice.kind);
    }
}
