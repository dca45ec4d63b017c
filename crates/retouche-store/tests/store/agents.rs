//! Agents: accounts, sessions, wrong passwords, transcriptions, and the audit log.

use retouche::digest::Digest;
use retouche_store::{
    Agent, AgentId, AgentName, AgentSessionHash, Attempts, AuditAct, AuditEntry, AuditFilter, ClientHash,
    Misuse, PasswordHash, Retention, Role, Store, StoreError,
};

use crate::scene::*;

pub(crate) fn id(text: &str) -> AgentId {
    text.parse().unwrap()
}

fn name(text: &str) -> AgentName {
    text.parse().unwrap()
}

fn password(text: &str) -> PasswordHash {
    PasswordHash::new(format!("$argon2id${text}"))
}

fn session(number: u32) -> AgentSessionHash {
    AgentSessionHash(Digest::of_bytes(&number.to_be_bytes()))
}

pub(crate) fn account(id_text: &str, name_text: &str) -> Agent {
    Agent {
        id: id(id_text),
        name: name(name_text),
        roles: vec![Role::Read, Role::Handle],
        procedures: vec!["demo".parse().unwrap()],
        created: NOW,
        disabled: None,
    }
}

async fn with_account() -> Scene {
    let scene = Scene::new().await;
    assert!(scene.store.open_account(&account("agent-7", "Odile"), &password("un")).await.unwrap());
    scene
}

#[tokio::test]
async fn an_account_is_found_by_its_name_however_it_is_typed() {
    let Scene { store, directory: _directory } = with_account().await;
    let (agent, hash) = store.account(&name(" ODILE ")).await.unwrap().unwrap();
    assert_eq!((agent.name.as_str(), hash), ("odile", password("un")));
    assert_eq!(agent, account("agent-7", "odile"));
    assert_eq!(store.account(&name("personne")).await.unwrap(), None);
    for taken in [account("agent-7", "autre"), account("agent-8", "odile")] {
        assert!(!store.open_account(&taken, &password("x")).await.unwrap());
    }
    assert!(store.open_account(&account("agent-8", "abel"), &password("x")).await.unwrap());
    let names: Vec<String> =
        store.agents().await.unwrap().iter().map(|agent| agent.name.as_str().to_owned()).collect();
    assert_eq!(names, ["abel", "odile"]);
    for illegal in ["", "  ", "a\nb", &"x".repeat(65)] {
        assert!(illegal.parse::<AgentName>().is_err(), "{illegal:?}");
    }
    for illegal in ["", "é", "a b", &"x".repeat(65)] {
        assert!(illegal.parse::<AgentId>().is_err(), "{illegal:?}");
    }
}

#[tokio::test]
async fn an_agent_may_do_what_the_account_says_and_where() {
    let Scene { store, directory: _directory } = with_account().await;
    let (demo, other) = ("demo".parse().unwrap(), "other".parse().unwrap());
    let agent = store.account(&name("odile")).await.unwrap().unwrap().0;
    assert!(agent.may(Role::Read, &demo) && agent.may(Role::Handle, &demo));
    assert!(!agent.may(Role::Publish, &demo) && !agent.may(Role::Read, &other));
    let elsewhere = std::slice::from_ref(&other);
    store.change_account(&id("agent-7"), &[Role::Publish], elsewhere).await.unwrap();
    let agent = store.account(&name("odile")).await.unwrap().unwrap().0;
    assert!(agent.may(Role::Publish, &other) && !agent.may(Role::Read, &demo));
    store.disable_account(&id("agent-7"), Some(NOW)).await.unwrap();
    let agent = store.account(&name("odile")).await.unwrap().unwrap().0;
    assert!(!agent.may(Role::Publish, &other));
}

