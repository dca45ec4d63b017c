//! A notice in words: its subject, its body for an e-mail, and the calendar files that come with it; the
//! same on the submission's page, as a letter, and as a text message.
//!
//! Subjects and text messages hold no answer and nobody's words. Bodies name questions, rows by their
//! number, dates and addresses, and what the administration asks; answers and decisions stand on the
//! submission's page and in letters only.

use std::borrow::Cow;

use retouche::amendment::Rights;
use retouche::answer::Value;
use retouche::answers::Answers;
use retouche::civil::Moment;
use retouche::definition::{Reach, Silence};
use retouche::id::{Path, RouteId};
use retouche::notice::{Deadline, DeadlineKind, Happened, Notice, NoticeKind, deadlines};
use retouche::procedure::{Located, Question};
use retouche::request::RequestWords;
use retouche::submission::{
    Act, Actor, BrokenHistory, Channel, Event, RequestKind, RequestRecord, SilentDecision, State, Submission,
};
use retouche_texts::{Arg, Args, Text, Texts};

use super::calendar::{Calendar, CalendarEntry, Method};
use super::plain::sms_text;
use super::{NoticeBlock, NoticeEntry, NoticeItem};
use crate::{ContactLine, ReachLine, Say, Target};

/// What a notice is told from.
#[derive(Clone, Copy)]
pub struct NoticeContext<'a> {
    /// The procedure, as the edition of the revision then in force has it, in the person's language.
    pub say: Say<'a>,
    /// The product's texts in that language: [`super::notice_texts`].
    pub texts: &'a Texts,
    /// The whole address of a page.
    pub address: &'a dyn Fn(&Target) -> String,
    /// What was written with the act that the notice tells of.
    pub words: ActWords<'a>,
    /// The answers in force when it happened, for the numbers of rows and for letters.
    pub answers: Option<&'a Answers>,
    /// The questions that a correction changed.
    pub changed: &'a [Path],
}

/// What was written with an act.
///
/// A decision's words reach no e-mail: they stand on the submission's page, and in letters.
#[derive(Debug, Clone, Copy)]
pub enum ActWords<'a> {
    /// Nothing, or nothing that a notice tells.
    None,
    /// A request's reasons.
    Request(&'a RequestWords),
    /// A decision, or why an examination starts again: paragraphs parted by line breaks.
    Plain(&'a str),
}

/// A notice in words.
#[derive(Debug, Clone, PartialEq)]
pub struct NoticeText {
    /// When it was due.
    pub at: Moment,
    /// Its name, as a heading.
    pub title: Text,
    /// The subject of an e-mail.
    pub subject: Text,
    /// The body of an e-mail.
    pub body: Vec<NoticeBlock>,
    /// Calendar files, as text.
    pub calendars: Vec<String>,
}

/// A notice in words, as the page of its submission shows it: without greeting and closing, which a page
/// has in its own way.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// When it was due.
    pub at: Moment,
    /// Its name, as a heading.
    pub title: Text,
    /// What it says.
    pub body: Vec<NoticeBlock>,
    /// The page that it is about.
    pub about: Target,
    /// The deadlines that it sets or recalls.
    pub deadlines: Vec<Deadline>,
}

/// How a submission stood when a notice was due.
#[derive(Debug, Clone, Copy)]
pub struct Stood<'a> {
    /// After the event that the notice tells of, or after the last one.
    pub submission: &'a Submission,
    /// That event.
    pub event: &'a Event,
    /// Its deadlines before the event.
    pub earlier: &'a [Deadline],
}

/// Where the words are read: where the person has signed in, at home on paper, or wherever an e-mail is
/// opened.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Medium {
    Page,
    Mail,
    Letter,
}

/// Says a notice. `events` is the submission's history.
///
/// # Errors
///
/// [`BrokenHistory`] if the events make no submission, or none of them is the one that it tells of.
pub fn tell(
    telling: &NoticeContext<'_>,
    events: &[Event],
    due: &Happened,
) -> Result<NoticeText, BrokenHistory> {
    Ok(Tale::of(telling, events, due)?.mail())
}

