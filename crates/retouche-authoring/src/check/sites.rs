//! Where conditions and computed values stand in a definition, and what each may read from there.

use retouche::answer::Control;
use retouche::condition::{Computed, Condition, Term};
use retouche::definition::QuestionDefinition;
use retouche::id::{OptionId, QuestionId};
use retouche::pointer::join;

use super::outline::{EntryAt, EntryId, Outline, PageAt, Position, ScopeId};

/// A place that holds a condition or a term.
pub(crate) struct Site<'a> {
    pub(crate) holds: Holds<'a>,
    pub(crate) pointer: String,
    /// The row from which it reads.
    pub(crate) scope: ScopeId,
    /// The page on which it is evaluated.
    pub(crate) position: Position,
    pub(crate) reach: Reach,
    pub(crate) role: Role<'a>,
}

#[derive(Clone, Copy)]
pub(crate) enum Holds<'a> {
    Condition(&'a Condition),
    Term(&'a Term),
}

/// How far a condition may look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    /// Earlier pages only.
    Earlier,
    /// Earlier pages, and this question of the same page.
    EarlierAnd(EntryId),
    /// Its own page and earlier ones.
    OwnPage,
}

/// What a condition or term decides.
#[derive(Clone, Copy)]
pub(crate) enum Role<'a> {
    /// Whether a page, group or exit applies.
    Page(&'a PageAt<'a>),
    /// Whether a question applies.
    Question(EntryId),
    /// Whether an option is offered.
    Option(EntryId, &'a OptionId),
    /// Whether something else at a question applies: the key that holds the condition.
    Rule(EntryId, &'static str),
    /// A limit of a question.
    Limit(EntryId),
}

/// Every condition and term of the definition.
pub(crate) fn sites<'a>(outline: &'a Outline<'a>) -> Vec<Site<'a>> {
    let mut sites = Vec::new();
    for page in outline.pages() {
        let Some(when) = &page.page.when else { continue };
        sites.push(Site {
            holds: Holds::Condition(when),
            pointer: join(&page.pointer, "when"),
            scope: page.scope,
            position: page.position,
            reach: Reach::Earlier,
            role: Role::Page(page),
        });
    }
    for (id, entry) in outline.entries() {
        if let Some(question) = entry.question() {
            add_question(outline, question, (id, entry), &mut sites);
        }
    }
    add_rules(outline, &mut sites);
    sites
}

fn add_question<'a>(
    outline: &Outline<'a>,
    question: &'a QuestionDefinition,
    (id, entry): (EntryId, &EntryAt<'a>),
    sites: &mut Vec<Site<'a>>,
) {
    let mut add = |path: &[&str], holds: Holds<'a>, reach: Reach, role: Role<'a>| {
        let pointer = path.iter().fold(entry.pointer.clone(), |pointer, token| join(&pointer, token));
        sites.push(Site { holds, pointer, scope: entry.scope, position: entry.position, reach, role });
    };
    if let Some(when) = &question.when {
        add(&["when"], Holds::Condition(when), reach_of(outline, entry), Role::Question(id));
    }
    if let Some(when) = &question.required_when {
        add(&["required-when"], Holds::Condition(when), Reach::Earlier, Role::Rule(id, "required-when"));
    }
    for (place, option) in question.options.iter().enumerate() {
        if let Some(when) = option.when() {
            let path = ["options", &place.to_string(), "when"];
            add(&path, Holds::Condition(when), Reach::Earlier, Role::Option(id, option.id()));
        }
    }
    let unusual = question.unusual.as_ref();
    let limits = [
        (["min"].as_slice(), question.min.as_ref(), Reach::Earlier),
        (["max"].as_slice(), question.max.as_ref(), Reach::Earlier),
        (["unusual", "below"].as_slice(), unusual.and_then(|unusual| unusual.below.as_ref()), Reach::OwnPage),
        (["unusual", "above"].as_slice(), unusual.and_then(|unusual| unusual.above.as_ref()), Reach::OwnPage),
    ];
    for (path, term, reach) in limits {
        if let Some(term) = term {
            add(path, Holds::Term(term), reach, Role::Limit(id));
        }
    }
}

/// A question reads earlier pages; but one simple field right after radio buttons may appear with them
/// (decision C-D7).
fn reach_of(outline: &Outline<'_>, entry: &EntryAt<'_>) -> Reach {
    let simple = outline.kind(entry).is_some_and(|kind| matches!(kind.control, Control::Line(_)));
    let radios = entry.previous.filter(|previous| {
        let kind = outline.entry(*previous).and_then(|previous| outline.kind(previous));
        kind.is_some_and(|kind| kind.control == Control::Radios)
    });
    match radios {
        Some(previous) if simple => Reach::EarlierAnd(previous),
        Some(_) | None => Reach::Earlier,
    }
}

fn add_rules<'a>(outline: &Outline<'a>, sites: &mut Vec<Site<'a>>) {
    let definition = outline.definition;
    let checks = definition.checks.iter().enumerate();
    let checks = checks.map(|(place, check)| ("checks", place, &check.on, Some(&check.when)));
    let errors = definition.frequent_errors.iter().enumerate();
    let errors = errors.map(|(place, error)| ("frequent-errors", place, &error.on, error.when.as_ref()));
    for (list, place, on, when) in checks.chain(errors) {
        let (Some(when), Some((id, entry))) = (when, outline.at_pattern(on)) else { continue };
        sites.push(Site {
            holds: Holds::Condition(when),
            pointer: format!("/{list}/{place}/when"),
            scope: entry.scope,
            position: entry.position,
            reach: Reach::OwnPage,
            role: Role::Rule(id, "when"),
        });
    }
}

