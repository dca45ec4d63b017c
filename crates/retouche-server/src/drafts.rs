//! Drafts of a first sending or a correction, loaded for one request and saved where it changes them.
//!
//! Two tabs may post the same draft: what one did elsewhere stays, and where both typed on the same page, the
//! person is told and decides.

use std::sync::Arc;

use retouche::Answers;
use retouche::amendment::Rights;
use retouche::answers::RawAnswers;
use retouche::case::{Amendment, Case, Decision, Filing, Owner, Replies};
use retouche::change::Change;
use retouche::civil::CivilDate;
use retouche::draft::Draft;
use retouche::edition::{Catalogue, Edition, EditionChoice};
use retouche::form_change::NoLongerAsked;
use retouche::id::Path;
use retouche::merge::Side;
use retouche::read::{EntryReading, PageAddress, PageContent, Reading};
use retouche::refusal::Refusal;
use retouche::submission::{Channel, EditionLink};
use retouche::{Kinds, Period, Procedure, ProcedureDefinition};
use retouche_screens as screens;
use retouche_screens::journey::returns;
use retouche_screens::{Amending, Compared, FormPage, Journey, JourneyOf, RefusalKind, Screen};
use retouche_store::{
    AgentId, CodeHash, CommitOutcome, Committed, DraftHash, DraftState, IdempotencyKey, Saving,
};
use retouche_texts::Locale;

use crate::cases::{self, Request};
use crate::commits::{With, commit};
use crate::context::Context;
use crate::library::say;
use crate::refused::{Broken, Refused};
use crate::state::ATTEMPTS;
use crate::token::Token;

/// How long an unsent draft is kept where the procedure does not say, in months after the last change.
const KEPT_FOR: &str = "P3M";

/// What a draft prepares: a [`Filing`] or an [`Amendment`].
pub(crate) trait Work {
    /// The edition in which it goes on.
    fn edition(&self) -> &Arc<Edition>;
    /// The answers so far.
    fn answers(&self) -> &RawAnswers;
    /// The answers so far, read.
    fn reading(&self) -> Reading<'_>;
    /// The draft that holds it.
    fn draft(&self) -> Draft;
    /// Takes what a draft of the same edition holds.
    fn take(&mut self, draft: Draft);
    /// The pages where it is prepared.
    fn pages(&self) -> JourneyOf;
    /// The answers in force, as its edition reads them; a first sending has none.
    fn in_force(&self) -> Option<&Answers>;
    /// The day on which its answers are read.
    fn read_on(&self) -> CivilDate;
}

impl Work for Filing {
    fn edition(&self) -> &Arc<Edition> {
        &self.edition
    }

    fn answers(&self) -> &RawAnswers {
        &self.answers
    }

    fn reading(&self) -> Reading<'_> {
        self.reading()
    }

    fn draft(&self) -> Draft {
        self.draft()
    }

    fn take(&mut self, draft: Draft) {
        Draft { locale: self.locale, answers: self.answers, no_longer_asked: self.no_longer_asked, .. } =
            draft;
    }

    fn pages(&self) -> JourneyOf {
        JourneyOf::Filing(self.edition.link.procedure.clone())
    }

    fn in_force(&self) -> Option<&Answers> {
        None
    }

    fn read_on(&self) -> CivilDate {
        self.today
    }
}

impl Work for Amendment {
    fn edition(&self) -> &Arc<Edition> {
        &self.edition
    }

    fn answers(&self) -> &RawAnswers {
        &self.answers
    }

    fn reading(&self) -> Reading<'_> {
        self.reading()
    }

    fn draft(&self) -> Draft {
        self.draft()
    }

    fn take(&mut self, draft: Draft) {
        Draft { locale: self.locale, answers: self.answers, no_longer_asked: self.no_longer_asked, .. } =
            draft;
        self.base = draft.base.unwrap_or_else(|| self.base.clone());
    }

    fn pages(&self) -> JourneyOf {
        let reference = self.base.submission.clone();
        match &self.owner {
            Owner::Holder => JourneyOf::Amending(reference),
            Owner::Agent { channel, .. } => JourneyOf::Transcribing(reference, *channel),
        }
    }

    fn in_force(&self) -> Option<&Answers> {
        Some(&self.in_force)
    }

    fn read_on(&self) -> CivilDate {
        self.read_on
    }
}

