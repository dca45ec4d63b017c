//! What a page states: a label, and what is so.

use retouche_texts::Text;
use serde::Serialize;

/// Something the page states: its label, and what is so.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Fact {
    /// What is stated.
    pub label: Text,
    /// What is so.
    pub text: Text,
}
