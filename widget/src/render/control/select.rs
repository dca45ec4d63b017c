//! A list to pick one from.

use leptos::prelude::*;
use retouche_screens::OptionItem;
use retouche_texts::Text;

use super::Shared;
use crate::render::element::{Element, element};

pub(crate) fn select(shared: Shared<'_>, prompt: &Text, options: &[OptionItem], required: bool) -> Element {
    let prompt = option("", prompt);
    let options =
        options.iter().map(|item| option(&item.value, &item.label).flag("selected", item.is_chosen));
    shared.control("select", "rt-input rt-select").required(required).child(prompt).children(options)
}

/// An option holds plain text only: no markup keeps directions apart in it.
fn option(value: &str, label: &Text) -> Element {
    let lang = label.lang.as_ref();
    element("option")
        .attr("value", value)
        .maybe("lang", lang.map(|lang| lang.lang_attribute().into_owned()))
        .maybe("dir", lang.map(|lang| lang.dir().as_str()))
        .child(label.to_plain_string().into_any())
}
