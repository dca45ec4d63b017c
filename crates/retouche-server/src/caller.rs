//! Who asks: from which page, with which tokens, in which languages, embedded or not.

use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::header::{ACCEPT_LANGUAGE, AUTHORIZATION, ORIGIN};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName};
use hmac::{Hmac, KeyInit, Mac};
use retouche::digest::Digest;
use retouche_store::ClientHash;
use retouche_texts::Locale;
use sha2::Sha256;

use crate::compression::takes_brotli;
use crate::cookies::Cookies;
use crate::state::Server;
use crate::token::Token;

/// The entry of an address by which the loader says that it puts the page into a host's page, and what
/// every id in it has to start with there.
pub(crate) const EMBEDDED: &str = "embedded";
/// The same as a header, for those who care for no prefix.
const EMBEDDED_HEADER: HeaderName = HeaderName::from_static("retouche-embedded");
const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Which page made a request, as far as the browser says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AskingPage {
    /// One of this origin: the browser vouches for it.
    Own,
    /// One of a declared host of forms.
    Host,
    /// The browser does not say, or it is no browser.
    Unsaid,
    /// One of somebody else.
    Foreign,
}

/// Who asks.
#[derive(Debug)]
pub(crate) struct Caller {
    /// The answer goes into a host's page, and every id in it starts with this: then no cookie is read or
    /// written.
    pub(crate) embedded: Option<String>,
    /// The token of the `Authorization` header.
    pub(crate) bearer: Option<Token>,
    /// What the `Authorization` header holds, for those whose tokens are of another kind.
    pub(crate) credential: Option<String>,
    /// The cookies; none when embedded.
    pub(crate) cookies: Cookies,
    /// Which page made the request.
    pub(crate) page: AskingPage,
    /// The client, by a keyed hash of its address.
    pub(crate) client: ClientHash,
    /// Whether answers may be compressed by brotli.
    pub(crate) takes_brotli: bool,
    languages: Vec<String>,
}

impl FromRequestParts<Server> for Caller {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Self::Rejection> {
        let headers = &parts.headers;
        let embedded =
            prefix(parts.uri.query()).or_else(|| headers.get(EMBEDDED_HEADER).map(|_| "rt1".to_owned()));
        let credential = bearer(headers);
        let connection = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let address = client_address(headers, server).or(connection.map(|info| info.0.ip()));
        Ok(Self {
            bearer: credential.as_deref().and_then(Token::parse),
            credential,
            cookies: if embedded.is_some() { Cookies::default() } else { Cookies::read(headers) },
            page: asking_page(headers, server),
            client: client_hash(address, server),
            takes_brotli: takes_brotli(headers),
            languages: languages(headers),
            embedded,
        })
    }
}

impl Caller {
    /// Whether nothing came along that tells who asks.
    pub(crate) fn is_anybody(&self) -> bool {
        self.credential.is_none() && self.cookies.is_empty()
    }

    /// The best of these locales for the caller; they are in order of the procedure's preference.
    pub(crate) fn best<'l>(&self, locales: &'l [Locale]) -> Option<&'l Locale> {
        let exact = |wanted: &str| locales.iter().find(|locale| locale.as_str().eq_ignore_ascii_case(wanted));
        let same_language = |wanted: &str| {
            let language = wanted.split('-').next().unwrap_or_default();
            let plain = locales.iter().filter(|locale| !locale.is_simple());
            plain.into_iter().find(|locale| locale.language().eq_ignore_ascii_case(language))
        };
        let best = self.languages.iter().find_map(|wanted| exact(wanted).or_else(|| same_language(wanted)));
        best.or_else(|| locales.first())
    }
}

/// A prefix is short and plain: it goes into ids.
fn prefix(query: Option<&str>) -> Option<String> {
    let mut entries = form_urlencoded::parse(query?.as_bytes());
    let (_, prefix) = entries.find(|(name, _)| name == EMBEDDED)?;
    let plain = (1..=16).contains(&prefix.len()) && prefix.bytes().all(|byte| byte.is_ascii_alphanumeric());
    Some(if plain { prefix.into_owned() } else { "rt1".to_owned() })
}

