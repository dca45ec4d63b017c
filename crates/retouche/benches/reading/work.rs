//! What is measured of the core: the same work natively and in WASM.

use std::hint::black_box;

use retouche::pack::ProcedurePack;
use retouche::{Kinds, Procedure, RawAnswer, RawAnswers, RowId, read};
use retouche_screens::journey::{Post, answer};
use retouche_screens::{Action, Journey, JourneyOf, Say, check_answers, questions};
use retouche_texts::{Locale, Texts};

pub(crate) const QUESTIONS: usize = 60;
pub(crate) const PER_PAGE: usize = 10;

/// What is done, and how it is called.
type Work = (&'static str, fn(&Scene));

/// Each work; WASM is asked for it by its place.
pub(crate) const WORKS: [Work; 4] = [
    ("read 60 answers", Scene::read),
    ("answer a post of 10 questions", Scene::answer),
    ("build a page of 10 questions", Scene::build_page),
    ("build the page of all 60 answers", Scene::build_check),
];

/// A procedure of 60 questions on 6 pages, and somebody who answered them all.
pub(crate) struct Scene {
    procedure: Procedure,
    texts: Texts,
    raw: RawAnswers,
    entries: Vec<(String, String)>,
}

impl Scene {
    /// From what a browser downloads.
    pub(crate) fn of(pack: &[u8]) -> Self {
        let pack = ProcedurePack::from_bytes(pack).expect("a pack of this build");
        let procedure = Procedure::assume_checked(pack.definition, &Kinds::standard());
        let mut raw = RawAnswers::default();
        for number in 0..QUESTIONS {
            let answer = RawAnswer { typed: vec!["650,50".to_owned()], locale: french() };
            raw.set(format!("question-{number}").parse().expect("a path"), answer);
        }
        let entry = |number| (format!("question-{number}"), "650,50".to_owned());
        Self {
            procedure: procedure.expect("its kinds are known"),
            texts: pack.texts,
            raw,
            entries: (3 * PER_PAGE..4 * PER_PAGE).map(entry).collect(),
        }
    }

    fn say(&self) -> Say<'_> {
        Say { procedure: &self.procedure, texts: &self.texts }
    }

    fn read(&self) {
        drop(black_box(read(&self.procedure, &self.raw, "2026-03-01".parse().expect("a day"))));
    }

    fn answer(&self) {
        let post = Post {
            address: &"page-3".parse().expect("an address"),
            entries: &self.entries,
            act: &Action::Continue,
            locale: &french(),
            today: "2026-03-01".parse().expect("a day"),
            in_force: None,
        };
        let before = read(&self.procedure, &self.raw, post.today);
        drop(black_box(answer(&self.procedure, &before, &self.raw, &post, || RowId::mint(0, [0; 5]))));
    }

    /// What is read is part of it: the browser reads anew after every answer.
    fn build_page(&self) {
        let reading = read(&self.procedure, &self.raw, "2026-03-01".parse().expect("a day"));
        let page = reading.page(&"page-3".parse().expect("an address")).expect("the page applies");
        let journey = Journey { of: filing(), returns: false, in_force: None };
        drop(black_box(questions(&self.say(), &reading, &self.raw, page, &journey, true, None)));
    }

    fn build_check(&self) {
        let reading = read(&self.procedure, &self.raw, "2026-03-01".parse().expect("a day"));
        drop(black_box(check_answers(&self.say(), &reading, &filing(), None, false)));
    }
}

fn filing() -> JourneyOf {
    JourneyOf::Filing("bench".parse().expect("an id"))
}

pub(crate) fn french() -> Locale {
    "fr".parse().expect("a locale")
}
