//! For whoever writes procedures: what is wrong with their files, and where.
//!
//! [`check()`](check::check) reads a procedure's directory and gives a checked procedure or every finding with its file, line
//! and column; [`words`] says findings in sentences. The author's own cases run with the checks
//! ([`author_case`]). [`compare`] tells what differs between two editions and what that means for open cases;
//! [`json_schema`] writes the schemas of files and answers.
//!
//! ```
//! use retouche::Kinds;
//! use retouche_authoring::check::{ProcedureFiles, check};
//! use retouche_authoring::words::{Language, Sentences};
//!
//! let mut files = ProcedureFiles::new();
//! files.insert("procedure.json", "{\n  \"id\": \"garden-plot\",\n}");
//! let findings = check(&files, &Kinds::standard()).unwrap_err();
//! assert_eq!((findings[0].file.as_str(), findings[0].line), ("procedure.json", 2));
//! let sentences = Sentences::in_language(Language::English);
//! assert!(!sentences.mend(&findings[0]).is_empty());
//! ```

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

pub mod author_case;
pub mod check;
pub mod compare;
pub mod diagnostic;
pub mod json_schema;
pub mod source;
pub mod words;
