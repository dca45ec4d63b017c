//! All revisions of a submission, newest first.

use retouche::form::{History, HistoryEntry};

use super::element::{Element, element};
use super::link::{back, list};
use super::setting::Setting;
use super::text::paragraph;

pub(crate) fn history(setting: Setting<'_>, page: &History) -> Element {
    let entries = page.entries.iter().map(|it| entry(setting, it));
    super::page()
        .child(back(setting, &page.back))
        .child(setting.title(&page.heading))
        .child(paragraph(&page.intro))
        .child(element("ol").class("rt-history").flag("reversed", true).children(entries))
}

fn entry(setting: Setting<'_>, entry: &HistoryEntry) -> Element {
    let mark = entry.in_force.as_ref().map(|text| element("span").class("rt-mark").text(text));
    let heading = setting.heading(1).class("rt-subheading").text(&entry.title);
    element("li")
        .class("rt-revision")
        .child(element("div").class("rt-revision-title").child(heading).maybe_child(mark))
        .child(paragraph(&entry.moment))
        .child(paragraph(&entry.by))
        .maybe_child(list(setting, &entry.links))
}
