//! A visit: one request for a page, and the answer to it, as a document or as a way elsewhere.

use std::sync::Arc;

use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, LOCATION, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use retouche::edition::Edition;
use retouche::id::ProcedureId;
use retouche_screens::agent::{AgentTarget, CaseList};
use retouche_screens::{Hidden, Lobby, RefusalKind, Say, Screen, Target, Typed, refusal};
use retouche_texts::Locale;
use retouche_widget::{Document, Surroundings, render_document};

use crate::caller::{AskingPage, Caller, EMBEDDED};
use crate::compression;
use crate::context::Context;
use crate::cookies::SetCookie;
use crate::library::say;
use crate::log::Route;
use crate::posted;
use crate::refused::{Broken, Refused};
use crate::token::Token;

/// The header that hands a token to the loader.
pub(crate) const TOKEN: HeaderName = HeaderName::from_static("retouche-token");
/// The header that tells the loader where to go next.
pub(crate) const ELSEWHERE: HeaderName = HeaderName::from_static("retouche-location");

/// One request for a page.
#[derive(Debug)]
pub(crate) struct Visit {
    pub(crate) server: Context,
    pub(crate) caller: Caller,
    pub(crate) locale: Locale,
    pub(crate) target: Target,
    /// Whether a form was posted.
    pub(crate) posted: bool,
}

/// The answer to a visit.
#[derive(Debug)]
pub(crate) struct Reply {
    content: Content,
    cookies: Vec<SetCookie>,
    token: Option<Token>,
}

