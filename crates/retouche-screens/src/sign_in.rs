//! Where the holder of a reference and a code comes back.

use retouche::id::Path;
use retouche_texts::{Arg, Args, Text};
use serde::Serialize;

use super::{Action, Button, ErrorItem, ErrorSummary, FormPage, Lobby, Screen, Target, Typed};

/// The page that asks for reference and code.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct SignIn {
    /// Where the page stands.
    pub target: Target,
    /// The page's heading.
    pub heading: Text,
    /// Where reference and code were given.
    pub intro: Text,
    /// What has to be mended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<ErrorSummary>,
    /// What is said before an error for those who hear it.
    pub error_prefix: Text,
    /// The reference.
    pub reference: CodeField,
    /// The code. What was typed is never sent back.
    pub code: CodeField,
    /// The button.
    pub submit: Button,
    /// What to do when the code is lost.
    pub lost_heading: Text,
    /// What to do when the code is lost, procedure by procedure.
    pub lost: Vec<Text>,
}

/// How an entry of the page is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CodeEntry {
    /// In capital letters and digits.
    Code,
    /// As a name that somebody chose.
    Name,
    /// Without being shown.
    Password,
}

/// One entry of the page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct CodeField {
    /// The name of its entry in a post.
    pub name: &'static str,
    /// How it is typed.
    pub entry: CodeEntry,
    /// Its label.
    pub label: Text,
    /// What it looks like.
    pub hint: Text,
    /// What was typed.
    pub value: Typed,
    /// What is wrong with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<Text>,
}

/// Why reference and code did not open anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignInFault {
    /// What was typed is no reference.
    NoReference,
    /// What was typed is no code.
    NoCode,
    /// They do not belong together, or to anything.
    NoMatch,
    /// There were many wrong codes: the next try is possible after this many seconds.
    Slowed(u32),
}

/// The screen that asks for reference and code. `reference` is what was typed there.
#[must_use]
pub fn sign_in(lobby: &Lobby<'_>, reference: &str, fault: Option<SignInFault>) -> Screen {
    let say = lobby.first;
    let words = fault.map(|fault| match fault {
        SignInFault::NoReference => say.product("fault-no-reference"),
        SignInFault::NoCode => say.product("fault-no-code"),
        SignInFault::NoMatch => say.product("fault-no-match"),
        SignInFault::Slowed(seconds) => {
            say.product_with("fault-slowed", &Args::new().with("seconds", Arg::Integer(seconds.into())))
        }
    });
    let at_code = !matches!(fault, Some(SignInFault::NoReference));
    let error_at = |code: bool| words.clone().filter(|_| at_code == code);
    let name = if at_code { "code" } else { "reference" };
    let item =
        |text: Text| ErrorItem { path: name.parse().unwrap_or_else(|_| Path::root()), part: None, text };
    let heading = say.product("sign-in-heading");
    let page = SignIn {
        intro: say.product("sign-in-intro"),
        errors: words
            .clone()
            .map(|text| ErrorSummary { heading: say.product("errors"), items: vec![item(text)] }),
        error_prefix: say.product("error-prefix"),
        reference: CodeField {
            name: "reference",
            entry: CodeEntry::Code,
            label: say.product("reference"),
            hint: say.product("reference-hint"),
            value: Typed(reference.to_owned()),
            error: error_at(false),
        },
        code: CodeField {
            name: "code",
            entry: CodeEntry::Code,
            label: say.product("code"),
            hint: say.product("code-hint"),
            value: Typed::default(),
            error: error_at(true),
        },
        submit: Button { label: say.product("sign-in"), about: None, act: Action::SignIn },
        lost_heading: say.product("lost-code"),
        lost: lobby.all().map(|say| say.own("route_lost-code")).collect(),
        target: Target::SignIn,
        heading: heading.clone(),
    };
    Screen { frame: lobby.frame(&heading, fault.is_some(), &Target::SignIn), page: FormPage::SignIn(page) }
}
