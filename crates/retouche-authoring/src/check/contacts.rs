//! Ways to a person: at least one by telephone or at a desk, each one real, and what names a contact
//! names one that exists.

use retouche::answer::Kinds;
use retouche::definition::{Contact, Reach};
use retouche::id::ContactId;

use super::findings::Findings;
use super::near::nearest;
use super::outline::Outline;
use crate::diagnostic::Code;

pub(super) fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    let definition = outline.definition;
    let human = |contact: &Contact| matches!(contact.reach, Reach::Phone { .. } | Reach::Desk);
    if !definition.contacts.iter().any(human) {
        findings.at("/contacts", Code::NoHumanContact, &[]);
    }
    for (place, contact) in definition.contacts.iter().enumerate() {
        check_value(contact, place, findings);
    }
    for (place, route) in definition.routes.iter().enumerate() {
        check_name(outline, &route.contact, &format!("/routes/{place}/contact"), findings);
    }
    for (place, contact) in definition.service.contacts.iter().enumerate() {
        check_name(outline, contact, &format!("/service/contacts/{place}"), findings);
    }
    if let Some(contact) = definition.privacy.as_ref().and_then(|privacy| privacy.data_protection.as_ref()) {
        check_name(outline, contact, "/privacy/data-protection", findings);
    }
    check_service(outline, findings);
}

/// A number or address is held to what people's own answers are held to, and written as it is kept.
fn check_value(contact: &Contact, place: usize, findings: &mut Findings<'_>) {
    let (key, kind, value) = match &contact.reach {
        Reach::Phone { number } => ("number", "phone", number),
        Reach::Email { address } => ("address", "email", address),
        Reach::Desk | Reach::Post => return,
    };
    let kinds = Kinds::standard();
    let kept = kinds.get(kind).and_then(|kind| (kind.refine)(value).ok());
    if kept.as_ref() != Some(value) {
        let pointer = format!("/contacts/{place}/{key}");
        findings.at(&pointer, Code::BadContact, &[("value", value), ("channel", &kind)]);
    }
}

fn check_name(outline: &Outline<'_>, id: &ContactId, pointer: &str, findings: &mut Findings<'_>) {
    let contacts = &outline.definition.contacts;
    if !contacts.iter().any(|contact| contact.id == *id) {
        let near = nearest(id.as_str(), contacts.iter().map(|contact| contact.id.as_str()));
        findings.at(pointer, Code::UnknownContact, &[("id", id), ("near", &near)]);
    }
}

/// The acknowledgement of receipt names the service with its postal and electronic addresses and its
/// telephone number (CRPA R112-5).
fn check_service(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    let definition = outline.definition;
    let named = |contact: &&Contact| definition.service.contacts.contains(&contact.id);
    let reaches: Vec<&Reach> =
        definition.contacts.iter().filter(named).map(|contact| &contact.reach).collect();
    let missing = [
        ("phone", reaches.iter().any(|reach| matches!(reach, Reach::Phone { .. }))),
        ("email", reaches.iter().any(|reach| matches!(reach, Reach::Email { .. }))),
        ("post", reaches.iter().any(|reach| matches!(reach, Reach::Post))),
    ];
    for (channel, _) in missing.iter().filter(|(_, given)| !given) {
        findings.at("/service/contacts", Code::ServiceUnreachable, &[("channel", channel)]);
    }
}
