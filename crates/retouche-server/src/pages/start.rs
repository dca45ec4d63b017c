//! The start page.

use retouche::id::ProcedureId;
use retouche_screens as screens;
use retouche_screens::RefusalKind;

use super::filing;
use crate::refused::{Broken, Refused};
use crate::visit::{Reply, Visit};

pub(super) async fn show(visit: &Visit, procedure: &ProcedureId) -> Result<Reply, Refused> {
    let edition = visit.server.current(procedure);
    let edition = edition.ok_or_else(|| Refused::new(RefusalKind::NotFound))?;
    let screen = screens::start(&visit.say(edition)).ok_or(Broken("a procedure has no first page"))?;
    filing::leave_sent(visit, procedure, Reply::page(screen)).await
}
