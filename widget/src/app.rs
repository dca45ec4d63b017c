//! The browser's part: answers posts of pages of questions with the core's own rules, and shows the next
//! page with the same components as the server.
//!
//! It does no input or output: the loader brings packs, the time and random bytes, and saves what comes out. Every
//! error is thrown, and the loader then leaves the rest to the server.

use leptos::tachys::view::{Mountable, Render};
use retouche::civil::CivilDate;
use retouche::draft::Draft;
use retouche::pack::{DraftPack, ProcedurePack};
use retouche::read::{PageAddress, read};
use retouche::submission::EditionLink;
use retouche::{Kinds, Path, Procedure, RawAnswers, RowId};
use retouche_screens as screens;
use retouche_screens::journey;
use retouche_screens::journey::{Post, Step};
use retouche_screens::{Action, FormPage, Journey, JourneyOf, Say, Target};
use retouche_texts::Texts;
use wasm_bindgen::prelude::*;
use web_sys::Element;

use crate::{Surroundings, render};

/// One form of a page, in one language.
#[wasm_bindgen]
pub struct App {
    edition: EditionLink,
    procedure: Procedure,
    texts: Texts,
    raw: RawAnswers,
    place: Surroundings,
}

/// Something that only a stale or foreign page brings about. It says nothing, for it may hold answers.
fn unfit<E>(_: E) -> JsValue {
    JsValue::from_str("unfit")
}

#[wasm_bindgen]
impl App {
    /// A form of a procedure, from its pack; the server's address, and what every id starts with.
    ///
    /// # Errors
    ///
    /// Throws on a pack of another build.
    #[wasm_bindgen(constructor)]
    pub fn new(pack: &[u8], origin: &str, prefix: &str) -> Result<App, JsValue> {
        let ProcedurePack { edition, definition, texts } = ProcedurePack::from_bytes(pack).map_err(unfit)?;
        let procedure = Procedure::assume_checked(definition, &Kinds::standard()).map_err(unfit)?;
        let (place, raw) = (Surroundings::embedded(origin, prefix), RawAnswers::default());
        Ok(App { edition, procedure, texts, raw, place })
    }

    /// Takes the pack of a draft as the server has it; without one, a draft not begun.
    ///
    /// # Errors
    ///
    /// Throws on a draft of another edition.
    pub fn take(&mut self, pack: Option<Vec<u8>>) -> Result<(), JsValue> {
        self.raw = RawAnswers::default();
        if let Some(pack) = pack {
            let draft = DraftPack::from_bytes(&pack).map_err(unfit)?;
            if draft.edition != self.edition {
                return Err(unfit(()));
            }
            self.raw = draft.answers;
        }
        Ok(())
    }

    /// The draft as it stands, to be saved: as JSON, which a server of another build reads too.
    ///
    /// # Errors
    ///
    /// None that is known of: answers can always be written.
    pub fn draft(&self) -> Result<String, JsValue> {
        let draft = Draft {
            edition: self.edition.clone(),
            locale: self.texts.locale().clone(),
            base: None,
            answers: self.raw.clone(),
            no_longer_asked: Vec::new(),
        };
        serde_json::to_string(&draft).map_err(unfit)
    }

    /// The time zone of the procedure's days.
    pub fn zone(&self) -> String {
        self.procedure.definition().in_force.zone.as_str().to_owned()
    }

    /// Takes what is typed so far on a page; answers the paths of the questions in which something is
    /// wrong.
    ///
    /// # Errors
    ///
    /// Throws on a page that is not the procedure's.
    pub fn note(&mut self, target: &str, entries: Vec<String>, today: &str) -> Result<Vec<String>, JsValue> {
        let (address, entries) = (self.address(target)?, pairs(entries));
        let today = today.parse().map_err(unfit)?;
        let post = Post {
            address: &address,
            entries: &entries,
            act: &Action::Continue,
            locale: self.texts.locale(),
            today,
            in_force: None,
        };
        let before = read(&self.procedure, &self.raw, today);
        self.raw = journey::typed_so_far(&self.procedure, &before, &self.raw, &post).map_err(unfit)?;
        let reading = read(&self.procedure, &self.raw, today);
        let page = reading.page(&address).ok_or_else(|| unfit(()))?;
        let faulty = page.questions().filter(|question| question.fault.is_some());
        Ok(faulty.map(|question| question.path.to_string()).collect())
    }

