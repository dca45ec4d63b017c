//! What a page states, each thing under its label.

use retouche_screens::{AnswerText, Fact};
use retouche_texts::Text;

use super::answers::answer;
use super::element::{Element, element};

pub(crate) fn facts(facts: &[Fact]) -> Element {
    list(facts.iter().map(|fact| entry(&fact.label, said().text(&fact.text))))
}

/// Where what is so may be an answer.
pub(crate) fn answered(facts: &[(Text, AnswerText)]) -> Element {
    list(facts.iter().map(|(label, shown)| entry(label, said().child(answer(shown)))))
}

pub(crate) fn list(entries: impl Iterator<Item = Element>) -> Element {
    element("dl").class("rt-facts").children(entries)
}

pub(crate) fn entry(label: &Text, said: Element) -> Element {
    element("div").class("rt-fact").child(element("dt").class("rt-fact-label").text(label)).child(said)
}

pub(crate) fn said() -> Element {
    element("dd").class("rt-fact-text")
}
