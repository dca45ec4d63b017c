//! The server of the forms, built and started on the example procedures. For whom, and until when, is
//! the callers' business.

use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use crate::processes::Running;
use crate::progress::Outcome;
use crate::{root, target_dir, widget};

/// Builds `retouche` and gives its path, wherever this machine's cargo puts it.
pub(crate) fn build() -> Outcome<PathBuf> {
    let mut cargo = crate::cargo();
    cargo.args(["build", "--package", "retouche-cli", "--message-format", "json-render-diagnostics"]);
    let output = cargo.current_dir(root()).stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        return Err("the server did not compile".into());
    }
    let messages = String::from_utf8(output.stdout)?;
    let messages = messages.lines().rev().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut executables = messages.filter_map(|message| message["executable"].as_str().map(PathBuf::from));
    executables.next().ok_or_else(|| "cargo built no server".into())
}

/// The address by which people reach the forms.
pub(crate) fn origin(port: u16) -> String {
    format!("http://localhost:{port}")
}

/// Starts the server, with its settings and its database in a folder of target, and waits until it
/// answers. `hosts` are the origins of the sites that embed its forms.
pub(crate) fn start(binary: &Path, folder: &str, port: u16, hosts: &[String]) -> Outcome<Running> {
    let folder = target_dir().join(folder);
    fs::create_dir_all(&folder)?;
    let config = folder.join("retouche.toml");
    fs::write(&config, settings(&folder.join("retouche.db"), port, hosts)?)?;
    let mut command = Command::new(binary);
    command.args(["serve", "--config"]).arg(config).current_dir(root());
    if std::env::var_os("RUST_LOG").is_none() {
        // A line for each request would push away what the task has to say.
        command.env("RUST_LOG", "warn");
    }
    let mut server = Running::start("the server", &mut command)?;
    wait_for(port, &mut server)?;
    Ok(server)
}

/// The settings as TOML, whose strings and lists of strings are written like those of JSON.
fn settings(database: &Path, port: u16, hosts: &[String]) -> Outcome<String> {
    let settings = [
        ("listen", json!(format!("127.0.0.1:{port}"))),
        ("public-url", json!(origin(port))),
        ("database", json!(format!("sqlite:{}", database.display()))),
        ("procedures", json!(example_procedures()?)),
        ("widget", json!(widget::folder())),
        ("hosts", json!(hosts)),
    ];
    let settings: String = settings.iter().map(|(name, value)| format!("{name} = {value}\n")).collect();
    let clock = json!(database.with_file_name(CLOCK));
    Ok(format!("{settings}rehearsal-clock = {clock}\n\n{}", back_office()?))
}

/// The file with the instant that the server takes for the current one; while there is none, the clock runs.
pub(crate) const CLOCK: &str = "clock.txt";

/// The token of the back office that may act on every case of the examples.
pub(crate) const BACK_OFFICE: &str = "demo-back-office";

/// The service of that token, whose hash is the SHA-256 of it.
fn back_office() -> Outcome<String> {
    const HASH: &str = "ea8fa29e785e90cfa227d449272e3bd673a517a7727a8d5bdd4754f7ce74948d";
    let ids = example_procedures()?;
    let ids: Vec<_> = ids.iter().filter_map(|folder| folder.file_name()?.to_str()).collect();
    Ok(format!(
        "[[services]]\nname = \"back-office\"\ntoken-sha256 = \"{HASH}\"\nprocedures = {}\nacts = true\n",
        json!(ids)
    ))
}

/// The folders under `examples` that hold editions of a procedure.
fn example_procedures() -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root().join("examples"))? {
        let folder = entry?.path();
        let mut editions = fs::read_dir(&folder).into_iter().flatten().flatten();
        if editions.any(|edition| edition.path().join("procedure.json").is_file()) {
            found.push(folder);
        }
    }
    found.sort();
    Ok(found)
}

/// Waits until a process listens on its port.
pub(crate) fn wait_for(port: u16, process: &mut Running) -> Outcome {
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        process.still_runs()?;
        thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}

/// A procedure that the server publishes.
pub(crate) struct Published {
    pub(crate) id: String,
    pub(crate) locales: Vec<String>,
}

/// The procedures of a running server.
pub(crate) fn published(port: u16) -> Outcome<Vec<Published>> {
    let list: Value = serde_json::from_slice(&get(port, "/api/procedures", "identity")?)?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let procedures = list["procedures"].as_array().ok_or("the server lists no procedures")?;
    let read = |procedure: &Value| Published {
        id: text(&procedure["edition"]["procedure"]),
        locales: procedure["locales"].as_array().into_iter().flatten().map(text).collect(),
    };
    Ok(procedures.iter().map(read).collect())
}

/// What the server answers to a GET, as it goes over the wire to who accepts that encoding.
pub(crate) fn get(port: u16, path: &str, encoding: &str) -> Outcome<Vec<u8>> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    // The older protocol, because its answer ends where the connection does.
    write!(stream, "GET {path} HTTP/1.0\r\nHost: localhost:{port}\r\nAccept-Encoding: {encoding}\r\n\r\n")?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n").ok_or("an answer without an end")?;
    let body = answer.split_off(end + 4);
    match answer.split(|byte| *byte == b' ').nth(1) {
        Some(b"200") => Ok(body),
        _ => Err(format!("GET {path}: {}", String::from_utf8_lossy(&answer)).into()),
    }
}
