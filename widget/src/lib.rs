//! The form's components, rendered on the server and in the browser.
//!
//! A [`Screen`](retouche_screens::Screen) is plain data; [`render`] turns it into markup, one file for each
//! idea, and [`Surroundings`] says where the markup will stand: on a page of its own or inside somebody else's.
//! With the feature `ssr` a screen becomes HTML text (`render_screen`, `render_document`); with `csr` it
//! becomes nodes of a page. The two features are never in one build.
//!
//! Which screen comes next, what a post does and what was read from it are left to the core; keeping
//! answers is left to the server.

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

#[cfg(feature = "csr")]
mod app;
#[cfg(feature = "ssr")]
mod document;
mod place;
pub mod render;

#[cfg(feature = "ssr")]
pub use document::{Document, render_document, render_screen};
pub use place::Surroundings;

/// The style sheet of every page, for a server that has no folder of the widget's files.
#[cfg(feature = "ssr")]
pub const STYLESHEET: &str = include_str!("../assets/retouche.css");
