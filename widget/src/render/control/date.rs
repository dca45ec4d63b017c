//! Day, month and year: three lines, so that a date is typed and never picked (C-D8).

use retouche_screens::DatePart;

use super::Shared;
use crate::render::element::{Element, element};

pub(crate) fn date(shared: Shared<'_>, parts: &[DatePart; 3], required: bool) -> Element {
    element("div").class("rt-date").children(parts.iter().map(|it| part(shared, it, required)))
}

/// The id of a part's control. The first control of every field has the field's own id, to which errors
/// lead.
pub(crate) fn date_part_id(id: &str, part: &str) -> String {
    if part == "day" { id.to_owned() } else { format!("{id}__{part}") }
}

fn part(shared: Shared<'_>, part: &DatePart, required: bool) -> Element {
    let id = date_part_id(shared.id, part.name);
    let name = format!("{}:{}", shared.name, part.name);
    let own = Shared {
        id: &id,
        name: &name,
        is_faulty: part.is_faulty,
        autocomplete: part.autocomplete.or(shared.autocomplete),
        ..shared
    };
    let input = own
        .control("input", "rt-input rt-sized")
        .attr("type", "text")
        .attr("inputmode", "numeric")
        .attr("dir", "ltr")
        .attr("spellcheck", "false")
        .attr("size", part.digits.to_string())
        .required(required)
        .attr("value", &part.value.0);
    let label = element("label").class("rt-part-label").attr("for", &id).text(&part.label);
    element("div").class("rt-date-part").child(label).child(input)
}
