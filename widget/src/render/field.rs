//! A field: one question with its label, hint, errors and control.

use retouche_screens::{Field, FieldControl, FieldNotice};
use retouche_texts::Text;

use super::answers::answer;
use super::control::{self, Shared};
use super::details::details;
use super::element::{Element, element};
use super::notice::notice;
use super::setting::Setting;
use super::text::{paragraph, unseen};

/// What comes with a field on its page.
#[derive(Default)]
pub(crate) struct Around {
    /// What stands under the page's heading, where the field's label is that heading.
    pub(crate) under_heading: Vec<Element>,
    /// Whether the field's first notice is met before anything else.
    pub(crate) notice_first: bool,
}

pub(crate) fn field(setting: Setting<'_>, field: &Field, around: Around) -> Element {
    let id = setting.path_id(&field.path);
    let parts = Parts { setting, field, id };
    match &field.control {
        FieldControl::Line { entry, value, unit, width, required } => {
            let line = control::Line {
                entry: *entry,
                value,
                unit: unit.as_ref(),
                width: *width,
                required: *required,
            };
            let described_by = parts.described_by(unit.as_ref().map(|_| control::unit_id(&parts.id)));
            let input = control::line(parts.shared(described_by.as_deref()), &line);
            parts.single(input, around)
        }
        FieldControl::Area { value, required } => {
            let described_by = parts.described_by(None);
            parts.single(control::area(parts.shared(described_by.as_deref()), value, *required), around)
        }
        FieldControl::Select { prompt, options, required } => {
            let described_by = parts.described_by(None);
            let shared = parts.shared(described_by.as_deref());
            parts.single(control::select(shared, prompt, options, *required), around)
        }
        FieldControl::Date { parts: date, required } => {
            let error = parts.error_id();
            parts.group(control::date(parts.shared(error.as_deref()), date, *required), around)
        }
        FieldControl::Radios { options, required } => {
            let error = parts.error_id();
            let radios = control::radios(parts.shared(error.as_deref()), options);
            // A radio button has no `aria-required` of its own: their group has.
            parts.group(radios, around).attr("role", "radiogroup").required(*required)
        }
        FieldControl::Checkboxes { options } => {
            let error = parts.error_id();
            parts.group(control::checkboxes(parts.shared(error.as_deref()), options), around)
        }
        FieldControl::Locked { value, route } => {
            parts.locked(element("div").class("rt-locked-answer").child(answer(value)), route, around)
        }
    }
}

struct Parts<'a> {
    setting: Setting<'a>,
    field: &'a Field,
    id: String,
}

