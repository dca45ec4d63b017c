//! One screen of every sort, made by the core from a small procedure that has every control and every
//! structure: what the tests look at, and what `cargo run --example gallery` draws.

#[path = "changed.rs"]
mod changed;
#[path = "life.rs"]
mod life;

use retouche::amendment::{Correction, Rights, Sending, amend, open};
use retouche::answers::RowState;
use retouche::change::{Change, changes};
use retouche::civil::{CivilDate, Moment};
use retouche::credential::{Reference, SecretCode};
use retouche::digest::{Digest, Salt};
use retouche::read::{PageAddress, Reading, read};
use retouche::receipt::Receipt;
use retouche::receipt::keys::SigningKeys;
use retouche::receipt::signed::{Genuine, NotGenuine};
use retouche::submission::{Actor, Capacity, Channel, EditionLink, Event, Submission};
use retouche::windows::resolve_windows;
use retouche::{Answers, CompleteAnswers, Kinds, Path, Procedure, RawAnswer, RawAnswers};
use retouche_screens as screens;
use retouche_screens::product::product_texts;
use retouche_screens::{
    Amending, Compared, ComparedSent, Journey, JourneyOf, Lobby, RefusalKind, Say, Screen, SignInFault,
    SubmissionStanding, Target, Verdict,
};
use retouche_texts::{Family, Locale, Texts, build, compile};

const HOLDER: Actor = Actor::Holder { capacity: Capacity::Alone };

const DWELLING: &str = "dwellings/01aaaaaaaaaaaaaaa";
const OTHER_DWELLING: &str = "dwellings/01bbbbbbbbbbbbbbb";
const PERSON: &str = "dwellings/01aaaaaaaaaaaaaaa/people/01ccccccccccccccc";
/// What no page may let through as markup.
const MARKUP: &str = "<script>alert(1)</script> & \"l’un\" <!> 'l’autre'";

/// Whose words the product's own texts have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Words {
    /// The translators'.
    Translated,
    /// Their ids, so that no expectation changes with a translator's work.
    Ids,
}

/// The procedure in one language.
pub(crate) struct Gallery {
    procedure: Procedure,
    texts: Texts,
    locale: Locale,
}

