//! Texts: each in its own language and direction, and what was put into them kept apart.

use leptos::prelude::*;
use retouche_texts::{Locale, Run, Text};

use super::element::{Element, element};

impl Element {
    /// Says which language its content is in, where that is not the language around it.
    fn spoken_in(self, lang: Option<&Locale>) -> Self {
        match lang {
            Some(locale) => self.attr("lang", locale.lang_attribute()).attr("dir", locale.dir().as_str()),
            None => self,
        }
    }

    /// A text as the element's whole content.
    pub(crate) fn text(self, text: &Text) -> Self {
        self.spoken_in(text.lang.as_ref()).children(text.runs.iter().map(run))
    }

    /// A text among other content.
    pub(crate) fn words(self, text: &Text) -> Self {
        if text.lang.is_some() {
            return self.child(element("span").text(text));
        }
        self.children(text.runs.iter().map(run))
    }

    /// One paragraph for each text.
    pub(crate) fn paragraphs(self, texts: &[Text]) -> Self {
        self.children(texts.iter().map(paragraph))
    }

    pub(crate) fn space(self) -> Self {
        self.child(" ".into_any())
    }
}

pub(crate) fn paragraph(text: &Text) -> Element {
    element("p").class("rt-text").text(text)
}

/// Words for those who hear the page, where others see what they belong to.
pub(crate) fn unseen(text: &Text) -> Element {
    element("span").class("rt-unseen").text(text)
}

fn run(run: &Run) -> AnyView {
    match run {
        Run::Plain(words) => words.clone().into_any(),
        Run::Isolated { text, dir, lang } => element("bdi")
            .maybe("lang", lang.as_ref().map(|lang| lang.lang_attribute().into_owned()))
            .maybe("dir", dir.map(|dir| dir.as_str()))
            .child(text.clone().into_any())
            .into_any(),
    }
}
