//! The notices of a submission as its page shows them: the same that went out by e-mail, or would have,
//! said anew in the language of the page, with what became of the e-mail.

use std::collections::BTreeMap;

use retouche::form::{Carried, Target, ToldMessage};
use retouche::notice::{
    self, ActWords, Deadline, Happened, Message, Notice, NoticeKind, Stood, Telling, deadlines, notices_of,
};
use retouche::request::RequestWords;
use retouche::submission::{Act, Event, Reasons, Submission};
use retouche::texts::Locale;
use retouche::{Answers, Path};
use retouche_store::{NoticeChannel, NoticeState};

use crate::case::{Case, edition_of};
use crate::clock;
use crate::notices::whole_address;
use crate::refused::{Broken, Refused};
use crate::state::Server;

/// How many messages a page shows: more than a life of years has, and few enough whatever its length.
const SHOWN: usize = 30;

/// The newest messages of a case, newest first, and how many there are in all.
pub(crate) async fn newest(
    server: &Server,
    case: &Case,
    locale: &Locale,
) -> Result<(Vec<ToldMessage>, usize), Refused> {
    let mut happened = happened(server, case).await?;
    let count = happened.len();
    happened.truncate(SHOWN);
    let carried = carried(server, case).await?;
    let reader = Reader { server, case, locale, carried, now: clock::now() };
    Ok((reader.read(&happened).await?, count))
}

/// Every notice so far, newest first. A reminder of a correction in preparation is among them only while
/// there is one that was begun before.
async fn happened(server: &Server, case: &Case) -> Result<Vec<Happened>, Refused> {
    let (now, submission) = (clock::now(), &case.submission);
    let unsent = match submission.is_purged() {
        true => None,
        false => server.store.amendment(&submission.reference, now).await?,
    };
    let begun = unsent.map(|(_, record)| record.created);
    Ok(notices_of(&case.events, &case.edition.procedure, begun, now).map_err(|_| BROKEN)?)
}

const BROKEN: Broken = Broken("a history does not fold");

/// What became of the e-mails. What waits for its time, or to be tried again, is not told.
async fn carried(server: &Server, case: &Case) -> Result<BTreeMap<Notice, Carried>, Refused> {
    let states = server.store.notice_states(&case.submission.reference, NoticeChannel::Email).await?;
    let told = states.into_iter().filter_map(|(notice, state)| match state {
        NoticeState::Queued => None,
        NoticeState::Delivered(_) => Some((notice, Carried::Delivered)),
        NoticeState::Failed(_) => Some((notice, Carried::Failed)),
        NoticeState::Cancelled(_) => Some((notice, Carried::Cancelled)),
    });
    Ok(told.collect())
}

/// What was written with an act, as it was kept.
enum Words {
    None,
    Request(RequestWords),
    Reasons(Reasons),
}

/// Says the notices of one case.
struct Reader<'a> {
    server: &'a Server,
    case: &'a Case,
    locale: &'a Locale,
    carried: BTreeMap<Notice, Carried>,
    now: i64,
}

impl Reader<'_> {
    /// Says these notices, in their order. The history is gone through once, and each is told on the way,
    /// where the submission stands as it stood then.
    async fn read(&self, happened: &[Happened]) -> Result<Vec<ToldMessage>, Refused> {
        let procedure = &self.case.edition.procedure;
        let to_come = deadlines(&self.case.submission, procedure);
        let mut told: BTreeMap<usize, ToldMessage> = BTreeMap::new();
        let (mut before, mut earlier): (Option<Submission>, Vec<Deadline>) = (None, Vec::new());
        for event in &self.case.events {
            let submission = Submission::after(before, event).map_err(|_| BROKEN)?;
            let stood = Stood { submission: &submission, event, earlier: &earlier };
            for (place, happened) in happened.iter().enumerate() {
                // What tells of no event tells how things stand.
                let told_here = happened.notice.event.unwrap_or(self.case.submission.events) == event.number;
                if told_here {
                    told.insert(place, self.message(happened, &stood, &to_come).await?);
                }
            }
            earlier = deadlines(&submission, procedure);
            before = Some(submission);
        }
        Ok(told.into_values().collect())
    }

    async fn message(
        &self,
        happened: &Happened,
        stood: &Stood<'_>,
        to_come: &[Deadline],
    ) -> Result<ToldMessage, Refused> {
        let message = self.words(happened, stood).await?;
        let is_to_come = |deadline: &Deadline| deadline.at.at > self.now && to_come.contains(deadline);
        Ok(ToldMessage {
            dated: message.deadlines.iter().any(is_to_come),
            carried: self.carried.get(&happened.notice).copied(),
            at: message.at,
            title: message.title,
            body: message.body,
            about: message.about,
        })
    }

    async fn words(&self, happened: &Happened, stood: &Stood<'_>) -> Result<Message, Refused> {
        let sent = stood.submission.current();
        let edition = edition_of(self.server, &sent.revision).await?;
        let words = self.written(happened, stood.event).await?;
        let answers: Option<Answers> = self.case.answers(self.server, sent).await?;
        let changed = self.changed(happened.notice.kind, sent.revision.number).await?;
        let texts = self.server.voices.in_locale(self.locale);
        let telling = Telling {
            say: edition.say(self.locale)?,
            texts: &texts,
            address: &|target: &Target| whole_address(&self.server.site, self.locale, target),
            words: match &words {
                Words::None => ActWords::None,
                Words::Request(words) => ActWords::Request(words),
                Words::Reasons(reasons) => ActWords::Plain(&reasons.why),
            },
            answers: answers.as_ref(),
            changed: &changed,
        };
        Ok(notice::message(&telling, stood, happened))
    }

    /// What was written with the event that a notice tells of.
    async fn written(&self, happened: &Happened, event: &Event) -> Result<Words, Refused> {
        let digest = match &event.act {
            Act::CorrectionRequested(request) => request.words,
            Act::Decided { words, .. } | Act::Reopened { words } => *words,
            Act::Sent { .. }
            | Act::Amended { .. }
            | Act::Explained { .. }
            | Act::ReviewStarted
            | Act::RequestWithdrawn { .. }
            | Act::AnswersMaintained { .. }
            | Act::LateCorrection { .. }
            | Act::WindowGranted { .. }
            | Act::Withdrawn
            | Act::Purged => return Ok(Words::None),
        };
        let Some(number) = happened.notice.event else { return Ok(Words::None) };
        let kept = self.server.store.words_of(&self.case.submission, number, digest).await?;
        let Some(kept) = kept else { return Ok(Words::None) };
        let words = match &event.act {
            Act::CorrectionRequested(_) => serde_json::from_value(kept.json).map(Words::Request),
            _ => serde_json::from_value(kept.json).map(Words::Reasons),
        };
        Ok(words.map_err(|_| Broken("what was written with an act cannot be read"))?)
    }

    /// The questions that a correction changed, where the notice acknowledges it.
    async fn changed(&self, kind: NoticeKind, revision: u32) -> Result<Vec<Path>, Refused> {
        if !matches!(kind, NoticeKind::AmendmentReceived | NoticeKind::RegularisationReceived) {
            return Ok(Vec::new());
        }
        let changed = self.case.changed(self.server, self.case.revision(revision)?).await?;
        let changes = changed.map(|changed| changed.changes).unwrap_or_default();
        Ok(changes.into_iter().map(|change| change.path).collect())
    }
}
