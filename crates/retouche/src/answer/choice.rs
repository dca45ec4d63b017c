//! Choices among the options offered now. Display order is the author's, whatever order came in.

use super::{Fault, Value};
use crate::id::OptionId;

pub(super) fn one(typed: &[&str], offered: &[OptionId]) -> Result<Value, Fault> {
    let mut chosen = typed.iter().filter(|entry| !entry.is_empty());
    let first = chosen.next().ok_or(Fault::Missing)?;
    let option = offered.iter().find(|option| option.as_str() == *first).ok_or(Fault::NotAnOption)?;
    if chosen.next().is_some() { Err(Fault::NotAnOption) } else { Ok(Value::Choice(option.clone())) }
}

pub(super) fn several(typed: &[&str], offered: &[OptionId]) -> Result<Value, Fault> {
    let known = |entry: &&str| entry.is_empty() || offered.iter().any(|option| option.as_str() == *entry);
    if !typed.iter().all(known) {
        return Err(Fault::NotAnOption);
    }
    let chosen = offered.iter().filter(|option| typed.contains(&option.as_str()));
    Ok(Value::Choices(chosen.cloned().collect()))
}
