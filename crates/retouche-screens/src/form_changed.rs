//! That the form changed since a draft was begun, or since what was sent: what the person has to look at
//! again, and what is no longer asked, with the answer that is kept.

use retouche::answer::Limits;
use retouche::answers::Confirming;
use retouche::answers::{Answers, RawAnswer};
use retouche::form_change::{Aside, NoLongerAsked};
use retouche::id::{OptionId, Path};
use retouche::procedure::{Located, Question};
use retouche::read::Reading;
use retouche_texts::{Arg, Args, Text};
use serde::Serialize;

use super::answers::{AnswerItem, AnswerSection, Missing};
use super::difference::Difference;
use super::say::confirming;
use super::{AnswerText, JourneyOf, Link, Say};

/// That the form changed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct FormChanged {
    /// Its heading.
    pub heading: Text,
    /// That the answers came along, and that nothing typed is lost.
    pub told: Text,
    /// What has to be looked at before sending, one link per question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_confirm: Option<Missing>,
    /// What is asked in another way now, and what is no longer asked, with the answers given.
    pub former: Vec<AnswerSection>,
}

/// The voice of an earlier edition, by its number; `None` where its words are no longer there.
pub type Former<'f, 's> = &'f dyn Fn(u32) -> Option<Say<'s>>;

/// What the page of all answers says of a form that changed; nothing where nobody need know.
#[must_use]
pub fn form_changed(
    say: &Say<'_>,
    reading: &Reading<'_>,
    journey: &JourneyOf,
    asides: &[NoLongerAsked],
    former: Former<'_, '_>,
) -> Option<FormChanged> {
    let links = reading.to_confirm().map(|(page, path, why)| Link {
        label: say.waiting(path, why, &reading.answers),
        about: None,
        target: journey.question(page.address.clone()),
    });
    let links: Vec<Link> = links.collect();
    let section = |heading: &str, otherwise: bool| {
        let applies = |path: &Path| reading.questions().any(|question| question.path == *path);
        let told = asides.iter().filter(|aside| !aside.stands_at.as_ref().is_some_and(applies));
        let told = told.filter(|aside| is_asked_otherwise(aside.why) == otherwise);
        let items: Vec<AnswerItem> =
            told.map(|aside| say.former_item(aside, former, &reading.answers)).collect();
        (!items.is_empty()).then(|| AnswerSection { heading: Some(say.product(heading)), items })
    };
    let former = [section("asked-otherwise", true), section("no-longer-asked-kept", false)];
    let former: Vec<AnswerSection> = former.into_iter().flatten().collect();
    (!links.is_empty() || !former.is_empty()).then(|| FormChanged {
        heading: say.product("form-changed"),
        told: say.product("form-changed-told"),
        to_confirm: (!links.is_empty())
            .then(|| Missing { heading: say.product("form-changed-confirm"), items: links }),
        former,
    })
}

/// What is no longer asked, as what differs between answers under two editions.
#[must_use]
pub fn no_longer_asked(
    say: &Say<'_>,
    asides: &[NoLongerAsked],
    answers: &Answers,
    former: Former<'_, '_>,
) -> Vec<Difference> {
    // What is asked again and answered stands among what was added.
    let again = |path: &Path| answers.get(path).is_some();
    let gone = asides.iter().filter(|aside| !aside.stands_at.as_ref().is_some_and(again));
    let gone = gone.filter(|aside| aside.why != Aside::Converted);
    let difference = |aside: &NoLongerAsked| {
        let (label, before) = say.former_answer(aside, former);
        Difference {
            row: say.former_row(aside, answers),
            label,
            before,
            after: AnswerText::None(say.product("not-provided")),
            what: say.product("no-longer-asked"),
        }
    };
    gone.map(difference).collect()
}

fn is_asked_otherwise(why: Aside) -> bool {
    match why {
        Aside::Converted | Aside::OtherKind | Aside::OptionGone => true,
        Aside::Dropped | Aside::NotAsked | Aside::NotApplicable => false,
    }
}

impl Say<'_> {
    /// A question or group to look at again, and why.
    fn waiting(&self, path: &Path, why: Confirming, answers: &Answers) -> Text {
        let label = match self.procedure.locate(path) {
            Some(Located::Question(question)) => self.own(&question.text),
            Some(Located::QuestionGroup(group)) => self.own(&group.text),
            Some(Located::PageGroup(group)) => self.own(&group.text),
            None => Text::ltr(path.as_str()),
        };
        let label = self.in_row(self.row_in(&path.parent(), answers), label);
        let args =
            Args::new().with("label", Arg::Message(label)).with("why", Arg::Message(confirming(self, why)));
        self.product_with("form-changed-item", &args)
    }

    fn former_item(&self, aside: &NoLongerAsked, former: Former<'_, '_>, answers: &Answers) -> AnswerItem {
        let (label, answer) = self.former_answer(aside, former);
        AnswerItem {
            label: self.in_row(self.former_row(aside, answers), label),
            answer,
            change: None,
            locked: None,
            changed: None,
            known: Vec::new(),
        }
    }

    /// The row that a question stood in, where it still stands.
    fn former_row(&self, aside: &NoLongerAsked, answers: &Answers) -> Option<Text> {
        let row = aside.stands_at.as_ref().unwrap_or(&aside.path).parent();
        answers.has_row(&row).then(|| self.row_in(&row, answers)).flatten()
    }

    /// A question as it was asked, and its answer in its words. Where the words are gone, what was typed.
    fn former_answer(&self, aside: &NoLongerAsked, former: Former<'_, '_>) -> (Text, AnswerText) {
        let say = former(aside.edition);
        let asked = say.as_ref().and_then(|say| Some((say, say.procedure.question(&aside.path)?)));
        match asked {
            Some((say, question)) => (say.own(&question.text), say.typed_answer(question, &aside.answer)),
            None => (Text::ltr(aside.path.as_str()), as_typed(&aside.answer)),
        }
    }

    /// What was typed, as an answer to a question; as it was typed where it cannot be read.
    fn typed_answer(&self, question: &Question, typed: &RawAnswer) -> AnswerText {
        let options: Vec<OptionId> = question.options.iter().map(|option| option.id.clone()).collect();
        let limits = Limits { decimals: question.decimals, options: &options, ..Limits::default() };
        match question.kind.read(&typed.typed, &typed.locale, &limits) {
            Ok(Some(value)) => self.answer(question, Some(&value)),
            Ok(None) | Err(_) => as_typed(typed),
        }
    }
}

fn as_typed(typed: &RawAnswer) -> AnswerText {
    AnswerText::Given(Text::verbatim(typed.typed.join(" ")))
}
