//! A procedure's definition: the shape of `procedure.json`, exactly as an author writes it.
//!
//! It holds structure only: every sentence is in the texts, under ids derived from the ids here. Nothing
//! here is proven; `check` does that, and `procedure` is what it gives. Unknown keys are refused, so
//! that a misspelt one cannot be silently ignored.

mod lift;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use lift::{DefaultAnswer, LiftDefinition, LiftStep};

use retouche_texts::Locale;

use crate::civil::{CivilDate, ZoneName};
use crate::condition::{Condition, Constant, Term};
use crate::id::{
    ContactId, FindingId, OptionId, OrganisationId, PageId, ParameterId, ProcedureId, QuestionId, RouteId,
};
use crate::period::Period;
use crate::sorted_map::SortedMap;
use crate::submission::{Channel, State};

/// One edition of an online procedure, as written in `procedure.json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ProcedureDefinition {
    /// Where the schema of this file stands, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The procedure's id: the first part of its pages' addresses.
    pub id: ProcedureId,
    /// The number of this edition, from 1. A published edition never changes.
    #[schemars(range(min = 1))]
    pub edition: u32,
    /// From when to when this edition is in force.
    pub in_force: InForce,
    /// The languages it speaks; the first is the reference for the others.
    #[schemars(length(min = 1))]
    pub locales: Vec<Locale>,
    /// Constants that conditions and texts may name.
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub parameters: SortedMap<ParameterId, Constant>,
    /// What the procedure costs: `"free"`, or the exact fee.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee: Option<Fee>,
    /// How many minutes it takes, as measured with people.
    #[schemars(range(min = 1))]
    pub minutes: u32,
    /// The service in charge of what is sent, as the acknowledgement of receipt names it.
    pub service: Service,
    /// Ways to reach a person, shown on every page.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// What to do where the form itself cannot help.
    #[serde(default)]
    pub routes: Vec<Route>,
    /// The pages, in the order in which they are met.
    #[schemars(length(min = 1))]
    pub pages: Vec<PageDefinition>,
    /// Rules between questions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<CrossCheck>,
    /// Mistakes that people make here, told in the first person.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub frequent_errors: Vec<FrequentErrorDefinition>,
    /// How an answer is corrected after sending.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amendment: Option<AmendmentPolicy>,
    /// What silence of the administration means, and from when.
    pub silence: Silence,
    /// Who is responsible for the answers, and how long they are kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub privacy: Option<Privacy>,
    /// Where notices about a submission are sent; absent: they stand on its page only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notices: Option<NoticesDefinition>,
    /// How answers given under the edition before are carried over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lift: Option<LiftDefinition>,
}

/// From when to when an edition is in force, in whole days of a time zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct InForce {
    /// The first day.
    pub from: CivilDate,
    /// The last day; absent: until the next edition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<CivilDate>,
    /// The IANA name of the procedure's time zone, such as `Europe/Paris`.
    pub zone: ZoneName,
}

/// What a procedure costs the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Fee {
    /// Nothing.
    Free,
    /// An amount, in cents of the euro.
    Cents(i64),
}

/// The service in charge (CRPA R112-5): named in the texts as `service_ID`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Service {
    /// The service's id.
    pub id: OrganisationId,
    /// Its postal, electronic and telephone contacts, among `contacts`.
    pub contacts: Vec<ContactId>,
}

/// A way to reach a person.
// serde cannot refuse unknown keys beside a flattened enum; none of these keys is optional, so that a
// misspelt one is still found missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Contact {
    /// The contact's id: its text is `contact_ID`, its hours `contact_ID.hours`.
    pub id: ContactId,
    /// How the person is reached.
    #[serde(flatten)]
    pub reach: Reach,
}

/// How a person is reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "channel", rename_all = "kebab-case")]
pub enum Reach {
    /// By telephone.
    Phone {
        /// The number in E.164 form, such as `+33809401401`.
        number: String,
    },
    /// By electronic mail.
    Email {
        /// The address.
        address: String,
    },
    /// At a desk; the text says where.
    Desk,
    /// By letter; the text gives the address.
    Post,
}

/// What to do where the form itself cannot help: told by the text `route_ID`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Route {
    /// The route's id. The route `lost-code` tells what to do when the secret code is lost.
    pub id: RouteId,
    /// The contact that it leads to.
    pub contact: ContactId,
    /// The last day on which the route is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<CivilDate>,
}

