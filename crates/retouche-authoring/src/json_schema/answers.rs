//! The schema of a procedure's answers, for back offices in any language.
//!
//! It never refuses what the core accepts. What it cannot say, it tells in annotations, written as the
//! definition writes them: `x-when` (the conditions under which something applies), `x-required-when`,
//! `x-min` and `x-max` (limits that are computed or no numbers), `x-checks` and `x-exits`.

use std::collections::BTreeMap;

use retouche::answer::Quantity;
use retouche::answer::{Options, Shape};
use retouche::answers::Answers;
use retouche::civil::CivilDate;
use retouche::condition::{Computed, Term};
use retouche::definition::{CheckSeverity, Rows};
use retouche::evaluation::{Evaluation, Row};
use retouche::id::Path;
use retouche::procedure::{Choice, Procedure, Question};
use retouche_screens::Say;
use retouche_texts::Texts;
use serde_json::{Map, Value as Json, json};

use super::conditions::said;
use super::rows::{Placed, RowShape, SchemaPlace};

/// The schema of a procedure's answers, with the labels of its questions where texts are given.
#[must_use]
pub fn answers(procedure: &Procedure, texts: Option<&Texts>) -> Json {
    let writer = Writer { procedure, say: texts.map(|texts| Say { procedure, texts }) };
    let definition = procedure.definition();
    let mut schema = Map::new();
    schema.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
    schema.insert(
        "$id".to_owned(),
        format!("urn:retouche:answers:{}:{}", definition.id, definition.edition).into(),
    );
    writer.title(&mut schema, "procedure");
    schema.extend(writer.row(&RowShape::of_items(procedure.items()), Level::Root));
    Json::Object(schema)
}

/// Whether a row is the whole procedure: an exit of it means that nothing is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Level {
    Root,
    Row,
}

struct Writer<'a> {
    procedure: &'a Procedure,
    say: Option<Say<'a>>,
}

