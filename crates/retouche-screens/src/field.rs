//! A field: one question as it is shown on a page, made by a pure function of that question.

use retouche::amendment::locked_route;
use retouche::answer;
use retouche::answer::{Fault, LineEntry, Shape};
use retouche::answers::{Answers, RawAnswer};
use retouche::definition::Purpose;
use retouche::id::Path;
use retouche::read::{QuestionReading, Warning};
use retouche_texts::{Arg, Args, Text};
use serde::Serialize;

use super::entries::{DATE_PARTS, SEEN};

use super::answer_text::arg;
use super::say::confirming;
use super::{Hidden, Say, Typed};

/// One question on a page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Field {
    /// Where its answer stands: the name of its entries in a post, too.
    pub path: Path,
    /// The question.
    pub label: Text,
    /// Whether the label is the page's heading.
    pub is_heading: bool,
    /// "(optional)", where the person may leave it empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub optional: Option<Text>,
    /// One short sentence that helps to answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<Text>,
    /// What was known beforehand, from whom, and that it can be corrected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known: Option<Text>,
    /// That the form changed here since the person answered, and what to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirming: Option<Text>,
    /// Of a correction: the document that another answer asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<Text>,
    /// Longer help, to be opened: why this is asked, where to find it.
    pub help: Vec<(Text, Text)>,
    /// What is wrong with what was typed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<Text>,
    /// What is said before an error for those who hear it.
    pub error_prefix: Text,
    /// What is unusual about what was typed.
    pub notices: Vec<FieldNotice>,
    /// What is shown to type or choose in.
    pub control: FieldControl,
    /// The `autocomplete` token, where the answer is about the person (WCAG 1.3.5).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autocomplete: Option<&'static str>,
}

/// Something unusual about an answer, that the person may keep.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct FieldNotice {
    /// What is unusual; of a frequent error, the statement in the first person.
    pub title: Text,
    /// How to avoid and repair it, and that the answer may be kept.
    pub body: Vec<Text>,
    /// What the form carries to say that the notice was seen.
    pub seen: Hidden,
}

/// What a field shows to type or choose in, with what was typed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(clippy::large_enum_variant, reason = "found on 64 bits only; few exist at a time")]
pub enum FieldControl {
    /// One line of text.
    Line {
        /// How it is typed.
        entry: LineEntry,
        /// What was typed.
        value: Typed,
        /// A unit after it, such as the sign of the currency.
        #[serde(skip_serializing_if = "Option::is_none")]
        unit: Option<Text>,
        /// The most characters it usefully shows.
        width: usize,
        /// Whether it must be answered.
        required: bool,
    },
    /// Several lines of text.
    Area {
        /// What was typed.
        value: Typed,
        /// Whether it must be answered.
        required: bool,
    },
    /// Day, month and year.
    Date {
        /// The three parts.
        parts: [DatePart; 3],
        /// Whether it must be answered.
        required: bool,
    },
    /// Radio buttons.
    Radios {
        /// The options.
        options: Vec<OptionItem>,
        /// Whether it must be answered.
        required: bool,
    },
    /// Checkboxes.
    Checkboxes {
        /// The options.
        options: Vec<OptionItem>,
    },
    /// A list to pick one from.
    Select {
        /// The entry that stands for no choice.
        prompt: Text,
        /// The options, in alphabetical order where they are the product's own.
        options: Vec<OptionItem>,
        /// Whether it must be answered.
        required: bool,
    },
    /// An answer that is corrected elsewhere: shown as text, with its route (R5).
    Locked {
        /// The answer.
        value: super::AnswerText,
        /// Why it is not corrected here, and where.
        route: Text,
    },
}

/// One part of a date.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct DatePart {
    /// `day`, `month` or `year`: after the path and a colon, the name of its entry in a post.
    pub name: &'static str,
    /// Its label.
    pub label: Text,
    /// What was typed.
    pub value: Typed,
    /// The digits it holds.
    pub digits: u8,
    /// Whether the error is about this part.
    pub is_faulty: bool,
    /// The `autocomplete` token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autocomplete: Option<&'static str>,
}

/// One option of a choice.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct OptionItem {
    /// The value that a post carries.
    pub value: String,
    /// Its label.
    pub label: Text,
    /// One short sentence about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<Text>,
    /// Whether it was chosen.
    pub is_chosen: bool,
}

/// What a page shows of its fields.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Showing<'a> {
    /// Whether errors and notices are shown: after a post that could not go on.
    pub(super) findings: bool,
    /// Of an amendment: the answers in force, some of which are locked.
    pub(super) in_force: Option<&'a Answers>,
}

