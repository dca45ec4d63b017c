//! The notices that an act sends: which they are is the core's, what they say too; here they are made
//! ready for the outbox, in the transaction of the act itself. `messages` shows the same notices on the
//! submission's page, said anew in the language of the page.

use std::borrow::Cow;
use std::collections::BTreeMap;

use retouche::Answers;
use retouche::civil::Moment;
use retouche::form::Target;
use retouche::id::Path;
use retouche::notice::{
    self, ActWords, Calendar, Due, Happened, Notice, Only, Telling, calendar_of, effects, notice_texts,
    planned,
};
use retouche::request::RequestWords;
use retouche::submission::{Act, CorrectionRequest, Event, Submission};
use retouche::texts::{Locale, Texts};
use retouche_store::{NoticeChannel, Outgoing};
use serde_json::Value as Json;

use crate::case::Case;
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
    /// The submission that it happens to; absent: it begins with it.
    pub(crate) case: Option<&'a Case>,
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
    let Ok(answers) = case.in_force(server).await else {
        tracing::error!("the answers that name whom to tell cannot be read");
        return only_cancelled(case, event);
    };
    let (before, after) = (Some(&answers), &answers);
    of(server, &Happening { event, case: Some(case), edition, before, after, words }).await
}

/// What goes into the outbox with an act. A notice that cannot be said stops neither the act nor what else
/// there is to tell or to take back: the logs say which kind is missed, and it stands on the submission's
/// page all the same.
pub(crate) async fn of(server: &Server, happening: &Happening<'_>) -> Queued {
    let plan = match plan(happening) {
        Ok(Some(plan)) => plan,
        Ok(None) => return Queued::default(),
        Err(_) => {
            tracing::error!("the notices of an act cannot be planned");
            return Queued::default();
        }
    };
    let mut queued = Queued { cancelled: plan.cancelled, notices: Vec::new() };
    // Without a mail server nothing would ever take them out again.
    let address = notice::email(&happening.edition.procedure, happening.after);
    let Some(address) = address.filter(|_| server.postman.is_some()) else { return queued };
    let teller = Teller { server, events: &plan.events, submission: &plan.after };
    for due in plan.due {
        let kind = due.notice.kind.as_str();
        match teller.outgoing(due, happening, address).await {
            Ok(outgoing) => queued.notices.push(outgoing),
            Err(_) => tracing::error!(notice = kind, "a notice cannot be said"),
        }
    }
    queued
}

/// What an act makes pointless, where nobody can be told anything.
fn only_cancelled(case: &Case, event: &Event) -> Queued {
    let Ok(after) = after(Some(case), event) else {
        tracing::error!("the notices of an act cannot be planned");
        return Queued::default();
    };
    let effects = effects(Some(&case.submission), event, &after, &case.edition.procedure);
    Queued { cancelled: effects.cancelled, notices: Vec::new() }
}

/// How a submission stands after an act.
fn after(case: Option<&Case>, event: &Event) -> Result<Submission, Broken> {
    let before = case.map(|case| case.submission.clone());
    Submission::after(before, event).map_err(|_| Broken("an act does not fit its history"))
}

/// What an act means for the outbox.
struct Plan {
    /// The history, the act's event included.
    events: Vec<Event>,
    /// How the submission stands after it.
    after: Submission,
    due: Vec<Due>,
    cancelled: Vec<Notice>,
}

/// Where notices have no address to go to, only what was queued for an earlier address is taken back;
/// `None`: there never was one.
fn plan(happening: &Happening<'_>) -> Result<Option<Plan>, Broken> {
    let procedure = &happening.edition.procedure;
    let address = notice::email(procedure, happening.after);
    let earlier_address = happening.before.and_then(|answers| notice::email(procedure, answers));
    if address.is_none() && earlier_address.is_none() {
        return Ok(None);
    }
    let before = happening.case.map(|case| &case.submission);
    let after = after(happening.case, happening.event)?;
    let effects = effects(before, happening.event, &after, procedure);
    let mut cancelled = effects.cancelled;
    let mut due = [effects.now, effects.later].concat();
    if address != earlier_address {
        // What waits goes to the new address, and no more to the one before.
        let waiting = before.into_iter().flat_map(|before| planned(before, procedure));
        cancelled.extend(waiting.map(|due| due.notice));
        let to_come = |waiting: &Due| waiting.at.at > happening.event.at.at && !due.contains(waiting);
        due.extend(planned(&after, procedure).into_iter().filter(to_come).collect::<Vec<_>>());
    }
    let events = happening.case.map(|case| case.events.as_slice()).unwrap_or_default();
    let events = events.iter().chain([happening.event]).cloned().collect();
    Ok(Some(Plan { events, after, due, cancelled }))
}

/// Says the notices of one submission.
struct Teller<'a> {
    server: &'a Server,
    events: &'a [Event],
    submission: &'a Submission,
}

impl Teller<'_> {
    async fn outgoing(
        &self,
        due: Due,
        happening: &Happening<'_>,
        address: &str,
    ) -> Result<Outgoing, Refused> {
        let words = self.words(&due.notice, happening).await?;
        let locale = &self.submission.current().revision.locale;
        let changed = changed(happening);
        let (only, at) = (due.only, due.at.clone());
        let happened = Happened { notice: due.notice, at: due.at };
        let texts = self.server.voices.in_locale(locale);
        let telling = Telling {
            say: happening.edition.say(locale)?,
            texts: &texts,
            address: &|target: &Target| whole_address(&self.server.site, locale, target),
            words: words.as_ref().map_or(ActWords::None, ActWords::Request),
            answers: Some(happening.after),
            changed: &changed,
        };
        let told = notice::tell(&telling, self.events, &happened);
        let told = told.map_err(|_| Broken("a notice tells of no event"))?;
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

pub(crate) fn whole_address(site: &Site, locale: &Locale, target: &Target) -> String {
    format!("{}{}", site.origin, site.path(locale, target))
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