impl Writer<'_> {
    fn row(&self, row: &RowShape<'_>, level: Level) -> Map<String, Json> {
        let properties = row.placed.iter().map(|placed| (placed.id.to_string(), self.placed(placed)));
        let properties: Map<String, Json> = properties.collect();
        let mut schema = Map::new();
        schema.insert("type".to_owned(), "object".into());
        schema.insert("properties".to_owned(), Json::Object(properties));
        schema.insert("additionalProperties".to_owned(), false.into());
        let always = row
            .placed
            .iter()
            .filter(|placed| always_required(placed, level))
            .map(|placed| placed.id.as_str());
        insert_list(&mut schema, "required", always.map(Json::from).collect());
        insert_list(&mut schema, "allOf", self.rules(row, level));
        insert_list(&mut schema, "x-exits", row.exits.iter().map(|when| json!(when)).collect());
        schema
    }

    fn placed(&self, placed: &Placed<'_>) -> Json {
        let mut schema = match &placed.place {
            SchemaPlace::Question(question) => self.question(question),
            SchemaPlace::Group(rows, shape) => self.group(rows, shape),
        };
        self.title(&mut schema, placed.text);
        insert_list(&mut schema, "x-when", placed.when.iter().map(|when| json!(when)).collect());
        Json::Object(schema)
    }

    fn group(&self, rows: &Rows, shape: &RowShape<'_>) -> Map<String, Json> {
        let schema = json!({
            "type": "object",
            "patternProperties": { "^[a-v0-9]{17}$": self.row(shape, Level::Row) },
            "additionalProperties": false,
            "minProperties": rows.min,
            "maxProperties": rows.max,
        });
        into_object(schema)
    }

    fn question(&self, question: &Question) -> Map<String, Json> {
        let mut schema = self.value(question);
        for (key, term) in [("x-min", &question.min), ("x-max", &question.max)] {
            if let Some(term) = term.as_ref().filter(|term| !is_said(question, term)) {
                schema.insert(key.to_owned(), json!(term));
            }
        }
        if let Some(when) = &question.required_when {
            schema.insert("x-required-when".to_owned(), json!(when));
        }
        insert_list(&mut schema, "x-checks", question.checks.iter().map(|check| json!(check)).collect());
        schema
    }

    fn value(&self, question: &Question) -> Map<String, Json> {
        let schema = match question.kind.shape {
            Shape::Text => return self.text(question),
            Shape::Integer | Shape::Money => return self.integer(question),
            Shape::Decimal => json!({ "type": "string", "pattern": decimal_pattern(question.decimals) }),
            Shape::Date => {
                json!({ "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
            }
            Shape::Choice => self.options(question),
            Shape::Choices => {
                json!({ "type": "array", "items": self.options(question), "uniqueItems": true, "minItems": 1 })
            }
        };
        into_object(schema)
    }

    /// Characters are counted alike on both sides: code points.
    fn text(&self, question: &Question) -> Map<String, Json> {
        let mut schema = Map::new();
        schema.insert("type".to_owned(), "string".into());
        let fewest = question.min.as_ref().and_then(|term| self.constant(term)?.as_count());
        schema.insert("minLength".to_owned(), fewest.unwrap_or(1).max(1).into());
        let most = match &question.max {
            None => Some(question.kind.length),
            Some(term) => self.constant(term).and_then(|most| most.as_count()),
        };
        schema.extend(most.map(|most| ("maxLength".to_owned(), most.into())));
        schema.extend(question.kind.pattern.map(|pattern| ("pattern".to_owned(), pattern.into())));
        schema
    }

    fn integer(&self, question: &Question) -> Map<String, Json> {
        let bound = |term: &Option<Term>| {
            let bound = self.constant(term.as_ref()?)?.in_shape(question.kind.shape)?;
            bound.to_json().as_i64()
        };
        let most = retouche::answer::INTEGER_MAX;
        into_object(json!({
            "type": "integer",
            "minimum": bound(&question.min).unwrap_or(-most),
            "maximum": bound(&question.max).unwrap_or(most),
        }))
    }

    fn options(&self, question: &Question) -> Json {
        if let Options::Listed(ids, _) = question.kind.options {
            return json!({ "enum": ids });
        }
        let option = |choice: &Choice| {
            let mut schema = into_object(json!({ "const": choice.id }));
            self.title(&mut schema, &choice.text);
            schema.extend(choice.when.as_ref().map(|when| ("x-when".to_owned(), json!([when]))));
            Json::Object(schema)
        };
        json!({ "oneOf": question.options.iter().map(option).collect::<Vec<_>>() })
    }

    /// The value of a limit that rests on no answer and no day.
    fn constant(&self, term: &Term) -> Option<Quantity> {
        let (answers, root) = (Answers::default(), Path::root());
        let row = Row { path: &root, scope: self.procedure.scope(), outer: None };
        let circumstances = self.procedure.circumstances(CivilDate::MIN);
        let now = Evaluation { answers: &answers, row, circumstances };
        is_constant(term).then(|| now.value(term))?
    }

    fn title(&self, schema: &mut Map<String, Json>, text: &str) {
        let title = self.say.and_then(|say| say.optional(text));
        schema.extend(title.map(|title| ("title".to_owned(), title.to_plain_string().into())));
    }

    /// What a schema can say of conditions: what does not apply is absent; what applies and is required
    /// is there; options that are not offered are not chosen; what checks refuse does not occur.
    fn rules(&self, row: &RowShape<'_>, level: Level) -> Vec<Json> {
        let mut rules = Rules::default();
        if level == Level::Root {
            // Answers whose path ends at an exit are never sent.
            row.exits.iter().filter_map(|exit| said(exit, row)).for_each(|exit| rules.never(exit));
        }
        for placed in &row.placed {
            let applies = Applies::of(placed, row, level);
            rules.add_presence(placed, &applies, row);
            if let SchemaPlace::Question(question) = &placed.place {
                rules.add_options(placed, question, row);
                rules.add_checks(question, &applies, row);
            }
        }
        rules.written()
    }
}

/// When an entry applies, as far as a schema can say it.
struct Applies {
    /// Whether this is all there is to say.
    whole: bool,
    parts: Vec<Json>,
}

impl Applies {
    fn of(placed: &Placed<'_>, row: &RowShape<'_>, level: Level) -> Self {
        let exits = match level {
            Level::Root => &[],
            Level::Row => row.exits.get(..placed.exits_before).unwrap_or_default(),
        };
        let not_taken = exits.iter().map(|exit| Some(json!({ "not": said(exit, row)? })));
        let parts: Vec<Option<Json>> =
            placed.when.iter().map(|when| said(when, row)).chain(not_taken).collect();
        Self { whole: parts.iter().all(Option::is_some), parts: parts.into_iter().flatten().collect() }
    }

    fn is_always(&self) -> bool {
        self.whole && self.parts.is_empty()
    }

    fn schema(&self) -> Json {
        match self.parts.as_slice() {
            [] => json!(true),
            [single] => single.clone(),
            several => json!({ "allOf": several }),
        }
    }

    /// This, and something else.
    fn and(&self, more: Json) -> Json {
        if self.is_always() { more } else { json!({ "allOf": [self.schema(), more] }) }
    }
}

/// A condition, what is there when it holds, and what is absent when it does not.
type Presence = (Json, Vec<Json>, Map<String, Json>);

/// The conditional rules of a row, those with one condition together.
#[derive(Default)]
struct Rules {
    presence: BTreeMap<String, Presence>,
    others: Vec<Json>,
}

impl Rules {
    fn never(&mut self, schema: Json) {
        self.others.push(json!({ "not": schema }));
    }

    fn add_presence(&mut self, placed: &Placed<'_>, applies: &Applies, row: &RowShape<'_>) {
        if !applies.parts.is_empty() {
            let schema = applies.schema();
            let entry = self.presence.entry(schema.to_string()).or_insert((schema, Vec::new(), Map::new()));
            if applies.whole && is_required(placed) {
                entry.1.push(placed.id.as_str().into());
            }
            entry.2.insert(placed.id.to_string(), false.into());
        }
        let SchemaPlace::Question(question) = &placed.place else { return };
        let when = question.required_when.as_ref().and_then(|when| said(when, row));
        if let Some(when) = when.filter(|_| applies.whole) {
            self.others.push(json!({ "if": applies.and(when), "then": { "required": [placed.id] } }));
        }
    }

    fn add_options(&mut self, placed: &Placed<'_>, question: &Question, row: &RowShape<'_>) {
        for option in &question.options {
            let Some(offered) = option.when.as_ref().and_then(|when| said(when, row)) else { continue };
            let chosen = match question.kind.shape {
                Shape::Choices => json!({ "contains": { "const": option.id } }),
                Shape::Choice
                | Shape::Text
                | Shape::Integer
                | Shape::Decimal
                | Shape::Money
                | Shape::Date => json!({ "const": option.id }),
            };
            let not_chosen = json!({ "properties": { placed.id.as_str(): { "not": chosen } } });
            self.others.push(json!({ "if": offered, "else": not_chosen }));
        }
    }

    fn add_checks(&mut self, question: &Question, applies: &Applies, row: &RowShape<'_>) {
        for check in question.checks.iter().filter(|check| check.severity == CheckSeverity::Error) {
            if let Some(refused) = said(&check.when, row).filter(|_| applies.whole) {
                self.never(applies.and(refused));
            }
        }
    }

    fn written(self) -> Vec<Json> {
        let presence = self.presence.into_values().map(|(applies, required, absent)| {
            let mut rule = into_object(json!({ "if": applies, "else": { "properties": absent } }));
            if !required.is_empty() {
                rule.insert("then".to_owned(), json!({ "required": required }));
            }
            Json::Object(rule)
        });
        presence.chain(self.others).collect()
    }
}

/// Whether an entry that applies must be there.
fn is_required(placed: &Placed<'_>) -> bool {
    match &placed.place {
        SchemaPlace::Question(question) => !question.optional,
        SchemaPlace::Group(rows, _) => rows.min > 0,
    }
}

fn always_required(placed: &Placed<'_>, level: Level) -> bool {
    let may_end = level == Level::Row && placed.exits_before > 0;
    is_required(placed) && placed.when.is_empty() && !may_end
}

/// Whether the schema of a question's values says this limit.
fn is_said(question: &Question, limit: &Term) -> bool {
    match question.kind.shape {
        Shape::Text | Shape::Integer | Shape::Money => is_constant(limit),
        Shape::Decimal | Shape::Date | Shape::Choice | Shape::Choices => false,
    }
}

fn is_constant(term: &Term) -> bool {
    match term {
        Term::Constant(_) | Term::Computed(Computed::Parameter(_)) => true,
        Term::Computed(_) => false,
    }
}

/// The pattern of decimals as they are written: no needless zeros, at most so many places.
fn decimal_pattern(places: u8) -> String {
    match places.checked_sub(1) {
        None => "^(0|-?[1-9][0-9]{0,15})$".to_owned(),
        Some(before) => {
            let part = format!("[0-9]{{0,{before}}}[1-9]");
            format!("^(0|-?([1-9][0-9]{{0,15}}(\\.{part})?|0\\.{part}))$")
        }
    }
}

fn insert_list(schema: &mut Map<String, Json>, key: &str, list: Vec<Json>) {
    if !list.is_empty() {
        schema.insert(key.to_owned(), Json::Array(list));
    }
}

fn into_object(json: Json) -> Map<String, Json> {
    match json {
        Json::Object(object) => object,
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) | Json::Array(_) => Map::new(),
    }
}
