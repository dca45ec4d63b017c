//! Reading: from what was typed to answers, faults and warnings, page by page in the order of the
//! procedure.
//!
//! One walk decides everything: which pages and questions apply, which options are offered, what each
//! answer means and what is wrong with it. The server and the browser run it alike. What a screen shows
//! of it is left to `form`; where the person goes next, to `journey`.

use std::fmt;
use std::str::FromStr;

use retouche_texts::Locale;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::answer::{Fault, Limits, Quantity, Value};
use crate::answers::{Answers, Confirming, RawAnswer, RawAnswers, RowState};
use crate::civil::CivilDate;
use crate::condition::{Circumstances, Condition, Term};
use crate::definition::{CheckSeverity, FrequentErrorDefinition};
use crate::evaluation::{Evaluation, Row};
use crate::id::{IllegalName, OptionId, PageId, Path};
use crate::procedure::{Choice, Entry, Exit, Item, Page, PageGroup, Procedure, Question, QuestionGroup};

/// Which page, and of which row: `dwellings/ROW/rent`, or `declarant` at the root.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageAddress {
    /// The row of the page's group; the root for a page outside groups.
    pub row: Path,
    /// The page's id; of the page that lists a group's rows, the group's.
    pub page: PageId,
}

impl fmt::Display for PageAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.row.is_root() { write!(f, "{}", self.page) } else { write!(f, "{}/{}", self.row, self.page) }
    }
}

impl FromStr for PageAddress {
    type Err = IllegalName;

    fn from_str(text: &str) -> Result<Self, IllegalName> {
        let (row, page) = text.rsplit_once('/').unwrap_or(("", text));
        let row: Path = row.parse()?;
        if row.segments().count() % 2 == 1 {
            return Err(IllegalName);
        }
        Ok(Self { row, page: page.parse()? })
    }
}

impl Serialize for PageAddress {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PageAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// All that was read: the applicable pages in order, with the answers.
#[derive(Debug, Clone)]
pub struct Reading<'p> {
    /// The applicable, readable answers.
    pub answers: Answers,
    /// The applicable pages, in the order in which they are met.
    pub pages: Vec<PageReading<'p>>,
    /// The end of the path, if one was met before everything was asked.
    pub exit: Option<PageAddress>,
}

/// One applicable page.
#[derive(Debug, Clone)]
pub struct PageReading<'p> {
    /// Which page, of which row.
    pub address: PageAddress,
    /// What it holds.
    pub content: PageContent<'p>,
}

/// What an applicable page holds.
#[derive(Debug, Clone)]
pub enum PageContent<'p> {
    /// Questions and groups of questions.
    Questions(&'p Page, Vec<EntryReading<'p>>),
    /// The rows of a group of pages, listed after the pages of the rows.
    Rows(RowsReading<'p, PageGroup>),
    /// An end of the path, or of the row.
    Exit(&'p Exit),
}

/// One applicable entry of a page.
#[derive(Debug, Clone)]
pub enum EntryReading<'p> {
    /// A question.
    Question(QuestionReading<'p>),
    /// A group of questions, and the questions of each row.
    Group(RowsReading<'p, QuestionGroup>, Vec<Vec<QuestionReading<'p>>>),
}

/// The rows of a group.
#[derive(Debug, Clone)]
pub struct RowsReading<'p, G> {
    /// The group.
    pub group: &'p G,
    /// Where it stands.
    pub path: Path,
    /// Its rows, in display order.
    pub rows: Vec<Path>,
    /// Whether the person has been asked about it, and need not look at it again.
    pub asked: bool,
    /// Why the person has to look at it again: the form changed.
    pub confirming: Option<Confirming>,
    /// What is wrong with the number of rows.
    pub fault: Option<Fault>,
}

/// One applicable question.
#[derive(Clone)]
pub struct QuestionReading<'p> {
    /// The question.
    pub question: &'p Question,
    /// Where it stands.
    pub path: Path,
    /// The options offered now.
    pub offered: Vec<&'p Choice>,
    /// Its limits, resolved.
    pub min: Option<Quantity>,
    /// Its limits, resolved.
    pub max: Option<Quantity>,
    /// Whether it must be answered.
    pub required: bool,
    /// Whether the person has been asked, and need not look at it again.
    pub asked: bool,
    /// Why the person has to look at it again: the form changed.
    pub confirming: Option<Confirming>,
    /// What is wrong with the answer.
    pub fault: Option<Fault>,
    /// What is unusual about it.
    pub warnings: Vec<Warning<'p>>,
}

