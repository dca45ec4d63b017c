//! An end of the path. It is no error: the page says why, and the next step.

use retouche::definition::ExitKind;
use retouche::read::{PageContent, PageReading, Reading};
use retouche_texts::Text;
use serde::Serialize;

use super::{FormPage, Journey, Link, Say, Screen};

/// An end of the path, of the procedure or of a row.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ExitPage {
    /// Why.
    pub kind: ExitKind,
    /// The page's heading.
    pub heading: Text,
    /// Why the path ends, and the next step.
    pub body: Text,
    /// The page before, to change the answer that led here.
    pub back: Link,
    /// Where the path goes on, after the end of a row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub onward: Option<Link>,
}

/// The screen of an exit. `None` if the page is none.
#[must_use]
pub fn exit(
    say: &Say<'_>,
    reading: &Reading<'_>,
    page: &PageReading<'_>,
    journey: &Journey<'_>,
) -> Option<Screen> {
    let PageContent::Exit(exit) = &page.content else { return None };
    let place = reading.pages.iter().position(|other| other.address == page.address)?;
    let address = |place: Option<usize>| {
        place.and_then(|place| reading.pages.get(place)).map(|page| journey.of.question(page.address.clone()))
    };
    let text = format!("page_{}", exit.id);
    let heading = say.own(&text);
    let target = journey.of.question(page.address.clone());
    let frame = say.frame(&heading, false, &target);
    let back = address(place.checked_sub(1)).unwrap_or_else(|| journey.of.before());
    let exit = ExitPage {
        kind: exit.kind,
        body: say.own(&format!("{text}.body")),
        back: say.link("exit-back", back),
        onward: address(place.checked_add(1)).map(|target| say.link("continue", target)),
        heading,
    };
    Some(Screen { frame, page: FormPage::Exit(exit) })
}
