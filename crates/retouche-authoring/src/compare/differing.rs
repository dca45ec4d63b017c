//! What differs at the questions and groups of two editions.

use std::collections::{BTreeMap, BTreeSet};

use retouche::answer::{Options, Shape};
use retouche::condition::{Constant, Term};
use retouche::definition::{QuestionPolicy, Rows};
use retouche::edition::Replaced;
use retouche::edition::places::{QuestionPlace, Typing, around, last};
use retouche::edition::ways::Way;
use retouche::id::{OptionId, PageId};
use retouche::pointer::join;
use retouche::procedure::{Located, Question};

use super::bounds::{LimitSide, Room, room};
use super::code::ChangeCode;
use super::comparing::Comparing;
use super::wording::PARTS;

/// Compares all questions and groups.
pub(super) fn entries(comparing: &mut Comparing<'_>) {
    let lifting = comparing.lifting;
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    for (pattern, place) in &lifting.old_places.list {
        match lifting.ways.get(pattern) {
            Some(Way::To(to)) => {
                reached.insert(to);
                if let Some(after) = lifting.new_places.get(to) {
                    kept(comparing, (pattern, *place), (to, after));
                }
            }
            Some(Way::SplitText { to, .. }) => {
                let to: Vec<&str> = to.iter().map(String::as_str).collect();
                reached.extend(&to);
                converted(comparing, ChangeCode::QuestionSplit, pattern, &to);
            }
            Some(Way::SplitOptions { to }) => {
                let to: Vec<&str> = to.iter().map(|(_, to)| to.as_str()).collect();
                reached.extend(&to);
                converted(comparing, ChangeCode::QuestionSplit, pattern, &to);
            }
            Some(Way::Merge(step)) => {
                let to: Vec<&str> =
                    lifting.step(*step).into_iter().flat_map(|step| step.fills()).map(|(to, _)| to).collect();
                reached.extend(&to);
                converted(comparing, ChangeCode::QuestionMerged, pattern, &to);
            }
            Some(Way::Dropped) => gone(comparing, ChangeCode::QuestionDropped, pattern),
            Some(Way::Gone) | None => gone(comparing, ChangeCode::QuestionRemoved, pattern),
        }
    }
    for (pattern, place) in &lifting.new_places.list {
        let in_new_group = !around(pattern).is_empty() && !reached.contains(around(pattern));
        if !reached.contains(pattern.as_str()) && !in_new_group {
            added(comparing, pattern, *place);
        }
    }
    order(comparing);
}

fn converted(comparing: &mut Comparing<'_>, code: ChangeCode, pattern: &str, to: &[&str]) {
    let pointer = comparing.pointer(to.first().copied().unwrap_or_default());
    comparing.tell(code, pattern, &pointer, &[("question", &pattern), ("to", &to.join(", "))]);
}

/// What stands in a group that goes is not told by itself.
fn gone(comparing: &mut Comparing<'_>, code: ChangeCode, pattern: &str) {
    let with_group = matches!(comparing.lifting.ways.get(around(pattern)), Some(Way::Dropped | Way::Gone));
    if !with_group {
        let pointer = comparing.pointer_around(pattern);
        comparing.tell(code, pattern, &pointer, &[("question", &pattern)]);
    }
}

fn added(comparing: &mut Comparing<'_>, pattern: &str, place: QuestionPlace<'_>) {
    let may_stay_empty = match place.what {
        Located::Question(question) => question.optional && question.required_when.is_none(),
        Located::QuestionGroup(_) | Located::PageGroup(_) => place.rows().is_some_and(|rows| rows.min == 0),
    };
    let code = match () {
        () if comparing.lifting.has_default(pattern) => ChangeCode::DefaultAdded,
        () if may_stay_empty => ChangeCode::OptionalAdded,
        () => ChangeCode::RequiredAdded,
    };
    let pointer = comparing.pointer(pattern);
    comparing.tell(code, pattern, &pointer, &[("question", &pattern)]);
}

