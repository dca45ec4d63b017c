//! Reading and the journey, on a small procedure with every structure: conditions, a group of pages, a
//! group of questions inside it, an exit of a row, a check, a frequent error and a locked question.

use retouche::amendment::{Correction, Rights, Sending, amend, open};
use retouche::answers::Confirming;
use retouche::change::{changes, patch};
use retouche::civil::{CivilDate, CivilDateTime, Moment};
use retouche::credential::Reference;
use retouche::digest::{Digest, Salt};
use retouche::read::{Incomplete, PageAddress, Reading, read};
use retouche::receipt::{Receipt, Stated};
use retouche::refusal::Refusal;
use retouche::submission::{Actor, BrokenHistory, Capacity, Channel, EditionLink, Event, Submission, Window};
use retouche::{Answers, CompleteAnswers, Kinds, Procedure, RawAnswers, RowId};
use retouche_screens::Action;
use retouche_screens::journey::{NotOurs, Post, Step, answer, first_open, typed_so_far};
use serde_json::json;

fn procedure() -> Procedure {
    let definition = json!({
        "id": "dwellings-census", "edition": 1,
        "in-force": { "from": "2026-01-01", "zone": "Europe/Paris" },
        "locales": ["fr"], "fee": "free", "minutes": 5,
        "parameters": { "reference-day": "2026-01-01" },
        "service": { "id": "census", "contacts": ["phone"] },
        "contacts": [{ "id": "phone", "channel": "phone", "number": "+33199001234" }],
        "routes": [{ "id": "claim", "contact": "phone" }, { "id": "lost-code", "contact": "phone" }],
        "pages": [
            { "id": "quality", "questions": [
                { "id": "quality", "kind": "choice", "options": ["owner", "bare-owner"] } ] },
            { "id": "not-you", "when": { "is": ["quality", "bare-owner"] }, "exit": "not-concerned" },
            { "id": "name", "questions": [{ "id": "name", "kind": "short-text" }] },
            { "id": "dwellings", "group": { "min": 1, "max": 3, "named-by": "address" }, "pages": [
                { "id": "address", "questions": [{ "id": "address", "kind": "short-text" }] },
                { "id": "changed", "questions": [{ "id": "changed", "kind": "yes-no" }] },
                { "id": "nothing", "when": { "is": ["changed", "no"] }, "exit": "nothing-to-do" },
                { "id": "use", "questions": [{ "id": "use", "kind": "choice", "options": ["home", "let"] }] },
                { "id": "rent", "when": { "is": ["use", "let"] }, "questions": [
                    { "id": "rent", "kind": "money", "min": 1, "max": 5000000, "unusual": { "above": 500000 } } ] },
                { "id": "people", "when": { "is": ["use", "let"] }, "questions": [
                    { "id": "people", "kind": "group", "rows": { "min": 1, "max": 2 }, "questions": [
                        { "id": "born", "kind": "date", "max": { "parameter": "reference-day" } },
                        { "id": "note", "kind": "short-text", "optional": true } ] } ] }
            ] }
        ],
        "checks": [{ "id": "too-dear", "on": "dwellings/rent",
            "when": { "more": [{ "answer": "rent" }, 4000000] } }],
        "frequent-errors": [{ "id": "minor", "on": "dwellings/people/born",
            "when": { "less": [{ "age-on": [{ "answer": "born" }, { "parameter": "reference-day" }] }, 18] } }],
        "amendment": { "windows": [{ "basis": "always", "closes": "2026-12-31" }],
            "questions": { "dwellings/address": { "locked": "claim" } }, "afterwards": "claim" },
        "silence": "none",
        "privacy": { "controller": "census" }
    });
    let definition = serde_json::from_value(definition).expect("the definition has the right shape");
    Procedure::assume_checked(definition, &Kinds::standard()).expect("its kinds are known")
}

/// A person who fills in the form, page by page, as a browser without JavaScript would.
struct Person {
    procedure: Procedure,
    raw: RawAnswers,
    at: Option<PageAddress>,
    minted: u64,
    in_force: Option<Answers>,
}

impl Person {
    fn new() -> Self {
        let at = Some("quality".parse().unwrap());
        Self { procedure: procedure(), raw: RawAnswers::default(), at, minted: 0, in_force: None }
    }

