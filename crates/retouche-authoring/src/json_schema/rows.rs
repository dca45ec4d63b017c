//! What stands in one row (or at the root), with the conditions under which it applies.

use retouche::condition::Condition;
use retouche::definition::Rows;
use retouche::id::QuestionId;
use retouche::procedure::{Entry, Item, Question};

/// A row: its questions and groups in order, and the exits that may end it.
pub(super) struct RowShape<'p> {
    pub(super) placed: Vec<Placed<'p>>,
    pub(super) exits: Vec<&'p Condition>,
}

/// A question or group of a row.
pub(super) struct Placed<'p> {
    pub(super) id: &'p QuestionId,
    pub(super) place: SchemaPlace<'p>,
    /// The id of its text.
    pub(super) text: &'p str,
    /// All of these hold where it is asked: its page's, and its own.
    pub(super) when: Vec<&'p Condition>,
    /// How many exits stand before it.
    pub(super) exits_before: usize,
}

pub(super) enum SchemaPlace<'p> {
    Question(&'p Question),
    Group(&'p Rows, RowShape<'p>),
}

impl<'p> RowShape<'p> {
    /// The row that asks these pages.
    pub(super) fn of_items(items: &'p [Item]) -> Self {
        let mut row = Self { placed: Vec::new(), exits: Vec::new() };
        for item in items {
            match item {
                Item::Page(page) => page.entries.iter().for_each(|entry| row.add(entry, page.when.as_ref())),
                Item::Group(group) => row.placed.push(Placed {
                    id: &group.id,
                    place: SchemaPlace::Group(&group.rows, Self::of_items(&group.items)),
                    text: &group.text,
                    when: group.when.iter().collect(),
                    exits_before: row.exits.len(),
                }),
                Item::Exit(exit) => row.exits.extend(&exit.when),
            }
        }
        row
    }

    fn add(&mut self, entry: &'p Entry, page: Option<&'p Condition>) {
        let (id, text, own) = match entry {
            Entry::Question(question) => (&question.id, &question.text, &question.when),
            Entry::Group(group) => (&group.id, &group.text, &group.when),
        };
        let place = match entry {
            Entry::Question(question) => SchemaPlace::Question(question),
            Entry::Group(group) => SchemaPlace::Group(&group.rows, Self::of_questions(&group.questions)),
        };
        let when = page.into_iter().chain(own).collect();
        self.placed.push(Placed { id, place, text, when, exits_before: self.exits.len() });
    }

    fn of_questions(questions: &'p [Question]) -> Self {
        let placed = questions.iter().map(|question| Placed {
            id: &question.id,
            place: SchemaPlace::Question(question),
            text: &question.text,
            when: question.when.iter().collect(),
            exits_before: 0,
        });
        Self { placed: placed.collect(), exits: Vec::new() }
    }

    /// The question or group of this name in this very row.
    pub(super) fn place(&self, id: &QuestionId) -> Option<&SchemaPlace<'p>> {
        self.placed.iter().find(|placed| placed.id == id).map(|placed| &placed.place)
    }

    /// The rows of a group of this row.
    pub(super) fn rows(&self, group: &QuestionId) -> Option<&Self> {
        match self.place(group)? {
            SchemaPlace::Question(_) => None,
            SchemaPlace::Group(_, rows) => Some(rows),
        }
    }
}
