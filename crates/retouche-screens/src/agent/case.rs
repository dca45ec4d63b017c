//! One case, as an agent sees it: where it stands, what was answered, and what the state and the account
//! allow to do.

use retouche::amendment::Rights;
use retouche::answers::Answers;
use retouche::submission::{SentRevision, State, Submission};
use retouche_texts::{Arg, Args, Text};
use serde::Serialize;

use super::{AgentTarget, CasePage};
use crate::{Action, AnswerSection, Button, Fact, FormPage, Link, Say, Screen, Target};

/// One case.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct CaseScreen {
    /// Where the page stands.
    pub target: Target,
    /// The page before.
    pub back: Link,
    /// The page's heading.
    pub heading: Text,
    /// An older revision is shown: that, and the way to the one in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub older: Option<(Text, Link)>,
    /// Reference, procedure, state, dates.
    pub facts: Vec<Fact>,
    /// What waits: a request, late corrections, a transcription that was not sent.
    pub notes: Vec<(Text, Link)>,
    /// The heading over what can be done.
    pub acts_heading: Text,
    /// That nothing can be done here, and why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_act: Option<Text>,
    /// The button that starts the examination.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review: Option<Button>,
    /// The acts that have a page of their own.
    pub acts: Vec<Link>,
    /// The heading over what the person may correct.
    pub rights_heading: Text,
    /// What the person may correct until when.
    pub rights: Vec<Text>,
    /// The heading over the answers.
    pub answers_heading: Text,
    /// The answers.
    pub answers: Vec<AnswerSection>,
    /// What happened, the first filing, the receipt.
    pub links: Vec<Link>,
    /// The button that ends the session.
    pub sign_out: Button,
}

/// What the page is made from.
#[derive(Debug, Clone, Copy)]
pub struct CaseStanding<'a> {
    /// The submission.
    pub submission: &'a Submission,
    /// The revision shown.
    pub shown: &'a SentRevision,
    /// Its answers; absent once they were purged.
    pub answers: Option<&'a Answers>,
    /// What the person may correct now.
    pub rights: &'a Rights,
    /// Whether the account may do more than read.
    pub handles: bool,
    /// Until when the person is asked for an answer, if that time is over.
    pub overdue: bool,
    /// The way to the agent's own transcription that was not sent.
    pub transcription: Option<&'a Target>,
}

/// The screen of a case.
#[must_use]
pub fn case(say: &Say<'_>, standing: &CaseStanding<'_>) -> Screen {
    let (submission, number) = (standing.submission, standing.shown.revision.number);
    let reference = &submission.reference;
    let live = submission.current().revision.number == number;
    let page = if live { CasePage::Standing } else { CasePage::Revision(number) };
    let target = AgentTarget::page(reference, page);
    let numbered = Args::new().with("number", Arg::Integer(number.into()));
    let heading = match live {
        true => {
            say.product_with("agent-case", &Args::new().with("reference", Arg::Ltr(reference.to_string())))
        }
        false => say.product_with("older-heading", &numbered),
    };
    let acts = if live { say.acts(standing) } else { Vec::new() };
    let reviews = live && standing.handles && submission.state == State::Submitted;
    let review =
        reviews.then(|| Button { label: say.product("agent-review"), about: None, act: Action::Continue });
    let page = CaseScreen {
        back: say.cases_link("agent-next-cases"),
        older: (!live).then(|| {
            (say.product("agent-older"), say.link("see-in-force", AgentTarget::standing(reference)))
        }),
        facts: say.case_facts(standing, &numbered),
        notes: if live { say.case_notes(standing) } else { Vec::new() },
        acts_heading: say.product("agent-acts"),
        no_act: (live && acts.is_empty() && review.is_none()).then(|| say.no_act(standing)),
        review,
        acts,
        rights_heading: say.product("agent-rights"),
        rights: if live { say.case_rights(standing) } else { Vec::new() },
        answers_heading: say.product("agent-answers"),
        answers: standing.answers.map(|answers| say.answer_sections(answers, &|_| true)).unwrap_or_default(),
        links: say.case_links(standing),
        sign_out: Button { label: say.product("agent-sign-out"), about: None, act: Action::SignOut },
        target: target.clone(),
        heading: heading.clone(),
    };
    Screen { frame: say.frame(&heading, false, &target), page: FormPage::Case(page) }
}

