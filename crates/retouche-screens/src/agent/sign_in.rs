//! Where agents sign in, with the name and the password of their account.

use retouche_texts::{Arg, Args};

use super::AgentTarget;
use crate::sign_in::{CodeEntry, CodeField, SignIn};
use crate::{Action, Button, ErrorItem, ErrorSummary, FormPage, Lobby, Screen, Target, Typed};

/// The entry of the account's name.
pub const NAME: &str = "agent-name";
/// The entry of the password.
pub const PASSWORD: &str = "agent-password";

/// Why name and password did not open anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgentSignInFault {
    /// No name was typed.
    NoName,
    /// No password was typed.
    NoPassword,
    /// They do not belong together, or to anybody who may come in.
    NoMatch,
    /// There were many wrong passwords: the next try is possible after this many seconds.
    Slowed(u32),
}

/// The screen that asks for name and password. `name` is what was typed there.
#[must_use]
pub fn sign_in(lobby: &Lobby<'_>, name: &str, fault: Option<AgentSignInFault>) -> Screen {
    let say = lobby.first;
    let target = Target::Agent(AgentTarget::SignIn);
    let words = fault.map(|fault| match fault {
        AgentSignInFault::NoName => say.product("agent-fault-no-name"),
        AgentSignInFault::NoPassword => say.product("agent-fault-no-password"),
        AgentSignInFault::NoMatch => say.product("agent-fault-no-match"),
        AgentSignInFault::Slowed(seconds) => {
            say.product_with("fault-slowed", &Args::new().with("seconds", Arg::Integer(seconds.into())))
        }
    });
    let at_name = matches!(fault, Some(AgentSignInFault::NoName));
    let faulty = if at_name { NAME } else { PASSWORD };
    let field = |name: &'static str, entry, label: &str, hint: &str, value: &str| CodeField {
        name,
        entry,
        label: say.product(label),
        hint: say.product(hint),
        value: Typed(value.to_owned()),
        error: words.clone().filter(|_| name == faulty),
    };
    let item = |text| ErrorItem { path: faulty.parse().unwrap_or_default(), part: None, text };
    let heading = say.product("agent-sign-in-heading");
    let page = SignIn {
        intro: say.product("agent-sign-in-intro"),
        errors: words
            .clone()
            .map(|text| ErrorSummary { heading: say.product("errors"), items: vec![item(text)] }),
        error_prefix: say.product("error-prefix"),
        reference: field(NAME, CodeEntry::Name, "agent-name", "agent-name-hint", name),
        code: field(PASSWORD, CodeEntry::Password, "agent-password", "agent-password-hint", ""),
        submit: Button { label: say.product("agent-sign-in"), about: None, act: Action::SignIn },
        lost_heading: say.product("agent-lost-heading"),
        lost: vec![say.product("agent-lost")],
        target: target.clone(),
        heading: heading.clone(),
    };
    Screen { frame: lobby.frame(&heading, fault.is_some(), &target), page: FormPage::SignIn(page) }
}
