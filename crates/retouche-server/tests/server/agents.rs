//! The agents' side, over a real port without JavaScript: signing in, what each account sees, every act, and
//! what no agent can do.

use reqwest::header::COOKIE;
use reqwest::{Method, StatusCode};
use retouche_server::{
    AccountError, AuditLine, Audited, Role, add_account, audit, disable_account, replace_password,
};
use retouche_store::{AuditAct, AuditFilter};

use crate::browser::{Browser, Page};
use crate::journey::{NAME, code, file, prepare, sign_in};
use crate::stage::{Stage, log};

const PASSWORD: &str = "KanariPassword of many words";
const LIST: &str = "/en/agent/list/waiting";

pub(crate) async fn account(stage: &Stage, name: &str, roles: &[Role], procedure: &str) {
    let procedures = [procedure.parse().unwrap()];
    add_account(&stage.config, name, PASSWORD.to_owned(), roles, &procedures).await.unwrap();
}

pub(crate) async fn agent(stage: &Stage, name: &str) -> Browser {
    let browser = stage.browser();
    let list = enter(&browser, name, PASSWORD).await;
    assert_eq!((list.kind().as_str(), list.path.as_str()), ("cases", LIST), "{}", list.words());
    browser
}

async fn enter(browser: &Browser, name: &str, password: &str) -> Page {
    let page = browser.open("/en/agent").await;
    browser.press(&page, "sign-in", &[("agent-name", name), ("agent-password", password)]).await
}

/// A case that was just filed, with the browser and the code of its holder.
async fn filed(stage: &Stage) -> (Browser, String, String) {
    let person = stage.browser();
    let receipt = file(&person, NAME).await;
    (person, receipt.data("reference"), code(&receipt))
}

/// A stage with one agent who handles the garden's cases, and one case.
async fn scene() -> (Stage, Browser, Browser, String, String) {
    let stage = Stage::start().await;
    account(&stage, "robin", &[Role::Handle], "garden").await;
    let (person, reference, code) = filed(&stage).await;
    let agent = agent(&stage, "robin").await;
    (stage, agent, person, reference, code)
}

fn case_path(reference: &str) -> String {
    format!("/en/agent/cases/{reference}")
}

/// The place of a question among those that can be asked about.
fn place_of(page: &Page, question: &str) -> (String, String) {
    let tags = crate::html::tags(&page.html);
    let label = tags.iter().find(|tag| tag.name == "label" && tag.text.contains(question));
    let id = label.and_then(|tag| tag.get("for")).unwrap_or_else(|| panic!("{question}: {}", page.words()));
    let input = tags.iter().find(|tag| tag.get("id") == Some(id)).unwrap();
    (input.get("name").unwrap().to_owned(), input.get("value").unwrap().to_owned())
}

async fn written(agent: &Browser, reference: &str, kind: &str, question: &str) -> Page {
    let page = agent.open(&format!("{}/ask", case_path(reference))).await;
    let (name, place) = place_of(&page, question);
    agent.press(&page, "continue", &[("kind", kind), (&name, &place)]).await
}

const ASKED: [(&str, &str); 6] = [
    ("reason-1", "KanariReason: the meter has another number in our records."),
    ("expected-1", "Look at the meter and tell its number."),
    ("due:day", "31"),
    ("due:month", "12"),
    ("due:year", "2090"),
    ("without-answer", "We keep the number that you gave."),
];

async fn asked(agent: &Browser, reference: &str) -> Page {
    let page = written(agent, reference, "regularisation", "meter").await;
    let preview = agent.press(&page, "continue", &ASKED).await;
    agent.press(&preview, "send", &[]).await
}

