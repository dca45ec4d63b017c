//! Something unusual about an answer, that the person may keep: calm, and no error.

use retouche_screens::FieldNotice;

use super::element::{Element, element};
use super::form::hidden;
use super::setting::Setting;

/// `is_first`: whether this is what has to be read before going on.
pub(crate) fn notice(setting: Setting<'_>, id: String, notice: &FieldNotice, is_first: bool) -> Element {
    let whole = element("div").class("rt-notice").id(id);
    let whole = if is_first { whole.take_focus(setting) } else { whole };
    whole
        .child(element("p").class("rt-notice-title").text(&notice.title))
        .paragraphs(&notice.body)
        .child(hidden(&notice.seen))
}
