//! Histories for notices to tell of: events of an example, chained as the core chains them.

use std::path::PathBuf;

use retouche::civil::Moment;
use retouche::submission::{Act, Actor, Event, Submission, Window};
use retouche::{Kinds, Procedure};
use retouche_authoring::check::{Checked, ProcedureFiles, check};
use serde_json::{Value as Json, json};

pub(crate) const HOLDER: Actor = Actor::HOLDER;

pub(crate) fn agent() -> Actor {
    Actor::Agent { id: "a1".to_owned() }
}

pub(crate) fn example(name: &str) -> Checked {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../examples").join(name).join("1");
    let mut files = ProcedureFiles::new();
    files.insert("procedure.json", std::fs::read(folder.join("procedure.json")).unwrap());
    for file in std::fs::read_dir(folder.join("texts")).unwrap().map(|file| file.unwrap()) {
        let name = format!("texts/{}", file.file_name().into_string().unwrap());
        files.insert(name, std::fs::read(file.path()).unwrap());
    }
    check(&files, &Kinds::standard()).unwrap_or_else(|findings| panic!("{name}: {findings:?}"))
}

/// A procedure with something changed in its definition.
pub(crate) fn changed(procedure: &Procedure, change: impl Fn(&mut Json)) -> Procedure {
    let mut json = serde_json::to_value(procedure.definition()).unwrap();
    change(&mut json);
    Procedure::assume_checked(serde_json::from_value(json).unwrap(), &Kinds::standard()).unwrap()
}

/// An instant by the clocks of Paris: `2026-03-02T10:30:00`.
pub(crate) fn moment(local: &str) -> Moment {
    let zoned: jiff::Zoned = format!("{local}[Europe/Paris]").parse().unwrap();
    Moment {
        at: zoned.timestamp().as_second(),
        local: local.parse().unwrap(),
        zone: "Europe/Paris".parse().unwrap(),
    }
}

pub(crate) fn window(opens: &str, closes: &str) -> Window {
    Window { opens: moment(opens), closes: Some(moment(closes)), until: None }
}

pub(crate) fn digest() -> String {
    "0".repeat(64)
}

pub(crate) fn revision(number: u32, channel: &str) -> Json {
    json!({ "number": number, "locale": "fr", "texts": digest(), "answers": digest(), "channel": channel,
        "edition": { "procedure": "property-occupancy", "number": 1, "digest": digest() } })
}

/// An act as its JSON has it.
pub(crate) fn act(json: Json) -> Act {
    serde_json::from_value(json).unwrap()
}

pub(crate) fn amended(number: u32, trigger: Json) -> Act {
    act(json!({ "act": "amended", "revision": revision(number, "online"), "trigger": trigger,
        "amends": { "number": number - 1, "answers": digest() }, "patch": digest() }))
}

pub(crate) fn own(number: u32) -> Act {
    amended(number, json!({ "kind": "own-initiative" }))
}

pub(crate) fn request(kind: &str, questions: &[&str], due: &str) -> Act {
    act(json!({ "act": "correction-requested", "kind": kind, "questions": questions,
        "about": { "number": 1, "answers": digest() }, "due": moment(due), "words": digest() }))
}

/// What happened to a submission so far.
pub(crate) struct History(pub(crate) Vec<Event>);

impl History {
    /// Sent on Monday 2 March 2026 at half past ten, under these windows.
    pub(crate) fn sent(windows: &[Window]) -> Self {
        let first = json!({ "format": 1, "submission": "7K3M-92QX", "number": 1,
            "at": moment("2026-03-02T10:30:00"), "actor": HOLDER, "act": "sent",
            "revision": revision(1, "online"), "windows": windows });
        Self(vec![serde_json::from_value(first).unwrap()])
    }

    pub(crate) fn then(mut self, at: &str, actor: Actor, act: Act) -> Self {
        let event = self.submission().next(act, moment(at), actor).unwrap();
        self.0.push(event);
        self
    }

    pub(crate) fn submission(&self) -> Submission {
        Submission::fold(&self.0).unwrap()
    }
}
