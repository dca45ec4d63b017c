//! Ways to reach a person.

use leptos::prelude::*;
use retouche_screens::{ContactLine, ReachLine};

use super::element::{Element, element};

pub(crate) fn contacts(lines: &[ContactLine]) -> Element {
    element("ul").class("rt-contacts").children(lines.iter().map(contact))
}

fn contact(line: &ContactLine) -> Element {
    element("li")
        .class("rt-contact")
        .child(element("span").class("rt-contact-name").text(&line.name))
        .maybe_child(reach(&line.reach))
        .maybe_child(line.hours.as_ref().map(|hours| element("span").class("rt-contact-hours").text(hours)))
}

fn reach(reach: &ReachLine) -> Option<Element> {
    let anchor = |address: String, shown: &String| {
        let shown = element("bdi").attr("dir", "ltr").child(shown.clone().into_any());
        element("a").class("rt-link rt-contact-reach").attr("href", address).child(shown)
    };
    match reach {
        ReachLine::Phone(number, shown) => Some(anchor(format!("tel:{number}"), shown)),
        ReachLine::Email(address) => Some(anchor(format!("mailto:{address}"), address)),
        ReachLine::Place => None,
    }
}
