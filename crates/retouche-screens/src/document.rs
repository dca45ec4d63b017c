//! Documents that a correction asks for: said beside the question, before the correction is sent, and on
//! its receipt. The correction counts without them; how they reach the administration is the route's to say.

use retouche::amendment::document_route;
use retouche::answers::Answers;
use retouche::civil::Moment;
use retouche::id::{Path, RouteId};
use retouche::period::Period;
use retouche::procedure::Question;
use retouche_texts::{Arg, Args, Text};
use serde::Serialize;

use super::{ContactLine, Fact, Say};

/// Documents to hand in that share a way and a time.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct HandIn {
    /// The heading.
    pub heading: Text,
    /// That the correction counts without them.
    pub intro: Text,
    /// The questions, each with its document.
    pub documents: Vec<Fact>,
    /// How they are handed in.
    pub how: Text,
    /// Where.
    pub contacts: Vec<ContactLine>,
    /// Until when.
    pub until: Text,
}

impl Say<'_> {
    /// Beside a question of a correction: the document that another answer asks for.
    pub(super) fn document_here(&self, question: &Question) -> Option<Text> {
        document_route(question)?;
        let document = Args::new().with("document", Arg::Message(self.part(&question.text, "document")?));
        Some(self.product_with("document-here", &document))
    }

    /// What these questions, answered anew, ask to hand in; `sent` says since when.
    pub(super) fn hand_in<'p>(
        &self,
        changed: impl Iterator<Item = &'p Path>,
        answers: &Answers,
        sent: Option<&Moment>,
    ) -> Vec<HandIn> {
        let mut asked: Vec<((&RouteId, Period), Vec<Fact>)> = Vec::new();
        for path in changed.filter(|path| answers.get(path).is_some()) {
            let Some(question) = self.procedure.question(path) else { continue };
            let Some(way) = document_route(question) else { continue };
            let document = self.part(&question.text, "document").unwrap_or_default();
            let label = self.in_row(self.row_in(&path.parent(), answers), self.own(&question.text));
            let fact = Fact { label, text: document };
            match asked.iter_mut().find(|(other, _)| *other == way) {
                Some((_, documents)) => documents.push(fact),
                None => asked.push((way, vec![fact])),
            }
        }
        let parts = asked.into_iter();
        parts.map(|((route, within), documents)| self.by_route(route, within, documents, sent)).collect()
    }

    fn by_route(
        &self,
        route: &RouteId,
        within: Period,
        documents: Vec<Fact>,
        sent: Option<&Moment>,
    ) -> HandIn {
        let contact = self.procedure.route(route).map(|route| &route.contact);
        HandIn {
            heading: self.product("document-heading"),
            intro: self.product("document-intro"),
            documents,
            how: self.own(&format!("route_{route}")),
            contacts: self.contacts(contact.into_iter()),
            until: self.until(within, sent),
        }
    }

    fn until(&self, within: Period, sent: Option<&Moment>) -> Text {
        match sent.and_then(|sent| within.after(sent.local.date())) {
            Some(day) => self.product_with("document-until", &Args::new().with("day", Arg::Date(day))),
            None => {
                let period = Args::new().with("period", Arg::Message(self.period(within)));
                self.product_with("document-within", &period)
            }
        }
    }
}
