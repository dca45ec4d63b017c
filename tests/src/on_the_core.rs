//! The first stage: the core alone, without texts, files or a clock.

use retouche::amendment;
use retouche::amendment::{Sending, amend, open};
use retouche::change::changes;
use retouche::civil::Moment;
use retouche::credential::Reference;
use retouche::digest::{Digest, Salt};
use retouche::read::{PageAddress, Reading, read};
use retouche::submission::{Actor, Capacity, Channel, EditionLink, Event, Submission};
use retouche::windows::resolve_windows;
use retouche::zone::moment_at;
use retouche::{Answers, CompleteAnswers, Kinds, Procedure, RawAnswers, RowId};
use retouche_screens::Action;
use retouche_screens::journey::{Post, Step, answer};
use serde_json::Value;

use crate::journey::{Correction, Journey, Page, RowNames, root};

/// 2026-03-01 at noon in Paris, in seconds since the Unix epoch.
const SENDING: i64 = 1_772_362_800;

/// A person on this stage.
struct Person<'p> {
    procedure: &'p Procedure,
    journey: &'p Journey,
    raw: RawAnswers,
    rows: RowNames,
    minted: u64,
    in_force: Option<Answers>,
}

/// Plays a journey: files, sends, corrects; and holds what is received against what the journey expects.
///
/// # Panics
///
/// Where anything differs.
pub fn play(journey: &Journey) {
    let procedure = procedure(&journey.procedure);
    let mut person = Person {
        procedure: &procedure,
        journey,
        raw: RawAnswers::default(),
        rows: RowNames::default(),
        minted: 0,
        in_force: None,
    };
    let first = person.reading().pages.first().map(|page| page.address.clone());
    person.walk(&journey.file, first);
    let mut events = vec![person.send()];
    let answers = person.complete();
    assert_eq!(person.rows.named(&answers.answers().to_json()), journey.received);
    for correction in &journey.corrections {
        let event = person.correct(correction, &events);
        events.push(event);
    }
    let submission = Submission::fold(&events).expect("the history folds");
    assert_eq!(submission.revisions().count(), journey.corrections.len() + 1);
}

fn procedure(name: &str) -> Procedure {
    let file = root().join("examples").join(name).join("1/procedure.json");
    let text = std::fs::read_to_string(file).expect("the example is there");
    let definition = serde_json::from_str(&text).expect("the example is a definition");
    Procedure::assume_checked(definition, &Kinds::standard()).expect("the example's kinds are known")
}

fn now() -> Moment {
    moment_at(SENDING, &"Europe/Paris".parse().expect("a zone")).expect("an instant")
}

