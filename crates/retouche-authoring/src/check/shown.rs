//! Which of the product's own texts a procedure can show: a browser downloads no others. The names of
//! countries alone would be a third of them.

use std::collections::BTreeSet;

use retouche::answer::{Kinds, Options};
use retouche::procedure::{Entry, Item, Procedure, Question};
use retouche_texts::{Locale, Texts};

/// What the ids of the names of languages start with.
const LANGUAGE: &str = "ui_language-";

/// These texts without those that no screen of the procedure shows.
pub(super) fn only_shown(texts: Texts, procedure: &Procedure, kinds: &Kinds) -> Texts {
    let prefixes = prefixes(kinds);
    let offered: BTreeSet<&str> = questions(procedure.items())
        .into_iter()
        .flat_map(|question| &question.options)
        .map(|option| option.text.as_str())
        .collect();
    let locales = &procedure.definition().locales;
    texts.only(|id| match id.strip_prefix(LANGUAGE) {
        Some(tag) => locales.iter().map(Locale::as_str).any(|locale| locale == tag),
        None => offered.contains(id) || !prefixes.iter().any(|prefix| id.starts_with(prefix)),
    })
}

/// What the ids of the options start with that kinds bring along.
fn prefixes(kinds: &Kinds) -> Vec<&'static str> {
    let options = kinds.names().filter_map(|name| kinds.get(name)).map(|kind| kind.options);
    let listed = options.filter_map(|options| match options {
        Options::Listed(_, prefix) => Some(prefix),
        Options::None | Options::Authored | Options::YesNo => None,
    });
    listed.collect()
}

fn questions(items: &[Item]) -> Vec<&Question> {
    let of_items = items.iter().flat_map(|item| match item {
        Item::Page(page) => page.entries.iter().flat_map(of_entry).collect(),
        Item::Group(group) => questions(&group.items),
        Item::Exit(_) => Vec::new(),
    });
    of_items.collect()
}

fn of_entry(entry: &Entry) -> &[Question] {
    match entry {
        Entry::Question(question) => std::slice::from_ref(question),
        Entry::Group(group) => &group.questions,
    }
}
