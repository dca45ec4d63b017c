//! The structure of a JSON file: its keys and the shapes of its values, against the schema generated
//! from the Rust types.
//!
//! The schema's own errors speak of `oneOf` and `$ref`; here they become findings that speak of what
//! the author wrote. What the values mean is left to the rules.

use std::sync::LazyLock;

use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use jsonschema::{ValidationError, Validator};
use retouche::civil::{CivilDate, ZoneName};
use retouche::period::Period;
use retouche::pointer::join;
use retouche_texts::Locale;
use serde_json::Value;

use super::findings::Findings;
use super::near::{listed, nearest};
use crate::diagnostic::{Args, Code};

/// A schema made ready to check files, once for all of them.
pub(crate) struct Structure {
    schema: Value,
    validator: Option<Validator>,
}

/// The structure of `procedure.json`.
pub(crate) static DEFINITION: LazyLock<Structure> =
    LazyLock::new(|| Structure::of(crate::json_schema::definition()));

/// The structure of an author's case.
pub(crate) static CASE: LazyLock<Structure> = LazyLock::new(|| Structure::of(crate::json_schema::case()));

/// A value that does not fit.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Misfit {
    pub(super) pointer: String,
    /// The key that it lacks.
    pub(super) missing: Option<String>,
    /// Where it was perhaps meant to stand.
    pub(super) near: Option<String>,
}

impl Misfit {
    fn at(pointer: &str) -> Self {
        Self { pointer: pointer.to_owned(), missing: None, near: None }
    }
}

/// Types whose texts follow more rules than a pattern can tell: their names in the schema, the words
/// that findings call them by, and how they are read.
type Format = (&'static str, &'static str, fn(&str) -> bool);

const FORMATS: [Format; 4] = [
    ("CivilDate", "date", |text| text.parse::<CivilDate>().is_ok()),
    ("Period", "period", |text| text.parse::<Period>().is_ok()),
    ("ZoneName", "zone", |text| text.parse::<ZoneName>().is_ok()),
    ("Locale", "locale", |text| text.parse::<Locale>().is_ok()),
];

impl Structure {
    pub(crate) fn of(mut schema: Value) -> Self {
        let mut options = jsonschema::options().should_validate_formats(true);
        for (name, word, parses) in FORMATS {
            if let Some(Value::Object(definition)) = schema.pointer_mut(&format!("/$defs/{name}")) {
                definition.remove("pattern");
                definition.insert("format".to_owned(), word.into());
            }
            options = options.with_format(word, parses);
        }
        Self { validator: options.build(&schema).ok(), schema }
    }

    /// Adds what does not fit, and says whether everything does.
    pub(crate) fn check(&self, value: &Value, findings: &mut Findings<'_>) -> bool {
        let fractions = fractions(value);
        for pointer in &fractions {
            findings.at(pointer, Code::WrongType, &[("expected", &"integer")]);
        }
        let errors: Vec<_> =
            self.validator.iter().flat_map(|validator| validator.iter_errors(value)).collect();
        self.tell_all(&errors, findings);
        errors.is_empty() && fractions.is_empty()
    }

    /// What to cut or fill in so that a value may fit.
    pub(super) fn misfits(&self, value: &Value) -> Vec<Misfit> {
        let errors = self.validator.iter().flat_map(|validator| validator.iter_errors(value));
        let mut misfits: Vec<Misfit> = errors.flat_map(|error| self.misfits_of(&error)).collect();
        misfits.extend(fractions(value).iter().map(|pointer| Misfit::at(pointer)));
        misfits.sort();
        misfits.dedup();
        misfits
    }

    fn misfits_of(&self, error: &ValidationError<'_>) -> Vec<Misfit> {
        let pointer = error.instance_path().as_str();
        match error.kind() {
            Kind::Required { property } => {
                let missing = property.as_str().map(str::to_owned);
                vec![Misfit { missing, ..Misfit::at(pointer) }]
            }
            Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => {
                let known = self.keys(error);
                let near =
                    |key: &str| Some(nearest(key, known.iter().copied())).filter(|near| !near.is_empty());
                let misfit = |key: &String| Misfit {
                    near: near(key).map(|near| join(pointer, near)),
                    ..Misfit::at(&join(pointer, key))
                };
                unexpected.iter().map(misfit).collect()
            }
            _ => vec![Misfit::at(pointer)],
        }
    }

