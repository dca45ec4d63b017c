//! What has to be mended, at the top of the page, in the same words as at the fields.

use retouche_screens::{ErrorItem, ErrorSummary, Missing};

use super::control::date_part_id;
use super::element::{Element, element};
use super::link::link;
use super::setting::Setting;

/// The container takes the focus and its inner part is the alert: read once by every screen reader that
/// is known of (C-D4; govuk-frontend pull request 2677).
pub(crate) fn error_summary(setting: Setting<'_>, summary: &ErrorSummary) -> Element {
    let items = summary.items.iter().map(|item| {
        let address = format!("#{}", control_id(setting, item));
        element("a").class("rt-link rt-errors-link").attr("href", address).text(&item.text)
    });
    let alert = element("div")
        .attr("role", "alert")
        // No heading: it stands before the page's own, of which it would be no part.
        .child(element("p").class("rt-errors-heading").text(&summary.heading))
        .child(list(items));
    element("div").class("rt-errors").take_focus(setting).child(alert)
}

/// What is missing before the answers can be sent, with links to its pages. Nobody did anything wrong.
pub(crate) fn missing(setting: Setting<'_>, missing: &Missing) -> Element {
    element("div")
        .class("rt-notice")
        .child(setting.heading(1).class("rt-errors-heading").text(&missing.heading))
        .child(list(missing.items.iter().map(|item| link(setting, item))))
}

fn list(links: impl Iterator<Item = Element>) -> Element {
    let items = links.map(|link| element("li").class("rt-errors-item").child(link));
    element("ul").class("rt-errors-list").children(items)
}

/// The first faulty control.
fn control_id(setting: Setting<'_>, item: &ErrorItem) -> String {
    let id = setting.path_id(&item.path);
    match item.part {
        Some(part) => date_part_id(&id, part),
        None => id,
    }
}
