//! The draft: answers not sent yet, of a first sending or of an amendment in preparation.
//!
//! Drafts are not states of a submission: any number may be open beside any state, and opening one
//! changes nothing. Tokens that open them are left to the server.

use serde::{Deserialize, Serialize};

use crate::answers::RawAnswers;
use crate::credential::Reference;
use crate::submission::{EditionLink, RevisionLink};
use crate::texts::Locale;

/// Answers not sent yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
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
}

/// What an amendment in preparation corrects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Base {
    /// The submission.
    pub submission: Reference,
    /// The revision that it starts from.
    pub revision: RevisionLink,
}
