//! What a person was told of a submission, newest first: each message as it was written.

use retouche_screens::messages::{NoticeBlock, NoticeEntry, NoticeItem};
use retouche_screens::{MessageItem, Messages};

use super::element::{Element, element};
use super::facts::{entry, list as entries_list};
use super::link::{banner, list};
use super::setting::Setting;
use super::text::paragraph;

pub(crate) fn messages(setting: Setting<'_>, page: &Messages) -> Element {
    let items = page.messages.iter().map(|it| message(setting, it));
    let all = element("ol").class("rt-history").flag("reversed", true).children(items);
    super::page()
        .child(super::link::back(setting, &page.back))
        .child(setting.title(&page.heading))
        .child(paragraph(&page.intro))
        .maybe_child((!page.messages.is_empty()).then_some(all))
        .maybe_child(page.older.as_ref().map(|(text, way)| banner(setting, text, way)))
}

fn message(setting: Setting<'_>, message: &MessageItem) -> Element {
    element("li")
        .class("rt-revision rt-message")
        .child(setting.heading(1).class("rt-subheading").text(&message.title))
        .child(element("p").class("rt-note").text(&message.moment))
        .children(message.body.iter().map(block))
        .maybe_child(message.carried.as_ref().map(|text| element("p").class("rt-note").text(text)))
        .maybe_child(list(setting, &message.links))
}

fn block(block: &NoticeBlock) -> Element {
    match block {
        NoticeBlock::Paragraph(text) => paragraph(text),
        NoticeBlock::Entries(entries) => stated(entries),
        NoticeBlock::Items { label, items } => {
            let items = element("ul").class("rt-bullets").children(items.iter().map(item));
            element("div").child(paragraph(label)).child(items)
        }
        // The page gives its own ways onward, to addresses of its own.
        NoticeBlock::Link { label, .. } => paragraph(label),
    }
}

fn item(item: &NoticeItem) -> Element {
    let said = (!item.entries.is_empty()).then(|| stated(&item.entries));
    element("li").class("rt-bullet").words(&item.label).maybe_child(said)
}

fn stated(entries: &[NoticeEntry]) -> Element {
    entries_list(entries.iter().map(|it| entry(&it.label, super::facts::said().text(&it.text))))
}
