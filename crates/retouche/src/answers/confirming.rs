//! Why a person is asked to look at an answer again.

use retouche_texts::packed_enums;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Why a person has to look at a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
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