fn bearer(headers: &HeaderMap) -> Option<String> {
    let (scheme, token) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned())
}

/// Our own pages send no origin (`null`), because their policy is to send no referrer: so browsers that
/// say which site asks are believed first, and the origin counts only where it is one.
fn asking_page(headers: &HeaderMap, server: &Server) -> AskingPage {
    let origin = headers.get(ORIGIN);
    let declared = origin.is_some_and(|origin| server.site.knows(origin));
    match headers.get(FETCH_SITE).and_then(|value| value.to_str().ok()) {
        Some("same-origin") => AskingPage::Own,
        Some("none") => AskingPage::Unsaid,
        Some(_) | None if declared => AskingPage::Host,
        Some(_) => AskingPage::Foreign,
        // Browsers before 2023 do not say it, nor do programs.
        None if origin.is_none_or(|origin| origin == "null") => AskingPage::Unsaid,
        None => AskingPage::Foreign,
    }
}

fn client_address(headers: &HeaderMap, server: &Server) -> Option<IpAddr> {
    let name = server.site.client_address_header.as_ref()?;
    let last = headers.get_all(name).into_iter().next_back()?.to_str().ok()?.rsplit(',').next()?;
    last.trim().parse().ok()
}

/// Clients whose address nobody knows count as one.
fn client_hash(address: Option<IpAddr>, server: &Server) -> ClientHash {
    let mut key = [0; 64];
    key.iter_mut().zip(server.client_key).for_each(|(byte, secret)| *byte = secret);
    let mut mac = Hmac::<Sha256>::new(&key.into());
    mac.update(network(address).as_bytes());
    ClientHash(Digest::of_bytes(&mac.finalize().into_bytes()))
}

/// The address; of IPv6 the /64, since one household or office has all of it.
fn network(address: Option<IpAddr>) -> String {
    match address {
        Some(IpAddr::V6(address)) => format!("{:?}", address.octets().get(..8)),
        Some(IpAddr::V4(address)) => address.to_string(),
        None => String::new(),
    }
}

/// The languages that the caller reads, best first (RFC 9110, 12.5.4).
fn languages(headers: &HeaderMap) -> Vec<String> {
    let lines = headers.get_all(ACCEPT_LANGUAGE).into_iter().filter_map(|line| line.to_str().ok());
    let ranges = lines.flat_map(|line| line.split(',')).take(32);
    let mut ranges: Vec<(u32, String)> = ranges.filter_map(range).collect();
    ranges.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    ranges.into_iter().map(|(_, language)| language).collect()
}

/// One range and its weight in thousandths.
fn range(text: &str) -> Option<(u32, String)> {
    let (language, weight) = text.split_once(';').unwrap_or((text, "q=1"));
    let weight: f32 = weight.trim().strip_prefix("q=")?.parse().ok()?;
    let (language, weight) = (language.trim(), (weight.clamp(0.0, 1.0) * 1000.0) as u32);
    (weight > 0 && !language.is_empty() && language != "*").then(|| (weight, language.to_owned()))
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn best(header: &'static str) -> String {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_static(header));
        let caller = Caller {
            embedded: None,
            bearer: None,
            credential: None,
            cookies: Cookies::default(),
            page: AskingPage::Own,
            client: ClientHash(Digest::of_bytes(&[])),
            takes_brotli: false,
            languages: languages(&headers),
        };
        let locales: Vec<Locale> = ["fr", "fr-simple", "en", "ar"].map(|it| it.parse().unwrap()).into();
        caller.best(&locales).unwrap().to_string()
    }

    #[test]
    fn the_language_read_best_is_chosen() {
        for (header, expected) in [
            ("", "fr"),
            ("de", "fr"),
            ("ar-MA,fr;q=0.5", "ar"),
            ("de, en-GB;q=0.4, fr-BE;q=0.3", "en"),
            ("en;q=0.2, fr;q=0.3", "fr"),
            ("fr-simple", "fr-simple"),
            ("en;q=0, *", "fr"),
            ("en;q=high", "fr"),
        ] {
            assert_eq!(best(header), expected, "{header}");
        }
    }
}