/// A draft loaded for one request, kept already or not.
#[derive(Debug)]
pub(crate) struct Loaded<W> {
    /// What it prepares.
    pub(crate) work: W,
    /// Where it is kept; absent: nothing was posted yet.
    pub(crate) kept: Option<Kept>,
    /// The key of the fingerprints of its pages: the draft's token, or for an amendment the session's.
    pub(crate) token: Option<Token>,
}

/// Where a draft is kept, and which version was read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kept {
    pub(crate) hash: DraftHash,
    pub(crate) version: u32,
}

/// The result of handing a correction in late.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Late {
    /// The number of the event.
    HandedIn(u32),
    /// It can still be sent: nothing was done.
    StillOpen,
}

/// The result of sending a draft.
#[derive(Debug)]
pub(crate) enum SendOutcome {
    /// It is committed, now or by an earlier try.
    Committed(Committed),
    /// The draft was changed elsewhere since it was read: nothing was sent.
    Changed,
}

impl<W: Work> Loaded<W> {
    /// A page of its questions. Once everything was asked, a page leads back to all answers after a change; an
    /// amendment's always does.
    pub(crate) fn journey(&self, reading: &Reading<'_>) -> Journey<'_> {
        let returns = self.work.in_force().is_some() || returns(reading);
        Journey { of: self.work.pages(), returns, in_force: self.work.in_force() }
    }

    /// What a page is made from: the draft's version, and a fingerprint of what the page shows.
    pub(crate) fn version(&self, reading: &Reading<'_>, address: &PageAddress) -> Option<String> {
        let (kept, token) = (self.kept?, self.token.as_ref()?);
        Some(format!("{}-{}", kept.version, token.fingerprint(&shown(reading, self.work.answers(), address))))
    }

    /// Whether what a page shows has changed since it was made. Changes elsewhere in the draft do not
    /// matter: a post touches its own page only.
    pub(crate) fn is_stale(
        &self,
        reading: &Reading<'_>,
        address: &PageAddress,
        version: Option<&str>,
    ) -> bool {
        let was_empty = || {
            let page = reading.page(address);
            page.is_none_or(|page| page.questions().all(|question| !question.asked))
        };
        match (self.version(reading, address), version.and_then(|version| version.split_once('-'))) {
            (None, _) => false,
            (Some(now), Some((_, then))) => now.split_once('-').is_none_or(|(_, now)| now != then),
            // Made before there was a draft.
            (Some(_), None) => !was_empty(),
        }
    }

    /// Saves the answers as they have become. `false`: another request was faster, and this is now what it
    /// left.
    pub(crate) async fn save_answers(
        &mut self,
        server: &Context,
        locale: &Locale,
        answers: RawAnswers,
    ) -> Result<bool, Refused> {
        let draft = Draft { answers, locale: locale.clone(), ..self.work.draft() };
        self.save(server, draft).await
    }

    /// Saves the draft as it has become. `false`: another request was faster, and this is now what it left.
    pub(crate) async fn save(&mut self, server: &Context, draft: Draft) -> Result<bool, Refused> {
        if self.kept.is_some() && draft == self.work.draft() {
            return Ok(true);
        }
        let expires = self.expires(server);
        let Some(kept) = self.kept else {
            let token = Token::mint()?;
            server.store.open_draft(token.draft_hash(), &draft, server.now, expires).await?;
            self.kept = Some(Kept { hash: token.draft_hash(), version: 1 });
            self.token = Some(token);
            self.work.take(draft);
            return Ok(true);
        };
        match server.store.save(kept.hash, kept.version, &draft, server.now, expires).await? {
            Saving::Saved(version) => {
                self.kept = Some(Kept { version, ..kept });
                self.work.take(draft);
                Ok(true)
            }
            Saving::Conflict(record) => match record.state {
                DraftState::Open(draft) => {
                    self.kept = Some(Kept { version: record.version, ..kept });
                    self.work.take(*draft);
                    Ok(false)
                }
                DraftState::Deleted | DraftState::Sent { .. } | DraftState::HandedIn { .. } => {
                    Err(Refused::new(RefusalKind::Stale))
                }
            },
            Saving::Missing => Err(Refused::new(RefusalKind::NoDraft)),
        }
    }

    /// The end of its retention, if nothing more is typed.
    pub(crate) fn expires(&self, server: &Context) -> i64 {
        expires(self.work.edition(), server.now)
    }

    /// Where it is kept. A draft that is not kept yet cannot be sent.
    pub(crate) fn kept(&self) -> Result<Kept, Refused> {
        self.kept.ok_or_else(|| Refused::new(RefusalKind::NoDraft))
    }

    /// Whether the draft is still at the version that a page or a program names.
    pub(crate) fn is_at(&self, version: Option<u32>) -> bool {
        self.kept.is_some_and(|kept| version == Some(kept.version))
    }

    fn with(&self) -> Result<With<'static>, Refused> {
        let kept = self.kept()?;
        Ok(With { draft: Some((kept.hash, kept.version)), ..With::default() })
    }
}