    fn post(&mut self, act: &str, entries: &[(&str, &str)]) -> Result<Step, NotOurs> {
        let address = self.at.clone().expect("there is a page");
        let entries: Vec<(String, String)> =
            entries.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let minted = &mut self.minted;
        let mint = || {
            *minted += 1;
            RowId::mint(*minted, [0; 5])
        };
        let post = Post {
            address: &address,
            entries: &entries,
            act: &act.parse::<Action>().unwrap(),
            locale: &"fr".parse().unwrap(),
            today: today(),
            in_force: self.in_force.as_ref(),
        };
        answer(&self.procedure, &read(&self.procedure, &self.raw, post.today), &self.raw, &post, mint)
    }

    /// Posts and follows where it leads, which has to be another page.
    fn go(&mut self, entries: &[(&str, &str)]) -> &mut Self {
        match self.post("continue", entries).expect("the post is ours") {
            Step::Page(raw, address) => {
                self.raw = raw;
                self.at = Some(address);
            }
            Step::Check(raw) => {
                self.raw = raw;
                self.at = None;
            }
            other => panic!("expected another page, got {other:?} at {:?}", self.at),
        }
        self
    }

    fn page(&self) -> String {
        self.at.as_ref().map_or_else(|| "check".to_owned(), |at| at.page.to_string())
    }

    fn row(&self) -> String {
        self.at.as_ref().expect("there is a page").row.to_string()
    }

    fn named(&self, question: &str) -> String {
        format!("{}/{question}", self.row())
    }

    fn reading(&self) -> Reading<'_> {
        read(&self.procedure, &self.raw, today())
    }

    /// A dwelling that is let, up to the page of its people.
    fn let_dwelling(&mut self) -> &mut Self {
        let (address, changed, in_use, rent) =
            (self.named("address"), self.named("changed"), self.named("use"), self.named("rent"));
        self.go(&[(&address, "1 rue des Lilas")]).go(&[(&changed, "yes")]).go(&[(&in_use, "let")]);
        self.go(&[(&rent, "650")])
    }

    fn complete(&self) -> CompleteAnswers {
        self.reading().complete().expect("the answers are complete")
    }
}

fn today() -> CivilDate {
    "2026-03-01".parse().unwrap()
}

/// An instant of 2026 in Paris, in winter time.
fn moment(local: &str) -> Moment {
    let local: CivilDateTime = local.parse().unwrap();
    let epoch: CivilDate = "1970-01-01".parse().unwrap();
    let seconds = i64::from(local.hour()) * 3600 + i64::from(local.minute()) * 60 + i64::from(local.second());
    let at = epoch.days_until(local.date()) * 86_400 + seconds - 3600;
    Moment { at, local, zone: "Europe/Paris".parse().unwrap() }
}

const SENDING: &str = "2026-03-01T11:00:00";
const LAST_SECOND: &str = "2026-12-31T23:59:59";
const TOO_LATE: &str = "2027-01-01T00:00:00";

/// A person with one let dwelling and one person in it, at the check page.
fn complete_person() -> Person {
    let mut person = Person::new();
    person.go(&[("quality", "owner")]).go(&[("name", "Zoé")]).let_dwelling();
    let row =
        person.reading().page(person.at.as_ref().unwrap()).unwrap().questions().next().unwrap().path.parent();
    let (day, month, year) =
        (format!("{row}/born:day"), format!("{row}/born:month"), format!("{row}/born:year"));
    person.go(&[("row", row.as_str()), (&day, "27"), (&month, "3"), (&year, "1988")]);
    assert_eq!(person.page(), "dwellings");
    person.go(&[]);
    person
}

#[test]
fn a_group_that_needs_rows_starts_with_its_first_page() {
    let mut person = Person::new();
    person.go(&[("quality", "owner")]).go(&[("name", "Zoé")]);
    assert_eq!(person.page(), "address");
    person.let_dwelling();
    assert_eq!(person.page(), "people");
    assert_eq!(person.reading().page(person.at.as_ref().unwrap()).unwrap().questions().count(), 2);
}

#[test]
fn complete_answers_are_nested_json_keyed_by_row() {
    let person = complete_person();
    assert_eq!(person.page(), "check");
    let json = person.complete().answers().to_json();
    let dwelling = json["dwellings"].as_object().unwrap().values().next().unwrap();
    assert_eq!(dwelling["rent"], 65_000);
    assert_eq!(dwelling["people"].as_object().unwrap().values().next().unwrap()["born"], "1988-03-27");
    let again = Answers::from_json(&json, &person.procedure).unwrap();
    assert_eq!(&again, person.complete().answers());
    let raw = RawAnswers::from_answers(&again, &person.procedure, &"fr".parse().unwrap(), today());
    let again_read = read(&person.procedure, &raw, today());
    assert_eq!(again_read.answers, again);
    assert_eq!(again_read.unasked(), []);
}

