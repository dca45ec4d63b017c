//! The settings: one TOML file, and environment variables that win over it.
//!
//! Every setting, its meaning and its default stand here and nowhere else; `SETTINGS.md` is written from
//! this file by a test.

use std::fmt;
use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};

use retouche::digest::Digest;
use retouche::id::ProcedureId;
use retouche_store::AgentId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What a server is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Config {
    /// The address and port to listen on. TLS is left to a proxy before it.
    #[schemars(with = "String")]
    pub listen: SocketAddr,
    /// The address by which people reach the server, without a slash at its end. With `https`, cookies
    /// are secure and browsers are told to stay with it. A path in it is where the pages are mounted.
    pub public_url: String,
    /// The database: `sqlite:` and a file, made if there is none.
    pub database: String,
    /// The file of the keys that sign receipts, made with a first key if there is none. Only its owner may
    /// read it. Without the setting: beside the database's file, with its name and `.keys.json`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receipt_keys: Option<PathBuf>,
    /// The procedures: directories that hold editions (`1/procedure.json`, `2/…`), or one edition each.
    pub procedures: Vec<PathBuf>,
    /// The folder of the widget's files, as `cargo xtask widget` makes it. Without it the server has its
    /// pages, and nothing to embed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub widget: Option<PathBuf>,
    /// The origins of the sites that embed forms, such as `https://town.example`.
    pub hosts: Vec<String>,
    /// The origins of the sites that may show pages in a frame. A host that must not see the answers
    /// embeds this way.
    pub frame_ancestors: Vec<String>,
    /// The header in which a proxy tells the client's address, such as `x-forwarded-for` (the last address
    /// in it counts). Without it, the address of the connection counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_address_header: Option<String>,
    /// The mail server that takes the notices. Without it, they stand on the pages of submissions only, and
    /// none is queued: a process that serves pages beside another that delivers needs the setting too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_host: Option<String>,
    /// Its port. Without it: 587 with `starttls`, 465 with `implicit`, 25 with `none`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_port: Option<u16>,
    /// How the way to it is kept secret: `starttls` (the connection turns to TLS before anything is said,
    /// or nothing is said), `implicit` (TLS from the start), or `none` (for a mail server on this machine
    /// or in its private network).
    pub smtp_tls: SmtpTls,
    /// The name to sign in with there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_user: Option<String>,
    /// The password to sign in with there. It is never sent without TLS.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub smtp_password: Option<Password>,
    /// Whom the notices are from, such as `Service du logement <ne-pas-repondre@forms.example>`. Answers go
    /// to the e-mail contact of the service in charge of the procedure, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_from: Option<String>,
    /// The most e-mails to hand over in a minute.
    pub smtp_per_minute: NonZeroU32,
    /// A file with an instant (`2026-12-31T22:59:59Z`) that this server takes for the current one, to rehearse
    /// what happens on a date. Only for a server whose `public-url` is on this machine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rehearsal_clock: Option<PathBuf>,
    /// The back offices that may read the feed of events.
    pub services: Vec<ServiceCredential>,
}

/// How the way to a mail server is kept secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SmtpTls {
    /// The connection turns to TLS before anything is said, or nothing is said.
    #[default]
    Starttls,
    /// TLS from the start.
    Implicit,
    /// Not at all.
    None,
}

/// A password. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Password(String);

impl Password {
    /// A password.
    #[must_use]
    pub fn new(password: String) -> Self {
        Self(password)
    }

    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

/// A back office that may read the feed of events.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ServiceCredential {
    /// What the logs call it.
    pub name: String,
    /// The SHA-256 of its token, in lower-case hexadecimal digits: `printf %s TOKEN | sha256sum`.
    pub token_sha256: Digest,
    /// The procedures whose events it may read.
    pub procedures: Vec<ProcedureId>,
    /// Whether it may also act on cases of these procedures, as an agent does: begin the examination, ask for
    /// corrections, write down what a person told, decide. Events name it `service-` and its name, which then
    /// has to be visible ASCII without blanks.
    #[serde(default, skip_serializing_if = "is_false")]
    pub acts: bool,
}

