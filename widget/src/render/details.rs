//! What can be opened to read more.

use retouche_texts::Text;

use super::element::{Element, element};

pub(crate) fn details(summary: &Text, body: Element) -> Element {
    let summary = element("summary").class("rt-summary").text(summary);
    element("details")
        .class("rt-details")
        .child(summary)
        .child(element("div").class("rt-details-body").child(body))
}
