//! What cannot be done, why, and the next step.

use retouche_screens::RefusalPage;

use super::element::Element;
use super::link::list;
use super::setting::Setting;

pub(crate) fn refusal(setting: Setting<'_>, page: &RefusalPage) -> Element {
    super::page()
        .child(setting.title(&page.heading))
        .paragraphs(&page.body)
        .maybe_child(list(setting, &page.next))
}
