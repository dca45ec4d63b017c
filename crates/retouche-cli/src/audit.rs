//! The audit log, for an operator: who looked at what. It holds no answers.

use std::io::{self, Write};

use retouche_server::{AuditItem, AuditLine, Audited};
use serde_json::json;

use crate::arguments::{Format, ServerOptions};
use crate::operate::{config, runtime};
use crate::{Misuse, Outcome};

/// Writes every entry, as long as somebody reads them.
pub(crate) fn run(
    options: &ServerOptions,
    audited: Audited<'_>,
    format: Format,
    out: &mut impl Write,
) -> Result<Outcome, Misuse> {
    let mut written = Ok(());
    let read = |line: AuditLine| {
        written = write(&line, format, out);
        written.is_ok()
    };
    runtime()?
        .block_on(retouche_server::audit(&config(options)?, audited, read))
        .map_err(io::Error::other)?;
    written.map(|()| Outcome::Clean)
}

fn write(line: &AuditLine, format: Format, out: &mut impl Write) -> io::Result<()> {
    let AuditLine { at, name, item: AuditItem { seq, entry } } = line;
    let (agent, act, reference) = (&entry.agent, entry.act.name(), &entry.reference);
    match format {
        Format::Text => {
            let reference = reference.as_ref().map(|it| it.as_str()).unwrap_or_default();
            let number = entry.number.map(|number| number.to_string()).unwrap_or_default();
            writeln!(out, "{at}\t{name}\t{agent}\t{act}\t{reference}\t{number}")
        }
        Format::Json => {
            let line = json!({
                "seq": seq, "at": at, "name": name, "agent": agent.as_str(), "act": act,
                "reference": reference.as_ref().map(|it| it.as_str()), "event": entry.number,
            });
            writeln!(out, "{line}")
        }
    }
}