impl Loaded<Filing> {
    /// A filing that was not begun.
    pub(crate) fn not_begun(
        server: &Context,
        edition: &Arc<Edition>,
        locale: &Locale,
    ) -> Result<Self, Refused> {
        let work = Filing::new(edition.clone(), locale.clone(), edition.day(server.now)?);
        Ok(Self { work, kept: None, token: None })
    }

    /// The filing of a draft that is kept under a token, in the edition in which it goes on, saved if that is
    /// another than before.
    pub(crate) async fn resume(
        server: &Context,
        catalogue: &Catalogue,
        (token, version, draft): (Token, u32, Draft),
        choice: EditionChoice,
    ) -> Result<Self, Refused> {
        let hash = token.draft_hash();
        let today = catalogue.in_force(server.now).day(server.now)?;
        let (mut version, mut draft) = (version, draft);
        for _ in 0..ATTEMPTS {
            let own = match catalogue.edition(draft.edition.digest) {
                Some(_) => None,
                None => structure(server, &draft.edition).await?,
            };
            let work = Filing::resume(draft.clone(), catalogue, own.as_ref(), choice, (server.now, today));
            if work.draft() == draft {
                return Ok(Self { work, kept: Some(Kept { hash, version }), token: Some(token) });
            }
            let expires = expires(&work.edition, server.now);
            match server.store.save(hash, version, &work.draft(), server.now, expires).await? {
                Saving::Saved(version) => {
                    return Ok(Self { work, kept: Some(Kept { hash, version }), token: Some(token) });
                }
                Saving::Conflict(record) => match record.state {
                    DraftState::Open(other) => (version, draft) = (record.version, *other),
                    DraftState::Deleted | DraftState::Sent { .. } | DraftState::HandedIn { .. } => break,
                },
                Saving::Missing => break,
            }
        }
        Err(Refused::new(RefusalKind::Stale))
    }

    /// Sends it for the first time. The secret code is that of the draft's token.
    pub(crate) async fn send(
        &self,
        server: &Context,
        sender: &retouche::case::Sender,
        token: &Token,
        key: &IdempotencyKey,
    ) -> Result<SendOutcome, Refused> {
        let code = server.hasher.hash(token.code()).await?;
        let now = self.work.edition.moment(server.now)?;
        for _ in 0..REFERENCES {
            let reference = retouche::credential::Reference::mint(crate::random::bytes()?);
            let decision = self.work.send(reference, sender, &now, crate::random::salt()?);
            let decision =
                decision.map_err(|refusal| Refused::from(refusal).or(self.work.pages().check()))?;
            if let Some(sent) = self.committed(server, None, &decision, key, Some(&code)).await? {
                return Ok(sent);
            }
        }
        Err(Broken("every reference that was minted is taken").into())
    }
}

/// How often another reference is minted when one is taken: 40 random bits make one try enough.
const REFERENCES: usize = 4;

