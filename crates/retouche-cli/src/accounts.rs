//! The accounts of agents. A password is typed at a prompt or read from standard input, and is never an
//! argument: those are seen by everybody on the machine, and kept by shells.

use std::io::{self, BufRead, IsTerminal, Write};

use retouche_authoring::words::{Language, Sentences};
use retouche_server::{Agent, Config, Role};

use crate::arguments::{AccountsCommand, RoleOption};
use crate::operate::{config, runtime};
use crate::{Misuse, Outcome};

pub(crate) fn run(
    command: &AccountsCommand,
    language: Language,
    out: &mut impl Write,
) -> Result<Outcome, Misuse> {
    match command {
        AccountsCommand::Add { options, name, roles, procedures } => {
            let (config, password) = (config(options)?, password(language)?);
            let roles: Vec<Role> = roles.iter().copied().map(RoleOption::role).collect();
            block_on(retouche_server::add_account(&config, name, password, &roles, procedures))
        }
        AccountsCommand::List { options } => list(&config(options)?, out),
        AccountsCommand::Disable { options, name } => {
            block_on(retouche_server::disable_account(&config(options)?, name, true))
        }
        AccountsCommand::Enable { options, name } => {
            block_on(retouche_server::disable_account(&config(options)?, name, false))
        }
        AccountsCommand::Password { options, name } => {
            let (config, password) = (config(options)?, password(language)?);
            block_on(retouche_server::replace_password(&config, name, password))
        }
    }
}

fn block_on(
    work: impl Future<Output = Result<(), retouche_server::AccountError>>,
) -> Result<Outcome, Misuse> {
    runtime()?.block_on(work).map_err(io::Error::other)?;
    Ok(Outcome::Clean)
}

/// One account a line: name, pseudonym, whether it is open, roles, procedures; parted by tabs.
fn list(config: &Config, out: &mut impl Write) -> Result<Outcome, Misuse> {
    let agents = runtime()?.block_on(retouche_server::accounts(config)).map_err(io::Error::other)?;
    for agent in &agents {
        let Agent { id, name, disabled, .. } = agent;
        let open = if disabled.is_some() { "disabled" } else { "open" };
        let roles: Vec<&str> = agent.roles.iter().map(|role| role_name(*role)).collect();
        let procedures: Vec<&str> = agent.procedures.iter().map(|procedure| procedure.as_str()).collect();
        let (roles, procedures) = (roles.join(","), procedures.join(","));
        writeln!(out, "{}\t{id}\t{open}\t{roles}\t{procedures}", name.as_str())?;
    }
    Ok(Outcome::Clean)
}

fn role_name(role: Role) -> &'static str {
    match role {
        Role::Read => "read",
        Role::Handle => "handle",
        Role::Publish => "publish",
    }
}

/// The password: a line of standard input, or typed twice at a terminal, which does not show it.
fn password(language: Language) -> Result<String, Misuse> {
    if !io::stdin().is_terminal() {
        let mut line = String::new();
        io::stdin().lock().read_line(&mut line)?;
        return Ok(line.trim_end_matches(['\r', '\n']).to_owned());
    }
    let words = Sentences::in_language(language);
    let ask = |id: &str| rpassword::prompt_password(format!("{} ", words.sentence(id, &[])));
    let password = ask("accounts-password")?;
    if ask("accounts-password-again")? == password {
        Ok(password)
    } else {
        Err(io::Error::other(words.sentence("accounts-passwords-differ", &[])))
    }
}
