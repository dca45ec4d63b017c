//! What has to be handed in with a correction: which documents, how, where and until when.

use retouche_screens::HandIn;

use super::contacts::contacts;
use super::element::{Element, element};
use super::facts::facts;
use super::setting::Setting;
use super::text::paragraph;

pub(crate) fn hand_in(setting: Setting<'_>, page: &HandIn) -> Element {
    element("div")
        .class("rt-part")
        .child(setting.heading(1).class("rt-heading").text(&page.heading))
        .child(paragraph(&page.intro))
        .child(facts(&page.documents))
        .child(element("p").class("rt-notice-title").text(&page.until))
        .child(paragraph(&page.how))
        .maybe_child((!page.contacts.is_empty()).then(|| contacts(&page.contacts)))
}
