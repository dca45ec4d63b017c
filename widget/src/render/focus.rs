//! Where the focus goes when a screen appears.
//!
//! Mostly to its heading, inside a host's page, where the loader moves it; a page of its own starts at its
//! top. But what has to be mended or read before going on is met first everywhere.

use super::element::Element;
use super::setting::Setting;

impl Element {
    /// Met before anything else. A page of its own needs no script for that.
    pub(crate) fn take_focus(self, setting: Setting<'_>) -> Self {
        self.attr("tabindex", "-1")
            .flag("data-retouche-focus", true)
            .flag("autofocus", !setting.place.embedded)
    }
}