/// The same notice, given how the submission stood: without folding its history.
#[must_use]
pub fn mail(telling: &NoticeContext<'_>, stood: &Stood<'_>, due: &Happened) -> NoticeText {
    Tale::at(telling, stood, due).mail()
}

/// Says a notice as the page of its submission shows it, given how that stood.
#[must_use]
pub fn message(telling: &NoticeContext<'_>, stood: &Stood<'_>, due: &Happened) -> Message {
    let tale = Tale::at(telling, stood, due);
    Message {
        at: due.at.clone(),
        title: tale.part(""),
        body: tale.message(),
        about: tale.target(),
        deadlines: tale.deadlines(),
    }
}

/// Says a notice as a letter: with the answers that it is about, and with what was written.
///
/// # Errors
///
/// As [`tell`].
pub fn letter(
    telling: &NoticeContext<'_>,
    events: &[Event],
    due: &Happened,
) -> Result<Vec<NoticeBlock>, BrokenHistory> {
    Ok(Tale::of(telling, events, due)?.blocks(Medium::Letter))
}

/// Says a notice as one text message.
///
/// # Errors
///
/// As [`tell`].
pub fn sms(telling: &NoticeContext<'_>, events: &[Event], due: &Happened) -> Result<String, BrokenHistory> {
    Ok(sms_text(&Tale::of(telling, events, due)?.part("sms")))
}

/// A notice being told.
struct Tale<'a> {
    telling: &'a NoticeContext<'a>,
    notice: &'a Notice,
    at: &'a Moment,
    /// As it stood after the event, or as it stands.
    submission: Cow<'a, Submission>,
    /// The deadlines that it had before.
    earlier: Cow<'a, [Deadline]>,
    /// The event that it tells of, if it tells of what just happened.
    event: Option<&'a Event>,
}

impl<'a> Tale<'a> {
    fn mail(&self) -> NoticeText {
        NoticeText {
            at: self.at.clone(),
            title: self.part(""),
            subject: self.part("subject"),
            body: self.blocks(Medium::Mail),
            calendars: self.calendars().iter().map(Calendar::to_string).collect(),
        }
    }

    fn of(
        telling: &'a NoticeContext<'a>,
        events: &'a [Event],
        due: &'a Happened,
    ) -> Result<Self, BrokenHistory> {
        let number = due.notice.event.map(|number| usize::try_from(number).unwrap_or(usize::MAX));
        let known = events.get(..number.unwrap_or(events.len()));
        let (event, earlier) = known.and_then(<[Event]>::split_last).ok_or(BrokenHistory::NoSending)?;
        let before = if earlier.is_empty() { None } else { Some(Submission::fold(earlier)?) };
        let deadlines = |before: &Submission| deadlines(before, telling.say.procedure);
        let earlier = before.as_ref().map(deadlines).unwrap_or_default();
        let submission = match before {
            None => Submission::fold(std::slice::from_ref(event))?,
            Some(mut submission) => {
                submission.apply(event)?;
                submission
            }
        };
        Ok(Self::told(telling, Cow::Owned(submission), Cow::Owned(earlier), event, due))
    }

    fn at(telling: &'a NoticeContext<'a>, stood: &Stood<'a>, due: &'a Happened) -> Self {
        let Stood { submission, event, earlier } = *stood;
        Self::told(telling, Cow::Borrowed(submission), Cow::Borrowed(earlier), event, due)
    }

    fn told(
        telling: &'a NoticeContext<'a>,
        submission: Cow<'a, Submission>,
        earlier: Cow<'a, [Deadline]>,
        event: &'a Event,
        due: &'a Happened,
    ) -> Self {
        let event = Some(event).filter(|_| due.notice.event.is_some() && due.notice.date.is_none());
        Self { telling, notice: &due.notice, at: &due.at, submission, earlier, event }
    }

