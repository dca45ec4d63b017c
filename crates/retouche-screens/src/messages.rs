//! What a person was told of their submission, newest first: every notice, whether it also went out by
//! e-mail or not. What notices say, and of what pieces, is `notice`'s; only their shape stands here, for
//! whoever renders them without knowing how they are made.

use retouche::civil::Moment;
use retouche::credential::Reference;
use retouche_texts::{Arg, Args, Text};
use serde::{Deserialize, Serialize};

use super::{FormPage, Link, Say, Screen, Target};

/// What a person was told.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Messages {
    /// Where the page stands.
    pub target: Target,
    /// The page before.
    pub back: Link,
    /// The page's heading.
    pub heading: Text,
    /// What stands here, or why nothing does yet.
    pub intro: Text,
    /// The messages, newest first.
    pub messages: Vec<MessageItem>,
    /// Older ones are not shown: that, and the way to the history.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub older: Option<(Text, Link)>,
}

/// One message.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct MessageItem {
    /// What it is called.
    pub title: Text,
    /// Since when it was due.
    pub moment: Text,
    /// What it says.
    pub body: Vec<NoticeBlock>,
    /// What became of it by e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carried: Option<Text>,
    /// The page that it is about, and its deadline for a calendar.
    pub links: Vec<Link>,
}

/// A piece of a notice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeBlock {
    /// A paragraph.
    Paragraph(Text),
    /// Things stated, each with its label.
    Entries(Vec<NoticeEntry>),
    /// A list of questions.
    Items {
        /// What they are.
        label: Text,
        /// The questions.
        items: Vec<NoticeItem>,
    },
    /// A way onward.
    Link {
        /// Where it leads.
        label: Text,
        /// The whole address.
        address: String,
    },
}

/// Something stated, with its label.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct NoticeEntry {
    /// What is stated.
    pub label: Text,
    /// What is so.
    pub text: Text,
}

/// A question, and what is said of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct NoticeItem {
    /// The question, with the row it stands in.
    pub label: Text,
    /// What is said of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<NoticeEntry>,
}

/// What became of a message on its way by e-mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailState {
    /// It was handed over.
    Delivered,
    /// It was given up: the address does not take it, or nothing could be delivered for days.
    Failed,
    /// It was not sent after all.
    Cancelled,
}

/// What the page of messages is made from.
#[derive(Debug, Clone, Copy)]
pub struct MessageList<'a> {
    /// The submission.
    pub reference: &'a Reference,
    /// Its messages, newest first: all, or the newest.
    pub messages: &'a [ListedMessage],
    /// How many it had in all.
    pub count: usize,
}

/// A message, and what is so of it now.
#[derive(Debug, Clone, PartialEq)]
pub struct ListedMessage {
    /// Since when it was due.
    pub at: Moment,
    /// What it is called.
    pub title: Text,
    /// What it says.
    pub body: Vec<NoticeBlock>,
    /// The page that it is about.
    pub about: Target,
    /// What became of it by e-mail; `None`: nothing yet, or it goes nowhere else.
    pub carried: Option<MailState>,
    /// Whether a deadline that it names is still to come.
    pub dated: bool,
}

/// The screen of everything that a person was told.
#[must_use]
pub fn messages(say: &Say<'_>, told: &MessageList<'_>) -> Screen {
    let heading = say.product("messages-heading");
    let target = Target::Messages(told.reference.clone());
    let (reference, shown) = (told.reference, told.messages.len());
    let older = (shown < told.count).then(|| {
        let count = Args::new().with("count", Arg::Integer(i64::try_from(shown).unwrap_or(i64::MAX)));
        let history = say.link("see-history", Target::History(reference.clone()));
        (say.product_with("messages-newest", &count), history)
    });
    let page = Messages {
        back: say.link("back", Target::Submission(told.reference.clone())),
        intro: say.product(if shown == 0 { "messages-none" } else { "messages-intro" }),
        messages: told.messages.iter().map(|message| say.message(reference, message)).collect(),
        older,
        target: target.clone(),
        heading: heading.clone(),
    };
    Screen { frame: say.frame(&heading, false, &target), page: FormPage::Messages(page) }
}

impl Say<'_> {
    fn message(&self, reference: &Reference, told: &ListedMessage) -> MessageItem {
        let ListedMessage { at, title, body, about, .. } = told;
        let link =
            |id: &str, target: Target| Link { label: self.product(id), about: Some(title.clone()), target };
        let mut links: Vec<Link> = message_way(about).map(|id| link(id, about.clone())).into_iter().collect();
        if told.dated {
            links.push(link("calendar", Target::Calendar(reference.clone())));
        }
        MessageItem {
            title: title.clone(),
            moment: self.moment(at),
            body: body.clone(),
            carried: told.carried.map(|carried| self.carried(carried)),
            links,
        }
    }

    fn carried(&self, carried: MailState) -> Text {
        self.product(match carried {
            MailState::Delivered => "message-delivered",
            MailState::Failed => "message-failed",
            MailState::Cancelled => "message-cancelled",
        })
    }
}

/// What the way to the page that a message is about is called. The submission's own page is the one before.
fn message_way(about: &Target) -> Option<&'static str> {
    match about {
        Target::Receipt(..) => Some("see-receipt"),
        Target::Amend(_) => Some("amend-resume"),
        Target::Late(_) => Some("late-see"),
        Target::Request(..) => Some("request-see"),
        Target::Start(_)
        | Target::Question(..)
        | Target::Check(_)
        | Target::Sent(_)
        | Target::SignIn
        | Target::Submission(_)
        | Target::History(_)
        | Target::Revision(..)
        | Target::Changes(..)
        | Target::AmendQuestion(..)
        | Target::AmendChanges(_)
        | Target::Compare(..)
        | Target::Settle(_)
        | Target::Letter(_)
        | Target::Withdraw(_)
        | Target::Revert(..)
        | Target::Explain(..)
        | Target::ReceiptFile(..)
        | Target::Verify
        | Target::Messages(_)
        | Target::Calendar(_)
        | Target::Agent(_) => None,
    }
}
