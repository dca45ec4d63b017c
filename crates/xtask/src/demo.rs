//! Starts what the project is about: the server with the example procedures, and beside it a site
//! that embeds them. The two stand on `localhost` and `127.0.0.1`: other ports alone would still be
//! the same site to a browser.

use std::net::{Ipv4Addr, TcpListener};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use clap::Args;

use crate::processes::Running;
use crate::progress::{Outcome, heading, note};
use crate::{forms, root, widget};

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
        let binary = forms::build()?;
        // Once more: the builds may have taken minutes.
        self.ports_are_free()?;
        // Not earlier: until here Ctrl-C ends the build as anywhere else.
        let interrupted = interruptions()?;
        let mut server = forms::start(&binary, "demo", self.port, &[self.host()])
            .map_err(|error| format!("{error}\nto start afresh, remove target/demo and its answers"))?;
        let mut host = Running::start("the host site", &mut self.host_site())?;
        forms::wait_for(self.host_port, &mut host)?;
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

    fn host(&self) -> String {
        format!("http://127.0.0.1:{}", self.host_port)
    }

    fn host_site(&self) -> Command {
        let mut command = Command::new("node");
        command.arg(root().join("examples/host-site/serve.mjs"));
        command.args([self.host_port.to_string(), forms::origin(self.port)]).stdout(Stdio::null());
        command
    }

    fn show_addresses(&self) -> Outcome {
        heading("Ready");
        for procedure in forms::published(self.port)? {
            note(&format!("{}/fr/{}", forms::origin(self.port), procedure.id));
        }
        note(&format!("{}/  a site that embeds them", self.host()));
        let api = format!("{}/api", forms::origin(self.port));
        note(&format!(
            "{api}/cases/REFERENCE  a case for a back office, with the token {}",
            forms::BACK_OFFICE
        ));
        note(&format!("target/demo/{}  an instant to rehearse, such as 2026-12-31T22:59:59Z", forms::CLOCK));
        note("Ctrl-C stops both; the answers stay in target/demo");
        Ok(())
    }
}

fn interruptions() -> Outcome<Receiver<()>> {
    let (interrupt, interrupted) = channel();
    ctrlc::set_handler(move || {
        // After the first interruption nobody listens any more.
        let _ = interrupt.send(());
    })?;
    Ok(interrupted)
}