    /// A part of the notice's own words; without a name, what it is called.
    fn part(&self, part: &str) -> Text {
        let dot = if part.is_empty() { "" } else { "." };
        self.product(&format!("notice-{}{dot}{part}", self.notice.kind))
    }

    /// A text that several notices share.
    fn shared(&self, id: &str) -> Text {
        self.product(&format!("notices-{id}"))
    }

    fn product(&self, id: &str) -> Text {
        self.telling.texts.text(&format!("ui_{id}"), &self.args())
    }

    fn product_with(&self, id: &str, args: &Args) -> Text {
        self.telling.texts.text(&format!("ui_{id}"), args)
    }

    /// What every text of a notice may name.
    fn args(&self) -> Args {
        let args = Args::new()
            .with("procedure", Arg::Message(self.telling.say.own("procedure")))
            .with("service", Arg::Message(self.service()))
            .with("reference", Arg::Ltr(self.submission.reference.to_string()))
            .with("at", Arg::Moment(self.happened().clone()));
        match self.date() {
            Some(date) => args.with("date", Arg::Moment(date.clone())),
            None => args,
        }
    }

    fn service(&self) -> Text {
        let id = &self.telling.say.procedure.definition().service.id;
        self.telling.say.own(&format!("service_{id}"))
    }

    /// When what it tells of happened.
    fn happened(&self) -> &Moment {
        match self.event {
            Some(event) => &event.at,
            None => self.asked().map_or(self.at, |asked| &asked.at),
        }
    }

    /// The date that it is about.
    fn date(&self) -> Option<&Moment> {
        self.notice.date.as_ref().or_else(|| Some(&self.asked()?.request.due))
    }

    /// The request that it tells of, or that the act answered.
    fn asked(&self) -> Option<&RequestRecord> {
        let requests = &self.submission.requests;
        let number = self.notice.event?;
        requests.iter().find(|asked| asked.number == number || asked.closed_by == Some(number))
    }

    fn blocks(&self, medium: Medium) -> Vec<NoticeBlock> {
        let (greeting, opening) = match medium {
            Medium::Page | Medium::Mail => ("greeting", "body"),
            Medium::Letter => ("letter-greeting", "letter"),
        };
        let mut blocks =
            vec![NoticeBlock::Paragraph(self.shared(greeting)), NoticeBlock::Paragraph(self.part(opening))];
        blocks.push(NoticeBlock::Entries(self.facts()));
        blocks.extend(self.matter(medium));
        blocks.extend(self.ending(medium));
        blocks
    }

    /// What stands on the submission's page, where the file, the service and the ways to reach it do not
    /// have to be said again.
    fn message(&self) -> Vec<NoticeBlock> {
        // A decision and its reasons follow there; an e-mail says where they are.
        let with_words = match (self.notice.kind, self.telling.words) {
            (NoticeKind::Decision | NoticeKind::Reopened, ActWords::Plain(_)) => "letter",
            _ => "body",
        };
        let facts = self.dates();
        let mut blocks = vec![NoticeBlock::Paragraph(self.part(with_words))];
        blocks.extend((!facts.is_empty()).then_some(NoticeBlock::Entries(facts)));
        blocks.extend(self.matter(Medium::Page));
        blocks
    }

    fn entry(&self, label: &str, text: Text) -> NoticeEntry {
        NoticeEntry { label: self.product(label), text }
    }

    fn moment(&self, moment: &Moment) -> Text {
        self.telling.say.moment(moment)
    }

    /// What a person needs to find their case again, and when what is told happened.
    fn facts(&self) -> Vec<NoticeEntry> {
        let mut facts = vec![
            self.entry("notices-procedure", self.telling.say.own("procedure")),
            self.entry("reference", Text::ltr(self.submission.reference.as_str())),
        ];
        facts.extend(self.dates());
        facts.push(self.entry("service-heading", self.service()));
        facts
    }

