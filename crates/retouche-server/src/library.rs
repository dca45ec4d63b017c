//! The editions that a server speaks for: checked, published in the store, and found again for every
//! revision that was asked under one.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use retouche::digest::{Digest, canonical};
use retouche::edition::{Catalogue, Edition, EditionTexts, Rewordings};
use retouche::id::ProcedureId;
use retouche::submission::{EditionLink, Revision};
use retouche::{Kinds, Procedure, ProcedureDefinition};
use retouche_authoring::check::{Checked, ProcedureFiles, check};
use retouche_authoring::compare::compare;
use retouche_authoring::diagnostic::Diagnostic;
use retouche_authoring::words::{Language, Sentences};
use retouche_screens::Say;
use retouche_store::{Publication, Store, StoreError};
use retouche_texts::Locale;

/// Why a server does not start on these procedures.
#[derive(Debug, thiserror::Error)]
pub enum LibraryError {
    /// A directory or a file in it could not be read.
    #[error("`{file}` could not be read: {error}", file = .0.display(), error = .1)]
    Unreadable(PathBuf, std::io::Error),
    /// There is no `procedure.json`, neither there nor one folder below.
    #[error("`{}` holds no edition of a procedure", .0.display())]
    NoEdition(PathBuf),
    /// No procedure is given at all.
    #[error("the setting `procedures` names no procedure")]
    NoProcedure,
    /// The procedure does not pass the checks.
    #[error("`{directory}` does not pass the checks; run `retouche check` on it\n{findings}", directory = .0.display(), findings = .1)]
    Findings(PathBuf, String),
    /// Two directories hold the same edition.
    #[error("edition {1} of `{0}` is given twice")]
    Twice(ProcedureId, u32),
    /// An edition has no texts in any language.
    #[error("edition {1} of `{0}` has no texts")]
    NoTexts(ProcedureId, u32),
    /// A published edition may not change: what was sent under it names it by digest.
    #[error(
        "edition {number} of `{procedure}` was published with another structure (digest {published}) than the \
         one in its directory (digest {refused}): give the changed structure the number of a new edition"
    )]
    Changed {
        /// The procedure.
        procedure: ProcedureId,
        /// The edition's number.
        number: u32,
        /// The digest of the published structure.
        published: Digest,
        /// The digest of the structure in the directory.
        refused: Digest,
    },
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Every edition of every procedure that the settings name.
#[derive(Debug)]
pub(crate) struct Library {
    /// The procedures, in the order of the settings.
    catalogues: Vec<(ProcedureId, Arc<Catalogue>)>,
    /// The languages of the first procedure, its reference first. There is at least one.
    locales: (Locale, Vec<Locale>),
    /// Editions that the settings no longer name, as they were read from the store, by the digests of their
    /// structure and of their texts in one language.
    retired: Mutex<BTreeMap<(Digest, Digest), Arc<Edition>>>,
}

impl Library {
    /// Checks the procedures in these directories and publishes them, so that whatever is sent under them
    /// can be shown for ever as it was asked.
    pub(crate) async fn open(directories: &[PathBuf], store: &Store) -> Result<Self, LibraryError> {
        let mut checked = Vec::new();
        for directory in directories {
            for edition in edition_directories(directory)? {
                checked.push(load(&edition)?);
            }
        }
        let reworded = reworded(&checked);
        let mut editions = Vec::new();
        for checked in checked {
            let edition = edition(checked)?;
            publish(&edition, store).await?;
            editions.push(Arc::new(edition));
        }
        Self::of(editions, &reworded)
    }

    fn of(editions: Vec<Arc<Edition>>, reworded: &Rewordings) -> Result<Self, LibraryError> {
        let mut procedures: Vec<(ProcedureId, Vec<Arc<Edition>>)> = Vec::new();
        for edition in editions {
            let EditionLink { procedure, number, .. } = &edition.link;
            let known = procedures.iter_mut().find(|(id, _)| id == procedure);
            let Some((_, editions)) = known else {
                procedures.push((procedure.clone(), vec![edition]));
                continue;
            };
            if editions.iter().any(|other| other.link.number == *number) {
                return Err(LibraryError::Twice(procedure.clone(), *number));
            }
            editions.push(edition);
        }
        let catalogues = procedures.into_iter().filter_map(|(procedure, editions)| {
            Some((procedure, Arc::new(Catalogue::new(editions, reworded.clone())?)))
        });
        let catalogues: Vec<_> = catalogues.collect();
        let newest = catalogues.first().and_then(|(_, catalogue)| catalogue.editions().next());
        let locales = newest.map(|edition| edition.locales().to_vec()).unwrap_or_default();
        let reference = locales.first().cloned().ok_or(LibraryError::NoProcedure)?;
        Ok(Self { catalogues, locales: (reference, locales), retired: Mutex::default() })
    }

