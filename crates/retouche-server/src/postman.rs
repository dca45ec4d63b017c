//! Delivery: takes notices from the outbox, one after the other, and hands them to a mail server over SMTP.
//!
//! What the mail server does not take now is tried again, for some days; what it refuses for good is given
//! up and counted. The logs say what kind of notice it was and what came of it: no address, no words, no
//! reference, and nothing that a mail server answered but its code.

use std::pin::pin;
use std::time::Duration;

use lettre::message::Mailbox;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::response::{Category, Severity};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use retouche::definition::Reach;
use retouche_store::{Delivery, KeptNotice, NoticeChannel, Retrying};
use tokio::time::{sleep, timeout};

use crate::cases;
use crate::config::{Config, SmtpTls};
use crate::context::Context;
use crate::mail::{Sender, message};
use crate::notices::holds;
use crate::refused::Refused;
use crate::state::Server;

/// How long to wait when there is nothing to deliver.
const PAUSE: Duration = Duration::from_secs(5);

/// How long a mail server may take for one e-mail.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long a notice is one deliverer's own, in seconds: longer than any attempt lasts.
const LEASE: i64 = 180;

/// For about four days, as mail is tried (RFC 5321, 4.5.4.1).
const RETRYING: Retrying = Retrying { first_wait: 60, longest_wait: 6 * 60 * 60, attempts: 24 };

/// A mail server, and how to hand e-mails to it.
#[derive(Debug, Clone)]
pub(crate) struct Postman {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    /// The least time between two e-mails.
    pace: Duration,
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

impl Postman {
    /// The postman of these settings; `None` without a mail server.
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

    /// Hands over one notice, and tells how that ended.
    async fn hand_over(&self, server: &Context, kept: &KeptNotice) -> Delivery {
        match holds(server, &kept.outgoing, &kept.reference).await {
            Ok(true) => {}
            Ok(false) => return Delivery::Needless,
            Err(_) => return Delivery::TryLater,
        }
        let sender = Sender { from: self.from.clone(), reply_to: reply_to(server, kept).await };
        let message = match message(kept, &sender) {
            Ok(message) => message,
            Err(reason) => {
                tracing::warn!(notice = kept.outgoing.notice.kind.as_str(), %reason, "no e-mail can be made");
                return Delivery::Refused;
            }
        };
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

/// Who answers a person that writes back: the service in charge of the procedure.
async fn reply_to(server: &Context, kept: &KeptNotice) -> Option<Mailbox> {
    let case = cases::open(server, &kept.reference).await.ok()?;
    let definition = case.edition.procedure.definition();
    let mut emails = definition.contacts.iter().filter_map(|contact| match &contact.reach {
        Reach::Email { address } if definition.service.contacts.contains(&contact.id) => Some(address),
        Reach::Email { .. } | Reach::Phone { .. } | Reach::Desk | Reach::Post => None,
    });
    emails.next()?.parse().ok()
}

/// Delivers notices until told to stop; then it ends what it has begun. Without a mail server in the
/// settings it returns at once. [`serve`](crate::serve) runs it beside the pages; whoever mounts the
/// [`router`](crate::router) in another app runs it there.
pub async fn deliver(server: Server, stop: impl Future<Output = ()>) {
    let Some(postman) = server.postman.clone() else { return };
    let mut stop = pin!(stop);
    loop {
        let pause = match next(&server.context(), &postman).await {
            Ok(true) => postman.pace,
            Ok(false) => PAUSE,
            Err(_) => {
                tracing::error!("the outbox cannot be read");
                PAUSE
            }
        };
        tokio::select! {
            () = &mut stop => return,
            () = sleep(pause) => {}
        }
    }
}

/// Delivers the notice that has waited longest. `false`: none waits.
async fn next(server: &Context, postman: &Postman) -> Result<bool, Refused> {
    let now = server.now;
    let channels = [NoticeChannel::Email];
    let claimed = server.store.claim_notices(&channels, now, now + LEASE, 1, &RETRYING).await?;
    let Some(kept) = claimed.into_iter().next() else { return Ok(false) };
    let delivery = postman.hand_over(server, &kept).await;
    let (notice, attempt) = (kept.outgoing.notice.kind.as_str(), kept.attempts);
    match delivery {
        Delivery::Delivered => tracing::info!(notice, attempt, "notice delivered"),
        Delivery::Needless => tracing::info!(notice, "notice not needed any more"),
        Delivery::TryLater => tracing::warn!(notice, attempt, "notice not taken yet"),
        Delivery::Refused => tracing::warn!(notice, attempt, "notice refused for good"),
    }
    server.store.settle_notice(&kept, delivery, server.clock.now(), &RETRYING).await?;
    Ok(true)
}
