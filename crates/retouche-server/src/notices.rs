//! The notices that an act sends: which they are is the core's, what they say too; here they are made
//! ready for the outbox, in the transaction of the act itself. The page of a submission shows the same
//! notices, said anew in the language of the page.

use std::borrow::Cow;
use std::collections::BTreeMap;

use retouche::Answers;
use retouche::civil::Moment;
use retouche::form::Target;
use retouche::id::Path;
use retouche::notice::{
    self, ActWords, Block, Calendar, Due, Happened, Notice, Only, Telling, Told, calendar_of, effects,
    notice_texts, planned,
};
use retouche::request::RequestWords;
use retouche::submission::{Act, CorrectionRequest, Event, Submission};
use retouche::texts::{Locale, Text, Texts};
use retouche_store::{NoticeChannel, Outgoing};
use serde_json::Value as Json;

use crate::case::{Case, edition_of};
use crate::clock;
use crate::library::{Edition, Library};
use crate::refused::{Broken, Refused};
use crate::site::Site;
use crate::state::Server;

/// The words of notices in every language that a procedure of this server speaks.
#[derive(Debug)]
pub(crate) struct Voices(BTreeMap<Locale, Texts>);

impl Voices {
    pub(crate) fn of(library: &Library) -> Self {
        let locales = library.all_current().flat_map(|edition| edition.locales());
        let reference = library.reference().clone();
        let voice =
            |locale: &Locale| (locale.clone(), notice_texts(locale, std::slice::from_ref(&reference)));
        Self(locales.map(voice).collect())
    }

    /// The words in a language: of one that no procedure speaks any more, made for this once.
    pub(crate) fn in_locale(&self, locale: &Locale) -> Cow<'_, Texts> {
        match self.0.get(locale) {
            Some(texts) => Cow::Borrowed(texts),
            None => Cow::Owned(notice_texts(locale, &[])),
        }
    }
}

/// An act that is about to be kept.
pub(crate) struct Happening<'a> {
    /// Its event.
    pub(crate) event: &'a Event,
    /// The edition of the revision in force after it.
    pub(crate) edition: &'a Edition,
    /// The answers in force before it; absent: there were none.
    pub(crate) before: Option<&'a Answers>,
    /// The answers in force after it.
    pub(crate) after: &'a Answers,
    /// What was written with it.
    pub(crate) words: Option<&'a Json>,
}

/// What goes into the outbox with an act.
#[derive(Debug, Default)]
pub(crate) struct Queued {
    /// The notices that it sends, now or later.
    pub(crate) notices: Vec<Outgoing>,
    /// The earlier ones that are pointless now.
    pub(crate) cancelled: Vec<Notice>,
}

/// What goes into the outbox with an act that is no sending.
pub(crate) async fn of_act(server: &Server, case: &Case, event: &Event, words: Option<&Json>) -> Queued {
    let edition = &case.edition;
    if edition.procedure.definition().notices.is_none() {
        return Queued::default();
    }
    let in_force = case.in_force(server).await;
    let Ok(answers) = in_force else { return Queued::default() };
    let (before, after) = (Some(&answers), &answers);
    of(server, &Happening { event, edition, before, after, words }).await
}

/// What goes into the outbox with an act. A notice that cannot be said stops nobody's act: it is missed in
/// the logs, and stands on the submission's page all the same.
pub(crate) async fn of(server: &Server, happening: &Happening<'_>) -> Queued {
    match queued(server, happening).await {
        Ok(queued) => queued,
        Err(_) => {
            tracing::error!("the notices of an act could not be made");
            Queued::default()
        }
    }
}

