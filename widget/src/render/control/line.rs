//! One line of text.

use retouche::answer::LineEntry;
use retouche_screens::Typed;
use retouche_texts::Text;

use super::Shared;
use crate::render::element::{Element, element};

/// What a line is besides what all controls are.
pub(crate) struct Line<'a> {
    pub(crate) entry: LineEntry,
    pub(crate) value: &'a Typed,
    pub(crate) unit: Option<&'a Text>,
    pub(crate) width: usize,
    pub(crate) required: bool,
}

pub(crate) fn line(shared: Shared<'_>, line: &Line<'_>) -> Element {
    let shared = Shared { autocomplete: shared.autocomplete.map(on_one_line), ..shared };
    let input = shared
        .control("input", if line.width == 0 { "rt-input" } else { "rt-input rt-sized" })
        .attr("type", if line.entry == LineEntry::Phone { "tel" } else { "text" })
        .maybe("inputmode", keyboard(line.entry))
        // Identifiers, numbers and addresses are written from left to right in every language.
        .maybe("dir", (line.entry != LineEntry::Words).then_some("ltr"))
        .maybe("spellcheck", is_spelt_freely(shared, line.entry).then_some("false"))
        .maybe("autocapitalize", (line.entry == LineEntry::Email).then_some("none"))
        .maybe("size", (line.width > 0).then(|| line.width.to_string()))
        .required(line.required)
        .attr("value", &line.value.0);
    match line.unit {
        Some(unit) => element("div")
            .class("rt-with-unit")
            .child(input)
            .child(element("span").class("rt-unit").id(unit_id(shared.id)).text(unit)),
        None => input,
    }
}

/// The id of the unit after a line.
pub(crate) fn unit_id(id: &str) -> String {
    format!("{id}__unit")
}

/// The keyboard that a telephone shows. Numbers stay text: `type=number` loses what it cannot read
/// (C-D8), and `type=email` rewrites what was typed.
fn keyboard(entry: LineEntry) -> Option<&'static str> {
    match entry {
        LineEntry::Words | LineEntry::Phone => None,
        LineEntry::Digits => Some("numeric"),
        LineEntry::Number | LineEntry::Money => Some("decimal"),
        LineEntry::Email => Some("email"),
    }
}

/// The token of a whole address is for text areas only (HTML, autofill field names).
fn on_one_line(token: &'static str) -> &'static str {
    if token == "street-address" { "address-line1" } else { token }
}

/// Names and identifiers are in no dictionary.
fn is_spelt_freely(shared: Shared<'_>, entry: LineEntry) -> bool {
    entry != LineEntry::Words || shared.autocomplete.is_some()
}
