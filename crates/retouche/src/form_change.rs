//! What a change of the form leaves to do in a draft: answers to look at again, and answers that are no
//! longer asked. Which they are is left to `edition`.

use serde::{Deserialize, Serialize};

use crate::answers::RawAnswer;
use crate::id::Path;
use crate::pack::packed_enums;

/// An answer that is kept though its question is no longer asked, or no longer asked so. `Debug` does not
/// show what was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct NoLongerAsked {
    /// The number of the edition that asked the question.
    pub edition: u32,
    /// The question, in that edition.
    pub path: Path,
    /// Where it stands in the draft's edition, which asks it, though not of somebody who answers so.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub stands_at: Option<Path>,
    /// What was typed.
    pub answer: RawAnswer,
    /// Why it is no longer asked.
    pub why: Aside,
}

/// Why an answer is no longer asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Aside {
    /// The new edition declares that the question is dropped.
    Dropped,
    /// The new edition asks it nowhere.
    NotAsked,
    /// The new edition asks it, though not of somebody who answers so; what was typed stays in the answers
    /// too, as that of any hidden question.
    NotApplicable,
    /// Other questions or options took it up, by a declared step.
    Converted,
    /// The question now wants another kind of answer.
    OtherKind,
    /// An option that was chosen is no longer there.
    OptionGone,
}

/// Why a person has to look at a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Confirming {
    /// It was not asked before, and must be answered; of a group, its rows.
    New,
    /// It was left empty, and must be answered now.
    Required,
    /// The option that was chosen has none in its place.
    OptionGone,
    /// It is asked in other words.
    Reworded,
    /// The author wants it confirmed.
    Declared,
}

impl Confirming {
    /// The word that names it in drafts and in texts.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Required => "required",
            Self::OptionGone => "option-gone",
            Self::Reworded => "reworded",
            Self::Declared => "declared",
        }
    }
}

packed_enums! {
    Confirming { 0: New, 1: Required, 2: OptionGone, 3: Reworded, 4: Declared }
}