    /// When what is told happened, or has to.
    fn dates(&self) -> Vec<NoticeEntry> {
        let mut facts = Vec::new();
        match self.notice.kind {
            NoticeKind::Receipt => facts.extend(self.of_revision()),
            NoticeKind::AmendmentReceived | NoticeKind::RegularisationReceived => {
                facts.extend(self.of_revision());
                facts.push(self.entry("first-received", self.moment(&self.submission.first().at)));
            }
            NoticeKind::InfoRequested
            | NoticeKind::RegularisationInvited
            | NoticeKind::RequestDueSoon
            | NoticeKind::RequestOverdue => {
                facts.extend(self.date().map(|due| self.entry("notices-due", self.moment(due))));
            }
            NoticeKind::WindowClosingSoon | NoticeKind::RetentionEnding => {
                facts.extend(self.date().map(|date| self.entry("notices-last-day", self.moment(date))));
            }
            NoticeKind::RecordAck
            | NoticeKind::WindowOpen
            | NoticeKind::WindowClosed
            | NoticeKind::AnswerMaintained
            | NoticeKind::Decision
            | NoticeKind::RequestWithdrawn
            | NoticeKind::Reopened
            | NoticeKind::Withdrawn => {}
        }
        facts
    }

    /// When what was sent was received, and what proves it (R15).
    fn of_revision(&self) -> [NoticeEntry; 3] {
        let revision = &self.submission.current().revision;
        let number = Args::new().with("number", Arg::Integer(revision.number.into()));
        [
            self.entry("received", self.moment(self.happened())),
            self.entry("revision", self.product_with("revision-number", &number)),
            self.entry("fingerprint", Text::ltr(revision.answers.to_string())),
        ]
    }

    /// What each kind of notice has to say, beside how it opens and how it ends.
    fn matter(&self, medium: Medium) -> Vec<NoticeBlock> {
        match self.notice.kind {
            NoticeKind::Receipt | NoticeKind::AmendmentReceived | NoticeKind::RegularisationReceived => {
                self.received()
            }
            NoticeKind::InfoRequested | NoticeKind::RegularisationInvited => self.request(medium),
            NoticeKind::RequestDueSoon => self.still_asked(medium),
            NoticeKind::RequestOverdue => self.overdue(),
            NoticeKind::AnswerMaintained => self.kept(),
            NoticeKind::WindowOpen | NoticeKind::WindowClosingSoon => self.correcting(),
            NoticeKind::Reopened => [self.words(medium), self.correcting()].concat(),
            NoticeKind::Decision => [self.words(medium), self.rights()].concat(),
            NoticeKind::RecordAck | NoticeKind::WindowClosed | NoticeKind::Withdrawn => {
                vec![NoticeBlock::Paragraph(self.afterwards())]
            }
            NoticeKind::RequestWithdrawn => self.silence().into_iter().collect(),
            NoticeKind::RetentionEnding => Vec::new(),
        }
    }

    /// Of what was received: what was corrected, what silence decides, and how to correct (R15).
    fn received(&self) -> Vec<NoticeBlock> {
        let mut blocks = self.list("receipt-changed", self.telling.changed);
        blocks.extend(self.kept());
        if self.submission.current().revision.channel != Channel::Online {
            blocks.push(NoticeBlock::Paragraph(self.shared("transcribed")));
        }
        if let Some(next) = self.telling.say.part("procedure", "next") {
            blocks.push(NoticeBlock::Paragraph(next));
        }
        blocks.extend(self.silence());
        blocks.extend(self.rights());
        blocks
    }

    /// The day on which silence decides, in which sense, and what can be done then (R112-5).
    fn silence(&self) -> Option<NoticeBlock> {
        let Some(decision) = self.submission.silence else {
            // An acknowledgement says so; a request that suspended it has said more.
            let nothing = self.telling.say.procedure.definition().silence == Silence::None;
            let said = nothing && self.notice.kind == NoticeKind::Receipt;
            let entry = || self.entry("silence", self.product("reason-nothing-decided"));
            return said.then(|| NoticeBlock::Entries(vec![entry()]));
        };
        let mut entries = vec![self.entry("silence", self.telling.say.silence(decision))];
        entries.push(match decision.accepts {
            true => self.entry("attestation", self.product("attestation-can")),
            false => self.entry("appeal", self.telling.say.own(&format!("route_{}", self.remaining()))),
        });
        Some(NoticeBlock::Entries(entries))
    }

