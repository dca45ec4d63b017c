//! All answers on one page, before they are sent or while they are corrected.

use retouche::form::CheckAnswers;

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
        .maybe_child(page.errors.as_ref().map(|it| missing(setting, it)))
        .child(sections(setting, &page.sections, 1))
        .maybe_child(page.onward.as_ref().map(|link| onward(setting, link)))
        .maybe_child(sending)
        .maybe_child(discard)
}
