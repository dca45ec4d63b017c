//! A mail server on a free port: as much of RFC 5321 as a client needs, and answers that can be told
//! beforehand.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};

/// What was taken: the envelope, and the message as it came.
#[derive(Debug, Clone)]
pub(crate) struct Taken {
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) message: Vec<u8>,
}

#[derive(Default)]
struct Inside {
    taken: Vec<Taken>,
    /// How the next recipients are answered; none left: taken.
    answers: VecDeque<&'static str>,
    /// How many times somebody came.
    sessions: usize,
    /// How long it takes over a message.
    slowness: Duration,
}

/// A running mail server.
#[derive(Clone)]
pub(crate) struct MailServer {
    pub(crate) address: SocketAddr,
    inside: Arc<Mutex<Inside>>,
}

impl MailServer {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server =
            Self { address: listener.local_addr().unwrap(), inside: Arc::new(Mutex::new(Inside::default())) };
        let inside = server.inside.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                inside.lock().unwrap().sessions += 1;
                tokio::spawn(session(stream, inside.clone()));
            }
        });
        server
    }

    pub(crate) fn answer_recipients(&self, answers: &[&'static str]) {
        self.inside.lock().unwrap().answers.extend(answers);
    }

    pub(crate) fn take_time(&self, slowness: Duration) {
        self.inside.lock().unwrap().slowness = slowness;
    }

    pub(crate) fn taken(&self) -> Vec<Taken> {
        self.inside.lock().unwrap().taken.clone()
    }

    /// Waits until somebody comes.
    pub(crate) async fn is_asked(&self) {
        let asked = async {
            while self.inside.lock().unwrap().sessions == 0 {
                sleep(Duration::from_millis(20)).await;
            }
        };
        timeout(Duration::from_secs(30), asked).await.expect("nobody came");
    }

    /// Everything taken, once it is this many.
    pub(crate) async fn wait_for(&self, count: usize) -> Vec<Taken> {
        let enough = async {
            while self.taken().len() < count {
                sleep(Duration::from_millis(20)).await;
            }
        };
        timeout(Duration::from_secs(30), enough).await.expect("the e-mails did not come");
        self.taken()
    }
}

async fn session(stream: TcpStream, inside: Arc<Mutex<Inside>>) {
    let (read, mut write) = stream.into_split();
    let mut read = BufReader::new(read);
    say(&mut write, "220 mail.example ESMTP").await;
    let (mut from, mut to) = (String::new(), String::new());
    loop {
        let Some(line) = line(&mut read).await else { return };
        let command = line.to_ascii_uppercase();
        if command.starts_with("EHLO") {
            say(&mut write, "250-mail.example\r\n250-8BITMIME\r\n250 SMTPUTF8").await;
        } else if command.starts_with("MAIL FROM:") {
            from = address(&line);
            say(&mut write, "250 ok").await;
        } else if command.starts_with("RCPT TO:") {
            to = address(&line);
            let answer = inside.lock().unwrap().answers.pop_front();
            // As real ones do, it names the mailbox that it does not take.
            say(&mut write, &format!("{} <{to}>", answer.unwrap_or("250 ok"))).await;
        } else if command == "DATA" {
            say(&mut write, "354 go on").await;
            let Some(message) = data(&mut read).await else { return };
            let slowness = inside.lock().unwrap().slowness;
            sleep(slowness).await;
            inside.lock().unwrap().taken.push(Taken { from: from.clone(), to: to.clone(), message });
            say(&mut write, "250 taken").await;
        } else if command == "QUIT" {
            return say(&mut write, "221 bye").await;
        } else if command == "RSET" || command == "NOOP" {
            say(&mut write, "250 ok").await;
        } else {
            say(&mut write, "502 what?").await;
        }
    }
}

async fn say(write: &mut OwnedWriteHalf, line: &str) {
    let _ = write.write_all(format!("{line}\r\n").as_bytes()).await;
}

async fn line(read: &mut BufReader<OwnedReadHalf>) -> Option<String> {
    let mut line = String::new();
    let length = read.read_line(&mut line).await.ok()?;
    (length > 0).then(|| line.trim_end().to_owned())
}

/// What stands between the angle brackets.
fn address(line: &str) -> String {
    line.split_once('<').and_then(|(_, rest)| rest.split_once('>')).map(|(it, _)| it).unwrap().to_owned()
}

/// A message up to the line with a dot alone, without the dots that were put before others (4.5.2).
async fn data(read: &mut BufReader<OwnedReadHalf>) -> Option<Vec<u8>> {
    let mut message = Vec::new();
    loop {
        let mut line = Vec::new();
        read.read_until(b'\n', &mut line).await.ok().filter(|length| *length > 0)?;
        assert!(line.len() <= 1000, "no line is longer than 1000 octets (4.5.3.1.6)");
        assert!(line.ends_with(b"\r\n"), "lines end in CRLF");
        if line == b".\r\n" {
            return Some(message);
        }
        message.extend(line.strip_prefix(b".").unwrap_or(&line));
    }
}
