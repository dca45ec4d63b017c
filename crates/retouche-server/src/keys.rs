//! Where the keys stand that sign receipts: a file that only its owner may read, made once.
//!
//! What a key is and what it signs is the core's. A key that was lost cannot be had again, and what it
//! signed can then no longer be verified by what this server publishes: a backup takes the file along.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use retouche::receipt::keys::SigningKeys;

use crate::config::Config;
use crate::random::{self, NoRandomness};

/// Where the public keys are published: of a site at the root of its origin, by the convention that
/// libraries look for.
pub(crate) const PUBLISHED: &str = "/.well-known/jwks.json";

/// Why there is nothing to sign receipts with.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    /// There is no file of keys.
    #[error("there are no keys in `{file}`: the server makes the first at its first start, in the file that `receipt-keys` names", file = .0.display())]
    Missing(PathBuf),
    /// The file cannot be read or written.
    #[error("the keys in `{file}`: {error}", file = .0.display(), error = .1)]
    File(PathBuf, io::Error),
    /// The file holds no keys that sign.
    #[error("`{file}` does not hold keys as `retouche keys` writes them", file = .0.display())]
    Illegal(PathBuf),
    /// The operating system gave no random bytes.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
}

/// The file of the keys: the one that the settings name, or the one beside the database.
/// `None` if the settings name neither.
pub(crate) fn file_of(config: &Config) -> Option<PathBuf> {
    config.receipt_keys.clone().or_else(|| Some(beside(&config.database_file()?)))
}

/// The file of keys that belongs to a database.
pub(crate) fn beside(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(".keys.json");
    PathBuf::from(name)
}

/// The keys in a file; without one, a first key in a new file.
pub(crate) fn open(file: &Path) -> Result<SigningKeys, KeysError> {
    match read(file) {
        Err(KeysError::Missing(_)) => make(file),
        keys => keys,
    }
}

/// The keys in a file.
pub(crate) fn read(file: &Path) -> Result<SigningKeys, KeysError> {
    let text = fs::read_to_string(file).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => KeysError::Missing(file.to_owned()),
        _ => KeysError::File(file.to_owned(), error),
    })?;
    SigningKeys::read(&text).map_err(|_| KeysError::Illegal(file.to_owned()))
}

fn make(file: &Path) -> Result<SigningKeys, KeysError> {
    let keys = SigningKeys::new(random::bytes()?);
    match Partial::write(file, &keys).and_then(|partial| partial.settle(file)) {
        Ok(()) => tracing::info!(file = %file.display(), "a first key for receipts was made"),
        // Another process was faster; its key is the one.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return open(file),
        Err(error) => return Err(KeysError::File(file.to_owned(), error)),
    }
    Ok(keys)
}

/// Puts another key before those in a file.
pub(crate) fn renew(file: &Path) -> Result<SigningKeys, KeysError> {
    let keys = read(file)?.renewed(random::bytes()?);
    let written = Partial::write(file, &keys).and_then(|partial| partial.replace(file));
    written.map_err(|error| KeysError::File(file.to_owned(), error))?;
    Ok(keys)
}

/// Writes keys into a new file.
pub(crate) fn write(keys: &SigningKeys, to: &Path) -> Result<(), KeysError> {
    let written = Partial::write(to, keys).and_then(|partial| partial.settle(to));
    written.map_err(|error| KeysError::File(to.to_owned(), error))
}

/// A file of keys in the making, beside the one that it becomes; removed at the end in any case.
struct Partial(PathBuf);

impl Partial {
    fn write(file: &Path, keys: &SigningKeys) -> io::Result<Self> {
        let mut name = file.as_os_str().to_owned();
        name.push(format!(".{}.partial", keys.current()));
        let partial = Self(PathBuf::from(name));
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut written = options.open(&partial.0)?;
        writeln!(written, "{:#}", keys.to_secret_json())?;
        written.sync_all()?;
        Ok(partial)
    }

    /// Gives the file its name, unless there is one of that name: unlike a renaming, a link never takes
    /// the place of another.
    fn settle(self, file: &Path) -> io::Result<()> {
        fs::hard_link(&self.0, file)?;
        sync_directory(file)
    }

    /// Takes the place of the file, at once.
    fn replace(self, file: &Path) -> io::Result<()> {
        fs::rename(&self.0, file)?;
        sync_directory(file)
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        // It has become the file, or is of no use; nothing can be told from here.
        let _ = fs::remove_file(&self.0);
    }
}

/// Makes the name of a file safe on disk.
fn sync_directory(file: &Path) -> io::Result<()> {
    let directory = file.parent().filter(|parent| !parent.as_os_str().is_empty());
    File::open(directory.unwrap_or(Path::new(".")))?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_and_renewed_in_place() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("keys.json");
        let first = open(&file).unwrap();
        assert_eq!(open(&file).unwrap().public(), first.public());
        let renewed = renew(&file).unwrap();
        assert_eq!(open(&file).unwrap().public(), renewed.public());
        assert!(renewed.public().named(first.current().as_str()).is_some());
        assert_ne!(renewed.current(), first.current());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    }

    #[cfg(unix)]
    #[test]
    fn only_its_owner_reads_a_key() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let (file, kept) = (folder.path().join("keys.json"), folder.path().join("copy.json"));
        let mode = |file: &Path| fs::metadata(file).unwrap().permissions().mode() & 0o777;
        open(&file).unwrap();
        assert_eq!(mode(&file), 0o600);
        let renewed = renew(&file).unwrap();
        write(&renewed, &kept).unwrap();
        assert_eq!((mode(&file), mode(&kept)), (0o600, 0o600));
        assert!(matches!(write(&renewed, &kept), Err(KeysError::File(..))), "a copy overwrites nothing");
    }

    #[test]
    fn another_file_is_never_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("keys.json");
        fs::write(&file, "{}").unwrap();
        assert!(matches!(open(&file), Err(KeysError::Illegal(_))));
        assert!(matches!(renew(&file), Err(KeysError::Illegal(_))));
        assert_eq!(fs::read_to_string(&file).unwrap(), "{}");
        assert!(matches!(open(&folder.path().join("no/keys.json")), Err(KeysError::File(..))));
    }
}
