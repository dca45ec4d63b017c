//! Procedures on disk: finding their directories and reading their files.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use retouche_authoring::check::{DEFINITION, ProcedureFiles};

/// How deep below a given directory procedures are looked for.
const DEPTH: usize = 8;

/// The folders of a procedure, beside its own.
const FOLDERS: [&str; 3] = ["", "texts", "cases"];

/// The directories of all procedures in these directories, each once, in the order of their paths.
pub(crate) fn procedures(directories: &[PathBuf]) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for directory in directories {
        let before = found.len();
        search(directory, DEPTH, &mut found).map_err(|error| about(directory, &error))?;
        if found.len() == before {
            // The check will say that there is no definition.
            found.push(directory.clone());
        }
    }
    found.sort();
    found.dedup();
    Ok(found)
}

fn search(directory: &Path, depth: usize, found: &mut Vec<PathBuf>) -> io::Result<()> {
    if directory.join(DEFINITION).is_file() {
        found.push(directory.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
        // Links may lead in circles, and what they lead to is found where it stands.
        if depth > 0 && !hidden && entry.file_type()?.is_dir() {
            search(&entry.path(), depth - 1, found)?;
        }
    }
    Ok(())
}

/// Reads the files of one procedure.
pub(crate) fn read(directory: &Path) -> io::Result<ProcedureFiles> {
    let mut files = ProcedureFiles::new();
    if let Some((id, edition)) = names(directory) {
        files = files.in_directory(&id, &edition);
    }
    for folder in FOLDERS {
        read_folder(directory, folder, &mut files)?;
    }
    Ok(files)
}

fn read_folder(directory: &Path, folder: &str, files: &mut ProcedureFiles) -> io::Result<()> {
    let path = directory.join(folder);
    let entries = match fs::read_dir(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound && !folder.is_empty() => return Ok(()),
        entries => entries.map_err(|error| about(&path, &error))?,
    };
    for entry in entries {
        let entry = entry.map_err(|error| about(&path, &error))?;
        let Ok(file) = entry.file_name().into_string() else { continue };
        let name = if folder.is_empty() { file } else { format!("{folder}/{file}") };
        if ProcedureFiles::wants(&name) {
            let bytes = fs::read(entry.path()).map_err(|error| about(&entry.path(), &error))?;
            files.insert(name, bytes);
        }
    }
    Ok(())
}

/// The names of the directory around a procedure's directory, and of the latter: where they are
/// `ID/EDITION`, as published procedures stand.
fn names(directory: &Path) -> Option<(String, String)> {
    let whole = directory.canonicalize().ok()?;
    let edition = whole.file_name()?.to_str()?;
    let id = whole.parent()?.file_name()?.to_str()?;
    edition.bytes().all(|byte| byte.is_ascii_digit()).then(|| (id.to_owned(), edition.to_owned()))
}

/// An error that says which file it is about.
pub(crate) fn about(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
