//! The site: where people reach it, who embeds it, and what follows for addresses and cookies.

use axum::http::HeaderName;
use axum::http::HeaderValue;
use retouche::credential::Reference;
use retouche_screens::Target;
use retouche_texts::Locale;

use crate::config::{Config, ServiceCredential};

/// What the settings say of the site.
#[derive(Debug)]
pub(crate) struct Site {
    /// The address by which people reach the server, without a slash at its end.
    pub(crate) public_url: String,
    /// Its origin: scheme, host and port.
    pub(crate) origin: String,
    /// Its path: empty, or where the pages are mounted.
    pub(crate) base: String,
    /// Whether people reach it over TLS.
    pub(crate) https: bool,
    /// The origins of the sites that embed forms.
    pub(crate) hosts: Vec<HeaderValue>,
    /// The Content-Security-Policy of pages.
    pub(crate) policy: HeaderValue,
    /// The header in which a proxy tells the client's address.
    pub(crate) client_address_header: Option<HeaderName>,
    /// The back offices that may read the feed.
    pub(crate) services: Vec<ServiceCredential>,
}

/// A setting about the site that cannot be.
#[derive(Debug, thiserror::Error)]
pub enum IllegalSite {
    /// `public-url` is not `http://…` or `https://…`.
    #[error("the setting `public-url` must start with `https://` or `http://`")]
    PublicUrl,
    /// An origin is not `scheme://host`, optionally with a port.
    #[error("`{0}` is not an origin such as `https://town.example`")]
    Origin(String),
    /// The header's name cannot be one.
    #[error("`{0}` is not the name of a header")]
    Header(String),
    /// A service that acts has a name that cannot stand in events.
    #[error("the service `{0}` acts, so its name must be visible ASCII without blanks")]
    Service(String),
}

impl Site {
    pub(crate) fn of(config: &Config) -> Result<Self, IllegalSite> {
        let (origin, base) = split(&config.public_url).ok_or(IllegalSite::PublicUrl)?;
        let nameless = |service: &&ServiceCredential| service.acts && service.agent().is_none();
        if let Some(service) = config.services.iter().find(nameless) {
            return Err(IllegalSite::Service(service.name.clone()));
        }
        let header = config.client_address_header.as_ref();
        let header = header.map(|name| name.parse().map_err(|_| IllegalSite::Header(name.clone())));
        Ok(Self {
            origin: origin.to_owned(),
            base: base.to_owned(),
            https: config.is_https(),
            hosts: config.hosts.iter().map(|host| self::origin(host)).collect::<Result<_, _>>()?,
            policy: policy(&config.frame_ancestors)?,
            client_address_header: header.transpose()?,
            services: config.services.clone(),
            public_url: config.public_url.clone(),
        })
    }

    /// The path of a screen, as a browser asks for it.
    pub(crate) fn path(&self, locale: &Locale, target: &Target) -> String {
        format!("{}/{locale}/{target}", self.base)
    }

    /// The name of the cookie that holds the draft of a procedure.
    pub(crate) fn draft_cookie(&self, procedure: &str) -> String {
        format!("{}retouche-draft-{procedure}", self.cookie_prefix())
    }

    /// The name of the cookie that holds a session.
    pub(crate) fn session_cookie(&self) -> String {
        format!("{}retouche-session", self.cookie_prefix())
    }

    /// The name of the cookie that holds an agent's session.
    pub(crate) fn agent_cookie(&self) -> String {
        format!("{}retouche-agent", self.cookie_prefix())
    }

    /// Whether a page of this origin belongs to the site or to a host of its forms.
    pub(crate) fn knows(&self, origin: &HeaderValue) -> bool {
        origin == self.origin.as_str() || self.hosts.contains(origin)
    }

    /// Browsers bind cookies of this prefix to the host and to TLS (RFC 6265bis).
    fn cookie_prefix(&self) -> &'static str {
        if self.https { "__Host-" } else { "" }
    }

    /// The address of a submission in the API.
    pub(crate) fn api_submission(&self, reference: &Reference) -> String {
        format!("{}/api/submissions/{reference}", self.base)
    }
}

/// Origin and path of an address.
fn split(url: &str) -> Option<(&str, &str)> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let scheme = url.len() - rest.len();
    let end = rest.find('/').map_or(url.len(), |slash| scheme + slash);
    url.split_at_checked(end).filter(|(origin, _)| origin.len() > scheme)
}

fn origin(text: &str) -> Result<HeaderValue, IllegalSite> {
    let illegal = || IllegalSite::Origin(text.to_owned());
    let alone = split(text).filter(|(_, path)| path.is_empty()).is_some();
    let plain = !text.contains(|character: char| character.is_whitespace() || ",;'\"*".contains(character));
    if alone && plain { text.parse().map_err(|_| illegal()) } else { Err(illegal()) }
}

/// What pages may load and who may frame them. No inline script or style, nothing from elsewhere.
fn policy(frame_ancestors: &[String]) -> Result<HeaderValue, IllegalSite> {
    for ancestor in frame_ancestors {
        origin(ancestor)?;
    }
    let framed_by = if frame_ancestors.is_empty() { "'none'".to_owned() } else { frame_ancestors.join(" ") };
    let policy = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
         connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors {framed_by}"
    );
    policy.parse().map_err(|_| IllegalSite::Origin(framed_by))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(public_url: &str) -> Result<Site, IllegalSite> {
        Site::of(&Config { public_url: public_url.to_owned(), ..Config::default() })
    }

    #[test]
    fn an_address_has_an_origin_and_maybe_a_path() {
        let site = |url| self::site(url).unwrap();
        assert_eq!(
            (site("https://a.example").origin.as_str(), site("https://a.example").base.as_str()),
            ("https://a.example", "")
        );
        assert_eq!(site("https://a.example:1/forms/here").base, "/forms/here");
        assert_eq!(site("http://a.example/forms").draft_cookie("x"), "retouche-draft-x");
        assert_eq!(site("https://a.example").session_cookie(), "__Host-retouche-session");
        assert!(self::site("a.example").is_err() && self::site("https:///x").is_err());
    }

    #[test]
    fn a_host_is_an_origin_and_nothing_more() {
        for illegal in ["*", "https://a.example/", "https://a.example b", "a.example", "https://*.a.example"]
        {
            let config = Config { hosts: vec![illegal.to_owned()], ..Config::default() };
            assert!(Site::of(&config).is_err(), "{illegal}");
            let config = Config { frame_ancestors: vec![illegal.to_owned()], ..Config::default() };
            assert!(Site::of(&config).is_err(), "{illegal}");
        }
    }
}