/// Where notices have no address to go to, only what was queued for an earlier address is taken back.
async fn queued(server: &Server, happening: &Happening<'_>) -> Result<Queued, Refused> {
    let procedure = &happening.edition.procedure;
    let address = notice::email(procedure, happening.after);
    let earlier_address = happening.before.and_then(|answers| notice::email(procedure, answers));
    if address.is_none() && earlier_address.is_none() {
        return Ok(Queued::default());
    }
    let mut events = match happening.event.number {
        1 => Vec::new(),
        _ => server.store.events(&happening.event.submission).await?,
    };
    events.truncate(happening.event.number.saturating_sub(1) as usize);
    let before = if events.is_empty() { None } else { Some(folded(&events)?) };
    events.push(happening.event.clone());
    let after = folded(&events)?;
    let effects = effects(before.as_ref(), happening.event, &after, procedure);
    let mut queued = Queued { cancelled: effects.cancelled, notices: Vec::new() };
    let mut due = [effects.now, effects.later].concat();
    if address != earlier_address {
        // What waits goes to the new address, and no more to the one before.
        let waiting = before.iter().flat_map(|before| planned(before, procedure));
        queued.cancelled.extend(waiting.map(|due| due.notice));
        let to_come = |waiting: &Due| waiting.at.at > happening.event.at.at && !due.contains(waiting);
        due.extend(planned(&after, procedure).into_iter().filter(to_come).collect::<Vec<_>>());
    }
    let Some(address) = address else { return Ok(queued) };
    let teller = Teller { server, events: &events, submission: &after };
    for due in due {
        let words = teller.words(&due.notice, happening).await?;
        queued.notices.push(teller.outgoing(due, happening, words.as_ref(), address)?);
    }
    Ok(queued)
}

fn folded(events: &[Event]) -> Result<Submission, Broken> {
    Submission::fold(events).map_err(|_| Broken("a history does not fold"))
}

/// Says the notices of one submission.
struct Teller<'a> {
    server: &'a Server,
    events: &'a [Event],
    submission: &'a Submission,
}

impl Teller<'_> {
    fn outgoing(
        &self,
        due: Due,
        happening: &Happening<'_>,
        words: Option<&RequestWords>,
        address: &str,
    ) -> Result<Outgoing, Refused> {
        let locale = &self.submission.current().revision.locale;
        let changed = changed(happening);
        let (only, at) = (due.only, due.at.clone());
        let happened = Happened { notice: due.notice, at: due.at };
        let told = self.told(&happened, happening.edition, locale, words, Some(happening.after), &changed)?;
        Ok(Outgoing {
            notice: happened.notice,
            only,
            channel: NoticeChannel::Email,
            locale: locale.clone(),
            recipient: Some(address.to_owned()),
            subject: told.subject.to_plain_string(),
            body: serde_json::to_string(&told.body).map_err(|_| Broken("a notice cannot be written"))?,
            calendar: (!told.calendars.is_empty()).then(|| told.calendars.concat()),
            not_before: at.at,
        })
    }

    fn told(
        &self,
        happened: &Happened,
        edition: &Edition,
        locale: &Locale,
        words: Option<&RequestWords>,
        answers: Option<&Answers>,
        changed: &[Path],
    ) -> Result<Told, Refused> {
        let texts = self.server.voices.in_locale(locale);
        let address = |target: &Target| whole_address(&self.server.site, locale, target);
        let telling = Telling {
            say: edition.say(locale)?,
            texts: &texts,
            address: &address,
            words: words.map_or(ActWords::None, ActWords::Request),
            answers,
            changed,
        };
        let told = notice::tell(&telling, self.events, happened);
        Ok(told.map_err(|_| Broken("a notice tells of no event"))?)
    }

    /// What was written with the request that a notice is about: by this act, or by an earlier one.
    async fn words(
        &self,
        notice: &Notice,
        happening: &Happening<'_>,
    ) -> Result<Option<RequestWords>, Refused> {
        let Some(number) = notice.event else { return Ok(None) };
        match happening.words.filter(|_| number == happening.event.number) {
            Some(json) => Ok(self.request(number).and_then(|_| serde_json::from_value(json.clone()).ok())),
            None => self.kept_words(number).await,
        }
    }

    async fn kept_words(&self, number: u32) -> Result<Option<RequestWords>, Refused> {
        let Some(request) = self.request(number) else { return Ok(None) };
        let kept = self.server.store.words_of(self.submission, number, request.words).await?;
        Ok(kept.and_then(|kept| serde_json::from_value(kept.json).ok()))
    }

    /// The request that the event of this number is, if it is one.
    fn request(&self, number: u32) -> Option<&CorrectionRequest> {
        match &self.events.iter().find(|event| event.number == number)?.act {
            Act::CorrectionRequested(request) => Some(request),
            _ => None,
        }
    }
}