#[tokio::test]
async fn agents_sign_in_with_name_and_password_slowly_when_wrong_and_sign_out() {
    let (stage, agent, _, reference, _) = scene().await;
    let stranger = stage.browser();
    for (name, password) in
        [("robin", "something else entirely"), ("nobody", PASSWORD), (" ", "x"), ("robin", "")]
    {
        let page = enter(&stranger, name, password).await;
        assert_eq!((page.status, page.kind().as_str()), (StatusCode::UNPROCESSABLE_ENTITY, "sign-in"));
        assert!(page.html.contains("data-retouche-focus") && !page.html.contains("something else"));
    }
    for _ in 0..4 {
        enter(&stranger, "robin", "something else entirely").await;
    }
    let slowed = enter(&stranger, "robin", PASSWORD).await;
    assert!(slowed.words().contains("second"), "{}", slowed.words());
    // Without a session every page leads to signing in.
    for path in [LIST.to_owned(), case_path(&reference)] {
        assert_eq!(stage.browser().open(&path).await.kind(), "sign-in", "{path}");
    }
    // The cookie is for the server alone.
    let signed_in = agent.seen.lock().unwrap().iter().find_map(|seen| {
        let cookie = seen.headers.get("set-cookie")?.to_str().ok()?.to_owned();
        cookie.starts_with("retouche-agent=").then_some(cookie)
    });
    let cookie = signed_in.expect("a cookie was set");
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
    // No token of an agent's opens anything elsewhere: neither as a bearer nor in a host's page.
    let token = cookie.split(['=', ';']).nth(1).unwrap();
    let bearer = stranger.request(Method::GET, &case_path(&reference)).bearer_auth(token);
    assert_eq!(stranger.ask(bearer).await.status, StatusCode::SEE_OTHER);
    let embedded = agent.request(Method::GET, &format!("{LIST}?embedded=rt1"));
    assert_eq!(agent.ask(embedded).await.status, StatusCode::NOT_FOUND);

    let page = agent.open(LIST).await;
    assert_eq!(agent.press(&page, "sign-out", &[]).await.kind(), "sign-in");
    let late = stranger.request(Method::GET, LIST).header(COOKIE, format!("retouche-agent={token}"));
    assert_eq!(stranger.ask(late).await.status, StatusCode::SEE_OTHER, "the session is over everywhere");
}