    /// Adds what the errors of a schema amount to: variants first, for what no variant takes explains why
    /// its keys were not recognised.
    fn tell_all(&self, errors: &[ValidationError<'_>], findings: &mut Findings<'_>) {
        let (variants, others): (Vec<_>, Vec<_>) = errors.iter().partition(|error| variants(error).is_some());
        for error in variants.into_iter().chain(others) {
            self.tell(error, errors, findings);
        }
    }

    /// Adds the finding that one of several errors amounts to.
    fn tell(&self, error: &ValidationError<'_>, all: &[ValidationError<'_>], findings: &mut Findings<'_>) {
        let pointer = error.instance_path().as_str();
        match error.kind() {
            Kind::Required { property } => {
                let key = property.as_str().unwrap_or_default();
                if !self.is_misspelt(key, pointer, all) {
                    findings.at(pointer, Code::MissingKey, &[("key", &key)]);
                }
            }
            Kind::UnevaluatedProperties { .. } if all.iter().any(|other| is_variant_of(other, pointer)) => {}
            Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => {
                self.tell_unknown_keys(error, unexpected, findings);
            }
            _ if findings.has(pointer) => {}
            Kind::AnyOf { context } | Kind::OneOfNotValid { context } => {
                self.tell_variant(error, context, findings);
            }
            _ => self.tell_value(error, findings),
        }
    }