impl Parts<'_> {
    fn shared<'a>(&'a self, described_by: Option<&'a str>) -> Shared<'a> {
        Shared {
            id: &self.id,
            name: self.field.path.as_str(),
            described_by,
            is_faulty: self.field.error.is_some(),
            autocomplete: self.field.autocomplete,
        }
    }

    fn error_id(&self) -> Option<String> {
        self.field.error.as_ref().map(|_| error_id(&self.id))
    }

    /// Error, notices, hint, and what else describes the control, in the order in which they help.
    fn described_by(&self, more: Option<String>) -> Option<String> {
        let notices = self.field.notices.iter().map(|notice| self.notice_id(notice));
        let hint = self.field.hint.as_ref().map(|_| hint_id(&self.id));
        let known = self.field.known.as_ref().map(|_| known_id(&self.id));
        let confirming = self.field.confirming.as_ref().map(|_| confirming_id(&self.id));
        let document = self.field.document.as_ref().map(|_| document_id(&self.id));
        let ids = self.error_id().into_iter().chain(confirming).chain(notices).chain(hint).chain(known);
        let ids = ids.chain(document).chain(more);
        let ids: Vec<String> = ids.collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// A field with one control.
    fn single(&self, control: Element, around: Around) -> Element {
        let words = |class| self.label(element("label").class(class).attr("for", &self.id));
        let label = match self.field.is_heading {
            true => self.heading().child(words("rt-label")),
            false => words("rt-label"),
        };
        self.filled(self.container("div").child(label), control, around)
    }

    /// A field with several controls.
    fn group(&self, controls: Element, around: Around) -> Element {
        let legend = match self.field.is_heading {
            true => element("legend").class("rt-legend").child(self.label(self.heading())),
            false => self.label(element("legend").class("rt-legend rt-label")),
        };
        let group =
            self.container("fieldset").maybe("aria-describedby", self.described_by(None)).child(legend);
        self.filled(group, controls, around)
    }

    /// An answer that is corrected elsewhere.
    fn locked(&self, answer: Element, route: &Text, around: Around) -> Element {
        let label = match self.field.is_heading {
            true => self.label(self.heading()),
            false => self.label(element("p").class("rt-label")),
        };
        element("div")
            .class("rt-field rt-locked")
            .child(label)
            .children(around.under_heading)
            .child(answer)
            .child(element("p").class("rt-note").text(route))
    }

    fn container(&self, tag: &'static str) -> Element {
        element(tag).class(if self.field.error.is_some() { "rt-field rt-faulty" } else { "rt-field" })
    }

    fn heading(&self) -> Element {
        self.setting.heading(0).class("rt-title")
    }

    fn label(&self, element: Element) -> Element {
        match &self.field.optional {
            Some(optional) => {
                let optional = super::element("span").class("rt-optional").text(optional);
                element.words(&self.field.label).space().child(optional)
            }
            None => element.text(&self.field.label),
        }
    }

    /// What stands between the label and the control, the control, and the help after it.
    fn filled(&self, container: Element, control: Element, around: Around) -> Element {
        let field = self.field;
        let hint =
            field.hint.as_ref().map(|hint| element("p").class("rt-hint").id(hint_id(&self.id)).text(hint));
        let known =
            field.known.as_ref().map(|it| element("p").class("rt-known").id(known_id(&self.id)).text(it));
        let confirming = field.confirming.as_ref();
        let confirming =
            confirming.map(|it| element("p").class("rt-known").id(confirming_id(&self.id)).text(it));
        let document = field.document.as_ref();
        let document = document.map(|it| element("p").class("rt-known").id(document_id(&self.id)).text(it));
        let error = field.error.as_ref().map(|text| {
            error(&self.id, &field.error_prefix, text).attr("data-retouche-error", field.path.as_str())
        });
        let notices = field.notices.iter().enumerate().map(|(place, it)| {
            notice(self.setting, self.notice_id(it), it, around.notice_first && place == 0)
        });
        let help = field.help.iter().map(|(heading, body)| details(heading, paragraph(body)));
        container
            .children(around.under_heading)
            .maybe_child(hint)
            .maybe_child(known)
            .maybe_child(confirming)
            .maybe_child(document)
            .maybe_child(error)
            .children(notices)
            .child(control)
            .children(help)
    }

    /// Each notice carries what says that it was seen: the path, `!`, and a code.
    fn notice_id(&self, notice: &FieldNotice) -> String {
        let code = notice.seen.value.0.rsplit('!').next().unwrap_or_default();
        format!("{}__notice-{code}", self.id)
    }
}

/// What is wrong, at its field.
pub(crate) fn error(id: &str, prefix: &Text, text: &Text) -> Element {
    element("p").class("rt-error").id(error_id(id)).child(unseen(prefix)).space().words(text)
}

pub(crate) fn error_id(id: &str) -> String {
    format!("{id}__error")
}

fn known_id(id: &str) -> String {
    format!("{id}__known")
}

fn confirming_id(id: &str) -> String {
    format!("{id}__confirming")
}

fn document_id(id: &str) -> String {
    format!("{id}__document")
}

pub(crate) fn hint_id(id: &str) -> String {
    format!("{id}__hint")
}
