//! Everything that is missing or wrong in a draft, or has to be looked at again, told one by one in the words
//! of its pages.

use retouche::id::Path;
use retouche::read::{EntryReading, PageContent, PageReading, Reading};
use retouche_screens::{FormPage, confirming, questions};
use retouche_texts::Locale;

use crate::drafts::{Loaded, Work};
use crate::library::say;
use crate::refused::Fault;

/// What is missing or wrong, in the order of the pages; then what is only to be looked at again.
pub(crate) fn faults<W: Work>(loaded: &Loaded<W>, locale: &Locale) -> Vec<Fault> {
    let reading = loaded.work.reading();
    let faulty = reading.pages.iter().filter(|page| page.is_faulty());
    let mut told: Vec<Fault> = faulty.flat_map(|page| on_page(loaded, &reading, page, locale)).collect();
    let say = say(loaded.work.edition(), locale);
    for (_, path, why) in reading.to_confirm() {
        let pointer = path.pointer();
        if !told.iter().any(|fault| fault.pointer == pointer) {
            let message = Some(confirming(&say, why).to_plain_string());
            told.push(Fault { pointer, code: format!("confirm-{}", why.code()), message });
        }
    }
    told
}

fn on_page<W: Work>(
    loaded: &Loaded<W>,
    reading: &Reading<'_>,
    page: &PageReading<'_>,
    locale: &Locale,
) -> Vec<Fault> {
    let say = say(loaded.work.edition(), locale);
    let (raw, journey) = (loaded.work.answers(), loaded.journey(reading));
    let screen = questions(&say, reading, raw, page, &journey, true, None);
    let items = match screen.map(|screen| screen.page) {
        Some(FormPage::Questions(page)) => page.errors.map(|errors| errors.items).unwrap_or_default(),
        Some(_) | None => Vec::new(),
    };
    let fault = |item: retouche_screens::ErrorItem| Fault {
        pointer: item.path.pointer(),
        code: code(page, &item.path).unwrap_or_default(),
        message: Some(item.text.to_plain_string()),
    };
    items.into_iter().map(fault).collect()
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
