//! Scopes: which questions and groups a row holds, in display order.

use crate::id::QuestionId;

/// What stands in a row (or at the root): its questions, and its groups with their own scopes.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    /// In display order; with a group, what stands in its rows.
    names: Vec<(QuestionId, Option<Scope>)>,
}

impl Scope {
    /// Whether a question or group of this id stands here.
    #[must_use]
    pub fn declares(&self, id: &QuestionId) -> bool {
        self.declared(id.as_str()).is_some()
    }

    /// What stands in the rows of this group.
    #[must_use]
    pub fn group(&self, id: &QuestionId) -> Option<&Scope> {
        self.declared(id.as_str())?.1
    }

    /// Where a name stands in display order, and of a group what stands in its rows.
    pub(crate) fn declared(&self, id: &str) -> Option<(usize, Option<&Scope>)> {
        let place = self.names.iter().position(|(known, _)| known.as_str() == id)?;
        let (_, group) = self.names.get(place)?;
        Some((place, group.as_ref()))
    }

    pub(crate) fn declare(&mut self, id: &QuestionId, group: Option<Scope>) {
        self.names.push((id.clone(), group));
    }
}
