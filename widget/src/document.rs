//! Screens as HTML text: alone, or as a whole document of the server's own.

use leptos::prelude::*;
use retouche_screens::Screen;

use crate::Surroundings;
use crate::render::{self, element};

/// What a document loads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The address of the style sheet.
    pub stylesheet: String,
}

/// A screen alone, to be put into a page: one `<div class="retouche">`.
#[must_use]
pub fn render_screen(screen: &Screen, place: &Surroundings) -> String {
    html(render::screen(screen, place))
}

/// A whole document around a screen.
#[must_use]
pub fn render_document(screen: &Screen, place: &Surroundings, document: &Document) -> String {
    let locale = &screen.frame.locale;
    let meta = |name: &str, content: &str| element("meta").attr("name", name).attr("content", content);
    let head = element("head")
        .child(element("meta").attr("charset", "utf-8"))
        .child(meta("viewport", "width=device-width, initial-scale=1"))
        .child(meta("color-scheme", "light dark"))
        // Some telephones make links of references and codes.
        .child(meta("format-detection", "telephone=no"))
        .child(element("title").child(screen.frame.title.to_plain_string().into_any()))
        // No picture of ours stands in a tab, and no browser needs to ask for one.
        .child(element("link").attr("rel", "icon").attr("href", "data:,"))
        .child(element("link").attr("rel", "stylesheet").attr("href", &document.stylesheet));
    let page = element("html")
        .attr("lang", locale.lang_attribute())
        .attr("dir", locale.dir().as_str())
        .child(head)
        .child(element("body").class("rt-page").child(render::screen(screen, place)));
    format!("<!DOCTYPE html>\n{}\n", html(page.into_any()))
}

/// Markup as text, without the empty comments by which Leptos would find its way in it again. In what
/// people wrote, `<` is escaped.
fn html(view: AnyView) -> String {
    view.to_html().replace("<!>", "")
}
