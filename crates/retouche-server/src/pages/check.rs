//! All answers of a first sending on one page, the declaration of truth, and the sending.

use retouche::case::{Filing, Sender};
use retouche::id::ProcedureId;
use retouche_screens as screens;
use retouche_screens::{Action, FormPage, RefusalKind, Target};

use super::filing::{self, Found};
use crate::commits::new_key;
use crate::drafts::{Loaded, SendOutcome, Work};
use crate::posted::Posted;
use crate::refused::Refused;
use crate::visit::{Held, Reply, Visit};

/// What the page has to tell beside the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Remark {
    Nothing,
    /// The declaration of truth was not ticked.
    Undeclared,
    /// The draft was changed elsewhere since the page was made.
    ChangedElsewhere,
}

pub(super) async fn show(visit: &Visit, procedure: &ProcedureId) -> Result<Reply, Refused> {
    match filing::find(visit, procedure, None).await? {
        Found::Sent => Ok(Reply::elsewhere(Target::Sent(procedure.clone()))),
        Found::Open(loaded) if loaded.kept.is_none() => {
            Ok(Reply::elsewhere(Target::Start(procedure.clone())))
        }
        Found::Open(loaded) => page(visit, &loaded, Remark::Nothing),
    }
}

fn page(visit: &Visit, loaded: &Loaded<Filing>, told: Remark) -> Result<Reply, Refused> {
    let say = visit.say(&loaded.work.edition);
    let undeclared = told == Remark::Undeclared;
    let reading = loaded.work.reading();
    let mut screen = screens::check_answers(&say, &reading, &loaded.work.pages(), None, undeclared);
    if let (Remark::ChangedElsewhere, FormPage::CheckAnswers(page)) = (told, &mut screen.page) {
        page.banner = Some(screens::changed_since(&say));
    }
    loaded.tell_form_change(&visit.server, &visit.locale, &reading, &mut screen);
    let reply = Reply::page_or_again(screen, told != Remark::Nothing);
    Ok(reply.holding(held(visit, loaded)?))
}

/// The forms of a page that sends carry the draft's version as a whole, and a key.
pub(super) fn held<W: Work>(visit: &Visit, loaded: &Loaded<W>) -> Result<Held, Refused> {
    let version = loaded.kept.map(|kept| kept.version.to_string());
    let key = Some(new_key()?.as_str().to_owned());
    Ok(Held { key, ..filing::held(visit, loaded, version) })
}

/// Whether the draft is still what the page showed.
pub(super) fn is_current<W: Work>(loaded: &Loaded<W>, posted: &Posted) -> bool {
    loaded.is_at(posted.whole_version())
}

pub(super) async fn post(visit: &Visit, procedure: &ProcedureId, posted: &Posted) -> Result<Reply, Refused> {
    if posted.act != Action::Send {
        return Err(Refused::new(RefusalKind::Malformed).or(Target::Check(procedure.clone())));
    }
    let sent = Reply::elsewhere(Target::Sent(procedure.clone()));
    let loaded = match filing::find(visit, procedure, Some(posted)).await? {
        Found::Sent => return Ok(sent),
        Found::Open(loaded) => loaded,
    };
    let Some(token) = &loaded.token else { return Err(Refused::new(RefusalKind::NoDraft)) };
    if !is_current(&loaded, posted) {
        return page(visit, &loaded, Remark::ChangedElsewhere);
    }
    if loaded.work.reading().complete().is_err() {
        return Ok(Reply::elsewhere(Target::Check(procedure.clone())));
    }
    if !posted.declares() {
        return page(visit, &loaded, Remark::Undeclared);
    }
    let key = posted.key_or_new()?;
    let sender = Sender::holder(visit.locale.clone());
    match loaded.send(&visit.server, &sender, token, &key).await? {
        SendOutcome::Committed(_) => Ok(sent),
        SendOutcome::Changed => Ok(Reply::elsewhere(Target::Check(procedure.clone()))),
    }
}
