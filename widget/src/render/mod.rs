//! Screens as views: one file for each thing that is shown.
//!
//! Functions take plain data and a `Setting`, and give elements. Nothing here is reactive: a page is
//! made anew when another is shown, and typing costs nothing.

mod answers;
mod before_after;
mod case;
mod cases;
mod check_answers;
mod contacts;
mod control;
mod declaration;
mod details;
mod document;
mod dropping;
mod element;
mod error_summary;
mod exit;
mod facts;
mod field;
mod focus;
mod form;
mod frame;
mod history;
mod letter;
mod link;
mod messages;
mod notice;
mod questions;
mod receipt;
mod refusal;
mod rows;
mod setting;
mod sign_in;
mod start;
mod submission;
mod table;
mod task;
mod text;

use element::Element;
use leptos::prelude::*;
use retouche_screens::{FormPage, Screen};

use crate::Surroundings;
pub(crate) use element::element;
use setting::Setting;

/// A screen, as it stands in a page: one `<div class="retouche">`.
#[must_use]
pub fn screen(screen: &Screen, place: &Surroundings) -> AnyView {
    let setting = Setting { place, frame: &screen.frame };
    let page = match &screen.page {
        FormPage::Start(page) => start::start(setting, page),
        FormPage::Questions(page) => questions::questions(setting, page),
        FormPage::Dropping(page) => dropping::dropping(setting, page),
        FormPage::Exit(page) => exit::exit(setting, page),
        FormPage::CheckAnswers(page) => check_answers::check_answers(setting, page),
        FormPage::BeforeAfter(page) => before_after::before_after(setting, page),
        FormPage::Receipt(page) => receipt::receipt(setting, page),
        FormPage::SignIn(page) => sign_in::sign_in(setting, page),
        FormPage::Submission(page) => submission::submission(setting, page),
        FormPage::History(page) => history::history(setting, page),
        FormPage::Messages(page) => messages::messages(setting, page),
        FormPage::Task(page) => task::task(setting, page),
        FormPage::Letter(page) => letter::letter(setting, page),
        FormPage::Cases(page) => cases::cases(setting, page),
        FormPage::Case(page) => case::case(setting, page),
        FormPage::Refusal(page) => refusal::refusal(setting, page),
    };
    let root = frame::frame(setting, kind(&screen.page), page);
    match &screen.page {
        FormPage::Receipt(page) => receipt::named(root, page).into_any(),
        _ => root.into_any(),
    }
}

/// A page of questions, as [`screen`] shows it. It needs none of the other screens' code.
#[must_use]
pub fn questions_screen(
    frame: &retouche_screens::Frame,
    page: &retouche_screens::Questions,
    place: &Surroundings,
) -> AnyView {
    let setting = Setting { place, frame };
    frame::frame(setting, "questions", questions::questions(setting, page)).into_any()
}

/// What the page's root says it is, to the loader and to tests.
fn kind(page: &FormPage) -> &'static str {
    match page {
        FormPage::Start(_) => "start",
        FormPage::Questions(_) => "questions",
        FormPage::Dropping(_) => "dropping",
        FormPage::Exit(_) => "exit",
        FormPage::CheckAnswers(_) => "check-answers",
        FormPage::BeforeAfter(_) => "before-after",
        FormPage::Receipt(_) => "receipt",
        FormPage::SignIn(_) => "sign-in",
        FormPage::Submission(_) => "submission",
        FormPage::History(_) => "history",
        FormPage::Messages(_) => "messages",
        FormPage::Task(_) => "task",
        FormPage::Letter(_) => "letter",
        FormPage::Cases(_) => "cases",
        FormPage::Case(_) => "case",
        FormPage::Refusal(_) => "refusal",
    }
}

/// What a page is put into.
fn page() -> Element {
    element("div").class("rt-screen")
}