impl<W: Work> Loaded<W> {
    /// Commits what it sends. `None`: another submission has the reference.
    async fn committed(
        &self,
        server: &Context,
        case: Option<&Case>,
        decision: &Decision,
        key: &IdempotencyKey,
        code: Option<&CodeHash>,
    ) -> Result<Option<SendOutcome>, Refused> {
        use retouche_store::Stale;
        let with = With { key: Some(key), code, ..self.with()? };
        match commit(server, case, decision, with).await? {
            CommitOutcome::Committed(committed) | CommitOutcome::Repeated(committed) => {
                Ok(Some(SendOutcome::Committed(committed)))
            }
            CommitOutcome::Stale(Stale::Reference) => Ok(None),
            CommitOutcome::Stale(Stale::Draft(_)) => Ok(Some(SendOutcome::Changed)),
            CommitOutcome::Stale(Stale::NoDraft) => Err(Refused::new(RefusalKind::NoDraft)),
            CommitOutcome::Stale(Stale::Event { .. } | Stale::Key) => Err(Refused::new(RefusalKind::Stale)),
        }
    }
}

/// The owner of an amendment, as the store knows him.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Preparing<'a> {
    /// The holder of the case.
    Holder,
    /// An agent or a service, who writes down what the person told on this channel.
    Agent(&'a AgentId, Channel),
}

impl Preparing<'_> {
    pub(crate) fn owner(self) -> Owner {
        match self {
            Self::Holder => Owner::Holder,
            Self::Agent(id, channel) => Owner::Agent { id: id.as_str().to_owned(), channel },
        }
    }

    /// Their rights on a case now.
    pub(crate) fn rights(self, server: &Context, case: &Case) -> Rights {
        case.rights_of(&self.owner().actor(), server.now)
    }

    /// Keeps a draft that begins an amendment, unless one is in preparation. `false`: one is.
    pub(crate) async fn begin(self, server: &Context, case: &Case, draft: &Draft) -> Result<bool, Refused> {
        let expires = expires(case.edition_linked(&draft.edition), server.now);
        let (store, token) = (&server.store, Token::mint()?.draft_hash());
        Ok(match self {
            Self::Holder => store.open_amendment(token, draft, server.now, expires).await?,
            Self::Agent(agent, _) => {
                store.open_transcription(agent, token, draft, server.now, expires).await?
            }
        })
    }

    /// Begins an amendment of the revision in force, unless one is in preparation. `false`: one is.
    pub(crate) async fn begin_current(
        self,
        server: &Context,
        case: &Case,
        locale: &Locale,
        request: Option<u32>,
    ) -> Result<bool, Refused> {
        let draft = Amendment::begin(case, &self.owner(), locale, request, server.now);
        self.begin(server, case, &draft.map_err(|refusal| of_page(case, refusal))?).await
    }

    /// The amendment in preparation beside a case, in the edition in which it goes on, and brought together
    /// with what was sent since it was begun. `session` is the key of the fingerprints of its
    /// pages; a program has none.
    pub(crate) async fn find(
        self,
        server: &Context,
        case: &Case,
        session: Option<&Token>,
        choice: EditionChoice,
    ) -> Result<Option<Loaded<Amendment>>, Refused> {
        let reference = &case.submission.reference;
        for _ in 0..ATTEMPTS {
            let found = match self {
                Self::Holder => server.store.amendment(reference, server.now).await?,
                Self::Agent(agent, _) => server.store.transcription(agent, reference, server.now).await?,
            };
            let Some((hash, record)) = found else { return Ok(None) };
            let DraftState::Open(draft) = record.state else { return Ok(None) };
            let before = match Amendment::started_from(case, &draft) {
                Some(sent) => cases::answers(server, case, sent).await?,
                None => None,
            };
            let work = Amendment::resume(case, self.owner(), &draft, before.as_ref(), choice, server.now);
            let work = work.map_err(|refusal| of_page(case, refusal))?;
            let mut kept = Kept { hash, version: record.version };
            if work.draft() != *draft {
                let expires = expires(&work.edition, server.now);
                match server.store.save(hash, kept.version, &work.draft(), server.now, expires).await? {
                    Saving::Saved(version) => kept.version = version,
                    Saving::Conflict(_) => continue,
                    Saving::Missing => {
                        return Err(Refused::new(RefusalKind::NoDraft).or(cases::page(case)));
                    }
                }
            }
            return Ok(Some(Loaded { work, kept: Some(kept), token: session.cloned() }));
        }
        Err(Refused::new(RefusalKind::Stale).or(cases::page(case)))
    }
}

