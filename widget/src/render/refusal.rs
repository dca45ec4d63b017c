//! What cannot be done, why, and the next step.

use retouche::form::Refusal;

use super::element::Element;
use super::focus::title;
use super::link::list;
use super::setting::Setting;

pub(crate) fn refusal(setting: Setting<'_>, page: &Refusal) -> Element {
    super::page()
        .child(title(setting, &page.heading, true))
        .paragraphs(&page.body)
        .maybe_child(list(setting, &page.next))
}
