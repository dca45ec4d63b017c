//! The start page: who it is for, what to have at hand, how long it takes, what it costs, what can be
//! done about a mistake, and who keeps the answers.

use retouche::definition::Fee;
use retouche::period::Period;
use retouche::procedure::Item;
use retouche::read::PageAddress;
use retouche_texts::{Arg, Args, Text};
use serde::Serialize;

use super::{FormPage, Link, Say, Screen, Target};

/// The start page of a procedure.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Start {
    /// Where the page stands.
    pub target: Target,
    /// The page's heading.
    pub heading: Text,
    /// What the procedure is for, in one sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// Who, what to have at hand, how long, what it costs.
    pub sections: Vec<StartSection>,
    /// The way to the first question.
    pub begin: Link,
    /// The way to correct what was sent before.
    pub resume: Link,
    /// What can be read beside: frequent errors, privacy, accessibility.
    pub details: Vec<StartSection>,
}

/// One section of the start page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct StartSection {
    /// Its heading.
    pub heading: Text,
    /// Its sentences.
    pub body: Vec<Text>,
}

/// The screen of the start page. `None` for a procedure without a page of questions, which `check`
/// refuses.
#[must_use]
pub fn start(say: &Say<'_>) -> Option<Screen> {
    let definition = say.procedure.definition();
    let target = Target::Start(definition.id.clone());
    let heading = say.own("procedure");
    let first = first_page(say)?;
    let page = Start {
        summary: say.part("procedure", "summary"),
        sections: say.start_sections(),
        begin: say.link("begin", Target::Question(definition.id.clone(), first)),
        resume: say.link("resume", Target::SignIn),
        details: say.start_details(),
        target: target.clone(),
        heading: heading.clone(),
    };
    Some(Screen { frame: say.frame(&heading, false, &target), page: FormPage::Start(page) })
}

/// The first page of the procedure that may apply before anything is answered.
fn first_page(say: &Say<'_>) -> Option<PageAddress> {
    let at_root =
        |page: &retouche::id::PageId| PageAddress { row: retouche::id::Path::root(), page: page.clone() };
    say.procedure.items().iter().find_map(|item| match item {
        Item::Page(page) => Some(at_root(&page.id)),
        Item::Group(group) => Some(at_root(&group.page)),
        Item::Exit(_) => None,
    })
}

impl Say<'_> {
    fn start_sections(&self) -> Vec<StartSection> {
        let definition = self.procedure.definition();
        let section = |id: &str, body: Vec<Text>| StartSection { heading: self.product(id), body };
        let own = |part: &str| self.part("procedure", part).into_iter().collect::<Vec<_>>();
        let minutes = Args::new().with("minutes", Arg::Integer(definition.minutes.into()));
        let cost = match self.procedure.fee() {
            Fee::Free => self.product("free"),
            Fee::Cents(cents) => self.product_with("fee", &Args::new().with("amount", Arg::Money(*cents))),
        };
        let sections = vec![
            section("start-who", own("who")),
            section("start-at-hand", own("at-hand")),
            section("start-time", vec![self.product_with("minutes", &minutes), cost]),
            section("start-mistakes", self.right_to_error()),
        ];
        sections.into_iter().filter(|section| !section.body.is_empty()).collect()
    }

    fn start_details(&self) -> Vec<StartSection> {
        let section = |id: &str, body: Vec<Text>| StartSection { heading: self.product(id), body };
        let errors = self
            .procedure
            .definition()
            .frequent_errors
            .iter()
            .map(|error| self.own(&format!("error_{}", error.id)));
        let details = vec![
            section("start-errors", errors.collect()),
            section("start-privacy", self.privacy()),
            section("start-accessibility", self.part("procedure", "accessibility").into_iter().collect()),
        ];
        details.into_iter().filter(|section| !section.body.is_empty()).collect()
    }

    /// Who is responsible for the answers, why, how long, and the person's rights (GDPR art. 13).
    fn privacy(&self) -> Vec<Text> {
        let privacy = self.procedure.privacy();
        let controller = format!("controller_{}", privacy.controller);
        let named = Args::new().with("controller", Arg::Message(self.own(&controller)));
        let mut body = vec![self.product_with("privacy-controller", &named)];
        body.extend(self.part(&controller, "purpose"));
        body.extend(self.part(&controller, "legal-basis"));
        if let Some(retention) = &privacy.retention {
            let args = Args::new()
                .with("draft", Arg::Message(self.period(retention.draft)))
                .with("closed", Arg::Message(self.period(retention.closed)));
            body.push(self.product_with("privacy-retention", &args));
        }
        body.push(self.product("privacy-rights"));
        if let Some(contact) = &privacy.data_protection {
            let named = Arg::Message(self.own(&format!("contact_{contact}")));
            body.push(self.product_with("privacy-contact", &Args::new().with("contact", named)));
        }
        body
    }

    /// A length of time in words: years where they are whole, else months, else days.
    pub(super) fn period(&self, period: Period) -> Text {
        let (unit, count) = match (period.months(), period.days()) {
            (0, days) => ("days", days),
            (months, 0) if months % 12 == 0 => ("years", months / 12),
            (months, 0) => ("months", months),
            (months, days) => ("days", months * 30 + days),
        };
        self.product_with(&format!("period-{unit}"), &Args::new().with("count", Arg::Integer(count.into())))
    }
}