/// Makes the holder's amendment the answer to a correction request: begun, or the one in preparation. `None`: the
/// request cannot be answered any more.
pub(crate) async fn begin_answer(
    server: &Context,
    case: &mut Case,
    session: Option<&Token>,
    (request, replies, locale): (&Request, &Replies, &Locale),
) -> Result<Option<Loaded<Amendment>>, Refused> {
    let number = request.asked.number;
    for _ in 0..ATTEMPTS {
        let waits = case.submission.pending().is_some_and(|pending| pending.number == number);
        if !waits || !case.rights(server.now).can_amend() {
            return Ok(None);
        }
        Preparing::Holder.begin_current(server, case, locale, Some(number)).await?;
        let loaded = Preparing::Holder.find(server, case, session, EditionChoice::Own).await?;
        let mut loaded = loaded.ok_or_else(|| Refused::new(RefusalKind::NoDraft).or(cases::page(case)))?;
        let mut answering = loaded.work.clone();
        answering.answer_request(number, &request.words, replies, locale);
        if loaded.save(server, answering.draft()).await? {
            return Ok(Some(loaded));
        }
        *case = cases::open(server, &case.submission.reference.clone()).await?;
    }
    Ok(None)
}

/// A refusal that leads to the page of the case.
fn of_page(case: &Case, refusal: Refusal) -> Refused {
    Refused::from(refusal).or(cases::page(case))
}

impl Loaded<Amendment> {
    /// Sends it.
    pub(crate) async fn send(
        &self,
        server: &Context,
        case: &Case,
        locale: &Locale,
        key: &IdempotencyKey,
    ) -> Result<SendOutcome, Refused> {
        let salts = [crate::random::salt()?, crate::random::salt()?];
        let decision = self.work.send(case, locale, &case.moment(server.now)?, salts);
        let decision = decision.map_err(|refusal| cases::refused(case, refusal))?;
        let sent = self.committed(server, Some(case), &decision, key, None).await?;
        sent.ok_or_else(|| Refused::new(RefusalKind::Stale))
    }

    /// Resolves its conflicts by the sides chosen, in their order. `false`: it was changed elsewhere meanwhile.
    pub(crate) async fn settle(
        &mut self,
        server: &Context,
        case: &Case,
        sides: &[Side],
    ) -> Result<bool, Refused> {
        let mut settled = self.work.clone();
        settled.settle(case, sides).map_err(|refusal| cases::refused(case, refusal))?;
        self.save(server, settled.draft()).await
    }

    /// Attaches it to the case: a correction that can no longer be sent.
    pub(crate) async fn hand_in_late(
        &self,
        server: &Context,
        case: &Case,
        locale: &Locale,
        key: Option<&IdempotencyKey>,
    ) -> Result<Late, Refused> {
        let decision =
            self.work.hand_in_late(case, locale, &case.moment(server.now)?, crate::random::salt()?);
        let decision = match decision {
            Err(Refusal::StillOpen) => return Ok(Late::StillOpen),
            other => other.map_err(|refusal| cases::refused(case, refusal))?,
        };
        let with = With { key, ..self.with()? };
        match commit(server, Some(case), &decision, with).await? {
            CommitOutcome::Committed(done) | CommitOutcome::Repeated(done) => Ok(Late::HandedIn(done.number)),
            CommitOutcome::Stale(retouche_store::Stale::NoDraft) => {
                Err(Refused::new(RefusalKind::NoDraft).or(cases::page(case)))
            }
            CommitOutcome::Stale(_) => Err(Refused::new(RefusalKind::Stale).or(cases::page(case))),
        }
    }

    /// Throws it away, if it is at this version. `false`: it was changed elsewhere, and then it is not what
    /// the person saw.
    pub(crate) async fn discard(&self, server: &Context, version: Option<u32>) -> Result<bool, Refused> {
        if !self.is_at(version) {
            return Ok(false);
        }
        let kept = self.kept()?;
        Ok(match server.store.delete_draft(kept.hash, kept.version, server.now).await? {
            Saving::Saved(_) | Saving::Missing => true,
            Saving::Conflict(_) => false,
        })
    }

    /// Its part of the page of all answers.
    pub(crate) fn amending<'a>(&'a self, changes: &'a [Change]) -> Amending<'a> {
        Amending { in_force: &self.work.in_force, changes, unsettled: self.work.base.unsettled.len() }
    }

