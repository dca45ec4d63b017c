//! What differs beside the questions: rules between them, languages and texts, rights and terms.

use std::collections::BTreeSet;

use retouche::condition::{Computed, Condition, Term};
use retouche::definition::{AmendmentPolicy, CheckSeverity, CrossCheck, ProcedureDefinition};
use retouche::edition::ways::Way;
use retouche::period::Period;
use retouche::sorted_map::SortedMap;
use retouche_texts::CompiledTexts;

use super::bounds::{LimitSide, Room, room};
use super::code::ChangeCode;
use super::comparing::Comparing;
use crate::check::file_of;
use crate::diagnostic::Args;

pub(super) fn compare(comparing: &mut Comparing<'_>) {
    checks(comparing);
    frequent_errors(comparing);
    languages(comparing);
    terms(comparing);
    parameters(comparing);
    particulars(comparing);
}

fn definitions<'a>(comparing: &Comparing<'a>) -> (&'a ProcedureDefinition, &'a ProcedureDefinition) {
    (comparing.old.procedure.definition(), comparing.new.procedure.definition())
}

/// Whether something is told at another question, or under another condition.
fn told_otherwise(
    comparing: &Comparing<'_>,
    before: (&str, Option<&Condition>),
    after: (&str, Option<&Condition>),
) -> bool {
    let to = match comparing.lifting.ways.get(before.0) {
        Some(Way::To(to)) => to,
        Some(_) | None => before.0,
    };
    to != after.0 || comparing.differs(before.1, after.1)
}

fn checks(comparing: &mut Comparing<'_>) {
    let (before, after) = definitions(comparing);
    for (place, check) in after.checks.iter().enumerate() {
        let earlier = before.checks.iter().find(|earlier| earlier.id == check.id);
        let (pointer, args): (_, Args<'_>) = (format!("/checks/{place}"), &[("check", &check.id)]);
        let finding: Args<'_> = &[("finding", &check.id)];
        let refused = |check: &CrossCheck| check.severity == CheckSeverity::Error;
        match earlier {
            None if refused(check) => comparing.tell(ChangeCode::CheckAdded, &check.on, &pointer, args),
            None => comparing.tell(ChangeCode::WarningChanged, &check.on, &pointer, finding),
            Some(earlier) if refused(earlier) && !refused(check) => {
                comparing.tell(ChangeCode::CheckRemoved, &check.on, &pointer, args);
            }
            Some(earlier) => {
                let before = (earlier.on.as_str(), Some(&earlier.when));
                let otherwise = told_otherwise(comparing, before, (&check.on, Some(&check.when)));
                if refused(check) && (otherwise || !refused(earlier)) {
                    comparing.tell(ChangeCode::CheckChanged, &check.on, &pointer, args);
                } else if otherwise {
                    comparing.tell(ChangeCode::WarningChanged, &check.on, &pointer, finding);
                }
            }
        }
    }
    for check in &before.checks {
        if !after.checks.iter().any(|other| other.id == check.id) {
            match check.severity {
                CheckSeverity::Error => {
                    comparing.tell(ChangeCode::CheckRemoved, "", "/checks", &[("check", &check.id)]);
                }
                CheckSeverity::Warning => {
                    comparing.tell(ChangeCode::WarningRemoved, "", "/checks", &[("finding", &check.id)]);
                }
            }
        }
    }
}

fn frequent_errors(comparing: &mut Comparing<'_>) {
    let (before, after) = definitions(comparing);
    for (place, error) in after.frequent_errors.iter().enumerate() {
        let earlier = before.frequent_errors.iter().find(|earlier| earlier.id == error.id);
        let otherwise = earlier.is_none_or(|earlier| {
            let before = (earlier.on.as_str(), earlier.when.as_ref());
            told_otherwise(comparing, before, (&error.on, error.when.as_ref()))
        });
        if otherwise {
            let pointer = format!("/frequent-errors/{place}");
            comparing.tell(ChangeCode::WarningChanged, &error.on, &pointer, &[("finding", &error.id)]);
        }
    }
    for error in &before.frequent_errors {
        if !after.frequent_errors.iter().any(|other| other.id == error.id) {
            let args: Args<'_> = &[("finding", &error.id)];
            comparing.tell(ChangeCode::WarningRemoved, "", "/frequent-errors", args);
        }
    }
}

fn languages<'a>(comparing: &mut Comparing<'a>) {
    let (before, after) = definitions(comparing);
    for locale in &before.locales {
        if !after.locales.contains(locale) {
            comparing.tell(ChangeCode::LocaleRemoved, "", "/locales", &[("locale", locale)]);
        }
    }
    for (place, locale) in after.locales.iter().enumerate() {
        if !before.locales.contains(locale) {
            let pointer = format!("/locales/{place}");
            comparing.tell(ChangeCode::LocaleAdded, "", &pointer, &[("locale", locale)]);
            continue;
        }
        let file = |files: &'a [CompiledTexts]| files.iter().find(|file| file.locale() == locale);
        let files = file(&comparing.old.files).zip(file(&comparing.new.files));
        let Some((earlier, now)) = files else { continue };
        let ids: BTreeSet<&str> = earlier.ids().chain(now.ids()).collect();
        let count = ids.iter().filter(|id| !earlier.says_as(now, id)).count();
        if count > 0 {
            let args: Args<'_> = &[("locale", locale), ("count", &count)];
            comparing.tell_in(&file_of(locale), ChangeCode::TextsChanged, "", "", args);
        }
    }
}

