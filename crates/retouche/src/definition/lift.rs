//! How answers that were given under an earlier edition are carried over into this one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::civil::CivilDate;
use crate::id::OptionId;
use crate::sorted_map::SortedMap;

/// The lift that an edition declares. Questions are named by their paths without row ids, joined by `/`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LiftDefinition {
    /// The edition whose answers are carried over.
    #[schemars(range(min = 1))]
    pub from: u32,
    /// What becomes of answers whose question is not the same in both editions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<LiftStep>,
    /// Questions of this edition that are worded otherwise than before and ask the same: nobody is asked
    /// to confirm their answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub same_meaning: Vec<String>,
    /// Questions of this edition whose carried answers people are asked to confirm, whatever changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub confirm: Vec<String>,
    /// The last day on which cases that cannot be carried over stay on their edition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stay_until: Option<CivilDate>,
}

/// What becomes of some answers. Questions that no step names keep their answers under the same path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum LiftStep {
    /// A question or group has another id; what stands in a group comes along.
    Rename {
        /// The path in the earlier edition.
        from: String,
        /// The path in this edition.
        to: String,
    },
    /// A text is cut at a separator into one text for each of several questions.
    SplitText {
        /// The question of the earlier edition.
        from: String,
        /// The questions of this edition, in order; the last one takes the rest.
        #[schemars(length(min = 1))]
        to: Vec<String>,
        /// The separator.
        at: String,
    },
    /// Options become yes/no questions: yes where the option was chosen, else no.
    SplitOptions {
        /// The question of the earlier edition.
        from: String,
        /// For each option, the yes/no question of this edition.
        to: SortedMap<OptionId, String>,
    },
    /// Several texts become one.
    MergeTexts {
        /// The questions of the earlier edition, in order.
        #[schemars(length(min = 1))]
        from: Vec<String>,
        /// The question of this edition.
        to: String,
        /// What is put between two texts.
        with: String,
    },
    /// Yes/no questions become the options of one question with several choices.
    MergeOptions {
        /// For each yes/no question of the earlier edition, the option that its yes stands for.
        from: SortedMap<String, OptionId>,
        /// The question of this edition.
        to: String,
    },
    /// Options of a question have other ids.
    MapOptions {
        /// The question of this edition.
        on: String,
        /// For each earlier option, the one in its place.
        #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
        options: SortedMap<OptionId, OptionId>,
        /// Earlier options in whose place there is none: whoever chose one is asked again.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        ask_again: Vec<OptionId>,
    },
    /// A question that must be answered now has this answer in cases that were complete before.
    Default {
        /// The question of this edition.
        on: String,
        /// The answer, written as answers are in JSON.
        answer: DefaultAnswer,
    },
    /// The answers to this question of the earlier edition are kept as no longer asked.
    Drop(String),
}

/// An answer, written as answers are in JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum DefaultAnswer {
    /// A whole number, or cents of money.
    Whole(i64),
    /// A text, a date, a decimal, or one option.
    Text(String),
    /// Several options.
    Several(Vec<OptionId>),
}

impl DefaultAnswer {
    /// The answer as JSON.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        match self {
            Self::Whole(number) => (*number).into(),
            Self::Text(text) => text.as_str().into(),
            Self::Several(options) => options.iter().map(OptionId::as_str).collect::<Vec<_>>().into(),
        }
    }
}

impl LiftStep {
    /// The step's word, as authors write it.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Rename { .. } => "rename",
            Self::SplitText { .. } => "split-text",
            Self::SplitOptions { .. } => "split-options",
            Self::MergeTexts { .. } => "merge-texts",
            Self::MergeOptions { .. } => "merge-options",
            Self::MapOptions { .. } => "map-options",
            Self::Default { .. } => "default",
            Self::Drop(_) => "drop",
        }
    }

    /// The questions of the earlier edition whose answers it takes away from their path.
    #[must_use]
    pub fn takes(&self) -> Vec<&str> {
        match self {
            Self::Rename { from, .. } | Self::SplitText { from, .. } | Self::SplitOptions { from, .. } => {
                vec![from]
            }
            Self::MergeTexts { from, .. } => from.iter().map(String::as_str).collect(),
            Self::MergeOptions { from, .. } => from.keys().map(String::as_str).collect(),
            Self::Drop(from) => vec![from],
            Self::MapOptions { .. } | Self::Default { .. } => Vec::new(),
        }
    }

    /// The questions of this edition that it fills with answers given elsewhere, with the rest of their
    /// JSON Pointers from the step.
    #[must_use]
    pub fn fills(&self) -> Vec<(&str, String)> {
        match self {
            Self::Rename { to, .. } | Self::MergeTexts { to, .. } | Self::MergeOptions { to, .. } => {
                vec![(to, "/to".to_owned())]
            }
            Self::SplitText { to, .. } => {
                to.iter().enumerate().map(|(place, to)| (to.as_str(), format!("/to/{place}"))).collect()
            }
            Self::SplitOptions { to, .. } => {
                to.iter().map(|(option, to)| (to.as_str(), format!("/to/{option}"))).collect()
            }
            Self::MapOptions { .. } | Self::Default { .. } | Self::Drop(_) => Vec::new(),
        }
    }
}