#[tokio::test]
async fn a_session_ends_by_itself_by_hand_with_its_password_and_with_its_account() {
    let Scene { store, directory: _directory } = with_account().await;
    let open = async |number| store.open_agent_session(session(number), &id("agent-7"), NOW + 600).await;
    let opens = async |number, now| store.agent_session(session(number), now).await.unwrap().is_some();
    open(1).await.unwrap();
    assert!(opens(1, NOW + 599).await && !opens(1, NOW + 600).await && !opens(2, NOW).await);
    assert_eq!(open(1).await, Err(StoreError::Misuse(Misuse::TokenTaken)));
    store.end_agent_session(session(1)).await.unwrap();
    assert!(!opens(1, NOW).await);
    open(2).await.unwrap();
    store.replace_password(&id("agent-7"), &password("deux")).await.unwrap();
    assert!(!opens(2, NOW).await);
    assert_eq!(store.account(&name("odile")).await.unwrap().unwrap().1, password("deux"));
    open(3).await.unwrap();
    store.disable_account(&id("agent-7"), Some(NOW)).await.unwrap();
    assert!(!opens(3, NOW).await);
    assert_eq!(open(4).await, Err(StoreError::Misuse(Misuse::NoAgent)));
    store.disable_account(&id("agent-7"), None).await.unwrap();
    assert!(!opens(3, NOW).await, "what was ended stays ended");
    open(4).await.unwrap();
    let retention = Retention { submissions_before: &[], wrong_codes_before: 0 };
    store.purge(&moment(NOW + 600), &retention).await.map(drop).unwrap();
    assert!(!opens(4, NOW).await);
    let unknown = [
        store.replace_password(&id("x"), &password("x")).await,
        store.change_account(&id("x"), &[], &[]).await,
        store.disable_account(&id("x"), None).await,
    ];
    assert_eq!(unknown, [const { Err(StoreError::Misuse(Misuse::NoAgent)) }; 3]);
}

#[tokio::test]
async fn wrong_passwords_are_counted_as_wrong_codes_are_and_apart_from_them() {
    let Scene { store, directory: _directory } = with_account().await;
    let client = ClientHash(Digest::of_bytes(b"client"));
    store.record_wrong_password(&name("odile"), client, NOW).await.unwrap();
    store.record_wrong_password(&name("odile"), client, NOW + 1).await.unwrap();
    store.record_wrong_code(&reference(1), client, NOW + 2).await.unwrap();
    let wrong = store.wrong_passwords(&name("Odile"), client, NOW).await.unwrap();
    assert_eq!(wrong.both, Attempts { count: 2, last: Some(NOW + 1) });
    assert_eq!(wrong.by_client, Attempts { count: 3, last: Some(NOW + 2) });
    assert_eq!(store.wrong_codes(&reference(1), client, NOW).await.unwrap().both.count, 1);
    assert_eq!(store.wrong_passwords(&name("abel"), client, NOW).await.unwrap().both.count, 0);
}

#[tokio::test]
async fn transcriptions_of_agents_and_the_persons_amendment_stand_side_by_side() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    let submission = store.submission(&reference(1)).await.unwrap().unwrap();
    let typed = |text| draft(text, Some(base_of(&submission)));
    let (seven, eight) = (id("agent-7"), id("agent-8"));
    assert!(store.open_transcription(&seven, token(2), &typed("au téléphone"), NOW, LATER).await.unwrap());
    assert_eq!(store.amendment(&reference(1), NOW).await.unwrap(), None, "not the person's");
    assert!(store.open_amendment(token(3), &typed("en ligne"), NOW, LATER).await.unwrap());
    assert!(store.open_transcription(&eight, token(4), &typed("au guichet"), NOW, LATER).await.unwrap());
    assert!(!store.open_transcription(&seven, token(5), &typed("encore"), NOW, LATER).await.unwrap());
    assert!(!store.open_amendment(token(6), &typed("encore"), NOW, LATER).await.unwrap());
    let found = [
        store.amendment(&reference(1), NOW).await.unwrap().unwrap().0,
        store.transcription(&seven, &reference(1), NOW).await.unwrap().unwrap().0,
        store.transcription(&eight, &reference(1), NOW).await.unwrap().unwrap().0,
    ];
    assert_eq!(found, [token(3), token(2), token(4)]);
    let nobody = store.transcription(&id("agent-9"), &reference(1), NOW).await.unwrap();
    assert_eq!(nobody, None);

    let mut parcel = correction(token(2), &submission, "un", "au téléphone", NOW + 1);
    parcel.decision.event.actor = agent();
    parcel.revision().0.channel = retouche::submission::Channel::Phone;
    parcel.done(&store).await;
    assert_eq!(store.transcription(&seven, &reference(1), NOW).await.unwrap(), None);
    assert!(store.amendment(&reference(1), NOW).await.unwrap().is_some());
    let log = store.audit(&AuditFilter::default(), None, 9).await.unwrap();
    assert_eq!((log.len(), log[0].entry.act, log[0].entry.number), (1, AuditAct::Acted, Some(2)));
}

