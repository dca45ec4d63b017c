//! What cannot be done: why, and the steps that remain. The same refusal becomes a page for a person and
//! a problem (RFC 9457) for a program.

use axum::http::StatusCode;
use retouche::digest::NotCanonical;
use retouche::edition::UnknownZone;
use retouche::id::Path;
use retouche::refusal::{Gap, Refusal};
use retouche_screens::{RefusalKind, SignInFault, Target};
use retouche_store::StoreError;

use crate::random::NoRandomness;

/// Something is broken on our side. It says what, never about whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Broken(pub(crate) &'static str);

/// A refusal.
#[derive(Debug)]
pub(crate) struct Refused {
    /// Why.
    pub(crate) kind: RefusalKind,
    /// The status of the answer.
    pub(crate) status: StatusCode,
    /// The steps that remain, beside the ways to reach a person.
    pub(crate) next: Vec<Target>,
    /// For programs: what is wrong in particular.
    pub(crate) errors: Vec<Fault>,
    /// For programs: why signing in failed.
    pub(crate) sign_in: Option<SignInFault>,
}

/// One thing that is wrong in a request.
#[derive(Debug)]
pub(crate) struct Fault {
    /// Where: a JSON Pointer into the answers.
    pub(crate) pointer: String,
    /// What, as a stable code.
    pub(crate) code: String,
    /// What, in words for a person; absent: only a program could mend it.
    pub(crate) message: Option<String>,
}

impl Refused {
    pub(crate) fn new(kind: RefusalKind) -> Self {
        Self { status: status(&kind), kind, next: Vec::new(), errors: Vec::new(), sign_in: None }
    }

    /// Reference and code do not open anything.
    pub(crate) fn of_sign_in(fault: SignInFault) -> Self {
        let status = match fault {
            SignInFault::NoReference | SignInFault::NoCode => StatusCode::UNPROCESSABLE_ENTITY,
            SignInFault::NoMatch => StatusCode::UNAUTHORIZED,
            SignInFault::Slowed(_) => StatusCode::TOO_MANY_REQUESTS,
        };
        Self { status, sign_in: Some(fault), ..Self::new(RefusalKind::SignedOut) }
    }

    /// What the framework refuses by a status alone.
    pub(crate) fn by_framework(status: StatusCode) -> Option<Self> {
        let kind = match status {
            StatusCode::NOT_FOUND => RefusalKind::NotFound,
            StatusCode::PAYLOAD_TOO_LARGE => RefusalKind::TooLarge,
            status if status.is_client_error() => RefusalKind::Malformed,
            _ => return None,
        };
        Some(Self::new(kind).with_status(status))
    }

    /// The stable code of the refusal.
    pub(crate) fn code(&self) -> &'static str {
        self.sign_in.map_or_else(|| self.kind.code(), sign_in_code)
    }

    /// With a step that remains.
    pub(crate) fn or(mut self, next: Target) -> Self {
        self.next.push(next);
        self
    }

    /// With another status than the kind's usual one.
    pub(crate) fn with_status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    /// With what is wrong in particular.
    pub(crate) fn because(self, errors: Vec<Fault>) -> Self {
        Self { errors, ..self }
    }

    /// With one thing that only a program could mend.
    pub(crate) fn at(mut self, pointer: &str, code: &str) -> Self {
        self.errors.push(Fault { pointer: pointer.to_owned(), code: code.to_owned(), message: None });
        self
    }
}

/// Every refusal, for those who look one up by its code.
const KINDS: [RefusalKind; 16] = [
    RefusalKind::NotFound,
    RefusalKind::SignedOut,
    RefusalKind::NoDraft,
    RefusalKind::Malformed,
    RefusalKind::TooLarge,
    RefusalKind::Forged,
    RefusalKind::Stale,
    RefusalKind::Incomplete,
    RefusalKind::Closed,
    RefusalKind::Locked,
    RefusalKind::NotAsked,
    RefusalKind::Unanswered,
    RefusalKind::Unsettled,
    RefusalKind::NothingChanged,
    RefusalKind::Purged,
    RefusalKind::Broken,
];

/// Every way in which signing in fails.
const SIGN_IN_FAULTS: [SignInFault; 4] =
    [SignInFault::NoReference, SignInFault::NoCode, SignInFault::NoMatch, SignInFault::Slowed(0)];

fn sign_in_code(fault: SignInFault) -> &'static str {
    match fault {
        SignInFault::NoReference => "no-reference",
        SignInFault::NoCode => "no-code",
        SignInFault::NoMatch => "no-match",
        SignInFault::Slowed(_) => "slowed",
    }
}

/// The refusal of a code; of a failed signing in, that nobody is signed in.
pub(crate) fn kind_of(code: &str) -> Option<RefusalKind> {
    let of_sign_in = SIGN_IN_FAULTS.into_iter().any(|fault| sign_in_code(fault) == code);
    let kind = KINDS.into_iter().find(|kind| kind.code() == code);
    kind.or(of_sign_in.then_some(RefusalKind::SignedOut))
}

