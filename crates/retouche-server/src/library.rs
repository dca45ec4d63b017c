//! The editions that a server speaks for: checked, published in the store, and found again for every
//! revision that was asked under one.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use retouche::check::{Checked, ProcedureFiles, check};
use retouche::civil::{CivilDate, Moment};
use retouche::diagnostic::{Diagnostic, Language, Words};
use retouche::digest::{Digest, canonical};
use retouche::edition::{Lifting, Reworded, compare};
use retouche::form::Say;
use retouche::id::ProcedureId;
use retouche::submission::{EditionLink, Revision};
use retouche::texts::{Locale, Texts};
use retouche::{Kinds, Procedure, ProcedureDefinition};
use retouche_store::{Publication, Store, StoreError};

use crate::clock;
use crate::refused::Broken;

/// One edition, ready to be shown and read.
#[derive(Debug)]
pub(crate) struct Edition {
    /// The procedure.
    pub(crate) procedure: Procedure,
    /// Its number and digest.
    pub(crate) link: EditionLink,
    /// Its texts, by locale. There is at least one.
    texts: BTreeMap<Locale, Spoken>,
}

/// An edition's texts in one locale.
#[derive(Debug)]
pub(crate) struct Spoken {
    /// The texts.
    pub(crate) texts: Texts,
    /// The digest under which the store keeps them.
    pub(crate) digest: Digest,
}

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
    /// Newest edition first, procedures in the order of the settings. There is at least one.
    editions: Vec<Arc<Edition>>,
    /// The procedures, in the order of the settings.
    procedures: Vec<ProcedureId>,
    /// The languages of the first procedure, its reference first. There is at least one.
    locales: (Locale, Vec<Locale>),
    /// What later editions ask in other words than earlier ones of the same procedure, by their digests.
    reworded: BTreeMap<(Digest, Digest), Reworded>,
    /// Editions that the settings no longer name, as they were read from the store, by the digests of their
    /// structure and of their texts in one language.
    retired: Mutex<BTreeMap<(Digest, Digest), Arc<Edition>>>,
}

