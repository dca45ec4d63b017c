//! Where anybody may verify a receipt, and what was found: whether it is the one that was given, of what
//! it speaks, and what it does not prove.

use retouche::receipt::signed::{Genuine, NotGenuine};
use retouche_texts::{Arg, Args, Text};

use super::answer_text::AnswerText;
use super::task::Task;
use super::{Lobby, Say, Screen, Target, TaskItem};

/// The entry that carries the content of a receipt's file.
pub const PASTED: &str = "receipt";

/// What was found.
#[derive(Clone, Copy)]
pub enum Verdict<'a> {
    /// Nobody has asked yet.
    Asked,
    /// Nothing was pasted.
    Empty,
    /// It is the receipt that was given.
    Genuine(&'a Genuine),
    /// This was pasted, and nothing can be said for it.
    NotGenuine(&'a str, NotGenuine),
}

/// The screen where a receipt is verified, before and after.
#[must_use]
pub fn verify(lobby: &Lobby<'_>, verdict: Verdict<'_>) -> Screen {
    let say = lobby.first;
    match verdict {
        Verdict::Asked => ask(lobby, "", None),
        Verdict::Empty => ask(lobby, "", Some(say.product("fault-nothing-pasted"))),
        Verdict::NotGenuine(pasted, reason) => {
            ask(lobby, pasted, Some(say.product(&format!("fault-receipt-{}", reason.code()))))
        }
        Verdict::Genuine(genuine) => told(lobby, genuine),
    }
}

fn task(say: &Say<'_>, heading: &str) -> Task {
    let (back, heading) = (say.link("next-sign-in", Target::SignIn), say.product(heading));
    Task::new(say, &Target::Verify, back, &heading, "verify-now")
}

fn ask(lobby: &Lobby<'_>, pasted: &str, fault: Option<Text>) -> Screen {
    let say = lobby.first;
    let mut task = task(say, "verify-heading");
    task.intro = vec![say.product("verify-intro"), say.product("verify-private")];
    let mut field = say.task_field(PASTED, say.product("verify-label"), Say::task_area(pasted, true), fault);
    field.hint = Some(say.product("verify-hint"));
    task.items = vec![TaskItem { heading: None, row: None, facts: Vec::new(), fields: vec![field] }];
    task.lobby_screen(lobby)
}

fn told(lobby: &Lobby<'_>, genuine: &Genuine) -> Screen {
    let say = lobby.first;
    let mut task = task(say, "verify-genuine");
    task.intro = vec![say.product("verify-genuine-body")];
    task.items =
        vec![TaskItem { heading: None, row: None, facts: facts(lobby, genuine), fields: Vec::new() }];
    task.besides = ["verify-limit-person", "verify-limit-truth", "verify-limit-since"]
        .map(|limit| say.product(limit))
        .into();
    task.links = vec![say.link("verify-another", Target::Verify)];
    task.submit = None;
    task.lobby_screen(lobby)
}

/// What the receipt acknowledges.
fn facts(lobby: &Lobby<'_>, genuine: &Genuine) -> Vec<(Text, AnswerText)> {
    let (say, receipt) = (lobby.first, &genuine.receipt);
    let fact = |label: &str, text: Text| say.task_fact(label, AnswerText::Given(text));
    let number = |number: u32| {
        say.product_with("revision-number", &Args::new().with("number", Arg::Integer(number.into())))
    };
    let id = &receipt.edition.procedure;
    let procedure = lobby.all().find(|say| say.procedure.definition().id == *id);
    let title = procedure.map_or_else(|| Text::ltr(id.as_str()), |say| say.own("procedure"));
    let mut facts = vec![
        fact("verify-procedure", title),
        fact("reference", Text::ltr(receipt.reference.as_str())),
        fact("revision", number(receipt.revision.number)),
        fact("received", say.moment(&receipt.received)),
    ];
    if let Some(amended) = receipt.amends.item() {
        facts.push(fact("verify-amends", number(amended.number)));
        facts.push(fact("first-received", say.moment(&receipt.first_received)));
    }
    facts.push(fact("fingerprint", Text::ltr(receipt.revision.answers.to_string())));
    facts.push(fact("verify-key", Text::ltr(genuine.key.as_str())));
    facts
}