impl Say<'_> {
    /// The field of one question.
    pub(super) fn field(
        &self,
        reading: &QuestionReading<'_>,
        raw: Option<&RawAnswer>,
        answers: &Answers,
        showing: Showing<'_>,
    ) -> Field {
        let (question, text) = (reading.question, reading.question.text.as_str());
        let fault = reading.fault.as_ref().filter(|_| showing.findings);
        let locked = showing.in_force.and_then(|in_force| locked_route(question, &reading.path, in_force));
        let known = answers.known().get(&reading.path).filter(|_| locked.is_none());
        let filled = known.map(|value| RawAnswer {
            typed: question.kind.write(value, self.texts.locale()),
            locale: self.texts.locale().clone(),
        });
        let control = match locked {
            Some(route) => FieldControl::Locked {
                value: self.answer(question, answers.get(&reading.path)),
                route: self.own(&format!("route_{route}")),
            },
            None => self.control(reading, raw.or(filled.as_ref()), fault),
        };
        Field {
            path: reading.path.clone(),
            label: self.own(text),
            is_heading: false,
            optional: (!reading.required).then(|| self.product("optional")),
            hint: self.part(text, "hint"),
            known: known.and_then(|value| self.known_here(question, value)),
            confirming: reading.confirming.map(|why| confirming(self, why)),
            document: showing.in_force.and_then(|_| self.document_here(question)),
            help: self.help(text),
            error: fault.map(|fault| self.fault(reading, fault)),
            error_prefix: self.product("error-prefix"),
            notices: if showing.findings { self.notices(reading) } else { Vec::new() },
            control,
            autocomplete: question.purpose.and_then(token),
        }
    }

    fn help(&self, text: &str) -> Vec<(Text, Text)> {
        let parts = ["where", "why"].into_iter();
        parts
            .filter_map(|part| Some((self.product(&format!("help-{part}")), self.part(text, part)?)))
            .collect()
    }

    fn control(
        &self,
        reading: &QuestionReading<'_>,
        raw: Option<&RawAnswer>,
        fault: Option<&Fault>,
    ) -> FieldControl {
        let required = reading.required;
        let typed =
            |place: usize| Typed(raw.and_then(|raw| raw.typed.get(place)).cloned().unwrap_or_default());
        match reading.question.kind.control {
            answer::Control::Line(entry) => FieldControl::Line {
                entry,
                value: typed(0),
                unit: (entry == LineEntry::Money).then(|| self.product("currency")),
                width: width(entry, reading.question.kind.length),
                required,
            },
            answer::Control::Area => FieldControl::Area { value: typed(0), required },
            answer::Control::DateParts => {
                let day = self.date_part(reading, 0, typed(0), fault);
                let month = self.date_part(reading, 1, typed(1), fault);
                FieldControl::Date {
                    parts: [day, month, self.date_part(reading, 2, typed(2), fault)],
                    required,
                }
            }
            answer::Control::Radios => FieldControl::Radios { options: self.options(reading, raw), required },
            answer::Control::Checkboxes => FieldControl::Checkboxes { options: self.options(reading, raw) },
            answer::Control::Select => {
                let mut options = self.options(reading, raw);
                if matches!(reading.question.kind.options, answer::Options::Listed(..)) {
                    options.sort_by_cached_key(|option| collation_key(&option.label.to_plain_string()));
                }
                FieldControl::Select { prompt: self.product("choose"), options, required }
            }
        }
    }

    fn date_part(
        &self,
        reading: &QuestionReading<'_>,
        place: usize,
        value: Typed,
        fault: Option<&Fault>,
    ) -> DatePart {
        let name = DATE_PARTS.get(place).copied().unwrap_or_default();
        let is_faulty = match fault {
            Some(Fault::DateIncomplete(missing)) => missing.get(place).copied().unwrap_or_default(),
            Some(Fault::YearIncomplete) => name == "year",
            Some(_) => true,
            None => false,
        };
        let about_person = reading.question.purpose == Some(Purpose::Bday);
        let token = ["bday-day", "bday-month", "bday-year"].get(place).copied();
        DatePart {
            name,
            label: self.product(&format!("date-{name}")),
            value,
            digits: if name == "year" { 4 } else { 2 },
            is_faulty,
            autocomplete: token.filter(|_| about_person),
        }
    }

    fn options(&self, reading: &QuestionReading<'_>, raw: Option<&RawAnswer>) -> Vec<OptionItem> {
        let chosen = |id: &str| raw.is_some_and(|raw| raw.typed.iter().any(|typed| typed == id));
        let item = |option: &&retouche::procedure::Choice| OptionItem {
            value: option.id.to_string(),
            label: self.own(&option.text),
            hint: self.part(&option.text, "hint"),
            is_chosen: chosen(option.id.as_str()),
        };
        reading.offered.iter().map(item).collect()
    }

    /// What is wrong, in words that say how to mend it.
    pub(super) fn fault(&self, reading: &QuestionReading<'_>, fault: &Fault) -> Text {
        let question = reading.question;
        let args = self
            .parameters()
            .with("label", Arg::Message(self.own(&question.text)))
            .with("example", Arg::Message(self.example(&question.text, &question.kind)));
        let count = |number: usize| Arg::Integer(i64::try_from(number).unwrap_or(i64::MAX));
        let product = |args: &Args| self.product_with(&format!("fault-{}", fault.code()), args);
        match fault {
            Fault::Missing => self.missing(question, &args),
            Fault::Check(check) => self.texts.text(&format!("check_{check}"), &args),
            Fault::TooLong(is, limit) | Fault::TooShort(is, limit) | Fault::DigitCount(is, limit) => {
                product(&args.with("count", count(*is)).with("limit", count(*limit)))
            }
            Fault::TooManyDecimals(limit) => product(&args.with("limit", Arg::Integer((*limit).into()))),
            Fault::Below(limit) | Fault::Above(limit) => {
                let dated = if limit.shape() == Shape::Date { "-date" } else { "" };
                let id = format!("fault-{}{dated}", fault.code());
                self.product_with(&id, &args.with("limit", arg(limit)))
            }
            Fault::TooFewRows(limit) | Fault::TooManyRows(limit) => {
                product(&args.with("limit", Arg::Integer((*limit).into())))
            }
            Fault::DateIncomplete(missing) => {
                let first = missing.iter().position(|missing| *missing).unwrap_or(0);
                let part = DATE_PARTS.get(first).copied().unwrap_or_default();
                self.product_with(&format!("fault-date-incomplete-{part}"), &args)
            }
            Fault::ControlDigit => {
                self.product_with(&format!("fault-control-digit-{}", question.kind.name), &args)
            }
            Fault::NotANumber
            | Fault::AmbiguousNumber
            | Fault::NotWhole
            | Fault::TooLarge
            | Fault::YearIncomplete
            | Fault::DateImpossible
            | Fault::NotAnOption
            | Fault::NotAnEmail
            | Fault::NotAPhone
            | Fault::Other(_) => product(&args),
        }
    }

    fn missing(&self, question: &retouche::procedure::Question, args: &Args) -> Text {
        let generic = || {
            let shape = match question.kind.shape {
                Shape::Choice => "choice",
                Shape::Choices => "choices",
                Shape::Date => "date",
                Shape::Text | Shape::Integer | Shape::Decimal | Shape::Money => "text",
            };
            self.product_with(&format!("fault-missing-{shape}"), args)
        };
        self.part(&question.text, "missing").unwrap_or_else(generic)
    }

    fn notices(&self, reading: &QuestionReading<'_>) -> Vec<FieldNotice> {
        reading.warnings.iter().map(|warning| self.notice(reading, warning)).collect()
    }

    /// What is unusual, in words that leave the choice to the person.
    pub(super) fn notice(&self, reading: &QuestionReading<'_>, warning: &Warning<'_>) -> FieldNotice {
        let label = Args::new().with("label", Arg::Message(self.own(&reading.question.text)));
        let (title, mut body) = match warning {
            Warning::Unusual => (self.product_with("unusual", &label), Vec::new()),
            Warning::Check(check) => (self.own(&format!("check_{}", check.id)), Vec::new()),
            Warning::FrequentError(error) => {
                let text = format!("error_{}", error.id);
                let title = self.product_with(
                    "frequent-error",
                    &Args::new().with("error", Arg::Message(self.own(&text))),
                );
                (title, ["repair", "avoid"].into_iter().filter_map(|part| self.part(&text, part)).collect())
            }
        };
        body.push(self.product("keep-or-change"));
        FieldNotice { title, body, seen: Hidden::new(SEEN, format!("{}!{}", reading.path, warning.code())) }
    }
}

