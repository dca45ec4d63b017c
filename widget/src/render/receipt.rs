//! The receipt: the reference and the code to keep, what was received, and how to correct it.

use leptos::prelude::*;
use retouche_screens::{CodeBlock, ReceiptPage, Target};
use retouche_texts::Text;

use super::answers::sections;
use super::contacts::contacts;
use super::details::details;
use super::document::hand_in;
use super::element::{Element, element};
use super::facts::facts;
use super::link::list;
use super::setting::Setting;

pub(crate) fn receipt(setting: Setting<'_>, page: &ReceiptPage) -> Element {
    let changed = page.changed.as_ref().map(|(heading, questions)| {
        let items = questions.iter().map(|text| element("li").class("rt-bullet").text(text));
        part(setting, heading).child(element("ul").class("rt-bullets").children(items))
    });
    super::page()
        .child(setting.title(&page.heading))
        .child(keep(page))
        .child(facts(&page.facts))
        .maybe_child(changed)
        .children(page.hand_in.iter().map(|it| hand_in(setting, it)))
        .child(part(setting, &page.correcting_heading).paragraphs(&page.correcting))
        .maybe_child(
            (!page.next.is_empty()).then(|| part(setting, &page.next_heading).paragraphs(&page.next)),
        )
        .child(service(setting, page))
        .child(details(&page.answers_label, sections(setting, &page.answers, 1)))
        .maybe_child(list(setting, &page.onward))
}

/// Says on a screen's root what was received, to the loader.
pub(crate) fn named(root: Element, page: &ReceiptPage) -> Element {
    let revision = match &page.target {
        Target::Receipt(_, number) => Some(*number),
        // Only a first sending has the page of what was just sent.
        Target::Sent(_) => Some(1),
        _ => None,
    };
    root.attr("data-reference", page.reference.text.to_plain_string())
        .maybe("data-revision", revision.map(|number| number.to_string()))
}

/// What the person has to keep.
fn keep(page: &ReceiptPage) -> Element {
    let reference = element("dl")
        .class("rt-keep-entries")
        .child(entry(&page.reference.label, page.reference.text.to_plain_string()));
    let code = page.code.as_ref();
    let reference = reference.maybe_child(code.map(|code| entry(&code.label, code.code.clone())));
    element("div").class("rt-keep").child(reference).maybe_child(code.map(advice))
}

fn entry(label: &Text, shown: String) -> Element {
    let shown = element("bdi").attr("dir", "ltr").child(shown.into_any());
    element("div")
        .class("rt-keep-entry")
        .child(element("dt").class("rt-keep-label").text(label))
        .child(element("dd").class("rt-code").child(shown))
}

fn advice(code: &CodeBlock) -> Element {
    element("div").class("rt-keep-advice").paragraphs(&code.advice)
}

fn part(setting: Setting<'_>, heading: &Text) -> Element {
    element("div").class("rt-part").child(setting.heading(1).class("rt-heading").text(heading))
}

fn service(setting: Setting<'_>, page: &ReceiptPage) -> Element {
    part(setting, &page.service_heading)
        .child(element("p").class("rt-text").text(&page.service))
        .maybe_child((!page.contacts.is_empty()).then(|| contacts(&page.contacts)))
}
