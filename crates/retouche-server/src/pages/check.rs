//! All answers of a first sending on one page, the declaration of truth, and the sending.

use retouche::form::{self, Act, FormPage, RefusalKind, Target};
use retouche::id::ProcedureId;

use super::filing::{self, Filing};
use crate::posted::Posted;
use crate::preparation::Preparation;
use crate::refused::Refused;
use crate::sending::{self, Sent};
use crate::visit::{Held, Reply, Visit};

/// What the page has to tell beside the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    Nothing,
    /// The declaration of truth was not ticked.
    Undeclared,
    /// The draft was changed elsewhere since the page was made.
    ChangedElsewhere,
}

pub(super) async fn show(visit: &Visit, procedure: &ProcedureId) -> Result<Reply, Refused> {
    match filing::find(visit, procedure, None).await? {
        Filing::Sent => Ok(Reply::elsewhere(Target::Sent(procedure.clone()))),
        Filing::Open(preparation) if preparation.kept.is_none() => {
            Ok(Reply::elsewhere(Target::Start(procedure.clone())))
        }
        Filing::Open(preparation) => page(visit, &preparation, Told::Nothing),
    }
}

fn page(visit: &Visit, preparation: &Preparation, told: Told) -> Result<Reply, Refused> {
    let say = preparation.edition.say(&visit.locale)?;
    let undeclared = told == Told::Undeclared;
    let reading = preparation.reading();
    let mut screen = form::check_answers(&say, &reading, &preparation.of, None, undeclared);
    if let (Told::ChangedElsewhere, FormPage::CheckAnswers(page)) = (told, &mut screen.page) {
        page.banner = Some(form::changed_since(&say));
    }
    preparation.tell_form_change(&visit.server, &visit.locale, &reading, &mut screen)?;
    let reply = Reply::page_or_again(screen, told != Told::Nothing);
    Ok(reply.holding(held(visit, preparation)?))
}

/// The forms of a page that sends carry the draft's version as a whole, and a key.
pub(super) fn held(visit: &Visit, preparation: &Preparation) -> Result<Held, Refused> {
    let version = preparation.kept.map(|kept| kept.version.to_string());
    let key = Some(sending::new_key()?.as_str().to_owned());
    Ok(Held { key, ..filing::held(visit, preparation, version) })
}

/// Whether the draft is still what the page showed.
pub(super) fn is_current(preparation: &Preparation, posted: &Posted) -> bool {
    let version = posted.version.as_deref().and_then(|version| version.parse().ok());
    preparation.kept.is_some_and(|kept| version == Some(kept.version))
}

pub(super) async fn post(visit: &Visit, procedure: &ProcedureId, posted: &Posted) -> Result<Reply, Refused> {
    if posted.act != Act::Send {
        return Err(Refused::new(RefusalKind::Malformed).or(Target::Check(procedure.clone())));
    }
    let sent = Reply::elsewhere(Target::Sent(procedure.clone()));
    let preparation = match filing::find(visit, procedure, Some(posted)).await? {
        Filing::Sent => return Ok(sent),
        Filing::Open(preparation) => preparation,
    };
    let Some(token) = &preparation.token else { return Err(Refused::new(RefusalKind::NoDraft)) };
    if !is_current(&preparation, posted) {
        return page(visit, &preparation, Told::ChangedElsewhere);
    }
    if preparation.reading().complete().is_err() {
        return Ok(Reply::elsewhere(Target::Check(procedure.clone())));
    }
    if !posted.declares() {
        return page(visit, &preparation, Told::Undeclared);
    }
    let key = posted.key_or_new()?;
    match sending::file(&visit.server, &preparation, token, &visit.locale, &key).await? {
        Sent::Filed(_) => Ok(sent),
        Sent::Changed => Ok(Reply::elsewhere(Target::Check(procedure.clone()))),
    }
}