fn is_false(it: &bool) -> bool {
    !it
}

impl ServiceCredential {
    /// The pseudonym under which it acts. `None` if its name makes none.
    pub(crate) fn agent(&self) -> Option<AgentId> {
        format!("service-{}", self.name).parse().ok()
    }
}

/// Why settings could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file could not be read.
    #[error("`{file}` could not be read: {error}", file = .0.display(), error = .1)]
    Unreadable(PathBuf, std::io::Error),
    /// The file is no TOML, or a setting in it or in the environment is unknown or has another shape.
    #[error("{0}")]
    Illegal(String),
}

/// What the environment variables of settings start with: `RETOUCHE_PUBLIC_URL` is `public-url`.
const ENVIRONMENT: &str = "RETOUCHE_";

/// What an environment variable holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Held {
    Text,
    Number,
    /// Texts parted by blanks.
    List,
}

/// The settings that an environment variable can give.
const FROM_ENVIRONMENT: [(&str, Held); 16] = [
    ("listen", Held::Text),
    ("public-url", Held::Text),
    ("database", Held::Text),
    ("receipt-keys", Held::Text),
    ("procedures", Held::List),
    ("widget", Held::Text),
    ("hosts", Held::List),
    ("frame-ancestors", Held::List),
    ("client-address-header", Held::Text),
    ("smtp-host", Held::Text),
    ("smtp-port", Held::Number),
    ("smtp-tls", Held::Text),
    ("smtp-user", Held::Text),
    ("smtp-password", Held::Text),
    ("smtp-from", Held::Text),
    ("smtp-per-minute", Held::Number),
];

/// A rate that every mail server takes.
const PER_MINUTE: NonZeroU32 = NonZeroU32::MIN.saturating_add(59);

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            public_url: "http://localhost:8080".to_owned(),
            database: "sqlite:retouche.db".to_owned(),
            receipt_keys: None,
            procedures: Vec::new(),
            widget: None,
            hosts: Vec::new(),
            frame_ancestors: Vec::new(),
            client_address_header: None,
            smtp_host: None,
            smtp_port: None,
            smtp_tls: SmtpTls::default(),
            smtp_user: None,
            smtp_password: None,
            smtp_from: None,
            smtp_per_minute: PER_MINUTE,
            rehearsal_clock: None,
            services: Vec::new(),
        }
    }
}

impl Config {
    /// Reads the settings from a file, if one is given, and from the process's environment.
    ///
    /// # Errors
    ///
    /// [`ConfigError`], in words for an operator.
    pub fn read(file: Option<&Path>) -> Result<Self, ConfigError> {
        let text = match file {
            Some(file) => std::fs::read_to_string(file)
                .map_err(|error| ConfigError::Unreadable(file.to_owned(), error))?,
            None => String::new(),
        };
        Self::parse(&text, |name| std::env::var(name).ok())
    }

    /// The settings in the text of a file, and in an environment.
    ///
    /// # Errors
    ///
    /// [`ConfigError::Illegal`].
    pub fn parse(file: &str, environment: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let illegal = |error: toml::de::Error| ConfigError::Illegal(error.to_string());
        let mut table: toml::Table = file.parse().map_err(illegal)?;
        for (setting, held) in FROM_ENVIRONMENT {
            if let Some(value) = environment(&variable(setting)) {
                table.insert(setting.to_owned(), from_environment(&value, held));
            }
        }
        let config: Self = table.try_into().map_err(illegal)?;
        Ok(Self { public_url: config.public_url.trim_end_matches('/').to_owned(), ..config })
    }

    /// Every setting with its meaning, its default and its environment variable, as Markdown.
    #[must_use]
    pub fn documentation() -> String {
        let schema = schemars::schema_for!(Config).to_value();
        let defaults = serde_json::to_value(Self::default()).unwrap_or_default();
        let settings = |pointer| schema.pointer(pointer).and_then(Value::as_object).into_iter().flatten();
        let mut page = DOCUMENTATION.to_owned();
        for (name, setting) in settings("/properties") {
            page.push_str(&section(name, setting, defaults.get(name)));
        }
        page.push_str("\n### In each of `services`\n\n");
        for (name, setting) in settings("/$defs/ServiceCredential/properties") {
            page.push_str(&format!("- `{name}`: {}\n", described(setting)));
        }
        page
    }