/// A name and the screen that it is the name of.
pub(crate) type Named = (&'static str, Screen);

impl Gallery {
    pub(crate) fn new(locale: &str, words: Words) -> Self {
        let definition = serde_json::from_str(include_str!("procedure.json")).unwrap();
        let procedure = Procedure::assume_checked(definition, &Kinds::standard()).unwrap();
        let own = [("fr", include_str!("fr.ftl")), ("ar", include_str!("ar.ftl"))];
        let own = own.map(|(locale, source)| compile(&locale.parse().unwrap(), Family::Procedure, source).0);
        let product = if words == Words::Translated { product_texts() } else { &[] };
        let sources: Vec<_> = own.iter().chain(product.iter().map(|(texts, _)| texts)).collect();
        let locale: Locale = locale.parse().unwrap();
        let texts = build(&locale, &["fr".parse().unwrap()], &sources).0;
        Self { procedure, texts, locale }
    }

    fn say(&self) -> Say<'_> {
        Say { procedure: &self.procedure, texts: &self.texts }
    }

    /// Every screen.
    pub(crate) fn screens(&self) -> Vec<Named> {
        let mut screens = vec![("start", screens::start(&self.say()).unwrap())];
        screens.extend(self.filing());
        screens.extend(self.changed());
        screens.extend(self.correcting());
        screens.extend(self.life());
        screens.extend(self.lobby());
        screens
    }

    /// The screens of a first sending.
    fn filing(&self) -> Vec<Named> {
        let (empty, partial, faulty, full) = (Typed::default(), self.partial(), self.faulty(), self.full());
        let child = self.full().typed(&format!("{PERSON}/born"), &["4", "12", "2015"]);
        let dear = self.full().typed(&format!("{DWELLING}/rent"), &["6 500"]);
        let removed = self.full().row(OTHER_DWELLING, RowState::Removed);
        let in_dwelling = |page: &str| format!("{DWELLING}/{page}");
        vec![
            ("choice", self.page(&empty, "quality", false)),
            ("choice-error", self.page(&empty, "quality", true)),
            ("exit", self.exit()),
            ("fields", self.page(&empty.clone().typed("quality", &["owner"]), "you", false)),
            ("fields-errors", self.page(&faulty, "you", true)),
            ("checkboxes", self.page(&full, &in_dwelling("use"), false)),
            ("unusual", self.page(&dear, &in_dwelling("rent"), true)),
            ("people", self.page(&full, &in_dwelling("people"), false)),
            ("people-frequent-error", self.page(&child, &in_dwelling("people"), true)),
            ("people-errors", self.page(&partial, &in_dwelling("people"), true)),
            ("dwellings", self.page(&partial, "dwellings", false)),
            ("dwellings-undo", self.after_removal(&removed)),
            ("dwellings-none", self.page(&empty.typed("quality", &["owner"]), "dwellings", true)),
            ("remarks", self.page(&full, "remarks", false)),
            ("dropping", self.dropping()),
            ("check-missing", self.check(&partial, false)),
            ("check", self.check(&full, false)),
            ("check-undeclared", self.check(&full, true)),
        ]
    }

    /// The screens after a sending.
    fn correcting(&self) -> Vec<Named> {
        let case = Case::new(self);
        let say = self.say();
        let first = case.submission.first();
        let code = SecretCode::mint([11; 10]);
        let receipt = Receipt::of(&case.unamended, case.unamended.current(), &self.procedure, &[]);
        let amended =
            Receipt::of(&case.submission, case.submission.current(), &self.procedure, &case.changes);
        let rights = Rights::at(&case.submission, &self.procedure, &HOLDER, moment(2).at);
        let now = case.submission.current();
        let standing = |shown, answers, unsent| SubmissionStanding {
            submission: &case.submission,
            shown,
            answers: Some(answers),
            rights: &rights,
            unsent,
            discarded: None,
        };
        let until = moment(15);
        let discarded = SubmissionStanding { discarded: Some(&until), ..standing(now, &case.after, None) };
        let compared = |after_sent| Compared {
            reference: &case.submission.reference,
            before: &case.before,
            before_sent: &first.at,
            after: &case.after,
            after_sent,
            open: true,
            changes: &case.changes,
        };
        vec![
            ("receipt", screens::receipt(&say, &receipt, &case.before, Some(&code))),
            ("submission", screens::submission(&say, &standing(now, &case.after, None))),
            ("submission-unsent", screens::submission(&say, &standing(now, &case.after, Some(2)))),
            ("submission-discarded", screens::submission(&say, &discarded)),
            ("submission-older", screens::submission(&say, &standing(first, &case.before, None))),
            ("amend", self.amend(&case)),
            ("amend-locked", self.locked(&case)),
            ("before-after", screens::before_after(&say, &compared(None), false)),
            ("before-after-undeclared", screens::before_after(&say, &compared(None), true)),
            (
                "changes",
                screens::before_after(
                    &say,
                    &compared(Some(ComparedSent { revision: 2, at: &now.at, with: None })),
                    false,
                ),
            ),
            ("receipt-amendment", screens::receipt(&say, &amended, &case.after, None)),
            ("history", screens::history(&say, &case.submission, &case.events, &screens::Written::default())),
        ]
    }

    /// The screens that belong to no draft and no submission.
    fn lobby(&self) -> Vec<Named> {
        let say = self.say();
        let lobby = Lobby { first: &say, others: &[] };
        let start = Target::Start(self.procedure.definition().id.clone());
        let next = [start.clone(), Target::SignIn];
        vec![
            ("sign-in", screens::sign_in(&lobby, "", None)),
            ("sign-in-error", screens::sign_in(&lobby, MARKUP, Some(SignInFault::NoReference))),
            ("verify", screens::verify(&lobby, Verdict::Asked)),
            ("verify-error", screens::verify(&lobby, Verdict::NotGenuine(MARKUP, NotGenuine::Altered))),
            ("verify-genuine", screens::verify(&lobby, Verdict::Genuine(&self.genuine()))),
            ("refusal", screens::refusal(&lobby, &RefusalKind::SignedOut, &next, &start)),
        ]
    }

    /// The receipt of a correction, verified.
    fn genuine(&self) -> Genuine {
        let case = Case::new(self);
        let sent = case.submission.current();
        let receipt = Receipt::of(&case.submission, sent, &self.procedure, &case.changes);
        let keys = SigningKeys::new([7; 32]);
        Genuine { receipt, key: keys.current().clone() }
    }

    fn journey(&self) -> Journey<'static> {
        let of = JourneyOf::Filing(self.procedure.definition().id.clone());
        Journey { of, returns: false, in_force: None }
    }

    fn page(&self, typed: &Typed, address: &str, findings: bool) -> Screen {
        let reading = self.read(typed);
        let address: PageAddress = address.parse().unwrap();
        let page = reading.page(&address).unwrap();
        screens::questions(&self.say(), &reading, &typed.0, page, &self.journey(), findings, None).unwrap()
    }

    fn after_removal(&self, typed: &Typed) -> Screen {
        let reading = self.read(typed);
        let page = reading.page(&"dwellings".parse().unwrap()).unwrap();
        let removed = OTHER_DWELLING.parse().unwrap();
        let journey = self.journey();
        screens::questions(&self.say(), &reading, &typed.0, page, &journey, false, Some(&removed)).unwrap()
    }

    fn exit(&self) -> Screen {
        let typed = Typed::default().typed("quality", &["passing"]);
        let reading = self.read(&typed);
        let page = reading.page(&"not-you".parse().unwrap()).unwrap();
        screens::exit(&self.say(), &reading, page, &self.journey()).unwrap()
    }

    fn dropping(&self) -> Screen {
        let typed = self.full();
        let dropped = ["rent", "people/01ccccccccccccccc/name", "people/01ccccccccccccccc/born"];
        let dropped: Vec<Path> =
            dropped.iter().map(|path| format!("{DWELLING}/{path}").parse().unwrap()).collect();
        let post =
            [(format!("{DWELLING}/use"), "home".to_owned()), ("return".to_owned(), "check".to_owned())];
        let address = format!("{DWELLING}/use").parse().unwrap();
        screens::dropping(&self.say(), &self.read(&typed), &dropped, &address, &post, &self.journey())
    }

    fn check(&self, typed: &Typed, undeclared: bool) -> Screen {
        screens::check_answers(&self.say(), &self.read(typed), &self.journey().of, None, undeclared)
    }

    fn amend(&self, case: &Case) -> Screen {
        let amending = Amending { in_force: &case.before, changes: &case.changes, unsettled: 0 };
        let journey = JourneyOf::Amending(case.submission.reference.clone());
        let reading = self.read(&case.typed);
        screens::check_answers(&self.say(), &reading, &journey, Some(amending), false)
    }

    fn locked(&self, case: &Case) -> Screen {
        let of = JourneyOf::Amending(case.submission.reference.clone());
        let journey = Journey { of, returns: true, in_force: Some(&case.before) };
        let reading = self.read(&case.typed);
        let page = reading.page(&"you".parse().unwrap()).unwrap();
        screens::questions(&self.say(), &reading, &case.typed.0, page, &journey, false, None).unwrap()
    }

    fn read(&self, typed: &Typed) -> Reading<'_> {
        read(&self.procedure, &typed.0, today())
    }

    /// Everything answered: a dwelling that is let, and one's own.
    fn full(&self) -> Typed {
        let line = |typed: Typed, path: &str, text: &str| typed.typed(path, &[text]);
        let mut typed = self.partial().typed("born", &["27", "3", "1988"]).row(PERSON, RowState::Present);
        for (path, text) in [
            ("fiscal-number", "3099123456789"),
            ("email", ""),
            ("phone", "01 99 00 56 78"),
            ("remarks", "Le garage est dans l’autre rue.\nLa cave est inondée l’hiver."),
        ] {
            typed = line(typed, path, text);
        }
        typed = line(typed, &format!("{PERSON}/name"), MARKUP);
        typed = typed.typed(&format!("{PERSON}/born"), &["4", "12", "1990"]);
        typed = line(typed, &format!("{OTHER_DWELLING}/use"), "home");
        typed = typed.typed(&format!("{OTHER_DWELLING}/annexes"), &[]);
        typed.typed(&format!("{DWELLING}/annexes"), &["cellar", "garage"])
    }

    /// Some answers missing.
    fn partial(&self) -> Typed {
        let dwelling = |question: &str| format!("{DWELLING}/{question}");
        Typed::default()
            .row(DWELLING, RowState::Present)
            .row(OTHER_DWELLING, RowState::Present)
            .typed("quality", &["owner"])
            .typed("family-name", &["Canari"])
            .typed("country", &["fr"])
            .typed(&dwelling("address"), &["3 rue des Lilas"])
            .typed(&dwelling("use"), &["let"])
            .typed(&dwelling("rent"), &["650"])
            .typed(&format!("{OTHER_DWELLING}/address"), &["12 place de la Halle, bâtiment C, escalier 4"])
    }

    fn faulty(&self) -> Typed {
        self.partial()
            .typed("family-name", &[""])
            .typed("born", &["31", "", "1988"])
            .typed("fiscal-number", &["30 99 123"])
            .typed("email", &[MARKUP])
            .typed("phone", &["12"])
            .typed("country", &[""])
    }
}

