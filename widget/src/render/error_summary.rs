//! What has to be mended, at the top of the page, in the same words as at the fields.

use retouche::form::{ErrorItem, ErrorSummary, Missing};
use retouche::texts::Text;

use super::control::date_part_id;
use super::element::{Element, element};
use super::link::link;
use super::setting::Setting;

pub(crate) fn error_summary(setting: Setting<'_>, summary: &ErrorSummary) -> Element {
    let items = summary.items.iter().map(|item| {
        let address = format!("#{}", control_id(setting, item));
        element("a").class("rt-link rt-errors-link").attr("href", address).text(&item.text)
    });
    errors(setting, &summary.heading, items)
}

/// What is missing before the answers can be sent, with links to its pages.
pub(crate) fn missing(setting: Setting<'_>, missing: &Missing) -> Element {
    let items = missing.items.iter().map(|item| link(setting, item).class("rt-errors-link"));
    errors(setting, &missing.heading, items)
}

/// The container takes the focus and its inner part is the alert: read once by every screen reader that
/// is known of (C-D4; govuk-frontend pull request 2677).
fn errors(setting: Setting<'_>, heading: &Text, items: impl Iterator<Item = Element>) -> Element {
    let items = items.map(|item| element("li").class("rt-errors-item").child(item));
    let alert = element("div")
        .attr("role", "alert")
        .child(setting.heading(1).class("rt-errors-heading").text(heading))
        .child(element("ul").class("rt-errors-list").attr("role", "list").children(items));
    element("div").class("rt-errors").take_focus(setting).child(alert)
}

/// The first faulty control.
fn control_id(setting: Setting<'_>, item: &ErrorItem) -> String {
    let id = setting.path_id(&item.path);
    match item.part {
        Some(part) => date_part_id(&id, part),
        None => id,
    }
}