fn status(kind: &RefusalKind) -> StatusCode {
    match kind {
        RefusalKind::NotFound => StatusCode::NOT_FOUND,
        RefusalKind::SignedOut => StatusCode::UNAUTHORIZED,
        RefusalKind::NoDraft => StatusCode::NOT_FOUND,
        RefusalKind::Malformed => StatusCode::BAD_REQUEST,
        RefusalKind::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        RefusalKind::Forged => StatusCode::FORBIDDEN,
        RefusalKind::Incomplete => StatusCode::UNPROCESSABLE_ENTITY,
        RefusalKind::Stale
        | RefusalKind::Closed
        | RefusalKind::Locked
        | RefusalKind::NotAsked
        | RefusalKind::Unanswered
        | RefusalKind::Unsettled
        | RefusalKind::NothingChanged => StatusCode::CONFLICT,
        RefusalKind::Purged => StatusCode::GONE,
        RefusalKind::Broken => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

impl From<Broken> for Refused {
    fn from(Broken(what): Broken) -> Self {
        tracing::error!(what, "broken");
        Self::new(RefusalKind::Broken)
    }
}

impl From<Refusal> for Refused {
    /// A refusal of the core, with the questions it is about. The pages that remain are added by the caller.
    fn from(refusal: Refusal) -> Self {
        let at = |kind, code: &str, paths: &[Path]| {
            paths.iter().fold(Self::new(kind), |refused, path| refused.at(&path.pointer(), code))
        };
        match refusal {
            Refusal::Stale(_) | Refusal::NoRequest | Refusal::NotNow(_) => Self::new(RefusalKind::Stale),
            Refusal::Closed(_) => Self::new(RefusalKind::Closed),
            Refusal::Locked(paths) => at(RefusalKind::Locked, "locked", &paths),
            Refusal::NotAsked(paths) => at(RefusalKind::NotAsked, "not-asked", &paths),
            Refusal::Unanswered(paths) => at(RefusalKind::Unanswered, "unanswered", &paths),
            Refusal::Unsettled(paths) => at(RefusalKind::Unsettled, "unsettled", &paths),
            Refusal::StillOpen => Self::new(RefusalKind::Stale).at("", "can-be-sent"),
            Refusal::NothingChanged => Self::new(RefusalKind::NothingChanged),
            Refusal::Purged => Self::new(RefusalKind::Purged),
            Refusal::Incomplete => Self::new(RefusalKind::Incomplete),
            Refusal::NoRevision(_) => Self::new(RefusalKind::NotFound),
            Refusal::NoReasons => Self::new(RefusalKind::Incomplete).at("/why", "no-reasons"),
            Refusal::WindowPassed => Self::new(RefusalKind::Incomplete).at("/closes", "window-passed"),
            Refusal::Gaps(gaps) => gaps.iter().fold(Self::new(RefusalKind::Incomplete), |refused, gap| {
                let (pointer, code) = gap_place(gap);
                refused.at(&pointer, code)
            }),
            Refusal::NotCanonical(error) => error.into(),
            // A refusal of a later core.
            _ => Broken("a refusal is unknown").into(),
        }
    }
}

/// Where a correction request lacks something, in its JSON, and the code of what it lacks.
fn gap_place(gap: &Gap) -> (String, &'static str) {
    let item = |path: &Path, code| (path.pointer(), code);
    match gap {
        Gap::NoQuestion => ("/words/items".to_owned(), "no-question"),
        Gap::UnknownQuestion(path) => item(path, "unknown-question"),
        Gap::Twice(path) => item(path, "twice"),
        Gap::Locked(path) => item(path, "locked"),
        Gap::NoReason(path) => item(path, "no-reason"),
        Gap::NothingExpected(path) => item(path, "nothing-expected"),
        Gap::NoRequirement(path) => item(path, "no-requirement"),
        Gap::NotAnswered(path) => item(path, "not-answered"),
        Gap::UnfitSuggestion(path) => item(path, "unfit-suggestion"),
        Gap::NoConsequence => ("/words/without-answer".to_owned(), "no-consequence"),
        Gap::DuePassed => ("/due".to_owned(), "due-passed"),
        _ => (String::new(), "gap"),
    }
}

impl From<StoreError> for Refused {
    /// The store's errors carry nothing of what is kept.
    fn from(error: StoreError) -> Self {
        tracing::error!(%error, "the store failed");
        Self::new(RefusalKind::Broken)
    }
}

impl From<NoRandomness> for Broken {
    fn from(_: NoRandomness) -> Self {
        Self("the operating system gives no random bytes")
    }
}

impl From<UnknownZone> for Broken {
    fn from(_: UnknownZone) -> Self {
        Self("a time zone is unknown")
    }
}

impl From<NotCanonical> for Broken {
    fn from(_: NotCanonical) -> Self {
        Self("something has no canonical JSON")
    }
}

impl From<NoRandomness> for Refused {
    fn from(error: NoRandomness) -> Self {
        Broken::from(error).into()
    }
}

impl From<UnknownZone> for Refused {
    fn from(error: UnknownZone) -> Self {
        Broken::from(error).into()
    }
}

impl From<NotCanonical> for Refused {
    fn from(error: NotCanonical) -> Self {
        Broken::from(error).into()
    }
}