/// The questions that a correction changed, in display order.
fn changed(happening: &Happening<'_>) -> Vec<Path> {
    let procedure = &happening.edition.procedure;
    let changes = match (&happening.event.act, happening.before) {
        (Act::Amended { .. }, Some(before)) => retouche::change::changes(procedure, before, happening.after),
        _ => Vec::new(),
    };
    changes.into_iter().map(|change| change.path).collect()
}

fn whole_address(site: &Site, locale: &Locale, target: &Target) -> String {
    format!("{}{}", site.origin, site.path(locale, target))
}

/// A notice as the page of its submission shows it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ShownNotice {
    /// What it is called.
    pub(crate) title: Text,
    /// Since when it was due.
    pub(crate) at: Moment,
    /// What it says.
    pub(crate) body: Vec<Block>,
}

/// The notices of a case so far, newest first, in the language of the page. A reminder of a correction in
/// preparation is among them if it fell due since `unsent`, the instant at which that was begun.
#[expect(dead_code, reason = "the page of a submission does not list its notices yet")]
pub(crate) async fn shown(
    server: &Server,
    case: &Case,
    locale: &Locale,
    unsent: Option<i64>,
) -> Result<Vec<ShownNotice>, Refused> {
    let events = server.store.events(&case.submission.reference).await?;
    let teller = Teller { server, events: &events, submission: &case.submission };
    let happened = notice::notices_of(&events, &case.edition.procedure, unsent, clock::now());
    let mut shown = Vec::new();
    for happened in happened.map_err(|_| Broken("a history does not fold"))? {
        let (edition, answers, changed) = at_the_time(server, case, &happened, &events).await?;
        let words = match happened.notice.event {
            Some(number) => teller.kept_words(number).await?,
            None => None,
        };
        let edition = edition.as_deref().unwrap_or(&case.edition);
        let told = teller.told(&happened, edition, locale, words.as_ref(), answers.as_ref(), &changed)?;
        shown.push(ShownNotice { title: told.title, at: told.at, body: told.body });
    }
    Ok(shown)
}

type Then = (Option<std::sync::Arc<Edition>>, Option<Answers>, Vec<Path>);

/// The edition and the answers in force when a notice was due, and what its act had changed.
async fn at_the_time(
    server: &Server,
    case: &Case,
    happened: &Happened,
    events: &[Event],
) -> Result<Then, Refused> {
    let last = happened.notice.event.map_or(events.len(), |number| number as usize);
    let stood = folded(events.get(..last).unwrap_or(events))?;
    let sent = stood.current();
    let changed = match events.get(last.saturating_sub(1)).map(|event| &event.act) {
        Some(Act::Amended { .. }) => case.changed(server, case.revision(sent.revision.number)?).await?,
        _ => None,
    };
    let changed = changed.map(|changed| changed.changes.into_iter().map(|change| change.path).collect());
    let answers = case.answers(server, sent).await?;
    Ok((Some(edition_of(server, &sent.revision).await?), answers, changed.unwrap_or_default()))
}

/// Whether the condition of a notice holds now.
pub(crate) async fn holds(
    server: &Server,
    outgoing: &Outgoing,
    reference: &retouche::credential::Reference,
) -> Result<bool, Refused> {
    match outgoing.only {
        Only::Always => Ok(true),
        Only::WhileUnsent => Ok(server.store.amendment(reference, clock::now()).await?.is_some()),
    }
}

/// The deadlines of a case as a calendar, in a language; `None` if there is none to come.
pub(crate) fn calendar(
    server: &Server,
    case: &Case,
    locale: &Locale,
    now: &Moment,
) -> Result<Option<Calendar>, Refused> {
    let texts = server.voices.in_locale(locale);
    let address = |target: &Target| whole_address(&server.site, locale, target);
    let telling = Telling {
        say: case.edition.say(locale)?,
        texts: &texts,
        address: &address,
        words: ActWords::None,
        answers: None,
        changed: &[],
    };
    Ok(calendar_of(&telling, &case.submission, now))
}