    /// The languages of the first procedure: those of pages that belong to none.
    pub(crate) fn locales(&self) -> &[Locale] {
        &self.locales.1
    }

    /// The first of them.
    pub(crate) fn reference(&self) -> &Locale {
        &self.locales.0
    }

    /// The editions of a procedure that the settings name.
    pub(crate) fn catalogue(&self, procedure: &ProcedureId) -> Option<&Arc<Catalogue>> {
        self.catalogues.iter().find(|(id, _)| id == procedure).map(|(_, catalogue)| catalogue)
    }

    /// The editions of every procedure, in the order of the settings.
    pub(crate) fn catalogues(&self) -> impl Iterator<Item = &Arc<Catalogue>> {
        self.catalogues.iter().map(|(_, catalogue)| catalogue)
    }

    /// The procedures, in the order of the settings.
    pub(crate) fn procedures(&self) -> impl Iterator<Item = &ProcedureId> {
        self.catalogues.iter().map(|(procedure, _)| procedure)
    }

    /// The edition of this digest, if it is among those that the settings name.
    pub(crate) fn edition(&self, digest: Digest) -> Option<&Arc<Edition>> {
        self.catalogues().find_map(|catalogue| catalogue.edition(digest))
    }

    /// The voice of an edition before this one, where its words are still there: of `own`, which may be served
    /// no more, or of one that is.
    pub(crate) fn former<'v>(
        &'v self,
        own: Option<&'v Arc<Edition>>,
        this: &Edition,
        number: u32,
        locale: &Locale,
    ) -> Option<Say<'v>> {
        let own = own.filter(|edition| edition.link.number == number);
        let served = || self.catalogue(&this.link.procedure)?.numbered(number);
        Some(say(own.or_else(served)?, locale))
    }

    /// The edition under which a revision was asked, from the store if it is no longer in its directory.
    pub(crate) async fn of_revision(
        &self,
        revision: &Revision,
        store: &Store,
    ) -> Result<Option<Arc<Edition>>, StoreError> {
        if let Some(edition) = self.edition(revision.edition.digest) {
            return Ok(Some(edition.clone()));
        }
        let key = (revision.edition.digest, revision.texts);
        if let Some(edition) = self.retired().get(&key) {
            return Ok(Some(edition.clone()));
        }
        let Some(published) = store.edition(revision.edition.digest).await? else { return Ok(None) };
        let Some(kept) = store.texts(revision.texts, &revision.locale).await? else { return Ok(None) };
        let edition = || {
            let definition: ProcedureDefinition = serde_json::from_value(published.structure).ok()?;
            let procedure = Procedure::assume_checked(definition, &Kinds::standard()).ok()?;
            let texts = EditionTexts { texts: serde_json::from_str(&kept).ok()?, digest: revision.texts };
            let texts = BTreeMap::from([(revision.locale.clone(), texts)]);
            Edition::new(procedure, revision.edition.clone(), texts)
        };
        let edition = edition().map(Arc::new);
        self.retired().extend(edition.clone().map(|edition| (key, edition)));
        Ok(edition)
    }

    /// A poisoned lock is safe to use: entries are inserted whole.
    fn retired(&self) -> MutexGuard<'_, BTreeMap<(Digest, Digest), Arc<Edition>>> {
        self.retired.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An edition in a locale; in one that it has no texts for, in its reference locale.
pub(crate) fn say<'e>(edition: &'e Edition, locale: &Locale) -> Say<'e> {
    Say { procedure: &edition.procedure, texts: &edition.texts(locale).texts }
}

