//! The notices of a decision, rendered for the outbox, which the transaction of the decision itself fills. `messages` shows the same notices on the
//! submission's page, said anew in the language of the page.

use retouche::case::{Case, Decision, Words};
use retouche::notice::{Due, Happened, Notice, Only, deadlines};
use retouche::request::RequestWords;
use retouche::submission::Act;
use retouche_screens::Target;
use retouche_screens::notice;
use retouche_screens::notice::{ActWords, Calendar, NoticeContext, Stood, calendar_of};
use retouche_store::{NoticeChannel, Outgoing};
use retouche_texts::Locale;

use crate::context::Context;
use crate::library::say;
use crate::refused::{Broken, Refused};
use crate::site::Site;

/// Renders the notices of a decision for the outbox. A notice that cannot be rendered stops neither the act nor
/// the other notices: the logs say which kind is missed, and it stands on the submission's page all the same.
pub(crate) async fn render(server: &Context, case: Option<&Case>, decision: &Decision) -> Vec<Outgoing> {
    let plan = &decision.notices;
    // Without a mail server nothing would ever take them out again.
    let recipient = plan.recipient.as_ref().filter(|_| server.mailer.is_some());
    let Some(recipient) = recipient else { return Vec::new() };
    let renderer = Renderer { server, case, decision, recipient };
    let mut outgoing = Vec::new();
    for due in &plan.due {
        match renderer.outgoing(due).await {
            Ok(notice) => outgoing.push(notice),
            Err(_) => tracing::error!(notice = due.notice.kind.as_str(), "a notice cannot be rendered"),
        }
    }
    outgoing
}

/// Renders the notices of one decision.
struct Renderer<'a> {
    server: &'a Context,
    case: Option<&'a Case>,
    decision: &'a Decision,
    recipient: &'a str,
}

impl Renderer<'_> {
    async fn outgoing(&self, due: &Due) -> Result<Outgoing, Refused> {
        let decision = self.decision;
        let locale = &decision.after.current().revision.locale;
        let words = self.words(&due.notice).await?;
        let texts = self.server.voices.in_locale(locale);
        let in_force = self.case.and_then(|case| case.answers.as_ref());
        let telling = NoticeContext {
            say: say(&decision.edition, locale),
            texts: &texts,
            address: &|target: &Target| whole_address(&self.server.site, locale, target),
            words: words.as_ref().map_or(ActWords::None, ActWords::Request),
            answers: decision.revision.as_ref().map(|revision| &revision.answers).or(in_force),
            changed: &decision.changed,
        };
        let mail = self.mail(&telling, due)?;
        Ok(Outgoing {
            notice: due.notice.clone(),
            only: due.only,
            channel: NoticeChannel::Email,
            locale: locale.clone(),
            recipient: Some(self.recipient.to_owned()),
            subject: mail.subject.to_plain_string(),
            body: serde_json::to_string(&mail.body).map_err(|_| Broken("a notice cannot be written"))?,
            calendar: (!mail.calendars.is_empty()).then(|| mail.calendars.concat()),
            not_before: due.at.at,
        })
    }

    /// The mail of a notice: of this event as the submission stands after it, of an earlier one as it stood
    /// then.
    fn mail(&self, telling: &NoticeContext<'_>, due: &Due) -> Result<notice::NoticeText, Broken> {
        let Decision { event, after, .. } = self.decision;
        let happened = Happened { notice: due.notice.clone(), at: due.at.clone() };
        let earlier_event = due.notice.event.filter(|number| *number != event.number);
        match (earlier_event, self.case) {
            (Some(_), Some(case)) => notice::tell(telling, &case.events, &happened)
                .map_err(|_| Broken("a notice tells of no event")),
            _ => {
                let before = self.case.map(|case| &case.submission);
                let earlier =
                    before.map(|before| deadlines(before, telling.say.procedure)).unwrap_or_default();
                let stood = Stood { submission: after, event, earlier: &earlier };
                Ok(notice::mail(telling, &stood, &happened))
            }
        }
    }

    /// The words of the request that a notice is about: of this decision, or of an earlier event.
    async fn words(&self, notice: &Notice) -> Result<Option<RequestWords>, Refused> {
        let Some(number) = notice.event else { return Ok(None) };
        let request = |words: Words| match words {
            Words::Request(words) => Some(words),
            Words::Reasons(_) | Words::Kept(_) | Words::Late(_) => None,
        };
        if number == self.decision.event.number {
            return Ok(self.decision.words.clone().and_then(|salted| request(salted.words)));
        }
        let event =
            self.case.and_then(|case| Some((case, case.events.iter().find(|event| event.number == number)?)));
        match event {
            Some((case, event)) if matches!(event.act, Act::CorrectionRequested(_)) => {
                Ok(self.server.store.words_of(&case.submission, event).await?.and_then(request))
            }
            _ => Ok(None),
        }
    }
}

pub(crate) fn whole_address(site: &Site, locale: &Locale, target: &Target) -> String {
    format!("{}{}", site.origin, site.path(locale, target))
}

/// Whether the condition of a notice holds now.
pub(crate) async fn holds(
    server: &Context,
    outgoing: &Outgoing,
    reference: &retouche::credential::Reference,
) -> Result<bool, Refused> {
    match outgoing.only {
        Only::Always => Ok(true),
        Only::WhileUnsent => Ok(server.store.amendment(reference, server.now).await?.is_some()),
    }
}

/// The deadlines of a case as a calendar, in a language; `None` if there is none to come.
pub(crate) fn calendar(server: &Context, case: &Case, locale: &Locale) -> Result<Option<Calendar>, Refused> {
    let texts = server.voices.in_locale(locale);
    let address = |target: &Target| whole_address(&server.site, locale, target);
    let telling = NoticeContext {
        say: say(&case.edition, locale),
        texts: &texts,
        address: &address,
        words: ActWords::None,
        answers: None,
        changed: &[],
    };
    Ok(calendar_of(&telling, &case.submission, &case.edition.moment(server.now)?))
}
