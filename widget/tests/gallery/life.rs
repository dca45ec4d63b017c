//! The screens of a submission's life: what is asked and answered, settled, handed in late, written as a
//! letter, compared, withdrawn; and the submission in each of its states.

use retouche::amendment::{Correction, Rights, amend};
use retouche::change::changes;
use retouche::civil::Moment;
use retouche::digest::Digest;
use retouche::request::{RequestItem, RequestWords};
use retouche::submission::{
    Act, Actor, CorrectionRequest, Event, Maintained, Mandate, RequestKind, SilentDecision, Submission,
    Trigger, Window,
};
use retouche::zone::moment_at;
use retouche::{Answers, Path};
use retouche_screens as screens;
use retouche_screens::messages::{NoticeBlock, NoticeEntry, NoticeItem};
use retouche_screens::{
    Amending, AskedPage, Compared, ComparedSent, JourneyOf, ListedMessage, MailState, ReplyChoice,
    ReplyDraft, Screen, Side, SubmissionStanding, Target, Unsettled,
};
use retouche_texts::Text;
use serde_json::json;

use super::{Case, DWELLING, Gallery, HOLDER, MARKUP, Named, OTHER_DWELLING, moment, sending};

/// Somebody of the administration.
fn agent() -> Actor {
    Actor::Agent { id: "a".to_owned() }
}

fn words() -> Digest {
    Digest::of_bytes(b"words")
}

/// The last second of the day that is so many days after today, in summer.
fn evening(day: i64) -> Moment {
    moment_at(moment(day).at + 44_999, &"Europe/Paris".parse().unwrap()).unwrap()
}

/// A submission, and how it came to be what it is.
struct Life {
    submission: Submission,
    events: Vec<Event>,
    day: i64,
}

impl Life {
    fn of(case: &Case) -> Self {
        Self { submission: case.submission.clone(), events: case.events.clone(), day: 2 }
    }

    fn then(mut self, actor: Actor, act: Act) -> Self {
        let event = self.submission.next(act, moment(self.day), actor).unwrap();
        self.submission.apply(&event).unwrap();
        self.events.push(event);
        self.day += 1;
        self
    }

    fn asked(self, kind: RequestKind) -> Self {
        let questions = words_of(kind).items.into_iter().map(|item| item.path).collect();
        let silence = (kind == RequestKind::Completion)
            .then(|| SilentDecision { on: "2026-05-04".parse().unwrap(), accepts: false });
        let about = self.submission.current().revision.link();
        let due = evening(30);
        let request = CorrectionRequest { kind, about, questions, due, words: words(), silence };
        self.then(agent(), Act::CorrectionRequested(request))
    }

    /// The number of the request that waits for an answer.
    fn pending(&self) -> u32 {
        self.submission.pending().unwrap().number
    }

    fn maintained(self) -> Self {
        let due = self.submission.pending().unwrap().request.due.clone();
        let (request, maintains) = (self.pending(), kept());
        self.then(HOLDER, Act::AnswersMaintained { request, due, maintains, silence: None })
    }

    fn amended(
        mut self,
        gallery: &Gallery,
        case: &Case,
        trigger: Option<Trigger>,
        reverts: Option<u32>,
    ) -> Self {
        let typed = if reverts.is_some() { gallery.full() } else { case.typed.clone() };
        let (answers, before) = match reverts {
            Some(_) => (gallery.complete(&typed), case.after.clone()),
            None => (gallery.complete(&typed), case.before.clone()),
        };
        let mandate = Mandate { id: "m".to_owned(), until: evening(40) };
        let sending = retouche::amendment::Sending {
            actor: Actor::Helper { mandate },
            ..sending(gallery, &answers, self.day)
        };
        let base = self.submission.current().revision.link();
        let correction = Correction {
            maintains: trigger.is_some().then(kept),
            trigger: trigger.unwrap_or(Trigger::OwnInitiative),
            reverts,
            ..Correction::on_own_initiative(base, &before)
        };
        let event = amend(&sending, &self.submission, &gallery.procedure, correction).unwrap();
        self.submission.apply(&event).unwrap();
        self.events.push(event);
        self.day += 1;
        self
    }
}

/// What was asked about and is kept.
fn kept() -> Maintained {
    Maintained { questions: vec![path("born")], words: words() }
}

fn path(text: &str) -> Path {
    text.parse().unwrap()
}

/// What an agent writes of two questions, one of them in a row.
fn words_of(kind: RequestKind) -> RequestWords {
    let rent = path(&format!("{DWELLING}/rent"));
    let item = |path: Path, reason: &str, expected: &str| RequestItem {
        path,
        reason: reason.to_owned(),
        expected: expected.to_owned(),
        required_by: None,
        suggested: None,
    };
    match kind {
        RequestKind::Regularisation => RequestWords {
            items: vec![
                item(
                    path("born"),
                    "L’état civil donne une autre date.",
                    "La date de votre acte de naissance.",
                ),
                RequestItem {
                    suggested: Some(json!(70_000)),
                    ..item(rent, "L’annonce du logement donne un autre loyer.\nElle est de janvier.", MARKUP)
                },
            ],
            without_answer: "Nous gardons les réponses données.".to_owned(),
            examination_continues: false,
        },
        RequestKind::Completion => RequestWords {
            items: vec![RequestItem {
                required_by: Some("Délibération du 3 février 2026, article 4".to_owned()),
                ..item(
                    path("email"),
                    "Nous n’avons pas d’adresse où vous écrire.",
                    "Une adresse électronique.",
                )
            }],
            without_answer: "Votre recensement n’est pas examiné.".to_owned(),
            examination_continues: false,
        },
    }
}

