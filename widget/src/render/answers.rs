//! Questions and their answers, row by row.

use retouche_screens::{AnswerItem, AnswerSection, AnswerText};
use retouche_texts::Text;

use super::element::{Element, element};
use super::link::link;
use super::setting::Setting;
use super::text::unseen;

/// `depth`: how many levels the rows' headings stand under the screen's.
pub(crate) fn sections(setting: Setting<'_>, sections: &[AnswerSection], depth: u8) -> Element {
    let section = |section: &AnswerSection| {
        let heading = section.heading.as_ref();
        element("div")
            .class("rt-section")
            .maybe_child(heading.map(|text| setting.heading(depth).class("rt-subheading").text(text)))
            .child(list(setting, &section.items, heading))
    };
    element("div").class("rt-sections").children(sections.iter().map(section))
}

pub(crate) fn items(setting: Setting<'_>, items: &[AnswerItem]) -> Element {
    list(setting, items, None)
}

fn list(setting: Setting<'_>, items: &[AnswerItem], row: Option<&Text>) -> Element {
    element("dl").class("rt-items").children(items.iter().map(|it| item(setting, it, row)))
}

/// `row`: what tells the question from the same one of another row, where it is heard out of its place.
fn item(setting: Setting<'_>, item: &AnswerItem, row: Option<&Text>) -> Element {
    let mark = item.changed.as_ref().map(|text| element("span").class("rt-mark").text(text));
    let locked = item.locked.as_ref().map(|text| element("p").class("rt-note").text(text));
    let known = item.known.iter().map(|text| element("p").class("rt-note").text(text));
    let given = element("dd").class("rt-item-answer").child(answer(&item.answer)).space().maybe_child(mark);
    let change = item.change.as_ref().map(|it| {
        let link = link(setting, it);
        let link = match row {
            Some(row) => link.space().child(unseen(row)),
            None => link,
        };
        element("dd").class("rt-item-change").child(link)
    });
    element("div")
        .class("rt-item")
        .child(element("dt").class("rt-item-label").text(&item.label))
        .child(given.maybe_child(locked).children(known))
        .maybe_child(change)
}

/// An answer in its place. What people wrote keeps its line breaks.
pub(crate) fn answer(answer: &AnswerText) -> Element {
    match answer {
        AnswerText::Given(text) => element("span").class("rt-answer").text(text),
        AnswerText::None(text) => element("span").class("rt-answer rt-none").text(text),
        AnswerText::Several(texts) => {
            let items = texts.iter().map(|text| element("li").class("rt-answer-item").text(text));
            element("ul").class("rt-answer rt-answer-list").children(items)
        }
    }
}
