//! Where links lead and what buttons do: the names that addresses and posts are made of. The server's
//! routes and the browser's navigation both read them here.

pub mod agent;
pub mod journey;

use std::fmt;
use std::str::FromStr;

use retouche::credential::Reference;
use retouche::id::{IllegalName, Path, ProcedureId};
use retouche::read::PageAddress;
use serde::{Serialize, Serializer};

use agent::AgentTarget;

/// A screen's address, after the locale: `property-occupancy/questions/declarant`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// The start page of a procedure.
    Start(ProcedureId),
    /// A page of questions of the first sending.
    Question(ProcedureId, PageAddress),
    /// All answers of the first sending, before they are sent.
    Check(ProcedureId),
    /// The receipt of what was just sent, with the secret code.
    Sent(ProcedureId),
    /// Where the holder of a reference and a code comes back.
    SignIn,
    /// A submission.
    Submission(Reference),
    /// All revisions of a submission.
    History(Reference),
    /// One revision as it was sent.
    Revision(Reference, u32),
    /// The receipt of one revision.
    Receipt(Reference, u32),
    /// The receipt of one revision with its signature, as a file.
    ReceiptFile(Reference, u32),
    /// What one revision changed.
    Changes(Reference, u32),
    /// A page of questions of an amendment in preparation.
    AmendQuestion(Reference, PageAddress),
    /// All answers of an amendment in preparation.
    Amend(Reference),
    /// What an amendment in preparation changes, before it is sent.
    AmendChanges(Reference),
    /// What lies between any two revisions.
    Compare(Reference, u32, u32),
    /// A correction request, by the number of its event.
    Request(Reference, u32),
    /// What two people changed differently in an amendment in preparation.
    Settle(Reference),
    /// What becomes of an amendment that can no longer be sent.
    Late(Reference),
    /// The letter that says on paper what an amendment would change.
    Letter(Reference),
    /// Where a submission is withdrawn.
    Withdraw(Reference),
    /// Where an earlier revision is taken up again.
    Revert(Reference, u32),
    /// Where a correction is explained after sending.
    Explain(Reference, u32),
    /// Everything that the person was told.
    Messages(Reference),
    /// The deadlines as a calendar file.
    Calendar(Reference),
    /// Where anybody may verify a receipt.
    Verify,
    /// A page of the agents of the administration.
    Agent(AgentTarget),
}

impl Target {
    /// The page of questions that this address of a procedure's first sending leads to. A browser answers
    /// no other page, and needs not understand their addresses.
    ///
    /// # Errors
    ///
    /// [`IllegalName`] for every other address.
    pub fn page_of(procedure: &ProcedureId, text: &str) -> Result<PageAddress, IllegalName> {
        let rest = text.strip_prefix(procedure.as_str()).and_then(|rest| rest.strip_prefix("/questions/"));
        rest.ok_or(IllegalName)?.parse()
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start(procedure) => write!(f, "{procedure}"),
            Self::Question(procedure, address) => write!(f, "{procedure}/questions/{address}"),
            Self::Check(procedure) => write!(f, "{procedure}/check"),
            Self::Sent(procedure) => write!(f, "{procedure}/sent"),
            Self::SignIn => write!(f, "submissions"),
            Self::Submission(reference) => write!(f, "submissions/{reference}"),
            Self::History(reference) => write!(f, "submissions/{reference}/history"),
            Self::Revision(reference, number) => write!(f, "submissions/{reference}/revisions/{number}"),
            Self::Receipt(reference, number) => write!(f, "submissions/{reference}/receipts/{number}"),
            Self::ReceiptFile(reference, number) => {
                write!(f, "submissions/{reference}/receipts/{number}/file")
            }
            Self::Changes(reference, number) => write!(f, "submissions/{reference}/changes/{number}"),
            Self::AmendQuestion(reference, address) => {
                write!(f, "submissions/{reference}/amend/questions/{address}")
            }
            Self::Amend(reference) => write!(f, "submissions/{reference}/amend"),
            Self::AmendChanges(reference) => write!(f, "submissions/{reference}/amend/changes"),
            Self::Compare(reference, one, other) => {
                write!(f, "submissions/{reference}/compare/{one}-{other}")
            }
            Self::Request(reference, number) => write!(f, "submissions/{reference}/requests/{number}"),
            Self::Settle(reference) => write!(f, "submissions/{reference}/amend/settle"),
            Self::Late(reference) => write!(f, "submissions/{reference}/late"),
            Self::Letter(reference) => write!(f, "submissions/{reference}/letter"),
            Self::Withdraw(reference) => write!(f, "submissions/{reference}/withdraw"),
            Self::Revert(reference, number) => write!(f, "submissions/{reference}/revert/{number}"),
            Self::Explain(reference, number) => write!(f, "submissions/{reference}/explain/{number}"),
            Self::Messages(reference) => write!(f, "submissions/{reference}/messages"),
            Self::Calendar(reference) => write!(f, "submissions/{reference}/calendar"),
            Self::Verify => write!(f, "verify"),
            Self::Agent(page) => write!(f, "{page}"),
        }
    }
}