impl Edition {
    /// The voice of the edition in a language; in one that it does not speak, in its reference language.
    pub(crate) fn say(&self, locale: &Locale) -> Result<Say<'_>, Broken> {
        Ok(Say { procedure: &self.procedure, texts: &self.spoken(locale)?.texts })
    }

    /// The texts in a language; in one that it does not speak, in its reference language.
    pub(crate) fn spoken(&self, locale: &Locale) -> Result<&Spoken, Broken> {
        let reference = || self.locales().iter().find_map(|locale| self.texts.get(locale));
        let spoken = self.texts.get(locale).or_else(reference).or_else(|| self.texts.values().next());
        spoken.ok_or(Broken("an edition has no texts"))
    }

    /// Whether the edition has its own texts in a language.
    pub(crate) fn speaks(&self, locale: &Locale) -> bool {
        self.texts.contains_key(locale)
    }

    /// The languages that the procedure declares, its reference first.
    pub(crate) fn locales(&self) -> &[Locale] {
        &self.procedure.definition().locales
    }

    /// Now, as the clocks tell it where the procedure is at home.
    pub(crate) fn now(&self) -> Result<Moment, clock::UnknownZone> {
        clock::now_in(&self.procedure.definition().in_force.zone)
    }

    /// The current day where the procedure is at home.
    pub(crate) fn today(&self) -> Result<CivilDate, clock::UnknownZone> {
        Ok(self.now()?.local.date())
    }

    fn of(checked: Checked) -> Self {
        let definition = checked.procedure.definition();
        let link = EditionLink {
            procedure: definition.id.clone(),
            number: definition.edition,
            digest: checked.digest,
        };
        let spoken = |texts: Texts| {
            let digest = Digest::of(&texts).ok()?;
            Some(Spoken { texts, digest })
        };
        let texts = checked.texts.into_iter().filter_map(|(locale, texts)| Some((locale, spoken(texts)?)));
        Self { texts: texts.collect(), link, procedure: checked.procedure }
    }

    /// Whether the edition is in force on a day.
    fn is_in_force(&self, day: CivilDate) -> bool {
        let in_force = &self.procedure.definition().in_force;
        in_force.from <= day && in_force.until.is_none_or(|until| day <= until)
    }
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
        for edition in checked.into_iter().map(Edition::of) {
            publish(&edition, store).await?;
            editions.push(Arc::new(edition));
        }
        Ok(Self { reworded, ..Self::of(editions)? })
    }

    fn of(mut editions: Vec<Arc<Edition>>) -> Result<Self, LibraryError> {
        let mut procedures: Vec<ProcedureId> = Vec::new();
        for edition in &editions {
            let EditionLink { procedure, number, .. } = &edition.link;
            let same =
                |other: &&Arc<Edition>| other.link.procedure == *procedure && other.link.number == *number;
            if editions.iter().filter(same).count() > 1 {
                return Err(LibraryError::Twice(procedure.clone(), *number));
            }
            if !procedures.contains(procedure) {
                procedures.push(procedure.clone());
            }
        }
        let place = |id: &ProcedureId| procedures.iter().position(|other| other == id);
        editions.sort_by_key(|it| (place(&it.link.procedure), Reverse(it.link.number)));
        let locales = editions.first().map(|edition| edition.locales().to_vec()).unwrap_or_default();
        let reference = locales.first().cloned().ok_or(LibraryError::NoProcedure)?;
        let (reworded, retired) = (BTreeMap::new(), Mutex::default());
        Ok(Self { editions, procedures, locales: (reference, locales), reworded, retired })
    }

    /// The languages of the first procedure: those of pages that belong to none.
    pub(crate) fn locales(&self) -> &[Locale] {
        &self.locales.1
    }

    /// The first of them.
    pub(crate) fn reference(&self) -> &Locale {
        &self.locales.0
    }

    /// The edition of a procedure under which a new draft is asked: the newest in force today, or else the
    /// newest at all, so that a procedure between two editions still answers.
    pub(crate) fn current(&self, procedure: &ProcedureId) -> Option<&Arc<Edition>> {
        let today = |edition: &Arc<Edition>| edition.today().is_ok_and(|today| edition.is_in_force(today));
        let mut editions = self.editions_of(procedure);
        editions.find(|edition| today(edition)).or_else(|| self.editions_of(procedure).next())
    }

    /// The editions of a procedure that the settings name, newest first.
    pub(crate) fn editions_of(&self, procedure: &ProcedureId) -> impl Iterator<Item = &Arc<Edition>> {
        self.editions.iter().filter(move |edition| edition.link.procedure == *procedure)
    }

    /// The edition of this number, if it is among them.
    pub(crate) fn numbered(&self, procedure: &ProcedureId, number: u32) -> Option<&Arc<Edition>> {
        self.editions_of(procedure).find(|edition| edition.link.number == number)
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
        own.or_else(|| self.numbered(&this.link.procedure, number))?.say(locale).ok()
    }

    /// What carries answers from one edition to a later one. Words are compared where both are served.
    pub(crate) fn lifting<'p>(&self, old: &'p Procedure, new: &'p Procedure) -> Lifting<'p> {
        let served = |procedure: &Procedure| {
            let definition = procedure.definition();
            self.numbered(&definition.id, definition.edition).map(|edition| edition.link.digest)
        };
        let reworded = served(old).zip(served(new)).and_then(|pair| self.reworded.get(&pair));
        Lifting::between(old, new, reworded.cloned().unwrap_or_default())
    }

    /// The edition of this digest, if it is among those that the settings name.
    pub(crate) fn edition(&self, digest: Digest) -> Option<&Arc<Edition>> {
        self.editions.iter().find(|edition| edition.link.digest == digest)
    }

    /// The current edition of every procedure, in the order of the settings.
    pub(crate) fn all_current(&self) -> impl Iterator<Item = &Arc<Edition>> {
        self.procedures.iter().filter_map(|procedure| self.current(procedure))
    }

    /// The procedures, in the order of the settings.
    pub(crate) fn procedures(&self) -> &[ProcedureId] {
        &self.procedures
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
            let texts = Spoken { texts: serde_json::from_str(&kept).ok()?, digest: revision.texts };
            Some(Edition {
                procedure: Procedure::assume_checked(definition, &Kinds::standard()).ok()?,
                link: revision.edition.clone(),
                texts: BTreeMap::from([(revision.locale.clone(), texts)]),
            })
        };
        let edition = edition().map(Arc::new);
        self.retired().extend(edition.clone().map(|edition| (key, edition)));
        Ok(edition)
    }

    /// Nothing that was half done can be met in it, whatever became of another thread.
    fn retired(&self) -> MutexGuard<'_, BTreeMap<(Digest, Digest), Arc<Edition>>> {
        self.retired.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What is asked in other words, between any two editions of a procedure.
fn reworded(editions: &[Checked]) -> BTreeMap<(Digest, Digest), Reworded> {
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
    let is_edition = |directory: &Path| directory.join(retouche::check::DEFINITION).is_file();
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
    let words = Words::in_language(Language::English);
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
    for (locale, spoken) in &edition.texts {
        let compiled = canonical(&spoken.texts).map_err(StoreError::from)?;
        store.keep_texts(spoken.digest, locale, &String::from_utf8_lossy(&compiled)).await?;
    }
    Ok(())
}
