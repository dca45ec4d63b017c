//! Answers to any procedure, made at random from a tape of bytes: zeros choose what is right and complete,
//! so that what fails shrinks towards it.

use retouche::answer::Shape;
use retouche::answers::RowState;
use retouche::procedure::{Entry, Item, Question};
use retouche::{Path, Procedure, RawAnswer, RawAnswers, RowId};

/// Bytes that decide, read once.
#[derive(Debug, Clone)]
pub(crate) struct Tape {
    bytes: std::vec::IntoIter<u8>,
}

impl Tape {
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        Self { bytes: bytes.into_iter() }
    }

    /// A number below `most`, small ones more often where `most` is small.
    fn below(&mut self, most: usize) -> usize {
        usize::from(self.bytes.next().unwrap_or(0)) % most.max(1)
    }
}

/// What somebody typed.
pub(crate) fn typed(procedure: &Procedure, tape: Tape) -> RawAnswers {
    let mut typing = Typing { tape, raw: RawAnswers::default(), rows: 0, draft: false };
    typing.draft = typing.tape.below(3) == 1;
    typing.items(procedure.items(), &Path::root());
    typing.raw
}

struct Typing {
    tape: Tape,
    raw: RawAnswers,
    rows: u64,
    /// Whether the person has not come to every question yet.
    draft: bool,
}

impl Typing {
    fn items(&mut self, items: &[Item], row: &Path) {
        for item in items {
            match item {
                Item::Page(page) => page.entries.iter().for_each(|entry| self.entry(entry, row)),
                Item::Group(group) => {
                    for inner in self.rows(&row.question(&group.id), group.rows.max) {
                        self.items(&group.items, &inner);
                    }
                }
                Item::Exit(_) => {}
            }
        }
    }

    fn entry(&mut self, entry: &Entry, row: &Path) {
        match entry {
            Entry::Question(question) => self.question(question, row),
            Entry::Group(group) => {
                for inner in self.rows(&row.question(&group.id), group.rows.max) {
                    group.questions.iter().for_each(|question| self.question(question, &inner));
                }
            }
        }
    }

    fn rows(&mut self, group: &Path, most: u32) -> Vec<Path> {
        if self.is_passed_over() {
            return Vec::new();
        }
        self.set(group.clone(), Vec::new());
        let count = [1, 0, 2, most as usize, most as usize + 1][self.tape.below(5)];
        let rows = (0..count).map(|_| {
            self.rows += 1;
            let row = group.row(&RowId::mint(self.rows, [0; 5]));
            let state = if self.tape.below(6) == 5 { RowState::Removed } else { RowState::Present };
            self.raw.set_row(row.clone(), state);
            row
        });
        rows.collect()
    }

    fn is_passed_over(&mut self) -> bool {
        self.draft && self.tape.below(3) == 1
    }

    fn set(&mut self, path: Path, typed: Vec<String>) {
        self.raw.set(path, RawAnswer { typed, locale: "fr".parse().unwrap() });
    }

    fn question(&mut self, question: &Question, row: &Path) {
        if self.is_passed_over() {
            return;
        }
        let path = row.question(&question.id);
        let typed = self.answer(question);
        self.set(path.clone(), typed);
        if self.tape.below(4) == 3 {
            self.raw.keep(path, ["unusual", "rent-high", "minor"][self.tape.below(3)].to_owned());
        }
    }

    fn answer(&mut self, question: &Question) -> Vec<String> {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        let option = |tape: &mut Tape| question.options[tape.below(question.options.len())].id.to_string();
        match (self.tape.below(8), question.kind.shape) {
            (6, Shape::Date) => words(&["31", "2", "2026"]),
            (6, _) => words(&["?!"]),
            (7, _) => Vec::new(),
            (_, Shape::Text) => {
                let texts = ["Ada King", "Zoé", "1 rue de l’Île, bât. B", " a b  c ", "—", "x"];
                words(&[texts[self.tape.below(texts.len())]])
            }
            (_, Shape::Integer) => words(&[["12", "450", "9", "99999"][self.tape.below(4)]]),
            (_, Shape::Decimal) => words(&[["1,5", "2", "0,25"][self.tape.below(3)]]),
            (_, Shape::Money) => words(&[["1200", "0", "2 999,99", "4000,10"][self.tape.below(4)]]),
            (_, Shape::Date) => {
                let days = [["2", "3", "2021"], ["29", "2", "2024"], ["1", "1", "1960"], ["", "1", "2020"]];
                words(&days[self.tape.below(4)])
            }
            (_, Shape::Choice) => vec![option(&mut self.tape)],
            (_, Shape::Choices) => {
                let count = 1 + self.tape.below(2);
                (0..count).map(|_| option(&mut self.tape)).collect()
            }
        }
    }
}