impl Say<'_> {
    fn case_facts(&self, standing: &CaseStanding<'_>, numbered: &Args) -> Vec<Fact> {
        let fact = |label: &str, text: Text| Fact { label: self.product(label), text };
        let (submission, shown) = (standing.submission, standing.shown);
        let mut facts = vec![
            fact("agent-procedure", self.own("procedure")),
            fact("agent-state", self.state_of_case(submission.state)),
            fact("first-received", self.moment(&submission.first().at)),
        ];
        if shown.revision.number > 1 {
            facts.push(fact("agent-amended", self.moment(&shown.at)));
        }
        facts.push(fact("revision", self.product_with("revision-number", numbered)));
        facts.push(fact("channel", self.channel(shown.revision.channel)));
        if let Some(silence) = submission.silence {
            facts.push(fact("silence", self.silence(silence)));
        }
        facts
    }

    /// What waits, each with the way to it.
    fn case_notes(&self, standing: &CaseStanding<'_>) -> Vec<(Text, Link)> {
        let (submission, mut notes) = (standing.submission, Vec::new());
        let reference = &submission.reference;
        if let Some(asked) = submission.pending() {
            let id = if standing.overdue { "agent-overdue" } else { "agent-awaits" };
            let due = Args::new().with("due", Arg::Moment(asked.request.due.clone()));
            let link = self.page_link("request-see", reference, CasePage::Request(asked.number));
            notes.push((self.product_with(id, &due), link));
        }
        // What answered an earlier revision is history; the timeline has it.
        let late = submission.late.iter().filter(|late| late.amends == submission.current().revision.link());
        for late in late.filter(|_| !submission.is_purged()) {
            let at = Args::new().with("moment", Arg::Moment(late.at.clone()));
            let link = self.page_link("agent-late-see", reference, CasePage::Late(late.number));
            notes.push((self.product_with("agent-late", &at), link));
        }
        if let Some(target) = standing.transcription {
            let link = self.link("agent-transcription-resume", target.clone());
            notes.push((self.product("agent-transcription-unsent"), link));
        }
        notes
    }

    /// What the state and the account allow.
    fn acts(&self, standing: &CaseStanding<'_>) -> Vec<Link> {
        let submission = standing.submission;
        let (state, mut acts) = (submission.state, Vec::new());
        if !standing.handles || submission.is_purged() {
            return acts;
        }
        let mut act = |id: &str, page: CasePage| acts.push(self.page_link(id, &submission.reference, page));
        if matches!(state, State::Submitted | State::UnderReview) {
            act("agent-ask", CasePage::Ask);
        }
        if let Some(asked) = submission.pending() {
            act("agent-withdraw-request", CasePage::WithdrawRequest(asked.number));
        }
        if state.is_open() {
            act("agent-decide", CasePage::Decide);
        }
        if matches!(state, State::Decided | State::Withdrawn) {
            act("agent-reopen", CasePage::Reopen);
        }
        if state.is_open() || state == State::Decided {
            act("agent-grant", CasePage::Grant);
        }
        if standing.rights.can_amend() && standing.transcription.is_none() {
            act("agent-transcribe", CasePage::Transcribe);
        }
        acts
    }

    /// Why nothing can be done here.
    fn no_act(&self, standing: &CaseStanding<'_>) -> Text {
        let purged = standing.submission.is_purged();
        self.product(if purged { "purged-why" } else { "agent-reads-only" })
    }

    fn case_rights(&self, standing: &CaseStanding<'_>) -> Vec<Text> {
        let rights = standing.rights;
        let mut told = vec![self.correctable(rights)];
        if rights.open.is_none() && rights.asked.is_some() {
            told.push(self.product("agent-only-asked"));
        }
        told
    }

    fn case_links(&self, standing: &CaseStanding<'_>) -> Vec<Link> {
        let reference = &standing.submission.reference;
        let number = standing.shown.revision.number;
        let mut links = vec![self.page_link("agent-timeline", reference, CasePage::Timeline)];
        if number > 1 && !standing.submission.is_purged() {
            links.push(self.page_link("see-what-changed", reference, CasePage::Changes(number)));
            links.push(self.page_link("agent-first-filed", reference, CasePage::Revision(1)));
        }
        if number > 2 && !standing.submission.is_purged() {
            links.push(self.page_link("agent-since-first", reference, CasePage::Compare(1, number)));
        }
        links.push(self.page_link("see-receipt", reference, CasePage::Receipt(number)));
        links
    }
}
