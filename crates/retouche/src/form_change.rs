//! Answers that a change of the form leaves without their question. Which they are is left to `edition`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::answers::RawAnswer;
use crate::id::Path;

/// An answer that is kept though its question is no longer asked, or no longer asked so. `Debug` does not
/// show what was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
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
