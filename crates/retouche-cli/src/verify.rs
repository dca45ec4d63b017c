//! `retouche verify`: whether receipts are the ones that were given, from the published keys alone.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use retouche::receipt::Receipt;
use retouche::receipt::keys::PublicKeys;
use retouche::receipt::signed::{Genuine, NotGenuine, verify};
use retouche_authoring::words::{Language, Sentences};
use serde::Serialize;
use serde_json::json;

use crate::arguments::{Format, VerifyOptions};
use crate::{Misuse, Outcome, directories};

/// A receipt's file, and what is to be said of it.
struct Verified<'f> {
    file: &'f Path,
    result: Result<Genuine, NotGenuine>,
}

/// Two files whose receipts cannot both be true.
#[derive(Serialize)]
struct Contradiction<'f> {
    one: &'f Path,
    other: &'f Path,
}

pub(crate) fn run(
    options: &VerifyOptions,
    language: Language,
    out: &mut dyn Write,
) -> Result<Outcome, Misuse> {
    let words = Sentences::in_language(language);
    let keys = keys(&options.keys, &words)?;
    let verified = options.receipts.iter().map(|file| {
        // What is no text is no receipt; a file that cannot be read is another matter.
        let text = read(file)?;
        Ok(Verified { file, result: verify(&String::from_utf8_lossy(&text), &keys) })
    });
    let verified = verified.collect::<Result<Vec<_>, Misuse>>()?;
    let contradictions = contradictions(&verified);
    match options.format {
        Format::Text => print(&verified, &contradictions, &words, out)?,
        Format::Json => print_json(&verified, &contradictions, &words, out)?,
    }
    let clean = contradictions.is_empty() && verified.iter().all(|one| one.result.is_ok());
    Ok(if clean { Outcome::Clean } else { Outcome::Findings })
}

fn read(file: &PathBuf) -> Result<Vec<u8>, Misuse> {
    fs::read(file).map_err(|error| directories::about(file, &error))
}

fn keys(file: &PathBuf, words: &Sentences) -> Result<PublicKeys, Misuse> {
    let text = read(file)?;
    PublicKeys::read(&String::from_utf8_lossy(&text)).map_err(|_| {
        let file = file.display().to_string();
        let sentence = words.sentence("verify-no-keys", &[("file", &file)]);
        io::Error::new(io::ErrorKind::InvalidData, sentence)
    })
}

fn contradictions<'f>(verified: &[Verified<'f>]) -> Vec<Contradiction<'f>> {
    let genuine = |one: &Verified<'f>| Some((one.file, one.result.as_ref().ok()?.receipt.clone()));
    let genuine: Vec<(&Path, Receipt)> = verified.iter().filter_map(genuine).collect();
    let mut found = Vec::new();
    for (place, (one, receipt)) in genuine.iter().enumerate() {
        let others = genuine.iter().skip(place + 1).filter(|(_, other)| !receipt.agrees_with(other));
        found.extend(others.map(|(other, _)| Contradiction { one, other }));
    }
    found
}

fn print(
    verified: &[Verified<'_>],
    contradictions: &[Contradiction<'_>],
    words: &Sentences,
    out: &mut dyn Write,
) -> io::Result<()> {
    for Verified { file, result } in verified {
        match result {
            Ok(genuine) => print_genuine(file, genuine, words, out)?,
            Err(reason) => {
                let told = words.sentence("verify-not-genuine", &[("why", &why(*reason, words))]);
                writeln!(out, "{}: {told}", file.display())?;
            }
        }
    }
    for Contradiction { one, other } in contradictions {
        let (one, other) = (one.display().to_string(), other.display().to_string());
        writeln!(out, "{}", words.sentence("verify-contradiction", &[("one", &one), ("other", &other)]))?;
    }
    let genuine = verified.iter().filter(|one| one.result.is_ok()).count().to_string();
    let total = verified.len().to_string();
    writeln!(out, "{}", words.sentence("verify-total", &[("genuine", &genuine), ("total", &total)]))
}

fn why(reason: NotGenuine, words: &Sentences) -> String {
    words.sentence(&format!("verify-{}", reason.code()), &[])
}

fn print_genuine(file: &Path, genuine: &Genuine, words: &Sentences, out: &mut dyn Write) -> io::Result<()> {
    let receipt = &genuine.receipt;
    let revision = receipt.revision.number.to_string();
    let heading = [("reference", receipt.reference.as_str()), ("revision", &revision)];
    writeln!(out, "{}: {}", file.display(), words.sentence("verify-genuine", &heading))?;
    let (local, first) = (receipt.received.local.to_string(), receipt.first_received.local.to_string());
    let zone = receipt.received.zone.to_string();
    let received = [("local", local.as_str()), ("zone", &zone), ("first", &first)];
    writeln!(out, "  {}", words.sentence("verify-received", &received))?;
    let edition = receipt.edition.number.to_string();
    let procedure = [("procedure", receipt.edition.procedure.as_str()), ("edition", &edition)];
    writeln!(out, "  {}", words.sentence("verify-procedure", &procedure))?;
    if let Some(amended) = receipt.amends.item() {
        let number = amended.number.to_string();
        writeln!(out, "  {}", words.sentence("verify-amends", &[("revision", &number)]))?;
    }
    let answers = receipt.revision.answers.to_string();
    writeln!(out, "  {}", words.sentence("verify-answers", &[("answers", &answers)]))?;
    writeln!(out, "  {}", words.sentence("verify-key", &[("key", genuine.key.as_str())]))
}

fn print_json(
    verified: &[Verified<'_>],
    contradictions: &[Contradiction<'_>],
    words: &Sentences,
    out: &mut dyn Write,
) -> io::Result<()> {
    let receipts = verified.iter().map(|Verified { file, result }| match result {
        Ok(genuine) => {
            json!({ "file": file, "genuine": true, "key": genuine.key, "receipt": genuine.receipt })
        }
        Err(reason) => {
            json!({ "file": file, "genuine": false, "code": reason.code(), "message": why(*reason, words) })
        }
    });
    let receipts: Vec<_> = receipts.collect();
    let report = json!({ "receipts": receipts, "contradictions": contradictions });
    serde_json::to_writer_pretty(&mut *out, &report)?;
    writeln!(out)
}
