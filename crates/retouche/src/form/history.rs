//! All revisions of a submission, newest first: when, by whom, why, and what each changed.

use serde::Serialize;

use super::{FormPage, Link, Say, Screen, Target};
use crate::submission::{Actor, Sent, Submission, Trigger};
use crate::texts::{Arg, Args, Text};

/// All revisions of a submission.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct History {
    /// Where the page stands.
    pub target: Target,
    /// The page before.
    pub back: Link,
    /// The page's heading.
    pub heading: Text,
    /// What a history is good for.
    pub intro: Text,
    /// The revisions, newest first.
    pub entries: Vec<HistoryEntry>,
}

/// One revision.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct HistoryEntry {
    /// First sending or correction, with its number.
    pub title: Text,
    /// Whether it is the one in force, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_force: Option<Text>,
    /// When.
    pub moment: Text,
    /// By whom, and what led to it.
    pub by: Text,
    /// The answers, the receipt, what it changed.
    pub links: Vec<Link>,
}

/// The screen of all revisions.
#[must_use]
pub fn history(say: &Say<'_>, submission: &Submission) -> Screen {
    let heading = say.product("history-heading");
    let target = Target::History(submission.reference.clone());
    let page = History {
        back: say.link("back", Target::Submission(submission.reference.clone())),
        intro: say.product("history-intro"),
        entries: submission.revisions().rev().map(|sent| say.history_entry(submission, sent)).collect(),
        target: target.clone(),
        heading: heading.clone(),
    };
    Screen { frame: say.frame(&heading, false, &target), page: FormPage::History(page) }
}

impl Say<'_> {
    fn history_entry(&self, submission: &Submission, sent: &Sent) -> HistoryEntry {
        let (reference, number) = (&submission.reference, sent.revision.number);
        let id = if sent.amends.is_some() { "history-amendment" } else { "history-first" };
        let title = self.product_with(id, &Args::new().with("number", Arg::Integer(number.into())));
        let link =
            |id: &str, target: Target| Link { label: self.product(id), about: Some(title.clone()), target };
        let mut links = vec![
            link("see-answers", Target::Revision(reference.clone(), number)),
            link("see-receipt", Target::Receipt(reference.clone(), number)),
        ];
        if sent.amends.is_some() {
            links.insert(0, link("see-what-changed", Target::Changes(reference.clone(), number)));
        }
        HistoryEntry {
            in_force: (submission.current() == sent).then(|| self.product("in-force")),
            moment: self.moment(&sent.at),
            by: self.by(sent),
            links,
            title,
        }
    }

    /// Who sent it, and what led to it. The trigger is told as it was recorded, without any judgement.
    fn by(&self, sent: &Sent) -> Text {
        let actor = match &sent.actor {
            Actor::Holder { .. } => "by-holder",
            Actor::Helper { .. } => "by-helper",
            Actor::Preparer { .. } => "by-preparer",
            Actor::Agent { .. } => "by-agent",
            Actor::System => "by-system",
        };
        let trigger = match &sent.trigger {
            None => "trigger-first",
            Some(Trigger::OwnInitiative) => "trigger-own-initiative",
            Some(Trigger::Invited { .. }) => "trigger-invited",
            Some(Trigger::Completion { .. }) => "trigger-completion",
        };
        let args = Args::new()
            .with("actor", Arg::Message(self.product(actor)))
            .with("trigger", Arg::Message(self.product(trigger)));
        self.product_with("by", &args)
    }
}
