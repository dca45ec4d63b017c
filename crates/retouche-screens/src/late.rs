//! A correction that came too late to be sent: what becomes of it, and the letter that says it on paper.
//! It is never thrown away.

use retouche::amendment::{Bar, Rights};
use retouche::credential::Reference;
use retouche_texts::{Arg, Args, Text};
use serde::Serialize;

use super::task::Task;
use super::{Compared, ContactLine, Difference, FormPage, Link, Say, Screen, Target};

/// The screen of a correction that can no longer be sent. `sendable` says that nothing is missing in it.
#[must_use]
pub fn late(say: &Say<'_>, reference: &Reference, rights: &Rights, sendable: bool) -> Screen {
    let target = Target::Late(reference.clone());
    let heading = say.product("late-heading");
    let back = say.link("back", Target::Submission(reference.clone()));
    let mut task = Task::new(say, &target, back, &heading, "late-send");
    task.intro.extend(rights.barred.map(|bar| say.bar(bar)));
    task.intro.push(say.product(if sendable { "late-intro" } else { "late-incomplete" }));
    task.besides = [say.claim(rights), say.right_to_error()].concat();
    task.links = vec![
        say.link("letter-see", Target::Letter(reference.clone())),
        say.link("late-resume", Target::Amend(reference.clone())),
    ];
    if !sendable {
        task.submit = None;
    }
    task.screen(say)
}

/// The screen that tells how to correct when nothing is in preparation and no window is open.
#[must_use]
pub fn closed(say: &Say<'_>, reference: &Reference, rights: &Rights) -> Screen {
    let target = Target::Late(reference.clone());
    let heading = say.product("refusal-closed");
    let back = say.link("back", Target::Submission(reference.clone()));
    let mut task = Task::new(say, &target, back, &heading, "late-send");
    task.intro.extend(rights.barred.map(|bar| say.bar(bar)));
    task.intro.extend(say.claim(rights));
    task.intro.extend(say.right_to_error());
    task.submit = None;
    task.screen(say)
}

impl Say<'_> {
    /// Why no window counts.
    pub(super) fn bar(&self, bar: Bar) -> Text {
        self.product(match bar {
            Bar::UnderReview => "barred-under-review",
            Bar::Channel => "barred-channel",
            Bar::CoHolder => "barred-co-holder",
            Bar::Withdrawn => "barred-withdrawn",
            Bar::Purged => "barred-purged",
        })
    }

    /// Until when answers can be corrected online, or why not.
    pub(crate) fn correctable(&self, rights: &Rights) -> Text {
        match (&rights.open, rights.barred, &rights.next) {
            (Some(open), _, _) => self.window(open, true),
            (None, Some(bar), _) => self.bar(bar),
            (None, None, Some(next)) => self.window(next, false),
            (None, None, None) => self.product("window-none"),
        }
    }

    /// The route that remains, and its last day.
    pub(super) fn claim(&self, rights: &Rights) -> Vec<Text> {
        let mut sentences = vec![self.afterwards(&rights.afterwards)];
        let until = self.procedure.route(&rights.afterwards).and_then(|route| route.until);
        sentences.extend(
            until.map(|day| self.product_with("claim-until", &Args::new().with("day", Arg::Date(day)))),
        );
        sentences
    }
}

/// A letter, ready to be printed and signed (R6): to whom, about what, the answers as they stand and as
/// they should be.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Letter {
    /// Where the page stands.
    pub target: Target,
    /// The page before.
    pub back: Link,
    /// The page's heading.
    pub heading: Text,
    /// How the letter is sent; not printed.
    pub how: Vec<Text>,
    /// Over the place for the name and address of whoever sends it.
    pub sender: Text,
    /// The service it is written to.
    pub service: Text,
    /// The ways to reach it.
    pub contacts: Vec<ContactLine>,
    /// The subject, with the reference.
    pub subject: Text,
    /// The greeting, and what is asked.
    pub opening: Vec<Text>,
    /// What the columns of the answers are called: question, as sent, as it should be.
    pub columns: [Text; 3],
    /// The answers as they stand and as they should be.
    pub differences: Vec<Difference>,
    /// The close.
    pub closing: Text,
    /// Over the place for date and signature.
    pub signature: Text,
}

/// The screen of the letter.
#[must_use]
pub fn letter(say: &Say<'_>, compared: &Compared<'_>, rights: &Rights) -> Screen {
    let reference = compared.reference;
    let target = Target::Letter(reference.clone());
    let heading = say.product("letter-heading");
    let about = Args::new()
        .with("reference", Arg::Ltr(reference.to_string()))
        .with("procedure", Arg::Message(say.own("procedure")));
    let sent = Args::new().with("moment", Arg::Moment(compared.before_sent.clone()));
    let service = &say.procedure.definition().service;
    let page = Letter {
        back: say.link("back", Target::Submission(reference.clone())),
        how: std::iter::once(say.product("letter-how")).chain(say.claim(rights)).collect(),
        sender: say.product("letter-sender"),
        service: say.own(&format!("service_{}", service.id)),
        contacts: say.contacts(service.contacts.iter()),
        subject: say.product_with("letter-subject", &about),
        opening: vec![say.product("letter-greeting"), say.product_with("letter-opening", &sent)],
        columns: [
            say.product("question-label"),
            say.product_with("sent-label", &sent),
            say.product("after-label"),
        ],
        differences: say.differences(compared),
        closing: say.product("letter-closing"),
        signature: say.product("letter-signature"),
        target: target.clone(),
        heading: heading.clone(),
    };
    Screen { frame: say.frame(&heading, false, &target), page: FormPage::Letter(page) }
}
