//! What a change would drop, before it happens.

use retouche_screens::Dropping;

use super::answers::items;
use super::element::{Element, element};
use super::form::{form, hidden, main_button};
use super::link::link;
use super::setting::Setting;
use super::text::paragraph;

pub(crate) fn dropping(setting: Setting<'_>, page: &Dropping) -> Element {
    let form = form(setting, &page.target)
        .children(page.hidden.iter().map(hidden))
        .child(main_button(&page.confirm))
        .child(element("p").class("rt-text").child(link(setting, &page.keep)));
    super::page()
        .child(setting.title(&page.heading))
        .child(paragraph(&page.intro))
        .child(items(setting, &page.items))
        .child(form)
}