#[tokio::test]
async fn another_password_or_a_disabled_account_ends_the_sessions() {
    let (stage, robin, ..) = scene().await;
    replace_password(&stage.config, "Robin", "another long password".to_owned()).await.unwrap();
    assert_eq!(robin.open(LIST).await.kind(), "sign-in");
    let again = stage.browser();
    assert_eq!(enter(&again, "robin", "another long password").await.kind(), "cases");
    disable_account(&stage.config, "robin", true).await.unwrap();
    assert_eq!(again.open(LIST).await.kind(), "sign-in");
    assert_eq!(
        enter(&again, "robin", "another long password").await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    disable_account(&stage.config, "robin", false).await.unwrap();
    assert_eq!(enter(&again, "robin", "another long password").await.kind(), "cases");
    let short = add_account(&stage.config, "sam", "short".to_owned(), &[Role::Read], &[]).await;
    assert!(short.is_err());
    let unknown = ["no-such".parse().unwrap()];
    assert!(add_account(&stage.config, "sam", PASSWORD.to_owned(), &[Role::Read], &unknown).await.is_err());
}

#[tokio::test]
async fn an_account_sees_and_does_what_its_roles_and_procedures_allow() {
    let (stage, _, _, reference, _) = scene().await;
    account(&stage, "reader", &[Role::Read], "garden").await;
    let reader = agent(&stage, "reader").await;
    let page = reader.follow(&reader.open(LIST).await, &reference).await;
    assert_eq!(page.kind(), "case");
    assert!(page.words().contains(NAME), "{}", page.words());
    assert!(page.acts("").iter().all(|act| act == "sign-out"), "{:?}", page.acts(""));
    for act in ["ask", "decide", "grant", "reopen", "transcribe"] {
        let path = format!("{}/{act}", case_path(&reference));
        assert!(!page.html.contains(&path), "{act} is offered to a reader");
        assert_eq!(reader.open(&path).await.status, StatusCode::NOT_FOUND, "{act}");
    }
    let form = page.form("sign-out");
    let entries: Vec<_> = form.entries.iter().filter(|(name, _)| name == "forgery").cloned().collect();
    let forged = [entries, vec![("act".to_owned(), "continue".to_owned())]].concat();
    let review = reader.request(Method::POST, &case_path(&reference)).form(&forged);
    assert_eq!(reader.ask(review).await.status, StatusCode::BAD_REQUEST, "a reader starts no examination");
    let state = reader.open(&case_path(&reference)).await;
    assert!(!state.words().contains("Being examined"), "{}", state.words());
}

#[tokio::test]
async fn an_agent_of_another_procedure_sees_nothing() {
    let stage = Stage::start().await;
    let (_, reference, _) = filed(&stage).await;
    // The account is of a procedure that the server no longer serves.
    let store = stage.store().await;
    account(&stage, "kim", &[Role::Read, Role::Handle], "garden").await;
    let (kim, _) = store.account(&"kim".parse().unwrap()).await.unwrap().unwrap();
    store.change_account(&kim.id, &kim.roles, &["parking".parse().unwrap()]).await.unwrap();
    let kim = agent(&stage, "kim").await;
    for list in ["waiting", "all", "submitted", "all/of/garden", &format!("all/holding/{}", &reference[..4])]
    {
        let page = kim.open(&format!("/en/agent/list/{list}")).await;
        assert!(!page.html.contains(&reference), "{list}");
        assert_eq!(page.status, StatusCode::OK);
    }
    for page in ["", "/timeline", "/revisions/1", "/receipts/1", "/ask", "/decide", "/transcribe"] {
        let path = format!("{}{page}", case_path(&reference));
        let shown = kim.open(&path).await;
        assert_eq!(shown.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!shown.html.contains(NAME));
    }
    store.close().await;
}

#[tokio::test]
async fn cases_are_listed_by_what_waits_found_by_their_number_and_counted() {
    let (stage, agent, _, reference, _) = scene().await;
    let (_, other, _) = filed(&stage).await;
    let list = agent.open(LIST).await;
    assert!(list.html.contains(&reference) && list.html.contains(&other));
    assert!(list.words().contains("To do (2)"), "{}", list.words());
    let found = agent.press(&list, "continue", &[("holding", &reference.to_lowercase())]).await;
    assert!(
        found.html.contains(&format!("/agent/cases/{reference}"))
            && !found.html.contains(&format!("/agent/cases/{other}"))
    );
    let none = agent.press(&list, "continue", &[("holding", "zzzzzz")]).await;
    assert!(none.words().contains("No file of this list has this number"), "{}", none.words());
    let empty = agent.open("/en/agent/list/decided").await;
    assert!(empty.words().contains("There is no file in this list"), "{}", empty.words());
    let behind =
        agent.open(&format!("/en/agent/list/all/after/{}", reference.clone().min(other.clone()))).await;
    assert!(behind.words().contains("First files"), "{}", behind.words());
}

#[tokio::test]
async fn a_request_is_written_mended_read_as_the_person_will_and_sent() {
    let (stage, agent, person, reference, code) = scene().await;
    let case = agent.open(&case_path(&reference)).await;
    let case = agent.press(&case, "continue", &[]).await;
    assert!(case.words().contains("Being examined"), "{}", case.words());

    let ask = agent.follow(&case, "/ask").await;
    let again = agent.press(&ask, "continue", &[]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        again.words().contains("choose an answer") && again.words().contains("Tick at least one question")
    );
    assert!(!ask.words().contains("Your name"), "a locked question cannot be asked about: {}", ask.words());

    let page = written(&agent, &reference, "regularisation", "meter").await;
    assert_eq!(page.kind(), "task");
    // Every gap at once, each at its field and in the summary (R13).
    let gaps =
        agent.press(&page, "continue", &[("due:day", "1"), ("due:month", "1"), ("due:year", "2020")]).await;
    assert_eq!(gaps.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in
        ["write why you ask", "write what you expect", "a day to come", "What happens without an answer"]
    {
        assert!(gaps.words().contains(words), "{words}: {}", gaps.words());
    }
    assert!(gaps.html.contains("data-retouche-focus"));
    assert_eq!(gaps.form("continue").value("due:year"), Some("2020"), "what was typed stays");

    let preview = agent.press(&page, "continue", &ASKED).await;
    assert!(preview.words().contains("What the person will read"), "{}", preview.words());
    assert!(preview.words().contains("KanariReason") && preview.words().contains("M-42"));
    let changed = agent.press(&preview, "amend", &[]).await;
    assert!(changed.form("continue").value("reason-1").unwrap().contains("KanariReason"));
    assert!(!stage_has_request(&person, &reference).await, "nothing is sent before it is sent");

    let sent = agent.press(&preview, "send", &[]).await;
    assert_eq!((sent.kind().as_str(), sent.path.as_str()), ("case", case_path(&reference).as_str()));
    assert!(sent.words().contains("The person has until"), "{}", sent.words());
    let page = sign_in(&stage.browser(), &reference, &code).await;
    assert!(page.words().contains("2090"), "the person is asked: {}", page.words());
    let read = agent.follow(&sent, "/requests/3").await;
    assert!(read.words().contains("KanariReason") && read.acts("").is_empty());
    // A repeat of the same post asks nothing twice.
    let repeat = agent.press(&preview, "send", &[]).await;
    assert!(repeat.status == StatusCode::CONFLICT || repeat.kind() == "case", "{}", repeat.words());

    let page = agent.follow(&sent, "/withdraw-request/3").await;
    let back = agent.press(&page, "continue", &[]).await;
    assert!(!back.words().contains("The person has until"), "{}", back.words());
    let timeline = agent.follow(&back, "/timeline").await;
    assert!(timeline.words().contains("KanariReason"), "{}", timeline.words());
}

async fn stage_has_request(person: &Browser, reference: &str) -> bool {
    person.open(&format!("/en/submissions/{reference}")).await.words().contains("2090")
}

/// Of two requests that are written at once, the second comes back with what it says.
#[tokio::test]
async fn a_request_that_another_one_overtook_is_not_lost() {
    let (_stage, agent, _, reference, _) = scene().await;
    let page = written(&agent, &reference, "regularisation", "meter").await;
    asked(&agent, &reference).await;
    let back = agent.press(&page, "continue", &ASKED).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(back.words().contains("Nothing is sent"), "{}", back.words());
    assert_eq!(back.form("continue").value("reason-1"), Some(ASKED[0].1));
}

#[tokio::test]
async fn missing_items_name_the_text_that_requires_them_and_what_comes_late_is_told() {
    let (_stage, agent, _, reference, _) = scene().await;
    let page = written(&agent, &reference, "completion", "meter").await;
    let gaps = agent.press(&page, "continue", &ASKED).await;
    assert!(gaps.words().contains("write the text that requires this item"), "{}", gaps.words());
    let whole = [&ASKED[..], &[("required-by-1", "Garden act, article 3"), ("goes-on", "yes")]].concat();
    let preview = agent.press(&page, "continue", &whole).await;
    assert!(preview.words().contains("Garden act"), "{}", preview.words());
    let sent = agent.press(&preview, "send", &[]).await;
    let page = agent.follow(&sent, "/withdraw-request/2").await;
    agent.press(&page, "continue", &[]).await;
    // Another item, which the first request could have listed (R14).
    let page = written(&agent, &reference, "completion", "Do you water").await;
    let preview = agent.press(&page, "continue", &whole).await;
    assert!(preview.words().contains("all asked for at once"), "{}", preview.words());
}

#[tokio::test]
async fn a_suggested_value_keeps_the_rules_of_its_question() {
    let (_stage, agent, _, reference, _) = scene().await;
    let page = written(&agent, &reference, "regularisation", "What did it cost").await;
    let with = |value: &'static str| [&ASKED[..], &[("suggested-1", value)]].concat();
    let faulty = agent.press(&page, "continue", &with("much")).await;
    assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", faulty.words());
    assert_eq!(faulty.form("continue").value("suggested-1"), Some("much"));
    let preview = agent.press(&page, "continue", &with("25")).await;
    assert!(preview.words().contains("25.00"), "{}", preview.words());
}

/// Corrects the meter's number, as its holder.
async fn corrected(stage: &Stage, reference: &str, code: &str) -> Browser {
    let person = stage.browser();
    let page = sign_in(&person, reference, code).await;
    let page = prepare(&person, &page.path, "M-77").await;
    person.press(&page, "send", &[("declaration", "yes")]).await;
    person
}

#[tokio::test]
async fn a_request_that_a_correction_overtook_comes_back_as_it_was_written() {
    let (stage, agent, person, reference, code) = scene().await;
    let page = written(&agent, &reference, "regularisation", "meter").await;
    let preview = agent.press(&page, "continue", &ASKED).await;
    corrected(&stage, &reference, &code).await;
    let back = agent.press(&preview, "send", &[]).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(back.words().contains("Nothing is sent") && back.words().contains("M-77"), "{}", back.words());
    assert_eq!(back.form("continue").value("reason-1"), Some(ASKED[0].1), "nothing typed is lost");
    assert!(!stage_has_request(&person, &reference).await);
    let preview = agent.press(&back, "continue", &[]).await;
    let sent = agent.press(&preview, "send", &[]).await;
    assert_eq!(sent.path, case_path(&reference), "{}", sent.words());
    assert!(stage_has_request(&person, &reference).await);
    let twice = agent.press(&preview, "send", &[]).await;
    assert_eq!((twice.status, twice.path), (StatusCode::OK, case_path(&reference)), "a repeat is answered");
}

#[tokio::test]
async fn a_decision_is_on_the_revision_that_was_read() {
    let (stage, agent, _, reference, code) = scene().await;
    let decide = agent.open(&format!("{}/decide", case_path(&reference))).await;
    let empty = agent.press(&decide, "continue", &[]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    // The person corrects meanwhile.
    let person = corrected(&stage, &reference, &code).await;

    let stale = agent.press(&decide, "continue", &[("why", "KanariDecision: accepted.")]).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(stale.words().contains("Nothing is decided"), "{}", stale.words());
    assert_eq!(
        stale.form("continue").value("why"),
        Some("KanariDecision: accepted."),
        "nothing typed is lost"
    );
    let other = agent.open(&format!("{}/decide", case_path(&reference))).await;
    let decided = agent.press(&stale, "continue", &[]).await;
    assert!(decided.words().contains("Decided"), "{}", decided.words());
    // What was written on another page meanwhile is decided no more, and is not lost.
    let second = agent.press(&other, "continue", &[("why", "KanariSecond")]).await;
    assert_eq!(second.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(second.words().contains("Nothing is decided"), "{}", second.words());
    assert_eq!(second.form("continue").value("why"), Some("KanariSecond"));
    // A repeat of the decision is no other one.
    assert!(agent.press(&stale, "continue", &[]).await.words().contains("Decided"));
    let timeline = agent.follow(&decided, "/timeline").await;
    assert!(timeline.words().contains("KanariDecision"));
    let told = person.open(&format!("/en/submissions/{reference}/history")).await;
    assert!(told.words().contains("KanariDecision"), "the person reads the decision: {}", told.words());

    let compared = agent.open(&format!("{}/changes/2", case_path(&reference))).await;
    assert!(compared.words().contains("M-42") && compared.words().contains("M-77"));
    let compared = agent.press(&timeline, "continue", &[("one", "2"), ("other", "1")]).await;
    assert_eq!(compared.path, format!("{}/compare/1-2", case_path(&reference)));

    let page = agent.open(&format!("{}/reopen", case_path(&reference))).await;
    assert_eq!(agent.press(&page, "continue", &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let again = agent.press(&page, "continue", &[("why", "KanariReopened")]).await;
    assert!(again.words().contains("Being examined"), "{}", again.words());
    // While it is examined the person cannot correct, until a window is opened for it.
    let page = agent.follow(&again, "/grant").await;
    let past = [("day:day", "1"), ("day:month", "1"), ("day:year", "2020")];
    assert_eq!(agent.press(&page, "continue", &past).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let open =
        agent.press(&page, "continue", &[("day:day", "31"), ("day:month", "1"), ("day:year", "2090")]).await;
    assert!(open.words().contains("2090"), "{}", open.words());
    let mine = person.open(&format!("/en/submissions/{reference}")).await;
    assert!(mine.words().contains("2090"), "{}", mine.words());
}

/// The person says something about the case at the moment at which the agent acts: neither is lost. In
/// eight turns the two meet almost certainly; whoever came second was told to look again before.
#[tokio::test]
async fn what_comes_at_the_same_moment_does_not_stand_against_an_act() {
    let (_stage, agent, person, reference, code) = scene().await;
    sign_in(&person, &reference, &code).await;
    for (turn, (act, state)) in
        [("decide", "Decided"), ("reopen", "Being examined")].repeat(4).iter().enumerate()
    {
        let explain = person.open(&format!("/en/submissions/{reference}/explain/1")).await;
        let page = agent.open(&format!("{}/{act}", case_path(&reference))).await;
        let said = format!("Said {turn}.");
        let (said, acted) = ([("why", said.as_str())], [("why", "KanariAct")]);
        let (told, done) =
            tokio::join!(person.press(&explain, "continue", &said), agent.press(&page, "continue", &acted),);
        assert_eq!(told.status, StatusCode::OK, "{}", told.words());
        assert!(done.words().contains(state), "{turn}: {}", done.words());
    }
    let history = person.open(&format!("/en/submissions/{reference}/history")).await.words();
    assert!((0..8).all(|turn| history.contains(&format!("Said {turn}."))), "{history}");
}

#[tokio::test]
async fn what_was_told_on_the_telephone_is_written_down_and_marked_as_such() {
    let (stage, agent, _, reference, code) = scene().await;
    let case = agent.open(&case_path(&reference)).await;
    let page = agent.follow(&case, "/transcribe").await;
    assert_eq!(agent.press(&page, "continue", &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = agent.press(&page, "continue", &[("told-on", "phone")]).await;
    assert_eq!((page.status, page.kind().as_str()), (StatusCode::OK, "check-answers"), "{}", page.words());
    let page = agent.follow(&page, "/transcribe/phone/questions/meter").await;
    let page = agent.answer(&page, &[("meter-number", "M-90")]).await;
    assert_eq!(page.kind(), "check-answers");
    let resumed = agent.open(&case_path(&reference)).await;
    assert!(resumed.words().contains("It is not sent"), "{}", resumed.words());
    let page = agent.follow(&page, "/transcribe/phone/changes").await;
    let again = agent.press(&page, "send", &[]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    let receipt = agent.press(&again, "send", &[("declaration", "yes")]).await;
    assert_eq!(receipt.kind(), "receipt", "{}", receipt.words());
    assert!(receipt.words().contains("By telephone, written down by an agent"), "{}", receipt.words());

    let person = stage.browser();
    sign_in(&person, &reference, &code).await;
    let history = person.open(&format!("/en/submissions/{reference}/history")).await;
    assert!(history.words().contains("By telephone, written down by an agent"), "{}", history.words());
    let mine = person.follow(&history, "/receipts/2").await;
    assert!(mine.words().contains("M-90") && mine.words().contains("By telephone"), "{}", mine.words());
}

/// Writes down another number of the meter, as it was told on the telephone; `answering` says whether it
/// answers the request that waits.
async fn transcribed(agent: &Browser, reference: &str, number: &str, answering: Option<&str>) -> Page {
    let page = agent.open(&format!("{}/transcribe", case_path(reference))).await;
    let choice = answering.map(|answering| ("answering", answering));
    let typed: Vec<_> = [("told-on", "phone")].into_iter().chain(choice).collect();
    let page = agent.press(&page, "continue", &typed).await;
    assert_eq!(page.kind(), "check-answers", "{}", page.words());
    let page = agent.follow(&page, "/transcribe/phone/questions/meter").await;
    agent.answer(&page, &[("meter-number", number)]).await
}

/// What the person sends meanwhile is not overwritten, and what they told is not lost: the agent asks them.
#[tokio::test]
async fn what_the_person_sent_while_an_agent_wrote_is_settled_with_both_values() {
    let (stage, agent, _, reference, code) = scene().await;
    let page = transcribed(&agent, &reference, "M-90", None).await;
    let open = agent.follow(&page, "/transcribe/phone/changes").await;
    corrected(&stage, &reference, &code).await;
    // The page that was open sends nothing that it did not show.
    let page = agent.press(&open, "send", &[("declaration", "yes")]).await;
    assert!(page.path.ends_with("/transcribe/phone/settle"), "{}: {}", page.path, page.words());
    assert_eq!(page.kind(), "task");
    assert!(page.words().contains("M-90") && page.words().contains("M-77"), "{}", page.words());
    let again = agent.press(&page, "continue", &[]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    let all = agent.open(&format!("{}/transcribe/phone", case_path(&reference))).await;
    assert_eq!(agent.follow(&all, "/transcribe/phone/settle").await.kind(), "task");
    let page = agent.press(&again, "continue", &[("side-1", "mine")]).await;
    assert_eq!(page.kind(), "check-answers", "{}", page.words());
    let page = agent.follow(&page, "/transcribe/phone/changes").await;
    let receipt = agent.press(&page, "send", &[("declaration", "yes")]).await;
    assert!(receipt.kind() == "receipt" && receipt.words().contains("Number 3"), "{}", receipt.words());
    let case = agent.open(&case_path(&reference)).await;
    assert!(case.words().contains("M-90") && !case.words().contains("M-77"), "{}", case.words());
}

/// Not everything that somebody tells while a request waits is the answer to it.
#[tokio::test]
async fn an_agent_says_whether_what_was_told_answers_the_request_that_waits() {
    let (stage, agent, _, reference, _) = scene().await;
    asked(&agent, &reference).await;
    let office = crate::office::Office::of(&stage, &reference).await;
    let start = agent.open(&format!("{}/transcribe", case_path(&reference))).await;
    let again = agent.press(&start, "continue", &[("told-on", "phone")]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "it has to be said");
    let send = async |page: &Page| {
        let page = agent.follow(page, "/transcribe/phone/changes").await;
        agent.press(&page, "send", &[("declaration", "yes")]).await
    };
    let page = transcribed(&agent, &reference, "M-90", Some("no")).await;
    let receipt = send(&page).await;
    assert_eq!(receipt.kind(), "receipt", "{}", receipt.words());
    assert!(office.submission().await.pending().is_some(), "the request still waits");
    // Begun as something else, and then recognised as the answer: the draft goes on as what was chosen last.
    transcribed(&agent, &reference, "M-91", Some("no")).await;
    let page = transcribed(&agent, &reference, "M-91", Some("yes")).await;
    let receipt = send(&page).await;
    assert_eq!(receipt.kind(), "receipt", "{}", receipt.words());
    let submission = office.submission().await;
    assert!(submission.pending().is_none());
    let trigger = submission.current().trigger.clone().unwrap();
    assert!(matches!(trigger, retouche::submission::Trigger::Invited { request: 2, .. }));
}

/// What an agent cannot do has no button and no route (R8, R12).
#[tokio::test]
async fn no_agent_edits_in_the_persons_place_or_says_anything_of_good_faith() {
    let (_stage, agent, _, reference, _) = scene().await;
    let own = format!("/en/submissions/{reference}");
    for page in ["", "/history", "/amend", "/amend/questions/meter", "/amend/changes", "/withdraw"] {
        let shown = agent.open(&format!("{own}{page}")).await;
        assert_eq!(shown.status, StatusCode::UNAUTHORIZED, "{page}");
    }
    let page = agent.open(&case_path(&reference)).await;
    let forgery = page.form("sign-out").value("forgery").unwrap().to_owned();
    for path in [
        "/amend",
        "/edit",
        "/withdraw",
        "/late",
        "/explain",
        "/maintain",
        "/transcribe/online",
        "/good-faith",
        "/label",
    ] {
        let path = format!("{}{path}", case_path(&reference));
        for act in ["continue", "send", "amend"] {
            let entries = [("act", act), ("forgery", forgery.as_str()), ("meter-number", "M-1")];
            let answer = agent.ask(agent.request(Method::POST, &path).form(&entries)).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path} {act}");
        }
    }
    // Acts that are the person's are refused on the case, too.
    for act in ["amend", "send", "discard", "drop"] {
        let entries = [("act", act), ("forgery", forgery.as_str())];
        let answer = agent.ask(agent.request(Method::POST, &case_path(&reference)).form(&entries)).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{act}");
    }
    for path in ["", "/timeline", "/ask", "/decide", "/transcribe", "/grant"] {
        let words = agent.open(&format!("{}{path}", case_path(&reference))).await.words().to_lowercase();
        for said in ["good faith", "bad faith", "fraud", "first time", "at fault"] {
            assert!(!words.contains(said), "{path}: {said}");
        }
    }
}

#[tokio::test]
async fn posts_that_no_page_of_ours_made_do_nothing() {
    let (stage, agent, _, reference, _) = scene().await;
    let page = agent.open(&case_path(&reference)).await;
    for forgery in ["", "x"] {
        let entries = [("act", "continue"), ("forgery", forgery)];
        let answer = agent.ask(agent.request(Method::POST, &page.path).form(&entries)).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{forgery}");
    }
    let elsewhere = agent.request(Method::POST, LIST).form(&[("act", "sign-out")]);
    assert_eq!(
        agent.ask(elsewhere.header("sec-fetch-site", "cross-site")).await.status,
        StatusCode::FORBIDDEN
    );
    let form = page.form("continue").entries;
    let foreign =
        agent.request(Method::POST, &page.path).form(&form).header("origin", "https://evil.example");
    assert_eq!(agent.ask(foreign).await.status, StatusCode::FORBIDDEN);
    let login = stage.browser();
    let entries = [("act", "sign-in"), ("agent-name", "robin"), ("agent-password", PASSWORD)];
    let foreign =
        login.request(Method::POST, "/en/agent").form(&entries).header("sec-fetch-site", "cross-site");
    assert_eq!(login.ask(foreign).await.status, StatusCode::FORBIDDEN);
    assert!(agent.open(&page.path).await.words().contains("Start the examination"), "nothing happened");
}

/// What an operator is told of the log: everything, or what is of one agent or one case.
async fn operator_reads(stage: &Stage, reference: &str, entries: usize) {
    let lines = async |audited: Audited<'_>| {
        let mut lines = Vec::new();
        let read = |line: AuditLine| {
            lines.push(line);
            true
        };
        audit(&stage.config, audited, read).await.map(|()| lines)
    };
    let all = lines(Audited::default()).await.unwrap();
    assert_eq!(all.len(), entries);
    assert!(all.is_sorted_by(|one, next| one.item.seq > next.item.seq), "the last ones first");
    assert!(all.iter().all(|line| line.name == "robin" && line.at.ends_with('Z')), "{all:?}");
    let of = reference.parse().unwrap();
    let about = lines(Audited { reference: Some(&of), agent: Some("robin") }).await.unwrap();
    assert!(!about.is_empty() && about.len() < entries);
    assert!(about.iter().all(|line| line.item.entry.reference.as_ref() == Some(&of)));
    let nobody = lines(Audited { agent: Some("nobody"), ..Audited::default() }).await;
    assert!(matches!(nobody, Err(AccountError::Unknown)));
}

#[tokio::test]
async fn every_look_and_act_is_in_the_audit_log_and_no_word_elsewhere() {
    let (stage, agent, _, reference, _) = scene().await;
    asked(&agent, &reference).await;
    let looks = agent.seen.lock().unwrap().iter().filter(|seen| seen.body.contains("M-42")).count();
    let timeline = agent.open(&format!("{}/timeline", case_path(&reference))).await;
    assert!(timeline.words().contains("KanariReason"));
    let page = agent.open(LIST).await;
    agent.press(&page, "sign-out", &[]).await;

    let store = stage.store().await;
    let audit = store.audit(&AuditFilter::default(), None, 100).await.unwrap();
    let acts: Vec<AuditAct> = audit.iter().rev().map(|item| item.entry.act).collect();
    assert_eq!(acts[..2], [AuditAct::SignedIn, AuditAct::ListedCases]);
    assert!(acts.contains(&AuditAct::Acted) && acts.contains(&AuditAct::ReadCase));
    assert_eq!(*acts.last().unwrap(), AuditAct::SignedOut);
    let read = acts.iter().filter(|act| **act == AuditAct::ReadCase).count();
    assert!(
        read > looks,
        "each page that showed answers was entered, those after a post too: {read} {looks}"
    );
    let acted = audit.iter().find(|item| item.entry.act == AuditAct::Acted).unwrap();
    assert_eq!(acted.entry.reference.as_ref().map(|it| it.as_str()), Some(reference.as_str()));
    assert!(acted.entry.agent.as_str().starts_with("agent-"), "a pseudonym, not a name");
    store.close().await;
    operator_reads(&stage, &reference, audit.len()).await;

    for seen in agent.seen.lock().unwrap().iter() {
        for canary in ["Kanari", "M-42", "Camille"] {
            assert!(!seen.path.contains(canary), "{canary} in {}", seen.path);
            assert!(!format!("{:?}", seen.headers).contains(canary), "{canary} in a header of {}", seen.path);
        }
        assert!(!seen.body.contains("KanariPassword"), "the password came back at {}", seen.path);
    }
    let log = log();
    for canary in ["KanariReason", "KanariPassword", "Camille Martin"] {
        assert!(!log.contains(canary), "{canary} was logged");
    }
}
