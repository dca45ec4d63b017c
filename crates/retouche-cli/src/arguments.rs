//! The command line's arguments.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use retouche::credential::Reference;
use retouche::id::ProcedureId;
use retouche_authoring::diagnostic::Code;
use retouche_authoring::words::Language;
use retouche_server::Role;

/// Check, explain and translate online procedures.
///
/// Exit codes: 0 when nothing has to be mended, 1 when something has (warnings alone do not count),
/// 2 when the command cannot be carried out.
#[derive(Debug, Parser)]
#[command(name = "retouche", version)]
pub(crate) struct Arguments {
    /// The language of the reports: en or fr. By default, that of LC_ALL, LC_MESSAGES or LANG, else en.
    #[arg(long, global = true, value_name = "LANGUAGE")]
    lang: Option<Language>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check procedures: structure, rules, texts, cases; all findings in one run.
    Check {
        /// Directories of procedures (ID/EDITION), or directories that hold some.
        #[arg(required = true, value_name = "DIR")]
        directories: Vec<PathBuf>,
        /// For people, or for machines.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Explain a finding's code at length, with an example.
    Explain {
        /// The code, such as unknown-key.
        #[arg(value_name = "CODE")]
        code: Code,
    },
    /// The texts of a procedure.
    #[command(subcommand)]
    Texts(TextsCommand),
    /// JSON Schemas: of a procedure's answers, and of the product's files.
    Schema(SchemaOptions),
    /// Tell what differs between two editions of a procedure, what that means for open cases, and whether
    /// the new one can be published.
    Diff(DiffOptions),
    /// Tell whether receipts are genuine, from the keys that their server publishes; without a network.
    Verify(VerifyOptions),
    /// Serve procedures: pages, the API, the widget's files.
    Serve(ServerOptions),
    /// Delete what the procedures' retention says to forget; for a daily timer.
    Purge(ServerOptions),
    /// The accounts of agents: who may read and handle the cases of which procedures.
    #[command(subcommand)]
    Accounts(AccountsCommand),
    /// Tell which agent looked at which case and did what, the last entries first: when, name, pseudonym,
    /// act, reference, and the number of the event it is about; separated by tabs.
    Audit {
        #[command(flatten)]
        options: ServerOptions,
        /// Only of this account.
        #[arg(long, value_name = "NAME")]
        agent: Option<String>,
        /// Only about this submission.
        #[arg(long, value_name = "REFERENCE")]
        reference: Option<Reference>,
        /// For people, or for machines: one JSON object a line.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// The keys that sign receipts.
    #[command(subcommand)]
    Keys(KeysCommand),
    /// Copy the database into a new file, while a server uses it; and the keys that sign receipts into a
    /// file beside it, with its name and `.keys.json`.
    Backup {
        #[command(flatten)]
        options: ServerOptions,
        /// The new file.
        #[arg(value_name = "FILE")]
        to: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum TextsCommand {
    /// List the texts that a procedure calls for: id, whether it is required, its variables, and what
    /// calls for it; separated by tabs.
    Ids {
        /// The directory of the procedure.
        #[arg(value_name = "DIR")]
        directory: PathBuf,
    },
    /// Tell, for each language, how many texts are there and what people read in place of the others.
    Status {
        /// The directory of the procedure.
        #[arg(value_name = "DIR")]
        directory: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum KeysCommand {
    /// Print the public keys as the server publishes them (JWK Set), for `retouche verify`.
    Show {
        #[command(flatten)]
        options: ServerOptions,
    },
    /// Make another key, which signs from the next start of the server on, and print its name. What was
    /// signed before stays genuine: the public halves of earlier keys are kept.
    Renew {
        #[command(flatten)]
        options: ServerOptions,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum AccountsCommand {
    /// Open an account. The password is asked for at the terminal, or is a line of standard input.
    Add {
        #[command(flatten)]
        options: ServerOptions,
        /// What the agent signs in with.
        #[arg(value_name = "NAME")]
        name: String,
        /// What the agent may do; whoever handles cases reads them too.
        #[arg(long = "role", value_enum, required = true, value_name = "ROLE")]
        roles: Vec<RoleOption>,
        /// In which procedures.
        #[arg(long = "procedure", required = true, value_name = "ID")]
        procedures: Vec<ProcedureId>,
    },
    /// List the accounts: name, pseudonym, open or disabled, roles, procedures; separated by tabs.
    List {
        #[command(flatten)]
        options: ServerOptions,
    },
    /// Disable an account and end its sessions. It is never deleted: events and the audit log name it.
    Disable {
        #[command(flatten)]
        options: ServerOptions,
        /// The account.
        #[arg(value_name = "NAME")]
        name: String,
    },
    /// Let a disabled account in again.
    Enable {
        #[command(flatten)]
        options: ServerOptions,
        /// The account.
        #[arg(value_name = "NAME")]
        name: String,
    },
    /// Give an account another password and end the sessions of the old. It is asked for at the terminal, or
    /// is a line of standard input.
    Password {
        #[command(flatten)]
        options: ServerOptions,
        /// The account.
        #[arg(value_name = "NAME")]
        name: String,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum RoleOption {
    /// List cases and read them.
    Read,
    /// Ask, transcribe, decide.
    Handle,
    /// Publish editions.
    Publish,
}

impl RoleOption {
    pub(crate) fn role(self) -> Role {
        match self {
            Self::Read => Role::Read,
            Self::Handle => Role::Handle,
            Self::Publish => Role::Publish,
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct SchemaOptions {
    /// Directories of procedures, or directories that hold some. One procedure alone: its answers'
    /// schema is printed.
    #[arg(value_name = "DIR", required_unless_present_any = ["write", "check"])]
    pub(crate) directories: Vec<PathBuf>,
    /// Write the product's schemas, and those of these procedures, into a folder.
    #[arg(long, value_name = "FOLDER", conflicts_with = "check")]
    pub(crate) write: Option<PathBuf>,
    /// Tell which schemas of a folder are not what would be written.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) check: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct VerifyOptions {
    /// Receipts, as they are downloaded. Several of one submission have to agree with each other, too.
    #[arg(required = true, value_name = "RECEIPT")]
    pub(crate) receipts: Vec<PathBuf>,
    /// The keys, as the server publishes them at /.well-known/jwks.json.
    #[arg(long = "key", value_name = "KEYS")]
    pub(crate) keys: PathBuf,
    /// For people, or for machines.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct DiffOptions {
    /// The directory of the earlier edition (ID/EDITION).
    #[arg(value_name = "OLD")]
    pub(crate) old: PathBuf,
    /// The directory of the new edition.
    #[arg(value_name = "NEW")]
    pub(crate) new: PathBuf,
    /// Try the publication on the open cases of a server's database, which stays as it is.
    #[arg(long, value_name = "STORE")]
    pub(crate) cases: Option<PathBuf>,
    /// For people, or for machines.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct ServerOptions {
    /// The settings, as TOML. Environment variables (RETOUCHE_…) win over them.
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Sentences, with the line in question.
    Text,
    /// One JSON document.
    Json,
}

impl Arguments {
    /// The language asked for, or the terminal's, or English.
    pub(crate) fn language(&self) -> Language {
        let asked = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
        let terminal = asked.filter(|value| !value.is_empty()).map(|value| value.parse()).next();
        self.lang.or(terminal.and_then(Result::ok)).unwrap_or(Language::English)
    }
}
