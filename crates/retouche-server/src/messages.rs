//! The notices of a submission as its page shows them: the same that went out by e-mail, or would have,
//! said anew in the language of the page, with what became of the e-mail.

use std::collections::BTreeMap;

use retouche::Path;
use retouche::case::{Case, Words};
use retouche::notice::{Deadline, Happened, Notice, NoticeKind, deadlines, notices_of};
use retouche::submission::{Act, Event, Submission, walk};
use retouche_screens::notice;
use retouche_screens::notice::{ActWords, Message, NoticeContext, Stood};
use retouche_screens::{ListedMessage, MailState, Target};
use retouche_store::{NoticeChannel, NoticeState};
use retouche_texts::Locale;

use crate::cases;
use crate::context::Context;
use crate::library::say;
use crate::notices::whole_address;
use crate::refused::{Broken, Refused};

/// How many messages a page shows: more than a life of years has, and few enough whatever its length.
const SHOWN: usize = 30;

/// The newest messages of a case, newest first, and how many there are in all.
pub(crate) async fn newest(
    server: &Context,
    case: &Case,
    locale: &Locale,
) -> Result<(Vec<ListedMessage>, usize), Refused> {
    let mut happened = happened(server, case).await?;
    let count = happened.len();
    happened.truncate(SHOWN);
    let carried = carried(server, case).await?;
    let reader = Reader { server, case, locale, carried };
    Ok((reader.read(&happened).await?, count))
}

/// Every notice so far, newest first. A reminder of a correction in preparation is among them only while
/// there is one that was begun before.
async fn happened(server: &Context, case: &Case) -> Result<Vec<Happened>, Refused> {
    let (now, submission) = (server.now, &case.submission);
    let unsent = match submission.is_purged() {
        true => None,
        false => server.store.amendment(&submission.reference, now).await?,
    };
    let begun = unsent.map(|(_, record)| record.created);
    Ok(notices_of(&case.events, &case.edition.procedure, begun, now).map_err(|_| BROKEN)?)
}

const BROKEN: Broken = Broken("a history does not fold");

/// What became of the e-mails. What waits for its time, or to be tried again, is not told.
async fn carried(server: &Context, case: &Case) -> Result<BTreeMap<Notice, MailState>, Refused> {
    let states = server.store.notice_states(&case.submission.reference, NoticeChannel::Email).await?;
    let told = states.into_iter().filter_map(|(notice, state)| match state {
        NoticeState::Queued => None,
        NoticeState::Delivered(_) => Some((notice, MailState::Delivered)),
        NoticeState::Failed(_) => Some((notice, MailState::Failed)),
        NoticeState::Cancelled(_) => Some((notice, MailState::Cancelled)),
    });
    Ok(told.collect())
}

/// A notice with its place in the list, the submission when it was due, and the event that it tells of.
struct Occasion<'h> {
    place: usize,
    happened: &'h Happened,
    submission: Submission,
    event: &'h Event,
    /// The deadlines before the event.
    earlier: Vec<Deadline>,
}

/// Renders the notices of one case.
struct Reader<'a> {
    server: &'a Context,
    case: &'a Case,
    locale: &'a Locale,
    carried: BTreeMap<Notice, MailState>,
}

impl Reader<'_> {
    /// Renders these notices, in their order.
    async fn read(&self, happened: &[Happened]) -> Result<Vec<ListedMessage>, Refused> {
        let to_come = deadlines(&self.case.submission, &self.case.edition.procedure);
        let mut messages: BTreeMap<usize, ListedMessage> = BTreeMap::new();
        for occasion in self.occasions(happened)? {
            messages.insert(occasion.place, self.message(&occasion, &to_come).await?);
        }
        Ok(messages.into_values().collect())
    }

    /// The submission as it stood at each notice, found in one pass through the history. A notice of no event
    /// tells how things stand.
    fn occasions<'h>(&'h self, happened: &'h [Happened]) -> Result<Vec<Occasion<'h>>, Broken> {
        let procedure = &self.case.edition.procedure;
        let deadlines_before = |before: Option<&Submission>, _: &Event| {
            before.map(|before| deadlines(before, procedure)).unwrap_or_default()
        };
        let mut occasions = Vec::new();
        walk(&self.case.events, deadlines_before, |earlier, event, after| {
            for (place, happened) in happened.iter().enumerate() {
                if happened.notice.event.unwrap_or(self.case.submission.events) == event.number {
                    let (submission, earlier) = (after.clone(), earlier.clone());
                    occasions.push(Occasion { place, happened, submission, event, earlier });
                }
            }
        })
        .map_err(|_| BROKEN)?;
        Ok(occasions)
    }

    async fn message(&self, occasion: &Occasion<'_>, to_come: &[Deadline]) -> Result<ListedMessage, Refused> {
        let message = self.words(occasion).await?;
        let is_to_come = |deadline: &Deadline| deadline.at.at > self.server.now && to_come.contains(deadline);
        Ok(ListedMessage {
            dated: message.deadlines.iter().any(is_to_come),
            carried: self.carried.get(&occasion.happened.notice).copied(),
            at: message.at,
            title: message.title,
            body: message.body,
            about: message.about,
        })
    }

    async fn words(&self, occasion: &Occasion<'_>) -> Result<Message, Refused> {
        let Occasion { happened, submission, event, earlier, .. } = occasion;
        let sent = submission.current();
        let edition = cases::edition_of(self.case, &sent.revision)?;
        let words = self.written(happened, event).await?;
        let answers = cases::answers(self.server, self.case, sent).await?;
        let changed = self.changed(happened.notice.kind, sent.revision.number).await?;
        let texts = self.server.voices.in_locale(self.locale);
        let telling = NoticeContext {
            say: say(edition, self.locale),
            texts: &texts,
            address: &|target: &Target| whole_address(&self.server.site, self.locale, target),
            words: match &words {
                Some(Words::Request(words)) => ActWords::Request(words),
                Some(Words::Reasons(reasons)) => ActWords::Plain(&reasons.why),
                Some(Words::Kept(_) | Words::Late(_)) | None => ActWords::None,
            },
            answers: answers.as_ref(),
            changed: &changed,
        };
        Ok(notice::message(&telling, &Stood { submission, event, earlier }, happened))
    }

    /// The words of the administration in the event that a notice tells of.
    async fn written(&self, happened: &Happened, event: &Event) -> Result<Option<Words>, Refused> {
        let is_told = match &event.act {
            Act::CorrectionRequested(_) | Act::Decided { .. } | Act::Reopened { .. } => true,
            Act::Sent { .. }
            | Act::Amended { .. }
            | Act::Explained { .. }
            | Act::ReviewStarted
            | Act::RequestWithdrawn { .. }
            | Act::AnswersMaintained { .. }
            | Act::LateCorrection { .. }
            | Act::WindowGranted { .. }
            | Act::Withdrawn
            | Act::Purged => false,
        };
        if !is_told || happened.notice.event.is_none() {
            return Ok(None);
        }
        Ok(self.server.store.words_of(&self.case.submission, event).await?)
    }

    /// The questions that a correction changed, where the notice acknowledges it.
    async fn changed(&self, kind: NoticeKind, revision: u32) -> Result<Vec<Path>, Refused> {
        if !matches!(kind, NoticeKind::AmendmentReceived | NoticeKind::RegularisationReceived) {
            return Ok(Vec::new());
        }
        let sent = cases::revision(self.case, revision)?;
        let changed = cases::changed(self.server, self.case, sent).await?;
        let changes = changed.map(|changed| changed.changes).unwrap_or_default();
        Ok(changes.into_iter().map(|change| change.path).collect())
    }
}
