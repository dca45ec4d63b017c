//! Withdrawing a submission, taking up an earlier revision again, and saying why: acts that the person
//! confirms on a page of their own.

use retouche::credential::Reference;
use retouche::submission::SentRevision;
use retouche_texts::{Arg, Args};

use super::task::Task;
use super::{Say, Screen, Target};

/// The entry that carries why somebody does what they do.
pub const WHY: &str = "why";

/// The screen that asks whether the submission is really withdrawn. `unsent` says that a correction in
/// preparation is kept beside it.
#[must_use]
pub fn withdraw(say: &Say<'_>, reference: &Reference, unsent: bool) -> Screen {
    let target = Target::Withdraw(reference.clone());
    let heading = say.product("withdraw-heading");
    let back = say.link("back", Target::Submission(reference.clone()));
    let mut task = Task::new(say, &target, back, &heading, "withdraw-confirm");
    task.intro = vec![say.product("withdraw-intro"), say.product("withdraw-kept")];
    if unsent {
        task.intro.push(say.product("withdraw-unsent"));
    }
    task.links = vec![say.link("withdraw-no", Target::Submission(reference.clone()))];
    task.screen(say)
}

/// The screen that takes up an earlier revision again: it prepares a correction, which the person sees
/// before sending. `unsent` says that one is in preparation already, which comes first.
#[must_use]
pub fn revert(say: &Say<'_>, reference: &Reference, earlier: &SentRevision, unsent: bool) -> Screen {
    let number = earlier.revision.number;
    let target = Target::Revert(reference.clone(), number);
    let args = Args::new()
        .with("number", Arg::Integer(number.into()))
        .with("moment", Arg::Moment(earlier.at.clone()));
    let heading = say.product_with("revert-heading", &args);
    let back = say.link("back", Target::Revision(reference.clone(), number));
    let mut task = Task::new(say, &target, back, &heading, "revert-confirm");
    task.intro = vec![say.product_with("revert-intro", &args)];
    if unsent {
        task.intro = vec![say.product("revert-unsent")];
        task.links = vec![say.link("amend-resume", Target::Amend(reference.clone()))];
        task.submit = None;
    }
    task.screen(say)
}

/// The screen that offers, after sending, to say why (R9). `said` is what was written before, if anything.
#[must_use]
pub fn explain(say: &Say<'_>, reference: &Reference, revision: u32, said: Option<&str>) -> Screen {
    let target = Target::Explain(reference.clone(), revision);
    let heading = say.product("explain-heading");
    let back = say.link("back", Target::Receipt(reference.clone(), revision));
    let mut task = Task::new(say, &target, back, &heading, "explain-send");
    task.intro = vec![say.product("explain-intro")];
    let field = say.task_field(
        WHY,
        say.product("explain-label"),
        Say::task_area(said.unwrap_or_default(), false),
        None,
    );
    task.items = vec![super::TaskItem { heading: None, row: None, facts: Vec::new(), fields: vec![field] }];
    task.links = vec![say.link("explain-no", Target::Submission(reference.clone()))];
    task.screen(say)
}
