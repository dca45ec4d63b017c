//! A submission as it stands: what was received, what can still be corrected, and until when.

use serde::Serialize;

use super::{Act, AnswerSection, Button, Fact, FormPage, Link, Say, Screen, Target};
use crate::amendment::Rights;
use crate::answers::Answers;
use crate::submission::{Sent, Submission};
use crate::texts::{Arg, Args, Text};

/// A submission as it stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct SubmissionPage {
    /// Where the page stands.
    pub target: Target,
    /// The page's heading.
    pub heading: Text,
    /// An older revision is shown: that, and the way to the one in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub older: Option<(Text, Link)>,
    /// Reference, dates, revision.
    pub facts: Vec<Fact>,
    /// An amendment in preparation, not sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unsent: Option<(Text, Link)>,
    /// The heading over what can be corrected.
    pub rights_heading: Text,
    /// What can be corrected until when, and where else to go.
    pub rights: Vec<Text>,
    /// The button that starts a correction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amend: Option<Button>,
    /// The heading over the answers.
    pub answers_heading: Text,
    /// The answers.
    pub answers: Vec<AnswerSection>,
    /// The receipt and the other revisions.
    pub links: Vec<Link>,
    /// The button that ends the session.
    pub sign_out: Button,
}

/// What a page of a submission is made from.
#[derive(Debug, Clone, Copy)]
pub struct Standing<'a> {
    /// The submission.
    pub submission: &'a Submission,
    /// The revision shown.
    pub shown: &'a Sent,
    /// Its answers; absent once they were purged.
    pub answers: Option<&'a Answers>,
    /// What may be corrected now.
    pub rights: &'a Rights,
    /// How many corrections of an amendment in preparation are not sent, if there is one.
    pub unsent: Option<usize>,
}

/// The screen of a submission.
#[must_use]
pub fn submission(say: &Say<'_>, standing: &Standing<'_>) -> Screen {
    let (submission, shown) = (standing.submission, standing.shown);
    let reference = submission.reference.clone();
    let number = shown.revision.number;
    let current = submission.current().revision.number == number;
    let target = match current {
        true => Target::Submission(reference.clone()),
        false => Target::Revision(reference.clone(), number),
    };
    let numbered = Args::new().with("number", Arg::Integer(number.into()));
    let heading = match current {
        true => say.product("submission-heading"),
        false => say.product_with("older-heading", &numbered),
    };
    let open = current && standing.rights.open.is_some() && standing.answers.is_some();
    let in_force = say.link("see-in-force", Target::Submission(reference.clone()));
    let page = SubmissionPage {
        older: (!current).then(|| (say.product("older-intro"), in_force)),
        facts: say.submission_facts(standing, &numbered),
        unsent: standing
            .unsent
            .map(|count| (say.unsent(count), say.link("amend-resume", Target::Amend(reference.clone())))),
        rights_heading: say.product("rights-heading"),
        rights: say.rights(standing.rights),
        amend: (open && standing.unsent.is_none()).then(|| Button {
            label: say.product("amend"),
            about: None,
            act: Act::Amend,
        }),
        answers_heading: say.product("answers-heading"),
        answers: standing.answers.map(|answers| say.answer_sections(answers, &|_| true)).unwrap_or_default(),
        links: vec![
            say.link("see-receipt", Target::Receipt(reference.clone(), number)),
            say.link("see-history", Target::History(reference)),
        ],
        sign_out: Button { label: say.product("sign-out"), about: None, act: Act::SignOut },
        target: target.clone(),
        heading: heading.clone(),
    };
    Screen { frame: say.frame(&heading, false, &target), page: FormPage::Submission(page) }
}

impl Say<'_> {
    fn submission_facts(&self, standing: &Standing<'_>, numbered: &Args) -> Vec<Fact> {
        let fact = |label: &str, text: Text| Fact { label: self.product(label), text };
        let submission = standing.submission;
        let mut facts = vec![
            fact("reference", Text::ltr(submission.reference.as_str())),
            fact("first-received", self.moment(&submission.first().at)),
        ];
        if standing.shown.revision.number > 1 {
            facts.push(fact("amended", self.moment(&standing.shown.at)));
        }
        facts.push(fact("revision", self.product_with("revision-number", numbered)));
        if submission.is_purged() {
            facts.push(fact("purged", self.product("purged-why")));
        }
        facts
    }

    /// What can be corrected until when, and where else to go.
    fn rights(&self, rights: &Rights) -> Vec<Text> {
        let now = match (&rights.open, &rights.next) {
            (Some(open), _) => self.window(open, true),
            (None, Some(next)) => self.window(next, false),
            (None, None) => self.product("window-none"),
        };
        let mut sentences = vec![now, self.afterwards(&rights.afterwards)];
        sentences.extend(self.right_to_error());
        sentences
    }
}
