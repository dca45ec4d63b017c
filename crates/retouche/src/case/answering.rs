//! The person's answer to a correction request: each question that was asked about is corrected, or kept with a
//! reason.

use std::fmt;

use retouche_texts::Locale;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::amendment::Amendment;
use crate::answer::Value;
use crate::answers::RawAnswer;
use crate::id::Path;
use crate::request::RequestWords;
use crate::sorted_map::SortedMap;

/// The person's reply about one question. `Debug` shows no reason.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "reply", deny_unknown_fields, rename_all = "kebab-case")]
pub enum ItemReply {
    /// The person corrects the answer.
    Correct,
    /// The person takes the value that was suggested.
    Take,
    /// The person keeps the answer.
    Keep {
        /// Why.
        because: String,
    },
}

impl fmt::Debug for ItemReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Correct => "Correct",
            Self::Take => "Take",
            Self::Keep { .. } => "Keep(…)",
        })
    }
}

/// The replies to a correction request, by question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Replies(SortedMap<Path, ItemReply>);

impl FromIterator<(Path, ItemReply)> for Replies {
    fn from_iter<I: IntoIterator<Item = (Path, ItemReply)>>(replies: I) -> Self {
        Self(replies.into_iter().collect())
    }
}

impl Replies {
    /// The questions of a request that have no reply, or are kept without a reason.
    #[must_use]
    pub fn unanswered(&self, words: &RequestWords) -> Vec<Path> {
        let is_whole = |path: &Path| match self.0.get(path) {
            Some(ItemReply::Correct | ItemReply::Take) => true,
            Some(ItemReply::Keep { because }) => !because.trim().is_empty(),
            None => false,
        };
        let paths = words.items.iter().map(|item| &item.path);
        paths.filter(|path| !is_whole(path)).cloned().collect()
    }

    /// The questions whose answers are kept, each with the reason.
    #[must_use]
    pub fn kept(&self) -> SortedMap<Path, String> {
        let kept = self.0.iter().filter_map(|(path, reply)| match reply {
            ItemReply::Keep { because } => Some((path.clone(), because.trim().to_owned())),
            ItemReply::Correct | ItemReply::Take => None,
        });
        kept.collect()
    }

    /// Whether every answer that was asked about is kept: then the request is answered without a correction.
    #[must_use]
    pub fn keep_all(&self, words: &RequestWords) -> bool {
        words.items.iter().all(|item| matches!(self.0.get(&item.path), Some(ItemReply::Keep { .. })))
    }

    fn takes(&self, path: &Path) -> bool {
        self.0.get(path) == Some(&ItemReply::Take)
    }

    fn corrects(&self, path: &Path) -> bool {
        self.0.get(path) == Some(&ItemReply::Correct)
    }
}

impl Amendment {
    /// Makes it the answer to a correction request: what is kept is recorded with its reason, and the
    /// suggested values that the person takes stand where they would have been typed.
    pub fn answer_request(&mut self, request: u32, words: &RequestWords, replies: &Replies, locale: &Locale) {
        self.base.request = Some(request);
        self.base.maintained = replies.kept();
        for item in words.items.iter().filter(|item| replies.takes(&item.path)) {
            let Some(path) = self.stands_at(&item.path) else { continue };
            let Some(question) = self.edition.procedure.question(&path) else { continue };
            let value = item.suggested.as_ref();
            let value = value.and_then(|json| Value::from_json(question.kind.shape, json));
            if let Some(value) = value {
                let typed = question.kind.write(&value, locale);
                self.answers.set(path, RawAnswer { typed, locale: locale.clone() });
            }
        }
    }

    /// The first question that the person wants to correct, where it stands now.
    #[must_use]
    pub fn first_to_correct(&self, words: &RequestWords, replies: &Replies) -> Option<Path> {
        let corrected = words.items.iter().filter(|item| replies.corrects(&item.path));
        corrected.map(|item| &item.path).find_map(|path| self.stands_at(path))
    }
}
