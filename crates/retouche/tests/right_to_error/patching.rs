//! Applying an RFC 6902 patch, as whoever receives one does: the patches here are objects' members only.

use retouche::change::PatchOperation;
use serde_json::Value as Json;

/// Why a patch does not fit: it was made for other answers. `Display` names the place, never a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PatchRefusal {
    /// Another value stands here than the patch was made for.
    Stale(String),
    /// There is nothing to replace or remove here, or nowhere to put a value.
    NoPlace(String),
}

/// The answers' JSON that a patch leads to.
///
/// # Errors
///
/// With the place of the first operation that does not fit; the answers are then
/// unchanged.
pub(crate) fn apply(patch: &[PatchOperation], answers: &Json) -> Result<Json, PatchRefusal> {
    let mut changed = answers.clone();
    patch.iter().try_for_each(|operation| apply_one(operation, &mut changed))?;
    Ok(changed)
}

fn apply_one(operation: &PatchOperation, answers: &mut Json) -> Result<(), PatchRefusal> {
    let (PatchOperation::Test { path, .. }
    | PatchOperation::Add { path, .. }
    | PatchOperation::Replace { path, .. }
    | PatchOperation::Remove { path }) = operation;
    let no_place = || PatchRefusal::NoPlace(path.clone());
    // Ids hold neither `~` nor `/`, so that nothing in a pointer needs escaping.
    let (parent, key) = path.rsplit_once('/').ok_or_else(no_place)?;
    let object = answers.pointer_mut(parent).and_then(Json::as_object_mut).ok_or_else(no_place)?;
    match operation {
        PatchOperation::Test { value, .. } => match object.get(key) {
            Some(found) if found == value => Ok(()),
            Some(_) | None => Err(PatchRefusal::Stale(path.clone())),
        },
        PatchOperation::Add { value, .. } => match object.insert(key.to_owned(), value.clone()) {
            None => Ok(()),
            Some(_) => Err(PatchRefusal::Stale(path.clone())),
        },
        PatchOperation::Replace { value, .. } => match object.get_mut(key) {
            Some(found) => {
                *found = value.clone();
                Ok(())
            }
            None => Err(no_place()),
        },
        PatchOperation::Remove { .. } => object.remove(key).map(drop).ok_or_else(no_place),
    }
}
