//! An end of the path: why, and the next step.

use retouche_screens::ExitPage;

use super::element::Element;
use super::link::{back, onward};
use super::setting::Setting;
use super::text::paragraph;

pub(crate) fn exit(setting: Setting<'_>, page: &ExitPage) -> Element {
    super::page()
        .child(back(setting, &page.back))
        .child(setting.title(&page.heading))
        .child(paragraph(&page.body))
        .maybe_child(page.onward.as_ref().map(|link| onward(setting, link)))
}
