//! The editions of one procedure, each with its texts: what drafts and revisions are asked under.
//!
//! Where editions come from (directories, a store) is left to the server.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use retouche_texts::{Locale, Texts};

use super::plan::Lifting;
use super::reworded::Reworded;
use crate::civil::{CivilDate, Moment};
use crate::digest::Digest;
use crate::procedure::Procedure;
use crate::submission::{EditionLink, Revision};
use crate::zone::moment_at;

/// One edition of a procedure, ready to be shown and read.
#[derive(Debug)]
pub struct Edition {
    /// The procedure.
    pub procedure: Procedure,
    /// Its number and digest.
    pub link: EditionLink,
    /// The texts in the reference locale.
    reference: (Locale, EditionTexts),
    /// The texts in other locales.
    others: BTreeMap<Locale, EditionTexts>,
}

/// The texts of an edition in one locale.
#[derive(Debug)]
pub struct EditionTexts {
    /// The texts.
    pub texts: Texts,
    /// Their digest, which revisions record.
    pub digest: Digest,
}

/// The time zone of a procedure is not in the time zone database. `check` refuses such a procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the time zone is unknown")]
pub struct UnknownZone;

impl Edition {
    /// An edition with these texts. `None` if there are none.
    #[must_use]
    pub fn new(
        procedure: Procedure,
        link: EditionLink,
        mut texts: BTreeMap<Locale, EditionTexts>,
    ) -> Option<Self> {
        let declared = procedure.definition().locales.iter().find(|locale| texts.contains_key(locale));
        let reference = declared.or_else(|| texts.keys().next())?.clone();
        let first = texts.remove(&reference)?;
        Some(Self { procedure, link, reference: (reference, first), others: texts })
    }

    /// The texts in a locale; in one that the edition does not have, in its reference locale.
    #[must_use]
    pub fn texts(&self, locale: &Locale) -> &EditionTexts {
        self.others.get(locale).unwrap_or(&self.reference.1)
    }

    /// The texts of every locale, the reference first.
    pub fn all_texts(&self) -> impl Iterator<Item = (&Locale, &EditionTexts)> {
        std::iter::once((&self.reference.0, &self.reference.1)).chain(&self.others)
    }

    /// Whether the edition has its own texts in a locale.
    #[must_use]
    pub fn has_texts(&self, locale: &Locale) -> bool {
        self.reference.0 == *locale || self.others.contains_key(locale)
    }

    /// The locales that the procedure declares, its reference first.
    #[must_use]
    pub fn locales(&self) -> &[Locale] {
        &self.procedure.definition().locales
    }

    /// An instant (seconds since the Unix epoch) as the procedure's time zone tells it.
    ///
    /// # Errors
    ///
    /// [`UnknownZone`], which `check` rules out.
    pub fn moment(&self, at: i64) -> Result<Moment, UnknownZone> {
        moment_at(at, &self.procedure.definition().in_force.zone).ok_or(UnknownZone)
    }

    /// The day of an instant in the procedure's time zone.
    ///
    /// # Errors
    ///
    /// As [`Edition::moment`].
    pub fn day(&self, at: i64) -> Result<CivilDate, UnknownZone> {
        Ok(self.moment(at)?.local.date())
    }

    fn is_in_force(&self, at: i64) -> bool {
        let in_force = &self.procedure.definition().in_force;
        let covers = |day: CivilDate| in_force.from <= day && in_force.until.is_none_or(|until| day <= until);
        self.day(at).is_ok_and(covers)
    }
}

/// What later editions ask in other words than earlier ones, by the digests of both.
pub type Rewordings = BTreeMap<(Digest, Digest), Reworded>;

/// The editions of one procedure that are served. There is at least one.
#[derive(Debug)]
pub struct Catalogue {
    newest: Arc<Edition>,
    /// Newest first.
    older: Vec<Arc<Edition>>,
    reworded: Rewordings,
}

impl Catalogue {
    /// The catalogue of these editions of one procedure. `None` if there are none.
    #[must_use]
    pub fn new(mut editions: Vec<Arc<Edition>>, reworded: Rewordings) -> Option<Self> {
        editions.sort_by_key(|edition| Reverse(edition.link.number));
        let mut editions = editions.into_iter();
        Some(Self { newest: editions.next()?, older: editions.collect(), reworded })
    }

    /// The catalogue of a single edition, such as one that is served no more.
    #[must_use]
    pub fn of(edition: Arc<Edition>) -> Self {
        Self { newest: edition, older: Vec::new(), reworded: Rewordings::new() }
    }

    /// The edition under which a new draft is asked at an instant: the newest in force on that day, or else
    /// the newest, so that a procedure between two editions still answers.
    #[must_use]
    pub fn in_force(&self, at: i64) -> &Arc<Edition> {
        self.editions().find(|edition| edition.is_in_force(at)).unwrap_or(&self.newest)
    }

    /// The editions, newest first.
    pub fn editions(&self) -> impl Iterator<Item = &Arc<Edition>> {
        std::iter::once(&self.newest).chain(&self.older)
    }

    /// The edition of this number.
    #[must_use]
    pub fn numbered(&self, number: u32) -> Option<&Arc<Edition>> {
        self.editions().find(|edition| edition.link.number == number)
    }

    /// The edition of this digest.
    #[must_use]
    pub fn edition(&self, digest: Digest) -> Option<&Arc<Edition>> {
        self.editions().find(|edition| edition.link.digest == digest)
    }

    /// What carries answers from one edition to a later one. Words are compared where both are served.
    #[must_use]
    pub fn lifting<'p>(&self, old: &'p Procedure, new: &'p Procedure) -> Lifting<'p> {
        let served = |procedure: &Procedure| Some(self.numbered(procedure.definition().edition)?.link.digest);
        let reworded = served(old).zip(served(new)).and_then(|pair| self.reworded.get(&pair));
        Lifting::between(old, new, reworded.cloned().unwrap_or_default())
    }
}

/// Editions that are served no more and under which something was sent, by the digests of their structure
/// and of the texts in the locale of the revision.
#[derive(Debug, Default)]
pub struct Retired(BTreeMap<(Digest, Digest), Arc<Edition>>);

impl Retired {
    /// Keeps the edition of a revision.
    pub fn keep(&mut self, revision: &Revision, edition: Arc<Edition>) {
        self.0.insert((revision.edition.digest, revision.texts), edition);
    }

    /// The edition of a revision.
    #[must_use]
    pub fn of(&self, revision: &Revision) -> Option<&Arc<Edition>> {
        self.0.get(&(revision.edition.digest, revision.texts))
    }

    /// An edition of this digest, in whichever locale.
    #[must_use]
    pub fn edition(&self, digest: Digest) -> Option<&Arc<Edition>> {
        self.0.iter().find(|((structure, _), _)| *structure == digest).map(|(_, edition)| edition)
    }
}