#[test]
fn an_exit_ends_its_row_or_the_procedure() {
    let mut person = Person::new();
    person.go(&[("quality", "bare-owner")]);
    assert_eq!(person.page(), "not-you");
    assert_eq!(person.reading().complete(), Err(Incomplete::Exit("not-you".parse().unwrap())));

    let mut person = Person::new();
    person.go(&[("quality", "owner")]).go(&[("name", "Zoé")]);
    let (address, changed) = (person.named("address"), person.named("changed"));
    person.go(&[(&address, "1 rue des Lilas")]).go(&[(&changed, "no")]);
    assert_eq!(person.page(), "nothing");
    person.at = Some("dwellings".parse().unwrap());
    person.go(&[]);
    assert_eq!(person.page(), "check");
    assert!(person.reading().complete().is_ok());
}

#[test]
fn a_wrong_answer_stays_as_typed() {
    let mut person = Person::new();
    person.go(&[("quality", "owner")]).go(&[("name", "Zoé")]);
    let address = person.named("address");
    let Ok(Step::Findings(raw)) = person.post("continue", &[(&address, "  ")]) else { panic!("no findings") };
    assert_eq!(raw.get(&address.parse().unwrap()).unwrap().typed, ["  "]);
    person.go(&[(&address, "1 rue des Lilas")]);
    let changed = person.named("changed");
    person.go(&[(&changed, "yes")]);
    let in_use = person.named("use");
    person.go(&[(&in_use, "let")]);
    let rent = person.named("rent");
    for typed in ["beaucoup", "0", "60000", "45000"] {
        let Ok(Step::Findings(raw)) = person.post("continue", &[(&rent, typed)]) else {
            panic!("no findings")
        };
        assert_eq!(raw.get(&rent.parse().unwrap()).unwrap().typed, [typed]);
    }
}

#[test]
fn an_unusual_answer_is_asked_about_once_and_kept() {
    let mut person = Person::new();
    person.go(&[("quality", "owner")]).go(&[("name", "Zoé")]);
    let (address, changed, in_use) = (person.named("address"), person.named("changed"), person.named("use"));
    person.go(&[(&address, "1 rue des Lilas")]).go(&[(&changed, "yes")]).go(&[(&in_use, "let")]);
    let rent = person.named("rent");
    let seen = format!("{rent}!unusual");
    let Ok(Step::Findings(raw)) = person.post("continue", &[(&rent, "6000")]) else { panic!("no findings") };
    person.raw = raw;
    // Another unusual amount is another answer: it is asked about again.
    let Ok(Step::Findings(raw)) = person.post("continue", &[(&rent, "7000"), ("seen", &seen)]) else {
        panic!("no findings")
    };
    person.raw = raw;
    person.go(&[(&rent, "7000"), ("seen", &seen)]);
    assert_eq!(person.page(), "people");
}

#[test]
fn what_a_change_drops_is_listed_first_and_its_text_stays() {
    let mut person = complete_person();
    let row = person
        .reading()
        .pages
        .iter()
        .find(|page| page.address.page.as_str() == "use")
        .unwrap()
        .address
        .row
        .clone();
    person.at = Some(format!("{row}/use").parse().unwrap());
    let in_use = format!("{row}/use");
    let entries = [(in_use.as_str(), "home"), ("return", "check")];
    let Ok(Step::Dropping(dropped)) = person.post("continue", &entries) else { panic!("nothing dropped") };
    assert_eq!(dropped.len(), 2, "the rent and the date of birth: {dropped:?}");
    let Ok(Step::Check(raw)) = person.post("drop", &entries) else { panic!("no check page") };
    let rent: retouche::Path = format!("{row}/rent").parse().unwrap();
    assert_eq!(raw.get(&rent).unwrap().typed, ["650"]);
    person.raw = raw;
    assert!(person.complete().answers().get(&rent).is_none());
    // The earlier answer brings it back.
    let Ok(Step::Check(raw)) = person.post("continue", &[(in_use.as_str(), "let"), ("return", "check")])
    else {
        panic!("no check page")
    };
    person.raw = raw;
    assert!(person.complete().answers().get(&rent).is_some());
}

