//! Notices in words: on the submission's page, as an e-mail, a letter or a text message, and deadlines as
//! files for calendars (RFC 5545).
//!
//! Which notices are due is told by [`retouche::notice`]. The words are Fluent texts of their own, which
//! browsers never download; the page that shows them is [`crate::messages()`].

mod calendar;
mod plain;
mod tell;
mod texts;

pub use crate::messages::{NoticeBlock, NoticeEntry, NoticeItem};
pub use calendar::{Calendar, CalendarEntry, Method};
pub use plain::{plain_text, sms_text};
pub use tell::{
    ActWords, Message, NoticeContext, NoticeText, Stood, calendar_of, letter, mail, message, sms, tell,
};
pub use texts::{notice_files, notice_texts};
