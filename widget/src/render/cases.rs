//! The list of cases. One table for all widths, stacked where it is narrow, as that of before and after.

use retouche::form::agent::{CaseLine, Cases, ListLink};
use retouche::texts::Text;

use super::element::{Element, element};
use super::field::{Around, field};
use super::form::{form, minor_button};
use super::link::{link, list};
use super::setting::Setting;

pub(crate) fn cases(setting: Setting<'_>, page: &Cases) -> Element {
    let empty = page.empty.as_ref().map(|(text, ways)| {
        let words = element("p").class("rt-text").text(text);
        element("div").class("rt-part").child(words).maybe_child(list(setting, ways))
    });
    let search = form(setting, &page.target)
        .child(field(setting, &page.search, Around::default()))
        .child(element("div").class("rt-actions").child(minor_button(&page.look)));
    let sign_out = element("div").class("rt-actions").child(minor_button(&page.sign_out));
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
        .child(form(setting, &page.target).child(sign_out))
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
    let column = |text: &Text| {
        element("th").class("rt-column").attr("role", "columnheader").attr("scope", "col").text(text)
    };
    let head = element("tr").attr("role", "row").children(page.columns.iter().map(column));
    element("table")
        .class("rt-cases")
        .attr("role", "table")
        .child(element("caption").class("rt-unseen").text(&page.heading))
        .child(element("thead").class("rt-columns").attr("role", "rowgroup").child(head))
        .child(
            element("tbody")
                .class("rt-cases-body")
                .attr("role", "rowgroup")
                .children(page.cases.iter().map(|it| line(setting, page, it))),
        )
}

fn line(setting: Setting<'_>, page: &Cases, line: &CaseLine) -> Element {
    let [_, procedure, state, received, to_do] = &page.columns;
    let [procedure_is, state_is, received_is] = &line.cells;
    let case = element("th")
        .class("rt-case-cell rt-case-name")
        .attr("role", "rowheader")
        .attr("scope", "row")
        .child(link(setting, &line.case));
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

fn cell(label: &Text) -> Element {
    // Shown, and heard, where the columns have no heads.
    let label = element("span").class("rt-cell-label").text(label);
    element("td").class("rt-case-cell").attr("role", "cell").child(label)
}