#[test]
fn rows_are_removed_and_brought_back() {
    let mut person = complete_person();
    person.at = Some("dwellings".parse().unwrap());
    let group = "dwellings".parse().unwrap();
    let row = person.raw.rows(&group).next().unwrap().clone();
    let Ok(Step::Rows(raw, Some(removed))) = person.post(&format!("remove:{row}"), &[]) else {
        panic!("no removal")
    };
    assert_eq!(removed, row);
    person.raw = raw;
    assert!(matches!(person.post("continue", &[]), Ok(Step::Findings(_))), "one dwelling is needed");
    let Ok(Step::Rows(raw, None)) = person.post(&format!("restore:{row}"), &[]) else { panic!("no row") };
    person.raw = raw;
    assert!(person.reading().complete().is_ok());
    let Ok(Step::Page(raw, address)) = person.post("add:dwellings", &[]) else { panic!("no new dwelling") };
    person.raw = raw;
    assert_eq!(address.page.as_str(), "address");
    assert_eq!(first_open(&person.reading()).unwrap().address, address);
}

#[test]
fn a_tampered_post_is_refused() {
    let mut person = complete_person();
    person.at = Some("dwellings".parse().unwrap());
    for (act, entries) in [
        ("continue", vec![("name", "Eve")]),
        ("continue", vec![("row", "dwellings")]),
        ("add:people", vec![]),
        ("remove:dwellings/00000000000000000", vec![]),
        ("send", vec![]),
    ] {
        assert_eq!(person.post(act, &entries), Err(NotOurs::Entry), "{act}");
    }
    person.at = Some("nothing".parse().unwrap());
    assert_eq!(person.post("continue", &[]), Err(NotOurs::Page));
}

struct Case {
    events: Vec<Event>,
    submission: Submission,
    answers: Answers,
}

fn sending<'a>(answers: &'a CompleteAnswers, now: Moment) -> Sending<'a> {
    let edition = EditionLink {
        procedure: "dwellings-census".parse().unwrap(),
        number: 1,
        digest: Digest::of_bytes(b"edition"),
    };
    Sending {
        answers,
        edition,
        locale: "fr".parse().unwrap(),
        texts: Digest::of_bytes(b"texts"),
        salt: Salt::new([7; 16]),
        now,
        actor: HOLDER,
        channel: Channel::Online,
    }
}

const HOLDER: Actor = Actor::Holder { capacity: Capacity::Alone };

fn sent(person: &Person) -> Case {
    let complete = person.complete();
    let now = moment(SENDING);
    let windows = vec![Window { opens: now.clone(), closes: Some(moment(LAST_SECOND)), until: None }];
    let event = open(&sending(&complete, now), &person.procedure, Reference::mint([1; 5]), windows).unwrap();
    let submission = Submission::fold(std::slice::from_ref(&event)).unwrap();
    Case { events: vec![event], submission, answers: complete.answers().clone() }
}

#[test]
fn a_correction_is_a_new_revision_that_names_the_one_it_corrects() {
    let mut person = complete_person();
    let mut case = sent(&person);
    person.in_force = Some(case.answers.clone());
    let row = person.raw.rows(&"dwellings".parse().unwrap()).next().unwrap().clone();
    person.at = Some(format!("{row}/rent").parse().unwrap());
    let rent = format!("{row}/rent");
    let Ok(Step::Check(raw)) = person.post("continue", &[(&rent, "700"), ("return", "check")]) else {
        panic!()
    };
    person.raw = raw;
    let complete = person.complete();
    let base = case.submission.current().revision.link();
    let last = moment(LAST_SECOND);
    let amended = amend(
        &sending(&complete, last),
        &case.submission,
        &person.procedure,
        Correction::on_own_initiative(base, &case.answers),
    )
    .unwrap();
    case.submission.apply(&amended).unwrap();
    case.events.push(amended);
    let differences = changes(&person.procedure, &case.answers, complete.answers());
    assert_eq!(differences.len(), 1);
    let receipt = Receipt::of(&case.submission, case.submission.current(), &person.procedure, &differences);
    assert_eq!(receipt.revision.number, 2);
    assert_eq!(receipt.first_received, moment(SENDING));
    assert_eq!(receipt.changed, Stated::Is(vec![rent.parse().unwrap()]));
    let operations = serde_json::to_value(patch(&case.answers, complete.answers())).unwrap();
    let pointer = format!("/{rent}");
    assert_eq!(
        operations,
        json!([{ "op": "test", "path": pointer, "value": 65_000 }, { "op": "replace", "path": pointer, "value": 70_000 }])
    );
    assert_eq!(Submission::fold(&case.events).unwrap(), case.submission);
}