/// The characters that a line usefully shows.
fn width(entry: LineEntry, length: usize) -> usize {
    match entry {
        LineEntry::Words | LineEntry::Email => 0,
        LineEntry::Money | LineEntry::Number => 12,
        LineEntry::Phone => 20,
        LineEntry::Digits if length == 0 => 8,
        LineEntry::Digits => length + length / 3,
    }
}

/// The `autocomplete` token of a purpose (accessibility decision C.6).
fn token(purpose: Purpose) -> Option<&'static str> {
    match purpose {
        Purpose::FamilyName => Some("family-name"),
        Purpose::GivenName => Some("given-name"),
        Purpose::Email => Some("email"),
        Purpose::Tel => Some("tel"),
        Purpose::StreetAddress => Some("street-address"),
        Purpose::AddressLevel2 => Some("address-level2"),
        Purpose::PostalCode => Some("postal-code"),
        Purpose::Country => Some("country"),
        Purpose::Organization => Some("organization"),
        Purpose::OtherPerson => Some("off"),
        // A date is three entries, each with a token of its own.
        Purpose::Bday => None,
    }
}

/// Names in an order that a reader expects: without case, accents folded for the letters we print.
fn collation_key(name: &str) -> String {
    let folded = |letter: char| match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'أ' | 'إ' | 'آ' => 'ا',
        other => other,
    };
    name.to_lowercase().chars().map(folded).collect()
}
