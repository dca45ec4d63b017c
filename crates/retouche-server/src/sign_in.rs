//! Exchanging reference and secret code for a session, slowly for whoever tries wrong codes.
//!
//! Wrong codes are slowed and never locked out, so that nobody can shut the holder out: what others try
//! from elsewhere costs the holder nothing. A wait is asked of the same client on the same submission,
//! doubling from the fourth wrong code up to a minute; and of a client on any submission, from the
//! twentieth on, ten seconds at most, since a town hall or a prison may have one address for many people.
//! Against guessing from many addresses stand the code's 80 bits. All is forgotten after an hour.

use retouche::credential::{Reference, SecretCode};
use retouche_store::{Attempts, WrongCodes};

use crate::access::open_session;
use crate::caller::Caller;
use crate::context::Context;
use crate::refused::Refused;
use crate::token::Token;

/// How long a wrong code counts, in seconds.
pub(crate) const REMEMBERED: i64 = 60 * 60;

/// What became of signing in.
#[derive(Debug)]
pub(crate) enum SignedIn {
    /// A session for the submission.
    Session(Token),
    /// Reference and code do not belong together, or to anything.
    NoMatch,
    /// Nothing was tried: the next try counts after this many seconds.
    Slowed(u32),
}

/// Tries a code.
pub(crate) async fn sign_in(
    server: &Context,
    caller: &Caller,
    reference: &Reference,
    code: SecretCode,
) -> Result<SignedIn, Refused> {
    let now = server.now;
    let wrong = server.store.wrong_codes(reference, caller.client, now - REMEMBERED).await?;
    let wait = wait(&wrong, now);
    if wait > 0 {
        return Ok(SignedIn::Slowed(wait));
    }
    let kept = server.store.code(reference).await?;
    if server.hasher.verify(code, kept).await? {
        return Ok(SignedIn::Session(open_session(server, reference).await?));
    }
    server.store.record_wrong_code(reference, caller.client, now).await?;
    Ok(SignedIn::NoMatch)
}

/// How many seconds are left to wait.
pub(crate) fn wait(wrong: &WrongCodes, now: i64) -> u32 {
    let here = left(wrong.both, delay(wrong.both.count, 4, 60), now);
    here.max(left(wrong.by_client, delay(wrong.by_client.count, 20, 10), now))
}

/// One second from the `first` wrong code on, doubling with each up to `most`.
fn delay(count: u32, first: u32, most: u32) -> u32 {
    match count.checked_sub(first) {
        None => 0,
        Some(more) => 1u32.checked_shl(more).filter(|delay| *delay > 0).unwrap_or(most).min(most),
    }
}

fn left(attempts: Attempts, delay: u32, now: i64) -> u32 {
    let until = attempts.last.map_or(0, |last| last.saturating_add(delay.into()));
    u32::try_from(until.saturating_sub(now)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_end() {
        let delays: Vec<u32> = (0..14).map(|count| delay(count, 4, 60)).collect();
        assert_eq!(delays, [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60]);
        assert_eq!(delay(u32::MAX, 4, 60), 60);
    }

    #[test]
    fn what_others_try_elsewhere_costs_the_holder_nothing() {
        let many = Attempts { count: 1_000, last: Some(100) };
        let none = Attempts::default();
        assert_eq!(wait(&WrongCodes { on_submission: many, by_client: none, both: none }, 100), 0);
        assert_eq!(wait(&WrongCodes { on_submission: many, by_client: many, both: none }, 100), 10);
        assert_eq!(wait(&WrongCodes { on_submission: many, by_client: many, both: many }, 101), 59);
        assert_eq!(wait(&WrongCodes { on_submission: many, by_client: many, both: many }, 160), 0);
    }
}
