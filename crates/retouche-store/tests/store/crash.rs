//! A process is killed while it sends; whoever comes next finds each draft sent or not sent.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};
use std::time::Duration;

use retouche_store::{SendOutcome, Store};

use crate::scene::*;

const DRAFTS: u32 = 60;

/// Not a test by itself: what the killed process runs.
#[tokio::test]
#[ignore = "run as a process of its own by the test below"]
async fn child_that_sends() {
    let Some(file) = std::env::var_os(FILE_VARIABLE) else { return };
    let store = Store::open(file.as_ref()).await.unwrap();
    for number in 1..=DRAFTS {
        let outcome = first(token(number), reference(number), "un", NOW).send(&store).await.unwrap();
        assert!(matches!(outcome, SendOutcome::Sent(_)));
        writeln!(std::io::stdout(), "\nsent {number}").unwrap();
    }
}

/// Sends in a child, kills it a little after so many answers, and gives the drafts it said were sent.
fn killed_after(file: &std::path::Path, answers: usize, then: Duration) -> Vec<u32> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "crash::child_that_sends", "--ignored", "--nocapture"])
        .env(FILE_VARIABLE, file)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut numbers = lines.map_while(Result::ok).filter_map(|line| line.strip_prefix("sent ")?.parse().ok());
    let mut sent: Vec<u32> = numbers.by_ref().take(answers).collect();
    std::thread::sleep(then);
    child.kill().unwrap();
    sent.extend(numbers);
    child.wait().unwrap();
    sent
}

#[tokio::test]
async fn a_killed_sending_has_happened_or_not() {
    let mut in_doubt = 0;
    for round in 0..12u32 {
        let scene = Scene::new().await;
        for number in 1..=DRAFTS {
            scene.store.open_draft(token(number), &draft("un", None), NOW, LATER).await.unwrap();
        }
        scene.store.close().await;
        let delay = Duration::from_micros(u64::from(round) * 230);
        let told = killed_after(&scene.file("store.db"), 1 + round as usize, delay);

        let store = Store::open(&scene.file("store.db")).await.unwrap();
        let kept = verify_everything(&store).await;
        assert!(told.len() as u64 <= kept && kept < u64::from(DRAFTS), "told {}, kept {kept}", told.len());
        in_doubt += kept - told.len() as u64;
        for number in 1..=DRAFTS {
            let was_sent = u64::from(number) <= kept;
            let outcome = first(token(number), reference(number), "un", NOW).send(&store).await.unwrap();
            match outcome {
                SendOutcome::Repeated(filed) => assert!(was_sent && filed.reference == reference(number)),
                SendOutcome::Sent(_) => assert!(!was_sent && !told.contains(&number)),
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(verify_everything(&store).await, u64::from(DRAFTS));
    }
    assert!(in_doubt <= 12, "at most one sending per kill can be kept and not told, not {in_doubt}");
}
