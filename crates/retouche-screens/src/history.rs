//! Everything that happened to a submission, newest first: what was sent, by whom, why, and what each
//! sending changed; what the administration asked and decided; and the choice of two revisions to compare.

use retouche::submission::{
    Act as Done, Actor, Channel, Event, RequestKind, SentRevision, Submission, Trigger,
};
use retouche_texts::{Arg, Args, Text};
use serde::Serialize;

use super::task::TaskItem;
use super::written::Written;
use super::{Action, AnswerText, Button, FieldControl, FormPage, Link, OptionItem, Say, Screen, Target};

/// Everything that happened to a submission.
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
    /// What happened, newest first.
    pub entries: Vec<HistoryEntry>,
    /// The choice of two revisions to compare, where there are two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compare: Option<(TaskItem, Button)>,
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct HistoryEntry {
    /// What happened.
    pub title: Text,
    /// Whether it is the revision in force, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_force: Option<Text>,
    /// When.
    pub moment: Text,
    /// By whom, and what led to it.
    pub by: Text,
    /// What was written with it.
    pub words: Vec<(Text, AnswerText)>,
    /// The answers, the receipt, what it changed.
    pub links: Vec<Link>,
}

/// The names of the entries that choose two revisions.
pub const COMPARED: [&str; 2] = ["one", "other"];

/// The screen of everything that happened. `events` are those that the submission was folded from,
/// `written` what was written at each.
#[must_use]
pub fn history(say: &Say<'_>, submission: &Submission, events: &[Event], written: &Written<'_>) -> Screen {
    let heading = say.product("history-heading");
    let target = Target::History(submission.reference.clone());
    let entries = events.iter().rev().filter_map(|event| say.history_entry(submission, event, written));
    let page = History {
        back: say.link("back", Target::Submission(submission.reference.clone())),
        intro: say.product("history-intro"),
        entries: entries.collect(),
        compare: say.compare_choice(submission),
        target: target.clone(),
        heading: heading.clone(),
    };
    Screen { frame: say.frame(&heading, false, &target), page: FormPage::History(page) }
}

impl Say<'_> {
    fn history_entry(
        &self,
        submission: &Submission,
        event: &Event,
        written: &Written<'_>,
    ) -> Option<HistoryEntry> {
        let mut entry = self.entry_of(submission, event)?;
        entry.words.extend(self.written_with(event, written));
        Some(entry)
    }

    fn entry_of(&self, submission: &Submission, event: &Event) -> Option<HistoryEntry> {
        match &event.act {
            Done::Sent { revision, .. } | Done::Amended { revision, .. } => {
                submission.revision(revision.number).map(|sent| self.sent_entry(submission, sent))
            }
            act => Some(self.other_entry(submission, event, act)),
        }
    }

    fn sent_entry(&self, submission: &Submission, sent: &SentRevision) -> HistoryEntry {
        let (reference, number) = (&submission.reference, sent.revision.number);
        let id = if sent.amends.is_some() { "history-amendment" } else { "history-first" };
        let numbered = Args::new().with("number", Arg::Integer(number.into()));
        let title = match sent.reverts {
            Some(earlier) => {
                self.product_with("history-revert", &numbered.with("earlier", Arg::Integer(earlier.into())))
            }
            None => self.product_with(id, &numbered),
        };
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
            by: self.by(&sent.actor, Some(&sent.trigger)),
            words: self.told_on(sent.revision.channel).into_iter().collect(),
            links,
            title,
        }
    }

    /// What happened besides sendings.
    fn other_entry(&self, submission: &Submission, event: &Event, act: &Done) -> HistoryEntry {
        let request =
            |number| vec![self.link("request-see", Target::Request(submission.reference.clone(), number))];
        let none = Vec::new;
        let (id, links) = match act {
            Done::Explained { .. } => ("history-explained", none()),
            Done::ReviewStarted => ("history-review", none()),
            Done::CorrectionRequested(asked) => match asked.kind {
                RequestKind::Regularisation => ("history-invited", request(event.number)),
                RequestKind::Completion => ("history-asked", request(event.number)),
            },
            Done::RequestWithdrawn { request: number, .. } => ("history-no-longer-asked", request(*number)),
            Done::AnswersMaintained { request: number, .. } => ("history-maintained", request(*number)),
            Done::LateCorrection { .. } => ("history-late", none()),
            Done::WindowGranted { .. } => ("history-granted", none()),
            Done::Decided { .. } => ("history-decided", none()),
            Done::Reopened { .. } => ("history-reopened", none()),
            Done::Withdrawn => ("history-withdrawn", none()),
            Done::Purged | Done::Sent { .. } | Done::Amended { .. } => ("history-purged", none()),
        };
        HistoryEntry {
            title: self.product(id),
            in_force: None,
            moment: self.moment(&event.at),
            by: self.by(&event.actor, None),
            words: Vec::new(),
            links,
        }
    }

    /// Of what was not sent online: how it came in.
    fn told_on(&self, channel: Channel) -> Option<(Text, AnswerText)> {
        let told = (self.product("channel"), AnswerText::Given(self.channel(channel)));
        (channel != Channel::Online).then_some(told)
    }

    /// How something came in, in words.
    pub(super) fn channel(&self, channel: Channel) -> Text {
        self.product(match channel {
            Channel::Online => "channel-online",
            Channel::Phone => "channel-phone",
            Channel::Desk => "channel-desk",
            Channel::Post => "channel-post",
        })
    }

    /// Who acted, and what led to it. The trigger is told as it was recorded, without any judgement.
    fn by(&self, actor: &Actor, trigger: Option<&Option<Trigger>>) -> Text {
        let actor = self.product(match actor {
            Actor::Holder { .. } => "by-holder",
            Actor::Helper { .. } => "by-helper",
            Actor::Preparer { .. } => "by-preparer",
            Actor::Agent { .. } => "by-agent",
            Actor::System => "by-system",
        });
        let trigger = match trigger {
            None => return actor,
            Some(None) => "trigger-first",
            Some(Some(Trigger::OwnInitiative)) => "trigger-own-initiative",
            Some(Some(Trigger::Invited { .. })) => "trigger-invited",
            Some(Some(Trigger::Completion { .. })) => "trigger-completion",
        };
        let args = Args::new()
            .with("actor", Arg::Message(actor))
            .with("trigger", Arg::Message(self.product(trigger)));
        self.product_with("by", &args)
    }

    fn compare_choice(&self, submission: &Submission) -> Option<(TaskItem, Button)> {
        let last = submission.current().revision.number;
        if last < 2 || submission.is_purged() {
            return None;
        }
        let select = |name: &str, label: &str, chosen: u32| {
            let options = submission.revisions().map(|sent| self.revision_option(sent, chosen)).collect();
            let control =
                FieldControl::Select { prompt: self.product("compare-prompt"), options, required: true };
            self.task_field(name, self.product(label), control, None)
        };
        let [one, other] = COMPARED;
        let item = TaskItem {
            heading: Some(self.product("compare-choose")),
            row: None,
            facts: Vec::new(),
            fields: vec![select(one, "compare-one", 1), select(other, "compare-other", last)],
        };
        Some((item, Button { label: self.product("compare"), about: None, act: Action::Continue }))
    }

    fn revision_option(&self, sent: &SentRevision, chosen: u32) -> OptionItem {
        let number = sent.revision.number;
        let args = Args::new()
            .with("number", Arg::Integer(number.into()))
            .with("moment", Arg::Moment(sent.at.clone()));
        OptionItem {
            value: number.to_string(),
            label: self.product_with("compare-option", &args),
            hint: None,
            is_chosen: number == chosen,
        }
    }
}