impl fmt::Debug for QuestionReading<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "QuestionReading({})", self.path)
    }
}

/// Something unusual about an answer. The person may keep it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Warning<'p> {
    /// The value is beyond what is usual.
    Unusual,
    /// A rule between questions of severity warning.
    Check(&'p crate::definition::CrossCheck),
    /// It looks like a mistake that people make here.
    FrequentError(&'p FrequentErrorDefinition),
}

impl Warning<'_> {
    /// The code that drafts, cases and the API use.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Unusual => "unusual",
            Self::Check(check) => check.id.as_str(),
            Self::FrequentError(error) => error.id.as_str(),
        }
    }
}

/// Answers of which nothing required is missing and nothing is wrong. Only [`Reading::complete`] makes
/// them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompleteAnswers(Answers);

impl CompleteAnswers {
    /// The answers.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.0
    }
}

/// Why answers cannot be sent yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Incomplete {
    /// The path ended at an exit: there is nothing to send.
    Exit(PageAddress),
    /// Something is missing or wrong on these pages, in order.
    Pages(Vec<PageAddress>),
}

/// Reads everything that was typed.
///
/// `today` is the current day in the procedure's time zone. Takes time in proportion to the applicable
/// questions.
#[must_use]
pub fn read<'p>(procedure: &'p Procedure, raw: &RawAnswers, today: CivilDate) -> Reading<'p> {
    let mut reader = Reader {
        raw,
        circumstances: procedure.circumstances(today),
        answers: Answers::default().knowing(raw.known().clone()),
        pages: Vec::new(),
        exit: None,
    };
    let root = Path::root();
    let row = Row { path: &root, scope: procedure.scope(), outer: None };
    if let Flow::Ended(address) = reader.items(procedure.items(), row) {
        reader.exit = Some(address);
    }
    Reading { answers: reader.answers, pages: reader.pages, exit: reader.exit }
}

impl<'p> Reading<'p> {
    /// The applicable page at this address.
    #[must_use]
    pub fn page(&self, address: &PageAddress) -> Option<&PageReading<'p>> {
        self.pages.iter().find(|page| page.address == *address)
    }

    /// All applicable questions, in display order.
    pub fn questions(&self) -> impl Iterator<Item = &QuestionReading<'p>> {
        self.pages.iter().flat_map(PageReading::questions)
    }

    /// The questions and groups that apply and that the person has not been asked yet.
    #[must_use]
    pub fn unasked(&self) -> Vec<Path> {
        self.pages.iter().flat_map(PageReading::unasked).collect()
    }

    /// What the person has to look at again because the form changed, in display order.
    pub fn to_confirm(&self) -> impl Iterator<Item = (&PageReading<'p>, &Path, Confirming)> {
        self.pages.iter().flat_map(|page| {
            let confirming =
                page.entries().into_iter().filter_map(|entry| Some((entry.path, entry.confirming?)));
            confirming.map(move |(path, why)| (page, path, why))
        })
    }

    /// The answers, if they can be sent: nothing is missing or wrong, or has to be looked at again.
    ///
    /// # Errors
    ///
    /// What stands in the way.
    pub fn complete(&self) -> Result<CompleteAnswers, Incomplete> {
        if let Some(exit) = &self.exit {
            return Err(Incomplete::Exit(exit.clone()));
        }
        let confirming =
            |page: &PageReading<'_>| page.entries().iter().any(|entry| entry.confirming.is_some());
        let faulty = self.pages.iter().filter(|page| page.is_faulty() || confirming(page));
        let faulty: Vec<PageAddress> = faulty.map(|page| page.address.clone()).collect();
        if faulty.is_empty() {
            Ok(CompleteAnswers(self.answers.clone()))
        } else {
            Err(Incomplete::Pages(faulty))
        }
    }
}