    /// The route that remains when nothing can be corrected online.
    fn remaining(&self) -> &RouteId {
        &self.telling.say.procedure.amendment().afterwards
    }

    fn afterwards(&self) -> Text {
        self.telling.say.afterwards(self.remaining())
    }

    /// When answers can be corrected, where else to go, and what holds of mistakes: never without the
    /// sentence on repayment (R11).
    fn rights(&self) -> Vec<NoticeBlock> {
        let mut blocks = self.correcting();
        blocks.push(NoticeBlock::Paragraph(self.afterwards()));
        blocks.extend(self.telling.say.right_to_error().into_iter().map(NoticeBlock::Paragraph));
        blocks
    }

    /// When answers can be corrected, or why they cannot.
    fn correcting(&self) -> Vec<NoticeBlock> {
        let rights = Rights::at(&self.submission, self.telling.say.procedure, &Actor::HOLDER, self.at.at);
        vec![NoticeBlock::Paragraph(self.telling.say.correctable(&rights))]
    }

    /// What is asked, everything that a person needs to answer (R13, R14).
    fn request(&self, medium: Medium) -> Vec<NoticeBlock> {
        let (Some(asked), ActWords::Request(words)) = (self.asked(), self.telling.words) else {
            return self.still_asked(medium);
        };
        let items = words.items.iter().map(|item| NoticeItem {
            label: self.question(&item.path),
            entries: self.item_entries(item, medium),
        });
        let mut blocks = vec![NoticeBlock::Items { label: self.shared("questions"), items: items.collect() }];
        blocks.push(self.paragraph_with("request-due", "due", Arg::Moment(asked.request.due.clone())));
        let consequence = Arg::Text(words.without_answer.clone());
        blocks.push(self.paragraph_with("request-without-answer", "consequence", consequence));
        match asked.request.kind {
            RequestKind::Regularisation => {
                blocks.push(NoticeBlock::Paragraph(self.shared("keep-answer")));
                blocks.extend(self.telling.say.right_to_error().into_iter().map(NoticeBlock::Paragraph));
            }
            RequestKind::Completion => {
                let meanwhile = if words.examination_continues { "request-goes-on" } else { "request-waits" };
                blocks.push(NoticeBlock::Paragraph(self.product(meanwhile)));
                blocks.push(NoticeBlock::Paragraph(self.silent_clock(asked)));
                blocks.push(NoticeBlock::Paragraph(self.shared("otherwise")));
            }
        }
        blocks
    }

    fn paragraph_with(&self, id: &str, name: &'static str, value: Arg) -> NoticeBlock {
        NoticeBlock::Paragraph(self.product_with(id, &Args::new().with(name, value)))
    }

    /// What is said of one question that is asked about. What the person answered stands in no e-mail.
    fn item_entries(&self, item: &retouche::request::RequestItem, medium: Medium) -> Vec<NoticeEntry> {
        let written = |text: &str| Text::verbatim(text.to_owned());
        let mut entries = Vec::new();
        let given = self.telling.answers.and_then(|answers| answers.get(&item.path));
        if let (Medium::Letter | Medium::Page, Some(given)) = (medium, given) {
            entries.extend(self.value(&item.path, given).map(|text| self.entry("request-given", text)));
        }
        entries.push(self.entry("request-reason", written(&item.reason)));
        entries.push(self.entry("request-expected", written(&item.expected)));
        let required_by = item.required_by.as_deref();
        entries.extend(required_by.map(|text| self.entry("request-required-by", written(text))));
        if let (Medium::Letter | Medium::Page, Some(json)) = (medium, &item.suggested) {
            let suggested = self.telling.say.procedure.question(&item.path).and_then(|question| {
                let value = Value::from_json(question.kind.shape, json)?;
                self.value(&item.path, &value)
            });
            entries.extend(suggested.map(|text| self.entry("request-suggested", text)));
        }
        entries
    }

