//! The texts of notices in every language that a procedure of this server speaks.

use std::borrow::Cow;
use std::collections::BTreeMap;

use retouche_screens::notice::notice_texts;
use retouche_texts::{Locale, Texts};

use crate::library::Library;

/// The words of notices in every language that a procedure of this server speaks.
#[derive(Debug)]
pub(crate) struct Voices(BTreeMap<Locale, Texts>);

impl Voices {
    pub(crate) fn of(library: &Library) -> Self {
        let editions = library.catalogues().flat_map(|catalogue| catalogue.editions());
        let locales = editions.flat_map(|edition| edition.locales());
        let reference = library.reference().clone();
        let voice =
            |locale: &Locale| (locale.clone(), notice_texts(locale, std::slice::from_ref(&reference)));
        Self(locales.map(voice).collect())
    }

    /// The words in a language: of one that no procedure speaks any more, made for this once.
    pub(crate) fn in_locale(&self, locale: &Locale) -> Cow<'_, Texts> {
        match self.0.get(locale) {
            Some(texts) => Cow::Borrowed(texts),
            None => Cow::Owned(notice_texts(locale, &[])),
        }
    }
}