/// A part of a condition or term.
#[derive(Clone, Copy)]
pub(crate) enum Node<'a> {
    Condition(&'a Condition),
    Term(&'a Term),
}

/// A part with its place and the row from which it reads.
pub(crate) struct Part<'a> {
    pub(crate) node: Node<'a>,
    pub(crate) pointer: String,
    /// `None` where the group whose rows it reads is unknown: what it names cannot be judged.
    pub(crate) scope: Option<ScopeId>,
}

/// The parts of a condition or term, outer before inner.
pub(crate) fn parts<'a>(outline: &Outline<'a>, site: &Site<'a>) -> Vec<Part<'a>> {
    let mut walk = Walk { outline, parts: Vec::new() };
    match site.holds {
        Holds::Condition(condition) => walk.condition(condition, &site.pointer, Some(site.scope)),
        Holds::Term(term) => walk.term(term, &site.pointer, Some(site.scope)),
    }
    walk.parts
}

struct Walk<'o, 'a> {
    outline: &'o Outline<'a>,
    parts: Vec<Part<'a>>,
}

impl<'a> Walk<'_, 'a> {
    fn condition(&mut self, condition: &'a Condition, pointer: &str, scope: Option<ScopeId>) {
        self.parts.push(Part { node: Node::Condition(condition), pointer: pointer.to_owned(), scope });
        let at = |key: &str| join(pointer, key);
        match condition {
            Condition::Is(..) | Condition::In(..) | Condition::Includes(..) | Condition::Answered(_) => {}
            Condition::Equal(left, right)
            | Condition::Different(left, right)
            | Condition::Less(left, right)
            | Condition::AtMost(left, right)
            | Condition::More(left, right)
            | Condition::AtLeast(left, right) => self.pair(left, right, &at(operation(condition)), scope),
            Condition::All(several) | Condition::Any(several) => {
                let list = at(operation(condition));
                for (place, one) in several.iter().enumerate() {
                    self.condition(one, &join(&list, &place.to_string()), scope);
                }
            }
            Condition::Not(inner) => self.condition(inner, &at("not"), scope),
            Condition::SomeRow(group, inner) | Condition::EveryRow(group, inner) => {
                let rows = self.rows(group, scope);
                self.condition(inner, &join(&at(operation(condition)), "1"), rows);
            }
        }
    }

    fn pair(&mut self, left: &'a Term, right: &'a Term, pointer: &str, scope: Option<ScopeId>) {
        self.term(left, &join(pointer, "0"), scope);
        self.term(right, &join(pointer, "1"), scope);
    }

    fn term(&mut self, term: &'a Term, pointer: &str, scope: Option<ScopeId>) {
        self.parts.push(Part { node: Node::Term(term), pointer: pointer.to_owned(), scope });
        let Term::Computed(computed) = term else { return };
        match computed {
            Computed::YearOf(inner) => self.term(inner, &join(pointer, "year-of"), scope),
            Computed::Difference(left, right) => self.pair(left, right, &join(pointer, "difference"), scope),
            Computed::AgeOn(left, right) => self.pair(left, right, &join(pointer, "age-on"), scope),
            Computed::Answer(_)
            | Computed::Known(_)
            | Computed::Parameter(_)
            | Computed::Today(_)
            | Computed::Count(_)
            | Computed::Sum(..) => {}
        }
    }

    fn rows(&self, group: &QuestionId, scope: Option<ScopeId>) -> Option<ScopeId> {
        self.outline.resolve(group, scope?)?.1.rows
    }
}