    fn value(&self, path: &Path, value: &Value) -> Option<Text> {
        let question = self.telling.say.procedure.question(path)?;
        Some(self.telling.say.in_one(self.telling.say.answer(question, Some(value))))
    }

    /// What a request for missing items does to the day on which silence decides (L114-5).
    fn silent_clock(&self, asked: &RequestRecord) -> Text {
        let declared = &self.telling.say.procedure.definition().silence;
        match (declared, asked.request.silence) {
            (Silence::None, _) | (Silence::Refuses(_), None) => self.shared("clock-none"),
            (Silence::Accepts(_), _) => self.shared("clock-starts-again"),
            (Silence::Refuses(_), Some(SilentDecision { on, .. })) => {
                self.product_with("notices-clock-moves", &Args::new().with("day", Arg::Date(on)))
            }
        }
    }

    /// What still waits for an answer.
    fn still_asked(&self, medium: Medium) -> Vec<NoticeBlock> {
        let Some(asked) = self.asked() else { return Vec::new() };
        let mut blocks = match (self.telling.words, medium) {
            (ActWords::Request(_), Medium::Letter) if self.event.is_none() => return self.request(medium),
            _ => self.list("notices-questions", &asked.request.questions),
        };
        blocks.push(self.paragraph_with("request-due", "due", Arg::Moment(asked.request.due.clone())));
        if let ActWords::Request(words) = self.telling.words {
            let consequence = Arg::Text(words.without_answer.clone());
            blocks.push(self.paragraph_with("request-without-answer", "consequence", consequence));
        }
        if asked.request.kind == RequestKind::Regularisation {
            blocks.push(NoticeBlock::Paragraph(self.shared("keep-answer")));
        }
        blocks
    }

    fn overdue(&self) -> Vec<NoticeBlock> {
        let mut blocks = Vec::new();
        if let ActWords::Request(words) = self.telling.words {
            let consequence = Arg::Text(words.without_answer.clone());
            blocks.push(self.paragraph_with("request-without-answer", "consequence", consequence));
        }
        blocks.push(NoticeBlock::Paragraph(self.afterwards()));
        blocks
    }

    /// The answers that the person keeps.
    fn kept(&self) -> Vec<NoticeBlock> {
        let maintained = match self.event.map(|event| &event.act) {
            Some(Act::AnswersMaintained { maintains, .. }) => Some(maintains),
            Some(Act::Amended { maintains, .. }) => maintains.as_ref(),
            _ => None,
        };
        maintained.map(|kept| self.list("notices-kept", &kept.questions)).unwrap_or_default()
    }

    fn list(&self, label: &str, paths: &[Path]) -> Vec<NoticeBlock> {
        if paths.is_empty() {
            return Vec::new();
        }
        let items = paths.iter().map(|path| NoticeItem { label: self.question(path), entries: Vec::new() });
        vec![NoticeBlock::Items { label: self.product(label), items: items.collect() }]
    }

    /// A decision and its reasons are read where the person has signed in, or on paper.
    fn words(&self, medium: Medium) -> Vec<NoticeBlock> {
        match (self.telling.words, medium) {
            (ActWords::Plain(words), Medium::Letter | Medium::Page) => {
                let lines = words.lines().filter(|line| !line.trim().is_empty());
                lines.map(|line| NoticeBlock::Paragraph(Text::verbatim(line))).collect()
            }
            (ActWords::Plain(_) | ActWords::None | ActWords::Request(_), _) => Vec::new(),
        }
    }

