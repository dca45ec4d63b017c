//! Where a screen is shown: what the markup needs to know of its surroundings, and the screen does not.

use retouche_screens::{Hidden, Target};
use retouche_texts::Locale;

/// Where a screen is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Surroundings {
    /// What every id starts with: one per form on a page, such as `rt-`. Legal in an id, without blanks.
    pub prefix: String,
    /// What every address starts with, without a slash at its end: empty on the server's own pages, the
    /// server's origin inside a host's page.
    pub origin: String,
    /// Whether the screen stands inside a host's page, which has its own title, main part and skip link.
    pub embedded: bool,
    /// The level of the screen's heading: 1 on a page of its own, the host's choice inside a host's page.
    pub heading_level: u8,
    /// What every form carries beside its answers: the draft's version, the anti-forgery value, the key of
    /// a sending, the draft's token where no cookie can hold it.
    pub entries: Vec<Hidden>,
}

impl Default for Surroundings {
    /// A page of the server's own.
    fn default() -> Self {
        Self {
            prefix: "rt-".to_owned(),
            origin: String::new(),
            embedded: false,
            heading_level: 1,
            entries: Vec::new(),
        }
    }
}

impl Surroundings {
    /// Inside a host's page: the server's origin, and what every id of this form starts with.
    #[must_use]
    pub fn embedded(origin: &str, prefix: &str) -> Self {
        Self {
            prefix: format!("{prefix}-"),
            origin: origin.to_owned(),
            embedded: true,
            heading_level: 2,
            entries: Vec::new(),
        }
    }

    /// The address of a screen in a language.
    #[must_use]
    pub fn address(&self, locale: &Locale, target: &Target) -> String {
        format!("{}/{locale}/{target}", self.origin)
    }
}