impl Person<'_> {
    fn reading(&self) -> Reading<'_> {
        read(self.procedure, &self.raw, now().local.date())
    }

    fn complete(&self) -> CompleteAnswers {
        self.reading().complete().expect("the answers are complete")
    }

    /// Goes through pages, of which the first is at `address`, up to the one that shows all answers.
    fn walk(&mut self, pages: &[Page], mut address: Option<PageAddress>) {
        for page in pages {
            let at = address.expect("there is one more page");
            self.rows.meet(&page.at, &at.to_string());
            address = self.post(page, &at);
        }
        assert_eq!(address, None, "the page of all answers comes last");
    }

    /// Posts a page; answers the page that it leads to, or none for the page of all answers.
    fn post(&mut self, page: &Page, at: &PageAddress) -> Option<PageAddress> {
        let mut step = self.answer(page, at, &page.act);
        if let Step::Dropping(dropped) = &step {
            let dropped: Vec<String> = dropped.iter().map(ToString::to_string).collect();
            let expected: Vec<String> = page.drops.iter().map(|path| self.rows.resolve(path)).collect();
            assert_eq!(dropped, expected);
            step = self.answer(page, at, "drop");
        }
        match step {
            Step::Findings(raw) => {
                self.raw = raw;
                self.finds(page, at);
                Some(at.clone())
            }
            Step::Rows(raw, _) => {
                self.raw = raw;
                Some(at.clone())
            }
            Step::Page(raw, address) => {
                assert!(page.finds.is_empty(), "{at} went on although something was to be found");
                self.raw = raw;
                Some(address)
            }
            Step::Check(raw) => {
                self.raw = raw;
                None
            }
            Step::Dropping(_) => panic!("{at} asked twice before dropping"),
        }
    }

    fn answer(&mut self, page: &Page, at: &PageAddress, act: &str) -> Step {
        let mut entries = page.entries(&at.to_string());
        if self.in_force.is_some() {
            entries.push(("return".to_owned(), "check".to_owned()));
        }
        let act: Action = self.rows.resolve(act).parse().expect("the journey's act");
        let minted = &mut self.minted;
        let mint = || {
            *minted += 1;
            RowId::mint(*minted, [0; 5])
        };
        let post = Post {
            address: at,
            entries: &entries,
            act: &act,
            locale: &self.journey.locale.parse().expect("a locale"),
            today: now().local.date(),
            in_force: self.in_force.as_ref(),
        };
        answer(self.procedure, &read(self.procedure, &self.raw, post.today), &self.raw, &post, mint)
            .unwrap_or_else(|refusal| panic!("{at}: {refusal}"))
    }

    fn finds(&self, page: &Page, at: &PageAddress) {
        let reading = self.reading();
        let found = reading.page(at).expect("the page applies").questions();
        let found = found.filter(|question| question.fault.is_some() || !question.warnings.is_empty());
        let found: Vec<String> = found.map(|question| question.path.to_string()).collect();
        let expected: Vec<String> = page.finds.iter().map(|path| self.rows.resolve(path)).collect();
        assert_eq!(found, expected, "at {at}");
    }

    fn sending<'a>(&self, answers: &'a CompleteAnswers) -> Sending<'a> {
        let definition = self.procedure.definition();
        Sending {
            answers,
            edition: EditionLink {
                procedure: definition.id.clone(),
                number: definition.edition,
                digest: Digest::of(definition).expect("a definition has a digest"),
            },
            locale: self.journey.locale.parse().expect("a locale"),
            texts: Digest::of_bytes(b"this stage has no texts"),
            salt: Salt::new([7; 16]),
            now: now(),
            actor: Actor::Holder { capacity: Capacity::Alone },
            channel: Channel::Online,
        }
    }

    fn send(&self) -> Event {
        let answers = self.complete();
        let windows = resolve_windows(self.procedure, &now(), answers.answers());
        assert!(!windows.is_empty(), "the example can be corrected");
        open(&self.sending(&answers), self.procedure, Reference::mint([1; 5]), windows).expect("it is sent")
    }

    fn correct(&mut self, correction: &Correction, events: &[Event]) -> Event {
        let submission = Submission::fold(events).expect("the history folds");
        let before = self.complete().answers().clone();
        let locale = self.journey.locale.parse().expect("a locale");
        self.raw = RawAnswers::from_answers(&before, self.procedure, &locale, submission.asked_on());
        self.in_force = Some(before.clone());
        let first = correction.steps.first().expect("a correction has a page");
        let address = self.rows.resolve(&first.at).parse().expect("an address");
        self.walk(&correction.steps, Some(address));
        let after = self.complete();
        let found = changes(self.procedure, &before, after.answers());
        let json = |value: Option<&retouche::Value>| value.map_or(Value::Null, retouche::Value::to_json);
        let found = found
            .iter()
            .map(|change| (change.path.to_string(), [json(change.before()), json(change.after())]));
        let expected =
            correction.changed.iter().map(|(path, values)| (self.rows.resolve(path), values.clone()));
        assert_eq!(
            found.collect::<std::collections::BTreeMap<_, _>>(),
            expected.collect::<std::collections::BTreeMap<_, _>>()
        );
        let base = submission.current().revision.link();
        let correction = amendment::Correction::on_own_initiative(base, &before);
        amend(&self.sending(&after), &submission, self.procedure, correction).expect("the correction is sent")
    }
}
