//! A process is killed while it sends or acts; whoever comes next finds it all done or nothing done.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};
use std::time::Duration;

use retouche::notice::NoticeKind;
use retouche_store::{CommitOutcome, DraftState, Store};

use crate::outbox::{notice, outgoing};
use crate::scene::*;

const DRAFTS: u32 = 60;

/// Not a test by itself: what the killed process runs.
#[tokio::test]
#[ignore = "run as a process of its own by the test below"]
async fn child_that_sends() {
    let Some(file) = std::env::var_os(FILE_VARIABLE) else { return };
    let store = Store::open(file.as_ref()).await.unwrap();
    for number in 1..=DRAFTS {
        first(token(number), reference(number), "un", NOW).done(&store).await;
        writeln!(std::io::stdout(), "\nsent {number}").unwrap();
    }
}

/// Not a test by itself: what the killed process runs.
#[tokio::test]
#[ignore = "run as a process of its own by the test below"]
async fn child_that_hands_in() {
    let Some(file) = std::env::var_os(FILE_VARIABLE) else { return };
    let store = Store::open(file.as_ref()).await.unwrap();
    for number in 1..=DRAFTS {
        let late = deed(&store, &reference(number), "late-correction", "tard", NOW + 1).await;
        let notices = vec![outgoing(notice(NoticeKind::RecordAck, 2), NOW)];
        Parcel { draft: Some((token(100 + number), 1)), notices, ..late }.done(&store).await;
        writeln!(std::io::stdout(), "\nsent {number}").unwrap();
    }
}

/// Sends in a child, kills it a little after so many answers, and gives the drafts it said were sent.
fn killed_after(child: &str, file: &std::path::Path, answers: usize, then: Duration) -> Vec<u32> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", child, "--ignored", "--nocapture"])
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
        let told =
            killed_after("crash::child_that_sends", &scene.file("store.db"), 1 + round as usize, delay);

        let store = Store::open(&scene.file("store.db")).await.unwrap();
        let kept = verify_everything(&store).await;
        assert!(told.len() as u64 <= kept && kept < u64::from(DRAFTS), "told {}, kept {kept}", told.len());
        in_doubt += kept - told.len() as u64;
        for number in 1..=DRAFTS {
            let was_sent = u64::from(number) <= kept;
            let outcome = first(token(number), reference(number), "un", NOW).send(&store).await.unwrap();
            match outcome {
                CommitOutcome::Repeated(filed) => assert!(was_sent && filed.reference == reference(number)),
                CommitOutcome::Committed(_) => assert!(!was_sent && !told.contains(&number)),
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(verify_everything(&store).await, u64::from(DRAFTS));
    }
    assert!(in_doubt <= 12, "at most one sending per kill can be kept and not told, not {in_doubt}");
}

#[tokio::test]
async fn a_killed_act_has_happened_whole_or_not_at_all() {
    for round in 0..6u32 {
        let scene = Scene::new().await;
        for number in 1..=DRAFTS {
            send_first(&scene.store, number, "un").await;
            prepare(&scene.store, 100 + number, &reference(number), ("un", "tard"), NOW).await;
        }
        scene.store.close().await;
        let delay = Duration::from_micros(u64::from(round) * 330);
        let file = scene.file("store.db");
        let told = killed_after("crash::child_that_hands_in", &file, 1 + round as usize, delay);

        let store = Store::open(&file).await.unwrap();
        assert_eq!(verify_everything(&store).await, u64::from(DRAFTS));
        let mut kept = 0;
        for number in 1..=DRAFTS {
            let of = reference(number);
            let draft = store.draft(token(100 + number), NOW).await.unwrap().unwrap();
            let whole = [
                store.events(&of).await.unwrap().len() == 2,
                words_kept(&store, &of, 2).await.unwrap().is_some(),
                store.notices(&of).await.unwrap().len() == 1,
                matches!(draft.state, DraftState::HandedIn { .. }),
                store.case(&of).await.unwrap().unwrap().late_unseen == 1,
            ];
            assert!(whole == [true; 5] || whole == [false; 5], "{number}: {whole:?}");
            assert!(whole[0] || !told.contains(&number));
            kept += usize::from(whole[0]);
        }
        assert!(told.len() <= kept && kept <= told.len() + 1, "told {}, kept {kept}", told.len());
    }
}
