//! One thing to do with a submission: what it concerns, what to fill in, one button.

use retouche_screens::{Task, TaskItem};
use retouche_texts::Text;

use super::element::{Element, element};
use super::error_summary::error_summary;
use super::facts::answered;
use super::field::{Around, field};
use super::form::{form, main_button, other_button};
use super::link::{back, list};
use super::setting::Setting;

pub(crate) fn task(setting: Setting<'_>, page: &Task) -> Element {
    let items = page.items.iter().map(|it| item(setting, it));
    let body = match &page.submit {
        Some(button) => form(setting, &page.target)
            .children(items)
            .child(main_button(button))
            .maybe_child(page.other.as_ref().map(other_button)),
        None => element("div").class("rt-form").children(items),
    };
    let besides = || element("div").class("rt-besides").paragraphs(&page.besides);
    super::page()
        .child(back(setting, &page.back))
        .maybe_child(page.errors.as_ref().map(|errors| error_summary(setting, errors)))
        .child(setting.title(&page.heading))
        .maybe_child(page.deadline.as_ref().map(|text| element("p").class("rt-banner").text(text)))
        .paragraphs(&page.intro)
        .maybe_child((!page.items.is_empty() || page.submit.is_some()).then_some(body))
        .maybe_child((!page.besides.is_empty()).then(besides))
        .maybe_child(list(setting, &page.links))
}

/// One thing that it concerns. Where something is to be filled in, a group says which question each
/// control belongs to (RGAA 11.5).
pub(crate) fn item(setting: Setting<'_>, item: &TaskItem) -> Element {
    let (container, name) = if item.fields.is_empty() { ("div", "div") } else { ("fieldset", "legend") };
    let matter = match &item.heading {
        Some(heading) => element(container).class("rt-matter").child(named(
            setting,
            element(name),
            item.row.as_ref(),
            heading,
        )),
        None => element("div"),
    };
    matter
        .maybe_child((!item.facts.is_empty()).then(|| answered(&item.facts)))
        .children(item.fields.iter().map(|it| field(setting, it, Around::default())))
}

/// The question, after the row that it stands in.
fn named(setting: Setting<'_>, element: Element, row: Option<&Text>, heading: &Text) -> Element {
    let row = row.map(|text| super::element("span").class("rt-matter-row").text(text));
    element
        .class("rt-legend rt-matter-name")
        .maybe_child(row)
        .child(setting.heading(1).class("rt-subheading").text(heading))
}
