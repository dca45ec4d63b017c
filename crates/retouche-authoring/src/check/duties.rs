//! What the person has to be told before anything else: the cost, and who is responsible for the
//! answers.

use retouche::definition::Fee;

use super::findings::Findings;
use super::outline::Outline;
use crate::diagnostic::Code;

pub(super) fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    match &outline.definition.fee {
        None => findings.at("/fee", Code::NoFee, &[]),
        Some(Fee::Cents(cents @ ..=0)) => {
            findings.at(
                "/fee/cents",
                Code::OutOfRange,
                &[("value", cents), ("side", &"least"), ("limit", &1)],
            );
        }
        Some(Fee::Free | Fee::Cents(_)) => {}
    }
    let Some(privacy) = &outline.definition.privacy else {
        return findings.at("/privacy", Code::NoPrivacy, &[]);
    };
    if privacy.retention.is_none() {
        findings.at("/privacy/retention", Code::NoRetention, &[]);
    }
    if privacy.data_protection.is_none() {
        findings.at("/privacy/data-protection", Code::NoDataProtection, &[]);
    }
}
