//! The editions of an example, as a server publishes them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use retouche::Kinds;
use retouche::digest::Digest;
use retouche::edition::{Catalogue, Edition, EditionTexts, Rewordings};
use retouche::submission::EditionLink;
use retouche_authoring::check::{Checked, ProcedureFiles, check};
use retouche_authoring::compare::compare;

use crate::journey::root;

/// The directories that hold editions of an example: those in force, and the one to come where there is one.
#[must_use]
pub fn directories(procedure: &str) -> Vec<PathBuf> {
    let examples = root().join("examples");
    let directories = [examples.join(procedure), examples.join("next").join(procedure)];
    directories.into_iter().filter(|directory| directory.is_dir()).collect()
}

/// The catalogue of all editions of an example.
///
/// # Panics
///
/// If one of them does not pass the checks.
#[must_use]
pub fn catalogue(procedure: &str) -> Arc<Catalogue> {
    let mut checked: Vec<Checked> = directories(procedure)
        .iter()
        .flat_map(|directory| files_in(directory))
        .map(|edition| read(&edition))
        .collect();
    checked.sort_by_key(|checked| checked.procedure.definition().edition);
    let reworded = reworded(&checked);
    let editions = checked.into_iter().map(edition).collect();
    Arc::new(Catalogue::new(editions, reworded).expect("an example has an edition"))
}

fn read(directory: &Path) -> Checked {
    let mut files = ProcedureFiles::new();
    for path in files_in(directory).into_iter().chain(files_in(&directory.join("texts"))) {
        let name = path.strip_prefix(directory).expect("it lies there").to_string_lossy().into_owned();
        if path.is_file() && ProcedureFiles::wants(&name) {
            files.insert(name, fs::read(&path).expect("a file of an example"));
        }
    }
    check(&files, &Kinds::standard()).expect("an example passes the checks")
}

fn files_in(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).expect("a directory of an example");
    entries.map(|entry| entry.expect("it is readable").path()).collect()
}

fn edition(checked: Checked) -> Arc<Edition> {
    let definition = checked.procedure.definition();
    let link =
        EditionLink { procedure: definition.id.clone(), number: definition.edition, digest: checked.digest };
    let texts = checked.texts.into_iter().map(|(locale, texts)| {
        let digest = Digest::of(&texts).expect("texts have a digest");
        (locale, EditionTexts { texts, digest })
    });
    let texts: BTreeMap<_, _> = texts.collect();
    Arc::new(Edition::new(checked.procedure, link, texts).expect("an example has texts"))
}

/// What is asked in other words, between each edition and the later ones.
fn reworded(editions: &[Checked]) -> Rewordings {
    let later = |place: usize| editions.iter().skip(place + 1);
    let pairs = editions.iter().enumerate().flat_map(|(place, old)| later(place).map(move |new| (old, new)));
    let kinds = Kinds::standard();
    pairs.map(|(old, new)| ((old.digest, new.digest), compare(old, new, &kinds).reworded)).collect()
}
