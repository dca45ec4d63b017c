//! Where the holder of a reference and a code comes back.

use retouche_screens::{CodeEntry, CodeField, SignIn};
use retouche_texts::Text;

use super::element::{Element, element};
use super::error_summary::error_summary;
use super::field::{error, error_id, hint_id};
use super::form::{form, main_button};
use super::setting::Setting;
use super::text::paragraph;

pub(crate) fn sign_in(setting: Setting<'_>, page: &SignIn) -> Element {
    // A password manager may keep both, as it keeps a name and a password (WCAG 3.3.8).
    let form = form(setting, &page.target)
        .child(field(setting, &page.reference, &page.error_prefix, "username"))
        .child(field(setting, &page.code, &page.error_prefix, "current-password"))
        .child(main_button(&page.submit));
    let lost = element("div")
        .class("rt-part")
        .child(setting.heading(1).class("rt-heading").text(&page.lost_heading))
        .paragraphs(&page.lost);
    super::page()
        .maybe_child(page.errors.as_ref().map(|errors| error_summary(setting, errors)))
        .child(setting.title(&page.heading))
        .child(paragraph(&page.intro))
        .child(form)
        .child(lost)
}

fn field(setting: Setting<'_>, field: &CodeField, prefix: &Text, token: &'static str) -> Element {
    let id = format!("{}{}", setting.place.prefix, field.name);
    let fault = field.error.as_ref();
    let described_by = match fault {
        Some(_) => format!("{} {}", error_id(&id), hint_id(&id)),
        None => hint_id(&id),
    };
    let input = element("input")
        .class(match field.entry {
            CodeEntry::Code => "rt-input rt-sized rt-code-input",
            CodeEntry::Name | CodeEntry::Password => "rt-input rt-sized",
        })
        .id(&id)
        .attr("type", if field.entry == CodeEntry::Password { "password" } else { "text" })
        .attr("name", field.name)
        .attr("dir", "ltr")
        .attr("size", "24")
        .attr("spellcheck", "false")
        .attr("autocapitalize", if field.entry == CodeEntry::Code { "characters" } else { "none" })
        .attr("autocomplete", token)
        .required(true)
        .attr("aria-describedby", described_by)
        .maybe("aria-invalid", fault.map(|_| "true"))
        .attr("value", &field.value.0);
    element("div")
        .class(if fault.is_some() { "rt-field rt-faulty" } else { "rt-field" })
        .child(element("label").class("rt-label").attr("for", &id).text(&field.label))
        .child(element("p").class("rt-hint").id(hint_id(&id)).text(&field.hint))
        .maybe_child(fault.map(|text| error(&id, prefix, text)))
        .child(input)
}