/// The word of an operation, which is its key in the file.
pub(crate) fn operation(condition: &Condition) -> &'static str {
    match condition {
        Condition::Is(..) => "is",
        Condition::In(..) => "in",
        Condition::Includes(..) => "includes",
        Condition::Answered(_) => "answered",
        Condition::Equal(..) => "equal",
        Condition::Different(..) => "different",
        Condition::Less(..) => "less",
        Condition::AtMost(..) => "at-most",
        Condition::More(..) => "more",
        Condition::AtLeast(..) => "at-least",
        Condition::All(_) => "all",
        Condition::Any(_) => "any",
        Condition::Not(_) => "not",
        Condition::SomeRow(..) => "some-row",
        Condition::EveryRow(..) => "every-row",
    }
}

/// A name that a condition or term reads.
pub(crate) struct Read<'a> {
    pub(crate) id: &'a QuestionId,
    pub(crate) pointer: String,
    /// The row in which it is looked up.
    pub(crate) scope: ScopeId,
    pub(crate) wanted: Wanted,
}

/// What a name has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    Question,
    /// A question in this very row, not around it.
    QuestionOfRow,
    /// A question whose answer may be known beforehand, wherever it is asked.
    KnownQuestion,
    Group,
}

/// The names that a condition or term reads.
pub(crate) fn reads<'a>(outline: &Outline<'a>, site: &Site<'a>) -> Vec<Read<'a>> {
    parts(outline, site).into_iter().flat_map(|part| reads_of(outline, &part)).collect()
}

fn reads_of<'a>(outline: &Outline<'a>, part: &Part<'a>) -> Vec<Read<'a>> {
    let Some(scope) = part.scope else { return Vec::new() };
    let one = |id, path: &[&str], wanted| {
        let pointer = path.iter().fold(part.pointer.clone(), |pointer, token| join(&pointer, token));
        vec![Read { id, pointer, scope, wanted }]
    };
    match part.node {
        Node::Condition(condition) => match condition {
            Condition::Is(id, _) | Condition::In(id, _) | Condition::Includes(id, _) => {
                one(id, &[operation(condition), "0"], Wanted::Question)
            }
            Condition::Answered(id) => one(id, &["answered"], Wanted::Question),
            Condition::SomeRow(id, _) | Condition::EveryRow(id, _) => {
                one(id, &[operation(condition), "0"], Wanted::Group)
            }
            Condition::Equal(..)
            | Condition::Different(..)
            | Condition::Less(..)
            | Condition::AtMost(..)
            | Condition::More(..)
            | Condition::AtLeast(..)
            | Condition::All(_)
            | Condition::Any(_)
            | Condition::Not(_) => Vec::new(),
        },
        Node::Term(Term::Constant(_)) => Vec::new(),
        Node::Term(Term::Computed(computed)) => match computed {
            Computed::Answer(id) => one(id, &["answer"], Wanted::Question),
            Computed::Known(id) => one(id, &["known"], Wanted::KnownQuestion),
            Computed::Count(id) => one(id, &["count"], Wanted::Group),
            Computed::Sum(group, id) => {
                let mut reads = one(group, &["sum", "0"], Wanted::Group);
                let rows = outline.resolve(group, scope).and_then(|(_, group)| group.rows);
                reads.extend(rows.map(|scope| Read {
                    id,
                    pointer: join(&join(&part.pointer, "sum"), "1"),
                    scope,
                    wanted: Wanted::QuestionOfRow,
                }));
                reads
            }
            Computed::Parameter(_)
            | Computed::Today(_)
            | Computed::YearOf(_)
            | Computed::Difference(..)
            | Computed::AgeOn(..) => Vec::new(),
        },
    }
}