    /// Answers a post of a page and says where it leads, by the address after the locale. A page of
    /// questions then stands in the element; any other screen is the server's to show. `None` where the
    /// server has to take the post itself.
    ///
    /// `now` is the time in milliseconds since the Unix epoch; `random` is for the ids of new rows.
    ///
    /// # Errors
    ///
    /// Throws on a page that is not the procedure's.
    pub fn answer(
        &mut self,
        element: &Element,
        target: &str,
        entries: Vec<String>,
        today: &str,
        now: f64,
        random: &[u8],
    ) -> Result<Option<String>, JsValue> {
        let (address, act) = (self.address(target)?, act(&entries)?);
        let entries = pairs(entries);
        let today = today.parse().map_err(unfit)?;
        let mut random = random.chunks_exact(5);
        let mint = || {
            let bytes = random.next().and_then(|bytes| bytes.try_into().ok()).unwrap_or_default();
            RowId::mint(now as u64, bytes)
        };
        let locale = self.texts.locale();
        let post = Post { address: &address, entries: &entries, act: &act, locale, today, in_force: None };
        let before = read(&self.procedure, &self.raw, today);
        let step = journey::answer(&self.procedure, &before, &self.raw, &post, mint).map_err(unfit)?;
        let next = match step {
            Step::Dropping(_) => return Ok(None),
            Step::Findings(raw) => self.turn(raw, address, true, None),
            Step::Rows(raw, removed) => self.turn(raw, address, false, removed),
            Step::Page(raw, address) => self.turn(raw, address, false, None),
            Step::Check(raw) => {
                self.raw = raw;
                return Ok(Some(self.filing().check().to_string()));
            }
        };
        self.show(element, &next, today).map(Some)
    }
}

/// A page to be shown.
struct Turn {
    address: PageAddress,
    findings: bool,
    removed: Option<Path>,
}

impl App {
    fn address(&self, target: &str) -> Result<PageAddress, JsValue> {
        Target::page_of(&self.procedure.definition().id, target).map_err(unfit)
    }

    fn filing(&self) -> JourneyOf {
        JourneyOf::Filing(self.procedure.definition().id.clone())
    }

    fn turn(&mut self, raw: RawAnswers, address: PageAddress, findings: bool, removed: Option<Path>) -> Turn {
        self.raw = raw;
        Turn { address, findings, removed }
    }

    fn show(&self, element: &Element, turn: &Turn, today: CivilDate) -> Result<String, JsValue> {
        let reading = read(&self.procedure, &self.raw, today);
        let page = reading.page(&turn.address).ok_or_else(|| unfit(()))?;
        let say = Say { procedure: &self.procedure, texts: &self.texts };
        let journey = Journey { of: self.filing(), returns: journey::returns(&reading), in_force: None };
        let removed = turn.removed.as_ref();
        let target = journey.of.question(turn.address.clone()).to_string();
        let screen = screens::questions(&say, &reading, &self.raw, page, &journey, turn.findings, removed);
        let Some(FormPage::Questions(questions)) = screen.as_ref().map(|screen| &screen.page) else {
            // An exit.
            return Ok(target);
        };
        let frame = screen.as_ref().map(|screen| &screen.frame).ok_or_else(|| unfit(()))?;
        // Made whole before the page that stands is touched. Nothing in the view reacts to anything: once
        // its nodes stand in the page, it is of no more use.
        let mut built = render::questions_screen(frame, questions, &self.place).build();
        empty(element);
        built.mount(element, None);
        Ok(target)
    }
}

/// Takes everything out of an element, the server's page included.
fn empty(element: &Element) {
    while let Some(child) = element.first_child() {
        if element.remove_child(&child).is_err() {
            return;
        }
    }
}

/// A flat list of names and values, in pairs.
fn pairs(entries: Vec<String>) -> Vec<(String, String)> {
    let mut entries = entries.into_iter();
    std::iter::from_fn(|| Some((entries.next()?, entries.next()?)))
        // What the server adds to its own forms.
        .filter(|(name, _)| !["draft", "version", "forgery", "key"].contains(&name.as_str()))
        .collect()
}

fn act(entries: &[String]) -> Result<Action, JsValue> {
    let named = entries.chunks_exact(2).find_map(|pair| match pair {
        [name, value] if name == Action::NAME => Some(value),
        _ => None,
    });
    named.map_or(Ok(Action::Continue), |value| value.parse().map_err(unfit))
}
