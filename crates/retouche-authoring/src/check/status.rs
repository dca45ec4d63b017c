//! How far the texts of each language are: what translators ask before they start.

use std::collections::{BTreeMap, BTreeSet};

use retouche::answer::Kinds;
use retouche_texts::{CompiledTexts, Locale, fallback_chain};

use super::text_contract::TextNeed;
use super::texts::compiled_files;
use super::{ProcedureFiles, Run, text_contract};

/// How far the texts of one language are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextsStatus {
    /// The language.
    pub locale: Locale,
    /// The texts of the reference locale that nothing shows are not counted.
    pub total: usize,
    /// The texts that people read in another language, and in which.
    pub missing: BTreeMap<String, Locale>,
}

/// The texts that a procedure calls for, in the order of its definition; `None` if that cannot be read.
#[must_use]
pub fn text_ids(files: &ProcedureFiles, kinds: &Kinds) -> Option<Vec<TextNeed>> {
    let mut run = Run { files, kinds, findings: Vec::new() };
    let texts = run.utf8();
    let (definition, _) = run.definition(&texts)?;
    Some(text_contract::of_definition(&definition, kinds))
}

/// How far the texts of each language of a procedure are, the reference first; `None` if its definition
/// cannot be read.
#[must_use]
pub fn texts_status(files: &ProcedureFiles, kinds: &Kinds) -> Option<Vec<TextsStatus>> {
    let mut run = Run { files, kinds, findings: Vec::new() };
    let texts = run.utf8();
    let (definition, _) = run.definition(&texts)?;
    let needs = text_contract::of_definition(&definition, kinds);
    let compiled: Vec<CompiledTexts> =
        compiled_files(&texts).into_iter().map(|(compiled, _)| compiled).collect();
    let reference = definition.locales.first()?;
    let status = definition.locales.iter().map(|locale| status_of(locale, reference, &needs, &compiled));
    Some(status.collect())
}

fn status_of(
    locale: &Locale,
    reference: &Locale,
    needs: &[TextNeed],
    compiled: &[CompiledTexts],
) -> TextsStatus {
    let file = |locale: &Locale| compiled.iter().find(|compiled| compiled.locale() == locale);
    let ids =
        |locale: &Locale| file(locale).map(|file| file.ids().collect::<BTreeSet<_>>()).unwrap_or_default();
    let known = ids(reference);
    let shown = needs.iter().map(|need| need.id.as_str()).filter(|id| known.contains(id));
    let shown: BTreeSet<&str> = shown.collect();
    let own = ids(locale);
    let stands_in = |id: &str| {
        let chain = fallback_chain(locale, std::slice::from_ref(reference));
        chain.into_iter().find(|locale| file(locale).is_some_and(|file| file.place(id).is_some()))
    };
    let missing = shown.iter().filter(|id| !own.contains(*id));
    TextsStatus {
        locale: locale.clone(),
        total: shown.len(),
        missing: missing.filter_map(|id| Some(((*id).to_owned(), stands_in(id)?))).collect(),
    }
}
