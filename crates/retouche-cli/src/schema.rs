//! `retouche schema`: the schema of a procedure's answers, and the folder of published schemas.
//!
//! Writing that folder and checking it are one function, so that a test can tell when it is stale.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use retouche::Kinds;
use retouche_authoring::check::{Checked, check};
use retouche_authoring::json_schema::{answers, product};
use retouche_authoring::words::{Language, Sentences};
use serde_json::Value as Json;

use crate::arguments::SchemaOptions;
use crate::{Misuse, Outcome, directories};

pub(crate) fn run(
    options: &SchemaOptions,
    language: Language,
    out: &mut dyn Write,
) -> Result<Outcome, Misuse> {
    let words = Sentences::in_language(language);
    let procedures = procedures(options, &words)?;
    match (&options.write, &options.check) {
        (Some(folder), _) => write(folder, &published(&procedures), out),
        (None, Some(folder)) => compare(folder, &published(&procedures), &words, out),
        (None, None) => print(&procedures, out),
    }
}

/// The procedures given, all of which must pass.
fn procedures(options: &SchemaOptions, words: &Sentences) -> Result<Vec<Checked>, Misuse> {
    let directories = directories::procedures(&options.directories)?;
    let checked = directories.iter().map(|directory| {
        let checked = check(&directories::read(directory)?, &Kinds::standard());
        checked.map_err(|_| {
            let sentence = words.sentence("report-unchecked", &[]);
            io::Error::new(io::ErrorKind::InvalidData, format!("{}: {sentence}", directory.display()))
        })
    });
    checked.collect()
}

/// The schema of a procedure's answers, titled in its reference language.
fn schema_of(checked: &Checked) -> Json {
    let reference = checked.procedure.definition().locales.first();
    answers(&checked.procedure, reference.and_then(|locale| checked.texts.get(locale)))
}

fn print(procedures: &[Checked], out: &mut dyn Write) -> Result<Outcome, Misuse> {
    for checked in procedures {
        out.write_all(written(&schema_of(checked)).as_bytes())?;
    }
    Ok(Outcome::Clean)
}

/// The files of the folder of schemas: those of the product, and those of these procedures' answers.
fn published(procedures: &[Checked]) -> Vec<(String, String)> {
    let own = product().into_iter().map(|(path, schema)| (path.to_owned(), schema));
    let answers = procedures.iter().map(|checked| {
        let definition = checked.procedure.definition();
        (format!("answers/{}/{}.json", definition.id, definition.edition), schema_of(checked))
    });
    own.chain(answers).map(|(path, schema)| (path, written(&schema))).collect()
}

fn written(schema: &Json) -> String {
    format!("{schema:#}\n")
}

fn write(folder: &Path, files: &[(String, String)], out: &mut dyn Write) -> Result<Outcome, Misuse> {
    for (path, text) in files {
        let path = folder.join(path);
        if fs::read_to_string(&path).is_ok_and(|known| known == *text) {
            continue;
        }
        let holder = path.parent().unwrap_or(folder);
        fs::create_dir_all(holder).map_err(|error| directories::about(holder, &error))?;
        fs::write(&path, text).map_err(|error| directories::about(&path, &error))?;
        writeln!(out, "{}", path.display())?;
    }
    Ok(Outcome::Clean)
}

fn compare(
    folder: &Path,
    files: &[(String, String)],
    words: &Sentences,
    out: &mut dyn Write,
) -> Result<Outcome, Misuse> {
    let mut outcome = Outcome::Clean;
    for (path, text) in files {
        let path = folder.join(path);
        if fs::read_to_string(&path).is_ok_and(|known| known == *text) {
            continue;
        }
        outcome = Outcome::Findings;
        let file = path.display().to_string();
        writeln!(out, "{}", words.sentence("report-stale", &[("file", &file)]))?;
    }
    Ok(outcome)
}