fn terms(comparing: &mut Comparing<'_>) {
    let (before, after) = definitions(comparing);
    let windows =
        |policy: &AmendmentPolicy| AmendmentPolicy { questions: SortedMap::default(), ..policy.clone() };
    if before.amendment.as_ref().map(windows) != after.amendment.as_ref().map(windows) {
        comparing.tell(ChangeCode::WindowsChanged, "", "/amendment", &[]);
    }
    if before.silence != after.silence {
        comparing.tell(ChangeCode::SilenceChanged, "", "/silence", &[]);
    }
    let (Some(earlier), Some(now)) = (&before.privacy, &after.privacy) else { return };
    if earlier.controller != now.controller {
        let args: Args<'_> = &[("from", &earlier.controller), ("to", &now.controller)];
        comparing.tell(ChangeCode::ControllerChanged, "", "/privacy/controller", args);
    }
    if earlier.data_protection != now.data_protection {
        let args: Args<'_> = &[("key", &"data-protection")];
        comparing.tell(ChangeCode::ParticularChanged, "", "/privacy/data-protection", args);
    }
    let (Some(earlier), Some(now)) = (&earlier.retention, &now.retention) else { return };
    for (what, earlier, now) in [("draft", earlier.draft, now.draft), ("closed", earlier.closed, now.closed)]
    {
        let code = match room(LimitSide::Most, Some(&from_today(earlier)), Some(&from_today(now))) {
            Room::Same => continue,
            Room::Less => ChangeCode::RetentionShortened,
            // Longer from one day on is longer for those who sent on that day.
            Room::More | Room::Unclear => ChangeCode::RetentionLengthened,
        };
        let args: Args<'_> = &[("what", &what), ("from", &earlier), ("to", &now)];
        comparing.tell(code, "", &format!("/privacy/retention/{what}"), args);
    }
}

fn from_today(period: Period) -> Term {
    Term::Computed(Computed::Today(period))
}

fn parameters(comparing: &mut Comparing<'_>) {
    let (before, after) = definitions(comparing);
    let ids: BTreeSet<_> = before.parameters.keys().chain(after.parameters.keys()).collect();
    for id in ids {
        if before.parameters.get(id) != after.parameters.get(id) {
            let pointer = format!("/parameters/{id}");
            comparing.tell(ChangeCode::ParameterChanged, "", &pointer, &[("parameter", id)]);
        }
    }
}

/// What is shown beside the questions. Everything else that a definition holds is compared elsewhere: a new
/// part does not compile before somebody has decided which it is.
fn particulars(comparing: &mut Comparing<'_>) {
    let (before, after) = definitions(comparing);
    let ProcedureDefinition {
        schema: _,
        id: _,
        edition: _,
        in_force,
        locales: _,
        parameters: _,
        fee,
        minutes,
        service,
        contacts,
        routes,
        pages: _,
        checks: _,
        frequent_errors: _,
        amendment: _,
        silence: _,
        privacy: _,
        notices,
        lift: _,
    } = before;
    for (key, differs) in [
        ("in-force", *in_force != after.in_force),
        ("fee", *fee != after.fee),
        ("minutes", *minutes != after.minutes),
        ("service", *service != after.service),
        ("contacts", *contacts != after.contacts),
        ("routes", *routes != after.routes),
        ("notices", *notices != after.notices),
    ] {
        if differs {
            comparing.tell(ChangeCode::ParticularChanged, "", &format!("/{key}"), &[("key", &key)]);
        }
    }
}
