//! The questions and groups of a checked procedure in one list, each with its path pattern and its page.

use std::collections::BTreeMap;

use crate::answer::Shape;
use crate::condition::Condition;
use crate::definition::Rows;
use crate::id::{PageId, Path};
use crate::procedure::{Entry, Item, Located, Procedure, Question};

/// A question or group where it stands.
#[derive(Debug, Clone, Copy)]
pub struct QuestionPlace<'p> {
    /// What it is.
    pub what: Located<'p>,
    /// The page that asks it, or lists its rows.
    pub page: &'p PageId,
}

/// The questions and groups of a procedure, groups before what stands in them.
#[derive(Debug, Clone)]
pub struct Places<'p> {
    /// In display order.
    pub list: Vec<(String, QuestionPlace<'p>)>,
    by_pattern: BTreeMap<String, usize>,
}

impl<'p> Places<'p> {
    /// All of a procedure.
    #[must_use]
    pub fn of(procedure: &'p Procedure) -> Self {
        let mut list = Vec::new();
        add_items(procedure.items(), "", &mut list);
        let by_pattern = list.iter().enumerate().map(|(place, (pattern, _))| (pattern.clone(), place));
        Self { by_pattern: by_pattern.collect(), list }
    }

    /// What stands at a pattern.
    #[must_use]
    pub fn get(&self, pattern: &str) -> Option<QuestionPlace<'p>> {
        let (_, place) = self.list.get(*self.by_pattern.get(pattern)?)?;
        Some(*place)
    }
}

fn add_items<'p>(items: &'p [Item], prefix: &str, list: &mut Vec<(String, QuestionPlace<'p>)>) {
    for item in items {
        match item {
            Item::Page(page) => {
                page.entries.iter().for_each(|entry| add_entry(entry, &page.id, prefix, list));
            }
            Item::Group(group) => {
                let pattern = format!("{prefix}{}", group.id);
                let inner = format!("{pattern}/");
                list.push((pattern, QuestionPlace { what: Located::PageGroup(group), page: &group.page }));
                add_items(&group.items, &inner, list);
            }
            Item::Exit(_) => {}
        }
    }
}

fn add_entry<'p>(
    entry: &'p Entry,
    page: &'p PageId,
    prefix: &str,
    list: &mut Vec<(String, QuestionPlace<'p>)>,
) {
    match entry {
        Entry::Question(question) => {
            let what = Located::Question(question);
            list.push((question.pattern.clone(), QuestionPlace { what, page }));
        }
        Entry::Group(group) => {
            let pattern = format!("{prefix}{}", group.id);
            list.push((pattern, QuestionPlace { what: Located::QuestionGroup(group), page }));
            for question in &group.questions {
                let what = Located::Question(question);
                list.push((question.pattern.clone(), QuestionPlace { what, page }));
            }
        }
    }
}

impl<'p> QuestionPlace<'p> {
    /// Whether it is a group.
    #[must_use]
    pub fn is_group(self) -> bool {
        match self.what {
            Located::Question(_) => false,
            Located::QuestionGroup(_) | Located::PageGroup(_) => true,
        }
    }

    /// The question, if it is one.
    #[must_use]
    pub fn question(self) -> Option<&'p Question> {
        match self.what {
            Located::Question(question) => Some(question),
            Located::QuestionGroup(_) | Located::PageGroup(_) => None,
        }
    }

    /// When it applies.
    #[must_use]
    pub fn when(self) -> Option<&'p Condition> {
        match self.what {
            Located::Question(question) => question.when.as_ref(),
            Located::QuestionGroup(group) => group.when.as_ref(),
            Located::PageGroup(group) => group.when.as_ref(),
        }
    }

    /// The bounds of a group's rows.
    #[must_use]
    pub fn rows(self) -> Option<&'p Rows> {
        match self.what {
            Located::Question(_) => None,
            Located::QuestionGroup(group) => Some(&group.rows),
            Located::PageGroup(group) => Some(&group.rows),
        }
    }

    /// The id of its text.
    #[must_use]
    pub fn text(self) -> &'p str {
        match self.what {
            Located::Question(question) => &question.text,
            Located::QuestionGroup(group) => &group.text,
            Located::PageGroup(group) => &group.text,
        }
    }

    /// How its answers are typed; `None` for a group.
    #[must_use]
    pub fn typing(self) -> Option<Typing> {
        match self.what {
            Located::Question(question) => Some(Typing::of(question.kind.shape)),
            Located::QuestionGroup(_) | Located::PageGroup(_) => None,
        }
    }
}

/// How an answer is typed: what was typed in one way means nothing in another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typing {
    /// One text.
    Line,
    /// Day, month and year.
    DateParts,
    /// Options.
    Options,
}

impl Typing {
    /// How answers of a shape are typed.
    #[must_use]
    pub fn of(shape: Shape) -> Self {
        match shape {
            Shape::Text | Shape::Integer | Shape::Decimal | Shape::Money => Self::Line,
            Shape::Date => Self::DateParts,
            Shape::Choice | Shape::Choices => Self::Options,
        }
    }
}

/// The pattern of the group around; empty at the root.
#[must_use]
pub fn around(pattern: &str) -> &str {
    pattern.rsplit_once('/').map_or("", |(group, _)| group)
}

/// The last id of a pattern.
#[must_use]
pub fn last(pattern: &str) -> &str {
    pattern.rsplit_once('/').map_or(pattern, |(_, last)| last)
}

/// A path with its ids replaced by those of a pattern that stands as deep.
#[must_use]
pub fn moved(path: &Path, pattern: &str) -> Option<Path> {
    let mut ids = pattern.split('/');
    let segments = path.segments().enumerate().map(|(place, segment)| match place % 2 {
        0 => ids.next(),
        _ => Some(segment),
    });
    let segments: Option<Vec<&str>> = segments.collect();
    segments?.join("/").parse().ok()
}