#[derive(Debug)]
enum Content {
    Page(StatusCode, Box<Screen>, Held),
    Elsewhere(Target, &'static str, String),
    InLocale(Locale),
    /// A file for the person to keep: its kind, its name, what is in it.
    File(&'static str, String, String),
}

/// What every form of a page carries beside its answers.
#[derive(Debug, Clone, Default)]
pub(crate) struct Held {
    /// What the page was made from.
    pub(crate) version: Option<String>,
    /// The token that the anti-forgery value is made of.
    pub(crate) token: Option<Token>,
    /// Whether the token itself goes into the form, for a host's page that posts before any script runs.
    pub(crate) shows_token: bool,
    /// What makes a sending safe to repeat.
    pub(crate) key: Option<String>,
    /// What was typed on the page before, carried on until it is sent.
    pub(crate) carried: Vec<(String, String)>,
}

impl Held {
    fn entries(&self) -> Vec<Hidden> {
        let carried = self.carried.iter().cloned();
        let carried = carried.map(|(name, value)| Hidden { name, value: Typed(value) });
        self.own_entries().into_iter().chain(carried).collect()
    }

    fn own_entries(&self) -> Vec<Hidden> {
        let token = self.token.as_ref();
        let entries = [
            (posted::VERSION, self.version.clone()),
            (posted::FORGERY, token.map(Token::forgery)),
            (posted::DRAFT, token.filter(|_| self.shows_token).map(Token::reveal)),
            (posted::KEY, self.key.clone()),
        ];
        let hidden = |(name, value): (&str, Option<String>)| {
            Some(Hidden { name: name.to_owned(), value: Typed(value?) })
        };
        entries.into_iter().filter_map(hidden).collect()
    }
}

impl Reply {
    /// A page.
    pub(crate) fn page(screen: Screen) -> Self {
        Self::of(Content::Page(StatusCode::OK, Box::new(screen), Held::default()))
    }

    /// The same page again, because something on it has to be mended or confirmed first.
    pub(crate) fn again(screen: Screen) -> Self {
        Self::of(Content::Page(StatusCode::UNPROCESSABLE_ENTITY, Box::new(screen), Held::default()))
    }

    /// A page, which comes back where something on it has to be mended or confirmed first.
    pub(crate) fn page_or_again(screen: Screen, again: bool) -> Self {
        if again { Self::again(screen) } else { Self::page(screen) }
    }

    /// Another page.
    pub(crate) fn elsewhere(target: Target) -> Self {
        Self::of(Content::Elsewhere(target, "", String::new()))
    }

    /// A calendar file (RFC 5545), to be kept by the person's own calendar.
    pub(crate) fn calendar(file: String) -> Self {
        Self::of(Content::File("text/calendar; charset=utf-8", "retouche.ics".to_owned(), file))
    }

    /// A receipt with its signature, to be kept and verified.
    pub(crate) fn receipt(name: String, file: String) -> Self {
        Self::of(Content::File("application/json", name, file))
    }

    /// The same page in another language.
    pub(crate) fn in_locale(locale: Locale) -> Self {
        Self::of(Content::InLocale(locale))
    }

    /// Another page, with a hint in its address. Hints are names of rows and pages, never answers.
    pub(crate) fn elsewhere_with(target: Target, hint: &'static str, value: String) -> Self {
        Self::of(Content::Elsewhere(target, hint, value))
    }

    fn of(content: Content) -> Self {
        Self { content, cookies: Vec::new(), token: None }
    }

    /// Whether it is a page, which shows something.
    pub(crate) fn is_page(&self) -> bool {
        matches!(self.content, Content::Page(..))
    }

    /// With what the page's forms carry.
    pub(crate) fn holding(mut self, held: Held) -> Self {
        if let Content::Page(_, _, holding) = &mut self.content {
            *holding = held;
        }
        self
    }

    /// With a token for the caller: in a cookie of this name, or for the loader in a header.
    pub(crate) fn handing(mut self, visit: &Visit, name: String, token: Token, lasts: Option<i64>) -> Self {
        if visit.caller.embedded.is_some() {
            self.token = Some(token);
        } else {
            self.cookies.push(SetCookie::keep(name, token, lasts));
        }
        self
    }

    /// With a cookie taken back.
    pub(crate) fn clearing(mut self, visit: &Visit, name: String) -> Self {
        if visit.caller.cookies.get(&name).is_some() {
            self.cookies.push(SetCookie::clear(name));
        }
        self
    }
}

impl Visit {
    /// Whether a post with this token was made on a page of ours. A token that no browser sends by itself
    /// proves it; one from a cookie needs the anti-forgery value, or a browser that vouches for the page:
    /// so a tab that was open while the person signed in again still posts what was typed there.
    pub(crate) fn is_forged(&self, token: Option<&Token>, forgery: Option<&str>) -> bool {
        let in_hand = |token: &Token| self.caller.bearer.as_ref() == Some(token);
        match (self.caller.page, token) {
            (AskingPage::Foreign, _) => true,
            (AskingPage::Own, _) | (AskingPage::Host | AskingPage::Unsaid, None) => false,
            (AskingPage::Host | AskingPage::Unsaid, Some(token)) => {
                !in_hand(token) && !forgery.is_some_and(|forgery| token.proves(forgery))
            }
        }
    }

    /// The answer as a response.
    pub(crate) fn answer(&self, reply: Result<Reply, Refused>) -> Response {
        let reply = reply.or_else(|refused| self.refusal(&refused));
        let mut response = match reply {
            Ok(reply) => self.respond(reply),
            // Not even the words to say so are there.
            Err(Broken(what)) => {
                tracing::error!(what, "broken");
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            }
        };
        response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response.extensions_mut().insert(Route::of(&self.target));
        response
    }

    fn respond(&self, reply: Reply) -> Response {
        let mut response = match reply.content {
            Content::Page(status, screen, held) => self.page(status, &screen, &held),
            Content::Elsewhere(target, hint, value) => self.go(&self.locale, &target, hint, &value),
            Content::InLocale(locale) => self.go(&locale, &self.target, "", ""),
            Content::File(kind, name, file) => {
                let headers = [
                    (CONTENT_TYPE, kind.to_owned()),
                    (CONTENT_DISPOSITION, format!(r#"attachment; filename="{name}""#)),
                ];
                (headers, file).into_response()
            }
        };
        let headers = response.headers_mut();
        reply.cookies.iter().for_each(|cookie| cookie.write(&self.server.site, headers));
        if let Some(Ok(mut token)) = reply.token.map(|token| HeaderValue::try_from(token.reveal())) {
            token.set_sensitive(true);
            headers.insert(TOKEN, token);
        }
        if response.status() == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }

    /// A page, compressed where it is the same for everybody who asks for it.
    fn page(&self, status: StatusCode, screen: &Screen, held: &Held) -> Response {
        let document = self.document(screen, held);
        if self.posted || held.token.is_some() || !self.caller.is_anybody() {
            return (status, Html(document)).into_response();
        }
        let html = [(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"))];
        let body = compression::body(document.into_bytes(), self.caller.takes_brotli);
        (status, html, body).into_response()
    }

    fn document(&self, screen: &Screen, held: &Held) -> String {
        let site = &self.server.site;
        let place = match &self.caller.embedded {
            Some(prefix) => Surroundings::embedded(&site.public_url, prefix),
            None => Surroundings { origin: site.base.clone(), ..Surroundings::default() },
        };
        let place = Surroundings { entries: held.entries(), ..place };
        let stylesheet = format!("{}/{}", site.base, self.server.widget.stylesheet());
        render_document(screen, &place, &Document { stylesheet })
    }

    /// To another page: by a redirection; after a post of the loader's, which could not see where a
    /// redirection leads, by a header.
    fn go(&self, locale: &Locale, target: &Target, hint: &str, value: &str) -> Response {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let told = self.caller.embedded.as_ref().filter(|_| self.posted);
        if let Some(prefix) = self.caller.embedded.as_ref().filter(|_| !self.posted) {
            query.append_pair(EMBEDDED, prefix);
        }
        if !hint.is_empty() {
            query.append_pair(hint, value);
        }
        let query = Some(query.finish()).filter(|query| !query.is_empty());
        let path = self.server.site.path(locale, target);
        let path = query.map_or(path.clone(), |query| format!("{path}?{query}"));
        let (status, name) = match told {
            Some(_) => (StatusCode::OK, ELSEWHERE),
            None => (StatusCode::SEE_OTHER, LOCATION),
        };
        let headers: HeaderMap =
            HeaderValue::try_from(path).ok().map(|path| (name, path)).into_iter().collect();
        (status, headers).into_response()
    }

    /// A refusal as a page, with the contacts of the procedure it is about, or of all.
    fn refusal(&self, refused: &Refused) -> Result<Reply, Broken> {
        let editions = self.editions();
        let voices = self.voices(&editions);
        let screen = refusal(&lobby(&voices)?, &refused.kind, &self.next(refused), &self.target);
        Ok(Reply::of(Content::Page(refused.status, Box::new(screen), Held::default())))
    }

    /// A refusal never ends the way: without a step of its own it leads to the start, or to signing in.
    pub(crate) fn next(&self, refused: &Refused) -> Vec<Target> {
        if !refused.next.is_empty() {
            return refused.next.clone();
        }
        if let Target::Agent(_) = self.target {
            return vec![Target::Agent(AgentTarget::Cases(CaseList::waiting()))];
        }
        let start = self.procedure().map(|procedure| Target::Start(procedure.clone()));
        match (&refused.kind, start) {
            (RefusalKind::SignedOut, _) | (_, None) => vec![Target::SignIn],
            (_, Some(start)) => vec![start],
        }
    }

    /// The procedure that the address names.
    pub(crate) fn procedure(&self) -> Option<&ProcedureId> {
        match &self.target {
            Target::Start(procedure)
            | Target::Question(procedure, _)
            | Target::Check(procedure)
            | Target::Sent(procedure) => Some(procedure),
            Target::SignIn
            | Target::Submission(_)
            | Target::History(_)
            | Target::Revision(..)
            | Target::Receipt(..)
            | Target::ReceiptFile(..)
            | Target::Verify
            | Target::Changes(..)
            | Target::AmendQuestion(..)
            | Target::Amend(_)
            | Target::AmendChanges(_)
            | Target::Compare(..)
            | Target::Request(..)
            | Target::Settle(_)
            | Target::Late(_)
            | Target::Letter(_)
            | Target::Withdraw(_)
            | Target::Revert(..)
            | Target::Explain(..)
            | Target::Messages(_)
            | Target::Calendar(_)
            | Target::Agent(_) => None,
        }
    }

    /// The editions that speak on a page that belongs to none: the one that the address names, or all.
    pub(crate) fn editions(&self) -> Vec<Arc<Edition>> {
        let named = self.procedure().and_then(|procedure| self.server.current(procedure));
        match named {
            Some(edition) => vec![edition.clone()],
            None => self.server.all_current().cloned().collect(),
        }
    }

    /// The texts of an edition in the language of the page.
    pub(crate) fn say<'e>(&self, edition: &'e Edition) -> Say<'e> {
        say(edition, &self.locale)
    }

    /// Their texts in the language of the page, those that have it first.
    pub(crate) fn voices<'e>(&self, editions: &'e [Arc<Edition>]) -> Vec<Say<'e>> {
        let (mut speaking, others): (Vec<_>, Vec<_>) =
            editions.iter().partition(|edition| edition.has_texts(&self.locale));
        speaking.extend(others);
        speaking.into_iter().map(|edition| self.say(edition)).collect()
    }
}

/// A lobby of these voices.
pub(crate) fn lobby<'a>(voices: &'a [Say<'a>]) -> Result<Lobby<'a>, Broken> {
    let (first, others) = voices.split_first().ok_or(Broken("there is no procedure"))?;
    Ok(Lobby { first, others })
}
