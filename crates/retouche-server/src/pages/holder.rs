//! A submission opened by its holder, for the pages that show it or do something to it.

use retouche::case::Case;
use retouche::credential::Reference;
use retouche_screens::{RefusalKind, Target};

use super::filing::leave_sent;
use crate::access::{Access, access};
use crate::cases;
use crate::commits::new_key;
use crate::posted::Posted;
use crate::refused::Refused;
use crate::visit::{Held, Reply, Visit};

/// A submission opened by its holder.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) access: Access,
    pub(super) case: Case,
}

impl Opened {
    /// With the session, if it was opened just now; and without the cookie of a draft that was sent.
    pub(super) async fn hand(&self, visit: &Visit, reply: Reply) -> Result<Reply, Refused> {
        leave_sent(visit, &self.case.edition.link.procedure, self.hand_file(visit, reply)).await
    }

    /// With the session, if it was opened just now. Whoever downloads a file stays on the page that the
    /// link stands on, which may be that of what was just sent.
    pub(super) fn hand_file(&self, visit: &Visit, reply: Reply) -> Reply {
        let session = self.access.session.clone();
        match self.access.fresh {
            true => reply.handing(visit, visit.server.site.session_cookie(), session, None),
            false => reply,
        }
    }
}

/// Opens a submission for those who may see it. A post has to prove where it comes from.
pub(super) async fn open(
    visit: &Visit,
    reference: &Reference,
    posted: Option<&Posted>,
) -> Result<Opened, Refused> {
    let access = access(&visit.server, &visit.caller, reference).await?;
    let forged = |posted: &Posted| visit.is_forged(Some(&access.session), posted.forgery.as_deref());
    if posted.is_some_and(forged) {
        return Err(Refused::new(RefusalKind::Forged).or(Target::Submission(reference.clone())));
    }
    Ok(Opened { case: cases::open(&visit.server, reference).await?, access })
}

/// What the forms of a page carry that does something to a submission.
pub(super) fn held_by(opened: &Opened) -> Result<Held, Refused> {
    let key = Some(new_key()?.as_str().to_owned());
    Ok(Held { key, ..held(opened) })
}

/// What the forms of a page of a submission carry.
pub(super) fn held(opened: &Opened) -> Held {
    Held { token: Some(opened.access.session.clone()), ..Held::default() }
}
