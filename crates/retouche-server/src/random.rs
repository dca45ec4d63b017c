//! Random bytes, from the operating system: the one place where this crate asks for it.

use retouche::RowId;
use retouche::digest::Salt;

use crate::clock::Clock;

/// The operating system gave no random bytes. Nothing that needs a secret can go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the operating system gives no random bytes")]
pub struct NoRandomness;

/// Random bytes.
pub(crate) fn bytes<const N: usize>() -> Result<[u8; N], NoRandomness> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| NoRandomness)?;
    Ok(bytes)
}

/// A salt.
pub(crate) fn salt() -> Result<Salt, NoRandomness> {
    bytes().map(Salt::new)
}

/// Makes row ids for one act. Random bytes are drawn once; each id made in the same millisecond still differs,
/// since the time given to it counts on.
pub(crate) fn row_ids(clock: &Clock) -> Result<impl FnMut() -> RowId, NoRandomness> {
    let (random, mut milliseconds) = (bytes()?, clock.milliseconds());
    Ok(move || {
        milliseconds += 1;
        RowId::mint(milliseconds, random)
    })
}
