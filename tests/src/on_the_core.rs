//! The first stage: the case layer alone, without HTTP, a database or a clock of its own.

use std::collections::BTreeMap;
use std::sync::Arc;

use retouche::Answers;
use retouche::case::{Amendment, Case, Decision, Filing, Operation, Owner, Replies, Sender, Words};
use retouche::credential::Reference;
use retouche::digest::Salt;
use retouche::draft::Draft;
use retouche::edition::{Catalogue, EditionChoice, Retired};
use retouche::merge::Side;
use retouche::refusal::Refusal;
use retouche::request::RequestWords;
use retouche::submission::{Actor, Event, Submission};
use retouche_texts::Locale;
use serde_json::Value;

use crate::journey::Journey;
use crate::stage::{Held, Performer, Preparing, Refused, Stage};
use crate::{editions, play};

/// The pseudonym of the agent.
const AGENT: &str = "service-office";

/// What the store would keep of one case.
struct Core {
    catalogue: Arc<Catalogue>,
    locale: Locale,
    now: i64,
    events: Vec<Event>,
    /// The answers of each revision, the first in the first place.
    answers: Vec<Answers>,
    /// The words that people wrote, by the numbers of their events.
    words: BTreeMap<u32, Words>,
    drafts: Vec<(Preparing, Held)>,
    salts: u8,
}

/// Plays a journey.
///
/// # Panics
///
/// Where anything differs from what the journey expects.
pub fn play(name: &str, journey: &Journey) {
    let catalogue = editions::catalogue(&journey.procedure);
    let mut core = Core {
        catalogue: catalogue.clone(),
        locale: journey.locale.parse().expect("a locale"),
        now: 0,
        events: Vec::new(),
        answers: Vec::new(),
        words: BTreeMap::new(),
        drafts: Vec::new(),
        salts: 0,
    };
    play::play(name, journey, catalogue, &mut core);
}

/// A draft, loaded.
enum Work {
    Filing(Filing),
    Amendment(Box<Amendment>),
}

impl Core {
    fn case(&self) -> Case {
        let submission = Submission::fold(&self.events).expect("the history folds");
        let answers = self.answers.last().cloned();
        let case =
            Case::new(self.events.clone(), submission, answers, self.catalogue.clone(), Retired::default());
        case.expect("its edition is served")
    }

    fn salt(&mut self) -> Salt {
        self.salts += 1;
        Salt::new([self.salts; 16])
    }

    fn draft(&self, what: Preparing) -> Option<&Held> {
        self.drafts.iter().find(|(other, _)| *other == what).map(|(_, held)| held)
    }

    /// Keeps a draft in the place of the one before.
    fn keep(&mut self, what: Preparing, draft: Draft) -> u32 {
        let version = self.draft(what).map_or(1, |held| held.version + 1);
        self.forget(what);
        self.drafts.push((what, Held { version, draft }));
        version
    }

    fn forget(&mut self, what: Preparing) {
        self.drafts.retain(|(other, _)| *other != what);
    }

    /// Loads a draft in the edition in which it goes on, and keeps it so.
    fn load(&mut self, what: Preparing) -> Result<Work, Refused> {
        let draft = self.draft(what).ok_or("no-draft")?.draft.clone();
        let choice = EditionChoice::InForce;
        let work = match owner(what) {
            None => {
                let today = self.catalogue.in_force(self.now).day(self.now).expect("a day");
                let at = (self.now, today);
                Work::Filing(Filing::resume(draft.clone(), &self.catalogue, None, choice, at))
            }
            Some(owner) => {
                let case = self.case();
                let before = Amendment::started_from(&case, &draft).map(|sent| sent.revision.number);
                let before = before.and_then(|number| self.answers.get(number as usize - 1));
                let resumed = Amendment::resume(&case, owner, &draft, before, choice, self.now);
                Work::Amendment(Box::new(resumed.map_err(code)?))
            }
        };
        let loaded = match &work {
            Work::Filing(filing) => filing.draft(),
            Work::Amendment(amendment) => amendment.draft(),
        };
        if loaded != draft {
            self.keep(what, loaded);
        }
        Ok(work)
    }

