//! Where the focus goes when a screen appears: one element of each carries `data-focus`. Inside a host's
//! page the loader moves it there; on a page of its own the browser starts at the top, but for findings.

use retouche::texts::Text;

use super::element::Element;
use super::setting::Setting;

impl Element {
    /// Met first when the screen replaces another.
    pub(crate) fn met_first(self, is_first: bool) -> Self {
        self.attr("tabindex", "-1").flag("data-focus", is_first)
    }

    /// Met first even on a freshly loaded page: something to mend or to read before going on.
    pub(crate) fn take_focus(self, setting: Setting<'_>) -> Self {
        self.met_first(true).flag("autofocus", !setting.place.embedded)
    }
}

/// The screen's heading. `is_first` unless something else on the screen takes the focus.
pub(crate) fn title(setting: Setting<'_>, text: &Text, is_first: bool) -> Element {
    setting.heading(0).class("rt-title").met_first(is_first).text(text)
}
