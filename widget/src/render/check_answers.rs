//! All answers on one page, before they are sent or while they are corrected.

use retouche_screens::{CheckAnswers, FormChanged};

use super::answers::sections;
use super::declaration::declaration;
use super::element::{Element, element};
use super::error_summary::{error_summary, missing};
use super::form::{form, other_form};
use super::link::{back, onward};
use super::setting::Setting;
use super::text::paragraph;

pub(crate) fn check_answers(setting: Setting<'_>, page: &CheckAnswers) -> Element {
    let sending = page.sending.as_ref().map(|it| form(setting, &page.target).child(declaration(setting, it)));
    let discard = page.discard.as_ref().map(|button| other_form(setting, &page.target, button));
    super::page()
        .child(back(setting, &page.back))
        .maybe_child(page.banner.as_ref().map(|text| element("p").class("rt-banner").text(text)))
        .maybe_child(page.declaration_error.as_ref().map(|errors| error_summary(setting, errors)))
        .child(setting.title(&page.heading))
        .child(paragraph(&page.intro))
        .maybe_child(page.form_changed.as_ref().map(|it| form_changed(setting, it)))
        .maybe_child(page.errors.as_ref().map(|it| missing(setting, it)))
        .child(sections(setting, &page.sections, 1))
        .maybe_child(page.onward.as_ref().map(|link| onward(setting, link)))
        .maybe_child(sending)
        .maybe_child(discard)
}

/// That the form changed: what to look at again, then what is asked otherwise or no longer.
fn form_changed(setting: Setting<'_>, changed: &FormChanged) -> Element {
    let to_confirm = changed.to_confirm.as_ref().map(|it| missing(setting, it));
    let former = (!changed.former.is_empty()).then(|| sections(setting, &changed.former, 2));
    element("div")
        .class("rt-section")
        .child(setting.heading(1).class("rt-subheading").text(&changed.heading))
        .child(paragraph(&changed.told))
        .maybe_child(to_confirm)
        .maybe_child(former)
}
