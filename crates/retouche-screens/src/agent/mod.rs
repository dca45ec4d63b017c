//! What agents of the administration see and do: the cases, what happened to each, and the acts that their
//! state allows. Made of the same parts as the person's pages.
//!
//! Which cases and acts an account opens is left to the server. There is no page on which an agent edits in
//! the person's place (R12), and none that says anything about anybody's good faith (R8).

mod acts;
mod ask;
mod case;
mod cases;
mod sign_in;
mod turned;

pub use crate::target::agent::{
    About, AgentTarget, CaseList, CasePage, Shown, TOLD_ON, channel_name, kind_name, kind_named, told_on,
};
pub use acts::{
    ANSWERING, ANSWERS, Beginning, DAY, TOLD, Waiting, Writing, decide, grant, reopen, transcribe,
    withdraw_request,
};
pub use ask::{
    AboutFault, AskChoice, AskDraft, AskPage, ItemDraft, KIND, Prepared, about_names, ask, askable, choose,
    preview,
};
pub use case::{CaseScreen, CaseStanding, case};
pub use cases::{CaseLine, Cases, Counts, HOLDING, ListLink, Listed, Listing, cases};
pub use sign_in::{AgentSignInFault, NAME, PASSWORD, sign_in};
pub use turned::{changes, compared, late, receipt, request, timeline, transcription, transcription_changes};

use retouche::credential::Reference;

use super::Target;
use super::{Link, Say};

impl Say<'_> {
    /// The way back to a case.
    fn back_to_case(&self, reference: &Reference) -> Link {
        self.link("back", AgentTarget::standing(reference))
    }

    fn page_link(&self, id: &str, reference: &Reference, page: CasePage) -> Link {
        self.link(id, AgentTarget::page(reference, page))
    }

    fn cases_link(&self, id: &str) -> Link {
        self.link(id, Target::Agent(AgentTarget::Cases(CaseList::waiting())))
    }
}
