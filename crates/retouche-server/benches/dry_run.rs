//! How long it takes to try a publication on the open cases of a store, and how much memory: whether it
//! grows with their number. `RETOUCHE_CASES` says how many; 100,000 by default.
//!
//! `cargo bench -p retouche-server --bench dry_run`

#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use std::fs;
use std::path::{Path as FilePath, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use retouche::case::{Decision, NoticePlan, RevisionAnswers};
use retouche::civil::{CivilDate, Moment};
use retouche::credential::Reference;
use retouche::digest::{Digest, Salt};
use retouche::draft::Draft;
use retouche::edition::{Edition, EditionTexts};
use retouche::read::read;
use retouche::submission::{
    Act, Actor, Capacity, Channel, EVENT_FORMAT, EditionLink, Event, Revision, Submission,
};
use retouche::{Answers, Kinds, RawAnswer, RawAnswers};
use retouche_authoring::check::{Checked, ProcedureFiles, check};
use retouche_authoring::compare::compare;
use retouche_server::dry_run;
use retouche_store::{CodeHash, Commit, CommitOutcome, DraftHash, OpenCases, Store};

/// 2026-05-20T10:00:00Z.
const NOW: i64 = 1_779_271_200;

fn root() -> PathBuf {
    FilePath::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn edition(directory: &str) -> Checked {
    let (directory, mut files) = (root().join(directory), ProcedureFiles::new());
    for folder in ["", "texts/"] {
        for entry in fs::read_dir(directory.join(folder)).unwrap() {
            let entry = entry.unwrap();
            let name = format!("{folder}{}", entry.file_name().to_string_lossy());
            if ProcedureFiles::wants(&name) {
                files.insert(name, fs::read(entry.path()).unwrap());
            }
        }
    }
    check(&files, &Kinds::standard()).unwrap()
}

/// What somebody sent: most are carried over, a few have to confirm something, some are blocked.
fn answers(edition: &Checked, number: u32) -> Answers {
    let housing = match number % 20 {
        0 => "other",
        1..=4 => "hosted",
        _ => "tenant",
    };
    let (client, recipients): (_, &[&str]) = match number % 50 {
        7 => ("12345678901234567", &["energy"]),
        8..=15 => ("1234567890", &["energy"]),
        _ => ("", &["taxes", "health-insurance"]),
    };
    let street = format!("{number} rue des Lilas");
    let typed: &[(&str, &[&str])] = &[
        ("what-changes", &["postal-address"]),
        ("move-kind", &["within-france"]),
        ("family-name", &["Benali"]),
        ("given-names", &["Yasmine"]),
        ("birth-date", &["14", "6", "1992"]),
        ("move-date", &["15", "6", "2026"]),
        ("old-street", &[&street]),
        ("old-postal-code", &["69003"]),
        ("old-commune", &["Lyon"]),
        ("new-street", &["24 rue des Acacias"]),
        ("new-postal-code", &["35000"]),
        ("new-commune", &["Rennes"]),
        ("housing-status", &[housing]),
        ("letterbox-name", &["chez Dupont"]),
        ("has-vehicle", &["no"]),
        ("organisations", recipients),
        ("tax-number", &["30 23 217 600 053"]),
        ("social-security-number", &["2 92 06 69 123 456 40"]),
        ("energy-supplier", &["Lumière"]),
        ("energy-client-number", &[client]),
    ];
    let mut raw = RawAnswers::default();
    for (path, words) in typed {
        let typed = words.iter().map(|word| (*word).to_owned()).collect();
        raw.set(path.parse().unwrap(), RawAnswer { typed, locale: "fr".parse().unwrap() });
    }
    let reading = read(&edition.procedure, &raw, today());
    reading.complete().unwrap_or_else(|why| panic!("{why:?}")).answers().clone()
}

fn today() -> CivilDate {
    "2026-05-20".parse().unwrap()
}

async fn fill(store: &Store, edition: &Checked, from: u32, to: u32) {
    let definition = edition.procedure.definition();
    let link = EditionLink { procedure: definition.id.clone(), number: 1, digest: edition.digest };
    let texts = edition.texts.iter().map(|(locale, texts)| {
        let digest = Digest::of(texts).unwrap();
        (locale.clone(), EditionTexts { texts: texts.clone(), digest })
    });
    let served = Edition::new(edition.procedure.clone(), link.clone(), texts.collect()).unwrap();
    let served = Arc::new(served);
    let moment = Moment {
        at: NOW,
        local: "2026-05-20T12:00:00".parse().unwrap(),
        zone: "Europe/Paris".parse().unwrap(),
    };
    let (code, key) = (CodeHash::new("$argon2id$".to_owned()), "first".parse().unwrap());
    for number in from..to {
        let [a, b, c, d] = number.to_be_bytes();
        let (submission, salt) = (Reference::mint([d, c, b, a, 0]), Salt::new([d ^ c; 16]));
        let token = DraftHash(Digest::of_bytes(&[a, b, c, d]));
        let answers = answers(edition, number);
        let locale: retouche_texts::Locale = "fr".parse().unwrap();
        let draft = Draft {
            edition: link.clone(),
            locale: locale.clone(),
            base: None,
            answers: RawAnswers::default(),
            no_longer_asked: Vec::new(),
        };
        store.open_draft(token, &draft, NOW, NOW + 1_000_000).await.unwrap();
        let revision = Revision {
            number: 1,
            edition: link.clone(),
            locale,
            texts: Digest::of_bytes(b"texts"),
            answers: answers.digest(&salt).unwrap(),
            channel: Channel::Online,
        };
        let event = Event {
            format: EVENT_FORMAT,
            submission,
            number: 1,
            at: moment.clone(),
            actor: Actor::Holder { capacity: Capacity::Alone },
            act: Act::Sent { revision, windows: Vec::new(), silence: None },
            previous: None,
        };
        let decision = Decision {
            after: Submission::fold(std::slice::from_ref(&event)).unwrap(),
            event,
            revision: Some(RevisionAnswers { answers, salt, patch: None }),
            words: None,
            edition: served.clone(),
            changed: Vec::new(),
            notices: NoticePlan::default(),
        };
        let (draft, key, code) = (Some((token, 1)), Some(&key), Some(&code));
        let commit = Commit { decision: &decision, notices: &[], draft, key, code };
        assert!(matches!(store.commit(&commit).await.unwrap(), CommitOutcome::Committed(_)));
    }
}

/// How many seconds the store alone takes to hand all cases out.
async fn only_read(file: &FilePath, edition: &Checked) -> f64 {
    let (start, procedure) = (Instant::now(), &edition.procedure.definition().id);
    let mut cases = OpenCases::of_edition(file, procedure, edition.digest).await.unwrap();
    while !cases.next().await.unwrap().is_empty() {}
    cases.close().await.unwrap();
    start.elapsed().as_secs_f64()
}

/// The most memory that was resident since the last look, in MB, and now.
fn resident() -> (u64, u64) {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let of = |name: &str| {
        let line = status.lines().find(|line| line.starts_with(name))?;
        line.split_whitespace().nth(1)?.parse::<u64>().ok()
    };
    let megabytes = |name: &str| of(name).unwrap_or_default() / 1024;
    // 5 sets the highest mark back to what is resident now (proc(5), clear_refs).
    drop(fs::write("/proc/self/clear_refs", "5"));
    (megabytes("VmHWM:"), megabytes("VmRSS:"))
}

fn main() {
    let cases: u32 = std::env::var("RETOUCHE_CASES").map_or(100_000, |number| number.parse().unwrap());
    let (old, new) = (edition("examples/address-change/1"), edition("tests/diff/address-change/2"));
    // Filling the store is not what is measured: where there is a file system in memory, it takes that.
    let memory = FilePath::new("/dev/shm");
    let directory = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
    let file = directory.path().join("store.db");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let store = runtime.block_on(Store::open(&file)).unwrap();
    let mut filled = 0;
    for part in [cases / 10, cases] {
        let start = Instant::now();
        runtime.block_on(fill(&store, &old, filled, part));
        filled = part;
        println!("filled with {part} cases in {:.0} s", start.elapsed().as_secs_f64());
        let comparison = compare(&old, &new, &Kinds::standard());
        let lifting = comparison.lifting(&old.procedure, &new.procedure);
        let reading = runtime.block_on(only_read(&file, &old));
        let (_, before) = resident();
        let start = Instant::now();
        let run = runtime.block_on(dry_run(&file, &old.procedure, old.digest, &lifting)).unwrap();
        let (took, (most, _)) = (start.elapsed().as_secs_f64(), resident());
        println!(
            "{} open cases: {} lifted, {} must confirm, {} blocked; {took:.2} s, {:.0} µs a case \
             ({reading:.2} s of it for reading), {before} MB before, {most} MB at most",
            run.open(),
            run.lifted,
            run.to_confirm,
            run.blocked,
            took * 1e6 / f64::from(part),
        );
        assert_eq!(run.open(), u64::from(part));
    }
}