    /// A question by its words, after the rows it stands in by their numbers: what names a row is an
    /// answer, and stays out. A row is called by its own words.
    fn question(&self, path: &Path) -> Text {
        let procedure = self.telling.say.procedure;
        let (row, own) = match procedure.question(path) {
            Some(Question { text, .. }) => (path.parent(), Some(self.telling.say.own(text))),
            None => (path.clone(), None),
        };
        let mut rows = Vec::new();
        let mut at = row;
        while !at.is_root() {
            rows.push(self.row(&at));
            at = at.parent().parent();
        }
        let pieces = rows.into_iter().rev().chain(own);
        pieces.reduce(|outer, inner| self.telling.say.in_row(Some(outer), inner)).unwrap_or_default()
    }

    fn row(&self, row: &Path) -> Text {
        let rows = |answers: &Answers| answers.rows(&row.parent()).position(|other| other == row);
        match self.telling.answers.and_then(rows) {
            Some(place) => self.telling.say.row_name(row, place, None),
            None => match self.telling.say.procedure.locate(&row.parent()) {
                Some(Located::PageGroup(group)) => self.telling.say.own(&group.text),
                Some(Located::QuestionGroup(group)) => self.telling.say.own(&group.text),
                Some(Located::Question(_)) | None => Text::default(),
            },
        }
    }

    /// The page where it goes on, the people to ask, and what never happens.
    fn ending(&self, medium: Medium) -> Vec<NoticeBlock> {
        let mut blocks = Vec::new();
        if self.submission.state != State::Purged {
            let address = (self.telling.address)(&self.target());
            blocks.push(NoticeBlock::Link { label: self.shared("open"), address });
            blocks.push(NoticeBlock::Paragraph(self.shared("with-code")));
        }
        let definition = self.telling.say.procedure.definition();
        let contacts = self.telling.say.contacts(definition.contacts.iter().map(|contact| &contact.id));
        blocks.push(NoticeBlock::Paragraph(self.product("help")));
        blocks
            .push(NoticeBlock::Entries(contacts.into_iter().map(|contact| self.contact(contact)).collect()));
        let demonstration = self.telling.say.part("procedure", "demonstration");
        blocks.extend(demonstration.map(NoticeBlock::Paragraph));
        blocks.push(NoticeBlock::Paragraph(self.shared(match medium {
            Medium::Page | Medium::Mail => "never-the-code",
            Medium::Letter => "letter-closing",
        })));
        blocks
    }

    fn contact(&self, contact: ContactLine) -> NoticeEntry {
        let reach = match contact.reach {
            ReachLine::Phone(_, shown) => Some(Text::ltr(shown)),
            ReachLine::Email(address) => Some(Text::ltr(address)),
            ReachLine::Place => None,
        };
        let text = match (reach, contact.hours) {
            (Some(reach), Some(hours)) => self.product_with(
                "notices-reach",
                &Args::new().with("reach", Arg::Message(reach)).with("hours", Arg::Message(hours)),
            ),
            (Some(text), None) | (None, Some(text)) => text,
            (None, None) => Text::default(),
        };
        NoticeEntry { label: contact.name, text }
    }

    /// The page that it is about.
    fn target(&self) -> Target {
        let reference = self.submission.reference.clone();
        let revision = self.submission.current().revision.number;
        match self.notice.kind {
            NoticeKind::Receipt | NoticeKind::AmendmentReceived | NoticeKind::RegularisationReceived => {
                Target::Receipt(reference, revision)
            }
            NoticeKind::WindowClosingSoon => Target::Amend(reference),
            NoticeKind::WindowClosed => Target::Late(reference),
            NoticeKind::InfoRequested
            | NoticeKind::RegularisationInvited
            | NoticeKind::RequestDueSoon
            | NoticeKind::RequestOverdue => match self.notice.event {
                Some(event) => Target::Request(reference, event),
                None => Target::Submission(reference),
            },
            NoticeKind::RecordAck
            | NoticeKind::WindowOpen
            | NoticeKind::AnswerMaintained
            | NoticeKind::Decision
            | NoticeKind::RetentionEnding
            | NoticeKind::RequestWithdrawn
            | NoticeKind::Reopened
            | NoticeKind::Withdrawn => Target::Submission(reference),
        }
    }