    fn amendment(&mut self, what: Preparing) -> Result<Box<Amendment>, Refused> {
        match self.load(what)? {
            Work::Amendment(amendment) => Ok(amendment),
            Work::Filing(_) => panic!("nothing was sent yet"),
        }
    }

    /// Keeps what a decision says, as the store does.
    fn commit(&mut self, decision: Decision) {
        self.events.push(decision.event.clone());
        let submission = Submission::fold(&self.events).expect("the history folds");
        assert_eq!(submission, decision.after, "the decision tells what its event leads to");
        let words = decision.words.as_ref().map(|words| words.digest().expect("words have a digest"));
        assert_eq!(Words::named_by(&decision.event.act), words, "the event names the words kept beside it");
        if let Some(words) = decision.words {
            self.words.insert(decision.event.number, words.words);
        }
        if let Some(kept) = decision.revision {
            let digest = kept.answers.digest(&kept.salt).expect("answers have a digest");
            assert_eq!(submission.current().revision.answers, digest, "the event names the answers");
            self.answers.push(kept.answers);
        }
    }

    fn request_words(&self, request: u32) -> Result<RequestWords, Refused> {
        match self.words.get(&request) {
            Some(Words::Request(words)) => Ok(words.clone()),
            _ => Err("not-found".to_owned()),
        }
    }

    fn perform_as(&mut self, operation: &Operation, actor: &Actor) -> Result<(), Refused> {
        let (case, salt) = (self.case(), self.salt());
        let now = case.moment(self.now).expect("a moment");
        let decision = case.perform(operation, actor, &now, salt).map_err(code)?;
        self.commit(decision);
        Ok(())
    }
}

/// Whose amendment it is; none for a first sending.
fn owner(what: Preparing) -> Option<Owner> {
    match what {
        Preparing::Filing => None,
        Preparing::Correction => Some(Owner::Holder),
        Preparing::Told(channel) => Some(Owner::Agent { id: AGENT.to_owned(), channel }),
    }
}

/// The code of a refusal, as the API writes it.
fn code(refusal: Refusal) -> Refused {
    let code = match refusal {
        Refusal::Stale(_) | Refusal::NoRequest | Refusal::NotNow(_) | Refusal::StillOpen => "stale",
        Refusal::Closed(_) => "closed",
        Refusal::Locked(_) => "locked",
        Refusal::NotAsked(_) => "not-asked",
        Refusal::Unanswered(_) => "unanswered",
        Refusal::Unsettled(_) => "unsettled",
        Refusal::NothingChanged => "nothing-changed",
        Refusal::Incomplete | Refusal::NoReasons | Refusal::WindowPassed | Refusal::Gaps(_) => "incomplete",
        Refusal::NoRevision(_) => "not-found",
        other => panic!("a journey meets an unexpected refusal: {other}"),
    };
    code.to_owned()
}

impl Stage for Core {
    fn set_clock(&mut self, at: i64) {
        self.now = at;
    }

    fn begin(&mut self, what: Preparing, request: Option<u32>) -> Result<(), Refused> {
        if self.draft(what).is_some() {
            return Ok(());
        }
        let draft = match owner(what) {
            None => {
                let edition = self.catalogue.in_force(self.now).clone();
                let today = edition.day(self.now).expect("a day");
                Filing::new(edition, self.locale.clone(), today).draft()
            }
            Some(owner) => {
                Amendment::begin(&self.case(), &owner, &self.locale, request, self.now).map_err(code)?
            }
        };
        self.keep(what, draft);
        Ok(())
    }

    fn revert(&mut self, revision: u32) -> Result<(), Refused> {
        let answers = self.answers.get(revision as usize - 1);
        let draft = Amendment::revert(&self.case(), revision, answers, &self.locale, self.now);
        self.keep(Preparing::Correction, draft.map_err(code)?);
        Ok(())
    }