impl Gallery {
    /// Every screen of a submission's life.
    pub(super) fn life(&self) -> Vec<Named> {
        let case = Case::new(self);
        let screens = [
            self.requests(&case),
            self.settling(&case),
            self.late(&case),
            self.acts(&case),
            self.comparing(&case),
            self.histories(&case),
            self.told(&case),
            self.states(&case),
        ];
        screens.into_iter().flatten().collect()
    }

    fn request(
        &self,
        case: &Case,
        kind: RequestKind,
        open: bool,
        replies: &[ReplyDraft],
        findings: bool,
    ) -> Screen {
        let life = Life::of(case).asked(kind);
        self.request_of(case, &life, kind, open, replies, findings)
    }

    fn request_of(
        &self,
        case: &Case,
        life: &Life,
        kind: RequestKind,
        open: bool,
        replies: &[ReplyDraft],
        findings: bool,
    ) -> Screen {
        let page = AskedPage {
            reference: &life.submission.reference,
            asked: life.submission.requests.last().unwrap(),
            words: &words_of(kind),
            answers: &case.after,
            open,
            replies,
            findings,
        };
        screens::asked(&self.say(), &page)
    }

    fn requests(&self, case: &Case) -> Vec<Named> {
        use RequestKind::{Completion, Regularisation};
        let keep =
            |because: &str| ReplyDraft { choice: Some(ReplyChoice::Keep), because: because.to_owned() };
        let unsaid = [ReplyDraft::default(), keep(" ")];
        let closed = Life::of(case).asked(Regularisation).maintained();
        vec![
            ("request", self.request(case, Regularisation, true, &[], false)),
            ("request-errors", self.request(case, Regularisation, true, &unsaid, true)),
            ("request-overdue", self.request(case, Regularisation, false, &[], false)),
            ("request-closed", self.request_of(case, &closed, Regularisation, false, &[], false)),
            ("completion", self.request(case, Completion, true, &[], false)),
            ("completion-errors", self.request(case, Completion, true, &[keep("")], true)),
        ]
    }

    fn settling(&self, case: &Case) -> Vec<Named> {
        let conflicts = [path("email"), path(&format!("{DWELLING}/rent")), path(OTHER_DWELLING)];
        let page = |chosen: &[Option<Side>], findings| {
            let page = Unsettled {
                reference: &case.submission.reference,
                conflicts: &conflicts,
                mine: &case.before,
                theirs: &case.after,
                chosen,
                findings,
            };
            screens::settle(&self.say(), &page)
        };
        let journey = JourneyOf::Amending(case.submission.reference.clone());
        let amending = Amending { in_force: &case.before, changes: &case.changes, unsettled: 3 };
        let reading = self.read(&case.typed);
        vec![
            ("settle", page(&[], false)),
            ("settle-errors", page(&[Some(Side::Mine), None, None], true)),
            (
                "amend-unsettled",
                screens::check_answers(&self.say(), &reading, &journey, Some(amending), false),
            ),
        ]
    }

    fn late(&self, case: &Case) -> Vec<Named> {
        let (say, reference) = (self.say(), &case.submission.reference);
        let rights =
            |life: &Life, day| Rights::at(&life.submission, &self.procedure, &HOLDER, moment(day).at);
        let closed = rights(&Life::of(case), 700);
        let barred = rights(&Life::of(case).then(agent(), Act::ReviewStarted), 4);
        vec![
            ("late", screens::late(&say, reference, &closed, true)),
            ("late-incomplete", screens::late(&say, reference, &closed, false)),
            ("late-barred", screens::late(&say, reference, &barred, true)),
            ("closed", screens::closed(&say, reference, &closed)),
            ("letter", screens::letter(&say, &self.unsent(case, false), &closed)),
        ]
    }

