#![doc = include_str!("../../../README.md")]
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
#[cfg(feature = "authoring")]
pub mod author_case;
#[cfg(feature = "authoring")]
pub mod case;
pub mod change;
#[cfg(feature = "authoring")]
pub mod check;
pub mod civil;
pub mod condition;
pub mod credential;
pub mod definition;
#[cfg(feature = "authoring")]
pub mod diagnostic;
pub mod digest;
pub mod draft;
#[cfg(feature = "authoring")]
pub mod edition;
pub mod form;
pub mod form_change;
pub mod id;
pub mod journey;
#[cfg(feature = "authoring")]
pub mod json_schema;
pub mod known;
pub mod merge;
#[cfg(feature = "authoring")]
pub mod notice;
pub mod pack;
pub mod period;
pub mod procedure;
pub mod read;
pub mod receipt;
pub mod refusal;
pub mod request;
pub mod silence;
pub mod sorted_map;
#[cfg(feature = "authoring")]
pub mod source;
pub mod submission;
pub mod texts;

pub use answer::{Decimal, Kinds, Value};
pub use answers::{Answers, RawAnswer, RawAnswers};
pub use definition::ProcedureDefinition;
pub use id::{IllegalName, Path, QuestionId, RowId};
pub use period::Period;
pub use procedure::Procedure;
pub use read::{CompleteAnswers, PageAddress, Reading, read};
