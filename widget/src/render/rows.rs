//! The rows of a group: of whole pages, a list that leads to them; of questions, their fields in place.

use retouche::id::Path;
use retouche_screens::{Field, RowItem, RowsPage, Undo};

use super::element::{Element, element};
use super::field::{Around, error, error_id, field, hint_id};
use super::form::minor_button;
use super::link::link;
use super::setting::Setting;

/// What comes with the rows on their page.
pub(crate) struct AroundRows<'a> {
    pub(crate) under_heading: Vec<Element>,
    /// The field whose notice is met before anything else.
    pub(crate) notice_at: Option<&'a Path>,
}

pub(crate) fn rows(setting: Setting<'_>, rows: &RowsPage, around: AroundRows<'_>) -> Element {
    let id = setting.path_id(&rows.path);
    let described_by = described_by(rows, &id);
    let legend = match rows.is_heading {
        true => element("legend").class("rt-legend").child(setting.title(&rows.legend)),
        false => element("legend").class("rt-legend rt-label").text(&rows.legend),
    };
    let hint = rows.hint.as_ref().map(|hint| element("p").class("rt-hint").id(hint_id(&id)).text(hint));
    let fault = rows.error.as_ref().map(|text| error(&id, &rows.error_prefix, text));
    element("fieldset")
        .class(if rows.error.is_some() { "rt-rows rt-faulty" } else { "rt-rows" })
        // An error about the number of rows leads here.
        .id(id)
        .attr("tabindex", "-1")
        .maybe("aria-describedby", described_by)
        .child(legend)
        .children(around.under_heading)
        .maybe_child(hint)
        .maybe_child(fault)
        .maybe_child(rows.empty.as_ref().map(|text| element("p").class("rt-empty").text(text)))
        .maybe_child(items(setting, rows, around.notice_at))
        .maybe_child(
            rows.add.as_ref().map(|button| element("div").class("rt-add").child(minor_button(button))),
        )
}

fn described_by(rows: &RowsPage, id: &str) -> Option<String> {
    let error = rows.error.as_ref().map(|_| error_id(id));
    let ids: Vec<String> = error.into_iter().chain(rows.hint.as_ref().map(|_| hint_id(id))).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

fn items(setting: Setting<'_>, rows: &RowsPage, notice_at: Option<&Path>) -> Option<Element> {
    let items = rows.rows.iter();
    if rows.rows.iter().any(|row| !row.fields.is_empty()) {
        let items = items.map(|row| fields_row(setting, row, notice_at));
        return Some(element("div").class("rt-field-rows").children(items));
    }
    let cards = items.map(|row| card(setting, row));
    (!rows.rows.is_empty()).then(|| element("ul").class("rt-cards").children(cards))
}

fn card(setting: Setting<'_>, row: &RowItem) -> Element {
    let unfinished =
        row.unfinished.as_ref().map(|text| element("span").class("rt-mark rt-mark-open").text(text));
    let name = element("div")
        .class("rt-card-name")
        .child(element("span").class("rt-card-title").text(&row.name))
        .maybe_child(unfinished);
    let acts = element("div")
        .class("rt-card-acts")
        .maybe_child(row.change.as_ref().map(|it| link(setting, it)))
        .child(minor_button(&row.remove));
    element("li").class("rt-card").child(name).child(acts)
}

fn fields_row(setting: Setting<'_>, row: &RowItem, notice_at: Option<&Path>) -> Element {
    let one = |it: &Field| {
        field(setting, it, Around { under_heading: Vec::new(), notice_first: notice_at == Some(&it.path) })
    };
    element("fieldset")
        .class("rt-row")
        .child(element("legend").class("rt-legend rt-row-name").text(&row.name))
        .children(row.fields.iter().map(one))
        .child(element("div").class("rt-row-acts").child(minor_button(&row.remove)))
}

/// A row that was just removed can be brought back.
pub(crate) fn undo(setting: Setting<'_>, undo: &Undo, is_first: bool) -> Element {
    let whole = element("div").class("rt-undo");
    let whole = if is_first { whole.take_focus(setting) } else { whole };
    whole
        .child(element("p").class("rt-undo-text").attr("role", "status").text(&undo.text))
        .child(minor_button(&undo.button))
}
