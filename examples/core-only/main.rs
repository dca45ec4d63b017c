//! The core alone: a procedure is checked, somebody's answers are read, sent and corrected, and the
//! correction is shown, without a server, a database or a page.
//!
//! ```sh
//! cargo run -p retouche --example core-only
//! ```

#![expect(clippy::print_stdout, reason = "an example shows what it does")]

use std::error::Error;
use std::fs;
use std::path::Path as FilePath;

use retouche::amendment::{Correction, Sending, amend, open};
use retouche::change::{changes, patch};
use retouche::credential::Reference;
use retouche::digest::{Digest, Salt};
use retouche::read::{Reading, read};
use retouche::submission::{Actor, Capacity, Channel, EditionLink, Submission};
use retouche::windows::resolve_windows;
use retouche::zone::moment_at;
use retouche::{CompleteAnswers, Kinds, RawAnswer, RawAnswers};
use retouche_authoring::check::{Checked, ProcedureFiles, check};
use retouche_screens::{AnswerText, Compared, ComparedSent, FormPage, Say, before_after};
use retouche_texts::Locale;

/// 20 May 2026, 10:00 in Paris: the core has no clock of its own.
const SENT: i64 = 1_779_264_000;
const CORRECTED: i64 = SENT + 2 * 24 * 60 * 60;

/// What somebody types, by question.
const TYPED: [(&str, &[&str]); 7] = [
    ("what-changes", &["phone"]),
    ("family-name", &["Benali"]),
    ("given-names", &["Yasmine"]),
    ("birth-date", &["14", "6", "1992"]),
    ("phone", &["06 39 98 12"]),
    ("organisations", &["employment"]),
    ("job-seeker-number", &["12345678901"]),
];

fn main() -> Result<(), Box<dyn Error>> {
    let checked = checked_example()?;
    let (procedure, english) = (&checked.procedure, "en".parse::<Locale>()?);

    // Reading keeps what was typed, right or wrong, and says what is wrong with it.
    let mut raw = RawAnswers::default();
    for (question, typed) in TYPED {
        answer(&mut raw, question, typed, &english)?;
    }
    let today = "2026-05-20".parse()?;
    for question in faulty(&read(procedure, &raw, today)) {
        println!("to be mended: {question}");
    }
    answer(&mut raw, "phone", &["06 39 98 56 78"], &english)?;

    // Sending makes the first event of a submission; correcting adds one and changes none.
    let first = read(procedure, &raw, today).complete().map_err(|_| "something is still missing")?;
    let sending = said(&checked, &first, &english, SENT)?;
    let windows = resolve_windows(procedure, &sending.now, first.answers());
    let sent = open(&sending, procedure, Reference::mint([42; 5]), windows)?;
    let submission = Submission::fold(std::slice::from_ref(&sent))?;
    println!("sent: {} on {}", submission.reference, submission.current().at.local);

    answer(&mut raw, "phone", &["06 39 98 00 11"], &english)?;
    let second = read(procedure, &raw, today).complete().map_err(|_| "something is still missing")?;
    let sending = said(&checked, &second, &english, CORRECTED)?;
    let base = submission.current().revision.link();
    let corrected =
        amend(&sending, &submission, procedure, Correction::on_own_initiative(base, first.answers()))?;
    let submission = Submission::fold(&[sent, corrected])?;
    println!("in force: revision {}", submission.current().revision.number);

    // The same change for machines (RFC 6902), and for the person.
    println!("{}", serde_json::to_string(&patch(first.answers(), second.answers()))?);
    show(&checked, &submission, &first, &second, &english)
}

/// Checks the example, as `retouche check` does.
fn checked_example() -> Result<Checked, Box<dyn Error>> {
    let edition = FilePath::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/address-change/1");
    let mut files = ProcedureFiles::new();
    for name in ["procedure.json", "texts/fr.ftl", "texts/fr-simple.ftl", "texts/en.ftl", "texts/ar.ftl"] {
        files.insert(name, fs::read(edition.join(name))?);
    }
    check(&files, &Kinds::standard()).map_err(|findings| format!("{} findings", findings.len()).into())
}

fn answer(
    raw: &mut RawAnswers,
    question: &str,
    typed: &[&str],
    locale: &Locale,
) -> Result<(), Box<dyn Error>> {
    let typed = typed.iter().map(|text| (*text).to_owned()).collect();
    raw.set(question.parse()?, RawAnswer { typed, locale: locale.clone() });
    Ok(())
}

/// The questions in which something is wrong.
fn faulty(reading: &Reading<'_>) -> Vec<String> {
    let faulty = reading.questions().filter(|question| question.fault.is_some());
    faulty.map(|question| question.path.to_string()).collect()
}

/// What a sending says of itself. Random comes from outside, too; a real one is never constant.
fn said<'a>(
    checked: &Checked,
    answers: &'a CompleteAnswers,
    locale: &Locale,
    at: i64,
) -> Result<Sending<'a>, Box<dyn Error>> {
    let definition = checked.procedure.definition();
    let edition =
        EditionLink { procedure: definition.id.clone(), number: definition.edition, digest: checked.digest };
    Ok(Sending {
        answers,
        edition,
        locale: locale.clone(),
        texts: Digest::of(checked.texts.get(locale).ok_or("no texts")?)?,
        salt: Salt::new([at.to_le_bytes()[0]; 16]),
        now: moment_at(at, &definition.in_force.zone).ok_or("no such zone")?,
        actor: Actor::Holder { capacity: Capacity::Alone },
        channel: Channel::Online,
    })
}

/// The page that shows a correction before and after, as plain text.
fn show(
    checked: &Checked,
    submission: &Submission,
    first: &CompleteAnswers,
    second: &CompleteAnswers,
    locale: &Locale,
) -> Result<(), Box<dyn Error>> {
    let (before, after) = (first.answers(), second.answers());
    let say = Say { procedure: &checked.procedure, texts: checked.texts.get(locale).ok_or("no texts")? };
    let compared = Compared {
        reference: &submission.reference,
        before,
        before_sent: &submission.first().at,
        after,
        after_sent: Some(ComparedSent { revision: 2, at: &submission.current().at, with: None }),
        open: false,
        changes: &changes(&checked.procedure, before, after),
    };
    let screen = before_after(&say, &compared, false);
    if let FormPage::BeforeAfter(page) = screen.page {
        println!("{}", page.banner.to_plain_string());
        for difference in page.differences {
            let label = difference.label.to_plain_string();
            println!("{label}: {} → {}", words(&difference.before), words(&difference.after));
        }
    }
    Ok(())
}

fn words(answer: &AnswerText) -> String {
    match answer {
        AnswerText::Given(text) | AnswerText::None(text) => text.to_plain_string(),
        AnswerText::Several(texts) => {
            texts.iter().map(|text| text.to_plain_string()).collect::<Vec<_>>().join(", ")
        }
    }
}