/// One entry of `pages`: a page of questions, a group of pages, or an exit. Exactly one of `questions`,
/// `group` and `exit` is given.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PageDefinition {
    /// The page's id; of a group of pages, also the group's.
    pub id: PageId,
    /// When the page applies; absent: always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// The questions asked on this page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub questions: Option<Vec<QuestionDefinition>>,
    /// The rows of a group of pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<Rows>,
    /// The pages that each row of the group asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<Vec<PageDefinition>>,
    /// Where the path ends here without more to ask: of its row, inside a group; else of the procedure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exit: Option<ExitKind>,
}

/// How many rows a group has, and what names them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rows {
    /// The fewest rows.
    pub min: u32,
    /// The most rows.
    #[schemars(range(min = 1, max = 200))]
    pub max: u32,
    /// The question of the group whose answer names the row to the person, such as an address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub named_by: Option<QuestionId>,
}

/// Why a path ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ExitKind {
    /// The person has nothing to declare.
    NothingToDo,
    /// Somebody else has to declare, or another procedure fits.
    NotConcerned,
}

/// A question, or a group of questions (`"kind": "group"`).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct QuestionDefinition {
    /// The question's id, stable across editions. Its text is `ID`, or `GROUP_ID` in a group.
    pub id: QuestionId,
    /// The kind of question, such as `short-text`, `money`, `date`, `choice`, `group`.
    pub kind: String,
    /// When the question applies; absent: always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// Whether the person may leave it empty.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    /// When an optional question must be answered after all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required_when: Option<Condition>,
    /// The organisation from which a back office may know the answer beforehand: named by the text
    /// `service_ID`, whose `.report` says how to report an error to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known_from: Option<OrganisationId>,
    /// What the answer is about, so that a browser can fill it in (WCAG 1.3.5), or `other-person`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Purpose>,
    /// The options of a choice, in display order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<OptionDefinition>,
    /// Whether a yes/no question also offers "I don't know".
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub dont_know: bool,
    /// The least value (a number, cents of money, a date) or, of a text, the fewest characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<Term>,
    /// The greatest value (a number, cents of money, a date) or, of a text, the most characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<Term>,
    /// The most digits after the decimal sign of a decimal; absent: 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 9))]
    pub decimals: Option<u8>,
    /// Values that are allowed but unusual: the person is asked once whether they are meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unusual: Option<Unusual>,
    /// The rows of a group of questions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<Rows>,
    /// The questions of each row of a group.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<QuestionDefinition>,
}

/// An option: its id alone, or its id and when it applies.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum OptionDefinition {
    /// An option that always applies.
    Id(OptionId),
    /// An option that applies under a condition.
    When {
        /// The option's id.
        id: OptionId,
        /// When it is offered.
        when: Condition,
    },
}

impl OptionDefinition {
    /// The option's id.
    #[must_use]
    pub fn id(&self) -> &OptionId {
        match self {
            Self::Id(id) | Self::When { id, .. } => id,
        }
    }

    /// When the option is offered, if not always.
    #[must_use]
    pub fn when(&self) -> Option<&Condition> {
        match self {
            Self::Id(_) => None,
            Self::When { when, .. } => Some(when),
        }
    }
}

/// What an answer is about: the tokens of HTML's `autocomplete` that fit, and `other-person`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// The person's family name.
    FamilyName,
    /// The person's given names.
    GivenName,
    /// The person's date of birth.
    Bday,
    /// The person's e-mail address.
    Email,
    /// The person's telephone number.
    Tel,
    /// Street and number of the person's address.
    StreetAddress,
    /// The person's commune.
    AddressLevel2,
    /// The person's postal code.
    PostalCode,
    /// The person's country.
    Country,
    /// The organisation the person acts for.
    Organization,
    /// The answer is about somebody else: a browser must not fill in the person's own data.
    OtherPerson,
}

/// Bounds beyond which a value is allowed but unusual.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Unusual {
    /// Values below this are unusual.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<Term>,
    /// Values above this are unusual.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub above: Option<Term>,
}

/// A rule between questions, told by the text `check_ID`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CrossCheck {
    /// The check's id.
    pub id: FindingId,
    /// The question where it is told: question and group ids joined by `/`.
    pub on: String,
    /// When the answers do not fit together. Read in the row of `on`.
    pub when: Condition,
    /// Whether the person may keep the answers.
    #[serde(default)]
    pub severity: CheckSeverity,
}

/// Whether a rule between questions stops the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CheckSeverity {
    /// The answer cannot be accepted.
    #[default]
    Error,
    /// The answer is unusual; the person may keep it.
    Warning,
}

