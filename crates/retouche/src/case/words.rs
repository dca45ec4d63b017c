//! The words that a person or an agent writes with an act: personal data, kept beside the event that names them
//! by digest, and purged with the answers.

use std::fmt;

use serde::Serialize;
use serde_json::Value as Json;

use crate::amendment::LateWords;
use crate::digest::{Digest, NotCanonical, Salt};
use crate::id::Path;
use crate::request::RequestWords;
use crate::sorted_map::SortedMap;
use crate::submission::{Act, Reasons};

/// The words of one act. `Debug` shows none of them.
#[derive(Clone, PartialEq, Eq)]
pub enum Words {
    /// Why something was explained, decided or reopened.
    Reasons(Reasons),
    /// A correction request.
    Request(RequestWords),
    /// Why answers that were asked about are kept, by question.
    Kept(SortedMap<Path, String>),
    /// The answers and the patch of a correction that came too late.
    Late(LateWords),
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Words(…)")
    }
}

impl Words {
    /// Reasons, without the blanks around them. `None` if nothing is left.
    #[must_use]
    pub fn reasons(why: &str) -> Option<Self> {
        let why = why.trim();
        (!why.is_empty()).then(|| Self::Reasons(Reasons { why: why.to_owned() }))
    }

    /// The digest that an act names its words by; `None` for an act without words.
    #[must_use]
    pub fn named_by(act: &Act) -> Option<Digest> {
        match act {
            Act::Explained { words, .. }
            | Act::LateCorrection { words, .. }
            | Act::Decided { words, .. }
            | Act::Reopened { words } => Some(*words),
            Act::CorrectionRequested(request) => Some(request.words),
            Act::AnswersMaintained { maintains, .. } => Some(maintains.words),
            Act::Amended { maintains, .. } => maintains.as_ref().map(|maintained| maintained.words),
            Act::Sent { .. }
            | Act::ReviewStarted
            | Act::RequestWithdrawn { .. }
            | Act::WindowGranted { .. }
            | Act::Withdrawn
            | Act::Purged => None,
        }
    }

    /// The words of an act from the JSON under which they are kept; `None` for an act without words, or words
    /// of another shape.
    #[must_use]
    pub fn read(act: &Act, json: Json) -> Option<Self> {
        match act {
            Act::Explained { .. } | Act::Decided { .. } | Act::Reopened { .. } => {
                serde_json::from_value(json).map(Self::Reasons).ok()
            }
            Act::CorrectionRequested(_) => serde_json::from_value(json).map(Self::Request).ok(),
            Act::AnswersMaintained { .. } | Act::Amended { .. } => {
                serde_json::from_value(json).map(Self::Kept).ok()
            }
            Act::LateCorrection { .. } => serde_json::from_value(json).map(Self::Late).ok(),
            Act::Sent { .. }
            | Act::ReviewStarted
            | Act::RequestWithdrawn { .. }
            | Act::WindowGranted { .. }
            | Act::Withdrawn
            | Act::Purged => None,
        }
    }

    /// The JSON under which the words are kept.
    ///
    /// # Errors
    ///
    /// [`NotCanonical`], which words never are.
    pub fn to_json(&self) -> Result<Json, NotCanonical> {
        serde_json::to_value(self).map_err(|_| NotCanonical)
    }
}

impl Serialize for Words {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Reasons(reasons) => reasons.serialize(serializer),
            Self::Request(words) => words.serialize(serializer),
            Self::Kept(reasons) => reasons.serialize(serializer),
            Self::Late(words) => words.serialize(serializer),
        }
    }
}

/// Words with the salt that their digest covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaltedWords {
    /// The words.
    pub words: Words,
    /// The salt.
    pub salt: Salt,
}

impl SaltedWords {
    /// The digest by which an event names the words.
    ///
    /// # Errors
    ///
    /// [`NotCanonical`], which words never are.
    pub fn digest(&self) -> Result<Digest, NotCanonical> {
        Digest::of_words(&self.words, &self.salt)
    }
}