async fn log(store: &Store, filter: AuditFilter<'_>) -> Vec<(i64, AuditAct, Option<u32>)> {
    let items = store.audit(&filter, None, 99).await.unwrap();
    items.iter().map(|item| (item.entry.at, item.entry.act, item.entry.number)).collect()
}

#[tokio::test]
async fn looks_and_acts_of_agents_enter_the_log_and_stay_there() {
    let scene = with_account().await;
    let store = &scene.store;
    send_first(store, 1, "un").await;
    let enter = async |agent: &str, act, reference, number, at| {
        let entry = AuditEntry { at, agent: id(agent), act, reference, number };
        store.enter_audit(&entry).await.unwrap();
    };
    enter("agent-7", AuditAct::SignedIn, None, None, NOW).await;
    enter("agent-7", AuditAct::ReadCase, Some(reference(1)), Some(1), NOW + 1).await;
    enter("agent-8", AuditAct::ListedCases, None, None, NOW + 2).await;
    deed(store, &reference(1), "explained", "car", NOW + 3).await.done(store).await;
    deed(store, &reference(1), "review-started", "", NOW + 4).await.done(store).await;
    let all = [
        (NOW + 4, AuditAct::Acted, Some(3)),
        (NOW + 2, AuditAct::ListedCases, None),
        (NOW + 1, AuditAct::ReadCase, Some(1)),
        (NOW, AuditAct::SignedIn, None),
    ];
    assert_eq!(log(store, AuditFilter::default()).await, all);
    let seven = id("agent-7");
    let of_agent = AuditFilter { agent: Some(&seven), reference: None };
    assert_eq!(log(store, of_agent).await, [all[0], all[2], all[3]]);
    let reference = reference(1);
    let of_case = AuditFilter { agent: None, reference: Some(&reference) };
    assert_eq!(log(store, of_case).await, [all[0], all[2]]);

    let page = store.audit(&AuditFilter::default(), None, 3).await.unwrap();
    let rest = store.audit(&AuditFilter::default(), page.last().map(|item| item.seq), 3).await.unwrap();
    assert_eq!((page.len(), rest.len(), rest[0].entry.act), (3, 1, AuditAct::SignedIn));
    for statement in ["UPDATE audit SET agent = 'other'", "DELETE FROM audit"] {
        assert!(run(&scene.file("store.db"), statement).await.is_err(), "{statement}");
    }
    let closed = [("demo".parse().unwrap(), NOW + 9)];
    let retention = Retention { submissions_before: &closed, wrong_codes_before: 0 };
    assert_eq!(store.purge(&moment(NOW + 20), &retention).await.unwrap().submissions, 1);
    assert_eq!(
        log(store, AuditFilter::default()).await.len(),
        4,
        "a purge forgets answers, not who read them"
    );
}

#[tokio::test]
async fn an_act_of_an_agent_whose_pseudonym_is_none_is_not_kept() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    let mut review = deed(&store, &reference(1), "review-started", "", NOW + 1).await;
    review.decision.event.actor = retouche::submission::Actor::Agent { id: "Odile Déchamp".to_owned() };
    assert_eq!(review.send(&store).await.unwrap_err(), StoreError::Misuse(Misuse::NoAgent));
    assert_eq!(store.events(&reference(1)).await.unwrap().len(), 1);
}
