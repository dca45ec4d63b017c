//! Delivery: takes notices from the outbox, one after the other, and hands them to a mail server over SMTP.
//!
//! What the mail server does not take now is tried again, for some days; what it refuses for good is given
//! up and counted. The logs say what kind of notice it was and what came of it: no address, no words, no
//! reference, and nothing that a mail server answered but its code.

use std::pin::pin;
use std::time::Duration;

use lettre::message::Mailbox;
use retouche::definition::Reach;
use retouche_store::{Delivery, KeptNotice, NoticeChannel, Retrying};
use tokio::time::sleep;

use crate::cases;
use crate::context::Context;
use crate::mail::{Sender, message};
use crate::mailer::Mailer;
use crate::notices::holds;
use crate::refused::Refused;
use crate::state::Server;

/// How long to wait when there is nothing to deliver.
const PAUSE: Duration = Duration::from_secs(5);

/// How long a notice is one deliverer's own, in seconds: longer than any attempt lasts.
const LEASE: i64 = 180;

/// For about four days, as mail is tried (RFC 5321, 4.5.4.1).
const RETRYING: Retrying = Retrying { first_wait: 60, longest_wait: 6 * 60 * 60, attempts: 24 };

/// Hands over one notice, and tells how that ended.
async fn hand_over(server: &Context, mailer: &Mailer, kept: &KeptNotice) -> Delivery {
    match holds(server, &kept.outgoing, &kept.reference).await {
        Ok(true) => {}
        Ok(false) => return Delivery::Needless,
        Err(_) => return Delivery::TryLater,
    }
    let sender = Sender { from: mailer.from.clone(), reply_to: reply_to(server, kept).await };
    match message(kept, &sender) {
        Ok(message) => mailer.send(message).await,
        Err(reason) => {
            tracing::warn!(notice = kept.outgoing.notice.kind.as_str(), %reason, "no e-mail can be made");
            Delivery::Refused
        }
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
    let Some(mailer) = server.mailer.clone() else { return };
    let mut stop = pin!(stop);
    loop {
        let pause = match next(&server.context(), &mailer).await {
            Ok(true) => mailer.pace,
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
async fn next(server: &Context, mailer: &Mailer) -> Result<bool, Refused> {
    let now = server.now;
    let channels = [NoticeChannel::Email];
    let claimed = server.store.claim_notices(&channels, now, now + LEASE, 1, &RETRYING).await?;
    let Some(kept) = claimed.into_iter().next() else { return Ok(false) };
    let delivery = hand_over(server, mailer, &kept).await;
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