impl FromStr for Target {
    type Err = IllegalName;

    fn from_str(text: &str) -> Result<Self, IllegalName> {
        if let Some(page) = text.strip_prefix("agent").filter(|page| page.is_empty() || page.starts_with('/'))
        {
            return Ok(Self::Agent(page.parse()?));
        }
        let mut parts = text.splitn(3, '/');
        let (first, second, rest) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
        match (first, second) {
            ("submissions", None) => Ok(Self::SignIn),
            ("verify", None) => Ok(Self::Verify),
            ("submissions", Some(reference)) => of_submission(reference.parse()?, rest),
            (procedure, second) => of_procedure(procedure.parse()?, second, rest),
        }
    }
}

fn of_procedure(
    procedure: ProcedureId,
    second: Option<&str>,
    rest: Option<&str>,
) -> Result<Target, IllegalName> {
    match (second, rest) {
        (None, None) => Ok(Target::Start(procedure)),
        (Some("questions"), Some(address)) => Ok(Target::Question(procedure, address.parse()?)),
        (Some("check"), None) => Ok(Target::Check(procedure)),
        (Some("sent"), None) => Ok(Target::Sent(procedure)),
        _ => Err(IllegalName),
    }
}

fn of_submission(reference: Reference, rest: Option<&str>) -> Result<Target, IllegalName> {
    let Some(rest) = rest else { return Ok(Target::Submission(reference)) };
    let number = |text: &str| text.parse::<u32>().map_err(|_| IllegalName);
    match rest.split_once('/') {
        None if rest == "history" => Ok(Target::History(reference)),
        None if rest == "amend" => Ok(Target::Amend(reference)),
        None if rest == "calendar" => Ok(Target::Calendar(reference)),
        None if rest == "messages" => Ok(Target::Messages(reference)),
        None if rest == "late" => Ok(Target::Late(reference)),
        None if rest == "letter" => Ok(Target::Letter(reference)),
        None if rest == "withdraw" => Ok(Target::Withdraw(reference)),
        Some(("amend", "changes")) => Ok(Target::AmendChanges(reference)),
        Some(("amend", "settle")) => Ok(Target::Settle(reference)),
        Some(("amend", rest)) => {
            let address = rest.strip_prefix("questions/").ok_or(IllegalName)?;
            Ok(Target::AmendQuestion(reference, address.parse()?))
        }
        Some(("revisions", text)) => Ok(Target::Revision(reference, number(text)?)),
        Some(("receipts", text)) => match text.strip_suffix("/file") {
            Some(text) => Ok(Target::ReceiptFile(reference, number(text)?)),
            None => Ok(Target::Receipt(reference, number(text)?)),
        },
        Some(("changes", text)) => Ok(Target::Changes(reference, number(text)?)),
        Some(("requests", text)) => Ok(Target::Request(reference, number(text)?)),
        Some(("revert", text)) => Ok(Target::Revert(reference, number(text)?)),
        Some(("explain", text)) => Ok(Target::Explain(reference, number(text)?)),
        Some(("compare", text)) => {
            let (one, other) = text.split_once('-').ok_or(IllegalName)?;
            Ok(Target::Compare(reference, number(one)?, number(other)?))
        }
        None | Some(_) => Err(IllegalName),
    }
}

