//! Everything that happened to a submission, newest first, and the choice of two revisions to compare.

use retouche_screens::{Button, History, HistoryEntry, Target, TaskItem};

use super::element::{Element, element};
use super::facts::answered;
use super::form::{form, main_button};
use super::link::{back, list};
use super::setting::Setting;
use super::task::item;
use super::text::paragraph;

pub(crate) fn history(setting: Setting<'_>, page: &History) -> Element {
    let entries = page.entries.iter().map(|it| entry(setting, it));
    super::page()
        .child(back(setting, &page.back))
        .child(setting.title(&page.heading))
        .child(paragraph(&page.intro))
        .child(element("ol").class("rt-history").flag("reversed", true).children(entries))
        .maybe_child(page.compare.as_ref().map(|(choice, button)| compare(setting, page, choice, button)))
}

fn compare(setting: Setting<'_>, page: &History, choice: &TaskItem, button: &Button) -> Element {
    form(setting, &page.target).child(item(setting, choice)).child(main_button(button))
}

fn entry(setting: Setting<'_>, entry: &HistoryEntry) -> Element {
    let mark = entry.in_force.as_ref().map(|text| element("span").class("rt-mark").text(text));
    let heading = setting.heading(1).class("rt-subheading").text(&entry.title);
    // Only what was sent has a receipt.
    let is_sent = entry.links.iter().any(|link| matches!(link.target, Target::Receipt(..)));
    element("li")
        .class(if is_sent { "rt-revision rt-sent" } else { "rt-revision rt-happened" })
        .child(element("div").class("rt-revision-title").child(heading).maybe_child(mark))
        .child(paragraph(&entry.moment))
        .child(paragraph(&entry.by))
        .maybe_child((!entry.words.is_empty()).then(|| answered(&entry.words)))
        .maybe_child(list(setting, &entry.links))
}
