//! The mail server: how e-mails are handed to it over SMTP, and what its answer means for a notice.

use std::time::Duration;

use lettre::message::Mailbox;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::response::{Category, Severity};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use retouche_store::Delivery;
use tokio::time::timeout;

use crate::config::{Config, SmtpTls};

/// How long a mail server may take for one e-mail.
const PATIENCE: Duration = Duration::from_secs(60);

/// A mail server, and how to hand e-mails to it.
#[derive(Debug, Clone)]
pub(crate) struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    pub(crate) from: Mailbox,
    /// The least time between two e-mails.
    pub(crate) pace: Duration,
}

/// A setting about the mail server that cannot be.
#[derive(Debug, thiserror::Error)]
pub enum IllegalSmtp {
    /// A mail server is given, and nobody whom its e-mails are from.
    #[error("the setting `smtp-from` must be an address such as `Service <no-reply@forms.example>`")]
    From,
    /// Only one of name and password is given.
    #[error("the settings `smtp-user` and `smtp-password` must be given together")]
    Credentials,
    /// A password would be sent in the clear.
    #[error("the setting `smtp-password` needs TLS: set `smtp-tls` to `starttls` or `implicit`")]
    PlainPassword,
    /// TLS cannot be used: the host is no name, or the machine has no certificates to trust.
    #[error("TLS with the mail server of the setting `smtp-host` cannot be set up")]
    Tls,
}

impl Mailer {
    /// The mail server of these settings; `None` without a mail server.
    pub(crate) fn of(config: &Config) -> Result<Option<Self>, IllegalSmtp> {
        let Some(host) = &config.smtp_host else { return Ok(None) };
        let from: Option<Mailbox> = config.smtp_from.as_ref().and_then(|from| from.parse().ok());
        let from = from.ok_or(IllegalSmtp::From)?;
        let (tls, port) = tls(config, host)?;
        let builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host)
            .port(config.smtp_port.unwrap_or(port))
            .tls(tls)
            .hello_name(ClientId::Domain(from.email.domain().to_owned()))
            .timeout(Some(PATIENCE));
        let builder = match (&config.smtp_user, &config.smtp_password) {
            (None, None) => builder,
            (Some(_), Some(_)) if config.smtp_tls == SmtpTls::None => return Err(IllegalSmtp::PlainPassword),
            (Some(user), Some(password)) => {
                builder.credentials(Credentials::new(user.clone(), password.reveal().to_owned()))
            }
            (Some(_), None) | (None, Some(_)) => return Err(IllegalSmtp::Credentials),
        };
        let pace = Duration::from_secs(60) / config.smtp_per_minute.get();
        Ok(Some(Self { transport: builder.build(), from, pace }))
    }

    /// Hands an e-mail over, and tells how that ended.
    pub(crate) async fn send(&self, message: Message) -> Delivery {
        match timeout(PATIENCE, self.transport.send(message)).await {
            Ok(Ok(_)) => Delivery::Delivered,
            Ok(Err(error)) => refusal(&error),
            Err(_) => Delivery::TryLater,
        }
    }
}

fn tls(config: &Config, host: &str) -> Result<(Tls, u16), IllegalSmtp> {
    let parameters = || TlsParameters::new(host.to_owned()).map_err(|_| IllegalSmtp::Tls);
    Ok(match config.smtp_tls {
        SmtpTls::Starttls => (Tls::Required(parameters()?), 587),
        SmtpTls::Implicit => (Tls::Wrapper(parameters()?), 465),
        SmtpTls::None => (Tls::None, 25),
    })
}

/// Only what is wrong with the mailbox or the e-mail itself (x5z) is wrong for good. A refused password or
/// sender is for the operator to mend, and costs nobody a notice.
fn refusal(error: &lettre::transport::smtp::Error) -> Delivery {
    match error.status() {
        Some(code) if code.severity == Severity::PermanentNegativeCompletion => match code.category {
            Category::MailSystem => Delivery::Refused,
            Category::Syntax
            | Category::Information
            | Category::Connections
            | Category::Unspecified3
            | Category::Unspecified4 => Delivery::TryLater,
        },
        Some(_) | None => Delivery::TryLater,
    }
}
