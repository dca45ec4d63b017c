//! A notice as an e-mail: plain text and HTML of the same words, and the calendar files that come with it.
//! Handing it over is left to `postman`.

mod html;

use lettre::Address;
use lettre::Message;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use retouche::digest::Digest;
use retouche_screens::notice::{NoticeBlock, plain_text};
use retouche_store::KeptNotice;

/// Why a notice is no e-mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NoMail {
    /// It has no recipient, or one that is no address.
    #[error("no address")]
    Address,
    /// What is kept of it cannot be read.
    #[error("unreadable")]
    Unreadable,
}

/// Whom an e-mail is from, and where answers to it go.
#[derive(Debug, Clone)]
pub(crate) struct Sender {
    pub(crate) from: Mailbox,
    pub(crate) reply_to: Option<Mailbox>,
}

/// The e-mail of a notice. The same notice always has the same id, so that a mailbox that gets it twice can
/// tell.
pub(crate) fn message(kept: &KeptNotice, sender: &Sender) -> Result<Message, NoMail> {
    let outgoing = &kept.outgoing;
    let blocks: Vec<NoticeBlock> = serde_json::from_str(&outgoing.body).map_err(|_| NoMail::Unreadable)?;
    let recipient = outgoing.recipient.as_deref().ok_or(NoMail::Address)?;
    let recipient: Address = recipient.parse().map_err(|_| NoMail::Address)?;
    let words = MultiPart::alternative()
        .singlepart(SinglePart::plain(plain_text(&blocks, outgoing.locale.dir())))
        .singlepart(SinglePart::html(html::page(&outgoing.subject, &blocks, &outgoing.locale)));
    let parts = calendars(outgoing.calendar.as_deref().unwrap_or_default())
        .try_fold(MultiPart::mixed().multipart(words), |parts, calendar| {
            Some(parts.singlepart(calendar_part(calendar)?))
        });
    let mut builder = Message::builder()
        .from(sender.from.clone())
        .to(Mailbox::new(None, recipient))
        .subject(one_line(&outgoing.subject))
        .date_now()
        .message_id(Some(message_id(kept, sender)));
    if let Some(reply_to) = &sender.reply_to {
        builder = builder.reply_to(reply_to.clone());
    }
    for (name, value) in headers(&outgoing.locale.lang_attribute()) {
        builder = builder.raw_header(HeaderValue::new(HeaderName::new_from_ascii_str(name), value));
    }
    builder.multipart(parts.ok_or(NoMail::Unreadable)?).map_err(|_| NoMail::Unreadable)
}

/// Nobody's absence note answers it (RFC 3834), and its language is told (RFC 3282).
fn headers(language: &str) -> [(&'static str, String); 2] {
    [("Auto-Submitted", "auto-generated".to_owned()), ("Content-Language", language.to_owned())]
}

fn one_line(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).collect()
}

fn message_id(kept: &KeptNotice, sender: &Sender) -> String {
    let name = format!("{} {}", kept.reference, kept.outgoing.notice.key());
    format!("<{}@{}>", Digest::of_bytes(name.as_bytes()), sender.from.email.domain())
}

/// Each calendar of a text that holds several, one after the other.
fn calendars(text: &str) -> impl Iterator<Item = &str> {
    const END: &str = "END:VCALENDAR\r\n";
    text.split_inclusive(END).filter(|calendar| calendar.ends_with(END))
}

fn calendar_part(calendar: &str) -> Option<SinglePart> {
    let method = if calendar.contains("\r\nMETHOD:CANCEL\r\n") { "CANCEL" } else { "PUBLISH" };
    let kind = ContentType::parse(&format!("text/calendar; charset=utf-8; method={method}")).ok()?;
    let name = format!("{}.ics", method.to_lowercase());
    Some(Attachment::new(name).body(calendar.to_owned(), kind))
}