    fn read(&mut self, what: Preparing) -> Result<Held, Refused> {
        self.load(what)?;
        Ok(self.draft(what).expect("it was loaded").clone())
    }

    fn save(&mut self, what: Preparing, held: &Held) -> Option<u32> {
        let is_current = self.draft(what).is_some_and(|kept| kept.version == held.version);
        is_current.then(|| self.keep(what, held.draft.clone()))
    }

    fn send(&mut self, what: Preparing) -> Result<(), Refused> {
        let salts = [self.salt(), self.salt()];
        let decision = match self.load(what)? {
            Work::Filing(filing) => {
                let now = filing.edition.moment(self.now).expect("a moment");
                let sender = Sender::holder(self.locale.clone());
                filing.send(Reference::mint([1; 5]), &sender, &now, salts[0])
            }
            Work::Amendment(amendment) => {
                let case = self.case();
                let now = case.moment(self.now).expect("a moment");
                amendment.send(&case, &amendment.locale, &now, salts)
            }
        };
        self.commit(decision.map_err(code)?);
        self.forget(what);
        Ok(())
    }

    fn hand_in_late(&mut self) -> Result<(), Refused> {
        let (amendment, salt) = (self.amendment(Preparing::Correction)?, self.salt());
        let case = self.case();
        let now = case.moment(self.now).expect("a moment");
        let decision = amendment.hand_in_late(&case, &amendment.locale, &now, salt);
        self.commit(decision.map_err(code)?);
        self.forget(Preparing::Correction);
        Ok(())
    }

    fn settle(&mut self, what: Preparing, sides: &[(String, Side)]) -> Result<(), Refused> {
        let mut amendment = self.amendment(what)?;
        let side = |path: &retouche::Path| {
            sides.iter().find(|(other, _)| path.as_str() == other).map(|(_, side)| *side)
        };
        let sides: Vec<Side> = amendment.base.unsettled.iter().map_while(side).collect();
        amendment.settle(&self.case(), &sides).map_err(code)?;
        self.keep(what, amendment.draft());
        Ok(())
    }

    fn answer_request(&mut self, request: u32, replies: &Value) -> Result<(), Refused> {
        let words = self.request_words(request)?;
        let replies: Replies = serde_json::from_value(replies.clone()).expect("the journey's replies");
        let unanswered = replies.unanswered(&words);
        if !unanswered.is_empty() {
            return Err(code(Refusal::Unanswered(unanswered)));
        }
        if replies.keep_all(&words) {
            let keep = Operation::KeepAnswers { request, reasons: replies.kept() };
            return self.perform_as(&keep, &Actor::HOLDER);
        }
        let waits = self.case().submission.pending().is_some_and(|asked| asked.number == request);
        if !waits {
            return Err(code(Refusal::NoRequest));
        }
        self.begin(Preparing::Correction, Some(request))?;
        let mut amendment = self.amendment(Preparing::Correction)?;
        amendment.answer_request(request, &words, &replies, &self.locale);
        self.keep(Preparing::Correction, amendment.draft());
        Ok(())
    }

    fn perform(&mut self, by: Performer, operation: &Value) -> Result<(), Refused> {
        let json = operation;
        let operation: Operation = serde_json::from_value(json.clone()).expect("the journey's operation");
        let read = serde_json::to_value(&operation).expect("an operation is JSON");
        assert!(play::says(&read, json), "the operation has a field that nothing reads: {json}");
        let actor = match by {
            Performer::Holder => Actor::HOLDER,
            Performer::Office => Actor::Agent { id: AGENT.to_owned() },
        };
        self.perform_as(&operation, &actor)
    }

    fn events(&mut self) -> Vec<Event> {
        self.events.clone()
    }

    fn answers(&mut self, revision: u32) -> Value {
        self.answers.get(revision as usize - 1).expect("the revision").to_json()
    }
}
