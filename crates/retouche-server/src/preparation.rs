//! A draft as it stands before somebody: of a first sending or of an amendment, kept already or not.
//!
//! Pages show it, posts change it. Two tabs may post the same draft: what the one did elsewhere stays, and
//! where both typed on the same page, the person is told and decides.

use std::sync::Arc;

use retouche::answers::RawAnswers;
use retouche::civil::CivilDate;
use retouche::draft::Draft;
use retouche::form::{self, FormPage, Journey, JourneyOf, RefusalKind, Screen};
use retouche::form_change::NoLongerAsked;
use retouche::id::Path;
use retouche::journey::returns;
use retouche::read::{EntryReading, PageAddress, PageContent, Reading, read};
use retouche::sorted_map::SortedMap;
use retouche::texts::Locale;
use retouche::{Answers, Period};
use retouche_store::{DraftHash, DraftRecord, DraftState, Saving};

use crate::clock;
use crate::library::Edition;
use crate::refused::{Broken, Refused};
use crate::state::Server;
use crate::token::Token;

/// How long an unsent draft is kept where the procedure does not say: three months after the last change.
const KEPT_FOR: &str = "P3M";

/// A draft before somebody.
#[derive(Debug)]
pub(crate) struct Preparation {
    pub(crate) edition: Arc<Edition>,
    pub(crate) of: JourneyOf,
    pub(crate) draft: Draft,
    /// Of an amendment: the answers in force, as its edition reads them.
    pub(crate) in_force: Option<Answers>,
    /// Of an amendment in a later edition than the revision in force: that revision, as it was sent.
    pub(crate) carried: Option<CarriedFrom>,
    /// Where it is kept; absent: nothing was posted yet.
    pub(crate) kept: Option<Kept>,
    /// The current day where the procedure is at home.
    pub(crate) today: CivilDate,
    /// What keys the fingerprints of its pages: of a first sending the draft's token, of an amendment the
    /// session's.
    pub(crate) token: Option<Token>,
}

/// What an amendment corrects that is asked in a later edition.
#[derive(Debug)]
pub(crate) struct CarriedFrom {
    /// Its edition.
    pub(crate) edition: Arc<Edition>,
    /// The answers in force, as they were sent.
    pub(crate) sent: Answers,
    /// Those that the later edition no longer asks for.
    pub(crate) no_longer_asked: Vec<NoLongerAsked>,
    /// Where the questions stand that a request asked about.
    pub(crate) questions: SortedMap<Path, Path>,
}

/// Where a draft is kept.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kept {
    pub(crate) hash: DraftHash,
    pub(crate) version: u32,
}

impl Preparation {
    /// What was typed, read.
    pub(crate) fn reading(&self) -> Reading<'_> {
        read(&self.edition.procedure, &self.draft.answers, self.today)
    }

    /// Where a page of it stands. Whoever has been asked everything goes back to the page of all answers
    /// after a change; of an amendment, always.
    pub(crate) fn journey(&self, reading: &Reading<'_>) -> Journey<'_> {
        let returns = self.in_force.is_some() || returns(reading);
        Journey { of: self.of.clone(), returns, in_force: self.in_force.as_ref() }
    }

    /// What a page is made from: the draft's version, and a fingerprint of what the page shows.
    pub(crate) fn version(&self, reading: &Reading<'_>, address: &PageAddress) -> Option<String> {
        let (kept, token) = (self.kept?, self.token.as_ref()?);
        Some(format!("{}-{}", kept.version, token.fingerprint(&shown(reading, &self.draft.answers, address))))
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

    /// Keeps what was typed. `false`: somebody was faster, and this is now what they made of it.
    pub(crate) async fn keep(
        &mut self,
        server: &Server,
        locale: &Locale,
        answers: RawAnswers,
    ) -> Result<bool, Refused> {
        let draft = Draft { answers, locale: locale.clone(), ..self.draft.clone() };
        self.keep_draft(server, draft).await
    }

    /// Keeps the draft as it has become. `false`: somebody was faster, and this is now what they made of it.
    pub(crate) async fn keep_draft(&mut self, server: &Server, draft: Draft) -> Result<bool, Refused> {
        if draft == self.draft && self.kept.is_some() {
            return Ok(true);
        }
        let (now, expires) = (clock::now(), self.expires());
        let Some(kept) = self.kept else {
            let token = Token::mint()?;
            server.store.open_draft(token.draft_hash(), &draft, now, expires).await?;
            self.kept = Some(Kept { hash: token.draft_hash(), version: 1 });
            (self.token, self.draft) = (Some(token), draft);
            return Ok(true);
        };
        match server.store.save(kept.hash, kept.version, &draft, now, expires).await? {
            Saving::Saved(version) => {
                self.kept = Some(Kept { version, ..kept });
                self.draft = draft;
                Ok(true)
            }
            Saving::Conflict(record) => self.renew(record).map(|()| false),
            Saving::Missing => Err(Refused::new(RefusalKind::NoDraft)),
        }
    }

    /// The answers that it corrects, as they were sent; `None` for a first sending.
    pub(crate) fn corrects(&self) -> Option<&Answers> {
        self.carried.as_ref().map(|carried| &carried.sent).or(self.in_force.as_ref())
    }

    /// Where a question stands that a request asked about.
    pub(crate) fn stands_at(&self, asked: &Path) -> Option<Path> {
        match &self.carried {
            Some(carried) => carried.questions.get(asked).cloned(),
            None => Some(asked.clone()),
        }
    }

    /// Tells on a page of its answers that the form changed, and on one of what differs what is no longer
    /// asked.
    pub(crate) fn tell_form_change(
        &self,
        server: &Server,
        locale: &Locale,
        reading: &Reading<'_>,
        screen: &mut Screen,
    ) -> Result<(), Broken> {
        let say = self.edition.say(locale)?;
        let own = self.carried.as_ref().map(|carried| &carried.edition);
        let former = |number| server.library.former(own, &self.edition, number, locale);
        match (&mut screen.page, &self.carried) {
            (FormPage::CheckAnswers(page), _) => {
                let asides = &self.draft.no_longer_asked;
                page.form_changed = form::form_changed(&say, reading, &self.of, asides, &former);
            }
            (FormPage::BeforeAfter(page), Some(carried)) => {
                let asides = &carried.no_longer_asked;
                page.differences.extend(form::no_longer_asked(&say, asides, &reading.answers, &former));
            }
            _ => {}
        }
        Ok(())
    }

    /// Takes the draft as it has become.
    pub(crate) fn renew(&mut self, record: DraftRecord) -> Result<(), Refused> {
        match record.state {
            DraftState::Open(draft) => {
                self.draft = *draft;
                self.kept = self.kept.map(|kept| Kept { version: record.version, ..kept });
                Ok(())
            }
            DraftState::Deleted | DraftState::Sent { .. } | DraftState::HandedIn { .. } => {
                Err(Refused::new(RefusalKind::Stale))
            }
        }
    }

    /// Until when it is kept, if nothing more is typed.
    pub(crate) fn expires(&self) -> i64 {
        expires(&self.edition, self.today)
    }
}

/// Until when a draft of an edition is kept that was last changed today.
pub(crate) fn expires(edition: &Edition, today: CivilDate) -> i64 {
    let declared = edition.procedure.privacy().retention.as_ref().map(|retention| retention.draft);
    let period: Option<Period> = declared.or_else(|| KEPT_FOR.parse().ok());
    let last_day = period.and_then(|period| period.after(today));
    let days = last_day.map_or(0, |last_day| today.days_until(last_day));
    clock::now().saturating_add(days.saturating_mul(24 * 60 * 60))
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