/// What was typed.
#[derive(Clone, Default)]
struct Typed(RawAnswers);

impl Typed {
    fn typed(mut self, path: &str, typed: &[&str]) -> Self {
        let typed = typed.iter().map(|text| (*text).to_owned()).collect();
        self.0.set(path.parse().unwrap(), RawAnswer { typed, locale: "fr".parse().unwrap() });
        self
    }

    fn row(mut self, row: &str, state: RowState) -> Self {
        self.0.set_row(row.parse().unwrap(), state);
        self
    }
}

/// A submission that was corrected once: an answer changed, one added, a row with its answers removed.
struct Case {
    unamended: Submission,
    submission: Submission,
    events: Vec<Event>,
    before: Answers,
    after: Answers,
    changes: Vec<Change>,
    typed: Typed,
}

impl Case {
    fn new(gallery: &Gallery) -> Self {
        let typed = gallery
            .full()
            .typed(&format!("{DWELLING}/rent"), &["720,50"])
            .typed(&format!("{DWELLING}/annexes"), &["cellar"])
            .typed("email", &["zoe.canari@example.org"])
            .typed("remarks", &["La cave est inondée l’hiver."])
            .row(OTHER_DWELLING, RowState::Removed);
        let (before, after) = (gallery.complete(&gallery.full()), gallery.complete(&typed));
        let windows = resolve_windows(&gallery.procedure, &moment(0), before.answers());
        let sent = open(&sending(gallery, &before, 0), &gallery.procedure, Reference::mint([1; 5]), windows)
            .unwrap();
        let unamended = Submission::fold(std::slice::from_ref(&sent)).unwrap();
        let base = unamended.current().revision.link();
        let sending = sending(gallery, &after, 1);
        let procedure = &gallery.procedure;
        let amended =
            amend(&sending, &unamended, procedure, Correction::on_own_initiative(base, before.answers()))
                .unwrap();
        let mut submission = unamended.clone();
        submission.apply(&amended).unwrap();
        let changes = changes(procedure, before.answers(), after.answers());
        let (before, after) = (before.answers().clone(), after.answers().clone());
        Self { unamended, submission, events: vec![sent, amended], before, after, changes, typed }
    }
}

impl Gallery {
    fn complete(&self, typed: &Typed) -> CompleteAnswers {
        self.read(typed).complete().unwrap()
    }
}

fn sending<'a>(gallery: &Gallery, answers: &'a CompleteAnswers, day: i64) -> Sending<'a> {
    let procedure = gallery.procedure.definition().id.clone();
    Sending {
        answers,
        edition: EditionLink { procedure, number: 1, digest: Digest::of_bytes(b"edition") },
        locale: gallery.locale.clone(),
        texts: Digest::of_bytes(b"texts"),
        salt: Salt::new([7; 16]),
        now: moment(day),
        actor: HOLDER,
        channel: Channel::Online,
    }
}

fn today() -> CivilDate {
    "2026-03-02".parse().unwrap()
}

/// Half past ten in Paris, some days after today.
fn moment(day: i64) -> Moment {
    retouche::zone::moment_at(1_772_443_800 + day * 86_400, &"Europe/Paris".parse().unwrap()).unwrap()
}
