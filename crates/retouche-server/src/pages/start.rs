//! The start page.

use retouche::form::{self, RefusalKind};
use retouche::id::ProcedureId;

use super::filing;
use crate::refused::{Broken, Refused};
use crate::visit::{Reply, Visit};

pub(super) async fn show(visit: &Visit, procedure: &ProcedureId) -> Result<Reply, Refused> {
    let edition = visit.server.current(procedure);
    let edition = edition.ok_or_else(|| Refused::new(RefusalKind::NotFound))?;
    let screen = form::start(&visit.say(edition)).ok_or(Broken("a procedure has no first page"))?;
    filing::leave_sent(visit, procedure, Reply::page(screen)).await
}