    /// A correction in preparation.
    fn unsent<'a>(&self, case: &'a Case, open: bool) -> Compared<'a> {
        Compared {
            reference: &case.submission.reference,
            before: &case.before,
            before_sent: &case.submission.first().at,
            after: &case.after,
            after_sent: None,
            open,
            changes: &case.changes,
        }
    }

    fn acts(&self, case: &Case) -> Vec<Named> {
        let (say, reference, first) = (self.say(), &case.submission.reference, case.submission.first());
        vec![
            ("withdraw", screens::withdraw(&say, reference, false)),
            ("withdraw-unsent", screens::withdraw(&say, reference, true)),
            ("revert", screens::revert(&say, reference, first, false)),
            ("revert-unsent", screens::revert(&say, reference, first, true)),
            ("explain", screens::explain(&say, reference, 2, None)),
            (
                "explain-said",
                screens::explain(
                    &say,
                    reference,
                    2,
                    Some("J’avais lu l’ancien bail.\nLe nouveau dit 720,50."),
                ),
            ),
        ]
    }

    fn comparing(&self, case: &Case) -> Vec<Named> {
        let back = changes(&self.procedure, &case.after, &case.before);
        let now = case.submission.current();
        let chosen = Compared {
            before: &case.after,
            before_sent: &now.at,
            after: &case.before,
            after_sent: Some(ComparedSent { revision: 1, at: &case.submission.first().at, with: Some(2) }),
            changes: &back,
            ..self.unsent(case, false)
        };
        vec![
            ("before-after-closed", screens::before_after(&self.say(), &self.unsent(case, false), false)),
            ("compare", screens::before_after(&self.say(), &chosen, false)),
        ]
    }

    fn histories(&self, case: &Case) -> Vec<Named> {
        let once = Life {
            submission: case.unamended.clone(),
            events: case.events.first().cloned().into_iter().collect(),
            day: 1,
        };
        let all = self.everything(case);
        let screen = |life: &Life| {
            screens::history(&self.say(), &life.submission, &life.events, &screens::Written::default())
        };
        vec![("history-once", screen(&once)), ("history-everything", screen(&all))]
    }

    /// What the person was told, with every piece that a message can have.
    fn told(&self, case: &Case) -> Vec<Named> {
        let text = |words: &str| Text::verbatim(words);
        let entry = |label: &str, words: &str| NoticeEntry { label: text(label), text: text(words) };
        let body = vec![
            NoticeBlock::Paragraph(text("Il manque des éléments.")),
            NoticeBlock::Entries(vec![entry("À rendre avant le", "2 avril")]),
            NoticeBlock::Items {
                label: text("Les questions"),
                items: vec![
                    NoticeItem { label: text("Loyer"), entries: vec![entry("Pourquoi", MARKUP)] },
                    NoticeItem { label: text("Surface"), entries: Vec::new() },
                ],
            },
        ];
        let reference = &case.submission.reference;
        let message = |body: &[NoticeBlock], carried, dated| ListedMessage {
            at: moment(2),
            title: text("Il manque des éléments"),
            body: body.to_vec(),
            about: Target::Request(reference.clone(), 3),
            carried,
            dated,
        };
        let messages = [
            message(&body, Some(MailState::Failed), true),
            message(&body[..1], Some(MailState::Delivered), false),
            message(&body[..1], Some(MailState::Cancelled), false),
            message(&body[..1], None, false),
        ];
        let screen = |messages: &[ListedMessage], count| {
            screens::messages(&self.say(), &screens::MessageList { reference, messages, count })
        };
        vec![("messages", screen(&messages, 31)), ("messages-none", screen(&[], 0))]
    }

    /// A life in which everything happens that can.
    fn everything(&self, case: &Case) -> Life {
        use RequestKind::{Completion, Regularisation};
        let life = Life::of(case).amended(self, case, None, Some(1));
        let life = life.then(HOLDER, Act::Explained { revision: 3, words: words() });
        let life = life.then(agent(), Act::ReviewStarted).asked(Regularisation);
        let trigger = life.submission.pending().unwrap().trigger();
        let life = life.amended(self, case, Some(trigger), None).asked(Completion).maintained();
        let life = life.asked(Completion);
        let request = life.pending();
        let life = life.then(agent(), Act::RequestWithdrawn { request, silence: None });
        let (on, window) = (
            life.submission.current().revision.link(),
            Window { opens: moment(20), closes: Some(evening(40)), until: None },
        );
        life.then(HOLDER, Act::LateCorrection { amends: on, words: words() })
            .then(agent(), Act::WindowGranted { window })
            .then(agent(), Act::Decided { on, words: words() })
            .then(agent(), Act::Reopened { words: words() })
            .then(HOLDER, Act::Withdrawn)
            .then(Actor::System, Act::Purged)
    }

    fn states(&self, case: &Case) -> Vec<Named> {
        let of = || Life::of(case);
        let on = case.submission.current().revision.link();
        let screen = |life: Life| self.standing(&life, (!life.submission.is_purged()).then_some(&case.after));
        vec![
            ("submission-under-review", screen(of().then(agent(), Act::ReviewStarted))),
            ("submission-invited", screen(of().asked(RequestKind::Regularisation))),
            ("submission-asked", screen(of().asked(RequestKind::Completion))),
            ("submission-decided", screen(of().then(agent(), Act::Decided { on, words: words() }))),
            ("submission-withdrawn", screen(of().then(HOLDER, Act::Withdrawn))),
            ("submission-purged", screen(of().then(Actor::System, Act::Purged))),
        ]
    }

    fn standing(&self, life: &Life, answers: Option<&Answers>) -> Screen {
        let submission = &life.submission;
        let rights = Rights::at(submission, &self.procedure, &HOLDER, moment(life.day).at);
        let shown = submission.current();
        let standing =
            SubmissionStanding { submission, shown, answers, rights: &rights, unsent: None, discarded: None };
        screens::submission(&self.say(), &standing)
    }
}
