//! What surrounds every screen: languages, the notice of a demonstration, the ways to reach a person.
//!
//! On a page of its own these are the page's landmarks; inside a host's page, which has its own, they
//! are parts with a name.

use leptos::prelude::*;
use retouche_screens::{Frame, LanguageLink, Status, Target};

use super::contacts::contacts;
use super::element::{Element, element};
use super::link::named;
use super::setting::Setting;

/// A screen's root, with the page inside its frame.
pub(crate) fn frame(setting: Setting<'_>, kind: &'static str, page: Element) -> Element {
    let (frame, embedded) = (setting.frame, setting.place.embedded);
    let target = frame.languages.first().map(|language| &language.target);
    let procedure = frame.procedure.as_ref().map(|link| link.target.to_string());
    let main =
        element(if embedded { "div" } else { "main" }).class("rt-main").id(setting.id("main")).child(page);
    element("div")
        .class("retouche")
        .attr("data-retouche-screen", kind)
        .maybe("data-target", target.map(Target::to_string))
        .maybe("data-procedure", procedure)
        .attr("data-locale", frame.locale.as_str())
        .attr("lang", frame.locale.lang_attribute())
        .attr("dir", frame.locale.dir().as_str())
        .maybe_child((!embedded).then(|| skip(setting)))
        .child(header(setting))
        .child(main)
        .maybe_child(embedded.then(|| statuses(setting)))
        .maybe_child(help(setting))
}

/// Where a script says what goes on, and what it may say (WCAG 4.1.3).
fn statuses(setting: Setting<'_>) -> Element {
    let said = |status: &Status| {
        element("span").flag("hidden", true).attr("data-retouche-say", status.name).text(&status.text)
    };
    let line = element("p").class("rt-status").attr("role", "status").flag("data-retouche-status", true);
    element("div").class("rt-statuses").child(line).children(setting.frame.statuses.iter().map(said))
}

fn skip(setting: Setting<'_>) -> Element {
    let address = format!("#{}", setting.id("main"));
    element("a").class("rt-skip").attr("href", address).text(&setting.frame.skip)
}

fn header(setting: Setting<'_>) -> Element {
    let frame = setting.frame;
    let procedure = frame.procedure.as_ref().filter(|_| !setting.place.embedded);
    let name = procedure.map(|link| {
        let anchor = element("a").class("rt-procedure").attr("href", setting.address(&link.target));
        named(anchor, &link.label, link.about.as_ref())
    });
    let bar = element("div").class("rt-bar").maybe_child(name).maybe_child(languages(setting));
    element(if setting.place.embedded { "div" } else { "header" })
        .class("rt-header")
        .maybe_child(
            frame.demonstration.as_ref().map(|text| element("p").class("rt-demonstration").text(text)),
        )
        .child(bar)
}

fn languages(setting: Setting<'_>) -> Option<Element> {
    let frame: &Frame = setting.frame;
    let items = frame
        .languages
        .iter()
        .map(|language| element("li").class("rt-language").child(language_link(setting, language)));
    let list = element("ul").class("rt-language-list").children(items);
    (frame.languages.len() > 1).then(|| {
        element("nav")
            .class("rt-languages")
            .attr("aria-label", frame.languages_label.to_plain_string())
            .child(list)
    })
}

fn language_link(setting: Setting<'_>, language: &LanguageLink) -> Element {
    let locale = &language.locale;
    element("a")
        .class("rt-link rt-language-link")
        .attr("href", setting.place.address(locale, &language.target))
        .attr("hreflang", locale.lang_attribute())
        .attr("lang", locale.lang_attribute())
        .attr("dir", locale.dir().as_str())
        .maybe("aria-current", language.current.then_some("true"))
        .child(language.name.clone().into_any())
}

/// The ways to reach a person, always at the end of the screen (WCAG 3.2.6).
fn help(setting: Setting<'_>) -> Option<Element> {
    let frame = setting.frame;
    let id = setting.id("help");
    let heading = setting.heading(1).class("rt-help-heading").id(&id).text(&frame.help_heading);
    let section = element("section")
        .class("rt-help")
        .attr("aria-labelledby", id)
        .child(heading)
        .child(contacts(&frame.help));
    let whole = || match setting.place.embedded {
        true => section,
        false => element("footer").class("rt-footer").child(section),
    };
    (!frame.help.is_empty()).then(whole)
}