/// A question or group that stands in both editions.
fn kept(
    comparing: &mut Comparing<'_>,
    (from, before): (&str, QuestionPlace<'_>),
    (to, after): (&str, QuestionPlace<'_>),
) {
    let pointer = comparing.pointer(to);
    if last(from) != last(to) {
        comparing.tell(ChangeCode::QuestionRenamed, to, &pointer, &[("question", &from), ("to", &to)]);
    }
    if before.page != after.page && !matches!(after.what, Located::PageGroup(_)) {
        comparing.tell(ChangeCode::QuestionMoved, to, &pointer, &[("question", &to), ("page", after.page)]);
    }
    if comparing.differs(before.when(), after.when()) {
        let pointer = format!("{pointer}/when");
        comparing.tell(ChangeCode::QuestionConditionChanged, to, &pointer, &[("question", &to)]);
    }
    if comparing.lifting.confirms(to) {
        comparing.tell(ChangeCode::ConfirmationDeclared, to, &pointer, &[("question", &to)]);
    }
    words(comparing, before, to, after);
    if let (Some(before), Some(after)) = (before.rows(), after.rows()) {
        rows(comparing, before, after, to, &pointer);
    }
    if let (Located::Question(before), Located::Question(after)) = (before.what, after.what) {
        question(comparing, before, after, &pointer);
    }
}

fn words(comparing: &mut Comparing<'_>, before: QuestionPlace<'_>, to: &str, after: QuestionPlace<'_>) {
    let part = match comparing.spoken {
        Some((earlier, now)) => PARTS.iter().find(|part| {
            earlier.words(&format!("{}{part}", before.text()))
                != now.words(&format!("{}{part}", after.text()))
        }),
        // Without a common language, nobody has been asked in these words.
        None => PARTS.first(),
    };
    let Some(part) = part else { return };
    let pointer = comparing.pointer(to);
    if comparing.same_meaning.contains(to) {
        return comparing.tell(ChangeCode::SameMeaning, to, &pointer, &[("question", &to)]);
    }
    comparing.reworded.questions.insert(to.to_owned());
    let part = format!("{}{part}", after.text());
    comparing.tell(ChangeCode::QuestionReworded, to, &pointer, &[("question", &to), ("part", &part)]);
}

fn rows(comparing: &mut Comparing<'_>, before: &Rows, after: &Rows, to: &str, pointer: &str) {
    let bounds = [
        (before.max, after.max, ChangeCode::RowsWidened, ChangeCode::RowsNarrowed),
        (before.min, after.min, ChangeCode::MoreRowsRequired, ChangeCode::FewerRowsRequired),
    ];
    for (before, after, greater, less) in bounds.into_iter().filter(|(before, after, ..)| before != after) {
        let code = if after > before { greater } else { less };
        comparing.tell(code, to, pointer, &[("group", &to), ("from", &before), ("to", &after)]);
    }
    let named = before.named_by.as_ref().map(|id| comparing.names.question(id));
    if named != after.named_by {
        comparing.tell(ChangeCode::RowsNamedOtherwise, to, pointer, &[("group", &to)]);
    }
}

fn question(comparing: &mut Comparing<'_>, before: &Question, after: &Question, pointer: &str) {
    let path = after.pattern.as_str();
    let mut tell = |code: ChangeCode, key: &str| {
        comparing.tell(code, path, &format!("{pointer}{key}"), &[("question", &path)]);
    };
    match (before.optional, after.optional) {
        (true, false) => tell(ChangeCode::QuestionRequired, ""),
        (false, true) => tell(ChangeCode::QuestionOptional, "/optional"),
        (true, true) | (false, false) => {}
    }
    if before.purpose != after.purpose {
        tell(ChangeCode::PurposeChanged, "/purpose");
    }
    if before.known_from != after.known_from {
        tell(ChangeCode::KnownFromChanged, "/known-from");
    }
    let both_optional = before.optional && after.optional;
    if both_optional && comparing.differs(before.required_when.as_ref(), after.required_when.as_ref()) {
        let pointer = format!("{pointer}/required-when");
        comparing.tell(ChangeCode::RequiredWhenChanged, path, &pointer, &[("question", &path)]);
    }
    policy(comparing, before, after);
    if kind(comparing, before, after, pointer) {
        limits(comparing, before, after, pointer);
        options(comparing, before, after, pointer);
    }
}

/// Tells another kind, and says whether what was accepted before is comparable with what is now.
fn kind(comparing: &mut Comparing<'_>, before: &Question, after: &Question, pointer: &str) -> bool {
    if before.kind.name == after.kind.name {
        return true;
    }
    let wider = takes_every_answer(before, after);
    let code = if wider { ChangeCode::KindWidened } else { ChangeCode::KindChanged };
    let (pointer, path) = (format!("{pointer}/kind"), after.pattern.as_str());
    let (from, to) = (before.kind.name, after.kind.name);
    comparing.tell(code, path, &pointer, &[("question", &path), ("from", &from), ("to", &to)]);
    wider
}

/// Whether every answer of the earlier kind, typed again, is an answer of the new one, limits and options
/// apart.
fn takes_every_answer(before: &Question, after: &Question) -> bool {
    let (from, to) = (before.kind.shape, after.kind.shape);
    match (from, to) {
        (Shape::Text, Shape::Text) => {
            let one_line = before.kind.name != "long-text";
            after.kind.name == "long-text" || (after.kind.name == "short-text" && one_line)
        }
        (Shape::Integer, Shape::Decimal) => true,
        (Shape::Choice, Shape::Choice | Shape::Choices) => true,
        (_, _) => false,
    }
}

fn limits(comparing: &mut Comparing<'_>, before: &Question, after: &Question, pointer: &str) {
    let most = |question: &Question| {
        let length = i64::try_from(question.kind.length).unwrap_or(i64::MAX);
        let length =
            (question.kind.shape == Shape::Text).then_some(Term::Constant(Constant::Integer(length)));
        question.max.clone().or(length)
    };
    let of = |term: Option<Term>| term.map(|term| comparing.names.term(&term));
    let (least_before, most_before) = (of(before.min.clone()), of(most(before)));
    let own = |term: Option<Term>| term.map(|term| comparing.own.term(&term));
    let (least_after, most_after) = (own(after.min.clone()), own(most(after)));
    let decimals = |question: &Question| Some(Term::Constant(Constant::Integer(question.decimals.into())));
    let mut found = vec![
        ("min", room(LimitSide::Least, least_before.as_ref(), least_after.as_ref())),
        ("max", room(LimitSide::Most, most_before.as_ref(), most_after.as_ref())),
    ];
    if before.kind.shape == Shape::Decimal {
        found.push(("decimals", room(LimitSide::Most, decimals(before).as_ref(), decimals(after).as_ref())));
    }
    let unusual = |unusual: &Question, side: fn(&retouche::definition::Unusual) -> &Option<Term>| {
        unusual.unusual.as_ref().and_then(|unusual| side(unusual).clone())
    };
    let is_unusual_changed = of(unusual(before, |it| &it.below)) != own(unusual(after, |it| &it.below))
        || of(unusual(before, |it| &it.above)) != own(unusual(after, |it| &it.above));
    let path = after.pattern.as_str();
    for (key, room) in found {
        let code = match room {
            Room::Same => continue,
            Room::More => ChangeCode::LimitWidened,
            Room::Less => ChangeCode::LimitNarrowed,
            Room::Unclear => ChangeCode::LimitChanged,
        };
        comparing.tell(code, path, &format!("{pointer}/{key}"), &[("question", &path), ("limit", &key)]);
    }
    if is_unusual_changed {
        comparing.tell(
            ChangeCode::UnusualChanged,
            path,
            &format!("{pointer}/unusual"),
            &[("question", &path)],
        );
    }
}

fn options(comparing: &mut Comparing<'_>, before: &Question, after: &Question, pointer: &str) {
    if Typing::of(after.kind.shape) != Typing::Options {
        return;
    }
    let path = after.pattern.as_str();
    let lifting = comparing.lifting;
    let mut hit: Vec<&OptionId> = Vec::new();
    for choice in &before.options {
        let (id, list) = (&choice.id, format!("{pointer}/options"));
        match lifting.option(after, id.as_str()) {
            Replaced::AskAgain => {
                comparing.tell(
                    ChangeCode::OptionAskedAgain,
                    path,
                    &list,
                    &[("option", id), ("question", &path)],
                );
            }
            Replaced::Gone => {
                comparing.tell(
                    ChangeCode::OptionRemoved,
                    path,
                    &list,
                    &[("option", id), ("question", &path)],
                );
            }
            Replaced::By(to) => {
                let found = after.options.iter().enumerate().find(|(_, option)| option.id.as_str() == to);
                let Some((place, option)) = found else { continue };
                hit.push(&option.id);
                let pointer = match after.kind.options {
                    Options::Authored => format!("{list}/{place}"),
                    Options::None | Options::YesNo | Options::Listed(..) => pointer.to_owned(),
                };
                if to != id.as_str() {
                    let args: crate::diagnostic::Args<'_> =
                        &[("option", id), ("to", &to), ("question", &path)];
                    comparing.tell(ChangeCode::OptionMapped, path, &pointer, args);
                }
                kept_option(comparing, choice, option, path, &pointer);
            }
        }
    }
    for choice in after.options.iter().filter(|choice| !hit.contains(&&choice.id)) {
        let args: crate::diagnostic::Args<'_> = &[("option", &choice.id), ("question", &path)];
        comparing.tell(ChangeCode::OptionAdded, path, &format!("{pointer}/options"), args);
    }
    let still: Vec<&OptionId> =
        after.options.iter().map(|choice| &choice.id).filter(|id| hit.contains(id)).collect();
    hit.dedup();
    if still != hit && still.len() == hit.len() {
        comparing.tell(
            ChangeCode::OptionsReordered,
            path,
            &format!("{pointer}/options"),
            &[("question", &path)],
        );
    }
}

fn kept_option(
    comparing: &mut Comparing<'_>,
    before: &retouche::procedure::Choice,
    after: &retouche::procedure::Choice,
    path: &str,
    pointer: &str,
) {
    let args: crate::diagnostic::Args<'_> = &[("option", &after.id), ("question", &path)];
    if comparing.differs(before.when.as_ref(), after.when.as_ref()) {
        let always = after.when.is_none();
        let code = if always { ChangeCode::OptionAlwaysOffered } else { ChangeCode::OptionConditionChanged };
        comparing.tell(code, path, pointer, args);
    }
    let same =
        comparing.spoken.is_some_and(|(earlier, now)| earlier.words(&before.text) == now.words(&after.text));
    if same {
        return;
    }
    if comparing.same_meaning.contains(path) {
        return comparing.tell(ChangeCode::SameMeaning, path, pointer, &[("question", &path)]);
    }
    comparing.reworded.options.insert((path.to_owned(), after.id.clone()));
    comparing.tell(ChangeCode::OptionReworded, path, pointer, args);
}

/// What may be corrected after sending: a right that a case has is not taken away unsaid.
fn policy(comparing: &mut Comparing<'_>, before: &Question, after: &Question) {
    let path = after.pattern.as_str();
    let pointer = join("/amendment/questions", path);
    let args: crate::diagnostic::Args<'_> = &[("question", &path)];
    match (&before.policy, &after.policy) {
        (before, after) if before == after => {}
        (Some(QuestionPolicy::Locked(_)), Some(QuestionPolicy::Locked(_))) => {
            comparing.tell(ChangeCode::ParticularChanged, path, &pointer, &[("key", &"amendment")]);
        }
        (Some(QuestionPolicy::WithDocument { .. }), Some(QuestionPolicy::WithDocument { .. })) => {
            comparing.tell(ChangeCode::ParticularChanged, path, &pointer, &[("key", &"amendment")]);
        }
        (_, Some(QuestionPolicy::Locked(route))) => {
            let args: crate::diagnostic::Args<'_> = &[("question", &path), ("route", route)];
            comparing.tell(ChangeCode::QuestionLocked, path, &pointer, args);
        }
        (None, Some(QuestionPolicy::WithDocument { .. })) => {
            comparing.tell(ChangeCode::DocumentAsked, path, &pointer, args);
        }
        (_, _) => comparing.tell(ChangeCode::QuestionFreed, path, "/amendment", args),
    }
}

/// The order of the questions that stay on their page.
fn order(comparing: &mut Comparing<'_>) {
    let lifting = comparing.lifting;
    /// The patterns on one page in one group, before and after.
    type Orders<'p> = (Vec<&'p str>, Vec<&'p str>);
    let mut pages: BTreeMap<(&PageId, &str), Orders<'_>> = BTreeMap::new();
    for (pattern, place) in &lifting.old_places.list {
        let Some(Way::To(to)) = lifting.ways.get(pattern) else { continue };
        if lifting.new_places.get(to).is_some_and(|after| after.page == place.page) {
            pages.entry((place.page, around(to))).or_default().0.push(to);
        }
    }
    for (pattern, place) in &lifting.new_places.list {
        if let Some((before, after)) = pages.get_mut(&(place.page, around(pattern)))
            && before.contains(&pattern.as_str())
        {
            after.push(pattern);
        }
    }
    for ((page, _), (before, after)) in pages {
        if before != after {
            let pointer = comparing.page_pointer(page.as_str());
            comparing.tell(ChangeCode::QuestionsReordered, "", &pointer, &[("page", page)]);
        }
    }
}
