//! A submission as it stands: what was received, what can still be corrected, and until when.

use retouche::amendment::{Bar, Rights};
use retouche::answers::Answers;
use retouche::civil::Moment;
use retouche::submission::{SentRevision, State, Submission};
use retouche_texts::{Arg, Args, Text};
use serde::Serialize;

use super::{Action, AnswerSection, Button, Fact, FormPage, Link, Say, Screen, Target};

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
    /// An amendment that was thrown away and can still be brought back, and the button that does (R20).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discarded: Option<(Text, Button)>,
    /// A request that waits for an answer, and the way to its page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked: Option<(Text, Link)>,
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
pub struct SubmissionStanding<'a> {
    /// The submission.
    pub submission: &'a Submission,
    /// The revision shown.
    pub shown: &'a SentRevision,
    /// Its answers; absent once they were purged.
    pub answers: Option<&'a Answers>,
    /// What may be corrected now.
    pub rights: &'a Rights,
    /// How many corrections of an amendment in preparation are not sent, if there is one.
    pub unsent: Option<usize>,
    /// Until when an amendment that was thrown away can be brought back, if there is one.
    pub discarded: Option<&'a Moment>,
}

/// The screen of a submission.
#[must_use]
pub fn submission(say: &Say<'_>, standing: &SubmissionStanding<'_>) -> Screen {
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
    let live = current && standing.answers.is_some();
    let in_force = say.link("see-in-force", Target::Submission(reference.clone()));
    let page = SubmissionPage {
        older: (!current).then(|| (say.product("older-intro"), in_force)),
        facts: say.submission_facts(standing, &numbered),
        asked: live.then(|| say.asked_line(standing)).flatten(),
        unsent: standing
            .unsent
            .map(|count| (say.unsent(count), say.link("amend-resume", Target::Amend(reference.clone())))),
        discarded: standing.discarded.filter(|_| live && standing.unsent.is_none()).map(|until| {
            let kept = say.product_with("discarded", &Args::new().with("until", Arg::Moment(until.clone())));
            (kept, Button { label: say.product("recover"), about: None, act: Action::Recover })
        }),
        rights_heading: say.product("rights-heading"),
        rights: say.rights(standing.rights),
        amend: (open && standing.unsent.is_none()).then(|| Button {
            label: say.product("amend"),
            about: None,
            act: Action::Amend,
        }),
        answers_heading: say.product("answers-heading"),
        answers: standing.answers.map(|answers| say.answer_sections(answers, &|_| true)).unwrap_or_default(),
        links: say.submission_links(standing, live),
        sign_out: Button { label: say.product("sign-out"), about: None, act: Action::SignOut },
        target: target.clone(),
        heading: heading.clone(),
    };
    Screen { frame: say.frame(&heading, false, &target), page: FormPage::Submission(page) }
}

impl Say<'_> {
    fn submission_facts(&self, standing: &SubmissionStanding<'_>, numbered: &Args) -> Vec<Fact> {
        let fact = |label: &str, text: Text| Fact { label: self.product(label), text };
        let submission = standing.submission;
        let mut facts = vec![
            fact("reference", Text::ltr(submission.reference.as_str())),
            fact("state", self.state(submission.state)),
            fact("first-received", self.moment(&submission.first().at)),
        ];
        if standing.shown.revision.number > 1 {
            facts.push(fact("amended", self.moment(&standing.shown.at)));
        }
        facts.push(fact("revision", self.product_with("revision-number", numbered)));
        facts
    }

    /// The request that waits for an answer, and the way to its page.
    fn asked_line(&self, standing: &SubmissionStanding<'_>) -> Option<(Text, Link)> {
        let asked = standing.submission.pending()?;
        let due = Args::new().with("due", Arg::Moment(asked.request.due.clone()));
        let reference = standing.submission.reference.clone();
        Some((
            self.product_with("request-waiting", &due),
            self.link("request-answer", Target::Request(reference, asked.number)),
        ))
    }

    fn submission_links(&self, standing: &SubmissionStanding<'_>, live: bool) -> Vec<Link> {
        let reference = &standing.submission.reference;
        let number = standing.shown.revision.number;
        let mut links = vec![
            self.link("see-receipt", Target::Receipt(reference.clone(), number)),
            self.link("see-messages", Target::Messages(reference.clone())),
            self.link("see-history", Target::History(reference.clone())),
        ];
        let older = number < standing.submission.current().revision.number;
        if older && standing.rights.open.is_some() {
            links.push(self.link("revert", Target::Revert(reference.clone(), number)));
        }
        let deadline = standing.rights.open.as_ref().is_some_and(|window| window.closes.is_some());
        if live && (deadline || standing.rights.asked.is_some()) {
            links.push(self.link("calendar", Target::Calendar(reference.clone())));
        }
        if live && standing.unsent.is_some() {
            links.push(self.link("letter-see", Target::Letter(reference.clone())));
        }
        if live && standing.submission.state.is_open() {
            links.push(self.link("withdraw", Target::Withdraw(reference.clone())));
        }
        links
    }

    fn state(&self, state: State) -> Text {
        self.product(match state {
            State::Submitted => "state-submitted",
            State::UnderReview => "state-under-review",
            State::InfoRequested => "state-info-requested",
            State::RegularisationInvited => "state-regularisation-invited",
            State::Decided => "state-decided",
            State::Withdrawn => "state-withdrawn",
            State::Purged => "state-purged",
        })
    }

    /// What can be corrected until when, and where else to go. That everything is erased is said by the
    /// state already.
    fn rights(&self, rights: &Rights) -> Vec<Text> {
        if rights.barred == Some(Bar::Purged) {
            return self.claim(rights);
        }
        let mut sentences = vec![self.correctable(rights)];
        sentences.extend(self.claim(rights));
        sentences.extend(self.right_to_error());
        sentences
    }
}
