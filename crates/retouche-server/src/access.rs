//! Who may see a submission: the holder of a session, or of the draft that became it.
//!
//! A session lasts 24 hours, more than the 20 of RGAA 13.1, and ends with the browser or by signing out.
//! Nothing is lost with it: an amendment in preparation belongs to the submission and waits there.

use retouche::credential::Reference;
use retouche_screens::RefusalKind;

use crate::caller::Caller;
use crate::context::Context;
use crate::refused::Refused;
use crate::token::Token;

/// How long a session lasts, in seconds.
pub(crate) const SESSION_LASTS: i64 = 24 * 60 * 60;

/// A right to see a submission.
#[derive(Debug)]
pub(crate) struct Access {
    /// The session.
    pub(crate) session: Token,
    /// Whether it was opened just now, for the holder of the draft that became the submission, and has to
    /// be handed over.
    pub(crate) fresh: bool,
}

/// Opens a session for a submission.
pub(crate) async fn open_session(server: &Context, reference: &Reference) -> Result<Token, Refused> {
    let token = Token::mint()?;
    let expires = server.now.saturating_add(SESSION_LASTS);
    server.store.open_session(token.session_hash(), reference, expires).await?;
    Ok(token)
}

/// Makes sure that the caller may see a submission. Whoever holds the token of the draft that became it
/// holds its secret code, too.
pub(crate) async fn access(
    server: &Context,
    caller: &Caller,
    reference: &Reference,
) -> Result<Access, Refused> {
    for session in sessions(server, caller) {
        if server.store.session(session.session_hash(), server.now).await?.as_ref() == Some(reference) {
            return Ok(Access { session: session.clone(), fresh: false });
        }
    }
    for draft in drafts(server, caller) {
        let filed = server.store.sent(draft.draft_hash()).await?;
        if filed.is_some_and(|filed| filed.revision == Some(1) && filed.reference == *reference) {
            return Ok(Access { session: open_session(server, reference).await?, fresh: true });
        }
    }
    Err(Refused::new(RefusalKind::SignedOut))
}

/// The sessions that the caller holds.
fn sessions<'c>(server: &Context, caller: &'c Caller) -> impl Iterator<Item = &'c Token> {
    caller.bearer.iter().chain(caller.cookies.get(&server.site.session_cookie()))
}

/// The drafts that the caller holds.
fn drafts<'c>(server: &Context, caller: &'c Caller) -> Vec<&'c Token> {
    let names = server.library.procedures().map(|id| server.site.draft_cookie(id.as_str()));
    caller.bearer.iter().chain(names.filter_map(|name| caller.cookies.get(&name))).collect()
}