impl<'p> PageReading<'p> {
    /// Where the applicable groups of this page stand.
    pub fn groups(&self) -> impl Iterator<Item = &Path> {
        self.entries().into_iter().filter(|entry| entry.is_group).map(|entry| entry.path)
    }

    /// The applicable questions of this page, in display order.
    pub fn questions(&self) -> impl Iterator<Item = &QuestionReading<'p>> {
        let entries = match &self.content {
            PageContent::Questions(_, entries) => entries.as_slice(),
            PageContent::Rows(_) | PageContent::Exit(_) => &[],
        };
        entries.iter().flat_map(|entry| match entry {
            EntryReading::Question(question) => {
                std::slice::from_ref(question).iter().chain([].iter().flatten())
            }
            EntryReading::Group(_, rows) => [].iter().chain(rows.iter().flatten()),
        })
    }

    /// Its questions and groups, as far as they are alike, in display order: a group before its questions.
    #[must_use]
    pub fn entries(&self) -> Vec<AskedEntry<'_>> {
        match &self.content {
            PageContent::Rows(rows) => vec![AskedEntry::group(rows, &rows.group.text)],
            PageContent::Questions(_, entries) => entries.iter().flat_map(EntryReading::entries).collect(),
            PageContent::Exit(_) => Vec::new(),
        }
    }

    /// Whether nothing is left to do on this page but to look again at what the form's change touches.
    #[must_use]
    pub fn is_done_but_for_changes(&self) -> bool {
        let done = |entry: AskedEntry<'_>| entry.confirming.is_some() || entry.asked && entry.fault.is_none();
        self.entries().into_iter().all(done)
    }

    /// Whether something on this page is missing or wrong.
    #[must_use]
    pub fn is_faulty(&self) -> bool {
        self.entries().iter().any(|entry| entry.fault.is_some())
    }

    /// Whether the person has not been asked everything on this page yet, or has to look at something again.
    #[must_use]
    pub fn is_unasked(&self) -> bool {
        !self.unasked().is_empty()
    }

    /// The questions and groups of this page that the person has not been asked yet, or has to look at again.
    fn unasked(&self) -> Vec<Path> {
        self.entries().iter().filter(|entry| !entry.asked).map(|entry| entry.path.clone()).collect()
    }
}

impl EntryReading<'_> {
    fn entries(&self) -> Vec<AskedEntry<'_>> {
        match self {
            Self::Question(question) => vec![AskedEntry::question(question)],
            Self::Group(rows, questions) => {
                let inside = questions.iter().flatten().map(AskedEntry::question);
                std::iter::once(AskedEntry::group(rows, &rows.group.text)).chain(inside).collect()
            }
        }
    }
}

/// A question or a group, as far as both are alike.
#[derive(Debug, Clone, Copy)]
pub struct AskedEntry<'r> {
    /// Where it stands.
    pub path: &'r Path,
    /// The id of its text.
    pub text: &'r str,
    /// Whether it is a group.
    pub is_group: bool,
    /// Whether the person has been asked it.
    pub asked: bool,
    /// Why the person has to look at it again, if so.
    pub confirming: Option<Confirming>,
    /// What is wrong with the answer, or with the number of rows.
    pub fault: Option<&'r Fault>,
}

impl<'r> AskedEntry<'r> {
    fn question(question: &'r QuestionReading<'_>) -> Self {
        let QuestionReading { path, asked, confirming, fault, .. } = question;
        Self {
            path,
            text: &question.question.text,
            is_group: false,
            asked: *asked,
            confirming: *confirming,
            fault: fault.as_ref(),
        }
    }

    fn group<G>(rows: &'r RowsReading<'_, G>, text: &'r str) -> Self {
        let RowsReading { path, asked, confirming, fault, .. } = rows;
        Self { path, text, is_group: true, asked: *asked, confirming: *confirming, fault: fault.as_ref() }
    }
}

/// Whether a row goes on after an item.
enum Flow {
    GoesOn,
    Ended(PageAddress),
}

struct Reader<'p, 'r> {
    raw: &'r RawAnswers,
    circumstances: Circumstances<'p>,
    answers: Answers,
    pages: Vec<PageReading<'p>>,
    exit: Option<PageAddress>,
}

