//! Elements whose type does not depend on what is in them.
//!
//! Leptos gives every shape of markup a type of its own, and the browser a copy of the code for each;
//! one type for all keeps the module small. And where `view!` writes wholly static markup through
//! `innerHTML`, which a host that enforces Trusted Types refuses, these are always made node by node.

use leptos::html;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;

/// An element on its way into a view.
pub(crate) struct Element {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element without attributes and children.
pub(crate) fn element(tag: &'static str) -> Element {
    Element { tag, attributes: Vec::new(), children: Vec::new() }
}

impl Element {
    pub(crate) fn attr(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push(custom_attribute(name, value.into()).into_any_attr());
        self
    }

    /// An attribute that is left out when there is no value.
    pub(crate) fn maybe(self, name: &'static str, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// An attribute without a value, such as `checked`.
    pub(crate) fn flag(self, name: &'static str, is_set: bool) -> Self {
        self.maybe(name, is_set.then_some(""))
    }

    pub(crate) fn class(self, class: &'static str) -> Self {
        self.attr("class", class)
    }

    pub(crate) fn id(self, id: impl Into<String>) -> Self {
        self.attr("id", id)
    }

    pub(crate) fn child(mut self, child: impl IntoChild) -> Self {
        self.children.push(child.into_child());
        self
    }

    pub(crate) fn maybe_child(self, child: Option<impl IntoChild>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    pub(crate) fn children<C: IntoChild>(mut self, children: impl IntoIterator<Item = C>) -> Self {
        self.children.extend(children.into_iter().map(IntoChild::into_child));
        self
    }
}

/// What can stand inside an element.
pub(crate) trait IntoChild {
    fn into_child(self) -> AnyView;
}

impl IntoChild for AnyView {
    fn into_child(self) -> AnyView {
        self
    }
}

impl IntoChild for Element {
    fn into_child(self) -> AnyView {
        let Element { tag, attributes, children } = self;
        match tag {
            // Elements that never have an end tag.
            "input" => html::input().add_any_attr(attributes).into_any(),
            "link" => html::link().add_any_attr(attributes).into_any(),
            "meta" => html::meta().add_any_attr(attributes).into_any(),
            _ => html::custom(tag).child(children).add_any_attr(attributes).into_any(),
        }
    }
}

impl Element {
    pub(crate) fn into_any(self) -> AnyView {
        self.into_child()
    }
}