    /// Whether a missing key is there under a name that resembles it, which is told instead.
    fn is_misspelt(&self, key: &str, pointer: &str, errors: &[ValidationError<'_>]) -> bool {
        let here = errors.iter().filter(|error| error.instance_path().as_str() == pointer);
        here.filter_map(|error| match error.kind() {
            Kind::AdditionalProperties { unexpected } => Some((error, unexpected)),
            _ => None,
        })
        .any(|(error, unexpected)| {
            let known = self.keys(error);
            unexpected.iter().any(|unexpected| nearest(unexpected, known.iter().copied()) == key)
        })
    }

    fn tell_value(&self, error: &ValidationError<'_>, findings: &mut Findings<'_>) {
        let (pointer, value) = (error.instance_path().as_str(), written(error.instance()));
        match error.kind() {
            Kind::Type { kind } => findings.at(pointer, Code::WrongType, &[("expected", &type_name(kind))]),
            Kind::Constant { expected_value } => {
                tell_words(pointer, &value, &[expected_value.as_str().unwrap_or_default()], findings);
            }
            Kind::Enum { options } => {
                let words = options.as_array().into_iter().flatten().filter_map(Value::as_str);
                tell_words(pointer, &value, &words.collect::<Vec<_>>(), findings);
            }
            Kind::Format { format } => {
                findings.at(pointer, Code::WrongFormat, &[("value", &value), ("expected", format)]);
            }
            Kind::Pattern { .. } | Kind::MaxLength { .. } => {
                findings.at(pointer, Code::IllegalId, &[("value", &value)]);
            }
            Kind::Minimum { limit } => {
                findings.at(
                    pointer,
                    Code::OutOfRange,
                    &[("value", &value), ("side", &"least"), ("limit", limit)],
                );
            }
            Kind::Maximum { limit } => {
                findings.at(
                    pointer,
                    Code::OutOfRange,
                    &[("value", &value), ("side", &"most"), ("limit", limit)],
                );
            }
            Kind::MinItems { limit } => findings.at(pointer, Code::TooFewEntries, &[("least", limit)]),
            other => findings.at(pointer, Code::NoSuchForm, &[("known", &format!("`{}`", other.keyword()))]),
        }
    }

    fn tell_unknown_keys(
        &self,
        error: &ValidationError<'_>,
        unexpected: &[String],
        findings: &mut Findings<'_>,
    ) {
        let given = |key: &&str| error.instance().get(key).is_some();
        let known: Vec<&str> = self.keys(error).into_iter().filter(|key| !given(key)).collect();
        for key in unexpected {
            let pointer = join(error.instance_path().as_str(), key);
            let near = nearest(key, known.iter().copied());
            let known = listed(known.iter().copied());
            findings.at_key(&pointer, Code::UnknownKey, &[("key", key), ("near", &near), ("known", &known)]);
        }
    }

    /// The keys that the schema of an error knows.
    fn keys(&self, error: &ValidationError<'_>) -> Vec<&str> {
        let schema = self.around(error);
        let branches = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
        let properties =
            std::iter::once(schema).chain(branches).filter_map(|schema| schema.get("properties"));
        let keys = properties.filter_map(Value::as_object).flat_map(serde_json::Map::keys);
        let mut keys: Vec<&str> = keys.map(String::as_str).filter(|key| !key.starts_with('$')).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// The schema whose keyword an error is about.
    fn around(&self, error: &ValidationError<'_>) -> &Value {
        let path = error.schema_path().as_str();
        let around = path.rsplit_once('/').map_or("", |(around, _)| around);
        self.schema.pointer(around).unwrap_or(&Value::Null)
    }

    /// A value that is none of several variants: what is wrong with the variant that was meant, or
    /// which variants there are.
    fn tell_variant(
        &self,
        error: &ValidationError<'_>,
        branches: &[Vec<ValidationError<'_>>],
        findings: &mut Findings<'_>,
    ) {
        let pointer = error.instance_path().as_str();
        let meant: Vec<_> = branches.iter().filter(|branch| !is_another(branch, pointer)).collect();
        match meant.as_slice() {
            [] => self.tell_misfit(error, branches, findings),
            [branch] => self.tell_all(branch, findings),
            [first, ..]
                if meant
                    .iter()
                    .all(|branch| missing_keys(branch, pointer) == missing_keys(first, pointer)) =>
            {
                self.tell_all(first, findings);
            }
            _ => {
                let keys = meant.iter().flat_map(|branch| missing_keys(branch, pointer));
                let keys: Vec<_> = keys.map(|key| format!("{{\"{key}\": …}}")).collect();
                let known = listed(keys.iter().map(String::as_str));
                findings.at(pointer, Code::NoSuchForm, &[("known", &known)]);
            }
        }
    }

    fn tell_misfit(
        &self,
        error: &ValidationError<'_>,
        branches: &[Vec<ValidationError<'_>>],
        findings: &mut Findings<'_>,
    ) {
        let pointer = error.instance_path().as_str();
        let mut wanted = Wanted::default();
        self.collect(branches, pointer, &mut wanted);
        let value = error.instance().as_ref();
        if let Some((tag, _)) = wanted.tags.first() {
            let words: Vec<&str> = wanted.tags.iter().map(|(_, word)| word.as_str()).collect();
            let written = value.pointer(tag.strip_prefix(pointer).unwrap_or_default()).map(written);
            return tell_words(tag, &written.unwrap_or_default(), &words, findings);
        }
        let single =
            value.as_object().filter(|object| object.len() == 1).and_then(|object| object.keys().next());
        match (value, single, wanted.types.as_slice()) {
            (_, Some(key), _) if !wanted.keys.is_empty() => {
                let known: Vec<&str> = wanted.keys.iter().map(String::as_str).collect();
                let near = nearest(key, known.iter().copied());
                let known = if wanted.words.is_empty() { listed(known) } else { wanted.forms() };
                let args: Args<'_> = &[("value", key), ("near", &near), ("known", &known)];
                findings.at_key(&join(pointer, key), Code::NotOneOf, args);
            }
            (Value::String(word), _, []) if wanted.keys.is_empty() => {
                let words: Vec<&str> = wanted.words.iter().map(String::as_str).collect();
                tell_words(pointer, word, &words, findings);
            }
            (_, _, [single]) if wanted.keys.is_empty() && wanted.words.is_empty() => {
                findings.at(pointer, Code::WrongType, &[("expected", single)]);
            }
            _ => findings.at(pointer, Code::NoSuchForm, &[("known", &wanted.forms())]),
        }
    }

    /// What the branches want at this pointer.
    fn collect(&self, branches: &[Vec<ValidationError<'_>>], pointer: &str, wanted: &mut Wanted) {
        for error in branches.iter().flatten() {
            let here = error.instance_path().as_str() == pointer;
            match error.kind() {
                Kind::AnyOf { context } | Kind::OneOfNotValid { context } if here => {
                    self.collect(context, pointer, wanted);
                }
                Kind::Constant { expected_value } => {
                    let word = expected_value.as_str().unwrap_or_default().to_owned();
                    match here {
                        true => wanted.words.push(word),
                        false => wanted.tags.push((error.instance_path().as_str().to_owned(), word)),
                    }
                }
                Kind::Required { property } if here => {
                    wanted.keys.push(property.as_str().unwrap_or_default().to_owned());
                }
                Kind::Type { kind } if here => {
                    let schema = self.around(error);
                    match schema.get("required").and_then(Value::as_array) {
                        Some(keys) if keys.len() == 1 => {
                            wanted.keys.extend(keys.iter().filter_map(Value::as_str).map(str::to_owned));
                        }
                        // A word that is wanted is told as such.
                        _ if schema.get("const").is_some() => {}
                        Some(_) | None => wanted.add_type(type_name(kind)),
                    }
                }
                _ => {}
            }
        }
    }
}

/// What several variants want in one place.
#[derive(Default)]
struct Wanted {
    /// Whole values.
    words: Vec<String>,
    /// Keys of objects with a single one.
    keys: Vec<String>,
    /// Values of a key that tells the variants apart, with its pointer.
    tags: Vec<(String, String)>,
    /// JSON types.
    types: Vec<String>,
}

impl Wanted {
    fn add_type(&mut self, name: String) {
        if !self.types.contains(&name) {
            self.types.push(name);
        }
    }

    /// What may be written, as a sentence lists it.
    fn forms(&self) -> String {
        let words = self.words.iter().map(|word| format!("\"{word}\""));
        let keys = self.keys.iter().map(|key| format!("{{\"{key}\": …}}"));
        let forms: Vec<String> = words.chain(self.types.iter().cloned()).chain(keys).collect();
        listed(forms.iter().map(String::as_str))
    }
}

fn variants<'a>(error: &'a ValidationError<'_>) -> Option<&'a [Vec<ValidationError<'static>>]> {
    match error.kind() {
        Kind::AnyOf { context } | Kind::OneOfNotValid { context } => Some(context),
        _ => None,
    }
}

/// Whether an error says that the value at this pointer is none of several variants.
fn is_variant_of(error: &ValidationError<'_>, pointer: &str) -> bool {
    variants(error).is_some() && error.instance_path().as_str() == pointer
}

/// Whether the errors of a branch say that another variant was meant: the value has another type, or
/// the word or key that tells the variants apart is another.
fn is_another(branch: &[ValidationError<'_>], pointer: &str) -> bool {
    let here = |error: &&ValidationError<'_>| error.instance_path().as_str() == pointer;
    let other_value = branch.iter().any(|error| match error.kind() {
        Kind::Constant { .. } => true,
        Kind::Type { .. } => here(&error),
        _ if here(&error) => {
            variants(error).is_some_and(|branches| branches.iter().all(|branch| is_another(branch, pointer)))
        }
        _ => false,
    });
    let other_key = !missing_keys(branch, pointer).is_empty()
        && branch.iter().filter(here).any(|error| matches!(error.kind(), Kind::AdditionalProperties { .. }));
    other_value || other_key
}

fn missing_keys<'a>(branch: &'a [ValidationError<'_>], pointer: &str) -> Vec<&'a str> {
    let here = branch.iter().filter(|error| error.instance_path().as_str() == pointer);
    here.filter_map(|error| match error.kind() {
        Kind::Required { property } => property.as_str(),
        _ => None,
    })
    .collect()
}

fn tell_words(pointer: &str, value: &str, words: &[&str], findings: &mut Findings<'_>) {
    let (near, known) = (nearest(value, words.iter().copied()), listed(words.iter().copied()));
    findings.at(pointer, Code::NotOneOf, &[("value", &value), ("near", &near), ("known", &known)]);
}

fn type_name(kind: &TypeKind) -> String {
    match kind {
        TypeKind::Single(single) => single.to_string(),
        TypeKind::Multiple(several) => {
            several.iter().map(|one| one.to_string()).collect::<Vec<_>>().join(" | ")
        }
    }
}

/// Numbers with a fraction, `1.0` included, have no place in our files: amounts are in cents, and other
/// decimals are texts.
fn fractions(value: &Value) -> Vec<String> {
    let inside = |token: &str, value: &Value| {
        let pointers = fractions(value).into_iter();
        pointers.map(|pointer| join("", token) + &pointer).collect::<Vec<_>>()
    };
    match value {
        Value::Number(number) if !number.is_i64() && !number.is_u64() => vec![String::new()],
        Value::Array(entries) => {
            let entries = entries.iter().enumerate().filter(|(_, entry)| !entry.is_string());
            entries.flat_map(|(place, entry)| inside(&place.to_string(), entry)).collect()
        }
        Value::Object(entries) => entries.iter().flat_map(|(key, entry)| inside(key, entry)).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    }
}

/// A value as a sentence quotes it: texts bare, others as JSON, none of them at length.
fn written(value: &Value) -> String {
    let whole = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match whole.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", whole.get(..end).unwrap_or_default()),
        None => whole,
    }
}
