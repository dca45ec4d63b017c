//! Controls: what a field shows to type or choose in, one file for each.

mod area;
mod date;
mod line;
mod options;
mod select;

pub(crate) use area::area;
pub(crate) use date::{date, date_part_id};
pub(crate) use line::{Line, line, unit_id};
pub(crate) use options::{checkboxes, radios};
pub(crate) use select::select;

use super::element::{Element, element};

/// What all controls of a field share.
#[derive(Clone, Copy)]
pub(crate) struct Shared<'a> {
    /// The id of the field's first control.
    pub(crate) id: &'a str,
    /// The name of its entries in a post.
    pub(crate) name: &'a str,
    /// The ids of what describes every control of the field, errors first (C-D5).
    pub(crate) described_by: Option<&'a str>,
    /// Whether what was typed cannot be accepted.
    pub(crate) is_faulty: bool,
    /// The `autocomplete` token.
    pub(crate) autocomplete: Option<&'static str>,
}

impl Shared<'_> {
    /// An element with what all controls share, and the one thing that an element's kind decides: whether
    /// "must be answered" is said of it or, of radio buttons, of their group.
    fn control(self, tag: &'static str, class: &'static str) -> Element {
        element(tag)
            .class(class)
            .id(self.id)
            .attr("name", self.name)
            .maybe("aria-describedby", self.described_by)
            .maybe("aria-invalid", self.is_faulty.then_some("true"))
            .maybe("autocomplete", self.autocomplete)
    }
}

impl Element {
    /// Says that an answer is wanted. The native `required` makes screen readers call untouched fields
    /// invalid (C-D1).
    pub(crate) fn required(self, required: bool) -> Self {
        self.maybe("aria-required", required.then_some("true"))
    }
}
