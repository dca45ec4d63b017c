//! What is wrong on a page: the summary at its top, in the words that stand at each field.

use retouche::id::Path;
use retouche_texts::Text;
use serde::Serialize;

/// What has to be mended before the page can go on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ErrorSummary {
    /// Its heading.
    pub heading: Text,
    /// One entry per fault, in the order of the page.
    pub items: Vec<ErrorItem>,
}

/// One fault, in the same words as at its field.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ErrorItem {
    /// The field or group that it is about.
    pub path: Path,
    /// Of a date: the part that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<&'static str>,
    /// What is wrong and how to mend it.
    pub text: Text,
}
