//! The declaration of truth and the button that sends.

use retouche_screens::{DECLARATION, SendingBlock};

use super::element::{Element, element};
use super::field::{error, error_id};
use super::form::main_button;
use super::setting::Setting;

/// One checkbox, never ticked beforehand (R17), and a button that names the act.
pub(crate) fn declaration(setting: Setting<'_>, sending: &SendingBlock) -> Element {
    element("div")
        .class("rt-sending")
        .child(setting.heading(1).class("rt-heading").text(&sending.heading))
        .paragraphs(&sending.right_to_error)
        .child(checkbox(setting, sending))
        .child(main_button(&sending.submit))
}

fn checkbox(setting: Setting<'_>, sending: &SendingBlock) -> Element {
    let id = format!("{}{DECLARATION}", setting.place.prefix);
    let fault = sending.error.as_ref();
    let control = element("input")
        .class("rt-tick")
        .id(&id)
        .attr("type", "checkbox")
        .attr("name", DECLARATION)
        .attr("value", "yes")
        .required(true)
        .maybe("aria-describedby", fault.map(|_| error_id(&id)))
        .maybe("aria-invalid", fault.map(|_| "true"));
    let label = element("label").class("rt-option-label").attr("for", &id).text(&sending.declaration);
    element("div")
        .class(if fault.is_some() { "rt-field rt-faulty" } else { "rt-field" })
        .maybe_child(fault.map(|text| error(&id, &sending.error_prefix, text)))
        .child(element("div").class("rt-option").child(control).child(label))
}
