//! A submission as it stands, and what can be done with it.

use retouche_screens::{Button, Link, SubmissionPage};
use retouche_texts::Text;

use super::answers::sections;
use super::element::{Element, element};
use super::facts::facts;
use super::form::{form, main_button, other_form};
use super::link::{banner, list, onward};
use super::setting::Setting;

pub(crate) fn submission(setting: Setting<'_>, page: &SubmissionPage) -> Element {
    let amend = page.amend.as_ref().map(|button| form(setting, &page.target).child(main_button(button)));
    super::page()
        .maybe_child(page.older.as_ref().map(|(text, way)| banner(setting, text, way)))
        .child(setting.title(&page.heading))
        .child(facts(&page.facts))
        .maybe_child(page.asked.as_ref().map(|(text, way)| waiting(setting, text, way)))
        .maybe_child(page.unsent.as_ref().map(|(text, way)| waiting(setting, text, way)))
        .maybe_child(page.discarded.as_ref().map(|(text, button)| discarded(setting, page, text, button)))
        .child(rights(setting, page).maybe_child(amend))
        .maybe_child(answers(setting, page))
        .maybe_child(list(setting, &page.links))
        .child(other_form(setting, &page.target, &page.sign_out))
}

/// Something that waits for the person.
fn waiting(setting: Setting<'_>, text: &Text, way: &Link) -> Element {
    let words = element("p").class("rt-notice-title").text(text);
    element("div").class("rt-notice").child(words).child(onward(setting, way))
}

/// Something that was thrown away and can be brought back.
fn discarded(setting: Setting<'_>, page: &SubmissionPage, text: &Text, button: &Button) -> Element {
    let words = element("p").class("rt-notice-title").text(text);
    element("div").class("rt-notice").child(words).child(other_form(setting, &page.target, button))
}

fn rights(setting: Setting<'_>, page: &SubmissionPage) -> Element {
    element("div")
        .class("rt-part")
        .child(setting.heading(1).class("rt-heading").text(&page.rights_heading))
        .paragraphs(&page.rights)
}

fn answers(setting: Setting<'_>, page: &SubmissionPage) -> Option<Element> {
    let heading = setting.heading(1).class("rt-heading").text(&page.answers_heading);
    let part = element("div").class("rt-part").child(heading);
    (!page.answers.is_empty()).then(|| part.child(sections(setting, &page.answers, 2)))
}