#[test]
fn a_correction_that_cannot_be_sent_says_what_remains() {
    let mut person = complete_person();
    let case = sent(&person);
    let base = case.submission.current().revision.link();
    let attempt = |person: &Person, now: Moment, base| {
        let complete = person.complete();
        let sending = sending(&complete, now);
        let correction = Correction::on_own_initiative(base, &case.answers);
        amend(&sending, &case.submission, &person.procedure, correction)
    };
    let now = moment(SENDING);
    assert_eq!(attempt(&person, now.clone(), base), Err(Refusal::NothingChanged));
    let mut stale = base;
    stale.number = 9;
    assert_eq!(attempt(&person, now.clone(), stale), Err(Refusal::Stale(base)));
    let late = moment(TOO_LATE);
    assert_eq!(attempt(&person, late.clone(), base), Err(Refusal::Closed("claim".parse().unwrap())));
    let rights = Rights::at(&case.submission, &person.procedure, &HOLDER, late.at);
    assert!(rights.open.is_none() && rights.next.is_none());
    // The address of a dwelling that was sent is locked: a page in an amendment does not take it, and an
    // amendment that brings it by another way is refused.
    let row = person.raw.rows(&"dwellings".parse().unwrap()).next().unwrap().clone();
    let address: retouche::Path = format!("{row}/address").parse().unwrap();
    let french = "fr".parse().unwrap();
    person
        .raw
        .set(address.clone(), retouche::RawAnswer { typed: vec!["2 rue Neuve".to_owned()], locale: french });
    assert_eq!(attempt(&person, now, base), Err(Refusal::Locked(vec![address.clone()])));
    person.in_force = Some(case.answers.clone());
    person.at = Some(format!("{row}/address").parse().unwrap());
    assert_eq!(person.post("continue", &[(address.as_str(), "3 rue Neuve")]), Err(NotOurs::Entry));
}

#[test]
fn a_history_that_was_tampered_with_does_not_fold() {
    let person = complete_person();
    let case = sent(&person);
    assert_eq!(Submission::fold(&[]), Err(BrokenHistory::NoSending));
    let twice = [case.events.clone(), case.events.clone()].concat();
    assert_eq!(Submission::fold(&twice), Err(BrokenHistory::NotContinuing(1)));
    let mut later = case.events.clone();
    later[0].format = 99;
    assert_eq!(Submission::fold(&later), Err(BrokenHistory::UnknownFormat(1)));
}

/// Typing at one question is no look at the others: they are looked at when the person goes on.
#[test]
fn what_is_to_be_looked_at_again_stays_so_while_another_question_is_typed() {
    let mut person = Person::new();
    person.go(&[("quality", "owner")]).go(&[("name", "Zoé")]).let_dwelling();
    let group = format!("{}/people", person.row());
    let row = person.raw.rows(&group.parse().unwrap()).next().unwrap().clone();
    let named = |question: &str| format!("{row}/{question}");
    let (born, note) = (named("born"), named("note"));
    let date: Vec<(String, &str)> = [("day", "3"), ("month", "5"), ("year", "1980")]
        .map(|(part, text)| (format!("{born}:{part}"), text))
        .into();
    let mut entries: Vec<(&str, &str)> = date.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    entries.extend([(note.as_str(), "before"), ("row", row.as_str())]);
    let at = person.at.clone().unwrap();
    person.go(&entries);
    person.at = Some(at.clone());
    for question in [&born, &note] {
        person.raw.ask_to_confirm(question.parse().unwrap(), Confirming::Reworded);
    }
    entries.retain(|(name, _)| *name != note);
    entries.push((&note, "typed anew"));
    let owned: Vec<(String, String)> =
        entries.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    let post = Post {
        address: &at,
        entries: &owned,
        act: &Action::Continue,
        locale: &"fr".parse().unwrap(),
        today: today(),
        in_force: None,
    };
    let so_far = typed_so_far(&person.procedure, &person.reading(), &person.raw, &post).unwrap();
    let waits: Vec<String> = so_far.to_confirm().map(|(path, _)| path.to_string()).collect();
    assert_eq!(waits, std::slice::from_ref(&born), "only what was typed was looked at");
    person.raw = so_far;
    person.go(&entries);
    assert_eq!(person.raw.to_confirm().count(), 0, "going on is a look at the page");
}
