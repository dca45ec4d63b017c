//! Plays a journey on a stage: performs each step and compares its outcome with the expected one.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use jiff::Span;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use retouche::change::changes;
use retouche::civil::CivilDate;
use retouche::edition::{Catalogue, Edition};
use retouche::read::{PageAddress, Reading, read};
use retouche::submission::Submission;
use retouche::{Answers, Procedure, RawAnswers, RowId};
use retouche_screens::journey::{Post, Step as Next, answer, returns};
use retouche_screens::{Action, RETURN};
use serde_json::Value;

use crate::journey::{Act, Expect, Journey, Page, Part, RowNames, Step};
use crate::stage::{Held, Performer, Preparing, Refused, Stage};

/// A journey while it is played.
struct Play<'p, S> {
    journey: &'p Journey,
    stage: &'p mut S,
    catalogue: Arc<Catalogue>,
    zone: TimeZone,
    now: DateTime,
    rows: RowNames,
    minted: u64,
    tabs: BTreeMap<Part, Tab>,
    /// The transcription of the agent, once one was begun.
    told: Option<Preparing>,
}

/// A tab with a page that was opened earlier.
struct Tab {
    held: Held,
    at: PageAddress,
}

/// Plays a journey.
///
/// # Panics
///
/// Where anything differs from what the journey expects, with its name and the number of the step.
pub fn play(name: &str, journey: &Journey, catalogue: Arc<Catalogue>, stage: &mut impl Stage) {
    let newest = catalogue.editions().next().expect("an edition");
    let zone = newest.procedure.definition().in_force.zone.as_str().to_owned();
    let mut play = Play {
        zone: TimeZone::get(&zone).expect("a time zone"),
        now: local(&journey.starts),
        catalogue,
        journey,
        stage,
        rows: RowNames::default(),
        minted: 0,
        tabs: BTreeMap::new(),
        told: None,
    };
    for (place, step) in journey.steps.iter().enumerate() {
        let played = catch_unwind(AssertUnwindSafe(|| play.step(step)));
        if let Err(panic) = played {
            let told = panic.downcast_ref::<String>().map(String::as_str);
            let told = told.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or_default();
            panic!("{name}, step {}: {told}", place + 1);
        }
    }
}

fn local(text: &str) -> DateTime {
    text.parse().unwrap_or_else(|error| panic!("`{text}` is no local time: {error}"))
}

