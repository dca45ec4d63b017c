//! Tries a publication: what would become of every open case if a new edition took the place of theirs.
//!
//! Cases are read one batch after the other and nothing is written. What is told of a case is its
//! reference and where it is blocked, never what was answered.

use std::path::Path;

use retouche::Procedure;
use retouche::answers::{Answers, RawAnswers};
use retouche::credential::Reference;
use retouche::digest::Digest;
use retouche::edition::{Blocked, LiftOutcome, Lifting, Obstacle};
use retouche_store::{OpenCase, OpenCases, StoreError};
use serde::Serialize;

/// How many blocked cases are told.
const TOLD: usize = 10;

/// What a publication would do to the open cases of the edition before.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct DryRun {
    /// Cases that would be carried over without anybody.
    pub lifted: u64,
    /// Cases that would be carried over, and whose person would be asked to confirm something.
    pub to_confirm: u64,
    /// Cases that would stay on their edition.
    pub blocked: u64,
    /// The first of these.
    pub first_blocked: Vec<BlockedCase>,
}

/// A case that would stay on its edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct BlockedCase {
    /// The case.
    pub reference: Reference,
    /// What stands in the way.
    pub obstacles: Vec<BlockedQuestion>,
}

/// What stands in the way at one question.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct BlockedQuestion {
    /// The question or page, its ids joined by `/`.
    pub path: String,
    /// What: [`Obstacle::code`].
    pub why: String,
}

/// Why a publication could not be tried.
#[derive(Debug, thiserror::Error)]
pub enum DryRunError {
    /// The store could not be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The answers of a case do not belong to the edition under which they were sent.
    #[error("the answers of {0} do not belong to their edition")]
    Foreign(Reference),
}

impl DryRun {
    /// How many cases are open.
    #[must_use]
    pub fn open(&self) -> u64 {
        self.lifted + self.to_confirm + self.blocked
    }

    fn count(&mut self, reference: &Reference, standing: LiftOutcome, blocked: &[Blocked]) {
        match standing {
            LiftOutcome::Lifted => self.lifted += 1,
            LiftOutcome::MustConfirm => self.to_confirm += 1,
            LiftOutcome::Blocked => {
                self.blocked += 1;
                if self.first_blocked.len() < TOLD {
                    let mut obstacles: Vec<_> = blocked.iter().map(BlockedQuestion::of).collect();
                    obstacles.sort();
                    obstacles.dedup();
                    self.first_blocked.push(BlockedCase { reference: reference.clone(), obstacles });
                }
            }
        }
    }
}

impl BlockedQuestion {
    fn of(blocked: &Blocked) -> Self {
        let pattern = blocked.path.pattern();
        let path = match &blocked.why {
            Obstacle::Exit(page) if pattern.is_empty() => page.to_string(),
            Obstacle::Exit(page) => format!("{pattern}/{page}"),
            Obstacle::NotAsked | Obstacle::OtherKind | Obstacle::OptionGone | Obstacle::Refused(_) => pattern,
        };
        Self { path, why: blocked.why.code().to_owned() }
    }
}

/// Lifts every open case of an edition, whose digest is given, and counts what comes of it. The store's
/// file stays as it is; a server may use it meanwhile.
///
/// # Errors
///
/// [`DryRunError`], in words for an operator.
pub async fn dry_run(
    store: &Path,
    old: &Procedure,
    digest: Digest,
    lifting: &Lifting<'_>,
) -> Result<DryRun, DryRunError> {
    let mut cases = OpenCases::of_edition(store, &old.definition().id, digest).await?;
    let mut run = DryRun::default();
    loop {
        let batch = cases.next().await?;
        if batch.is_empty() {
            break;
        }
        for OpenCase { submission, answers } in &batch {
            let foreign = |_| DryRunError::Foreign(submission.reference.clone());
            let known = answers.known.clone();
            let answers = Answers::from_json(&answers.json, old).map_err(foreign)?.knowing(known);
            let (locale, today) = (&submission.current().revision.locale, submission.asked_on());
            let raw = RawAnswers::from_answers(&answers, old, locale, today);
            let lifted = lifting.lift(&raw, today);
            run.count(&submission.reference, lifted.standing(), &lifted.blocked);
        }
    }
    cases.close().await?;
    Ok(run)
}