impl Serialize for Target {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// What a button does: the value of the entry `act` in a post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Go on with what was typed.
    Continue,
    /// Go on although answers are dropped.
    Drop,
    /// Add a row to this group.
    Add(Path),
    /// Remove this row.
    Remove(Path),
    /// Bring this row back.
    Restore(Path),
    /// Send.
    Send,
    /// Start correcting.
    Amend,
    /// Throw the amendment in preparation away.
    Discard,
    /// Bring the amendment back that was thrown away.
    Recover,
    /// Come back with reference and code.
    SignIn,
    /// End the session.
    SignOut,
}

impl Action {
    /// The name of the entry that carries the act.
    pub const NAME: &'static str = "act";
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Continue => f.write_str("continue"),
            Self::Drop => f.write_str("drop"),
            Self::Add(group) => write!(f, "add:{group}"),
            Self::Remove(row) => write!(f, "remove:{row}"),
            Self::Restore(row) => write!(f, "restore:{row}"),
            Self::Send => f.write_str("send"),
            Self::Amend => f.write_str("amend"),
            Self::Discard => f.write_str("discard"),
            Self::Recover => f.write_str("recover"),
            Self::SignIn => f.write_str("sign-in"),
            Self::SignOut => f.write_str("sign-out"),
        }
    }
}

impl FromStr for Action {
    type Err = IllegalName;

    fn from_str(text: &str) -> Result<Self, IllegalName> {
        match text.split_once(':') {
            Some(("add", group)) => Ok(Self::Add(group.parse()?)),
            Some(("remove", row)) => Ok(Self::Remove(row.parse()?)),
            Some(("restore", row)) => Ok(Self::Restore(row.parse()?)),
            Some(_) => Err(IllegalName),
            None => match text {
                "continue" => Ok(Self::Continue),
                "drop" => Ok(Self::Drop),
                "send" => Ok(Self::Send),
                "amend" => Ok(Self::Amend),
                "discard" => Ok(Self::Discard),
                "recover" => Ok(Self::Recover),
                "sign-in" => Ok(Self::SignIn),
                "sign-out" => Ok(Self::SignOut),
                _ => Err(IllegalName),
            },
        }
    }
}

impl Serialize for Action {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_acts_are_read_as_they_are_written() {
        let row = retouche::RowId::mint(5, [1; 5]);
        for text in [
            "property-occupancy".to_owned(),
            "property-occupancy/questions/declarant".to_owned(),
            format!("property-occupancy/questions/dwellings/{row}/rent"),
            "property-occupancy/check".to_owned(),
            "property-occupancy/sent".to_owned(),
            "submissions".to_owned(),
            "submissions/7K3M-92QX".to_owned(),
            "submissions/7K3M-92QX/history".to_owned(),
            "submissions/7K3M-92QX/revisions/2".to_owned(),
            "submissions/7K3M-92QX/receipts/2".to_owned(),
            "submissions/7K3M-92QX/receipts/2/file".to_owned(),
            "verify".to_owned(),
            "submissions/7K3M-92QX/changes/2".to_owned(),
            "submissions/7K3M-92QX/amend".to_owned(),
            "submissions/7K3M-92QX/amend/changes".to_owned(),
            "submissions/7K3M-92QX/amend/settle".to_owned(),
            "submissions/7K3M-92QX/compare/1-3".to_owned(),
            "submissions/7K3M-92QX/requests/2".to_owned(),
            "submissions/7K3M-92QX/calendar".to_owned(),
            "submissions/7K3M-92QX/messages".to_owned(),
            "submissions/7K3M-92QX/late".to_owned(),
            "submissions/7K3M-92QX/letter".to_owned(),
            "submissions/7K3M-92QX/withdraw".to_owned(),
            "submissions/7K3M-92QX/revert/1".to_owned(),
            "submissions/7K3M-92QX/explain/2".to_owned(),
            format!("submissions/7K3M-92QX/amend/questions/dwellings/{row}/rent"),
        ] {
            assert_eq!(text.parse::<Target>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "a/b",
            "verify/x",
            "submissions/x",
            "submissions/7K3M-92QX/other",
            "a/questions/",
            "a/questions/b/c",
        ] {
            assert!(text.parse::<Target>().is_err(), "{text}");
        }
        for text in ["continue".to_owned(), format!("remove:dwellings/{row}"), "add:dwellings".to_owned()] {
            assert_eq!(text.parse::<Action>().unwrap().to_string(), text);
        }
    }
}
