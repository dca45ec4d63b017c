//! The page of a correction request: what the administration asks about, why, and the person's answer to
//! each question: correct it, take what is suggested, or keep it (R13, R14).

use retouche::answer::Value;
use retouche::answers::Answers;
use retouche::credential::Reference;
use retouche::id::Path;
use retouche::procedure::Question;
use retouche::request::{RequestItem, RequestWords};
use retouche::submission::{RequestKind, RequestRecord};
use retouche_texts::{Arg, Args, Text};

use super::task::{Offer, Task, TaskItem, written};
use super::{Say, Screen, Target};

/// What the person does about one question that was asked about.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ReplyDraft {
    /// What was chosen.
    pub choice: Option<ReplyChoice>,
    /// Why the answer is kept.
    pub because: String,
}

impl std::fmt::Debug for ReplyDraft {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ReplyDraft({:?})", self.choice)
    }
}

/// What can be chosen about a question that was asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplyChoice {
    /// The person corrects the answer.
    Correct,
    /// The person takes the value that was suggested.
    Take,
    /// The person keeps the answer.
    Keep,
}

impl ReplyChoice {
    /// The value that a post carries.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Correct => "correct",
            Self::Take => "take",
            Self::Keep => "keep",
        }
    }

    /// The choice that a post carries.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        [Self::Correct, Self::Take, Self::Keep].into_iter().find(|choice| choice.as_str() == text)
    }
}

/// The names of the entries of the question at this place of a request, from 0: of the choice and of the
/// reason to keep.
#[must_use]
pub fn reply_names(place: usize) -> [String; 2] {
    [format!("choice-{}", place + 1), format!("because-{}", place + 1)]
}

/// A request as its page shows it.
#[derive(Debug, Clone, Copy)]
pub struct AskedPage<'a> {
    /// The submission.
    pub reference: &'a Reference,
    /// The request.
    pub asked: &'a RequestRecord,
    /// What it says.
    pub words: &'a RequestWords,
    /// The answers of the revision that it is about.
    pub answers: &'a Answers,
    /// Whether it can be answered here: it is open, and in time or within a window.
    pub open: bool,
    /// What was chosen, in the order of the questions; shorter where nothing was posted yet. Where it can no
    /// longer be answered, what was written is shown, to be copied.
    pub replies: &'a [ReplyDraft],
    /// Whether what is missing is shown as errors.
    pub findings: bool,
}

/// The screen of a correction request.
#[must_use]
pub fn asked(say: &Say<'_>, page: &AskedPage<'_>) -> Screen {
    let request = &page.asked.request;
    let target = Target::Request(page.reference.clone(), page.asked.number);
    let completion = request.kind == RequestKind::Completion;
    let heading = say.product(if completion { "request-completion" } else { "request-regularisation" });
    let back = say.link("back", Target::Submission(page.reference.clone()));
    let mut task = Task::new(say, &target, back, &heading, "request-continue");
    task.deadline = Some(say.request_deadline(page));
    task.items = (page.words.items.iter().enumerate())
        .map(|(place, item)| say.request_item(page, place, item, completion))
        .collect();
    task.intro = vec![say.product(if completion { "request-missing-why" } else { "request-why" })];
    if page.asked.closed_by.is_none() {
        task.intro.extend(say.request_consequence(page, completion));
        task.besides = if completion { vec![say.product("request-otherwise")] } else { say.right_to_error() };
    }
    if !page.open {
        task.submit = None;
        let late = || say.link("late-how", Target::Late(page.reference.clone()));
        task.links = page.asked.closed_by.is_none().then(late).into_iter().collect();
    }
    task.screen(say)
}

