//! What the administration asks of the person: to correct what looks mistaken (CRPA L123-1, R13) or to
//! hand in what is missing (CRPA L114-5, R14).
//!
//! A request that lacks what the person needs cannot be sent. How it is answered is left to `amendment`;
//! the sentences around it, to the texts.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::amendment::locked_route;
use crate::answers::Answers;
use crate::civil::Moment;
use crate::digest::{Digest, Salt};
use crate::id::Path;
use crate::procedure::Procedure;
use crate::refusal::{Gap, Refusal};
use crate::silence;
use crate::submission::{Act, Actor, CorrectionRequest, Event, RequestKind, RevisionLink, Submission};

/// What a request says of each question: kept beside its event, as personal data.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RequestWords {
    /// The questions, in display order.
    pub items: Vec<RequestItem>,
    /// What happens when nothing is answered.
    pub without_answer: String,
    /// Of missing items: whether the examination goes on meanwhile (L114-5-1).
    #[serde(default)]
    pub examination_continues: bool,
}

/// What a request says of one question.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RequestItem {
    /// The question.
    pub path: Path,
    /// Why the answer is questioned, or why it is missing.
    pub reason: String,
    /// What is expected.
    pub expected: String,
    /// Of missing items: the text that requires it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required_by: Option<String>,
    /// A value that the administration suggests, as the answer's JSON. The person takes it or not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggested: Option<serde_json::Value>,
}

impl fmt::Debug for RequestWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RequestWords({} items)", self.items.len())
    }
}

impl fmt::Debug for RequestItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RequestItem(… at {})", self.path)
    }
}

/// A request as an agent prepares it.
#[derive(Debug, Clone)]
pub struct Asking<'a> {
    /// Why it asks.
    pub kind: RequestKind,
    /// The revision that the agent read.
    pub about: RevisionLink,
    /// What it says.
    pub words: &'a RequestWords,
    /// The last second for the answer.
    pub due: Moment,
    /// Random for the words' digest.
    pub salt: Salt,
    /// When it is sent.
    pub now: Moment,
    /// Who sends it.
    pub actor: Actor,
}

/// The event of a request. `answers` are those in force.
///
/// # Errors
///
/// [`Refusal`], with every gap at once.
pub fn ask(
    asking: &Asking<'_>,
    submission: &Submission,
    procedure: &Procedure,
    answers: &Answers,
) -> Result<Event, Refusal> {
    let current = submission.current().revision.link();
    if asking.about != current {
        return Err(Refusal::Stale(current));
    }
    let gaps = gaps(asking, procedure, answers);
    if !gaps.is_empty() {
        return Err(Refusal::Gaps(gaps));
    }
    let silence = match asking.kind {
        RequestKind::Regularisation => submission.silence,
        RequestKind::Completion => {
            silence::while_missing(submission.silence, asking.now.local.date(), asking.due.local.date())
        }
    };
    let act = Act::CorrectionRequested(CorrectionRequest {
        kind: asking.kind,
        about: asking.about,
        questions: asking.words.items.iter().map(|item| item.path.clone()).collect(),
        due: asking.due.clone(),
        words: Digest::of_words(asking.words, &asking.salt)?,
        silence,
    });
    Ok(submission.next(act, asking.now.clone(), asking.actor.clone())?)
}

/// Everything that the request lacks.
fn gaps(asking: &Asking<'_>, procedure: &Procedure, answers: &Answers) -> Vec<Gap> {
    let words = asking.words;
    let mut gaps = Vec::new();
    if words.items.is_empty() {
        gaps.push(Gap::NoQuestion);
    }
    for (place, item) in words.items.iter().enumerate() {
        if words.items.iter().take(place).any(|other| other.path == item.path) {
            gaps.push(Gap::Twice(item.path.clone()));
        }
        item_gaps(item, asking.kind, procedure, answers, &mut gaps);
    }
    if is_blank(&words.without_answer) {
        gaps.push(Gap::NoConsequence);
    }
    if asking.due.at <= asking.now.at {
        gaps.push(Gap::DuePassed);
    }
    gaps
}

fn item_gaps(
    item: &RequestItem,
    kind: RequestKind,
    procedure: &Procedure,
    answers: &Answers,
    gaps: &mut Vec<Gap>,
) {
    let path = || item.path.clone();
    let row = item.path.parent();
    let stands = row.is_root() || answers.has_row(&row);
    let Some(question) = procedure.question(&item.path).filter(|_| stands) else {
        gaps.push(Gap::UnknownQuestion(path()));
        return;
    };
    if locked_route(question, &item.path, answers).is_some() {
        gaps.push(Gap::Locked(path()));
    }
    if is_blank(&item.reason) {
        gaps.push(Gap::NoReason(path()));
    }
    if is_blank(&item.expected) {
        gaps.push(Gap::NothingExpected(path()));
    }
    match kind {
        RequestKind::Regularisation if answers.get(&item.path).is_none() => {
            gaps.push(Gap::NotAnswered(path()));
        }
        RequestKind::Completion if item.required_by.as_deref().is_none_or(is_blank) => {
            gaps.push(Gap::NoRequirement(path()));
        }
        RequestKind::Regularisation | RequestKind::Completion => {}
    }
    let shape = question.kind.shape;
    let fits = |json| crate::answer::Value::from_json(shape, json).is_some();
    if item.suggested.as_ref().is_some_and(|json| !fits(json)) {
        gaps.push(Gap::UnfitSuggestion(path()));
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// The questions that an earlier request for missing items could have listed already: the agent is told,
/// because the law wants all missing items listed at once (R14).
#[must_use]
pub fn asked_late<'w>(words: &'w RequestWords, submission: &Submission) -> Vec<&'w Path> {
    let earlier: Vec<&Path> = submission
        .requests
        .iter()
        .filter(|asked| asked.request.kind == RequestKind::Completion)
        .flat_map(|asked| &asked.request.questions)
        .collect();
    let late = |path: &&Path| !earlier.is_empty() && !earlier.contains(path);
    words.items.iter().map(|item| &item.path).filter(late).collect()
}