    /// The file of the database; `None` if the setting is not `sqlite:` and a file.
    pub(crate) fn database_file(&self) -> Option<PathBuf> {
        self.database.strip_prefix("sqlite:").filter(|file| !file.is_empty()).map(PathBuf::from)
    }

    /// Whether people reach the server over TLS.
    pub(crate) fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

/// How the page of settings begins.
const DOCUMENTATION: &str = "\
# Settings

`retouche serve --config FILE` reads a TOML file.
An environment variable wins over the file; one that holds a list parts its entries by blanks.
This page is written from `src/config.rs`.
";

fn section(name: &str, setting: &Value, default: Option<&Value>) -> String {
    let from_environment = FROM_ENVIRONMENT.iter().any(|(setting, _)| *setting == name);
    let default = default.map_or("none".to_owned(), |default| format!("`{default}`"));
    let mut section = format!("\n## `{name}`\n\n{}\n\n- Default: {default}\n", described(setting));
    if from_environment {
        section.push_str(&format!("- Environment: `{}`\n", variable(name)));
    }
    section
}

/// The description as one paragraph.
fn described(setting: &Value) -> String {
    let description = setting.get("description").and_then(Value::as_str);
    description.unwrap_or_default().replace('\n', " ")
}

fn variable(setting: &str) -> String {
    format!("{ENVIRONMENT}{}", setting.replace('-', "_").to_uppercase())
}

fn from_environment(value: &str, held: Held) -> toml::Value {
    let text = || toml::Value::String(value.to_owned());
    match held {
        Held::Text => text(),
        // What is no number is refused as the text that it is.
        Held::Number => value.parse().map_or_else(|_| text(), toml::Value::Integer),
        Held::List => {
            let entries = value.split_whitespace().map(|entry| toml::Value::String(entry.to_owned()));
            entries.collect::<Vec<_>>().into()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_wins_over_the_file() {
        let environment = |name: &str| match name {
            "RETOUCHE_PUBLIC_URL" => Some("https://forms.example/".to_owned()),
            "RETOUCHE_HOSTS" => Some("https://a.example https://b.example".to_owned()),
            _ => None,
        };
        let config = Config::parse("public-url = \"http://x\"\nlisten = \"0.0.0.0:1\"", environment).unwrap();
        assert_eq!(config.public_url, "https://forms.example");
        assert_eq!(config.hosts, ["https://a.example", "https://b.example"]);
        assert_eq!(config.listen.port(), 1);
        assert_eq!(config.database, Config::default().database);
        assert!(config.is_https());
    }

    #[test]
    fn numbers_come_from_the_environment_and_a_password_is_not_shown() {
        let environment = |port: &'static str| {
            move |name: &str| match name {
                "RETOUCHE_SMTP_PORT" => Some(port.to_owned()),
                "RETOUCHE_SMTP_PASSWORD" => Some("hunter2".to_owned()),
                _ => None,
            }
        };
        let config = Config::parse("smtp-tls = \"implicit\"", environment("2525")).unwrap();
        assert_eq!((config.smtp_port, config.smtp_tls), (Some(2525), SmtpTls::Implicit));
        assert!(!format!("{config:?}").contains("hunter2"));
        assert!(Config::parse("", environment("many")).is_err());
    }

    #[test]
    fn a_setting_that_nobody_knows_is_refused() {
        let error = Config::parse("pubic-url = \"x\"", |_| None).unwrap_err();
        assert!(error.to_string().contains("pubic-url"), "{error}");
    }

    #[test]
    fn the_page_of_settings_is_fresh() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/SETTINGS.md");
        let page = Config::documentation();
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(file, &page).unwrap();
        }
        let kept = std::fs::read_to_string(file).unwrap_or_default();
        assert!(kept == page, "SETTINGS.md is stale: UPDATE_EXPECT=1 cargo test -p retouche-server settings");
    }
}
