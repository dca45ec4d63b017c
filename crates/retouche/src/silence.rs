//! What silence of the administration decides, and when: reckoned in days from the declared delay, the
//! receipt and the requests for what is missing (CRPA L231-1 and following, L114-5; R16).
//!
//! Only requests for missing items move the day; an invitation to regularise does not.

use crate::civil::CivilDate;
use crate::definition::Silence;
use crate::submission::{RequestKind, RequestRecord, SilentDecision};

/// What silence decides of something received on this day with nothing missing.
#[must_use]
pub fn from_receipt(declared: &Silence, received: CivilDate) -> Option<SilentDecision> {
    let (after, accepts) = match declared {
        Silence::None => return None,
        Silence::Accepts(after) => (after, true),
        Silence::Refuses(after) => (after, false),
    };
    after.after(received).map(|on| SilentDecision { on, accepts })
}

/// What silence decides while something is missing that was asked for on this day: acceptance runs only
/// from completion on, refusal is put off by the delay that was set (L114-5).
#[must_use]
pub fn while_missing(
    current: Option<SilentDecision>,
    asked: CivilDate,
    due: CivilDate,
) -> Option<SilentDecision> {
    let current = current.filter(|decision| !decision.accepts)?;
    let on = current.on.plus_days(asked.days_until(due).max(0))?;
    Some(SilentDecision { on, ..current })
}

/// What silence decides once a request is over, on this day: what arrives early ends the wait early.
#[must_use]
pub fn once_over(
    declared: &Silence,
    current: Option<SilentDecision>,
    asked: &RequestRecord,
    over: CivilDate,
) -> Option<SilentDecision> {
    match (asked.request.kind, declared) {
        (RequestKind::Completion, Silence::Accepts(_)) => from_receipt(declared, over),
        (RequestKind::Completion, Silence::Refuses(_)) => {
            let current = current?;
            let saved = over.days_until(asked.request.due.local.date()).max(0);
            Some(SilentDecision { on: current.on.plus_days(-saved)?, ..current })
        }
        (RequestKind::Completion, Silence::None) | (RequestKind::Regularisation, _) => current,
    }
}
