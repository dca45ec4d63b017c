//! What a correction changes: question, answer sent, new answer (R18). The same page shows an amendment
//! before it is sent and, later, what a revision changed.

use retouche::answers::Answers;
use retouche::change::{Change, What};
use retouche::civil::Moment;
use retouche::credential::Reference;
use retouche::id::Path;
use retouche::procedure::Procedure;
use retouche_texts::{Arg, Args, Text};
use serde::Serialize;

use super::answer_text::AnswerText;
use super::answers::{AnswerItem, AnswerSection};
use super::difference::Difference;
use super::sending::SendingBlock;
use super::{ErrorSummary, FormPage, HandIn, Link, Say, Screen, Target};

/// What a correction changes.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct BeforeAfter {
    /// Where the page stands.
    pub target: Target,
    /// The page before.
    pub back: Link,
    /// That nothing of it is sent yet, or when it was sent.
    pub banner: Text,
    /// The page's heading.
    pub heading: Text,
    /// The heading of the questions.
    pub question_label: Text,
    /// The heading of the answers before, with their date.
    pub before_label: Text,
    /// The heading of the answers after.
    pub after_label: Text,
    /// What differs, in display order.
    pub differences: Vec<Difference>,
    /// That nothing differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nothing: Option<Text>,
    /// What has to be handed in with the correction.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hand_in: Vec<HandIn>,
    /// What the unchanged answers are called, folded.
    pub unchanged_label: Text,
    /// The unchanged answers.
    pub unchanged: Vec<AnswerSection>,
    /// What is wrong with the declaration of truth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub declaration_error: Option<ErrorSummary>,
    /// Where it can no longer be sent: the way to what becomes of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub late: Option<Link>,
    /// The declaration and the button that sends, before it is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sending: Option<SendingBlock>,
}

/// Answers that were sent, as they are compared.
#[derive(Debug, Clone, Copy)]
pub struct ComparedSent<'a> {
    /// The number of their revision.
    pub revision: u32,
    /// When they were sent.
    pub at: &'a Moment,
    /// The revision that they are compared with, where the person chose it.
    pub with: Option<u32>,
}

/// What is compared, and at which moment of its life.
#[derive(Debug, Clone, Copy)]
pub struct Compared<'a> {
    /// The submission.
    pub reference: &'a Reference,
    /// The answers before.
    pub before: &'a Answers,
    /// When they were sent.
    pub before_sent: &'a Moment,
    /// The answers after.
    pub after: &'a Answers,
    /// Which of the two revisions they are and when they were sent; absent: not sent yet.
    pub after_sent: Option<ComparedSent<'a>>,
    /// Of what is not sent yet: whether it can be sent now.
    pub open: bool,
    /// What differs.
    pub changes: &'a [Change],
}

/// The screen of what a correction changes. `undeclared` says that the person tried to send without the
/// declaration of truth.
#[must_use]
pub fn before_after(say: &Say<'_>, compared: &Compared<'_>, undeclared: bool) -> Screen {
    let reference = compared.reference.clone();
    let sent_on = |id: &str, moment: &Moment| {
        say.product_with(id, &Args::new().with("moment", Arg::Moment(moment.clone())))
    };
    let (target, back, heading, banner, after_label) = match compared.after_sent {
        None => (
            Target::AmendChanges(reference.clone()),
            Target::Amend(reference),
            say.product("before-after-heading"),
            say.unsent(compared.changes.len()),
            say.product("after-label"),
        ),
        Some(ComparedSent { revision, at, with: None }) => (
            Target::Changes(reference.clone(), revision),
            Target::History(reference),
            say.product("changes-heading"),
            sent_on("changes-sent", at),
            sent_on("sent-label", at),
        ),
        Some(ComparedSent { revision, at, with: Some(other) }) => (
            Target::Compare(reference.clone(), other, revision),
            Target::History(reference),
            say.product("compare-heading"),
            say.compared_revisions(other, revision),
            sent_on("sent-label", at),
        ),
    };
    let page = BeforeAfter {
        back: say.link("back", back),
        banner,
        question_label: say.product("question-label"),
        before_label: sent_on("sent-label", compared.before_sent),
        after_label,
        differences: say.differences(compared),
        nothing: compared.changes.is_empty().then(|| say.product("nothing-changed")),
        hand_in: say.asked_by(compared),
        unchanged_label: say.product("unchanged"),
        unchanged: say.unchanged(compared),
        declaration_error: undeclared.then(|| say.undeclared()),
        late: (compared.after_sent.is_none() && !compared.open)
            .then(|| say.link("late-see", Target::Late(compared.reference.clone()))),
        sending: (compared.after_sent.is_none() && compared.open && !compared.changes.is_empty()).then(
            || SendingBlock {
                submit: super::Button {
                    label: say.product("send-amendment"),
                    about: None,
                    act: super::Action::Send,
                },
                ..say.sending(undeclared)
            },
        ),
        target: target.clone(),
        heading: heading.clone(),
    };
    Screen { frame: say.frame(&heading, undeclared, &target), page: FormPage::BeforeAfter(page) }
}

