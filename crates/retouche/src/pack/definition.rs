//! How names, definitions and conditions are packed. The numbers of variants need not stay: packs are
//! read by the build that wrote them.

use retouche_texts::{packed_enums, packed_structs, packed_texts};

use crate::condition::{Computed, Condition, Constant, Term};
use crate::definition::{
    AmendmentPolicy, CheckSeverity, ClosingState, Contact, CrossCheck, DefaultAnswer, ExitKind, Fee,
    FrequentErrorDefinition, InForce, LiftDefinition, LiftStep, NoticesDefinition, OptionDefinition,
    PageDefinition, Privacy, ProcedureDefinition, Purpose, QuestionDefinition, QuestionPolicy, Reach,
    Retention, Route, Rows, Service, Silence, Unusual, WindowDefinition,
};
use crate::digest::Digest;
use crate::id::{
    ContactId, FindingId, OptionId, OrganisationId, PageId, ParameterId, Path, ProcedureId, QuestionId,
    RouteId,
};
use crate::period::Period;
use crate::submission::{Channel, EditionLink};

packed_texts! {
    ProcedureId, PageId, QuestionId, OptionId, ParameterId, ContactId, RouteId, FindingId, OrganisationId,
    Path, Period, Digest
}

packed_structs! {
    EditionLink { procedure, number, digest }
    ProcedureDefinition {
        schema, id, edition, in_force, locales, parameters, fee, minutes, service, contacts, routes, pages,
        checks, frequent_errors, amendment, silence, privacy, notices, lift
    }
    InForce { from, until, zone }
    Service { id, contacts }
    Contact { id, reach }
    Route { id, contact, until }
    PageDefinition { id, when, questions, group, pages, exit }
    Rows { min, max, named_by }
    QuestionDefinition {
        id, kind, when, optional, required_when, known_from, purpose, options, dont_know, min, max, decimals,
        unusual, rows, questions
    }
    Unusual { below, above }
    CrossCheck { id, on, when, severity }
    FrequentErrorDefinition { id, on, when }
    AmendmentPolicy { windows, questions, afterwards, during_review, co_holders, channels, remind }
    Privacy { controller, retention, data_protection }
    Retention { draft, closed }
    NoticesDefinition { email }
    LiftDefinition { from, steps, same_meaning, confirm, stay_until }
}

packed_enums! {
    Fee { 0: Free, 1: Cents(cents) }
    Reach { 0: Phone { number }, 1: Email { address }, 2: Desk, 3: Post }
    ExitKind { 0: NothingToDo, 1: NotConcerned }
    OptionDefinition { 0: Id(id), 1: When { id, when } }
    Purpose {
        0: FamilyName, 1: GivenName, 2: Bday, 3: Email, 4: Tel, 5: StreetAddress, 6: AddressLevel2,
        7: PostalCode, 8: Country, 9: Organization, 10: OtherPerson
    }
    CheckSeverity { 0: Error, 1: Warning }
    WindowDefinition {
        0: Fixed { opens, closes, zone },
        1: AfterSending { lasts, zone },
        2: AfterAnswer { answer, lasts, zone },
        3: Always { closes, zone },
        4: UntilState { state },
        5: UntilNextPeriod { starts, every, zone }
    }
    ClosingState { 0: UnderReview, 1: Decided }
    Channel { 0: Online, 1: Phone, 2: Desk, 3: Post }
    QuestionPolicy { 0: Locked(route), 1: WithDocument { route, within } }
    LiftStep {
        0: Rename { from, to },
        1: SplitText { from, to, at },
        2: SplitOptions { from, to },
        3: MergeTexts { from, to, with },
        4: MergeOptions { from, to },
        5: MapOptions { on, options, ask_again },
        6: Default { on, answer },
        7: Drop(from)
    }
    DefaultAnswer { 0: Whole(number), 1: Text(text), 2: Several(options) }
    Silence { 0: None, 1: Accepts(period), 2: Refuses(period) }
    Condition {
        0: Is(question, option),
        1: In(question, options),
        2: Includes(question, option),
        3: Answered(question),
        4: Equal(left, right),
        5: Different(left, right),
        6: Less(left, right),
        7: AtMost(left, right),
        8: More(left, right),
        9: AtLeast(left, right),
        10: All(conditions),
        11: Any(conditions),
        12: Not(condition),
        13: SomeRow(group, condition),
        14: EveryRow(group, condition)
    }
    Term { 0: Constant(constant), 1: Computed(computed) }
    Constant { 0: Integer(number), 1: Date(date), 2: Text(text) }
    Computed {
        0: Answer(question),
        1: Parameter(id),
        2: Today(moved),
        3: YearOf(date),
        4: Count(group),
        5: Sum(group, question),
        6: Difference(left, right),
        7: AgeOn(birth, day),
        8: Known(question)
    }
}