impl<'p> Reader<'p, '_> {
    fn items(&mut self, items: &'p [Item], row: Row<'_>) -> Flow {
        for item in items {
            if let Flow::Ended(address) = self.item(item, row) {
                return Flow::Ended(address);
            }
        }
        Flow::GoesOn
    }

    fn item(&mut self, item: &'p Item, row: Row<'_>) -> Flow {
        let address = |page: &PageId| PageAddress { row: row.path.clone(), page: page.clone() };
        match item {
            Item::Page(page) if self.applies(page.when.as_ref(), row) => {
                let entries = self.entries(page, row);
                if !entries.is_empty() {
                    let content = PageContent::Questions(page, entries);
                    self.pages.push(PageReading { address: address(&page.id), content });
                }
                Flow::GoesOn
            }
            Item::Group(group) if self.applies(group.when.as_ref(), row) => {
                self.group(group, row);
                Flow::GoesOn
            }
            Item::Exit(exit) if self.applies(exit.when.as_ref(), row) => {
                let address = address(&exit.id);
                self.pages.push(PageReading { address: address.clone(), content: PageContent::Exit(exit) });
                Flow::Ended(address)
            }
            Item::Page(_) | Item::Group(_) | Item::Exit(_) => Flow::GoesOn,
        }
    }

    /// The pages of each row, then the page that lists the rows.
    fn group(&mut self, group: &'p PageGroup, row: Row<'_>) {
        let path = row.path.question(&group.id);
        let Some(scope) = row.scope.group(&group.id) else { return };
        let rows = self.rows(group, path, &group.rows);
        for path in &rows.rows {
            self.items(&group.items, Row { path, scope, outer: Some(&row) });
        }
        let address = PageAddress { row: row.path.clone(), page: group.page.clone() };
        self.pages.push(PageReading { address, content: PageContent::Rows(rows) });
    }

    fn rows<G>(&mut self, group: &'p G, path: Path, bounds: &crate::definition::Rows) -> RowsReading<'p, G> {
        let rows: Vec<Path> = self.raw.rows(&path).cloned().collect();
        rows.iter().for_each(|row| self.answers.insert_row(row.clone()));
        let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let fault = match () {
            () if count < bounds.min => Some(Fault::TooFewRows(bounds.min)),
            () if count > bounds.max => Some(Fault::TooManyRows(bounds.max)),
            () => None,
        };
        let confirming = self.raw.confirming(&path);
        let asked = self.raw.get(&path).is_some() && confirming.is_none();
        RowsReading { group, asked, confirming, path, rows, fault }
    }

    fn entries(&mut self, page: &'p Page, row: Row<'_>) -> Vec<EntryReading<'p>> {
        let mut entries: Vec<EntryReading<'p>> =
            page.entries.iter().filter_map(|entry| self.entry(entry, row)).collect();
        // Rules between questions may read their whole page, so they come after it.
        for entry in &mut entries {
            match entry {
                EntryReading::Question(question) => self.judge(question, row),
                EntryReading::Group(rows, questions) => {
                    let Some(scope) = row.scope.group(&rows.group.id) else { continue };
                    for (path, questions) in rows.rows.iter().zip(questions) {
                        let inner = Row { path, scope, outer: Some(&row) };
                        questions.iter_mut().for_each(|question| self.judge(question, inner));
                    }
                }
            }
        }
        entries
    }

    fn entry(&mut self, entry: &'p Entry, row: Row<'_>) -> Option<EntryReading<'p>> {
        match entry {
            Entry::Question(question) => self.question(question, row).map(EntryReading::Question),
            Entry::Group(group) => {
                if !self.applies(group.when.as_ref(), row) {
                    return None;
                }
                let scope = row.scope.group(&group.id)?;
                let rows = self.rows(group, row.path.question(&group.id), &group.rows);
                let questions = rows.rows.iter().map(|path| {
                    let inner = Row { path, scope, outer: Some(&row) };
                    group.questions.iter().filter_map(|question| self.question(question, inner)).collect()
                });
                let questions = questions.collect();
                Some(EntryReading::Group(rows, questions))
            }
        }
    }

    fn question(&mut self, question: &'p Question, row: Row<'_>) -> Option<QuestionReading<'p>> {
        if !self.applies(question.when.as_ref(), row) {
            return None;
        }
        let path = row.path.question(&question.id);
        let now = self.evaluation(row);
        let offered = question.options.iter();
        let offered: Vec<&Choice> =
            offered.filter(|option| option.when.as_ref().is_none_or(|when| now.holds(when))).collect();
        let limit = |term: &Option<Term>| term.as_ref().and_then(|term| now.value(term));
        let (min, max) = (limit(&question.min), limit(&question.max));
        let required =
            !question.optional || question.required_when.as_ref().is_some_and(|when| now.holds(when));
        let (raw, confirming) = (self.raw.get(&path), self.raw.confirming(&path));
        let options: Vec<OptionId> = offered.iter().map(|option| option.id.clone()).collect();
        let limits =
            Limits { min: min.clone(), max: max.clone(), decimals: question.decimals, options: &options };
        let value = raw.map_or(Ok(None), |raw| question.kind.read(&raw.typed, &raw.locale, &limits));
        let fault = match value {
            Ok(Some(value)) => {
                self.answers.insert(path.clone(), value);
                None
            }
            Ok(None) => required.then_some(Fault::Missing),
            Err(fault) => Some(fault),
        };
        Some(QuestionReading {
            question,
            offered,
            min,
            max,
            required,
            asked: raw.is_some() && confirming.is_none(),
            confirming,
            fault,
            warnings: Vec::new(),
            path,
        })
    }

    /// Applies the rules told at a question.
    fn judge(&self, reading: &mut QuestionReading<'p>, row: Row<'_>) {
        let now = self.evaluation(row);
        let question = reading.question;
        let value = self.answers.get(&reading.path);
        if value.is_some_and(|value| is_unusual(question, value, &now)) {
            reading.warnings.push(Warning::Unusual);
        }
        for check in question.checks.iter().filter(|check| now.holds(&check.when)) {
            match check.severity {
                CheckSeverity::Error => {
                    reading.fault.get_or_insert_with(|| Fault::Check(check.id.clone()));
                }
                CheckSeverity::Warning => reading.warnings.push(Warning::Check(check)),
            }
        }
        let detected =
            |error: &&FrequentErrorDefinition| error.when.as_ref().is_some_and(|when| now.holds(when));
        reading.warnings.extend(question.frequent_errors.iter().filter(detected).map(Warning::FrequentError));
    }

    fn applies(&self, when: Option<&Condition>, row: Row<'_>) -> bool {
        when.is_none_or(|when| self.evaluation(row).holds(when))
    }

    fn evaluation<'a>(&'a self, row: Row<'a>) -> Evaluation<'a> {
        Evaluation { answers: &self.answers, row, circumstances: self.circumstances }
    }
}