    /// The amendment beside the revision in force. `open`: it can be sent.
    pub(crate) fn compared<'a>(
        &'a self,
        case: &'a Case,
        reading: &'a Reading<'_>,
        changes: &'a [Change],
        open: bool,
    ) -> Compared<'a> {
        Compared {
            reference: &case.submission.reference,
            before: &self.work.in_force,
            before_sent: &case.submission.current().at,
            after: &reading.answers,
            after_sent: None,
            open,
            changes,
        }
    }

    /// Tells on a page of its answers that the form changed, and on one of what differs what is no longer
    /// asked.
    pub(crate) fn tell_form_change(
        &self,
        server: &Context,
        locale: &Locale,
        reading: &Reading<'_>,
        screen: &mut Screen,
    ) {
        let carried = self.work.carried.as_ref();
        let own = carried.map(|carried| &carried.edition);
        tell_form_change(server, (&self.work, own), &self.work.no_longer_asked, locale, reading, screen);
        if let (FormPage::BeforeAfter(page), Some(carried)) = (&mut screen.page, carried) {
            let say = say(&self.work.edition, locale);
            let former = |number| server.library.former(own, &self.work.edition, number, locale);
            let asides = &carried.no_longer_asked;
            page.differences.extend(screens::no_longer_asked(&say, asides, &reading.answers, &former));
        }
    }
}

impl Loaded<Filing> {
    /// Tells on the page of all answers that the form changed.
    pub(crate) fn tell_form_change(
        &self,
        server: &Context,
        locale: &Locale,
        reading: &Reading<'_>,
        screen: &mut Screen,
    ) {
        tell_form_change(server, (&self.work, None), &self.work.no_longer_asked, locale, reading, screen);
    }
}

fn tell_form_change<W: Work>(
    server: &Context,
    (work, own): (&W, Option<&Arc<Edition>>),
    no_longer_asked: &[NoLongerAsked],
    locale: &Locale,
    reading: &Reading<'_>,
    screen: &mut Screen,
) {
    if let FormPage::CheckAnswers(page) = &mut screen.page {
        let say = say(work.edition(), locale);
        let former = |number| server.library.former(own, work.edition(), number, locale);
        page.form_changed = screens::form_changed(&say, reading, &work.pages(), no_longer_asked, &former);
    }
}

/// The end of the retention of a draft of an edition that is changed now.
pub(crate) fn expires(edition: &Edition, now: i64) -> i64 {
    let declared = edition.procedure.privacy().retention.as_ref().map(|retention| retention.draft);
    let period: Option<Period> = declared.or_else(|| KEPT_FOR.parse().ok());
    let days = edition
        .day(now)
        .ok()
        .zip(period)
        .and_then(|(today, period)| Some(today.days_until(period.after(today)?)));
    now.saturating_add(days.unwrap_or_default().saturating_mul(24 * 60 * 60))
}

/// The structure of a published edition that is no longer served.
async fn structure(server: &Context, link: &EditionLink) -> Result<Option<Procedure>, Refused> {
    let Some(published) = server.store.edition(link.digest).await? else { return Ok(None) };
    let definition: Option<ProcedureDefinition> = serde_json::from_value(published.structure).ok();
    let definition = definition.ok_or(Broken("a published edition cannot be read"))?;
    Ok(Procedure::assume_checked(definition, &Kinds::standard()).ok())
}

/// What a page shows of what was typed, as bytes to be compared.
fn shown(reading: &Reading<'_>, raw: &RawAnswers, address: &PageAddress) -> Vec<u8> {
    let Some(page) = reading.page(address) else { return Vec::new() };
    let rows: Vec<&Path> = match &page.content {
        PageContent::Questions(_, entries) => entries.iter().flat_map(rows_of).collect(),
        PageContent::Rows(rows) => rows.rows.iter().collect(),
        PageContent::Exit(_) => Vec::new(),
    };
    let typed: Vec<_> = page.questions().map(|question| (&question.path, raw.get(&question.path))).collect();
    serde_json::to_vec(&(rows, typed)).unwrap_or_default()
}

fn rows_of<'r>(entry: &'r EntryReading<'_>) -> &'r [Path] {
    match entry {
        EntryReading::Question(_) => &[],
        EntryReading::Group(rows, _) => &rows.rows,
    }
}
