//! What a correction changes: the question, the answer sent, the new answer.
//!
//! One table for all widths. Where it is narrow, its style sheet stacks the cells.

use retouche_screens::{AnswerText, BeforeAfter, Difference};
use retouche_texts::Text;

use super::answers::{answer, sections};
use super::declaration::declaration;
use super::details::details;
use super::document::hand_in;
use super::element::{Element, element};
use super::error_summary::error_summary;
use super::form::form;
use super::link::{back, onward};
use super::setting::Setting;

pub(crate) fn before_after(setting: Setting<'_>, page: &BeforeAfter) -> Element {
    let sending = page.sending.as_ref().map(|it| form(setting, &page.target).child(declaration(setting, it)));
    let unchanged = (!page.unchanged.is_empty())
        .then(|| details(&page.unchanged_label, sections(setting, &page.unchanged, 1)));
    super::page()
        .child(back(setting, &page.back))
        .child(element("p").class("rt-banner").text(&page.banner))
        .maybe_child(page.declaration_error.as_ref().map(|errors| error_summary(setting, errors)))
        .child(setting.title(&page.heading))
        .maybe_child(page.nothing.as_ref().map(|text| element("p").class("rt-text").text(text)))
        .maybe_child((!page.differences.is_empty()).then(|| table(Columns::of(page), &page.differences)))
        .children(page.hand_in.iter().map(|it| hand_in(setting, it)))
        .maybe_child(page.late.as_ref().map(|link| onward(setting, link)))
        .maybe_child(unchanged)
        .maybe_child(sending)
}

/// What a table of differences is called, and its columns.
#[derive(Clone, Copy)]
pub(crate) struct Columns<'a> {
    pub(crate) caption: &'a Text,
    pub(crate) question: &'a Text,
    pub(crate) before: &'a Text,
    pub(crate) after: &'a Text,
}

impl<'a> Columns<'a> {
    fn of(page: &'a BeforeAfter) -> Self {
        Self {
            caption: &page.heading,
            question: &page.question_label,
            before: &page.before_label,
            after: &page.after_label,
        }
    }
}

pub(crate) fn table(columns: Columns<'_>, differences: &[Difference]) -> Element {
    let heads = [columns.question, columns.before, columns.after];
    let rows = differences.chunk_by(|one, next| one.row == next.row);
    super::table::table("rt-changes", columns.caption, heads)
        .children(rows.map(|differences| body(columns, differences)))
}

/// The differences of the root, or of one row under its name.
fn body(columns: Columns<'_>, differences: &[Difference]) -> Element {
    let name = differences.first().and_then(|difference| difference.row.as_ref());
    let heading = name.map(|name| {
        let cell = element("th")
            .class("rt-changes-row")
            .attr("role", "rowheader")
            .attr("scope", "rowgroup")
            .attr("colspan", "3")
            .text(name);
        element("tr").attr("role", "row").child(cell)
    });
    element("tbody")
        .class("rt-changes-group")
        .attr("role", "rowgroup")
        .maybe_child(heading)
        .children(differences.iter().map(|it| difference(columns, it)))
}

fn difference(columns: Columns<'_>, difference: &Difference) -> Element {
    let question = element("th")
        .class("rt-change-question")
        .attr("role", "rowheader")
        .attr("scope", "row")
        .child(element("span").class("rt-change-label").text(&difference.label))
        .space()
        .child(element("span").class("rt-mark").text(&difference.what));
    element("tr")
        .class("rt-change")
        .attr("role", "row")
        .child(question)
        .child(side("rt-before", columns.before, "del", &difference.before))
        .child(side("rt-after", columns.after, "ins", &difference.after))
}

fn side(class: &'static str, label: &Text, kind: &'static str, shown: &AnswerText) -> Element {
    let shown = match shown {
        AnswerText::None(_) => answer(shown),
        AnswerText::Given(_) | AnswerText::Several(_) => {
            element(kind).class("rt-change-answer").child(answer(shown))
        }
    };
    super::table::cell(class, label).child(shown)
}