impl<S: Stage> Play<'_, S> {
    fn step(&mut self, step: &Step) {
        if let Some(after) = &step.after {
            let span: Span = after.parse().unwrap_or_else(|error| panic!("`{after}` is no time: {error}"));
            self.now = self.now.checked_add(span).expect("a time of the calendar");
        }
        if let Some(at) = &step.at {
            assert!(local(at) >= self.now, "{at} is before the last step");
            self.now = local(at);
        }
        let instant = self.now.to_zoned(self.zone.clone()).expect("an instant").timestamp().as_second();
        self.stage.set_clock(instant);
        let before = self.stage.events().len();
        let outcome = self.act(step);
        assert_eq!(outcome.err(), step.expect.refused, "the refusal");
        if step.expect.refused.is_some() {
            assert_eq!(self.stage.events().len(), before, "a refusal changes nothing");
        }
        self.expect(&step.expect);
    }

    fn act(&mut self, step: &Step) -> Result<(), Refused> {
        let what = self.in_preparation(step.by);
        match &step.act {
            Act::FillIn(pages) => {
                if !self.tabs.contains_key(&step.by) {
                    self.stage.begin(what, None)?;
                }
                self.walk(step.by, what, pages);
                Ok(())
            }
            Act::Open(address) => {
                let at = self.address(address);
                let held = self.stage.read(what)?;
                self.tabs.insert(step.by, Tab { held, at });
                Ok(())
            }
            Act::Transcribe(told) => {
                let what = Preparing::Told(told.on);
                self.stage.begin(what, told.request)?;
                self.told = Some(what);
                self.walk(step.by, what, &told.pages);
                Ok(())
            }
            Act::Send => self.send(what),
            Act::HandInLate => self.stage.hand_in_late(),
            Act::Settle(sides) => {
                let sides: Vec<_> =
                    sides.iter().map(|(path, side)| (self.rows.resolve(path), *side)).collect();
                self.stage.settle(what, &sides)
            }
            Act::Revert(revision) => self.stage.revert(*revision),
            Act::AnswerRequest(answer) => {
                let replies = self.rows.resolve_all(&answer.replies);
                self.stage.answer_request(answer.request, &replies)
            }
            Act::Perform(operation) => {
                let operation = self.linked(&self.rows.resolve_all(operation));
                self.stage.perform(performer(step.by), &operation)
            }
        }
    }

    /// The draft that a part works on. The holder's is the first sending until it is sent.
    fn in_preparation(&mut self, by: Part) -> Preparing {
        match by {
            Part::Agent => self.told.unwrap_or(Preparing::Correction),
            Part::Holder | Part::SecondTab if self.stage.events().is_empty() => Preparing::Filing,
            Part::Holder | Part::SecondTab => Preparing::Correction,
        }
    }

    fn send(&mut self, what: Preparing) -> Result<(), Refused> {
        let sent = self.stage.send(what);
        if sent.as_ref().is_err_and(|code| code != "no-draft") {
            self.stage.read(what).expect("what was refused is still there");
        }
        sent
    }

    /// An operation with the link to the revision that it names by number.
    fn linked(&mut self, operation: &Value) -> Value {
        let mut operation = operation.clone();
        for name in ["about", "on"] {
            let number = operation.get(name).and_then(Value::as_u64);
            let Some(number) = number.and_then(|number| u32::try_from(number).ok()) else { continue };
            let submission = self.submission();
            let sent = submission.revision(number).expect("the revision that the operation names");
            operation[name] = serde_json::to_value(sent.revision.link()).expect("a link is JSON");
        }
        operation
    }

    fn submission(&mut self) -> Submission {
        Submission::fold(&self.stage.events()).expect("the history folds")
    }

    fn edition(&self, number: u32) -> Arc<Edition> {
        self.catalogue.numbered(number).expect("the edition is served").clone()
    }

    fn address(&self, path: &str) -> PageAddress {
        self.rows.resolve(path).parse().expect("the journey's address")
    }

    /// Goes through pages of a draft, up to the one that shows all answers.
    fn walk(&mut self, by: Part, what: Preparing, pages: &[Page]) {
        let Some(first) = pages.first() else { return };
        let tab = self.tabs.remove(&by);
        let (mut held, mut address) = match tab {
            Some(tab) => (tab.held, Some(tab.at)),
            None => {
                let held = self.stage.read(what).expect("the draft is there");
                let at = if what == Preparing::Filing && held.draft.answers.iter().next().is_none() {
                    let edition = self.edition(held.draft.edition.number);
                    let reading = read(&edition.procedure, &held.draft.answers, self.now_day());
                    reading.pages.first().map(|page| page.address.clone())
                } else {
                    Some(self.address(&first.at))
                };
                (held, at)
            }
        };
        for page in pages {
            let at = address.expect("there is one more page");
            self.rows.meet(&page.at, &at.to_string());
            address = self.post(what, &mut held, page, &at);
        }
        assert_eq!(address, None, "the page of all answers comes last");
    }

    fn now_day(&self) -> CivilDate {
        self.now.date().to_string().parse().expect("a day")
    }

    /// Posts a page; returns the page that it leads to, or `None` for the page of all answers. Where another tab
    /// saved the draft meanwhile, the page is posted again to the saved draft, as the server does.
    fn post(
        &mut self,
        what: Preparing,
        held: &mut Held,
        page: &Page,
        at: &PageAddress,
    ) -> Option<PageAddress> {
        let typed = Typing::new(self, what, held);
        let (answers, address) = typed.post(self, &held.draft.answers, page, at);
        held.draft.answers = answers;
        if let Some(version) = self.stage.save(what, held) {
            held.version = version;
            return address;
        }
        *held = self.stage.read(what).expect("the draft is there");
        let (answers, address) = typed.post(self, &held.draft.answers, page, at);
        held.draft.answers = answers;
        held.version = self.stage.save(what, held).expect("no third tab is at it");
        address
    }

    fn expect(&mut self, expect: &Expect) {
        if let Some(revision) = expect.revision {
            assert_eq!(self.submission().current().revision.number, revision, "the revision in force");
        }
        if let Some(state) = &expect.state {
            assert_eq!(self.submission().state.as_str(), state, "the state");
        }
        if let Some(expected) = &expect.changed {
            let expected: BTreeMap<_, _> =
                expected.iter().map(|(path, values)| (self.rows.resolve(path), values.clone())).collect();
            assert_eq!(self.changed(), expected, "what was changed");
        }
        if let Some(received) = &expect.received {
            let current = self.submission().current().revision.number;
            let answers = self.stage.answers(current);
            assert_eq!(self.rows.named(&answers), *received, "what was received");
        }
        if let Some(event) = &expect.event {
            let events = self.stage.events();
            let last = serde_json::to_value(events.last().expect("an event")).expect("an event is JSON");
            let expected = self.rows.resolve_all(event);
            assert!(says(&last, &expected), "the last event does not say {expected}: {last}");
        }
    }

    /// What the revision in force changed: per question, the value before and after.
    fn changed(&mut self) -> BTreeMap<String, [Value; 2]> {
        let submission = self.submission();
        let current = &submission.current().revision;
        let edition = self.edition(current.edition.number);
        let mut answers = |revision: u32| {
            let answers = self.stage.answers(revision);
            Answers::from_json(&answers, &edition.procedure).expect("the answers of the edition")
        };
        let (before, after) = (answers(current.number - 1), answers(current.number));
        let json = |value: Option<&retouche::Value>| value.map_or(Value::Null, retouche::Value::to_json);
        let changes = changes(&edition.procedure, &before, &after);
        changes
            .iter()
            .map(|change| (change.path.to_string(), [json(change.before()), json(change.after())]))
            .collect()
    }
}