fn is_unusual(question: &Question, value: &Value, now: &Evaluation<'_>) -> bool {
    let (Some(unusual), Some(quantity)) = (&question.unusual, Quantity::of_value(value)) else {
        return false;
    };
    let beyond = |bound: &Option<Term>, side| {
        bound.as_ref().and_then(|bound| now.value(bound)).and_then(|bound| quantity.compare(&bound))
            == Some(side)
    };
    beyond(&unusual.below, std::cmp::Ordering::Less) || beyond(&unusual.above, std::cmp::Ordering::Greater)
}

impl RawAnswers {
    /// These complete answers as somebody would type them in a language: what an amendment starts from.
    /// Every question that applies counts as asked, on the day `today`, answered or not.
    #[must_use]
    pub fn from_answers(answers: &Answers, procedure: &Procedure, locale: &Locale, today: CivilDate) -> Self {
        let raw = |typed| RawAnswer { typed, locale: locale.clone() };
        let typed = |(path, value): (&Path, &Value)| {
            let kind = procedure.question(path)?.kind;
            Some((path.clone(), raw(kind.write(value, locale))))
        };
        let mut again = Self::default();
        answers.iter().filter_map(typed).for_each(|(path, raw)| again.set(path, raw));
        answers.all_rows().for_each(|row| again.set_row(row.clone(), RowState::Present));
        answers.known().iter().for_each(|(path, value)| again.set_known(path.clone(), value.clone()));
        for path in read(procedure, &again, today).unasked() {
            again.set(path, raw(Vec::new()));
        }
        again
    }
}