/// The edition of a procedure that passed the checks.
fn edition(checked: Checked) -> Result<Edition, LibraryError> {
    let definition = checked.procedure.definition();
    let (procedure, number) = (definition.id.clone(), definition.edition);
    let link = EditionLink { procedure, number, digest: checked.digest };
    let mut texts = BTreeMap::new();
    for (locale, compiled) in checked.texts {
        let digest = Digest::of(&compiled).map_err(StoreError::from)?;
        texts.insert(locale, EditionTexts { texts: compiled, digest });
    }
    Edition::new(checked.procedure, link.clone(), texts)
        .ok_or(LibraryError::NoTexts(link.procedure, link.number))
}

/// What is asked in other words, between any two editions of a procedure.
fn reworded(editions: &[Checked]) -> Rewordings {
    let kinds = Kinds::standard();
    let named = |checked: &Checked| {
        let definition = checked.procedure.definition();
        (definition.id.clone(), definition.edition)
    };
    let pairs = editions.iter().flat_map(|new| editions.iter().map(move |old| (old, new)));
    let later = pairs.filter(|(old, new)| {
        let ((old, earlier), (new, later)) = (named(old), named(new));
        old == new && earlier < later
    });
    later.map(|(old, new)| ((old.digest, new.digest), compare(old, new, &kinds).reworded)).collect()
}

/// The directories that hold one edition each: this one, or those below it, oldest first.
fn edition_directories(directory: &Path) -> Result<Vec<PathBuf>, LibraryError> {
    let is_edition = |directory: &Path| directory.join(retouche_authoring::check::DEFINITION).is_file();
    if is_edition(directory) {
        return Ok(vec![directory.to_owned()]);
    }
    let mut editions: Vec<PathBuf> =
        entries(directory)?.into_iter().filter(|path| is_edition(path)).collect();
    editions.sort();
    if editions.is_empty() { Err(LibraryError::NoEdition(directory.to_owned())) } else { Ok(editions) }
}

fn entries(directory: &Path) -> Result<Vec<PathBuf>, LibraryError> {
    let unreadable = |error| LibraryError::Unreadable(directory.to_owned(), error);
    let entries = fs::read_dir(directory).map_err(unreadable)?;
    entries.map(|entry| entry.map(|entry| entry.path()).map_err(unreadable)).collect()
}

/// Checks one edition. Only findings that are errors keep a server from starting.
fn load(directory: &Path) -> Result<Checked, LibraryError> {
    let checked = check(&files(directory)?, &Kinds::standard());
    checked.map_err(|findings| LibraryError::Findings(directory.to_owned(), told(&findings)))
}

fn files(directory: &Path) -> Result<ProcedureFiles, LibraryError> {
    let mut files = ProcedureFiles::new();
    let texts = directory.join("texts");
    let mut paths = entries(directory)?;
    if texts.is_dir() {
        paths.extend(entries(&texts)?);
    }
    for path in paths {
        let name = path.strip_prefix(directory).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        if path.is_file() && ProcedureFiles::wants(&name) {
            let bytes = fs::read(&path).map_err(|error| LibraryError::Unreadable(path.clone(), error))?;
            files.insert(name, bytes);
        }
    }
    Ok(files)
}

/// The first findings, one a line.
fn told(findings: &[Diagnostic]) -> String {
    let words = Sentences::in_language(Language::English);
    let line = |finding: &Diagnostic| {
        format!("{}:{}:{}: {}", finding.file, finding.line, finding.column, words.message(finding))
    };
    findings.iter().take(10).map(line).collect::<Vec<_>>().join("\n")
}

async fn publish(edition: &Edition, store: &Store) -> Result<(), LibraryError> {
    let EditionLink { procedure, number, digest } = &edition.link;
    let structure = serde_json::to_value(edition.procedure.definition()).unwrap_or_default();
    if let Publication::Changed { published, refused } =
        store.publish(procedure, *number, *digest, &structure).await?
    {
        return Err(LibraryError::Changed {
            procedure: procedure.clone(),
            number: *number,
            published,
            refused,
        });
    }
    for (locale, spoken) in edition.all_texts() {
        let compiled = canonical(&spoken.texts).map_err(StoreError::from)?;
        store.keep_texts(spoken.digest, locale, &String::from_utf8_lossy(&compiled)).await?;
    }
    Ok(())
}
