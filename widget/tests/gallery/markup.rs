//! Reads the markup that the widget writes, which is stricter than HTML: every element is closed, every
//! value quoted, every attribute given once. Anything else is a failure of the widget.

use std::fmt::Write;

/// Elements that have no end tag.
const VOID: [&str; 3] = ["input", "link", "meta"];

/// An element, or words.
pub(crate) enum Node {
    Element(Element),
    Words(String),
}

pub(crate) struct Element {
    pub(crate) tag: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Node>,
}

/// The one element that `markup` is.
pub(crate) fn read(markup: &str) -> Element {
    let mut rest = markup.strip_prefix("<!DOCTYPE html>\n").unwrap_or(markup).trim_end();
    let Node::Element(element) = node(&mut rest) else { panic!("no element") };
    assert_eq!(rest, "", "something follows the element");
    element
}

fn node(rest: &mut &str) -> Node {
    let Some(inside) = rest.strip_prefix('<') else {
        let (words, after) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
        *rest = after;
        assert!(!words.contains('>'), "unescaped: {words}");
        return Node::Words(words.to_owned());
    };
    let (opening, after) = inside.split_at(tag_end(inside));
    *rest = &after[1..];
    let (tag, attributes) = opening.split_once(' ').unwrap_or((opening, ""));
    let element =
        Element { tag: tag.to_owned(), attributes: read_attributes(attributes), children: Vec::new() };
    if VOID.contains(&tag) {
        return Node::Element(element);
    }
    let mut children = Vec::new();
    while !rest.starts_with("</") {
        assert!(!rest.is_empty(), "<{tag}> is never closed");
        children.push(node(rest));
    }
    let end = format!("</{tag}>");
    *rest = rest.strip_prefix(&end).unwrap_or_else(|| panic!("<{tag}> is closed by {:.20}", *rest));
    Node::Element(Element { children, ..element })
}

/// Where the tag's `>` stands: values may hold none, for it is escaped in them.
fn tag_end(inside: &str) -> usize {
    inside.find('>').expect("a tag is never closed")
}

fn read_attributes(text: &str) -> Vec<(String, String)> {
    let mut attributes: Vec<(String, String)> = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let (name, after) = rest.split_once("=\"").unwrap_or_else(|| panic!("no value: {rest}"));
        let (value, after) = after.split_once('"').unwrap_or_else(|| panic!("never closed: {rest}"));
        assert!(!attributes.iter().any(|(known, _)| known == name), "{name} is given twice: {text}");
        attributes.push((name.to_owned(), value.to_owned()));
        rest = after.trim_start();
    }
    attributes
}

impl Element {
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn has_class(&self, class: &str) -> bool {
        self.attribute("class").is_some_and(|classes| classes.split(' ').any(|one| one == class))
    }

    /// This element and all inside it, in order.
    pub(crate) fn all(&self) -> Vec<&Element> {
        let inside = self.elements().flat_map(Element::all);
        std::iter::once(self).chain(inside).collect()
    }

    pub(crate) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Words(_) => None,
        })
    }

    pub(crate) fn words(&self) -> String {
        let words = self.children.iter().map(|node| match node {
            Node::Element(element) => element.words(),
            Node::Words(words) => words.clone(),
        });
        words.collect()
    }

    /// The element with one line for each block, as a person would write it.
    pub(crate) fn pretty(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, 0);
        text
    }

    fn write(&self, text: &mut String, depth: usize) {
        let blank = "  ".repeat(depth);
        let _ = write!(text, "{blank}{}", self.opening());
        if VOID.contains(&self.tag.as_str()) {
            text.push('\n');
            return;
        }
        if self.is_line() {
            let _ = writeln!(text, "{}</{}>", self.line(), self.tag);
            return;
        }
        text.push('\n');
        // Of a long list, the first entries tell enough.
        let shown = if self.tag == "select" { 3 } else { self.children.len() };
        for node in self.children.iter().take(shown) {
            match node {
                Node::Element(element) => element.write(text, depth + 1),
                Node::Words(words) if words.trim().is_empty() => {}
                Node::Words(words) => {
                    let _ = writeln!(text, "{blank}  {}", words.trim());
                }
            }
        }
        if shown < self.children.len() {
            let _ = writeln!(text, "{blank}  …");
        }
        let _ = writeln!(text, "{blank}</{}>", self.tag);
    }

    fn opening(&self) -> String {
        let attributes = self.attributes.iter().map(|(name, value)| match value.as_str() {
            "" => format!(" {name}"),
            value => format!(" {name}=\"{value}\""),
        });
        format!("<{}{}>", self.tag, attributes.collect::<String>())
    }

    fn is_line(&self) -> bool {
        self.elements().all(|element| ["bdi", "span"].contains(&element.tag.as_str()) && element.is_line())
    }

    fn line(&self) -> String {
        let parts = self.children.iter().map(|node| match node {
            Node::Element(element) => format!("{}{}</{}>", element.opening(), element.line(), element.tag),
            Node::Words(words) => words.clone(),
        });
        parts.collect()
    }
}
