//! The files of the checkout, for the tests that read them.

use std::fs;
use std::path::{Path, PathBuf};

/// The checkout's own folder.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// All files below a folder, without what is built or installed.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten() {
            let path = entry.expect("a folder's entry").path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            // A module may be called `target` too: cargo's folder is beside a manifest.
            let is_built = name == "target" && folder.join("Cargo.toml").exists();
            if path.is_dir() && !is_built && !["node_modules", ".git"].contains(&name) {
                folders.push(path);
            } else if path.is_file() {
                found.push(path);
            }
        }
    }
    found
}
