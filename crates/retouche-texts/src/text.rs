//! A text ready to be shown: data for whoever renders it, as HTML or as plain text.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Dir, Locale};

/// A text in one language, in the order it is read.
///
/// It may hold answers: its `Debug` tells lengths only.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The language the text is in, when that is not the language of the page around it: the text
    /// stands in for a missing one. To be rendered with this locale's `lang` and `dir`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Locale>,
    /// The pieces, in reading order.
    pub runs: Vec<Run>,
}

/// A piece of a [`Text`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Run {
    /// Words in the language of the text.
    Plain(String),
    /// Something put into the text, whose direction must not disturb the words around it; in HTML,
    /// a `<bdi>`.
    Isolated {
        /// What was put in.
        #[serde(rename = "isolated")]
        text: String,
        /// The direction it must have; to be found from its first letter when absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        dir: Option<Dir>,
        /// Its language, when that is known not to be the language of the text around it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        lang: Option<Locale>,
    },
}

impl Text {
    /// Something a person wrote, shown as it is: its language and direction are unknown.
    pub fn verbatim(text: impl Into<String>) -> Text {
        Text::isolated(text.into(), None)
    }

    /// An identifier, a phone number, an e-mail address, a code: left to right in every language.
    pub fn ltr(text: impl Into<String>) -> Text {
        Text::isolated(text.into(), Some(Dir::Ltr))
    }

    /// The words alone, for places that know no markup (an e-mail's subject, a `title`), and without
    /// the invisible characters that isolate directions.
    pub fn to_plain_string(&self) -> String {
        self.runs.iter().map(Run::as_str).collect()
    }

    /// Whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.runs.iter().all(|run| run.as_str().is_empty())
    }

    fn isolated(text: String, dir: Option<Dir>) -> Text {
        let lang = None;
        Text { lang: None, runs: vec![Run::Isolated { text, dir, lang }] }
    }

    /// Adds words, joined to the words before them.
    pub(super) fn push_plain(&mut self, words: &str) {
        if words.is_empty() {
            return;
        }
        if let Some(Run::Plain(last)) = self.runs.last_mut() {
            last.push_str(words);
        } else {
            self.runs.push(Run::Plain(words.to_owned()));
        }
    }

    /// Adds a text that is in the same language, or brings its own.
    pub(super) fn push_text(&mut self, text: &Text) {
        if let Some(lang) = &text.lang {
            self.runs.push(Run::Isolated {
                text: text.to_plain_string(),
                dir: Some(lang.dir()),
                lang: Some(lang.clone()),
            });
            return;
        }
        for run in &text.runs {
            match run {
                Run::Plain(words) => self.push_plain(words),
                Run::Isolated { .. } => self.runs.push(run.clone()),
            }
        }
    }
}

impl Run {
    /// What is read, whatever the kind of the run.
    pub fn as_str(&self) -> &str {
        match self {
            Run::Plain(text) | Run::Isolated { text, .. } => text,
        }
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Text").field("lang", &self.lang).field("runs", &self.runs).finish()
    }
}

impl fmt::Debug for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Run::Plain(_) => "Plain",
            Run::Isolated { .. } => "Isolated",
        };
        write!(f, "{name}({} bytes)", self.as_str().len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_tells_lengths_only() {
        let mut text = Text::verbatim("Zoé Canari");
        text.push_plain(" habite ici");
        let debug = format!("{text:?}");
        assert_eq!(debug, "Text { lang: None, runs: [Isolated(11 bytes), Plain(11 bytes)] }");
    }

    #[test]
    fn words_join_and_other_languages_stay_apart() {
        let mut text = Text::default();
        text.push_plain("Choisissez « ");
        text.push_text(&Text {
            lang: Some("ar".parse().unwrap()), runs: vec![Run::Plain("نعم".to_owned())]
        });
        text.push_plain(" »");
        text.push_plain(".");
        let json = serde_json::to_string(&text).unwrap();
        assert_eq!(json, r#"{"runs":["Choisissez « ",{"isolated":"نعم","dir":"rtl","lang":"ar"}," »."]}"#);
        assert_eq!(text.to_plain_string(), "Choisissez « نعم ».");
    }
}
