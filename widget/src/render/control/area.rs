//! Several lines of text.

use leptos::prelude::*;
use retouche_screens::Typed;

use super::Shared;
use crate::render::element::Element;

pub(crate) fn area(shared: Shared<'_>, value: &Typed, required: bool) -> Element {
    let area = shared.control("textarea", "rt-input rt-area").attr("rows", "5").required(required);
    // Leptos writes an empty text as a blank, which would count as typed.
    if value.0.is_empty() { area } else { area.child(content(&value.0).into_any()) }
}

/// A parser of HTML drops a line break at the start of a text area: what was typed gets one to lose.
fn content(typed: &str) -> String {
    if cfg!(feature = "ssr") { format!("\n{typed}") } else { typed.to_owned() }
}