impl Say<'_> {
    fn compared_revisions(&self, one: u32, other: u32) -> Text {
        let numbers =
            Args::new().with("one", Arg::Integer(one.into())).with("other", Arg::Integer(other.into()));
        self.product_with("compare-which", &numbers)
    }

    /// The documents that a correction asks for; two revisions side by side are no correction.
    fn asked_by(&self, compared: &Compared<'_>) -> Vec<HandIn> {
        let changed = compared.changes.iter().map(|change| &change.path);
        match compared.after_sent {
            Some(ComparedSent { with: Some(_), .. }) => Vec::new(),
            Some(ComparedSent { at, with: None, .. }) => self.hand_in(changed, compared.after, Some(at)),
            None => self.hand_in(changed, compared.after, None),
        }
    }

    /// What differs, in display order.
    pub(super) fn differences(&self, compared: &Compared<'_>) -> Vec<Difference> {
        compared.changes.iter().filter_map(|change| self.difference(change, compared)).collect()
    }

    fn difference(&self, change: &Change, compared: &Compared<'_>) -> Option<Difference> {
        let (side, what) = match &change.what {
            What::Added(_) => (compared.after, "added"),
            What::Removed(_) => (compared.before, "removed"),
            What::Changed(..) => (compared.after, "changed"),
            What::RowAdded => return self.bare_row(change, compared.after, "row-added"),
            What::RowRemoved => return self.bare_row(change, compared.before, "row-dropped"),
        };
        let question = self.procedure.question(&change.path)?;
        Some(Difference {
            row: self.row_in(&change.path.parent(), side),
            label: self.own(&question.text),
            before: self.answer(question, change.before()),
            after: self.answer(question, change.after()),
            what: self.product(what),
        })
    }

    /// A row in which nothing was answered, that came or went.
    fn bare_row(&self, change: &Change, side: &Answers, what: &str) -> Option<Difference> {
        let none = || AnswerText::None(self.product("not-provided"));
        Some(Difference {
            row: None,
            label: self.row_in(&change.path, side)?,
            before: none(),
            after: none(),
            what: self.product(what),
        })
    }

    fn unchanged(&self, compared: &Compared<'_>) -> Vec<AnswerSection> {
        let differs = |path: &Path| compared.changes.iter().any(|change| change.path == *path);
        self.answer_sections(compared.after, &|path| !differs(path))
    }

    /// Answers as they were sent, row by row in display order: those that `shown` lets through.
    pub(super) fn answer_sections(
        &self,
        answers: &Answers,
        shown: &dyn Fn(&Path) -> bool,
    ) -> Vec<AnswerSection> {
        let mut sections: Vec<(Path, AnswerSection)> = Vec::new();
        for path in in_display_order(self.procedure, answers).into_iter().filter(|path| shown(path)) {
            let Some(question) = self.procedure.question(path) else { continue };
            let row = path.parent();
            if sections.last().is_none_or(|(last, _)| *last != row) {
                let section = AnswerSection { heading: self.row_in(&row, answers), items: Vec::new() };
                sections.push((row, section));
            }
            let Some((_, section)) = sections.last_mut() else { continue };
            section.items.push(AnswerItem {
                label: self.own(&question.text),
                answer: self.answer(question, answers.get(path)),
                change: None,
                locked: None,
                changed: None,
                known: self.known_of(path, answers),
            });
        }
        sections.into_iter().map(|(_, section)| section).collect()
    }
}

fn in_display_order<'a>(procedure: &Procedure, answers: &'a Answers) -> Vec<&'a Path> {
    let mut paths: Vec<&Path> = answers.iter().map(|(path, _)| path).collect();
    paths.sort_by_cached_key(|path| procedure.display_order(path));
    paths
}
