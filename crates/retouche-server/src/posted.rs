//! The post of a plain form: what this server put into every form, apart from what the page asked.

use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use retouche_screens::{Action, DECLARATION, RefusalKind};
use retouche_store::IdempotencyKey;

use crate::commits::new_key;
use crate::refused::{Broken, Refused};
use crate::token::Token;

/// The names of the entries that this server puts into forms.
pub(crate) const DRAFT: &str = "draft";
pub(crate) const VERSION: &str = "version";
pub(crate) const FORGERY: &str = "forgery";
pub(crate) const KEY: &str = "key";

/// More entries than any page has.
const ENTRIES_MAX: usize = 4_096;

/// The post of a form. `Debug` does not show it.
#[derive(Clone)]
pub(crate) struct Posted {
    /// What the button does.
    pub(crate) act: Action,
    /// The draft's token, of a form that stood in a host's page.
    pub(crate) draft: Option<Token>,
    /// What the page was made from.
    pub(crate) version: Option<String>,
    /// The anti-forgery value.
    pub(crate) forgery: Option<String>,
    /// What makes a sending or another act safe to repeat.
    pub(crate) key: Option<IdempotencyKey>,
    /// What the page asked.
    pub(crate) entries: Vec<(String, String)>,
}

impl std::fmt::Debug for Posted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Posted({}, {} entries)", self.act, self.entries.len())
    }
}

impl Posted {
    /// Reads a form's body.
    pub(crate) fn read(headers: &HeaderMap, body: &[u8]) -> Result<Self, Refused> {
        let malformed = || Refused::new(RefusalKind::Malformed);
        if !is_form(headers) || body.iter().filter(|byte| **byte == b'&').count() >= ENTRIES_MAX {
            return Err(malformed());
        }
        let mut entries: Vec<(String, String)> = form_urlencoded::parse(body).into_owned().collect();
        let mut take = |name: &str| {
            let found = entries.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
            entries.retain(|(key, _)| key != name);
            found.filter(|value| !value.is_empty())
        };
        let act =
            take(Action::NAME).map_or(Ok(Action::Continue), |act| act.parse()).map_err(|_| malformed())?;
        Ok(Self {
            act,
            draft: take(DRAFT).as_deref().and_then(Token::parse),
            version: take(VERSION),
            forgery: take(FORGERY),
            key: take(KEY).and_then(|key| key.parse().ok()),
            entries,
        })
    }

    /// The value of an entry that the page asked.
    pub(crate) fn value(&self, name: &str) -> &str {
        self.entries.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// The key of a sending, or a new one where none came.
    pub(crate) fn key_or_new(&self) -> Result<IdempotencyKey, Broken> {
        self.key.clone().map_or_else(new_key, Ok)
    }

    /// The version of a whole draft, which pages that send or throw away carry.
    pub(crate) fn whole_version(&self) -> Option<u32> {
        self.version.as_deref()?.parse().ok()
    }

    /// Whether the declaration of truth was ticked.
    pub(crate) fn declares(&self) -> bool {
        self.value(DECLARATION) == "yes"
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim() == "application/x-www-form-urlencoded")
}
