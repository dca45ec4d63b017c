//! Starts what the project is about: the server with the example procedures, and beside it a site
//! that embeds them. The two stand on `localhost` and `127.0.0.1`: other ports alone would still be
//! the same site to a browser.

use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use clap::Args;
use serde_json::{Value, json};

use crate::processes::Running;
use crate::progress::{Outcome, heading, note, timed};
use crate::{root, target_dir, widget};

#[derive(Args)]
pub(crate) struct Demo {
    /// The forms' port, on localhost
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The embedding site's port, on 127.0.0.1
    #[arg(long, default_value_t = 8081)]
    host_port: u16,
}

impl Demo {
    /// Stays until Ctrl-C, or until one of the two ends by itself.
    pub(crate) fn run(&self) -> Outcome {
        self.ports_are_free()?;
        widget::build(widget::Build::Optimised)?;
        heading("The server");
        let binary = build_server()?;
        // Once more: the builds may have taken minutes.
        self.ports_are_free()?;
        // Not earlier: until here Ctrl-C ends the build as anywhere else.
        let interrupted = interruptions()?;
        let mut server = Running::start("the server", &mut self.server(&binary)?)?;
        let mut host = Running::start("the host site", &mut self.host_site())?;
        timed("starting", || wait_for(&[self.port, self.host_port], &mut [&mut server, &mut host]))?;
        self.show_addresses()?;
        while interrupted.recv_timeout(Duration::from_millis(500)) == Err(RecvTimeoutError::Timeout) {
            server.still_runs()?;
            host.still_runs()?;
        }
        heading("Stopping");
        Ok(())
    }

    fn ports_are_free(&self) -> Outcome {
        for (port, flag) in [(self.port, "--port"), (self.host_port, "--host-port")] {
            TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| {
                format!("port {port} cannot be used ({error}); choose another with {flag}")
            })?;
        }
        Ok(())
    }

    fn forms(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    fn host(&self) -> String {
        format!("http://127.0.0.1:{}", self.host_port)
    }

    fn server(&self, binary: &Path) -> Outcome<Command> {
        let folder = target_dir().join("demo");
        fs::create_dir_all(&folder)?;
        let config = folder.join("retouche.toml");
        fs::write(&config, self.config(&folder.join("retouche.db"))?)?;
        let mut command = Command::new(binary);
        command.args(["serve", "--config"]).arg(config).current_dir(root());
        Ok(command)
    }

    /// The settings as TOML, whose strings and lists of strings are written like those of JSON.
    fn config(&self, database: &Path) -> Outcome<String> {
        let settings = [
            ("listen", json!(format!("127.0.0.1:{}", self.port))),
            ("public-url", json!(self.forms())),
            ("database", json!(format!("sqlite:{}", database.display()))),
            ("procedures", json!(example_procedures()?)),
            ("widget", json!(widget::folder())),
            ("hosts", json!([self.host()])),
        ];
        Ok(settings.iter().map(|(name, value)| format!("{name} = {value}\n")).collect())
    }

    fn host_site(&self) -> Command {
        let mut command = Command::new("node");
        command.arg(root().join("examples/host-site/serve.mjs"));
        command.args([self.host_port.to_string(), self.forms()]).stdout(Stdio::null());
        command
    }

    fn show_addresses(&self) -> Outcome {
        heading("Ready");
        for procedure in example_procedures()? {
            let id = procedure.file_name().unwrap_or_default().to_string_lossy().into_owned();
            note(&format!("{}/fr/{id}", self.forms()));
        }
        note(&format!("{}/  a site that embeds them", self.host()));
        note("Ctrl-C stops both; the answers stay in target/demo");
        Ok(())
    }
}

/// Builds `retouche` and gives its path, wherever this machine's cargo puts it.
pub(crate) fn build_server() -> Outcome<PathBuf> {
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--package", "retouche-cli", "--message-format", "json-render-diagnostics"]);
    let output = cargo.current_dir(root()).stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        return Err("the server did not compile".into());
    }
    let messages = String::from_utf8(output.stdout)?;
    let executable = messages.lines().rev().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut paths = executable.filter_map(|message| message["executable"].as_str().map(PathBuf::from));
    paths.next().ok_or_else(|| "cargo built no server".into())
}

/// The folders under `examples` that hold editions of a procedure.
fn example_procedures() -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root().join("examples"))? {
        let folder = entry?.path();
        let editions = fs::read_dir(&folder).into_iter().flatten().flatten();
        if editions.into_iter().any(|edition| edition.path().join("procedure.json").is_file()) {
            found.push(folder);
        }
    }
    found.sort();
    Ok(found)
}

fn interruptions() -> Outcome<Receiver<()>> {
    let (interrupt, interrupted) = channel();
    ctrlc::set_handler(move || {
        // After the first interruption nobody listens any more.
        let _ = interrupt.send(());
    })?;
    Ok(interrupted)
}

fn wait_for(ports: &[u16], processes: &mut [&mut Running]) -> Outcome {
    for &port in ports {
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            processes.iter_mut().try_for_each(|process| process.still_runs())?;
            thread::sleep(Duration::from_millis(100));
        }
    }
    Ok(())
}
