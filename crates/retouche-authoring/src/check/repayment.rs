//! Whoever names the right to error says in the same breath that what was received in excess has to be
//! paid back (product rule R11): the law spares the penalty, never the debt.

use retouche_texts::place::Place;
use retouche_texts::{Args, CompiledTexts, Locale, Texts};

use super::file_of;
use crate::diagnostic::{Code, Diagnostic};

/// The product's sentence on repayment.
const REPAYMENT: &str = "ui_right-to-error-repay";

/// How the right is named in the languages that the product speaks.
const NAMES: [&str; 5] =
    ["droit à l’erreur", "droit à l'erreur", "right to error", "right to make mistakes", "الحق في الخطأ"];

/// The texts of one file that name the right without the sentence. `source` is the file as written.
pub(super) fn check(file: &CompiledTexts, source: &str, texts: &Texts) -> Vec<Diagnostic> {
    if !names_the_right(source) {
        return Vec::new();
    }
    let Some(sentence) = said(texts, REPAYMENT) else { return Vec::new() };
    let silent =
        |id: &&str| said(texts, id).is_some_and(|said| names_the_right(&said) && !said.contains(&sentence));
    file.ids().filter(silent).map(|id| tell(file, file.locale(), id)).collect()
}

fn names_the_right(words: &str) -> bool {
    let words = words.to_lowercase();
    NAMES.iter().any(|name| words.contains(name))
}

fn said(texts: &Texts, id: &str) -> Option<String> {
    texts.format(id, &Args::new()).map(|text| text.to_plain_string())
}

fn tell(file: &CompiledTexts, locale: &Locale, id: &str) -> Diagnostic {
    let place = file.place(id).unwrap_or(Place::START);
    Diagnostic::new(Code::RepaymentUnsaid, &file_of(locale), id, place, &[("text", &id)])
}