/// A mistake that people make here: told by `error_ID` with `.avoid` and `.repair`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FrequentErrorDefinition {
    /// The frequent error's id.
    pub id: FindingId,
    /// The question it is about: question and group ids joined by `/`.
    pub on: String,
    /// When the answers look like this mistake, read in the row of `on`; absent: it is only told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
}

/// How answers are corrected after sending.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AmendmentPolicy {
    /// When answers can be corrected online. Empty: never online, only by the route `afterwards`.
    #[serde(default)]
    pub windows: Vec<WindowDefinition>,
    /// Questions with a policy of their own, by their path pattern (question and group ids joined by
    /// `/`). All others are free.
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub questions: SortedMap<String, QuestionPolicy>,
    /// The route when no window is open.
    pub afterwards: RouteId,
    /// Whether answers can be corrected while they are examined.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub during_review: bool,
    /// Whether each co-holder may correct, or only whoever sent it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub co_holders: bool,
    /// The channels whose first sendings are corrected online. Empty: all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<Channel>,
    /// How long before a window closes the person is reminded of an unsent correction; absent: a week.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remind: Option<Period>,
}

/// A time in which answers can be corrected.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "basis", deny_unknown_fields, rename_all = "kebab-case")]
pub enum WindowDefinition {
    /// Between two days, both included, the last one until 23:59:59.
    Fixed {
        /// The first day.
        opens: CivilDate,
        /// The last day.
        closes: CivilDate,
        /// The time zone of the days; absent: the procedure's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        zone: Option<ZoneName>,
    },
    /// From the first sending on, for a while; the last day is included until 23:59:59.
    AfterSending {
        /// How long.
        lasts: Period,
        /// The time zone of the days; absent: the procedure's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        zone: Option<ZoneName>,
    },
    /// From the first sending on, until a while after a date that the person answered.
    AfterAnswer {
        /// The question, a date outside any group.
        answer: QuestionId,
        /// How long after that date; the last day is included until 23:59:59.
        lasts: Period,
        /// The time zone of the days; absent: the procedure's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        zone: Option<ZoneName>,
    },
    /// From the first sending on, until the submission comes to a state.
    UntilState {
        /// The state that closes the window.
        state: ClosingState,
    },
    /// From the first sending on, until the next of periods that follow one another opens.
    UntilNextPeriod {
        /// The first day of one of the periods, before every sending.
        starts: CivilDate,
        /// How long a period is.
        every: Period,
        /// The time zone of the days; absent: the procedure's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        zone: Option<ZoneName>,
    },
    /// At any time after sending, until a last day if there is one.
    Always {
        /// The last day, included until 23:59:59; absent: without end.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        closes: Option<CivilDate>,
        /// The time zone of the days; absent: the procedure's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        zone: Option<ZoneName>,
    },
}

/// A state that can close a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ClosingState {
    /// The administration examines the submission.
    UnderReview,
    /// The administration has decided.
    Decided,
}

impl From<ClosingState> for State {
    fn from(state: ClosingState) -> Self {
        match state {
            ClosingState::UnderReview => Self::UnderReview,
            ClosingState::Decided => Self::Decided,
        }
    }
}

/// How one question is corrected after sending.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionPolicy {
    /// Not here: shown as text, with the route that can change it.
    Locked(RouteId),
    /// Here, with a supporting document that is handed in after the correction was sent: the correction
    /// counts at once. The text of the question says which document, in its part `.document`.
    WithDocument {
        /// The route that says how and where it is handed in.
        route: RouteId,
        /// Within what time after the correction was sent; the last day is included.
        within: Period,
    },
}

/// What silence of the administration means (CRPA L231-1 and following).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Silence {
    /// Nothing is decided, so silence means nothing.
    None,
    /// Silence for this long after receipt is acceptance; an attestation can be asked for (L232-3).
    Accepts(Period),
    /// Silence for this long after receipt is refusal; the routes of appeal are told.
    Refuses(Period),
}

/// Where notices about a submission are sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct NoticesDefinition {
    /// The question, of the kind `email` and outside any group, whose answer is the address. Whoever does
    /// not answer it finds the notices on the page of the submission.
    pub email: QuestionId,
}

/// Who is responsible for the answers, and how long they are kept (GDPR art. 13).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Privacy {
    /// The controller: named by the text `controller_ID`; its `.purpose` and `.legal-basis` say why the
    /// answers are processed.
    pub controller: OrganisationId,
    /// How long answers are kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retention: Option<Retention>,
    /// The contact of the data protection officer, among `contacts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data_protection: Option<ContactId>,
}

/// How long answers are kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Retention {
    /// An unsent draft, after its last change.
    pub draft: Period,
    /// A submission, after its last event.
    pub closed: Period,
}
