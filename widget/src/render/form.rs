//! Forms: what they carry without showing it, and their buttons.

use retouche_screens::{Action, Button, Hidden, Target};

use super::element::{Element, element};
use super::link::named;
use super::setting::Setting;

/// A form that posts to a screen's address.
///
/// The browser's own checks stay off: they speak its language, not the person's, and screen readers call
/// untouched fields invalid (C-D1).
pub(crate) fn form(setting: Setting<'_>, target: &Target) -> Element {
    element("form")
        .class("rt-form")
        .attr("method", "post")
        .attr("action", setting.address(target))
        // A host's page may be written in another encoding.
        .attr("accept-charset", "utf-8")
        .flag("novalidate", true)
        .children(setting.place.entries.iter().map(hidden))
}

pub(crate) fn hidden(hidden: &Hidden) -> Element {
    element("input").attr("type", "hidden").attr("name", &hidden.name).attr("value", &hidden.value.0)
}

/// The button that does what the screen is for.
pub(crate) fn main_button(button: &Button) -> Element {
    element("div").class("rt-actions").child(submit(button).class("rt-button"))
}

/// A button beside the main one.
pub(crate) fn minor_button(button: &Button) -> Element {
    submit(button).class("rt-button rt-minor")
}

/// A button that does something else than the screen is for.
pub(crate) fn other_button(button: &Button) -> Element {
    element("div").class("rt-actions").child(minor_button(button))
}

/// A form of such a button alone.
pub(crate) fn other_form(setting: Setting<'_>, target: &Target, button: &Button) -> Element {
    form(setting, target).child(other_button(button))
}

/// The button that the Enter key presses: the first of the form, which may not be one that removes a row.
pub(crate) fn default_button(button: &Button) -> Element {
    submit(button).class("rt-unseen").attr("tabindex", "-1").attr("aria-hidden", "true")
}

fn submit(button: &Button) -> Element {
    let element = element("button")
        .attr("type", "submit")
        .attr("name", Action::NAME)
        .attr("value", button.act.to_string());
    named(element, &button.label, button.about.as_ref())
}
