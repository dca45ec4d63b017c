//! Procedures whose forms can be corrected after they have been sent: the core.
//!
//! A *procedure* is data; each published state of it is an *edition*. What a person types is a *filing*; once
//! sent, it is a *submission*: events that are only ever added, each revision with answers of its own. A
//! correction is an *amendment*. This crate reads, sends, corrects and replays; it opens no file, reads no
//! clock and draws no random bytes, and it compiles to WebAssembly.
//!
//! | You want to | start at |
//! |---|---|
//! | read answers: what applies, what is missing, what is wrong | [`Procedure`], [`read()`] |
//! | send and correct, in one edition | [`amendment`] |
//! | do everything that can be done to a case, across editions | [`case`] |
//! | carry answers from one edition to the next | [`edition`] |
//! | replay a history | [`submission::Submission::fold`] |
//! | acknowledge, sign and verify | [`receipt`] |
//! | tell people of dates and events | [`notice`] |
//! | list what changed, for people and as RFC 6902 | [`change`] |
//!
//! Three crates stand beside it: `retouche-texts` says things in many languages, `retouche-screens` makes each
//! page as plain data, `retouche-authoring` checks what authors write.
//!
//! # From a definition to a second revision, in another edition
//!
//! ```
//! use std::sync::Arc;
//!
//! use retouche::case::{Amendment, Case, Filing, Owner, Sender};
//! use retouche::credential::Reference;
//! use retouche::digest::{Digest, Salt};
//! use retouche::edition::{Catalogue, Edition, EditionChoice, EditionTexts, Retired, Rewordings};
//! use retouche::submission::EditionLink;
//! use retouche::{Kinds, Procedure, ProcedureDefinition, RawAnswer};
//! use retouche_texts::{Family, Locale, build, compile};
//! use serde_json::json;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // An edition: its structure, which `retouche-authoring` checks, and its texts.
//! let english: Locale = "en".parse()?;
//! let edition = |number: u32, from: &str, questions: serde_json::Value| {
//!     let definition: ProcedureDefinition = serde_json::from_value(json!({
//!         "id": "garden-plot", "edition": number, "in-force": { "from": from, "zone": "Europe/Paris" },
//!         "locales": ["en"], "fee": "free", "minutes": 5, "service": { "id": "gardens", "contacts": [] },
//!         "pages": [{ "id": "you", "questions": questions }],
//!         "amendment": { "windows": [{ "basis": "after-sending", "lasts": "P2M" }], "afterwards": "claim" },
//!         "silence": "none", "privacy": { "controller": "gardens" }, "lift": { "from": 1 }
//!     }))?;
//!     let link = EditionLink {
//!         procedure: definition.id.clone(),
//!         number,
//!         digest: Digest::of(&definition)?,
//!     };
//!     let procedure = Procedure::assume_checked(definition, &Kinds::standard())?;
//!     let (file, _) = compile(&english, Family::Procedure, "name = Your name\nplots = How many plots?\n");
//!     let (texts, _) = build(&english, &[], &[&file]);
//!     let texts = EditionTexts { digest: Digest::of(&texts)?, texts };
//!     let edition = Edition::new(procedure, link, [(english.clone(), texts)].into());
//!     Ok::<_, Box<dyn std::error::Error>>(Arc::new(edition.ok_or("no texts")?))
//! };
//! let name = json!({ "id": "name", "kind": "short-text" });
//! let plots = json!({ "id": "plots", "kind": "integer", "optional": true });
//! let first = edition(1, "2026-01-01", json!([name]))?;
//! let second = edition(2, "2026-03-10", json!([name, plots]))?;
//! let typed = |text: &str| RawAnswer { typed: vec![text.to_owned()], locale: english.clone() };
//!
//! // On 1 March 2026, under the first edition. The clock and random bytes come from outside.
//! let sent_at = first.moment(1_772_362_800)?;
//! let mut filing = Filing::new(first.clone(), english.clone(), sent_at.local.date());
//! filing.answers.set("name".parse()?, typed("Yasmine Benali"));
//! let sender = Sender::holder(english.clone());
//! let sent = filing.send(Reference::mint([1; 5]), &sender, &sent_at, Salt::new([1; 16]))?;
//!
//! // Whoever keeps submissions keeps `sent`, and later reads the case again.
//! let catalogue = Arc::new(Catalogue::new(vec![first, second], Rewordings::new()).ok_or("no edition")?);
//! let answers = sent.revision.map(|revision| revision.answers);
//! let case = Case::new(vec![sent.event], sent.after, answers, catalogue, Retired::default());
//! let case = case.ok_or("the edition is kept nowhere")?;
//!
//! // Two weeks later the second edition is in force: the correction goes on in it.
//! let now = case.moment(sent_at.at + 14 * 86_400)?;
//! let draft = Amendment::begin(&case, &Owner::Holder, &english, None, now.at)?;
//! let mut amendment =
//!     Amendment::resume(&case, Owner::Holder, &draft, None, EditionChoice::InForce, now.at)?;
//! assert_eq!(amendment.edition.link.number, 2);
//! amendment.answers.set("name".parse()?, typed("Yasmina Benali"));
//! amendment.answers.set("plots".parse()?, typed("2"));
//! let corrected = amendment.send(&case, &english, &now, [Salt::new([2; 16]), Salt::new([3; 16])])?;
//! assert_eq!(corrected.after.current().revision.number, 2);
//! assert_eq!(corrected.changed.len(), 2);
//! # Ok(())
//! # }
//! ```
//!
//! # Stability
//!
//! The version is below 1: a minor release may change the interface, and CHANGELOG says how. The JSON of
//! definitions, events and receipts is read by every later release. There are no features. The minimal Rust
//! version is the manifest's `rust-version`; raising it is a minor release.

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::unreachable
    )
)]

pub mod amendment;
pub mod answer;
pub mod answers;
pub mod case;
pub mod change;
pub mod condition;
pub mod credential;
pub mod definition;
pub mod digest;
pub mod draft;
pub mod edition;
pub mod evaluation;
pub mod form_change;
pub mod id;
pub mod known;
pub mod merge;
pub mod notice;
pub mod pack;
pub mod period;
pub mod pointer;
pub mod procedure;
pub mod read;
pub mod receipt;
pub mod refusal;
pub mod request;
pub mod scope;
pub mod silence;
pub mod submission;
pub mod windows;
pub mod zone;

pub use retouche_texts::{civil, sorted_map};

pub use answer::{Decimal, Kinds, Value};
pub use answers::{Answers, RawAnswer, RawAnswers};
pub use definition::ProcedureDefinition;
pub use id::{IllegalName, Path, QuestionId, RowId};
pub use period::Period;
pub use procedure::Procedure;
pub use read::{CompleteAnswers, PageAddress, Reading, read};
