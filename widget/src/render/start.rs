//! The start page.

use retouche_screens::{Start, StartSection};

use super::details::details;
use super::element::{Element, element};
use super::link::{link, onward};
use super::setting::Setting;

pub(crate) fn start(setting: Setting<'_>, page: &Start) -> Element {
    let section = |section: &StartSection| {
        element("div")
            .class("rt-part")
            .child(setting.heading(1).class("rt-heading").text(&section.heading))
            .paragraphs(&section.body)
    };
    let more = |section: &StartSection| details(&section.heading, element("div").paragraphs(&section.body));
    super::page()
        .child(setting.title(&page.heading))
        .maybe_child(page.summary.as_ref().map(|text| element("p").class("rt-lead").text(text)))
        .children(page.sections.iter().map(section))
        .child(onward(setting, &page.begin))
        .child(element("p").class("rt-text").child(link(setting, &page.resume)))
        .child(element("div").class("rt-more").children(page.details.iter().map(more)))
}
