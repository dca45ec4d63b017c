//! `retouche texts`: what translators and writers ask about a procedure's texts.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;

use retouche::Kinds;
use retouche_authoring::check::{TextsStatus, text_ids, texts_status};
use retouche_authoring::words::{Language, Sentences};

use crate::{Misuse, Outcome, directories};

/// One line for each text: id, `required` or `optional`, variables, and what calls for it.
pub(crate) fn ids(directory: &Path, language: Language, out: &mut dyn Write) -> Result<Outcome, Misuse> {
    let files = directories::read(directory)?;
    let needs = text_ids(&files, &Kinds::standard()).ok_or_else(|| unreadable(directory, language))?;
    for need in needs {
        let required = if need.required { "required" } else { "optional" };
        let variables: Vec<String> = need.variables.iter().map(|variable| format!("${variable}")).collect();
        writeln!(out, "{}\t{required}\t{}\t{}", need.id, variables.join(" "), need.pointer)?;
    }
    Ok(Outcome::Clean)
}

/// For each language, how many texts are there, then those that are not.
pub(crate) fn status(directory: &Path, language: Language, out: &mut dyn Write) -> Result<Outcome, Misuse> {
    let files = directories::read(directory)?;
    let all = texts_status(&files, &Kinds::standard()).ok_or_else(|| unreadable(directory, language))?;
    let words = Sentences::in_language(language);
    for status in &all {
        writeln!(out, "{}", line(status, &words))?;
    }
    for status in &all {
        for (id, locale) in &status.missing {
            writeln!(out, "{}\t{id}\t{locale}", status.locale)?;
        }
    }
    Ok(if all.iter().all(|status| status.missing.is_empty()) { Outcome::Clean } else { Outcome::Findings })
}

fn line(status: &TextsStatus, words: &Sentences) -> String {
    let mut read_in: BTreeMap<&str, usize> = BTreeMap::new();
    status.missing.values().for_each(|locale| *read_in.entry(locale.as_str()).or_default() += 1);
    let (translated, total) = ((status.total - status.missing.len()).to_string(), status.total.to_string());
    let args = [("locale", status.locale.as_str()), ("translated", &translated), ("total", &total)];
    let fallbacks = read_in.iter().map(|(locale, count)| {
        words.sentence("report-fallback", &[("locale", locale), ("count", &count.to_string())])
    });
    std::iter::once(words.sentence("report-status", &args)).chain(fallbacks).collect::<Vec<_>>().join(", ")
}

fn unreadable(directory: &Path, language: Language) -> io::Error {
    let sentence = Sentences::in_language(language).sentence("report-unreadable", &[]);
    io::Error::new(io::ErrorKind::InvalidData, format!("{}: {sentence}", directory.display()))
}
