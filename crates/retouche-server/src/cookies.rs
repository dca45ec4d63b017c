//! Cookies: read from a request, written into an answer.

use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue};

use crate::site::Site;
use crate::token::Token;

/// The cookies of a request that hold tokens.
#[derive(Debug, Default)]
pub(crate) struct Cookies(Vec<(String, Token)>);

/// A cookie to be written.
#[derive(Debug)]
pub(crate) struct SetCookie {
    name: String,
    /// Absent: the cookie is taken back.
    token: Option<Token>,
    /// How long it is kept, in seconds; absent: until the browser ends.
    lasts: Option<i64>,
}

impl Cookies {
    pub(crate) fn read(headers: &HeaderMap) -> Self {
        let lines = headers.get_all(COOKIE).into_iter().filter_map(|line| line.to_str().ok());
        let pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
        Self(pairs.filter_map(|(name, value)| Some((name.to_owned(), Token::parse(value)?))).collect())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Token> {
        self.0.iter().find(|(other, _)| other == name).map(|(_, token)| token)
    }
}

impl SetCookie {
    pub(crate) fn keep(name: String, token: Token, lasts: Option<i64>) -> Self {
        Self { name, token: Some(token), lasts }
    }

    pub(crate) fn clear(name: String) -> Self {
        Self { name, token: None, lasts: Some(0) }
    }

    /// Writes the cookie. No script reads it, and no other site's form sends it.
    pub(crate) fn write(&self, site: &Site, headers: &mut HeaderMap) {
        let token = self.token.as_ref().map(Token::reveal).unwrap_or_default();
        let secure = if site.https { "; Secure" } else { "" };
        let age = self.lasts.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
        let cookie = format!("{}={token}; Path=/; HttpOnly; SameSite=Lax{secure}{age}", self.name);
        if let Ok(mut value) = HeaderValue::try_from(cookie) {
            value.set_sensitive(true);
            headers.append(SET_COOKIE, value);
        }
    }
}
