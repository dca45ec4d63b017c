//! A letter: a calm sheet on the screen, and on paper all there is.

use retouche_screens::{ContactLine, Letter, ReachLine};
use retouche_texts::Text;

use super::before_after::{Columns, table};
use super::element::{Element, element};
use super::link::back;
use super::setting::Setting;
use super::text::paragraph;

pub(crate) fn letter(setting: Setting<'_>, page: &Letter) -> Element {
    super::page()
        .child(back(setting, &page.back))
        .child(setting.title(&page.heading))
        .child(element("div").class("rt-letter-how").paragraphs(&page.how))
        .child(sheet(page))
}

fn sheet(page: &Letter) -> Element {
    let [question, before, after] = &page.columns;
    let columns = Columns { caption: &page.subject, question, before, after };
    let people = element("div")
        .class("rt-letter-people")
        .child(element("div").class("rt-letter-blank").child(label(&page.sender)))
        .child(
            element("div")
                .class("rt-letter-to")
                .child(receiver(&page.service))
                .children(places(&page.contacts)),
        );
    let signature = element("div").class("rt-letter-blank rt-letter-signature").child(label(&page.signature));
    element("div")
        .class("rt-letter")
        .child(people)
        .child(element("p").class("rt-letter-subject").text(&page.subject))
        .paragraphs(&page.opening)
        .child(table(columns, &page.differences))
        .child(paragraph(&page.closing))
        .child(signature)
}

/// What is to be written by hand in the empty space around it.
fn label(text: &Text) -> Element {
    element("p").class("rt-letter-label").text(text)
}

fn receiver(service: &Text) -> Element {
    element("p").class("rt-letter-service").text(service)
}

/// Where a letter can be sent to or brought. What is called or written to otherwise stands at the end of
/// every screen.
fn places(contacts: &[ContactLine]) -> impl Iterator<Item = Element> {
    let places = contacts.iter().filter(|contact| contact.reach == ReachLine::Place);
    places.map(|contact| element("p").class("rt-letter-place").text(&contact.name))
}