    /// The deadlines that it sets or recalls.
    fn deadlines(&self) -> Vec<Deadline> {
        let mut deadlines = deadlines(&self.submission, self.telling.say.procedure);
        deadlines.retain(|deadline| match self.event {
            Some(_) => !self.earlier.contains(deadline),
            None => self.date() == Some(&deadline.at),
        });
        deadlines
    }

    /// What the event changed in the deadlines: those it set, and those that no longer hold.
    fn calendars(&self) -> Vec<Calendar> {
        let Some(event) = self.event.filter(|_| self.notice.kind != NoticeKind::WindowClosed) else {
            return Vec::new();
        };
        let (after, before) = (deadlines(&self.submission, self.telling.say.procedure), &self.earlier);
        let to_come = |deadline: &&Deadline| deadline.at.at > event.at.at;
        let set = after.iter().filter(|deadline| !before.contains(deadline)).filter(to_come);
        let gone = before.iter().filter(|deadline| !after.contains(deadline)).filter(to_come);
        let file = |method, deadlines: &mut dyn Iterator<Item = &Deadline>| {
            calendar(self.telling, &self.submission, method, deadlines, &event.at)
        };
        let files =
            [file(Method::Publish, &mut set.into_iter()), file(Method::Cancel, &mut gone.into_iter())];
        files.into_iter().flatten().collect()
    }
}

impl NoticeContext<'_> {
    /// A deadline as an entry of a calendar.
    pub(super) fn calendar_entry(
        &self,
        submission: &Submission,
        deadline: &Deadline,
        stamp: &Moment,
    ) -> CalendarEntry {
        let definition = self.say.procedure.definition();
        let reference = &submission.reference;
        let args = Args::new()
            .with("procedure", Arg::Message(self.say.own("procedure")))
            .with("reference", Arg::Ltr(reference.to_string()))
            .with("date", Arg::Moment(deadline.at.clone()));
        let (summary, target) = match deadline.kind {
            DeadlineKind::Window => ("calendar-window", Target::Submission(reference.clone())),
            DeadlineKind::Request(event) => ("calendar-request", Target::Request(reference.clone(), event)),
        };
        let say = |part: &str| {
            let id = format!("ui_notices-{summary}{part}");
            self.texts.text(&id, &args).to_plain_string()
        };
        let mut emails = definition.contacts.iter().filter_map(|contact| match &contact.reach {
            Reach::Email { address } if definition.service.contacts.contains(&contact.id) => Some(address),
            Reach::Email { .. } | Reach::Phone { .. } | Reach::Desk | Reach::Post => None,
        });
        CalendarEntry {
            uid: format!("{reference}.{}@{}.retouche", deadline.name(), definition.id),
            sequence: submission.events,
            stamp: stamp.at,
            at: deadline.at.at,
            summary: say(""),
            description: say(".description"),
            address: (self.address)(&target),
            organizer: emails.next().cloned(),
        }
    }
}

/// A calendar file of the deadlines still to come, for the person to keep; `None` if there is none.
#[must_use]
pub fn calendar_of(telling: &NoticeContext<'_>, submission: &Submission, now: &Moment) -> Option<Calendar> {
    let deadlines = deadlines(submission, telling.say.procedure);
    let to_come = deadlines.iter().filter(|deadline| deadline.at.at > now.at);
    calendar(telling, submission, Method::Publish, to_come, now)
}

/// A calendar that says this of these deadlines; `None` if there is none.
fn calendar<'d>(
    telling: &NoticeContext<'_>,
    submission: &Submission,
    method: Method,
    deadlines: impl Iterator<Item = &'d Deadline>,
    stamp: &Moment,
) -> Option<Calendar> {
    let entries: Vec<CalendarEntry> =
        deadlines.map(|deadline| telling.calendar_entry(submission, deadline, stamp)).collect();
    (!entries.is_empty()).then_some(Calendar { method, entries })
}
