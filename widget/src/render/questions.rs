//! A page of questions, or of the rows of a group.

use retouche::id::Path;
use retouche_screens::{Block, Field, Questions};

use super::element::{Element, element};
use super::error_summary::error_summary;
use super::field::{Around, field};
use super::form::{default_button, form, hidden, main_button};
use super::link::back;
use super::rows::{AroundRows, rows, undo};
use super::setting::Setting;
use super::text::paragraph;

pub(crate) fn questions(setting: Setting<'_>, page: &Questions) -> Element {
    let urgent = Urgent::of(page);
    super::page()
        .child(back(setting, &page.back))
        .maybe_child(page.banner.as_ref().map(|text| element("p").class("rt-banner").text(text)))
        .maybe_child(page.errors.as_ref().map(|errors| error_summary(setting, errors)))
        .child(questions_form(setting, page, urgent))
}

fn questions_form(setting: Setting<'_>, page: &Questions, urgent: Urgent<'_>) -> Element {
    let heading = page.heading.as_ref().map(|text| setting.title(text));
    let lead = lead(page);
    let (above, mut under_heading) = if heading.is_some() { (lead, Vec::new()) } else { (Vec::new(), lead) };
    let blocks = page.blocks.iter().map(|it| block(setting, it, std::mem::take(&mut under_heading), urgent));
    form(setting, &page.target)
        .children(page.hidden.iter().map(hidden))
        .maybe_child(has_other_buttons(page).then(|| default_button(&page.submit)))
        .maybe_child(page.caption.as_ref().map(|text| element("p").class("rt-caption").text(text)))
        .maybe_child(heading)
        .children(above)
        .maybe_child(page.undo.as_ref().map(|it| undo(setting, it, urgent == Urgent::Undo)))
        .children(blocks)
        .child(main_button(&page.submit))
        .child(element("p").class("rt-kept").text(&page.kept))
}

/// What is said before the questions.
fn lead(page: &Questions) -> Vec<Element> {
    let body = page.body.as_ref().map(paragraph);
    let required = page.required.as_ref().map(|text| element("p").class("rt-required").text(text));
    body.into_iter().chain(required).collect()
}

fn block(setting: Setting<'_>, block: &Block, under_heading: Vec<Element>, urgent: Urgent<'_>) -> Element {
    let notice_at = urgent.notice();
    match block {
        Block::Field(it) => {
            field(setting, it, Around { under_heading, notice_first: notice_at == Some(&it.path) })
        }
        Block::Rows(it) => rows(setting, it, AroundRows { under_heading, notice_at }),
    }
}

/// Whether a button stands before the one that goes on.
fn has_other_buttons(page: &Questions) -> bool {
    page.undo.is_some() || page.blocks.iter().any(|block| matches!(block, Block::Rows(_)))
}

/// What has to be met before anything else on the page.
#[derive(Clone, Copy, PartialEq)]
enum Urgent<'a> {
    Errors,
    /// The notice of the field at this path.
    Notice(&'a Path),
    Undo,
    Nothing,
}

impl<'a> Urgent<'a> {
    fn of(page: &'a Questions) -> Self {
        let noticed = page.blocks.iter().flat_map(fields).find(|field| !field.notices.is_empty());
        match noticed {
            _ if page.errors.is_some() => Self::Errors,
            Some(field) => Self::Notice(&field.path),
            None if page.undo.is_some() => Self::Undo,
            None => Self::Nothing,
        }
    }

    fn notice(self) -> Option<&'a Path> {
        match self {
            Self::Notice(path) => Some(path),
            Self::Errors | Self::Undo | Self::Nothing => None,
        }
    }
}

fn fields(block: &Block) -> Vec<&Field> {
    match block {
        Block::Field(field) => vec![field],
        Block::Rows(rows) => rows.rows.iter().flat_map(|row| &row.fields).collect(),
    }
}