impl Say<'_> {
    /// Until when it can be answered, or that it no longer can.
    fn request_deadline(&self, page: &AskedPage<'_>) -> Text {
        let due = Args::new().with("due", Arg::Moment(page.asked.request.due.clone()));
        match (page.asked.closed_by, page.open) {
            (Some(_), _) => self.product("request-closed"),
            (None, true) => self.product_with("request-due", &due),
            (None, false) => self.product_with("request-overdue", &due),
        }
    }

    /// What happens without an answer, and what becomes of the examination meanwhile.
    fn request_consequence(&self, page: &AskedPage<'_>, completion: bool) -> Vec<Text> {
        let without = Args::new().with("consequence", Arg::Text(page.words.without_answer.clone()));
        let mut sentences = vec![self.product_with("request-without-answer", &without)];
        if completion {
            let id = if page.words.examination_continues { "request-goes-on" } else { "request-waits" };
            sentences.push(self.product(id));
            sentences.extend(page.asked.request.silence.map(|silence| self.silence(silence)));
        }
        sentences
    }

    fn request_item(
        &self,
        page: &AskedPage<'_>,
        place: usize,
        item: &RequestItem,
        completion: bool,
    ) -> TaskItem {
        let mut facts = vec![
            self.task_fact("request-given", self.answer_at(&item.path, page.answers)),
            self.task_fact("request-reason", written(&item.reason)),
            self.task_fact("request-expected", written(&item.expected)),
        ];
        if let Some(text) = &item.required_by {
            facts.push(self.task_fact("request-required-by", written(text)));
        }
        let suggested = self.suggested(item);
        if let Some((question, value)) = &suggested {
            facts.push(self.task_fact("request-suggested", self.answer(question, Some(value))));
        }
        let mut shown = self.task_item(&item.path, page.answers, facts);
        if page.open {
            shown.fields = self.reply_fields(page, place, &shown, suggested.is_some(), completion);
        } else if let Some(reply) = page.replies.get(place).filter(|reply| !reply.because.trim().is_empty()) {
            shown.facts.push(self.task_fact("request-just-written", written(&reply.because)));
        }
        shown
    }

    fn suggested(&self, item: &RequestItem) -> Option<(&Question, Value)> {
        let question = self.procedure.question(&item.path)?;
        Some((question, Value::from_json(question.kind.shape, item.suggested.as_ref()?)?))
    }

    fn reply_fields(
        &self,
        page: &AskedPage<'_>,
        place: usize,
        item: &TaskItem,
        suggests: bool,
        completion: bool,
    ) -> Vec<super::Field> {
        let reply = page.replies.get(place).cloned().unwrap_or_default();
        let chosen = reply.choice.map(ReplyChoice::as_str);
        let offer = |choice: ReplyChoice, label: &str| Offer {
            value: choice.as_str(),
            label: self.product(label),
            chosen,
        };
        let mut offers =
            vec![offer(ReplyChoice::Correct, if completion { "reply-complete" } else { "reply-correct" })];
        if suggests {
            offers.push(offer(ReplyChoice::Take, "reply-take"));
        }
        offers.push(offer(ReplyChoice::Keep, if completion { "reply-cannot" } else { "reply-keep" }));
        let because_label = if completion { "reply-because-cannot" } else { "reply-because" };
        let unchosen = page.findings && reply.choice.is_none();
        let [choice, because] = reply_names(place);
        let unsaid =
            page.findings && reply.choice == Some(ReplyChoice::Keep) && reply.because.trim().is_empty();
        vec![
            self.task_field(
                &choice,
                self.product("reply-label"),
                Self::task_radios(offers),
                unchosen.then(|| self.item_fault("fault-no-reply", item)),
            ),
            self.task_field(
                &because,
                self.product(because_label),
                Self::task_area(&reply.because, false),
                unsaid.then(|| self.item_fault("fault-no-because", item)),
            ),
        ]
    }
}

/// The questions of a request that were chosen to be corrected, of which the first is asked next.
#[must_use]
pub fn to_correct<'w>(words: &'w RequestWords, replies: &[ReplyDraft]) -> Vec<&'w Path> {
    let chosen = |choice: Option<ReplyChoice>| choice == Some(ReplyChoice::Correct);
    let items = words.items.iter().zip(replies);
    items.filter(|(_, reply)| chosen(reply.choice)).map(|(item, _)| &item.path).collect()
}
