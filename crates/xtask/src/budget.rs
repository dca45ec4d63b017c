//! Weighs what a browser loads before the first page works. Why that much and no more: of the form
//! engines that it was compared with, the lightest that comes with a style sheet weighs 188.7 kB, in
//! brotli as here; three quarters of that is the most we allow ourselves. What a procedure adds, its
//! author decides: it is told beside.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};

use crate::progress::{Outcome, heading, note};
use crate::widget::{self, GLUE, LOADER, MODULE, STYLE};
use crate::{forms, target_dir};

const LIMIT: usize = 141_000;
const AIM: usize = 119_000;

/// Prints the weight of each file and fails when the sum is above the limit.
pub(crate) fn check() -> Outcome {
    let manifest = widget::build(widget::Build::Optimised)?;
    let binary = forms::build()?;
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
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
    // A database that knows an earlier state of the examples would rightly refuse them.
    // The first time there is none.
    let _ = fs::remove_dir_all(target_dir().join("budget"));
    let _server = forms::start(&binary, "budget", port, &[])?;
    weigh_procedures(port)?;
    if total > LIMIT {
        return Err(format!("{} bytes above the limit", total - LIMIT).into());
    }
    Ok(())
}

/// What is loaded once a person begins: the procedure in one language, as a pack.
fn weigh_procedures(port: u16) -> Outcome {
    for procedure in forms::published(port)? {
        note(&procedure.id);
        for locale in procedure.locales {
            let pack = forms::get(port, &format!("/api/packs/procedures/{}/{locale}", procedure.id), "br")?;
            row(&format!("  pack, {locale}"), pack.len());
        }
    }
    Ok(())
}

fn row(what: &str, bytes: usize) {
    note(&format!("{what:<22}{bytes:>9}"));
}
