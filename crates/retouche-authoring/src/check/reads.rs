//! What conditions read: questions and groups that exist, in sight, and earlier on the way.

use super::findings::Findings;
use super::near::nearest;
use super::outline::{EntryAt, EntryId, Outline};
use super::sites::{Reach, Read, Site, Wanted, reads, sites};
use crate::diagnostic::Code;

pub(super) fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for site in sites(outline) {
        for read in reads(outline, &site) {
            check_read(outline, &site, &read, findings);
        }
    }
}

fn check_read(outline: &Outline<'_>, site: &Site<'_>, read: &Read<'_>, findings: &mut Findings<'_>) {
    let found = match read.wanted {
        Wanted::Question | Wanted::KnownQuestion | Wanted::Group => outline.resolve(read.id, read.scope),
        Wanted::QuestionOfRow => outline.in_scope(read.id, read.scope),
    };
    let id = read.id;
    match (found, read.wanted) {
        (None, _) => unknown(outline, read, findings),
        (Some((_, entry)), Wanted::Question | Wanted::KnownQuestion | Wanted::QuestionOfRow)
            if entry.is_group() =>
        {
            findings.at(&read.pointer, Code::NotAQuestion, &[("id", id)]);
        }
        (Some((_, entry)), Wanted::Group) if !entry.is_group() => {
            findings.at(&read.pointer, Code::NotAGroup, &[("id", id)]);
        }
        // What is known was there before the first page.
        (Some((_, entry)), Wanted::KnownQuestion) => {
            if entry.question().is_none_or(|question| question.known_from.is_none()) {
                findings.at(&read.pointer, Code::NotKnownBeforehand, &[("id", id)]);
            }
        }
        (Some((found, entry)), _) => check_order(outline, site, read, (found, entry), findings),
    }
}

fn check_order(
    outline: &Outline<'_>,
    site: &Site<'_>,
    read: &Read<'_>,
    (found, entry): (EntryId, &EntryAt<'_>),
    findings: &mut Findings<'_>,
) {
    let page = outline.page(entry.position).map_or("", |page| page.id());
    let same = entry.position == site.position;
    if entry.position > site.position {
        findings.at(&read.pointer, Code::ReadsLater, &[("id", read.id), ("page", &page)]);
    } else if same && site.reach != Reach::OwnPage && site.reach != Reach::EarlierAnd(found) {
        findings.at(&read.pointer, Code::ReadsSamePage, &[("id", read.id), ("page", &page)]);
    }
}

fn unknown(outline: &Outline<'_>, read: &Read<'_>, findings: &mut Findings<'_>) {
    let inside = outline.entries().find(|(_, entry)| entry.id == read.id.as_str());
    let group = inside.and_then(|(_, entry)| outline.group_of(entry.scope));
    if let (Some((_, group)), Wanted::Question | Wanted::KnownQuestion | Wanted::Group) = (group, read.wanted)
    {
        return findings.at(&read.pointer, Code::QuestionInRows, &[("id", read.id), ("group", &group.id)]);
    }
    let near = nearest(read.id.as_str(), outline.names_from(read.scope));
    findings.at(&read.pointer, Code::UnknownQuestion, &[("id", read.id), ("near", &near)]);
}
