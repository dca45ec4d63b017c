//! The list of cases. One table for all widths, stacked where it is narrow, as that of before and after.

use retouche_screens::agent::{CaseLine, Cases, ListLink};
use retouche_texts::Text;

use super::element::{Element, element};
use super::field::{Around, field};
use super::form::{form, other_button, other_form};
use super::link::{link, list};
use super::setting::Setting;

pub(crate) fn cases(setting: Setting<'_>, page: &Cases) -> Element {
    let empty = page.empty.as_ref().map(|(text, ways)| {
        let words = element("p").class("rt-text").text(text);
        element("div").class("rt-part").child(words).maybe_child(list(setting, ways))
    });
    let search = form(setting, &page.target)
        .child(field(setting, &page.search, Around::default()))
        .child(other_button(&page.look));
    super::page()
        .child(setting.title(&page.heading))
        .paragraphs(&page.account)
        .child(lists(setting, &page.lists_label, &page.lists))
        .maybe_child(
            (!page.procedures.is_empty()).then(|| lists(setting, &page.procedures_label, &page.procedures)),
        )
        .maybe_child((!page.cases.is_empty()).then(|| table(setting, page)))
        .maybe_child(empty)
        .maybe_child(list(setting, &page.onward))
        .child(search)
        .child(other_form(setting, &page.target, &page.sign_out))
}

fn lists(setting: Setting<'_>, label: &Text, lists: &[ListLink]) -> Element {
    let items = lists.iter().map(|it| {
        let way = link(setting, &it.link).maybe("aria-current", it.current.then_some("page"));
        element("li").class("rt-links-item").child(way)
    });
    element("nav")
        .attr("aria-label", label.to_plain_string())
        .child(element("ul").class("rt-links rt-lists").children(items))
}

fn table(setting: Setting<'_>, page: &Cases) -> Element {
    let lines = page.cases.iter().map(|it| line(setting, page, it));
    super::table::table("rt-cases", &page.heading, &page.columns)
        .child(element("tbody").class("rt-cases-body").attr("role", "rowgroup").children(lines))
}

fn line(setting: Setting<'_>, page: &Cases, line: &CaseLine) -> Element {
    let [_, procedure, state, received, to_do] = &page.columns;
    let [procedure_is, state_is, received_is] = &line.cells;
    let case = element("th")
        .class("rt-case-cell rt-case-name")
        .attr("role", "rowheader")
        .attr("scope", "row")
        .child(link(setting, &line.case));
    let cell = |column: &Text| super::table::cell("rt-case-cell", column);
    let words = |text: &Text| element("span").class("rt-answer").text(text);
    element("tr")
        .class("rt-case")
        .attr("role", "row")
        .child(case)
        .child(cell(procedure).child(words(procedure_is)))
        .child(cell(state).child(words(state_is)))
        .child(cell(received).child(words(received_is)))
        .child(cell(to_do).children(line.to_do.iter().map(words)))
}
