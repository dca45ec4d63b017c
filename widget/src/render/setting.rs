//! What every component can ask while a screen is rendered: ids, addresses, levels of headings.

use retouche::id::Path;
use retouche_screens::{Frame, Target};
use retouche_texts::Text;

use super::element::{Element, element};
use crate::Surroundings;

/// A screen's surroundings while it is rendered.
#[derive(Clone, Copy)]
pub(crate) struct Setting<'a> {
    pub(crate) place: &'a Surroundings,
    pub(crate) frame: &'a Frame,
}

impl Setting<'_> {
    /// The address of a screen in this language.
    pub(crate) fn address(self, target: &Target) -> String {
        self.place.address(&self.frame.locale, target)
    }

    /// The id of a part of the frame, which no path can have.
    pub(crate) fn id(self, part: &str) -> String {
        format!("{}_{part}", self.place.prefix)
    }

    /// The id of the first control of a field, or of the container of rows. Ids in a path hold no `_`, so
    /// that two paths never have one id.
    pub(crate) fn path_id(self, path: &Path) -> String {
        format!("{}{}", self.place.prefix, path.as_str().replace('/', "_"))
    }

    /// The screen's heading.
    pub(crate) fn title(self, text: &Text) -> Element {
        self.heading(0).class("rt-title").text(text)
    }

    /// A heading this many levels under the screen's own.
    pub(crate) fn heading(self, depth: u8) -> Element {
        element(match self.place.heading_level.saturating_add(depth) {
            0 | 1 => "h1",
            2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            _ => "h6",
        })
    }
}
