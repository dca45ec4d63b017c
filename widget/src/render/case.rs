//! One case, as an agent sees it.

use retouche_screens::Link;
use retouche_screens::agent::CaseScreen;
use retouche_texts::Text;

use super::answers::sections;
use super::element::{Element, element};
use super::facts::facts;
use super::form::{form, main_button, other_form};
use super::link::{back, banner, link, list};
use super::setting::Setting;

pub(crate) fn case(setting: Setting<'_>, page: &CaseScreen) -> Element {
    let notes = page.notes.iter().map(|(text, way)| note(setting, text, way));
    super::page()
        .child(back(setting, &page.back))
        .maybe_child(page.older.as_ref().map(|(text, way)| banner(setting, text, way)))
        .child(setting.title(&page.heading))
        .child(facts(&page.facts))
        .children(notes)
        .maybe_child((page.older.is_none()).then(|| acts(setting, page)))
        .maybe_child(
            (!page.rights.is_empty()).then(|| part(setting, &page.rights_heading).paragraphs(&page.rights)),
        )
        .maybe_child(answers(setting, page))
        .maybe_child(list(setting, &page.links))
        .child(other_form(setting, &page.target, &page.sign_out))
}

fn note(setting: Setting<'_>, text: &Text, way: &Link) -> Element {
    let words = element("p").class("rt-notice-title").text(text);
    element("div")
        .class("rt-notice")
        .child(words)
        .child(element("p").class("rt-text").child(link(setting, way)))
}

fn part(setting: Setting<'_>, heading: &Text) -> Element {
    element("div").class("rt-part").child(setting.heading(1).class("rt-heading").text(heading))
}

fn acts(setting: Setting<'_>, page: &CaseScreen) -> Element {
    let review = page.review.as_ref().map(|button| form(setting, &page.target).child(main_button(button)));
    part(setting, &page.acts_heading)
        .maybe_child(page.no_act.as_ref().map(super::text::paragraph))
        .maybe_child(review)
        .maybe_child(list(setting, &page.acts))
}

fn answers(setting: Setting<'_>, page: &CaseScreen) -> Option<Element> {
    let shown = || part(setting, &page.answers_heading).child(sections(setting, &page.answers, 2));
    (!page.answers.is_empty()).then(shown)
}
