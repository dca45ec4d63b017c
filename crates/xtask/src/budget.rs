//! Weighs what a browser loads before the first page works. Why that much and no more: the lightest
//! of the form engines compared, style sheet included, weighs 188.7 kB; three quarters of it is the
//! most we allow ourselves.

use crate::progress::{Outcome, heading, note};
use crate::widget::{self, GLUE, LOADER, MODULE, STYLE};

const LIMIT: usize = 141_000;
const AIM: usize = 119_000;

/// Prints the weight of each file and fails when the sum is above the limit.
pub(crate) fn check() -> Outcome {
    let manifest = widget::build(widget::Build::Optimised)?;
    heading("The budget: brotli, in bytes");
    let mut total = 0;
    for name in [LOADER, GLUE, MODULE, STYLE] {
        let published = manifest.files.get(name).ok_or_else(|| format!("{name} was not built"))?;
        row(name, published.brotli);
        total += published.brotli;
    }
    row("together", total);
    row("aim", AIM);
    row("limit", LIMIT);
    if total > LIMIT {
        return Err(format!("{} bytes above the limit", total - LIMIT).into());
    }
    Ok(())
}

fn row(what: &str, bytes: usize) {
    note(&format!("{what:<22}{bytes:>9}"));
}
