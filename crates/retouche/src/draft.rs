//! The draft: answers not sent yet, of a first sending or of an amendment in preparation.
//!
//! Drafts are not states of a submission: any number may be open beside any state, and opening one
//! changes nothing. Tokens that open them are left to the server.

use retouche_texts::Locale;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::answers::RawAnswers;
use crate::credential::Reference;
use crate::form_change::NoLongerAsked;
use crate::id::Path;
use crate::sorted_map::SortedMap;
use crate::submission::{EditionLink, RevisionLink, Submission};

/// Answers not sent yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Draft {
    /// The edition under which it is asked.
    pub edition: EditionLink,
    /// The language in which it is asked at the moment.
    pub locale: Locale,
    /// The revision that it corrects; absent: a first sending.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub base: Option<Base>,
    /// What was typed.
    pub answers: RawAnswers,
    /// What was typed under an earlier edition and has no place in this one as it was. It is kept, and not
    /// sent.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub no_longer_asked: Vec<NoLongerAsked>,
}

/// What an amendment in preparation corrects, and how far the person is with it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Base {
    /// The submission.
    pub submission: Reference,
    /// The revision that it starts from.
    pub revision: RevisionLink,
    /// The correction request that it answers, by the number of its event.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub request: Option<u32>,
    /// The answers that were asked about and that the person keeps, each with the reason.
    #[serde(skip_serializing_if = "SortedMap::is_empty", default)]
    pub maintained: SortedMap<Path, String>,
    /// The earlier revision whose answers it takes up again.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub reverts: Option<u32>,
    /// The questions and rows that somebody else changed meanwhile, differently: to be settled first.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub unsettled: Vec<Path>,
}

impl Base {
    /// An amendment of the revision in force, on the person's own initiative.
    #[must_use]
    pub fn of(submission: &Submission) -> Self {
        Self {
            submission: submission.reference.clone(),
            revision: submission.current().revision.link(),
            request: None,
            maintained: SortedMap::default(),
            reverts: None,
            unsettled: Vec::new(),
        }
    }
}

impl std::fmt::Debug for Base {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Base({} {})", self.submission, self.revision.number)
    }
}
