//! Links to other screens.

use retouche_screens::{Link, Target};
use retouche_texts::Text;

use super::element::{Element, element};
use super::setting::Setting;
use super::text::unseen;

/// A link in the text.
pub(crate) fn link(setting: Setting<'_>, link: &Link) -> Element {
    anchor(setting, link).class("rt-link")
}

/// The way to the page before, at the top of a screen.
pub(crate) fn back(setting: Setting<'_>, link: &Link) -> Element {
    element("p").class("rt-back").child(anchor(setting, link).class("rt-link rt-back-link"))
}

/// What to know before anything else, and the link that it leads to.
pub(crate) fn banner(setting: Setting<'_>, text: &Text, way: &Link) -> Element {
    element("p").class("rt-banner").words(text).space().child(link(setting, way))
}

/// The one link that leads on, as large as a button. It stays a link: it posts nothing.
pub(crate) fn onward(setting: Setting<'_>, link: &Link) -> Element {
    element("p").class("rt-actions").child(anchor(setting, link).class("rt-button"))
}

/// Links one under the other.
pub(crate) fn list(setting: Setting<'_>, links: &[Link]) -> Option<Element> {
    let items = links.iter().map(|it| element("li").class("rt-links-item").child(link(setting, it)));
    (!links.is_empty()).then(|| element("ul").class("rt-links").children(items))
}

fn anchor(setting: Setting<'_>, link: &Link) -> Element {
    // `download` would have a browser keep a refusal, too, as if it were the file.
    let anchor = element("a")
        .attr("href", setting.address(&link.target))
        .maybe("data-retouche-file", file(&link.target));
    named(anchor, &link.label, link.about.as_ref())
}

/// The name of the file that a link leads to, where it leads to no page: what the loader calls it.
fn file(target: &Target) -> Option<String> {
    match target {
        Target::Calendar(_) => Some("retouche.ics".to_owned()),
        Target::ReceiptFile(reference, number) => Some(format!("receipt-{reference}-{number}.json")),
        _ => None,
    }
}

/// Visible words, and more for those who hear them out of their place.
pub(crate) fn named(element: Element, label: &Text, about: Option<&Text>) -> Element {
    match about {
        Some(about) => element.words(label).space().child(unseen(about)),
        None => element.text(label),
    }
}
