//! Radio buttons and checkboxes.

use retouche_screens::OptionItem;

use super::Shared;
use crate::render::element::{Element, element};

pub(crate) fn radios(shared: Shared<'_>, options: &[OptionItem]) -> Element {
    list(shared, "radio", options)
}

pub(crate) fn checkboxes(shared: Shared<'_>, options: &[OptionItem]) -> Element {
    list(shared, "checkbox", options)
}

fn list(shared: Shared<'_>, kind: &'static str, options: &[OptionItem]) -> Element {
    let options = options.iter().enumerate();
    element("div")
        .class("rt-options")
        .children(options.map(|(place, item)| option(shared, kind, place == 0, item)))
}

fn option(shared: Shared<'_>, kind: &'static str, is_first: bool, item: &OptionItem) -> Element {
    let id = match is_first {
        true => shared.id.to_owned(),
        false => format!("{}__option-{}", shared.id, item.value),
    };
    let hint_id = format!("{id}__option-hint");
    let described_by = match (shared.described_by, &item.hint) {
        (Some(error), Some(_)) => Some(format!("{error} {hint_id}")),
        (Some(error), None) => Some(error.to_owned()),
        (None, Some(_)) => Some(hint_id.clone()),
        (None, None) => None,
    };
    let own = Shared { id: &id, described_by: described_by.as_deref(), ..shared };
    let control = own
        .control("input", "rt-tick")
        .attr("type", kind)
        .attr("value", &item.value)
        .flag("checked", item.is_chosen);
    let hint = item.hint.as_ref();
    element("div")
        .class("rt-option")
        .child(control)
        .child(element("label").class("rt-option-label").attr("for", &id).text(&item.label))
        .maybe_child(hint.map(|hint| element("p").class("rt-option-hint").id(hint_id).text(hint)))
}