fn performer(by: Part) -> Performer {
    match by {
        Part::Holder | Part::SecondTab => Performer::Holder,
        Part::Agent => Performer::Office,
    }
}

/// Whether JSON contains everything that is expected of it.
pub(crate) fn says(actual: &Value, expected: &Value) -> bool {
    match (actual, expected) {
        (Value::Object(actual), Value::Object(expected)) => expected
            .iter()
            .all(|(name, expected)| actual.get(name).is_some_and(|actual| says(actual, expected))),
        _ => actual == expected,
    }
}

/// What all posts to one draft share. It does on this side what the widget does in a browser.
struct Typing {
    edition: Arc<Edition>,
    in_force: Option<Answers>,
    today: CivilDate,
}

impl Typing {
    fn new<S: Stage>(play: &mut Play<'_, S>, what: Preparing, held: &Held) -> Self {
        let edition = play.edition(held.draft.edition.number);
        if what == Preparing::Filing {
            return Self { edition, in_force: None, today: play.now_day() };
        }
        let submission = play.submission();
        let answers = play.stage.answers(submission.current().revision.number);
        let in_force = Answers::from_json(&answers, &edition.procedure);
        let in_force = Some(in_force.expect("the answers in force fit the edition of the draft"));
        Self { edition, in_force, today: submission.asked_on() }
    }

    fn procedure(&self) -> &Procedure {
        &self.edition.procedure
    }

    /// Posts a page to answers; gives what they become, and the page that follows.
    fn post<S: Stage>(
        &self,
        play: &mut Play<'_, S>,
        raw: &RawAnswers,
        page: &Page,
        at: &PageAddress,
    ) -> (RawAnswers, Option<PageAddress>) {
        let mut next = self.answer(play, raw, page, at, &page.act);
        if let Next::Dropping(dropped) = &next {
            let dropped: Vec<String> = dropped.iter().map(ToString::to_string).collect();
            assert_eq!(dropped, resolved(play, &page.drops), "what is dropped at {at}");
            next = self.answer(play, raw, page, at, "drop");
        }
        match next {
            Next::Findings(raw) => {
                let reading = read(self.procedure(), &raw, self.today);
                assert_eq!(found(&reading, at), resolved(play, &page.finds), "what is found at {at}");
                (raw, Some(at.clone()))
            }
            Next::Rows(raw, _) => (raw, Some(at.clone())),
            Next::Page(raw, address) => {
                assert!(page.finds.is_empty(), "{at} went on although something was to be found");
                (raw, Some(address))
            }
            Next::Check(raw) => (raw, None),
            Next::Dropping(_) => panic!("{at} asked twice before dropping"),
        }
    }

    fn answer<S: Stage>(
        &self,
        play: &mut Play<'_, S>,
        raw: &RawAnswers,
        page: &Page,
        at: &PageAddress,
        button: &str,
    ) -> Next {
        let mut entries = page.entries(&at.to_string());
        if self.in_force.is_some() || returns(&read(self.procedure(), raw, self.today)) {
            entries.push((RETURN.to_owned(), "check".to_owned()));
        }
        let button: Action = play.rows.resolve(button).parse().expect("the journey's button");
        let post = Post {
            address: at,
            entries: &entries,
            act: &button,
            locale: &play.journey.locale.parse().expect("a locale"),
            today: self.today,
            in_force: self.in_force.as_ref(),
        };
        let minted = &mut play.minted;
        let mint = || {
            *minted += 1;
            RowId::mint(*minted, [0; 5])
        };
        let before = read(self.procedure(), raw, post.today);
        answer(self.procedure(), &before, raw, &post, mint)
            .unwrap_or_else(|refusal| panic!("{at}: {refusal}"))
    }
}

fn resolved<S>(play: &Play<'_, S>, paths: &[String]) -> Vec<String> {
    paths.iter().map(|path| play.rows.resolve(path)).collect()
}

/// The questions of a page in which something is wrong or unusual.
fn found(reading: &Reading<'_>, at: &PageAddress) -> Vec<String> {
    let found = reading.page(at).expect("the page applies").questions();
    let found = found.filter(|question| question.fault.is_some() || !question.warnings.is_empty());
    found.map(|question| question.path.to_string()).collect()
}
