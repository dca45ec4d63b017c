//! Everything that is missing or wrong in a draft, told one by one in the words of its pages.

use retouche::form::{FormPage, questions};
use retouche::id::Path;
use retouche::read::{EntryReading, PageContent, PageReading, Reading};
use retouche::texts::Locale;

use crate::preparation::Preparation;
use crate::refused::{Broken, Fault};

/// What is missing or wrong, in the order of the pages.
pub(crate) fn faults(preparation: &Preparation, locale: &Locale) -> Result<Vec<Fault>, Broken> {
    let reading = preparation.reading();
    let faulty = reading.pages.iter().filter(|page| page.is_faulty());
    let told = faulty.map(|page| on_page(preparation, &reading, page, locale));
    Ok(told.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}

fn on_page(
    preparation: &Preparation,
    reading: &Reading<'_>,
    page: &PageReading<'_>,
    locale: &Locale,
) -> Result<Vec<Fault>, Broken> {
    let say = preparation.edition.say(locale)?;
    let (raw, journey) = (&preparation.draft.answers, preparation.journey(reading));
    let screen = questions(&say, reading, raw, page, &journey, true, None);
    let items = match screen.map(|screen| screen.page) {
        Some(FormPage::Questions(page)) => page.errors.map(|errors| errors.items).unwrap_or_default(),
        Some(_) | None => Vec::new(),
    };
    let fault = |item: retouche::form::ErrorItem| Fault {
        pointer: item.path.pointer(),
        code: code(page, &item.path).unwrap_or_default(),
        message: Some(item.text.to_plain_string()),
    };
    Ok(items.into_iter().map(fault).collect())
}

/// The code of the fault at a path of a page.
fn code(page: &PageReading<'_>, path: &Path) -> Option<String> {
    let of_question = page.questions().find(|question| question.path == *path);
    let of_rows = || match &page.content {
        PageContent::Rows(rows) => rows.fault.as_ref(),
        PageContent::Questions(_, entries) => entries.iter().find_map(|entry| match entry {
            EntryReading::Group(rows, _) if rows.path == *path => rows.fault.as_ref(),
            EntryReading::Group(..) | EntryReading::Question(_) => None,
        }),
        PageContent::Exit(_) => None,
    };
    let fault = of_question.and_then(|question| question.fault.as_ref()).or_else(of_rows);
    fault.map(|fault| fault.code().to_owned())
}
