//! Answers made at random: plausible ones, mended until little is wrong with them; and changed JSON.

use retouche::answer::{Fault, Shape};
use retouche::answers::{RawAnswer, RowState};
use retouche::civil::CivilDate;
use retouche::procedure::{Entry, Item, Procedure, Question};
use retouche::{Path, RawAnswers, RowId, read};
use serde_json::{Value as Json, json};

/// Numbers that follow from a seed (Steele, Lea, Flood: SplitMix64).
pub(crate) struct Random(u64);

impl From<u64> for Random {
    fn from(seed: u64) -> Self {
        Self(seed)
    }
}

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap()
    }

    /// Once in so many times.
    pub(crate) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// One of these.
    pub(crate) fn of<'a, T>(&mut self, several: &'a [T]) -> &'a T {
        &several[self.below(several.len())]
    }
}

/// How often what is wrong is answered again.
const ROUNDS: usize = 40;

/// Answers to a procedure, most of them complete.
pub(crate) fn answers(procedure: &Procedure, today: CivilDate, random: &mut Random) -> RawAnswers {
    let mut raw = RawAnswers::default();
    let mut rows = 0;
    items(procedure.items(), &Path::root(), &mut raw, &mut rows, random);
    for _ in 0..ROUNDS {
        let reading = read(procedure, &raw, today);
        let faulty = reading
            .questions()
            .filter_map(|question| Some((question.question, question.path.clone(), question.fault.clone()?)));
        let faulty: Vec<_> = faulty.collect();
        if faulty.is_empty() {
            break;
        }
        for (question, path, fault) in faulty {
            let typed = match fault {
                Fault::Below(bound) | Fault::Above(bound) => question.kind.write(&bound, &locale()),
                _ => typed(question, random),
            };
            raw.set(path, RawAnswer { typed, locale: locale() });
        }
    }
    raw
}

fn locale() -> retouche_texts::Locale {
    "en".parse().unwrap()
}

fn items(items: &[Item], row: &Path, raw: &mut RawAnswers, rows: &mut u64, random: &mut Random) {
    for item in items {
        match item {
            Item::Page(page) => page.entries.iter().for_each(|entry| match entry {
                Entry::Question(question) => answer(question, row, raw, random),
                Entry::Group(group) => {
                    for row in
                        add_rows(&row.question(&group.id), group.rows.min, group.rows.max, raw, rows, random)
                    {
                        group.questions.iter().for_each(|question| answer(question, &row, raw, random));
                    }
                }
            }),
            Item::Group(group) => {
                for row in
                    add_rows(&row.question(&group.id), group.rows.min, group.rows.max, raw, rows, random)
                {
                    self::items(&group.items, &row, raw, rows, random);
                }
            }
            Item::Exit(_) => {}
        }
    }
}

fn add_rows(
    group: &Path,
    min: u32,
    max: u32,
    raw: &mut RawAnswers,
    rows: &mut u64,
    random: &mut Random,
) -> Vec<Path> {
    let more = usize::try_from(max.min(min + 2) - min).unwrap();
    let count = min as usize + random.below(more + 1);
    (0..count)
        .map(|_| {
            *rows += 1;
            let row = group.row(&RowId::mint(*rows, [0; 5]));
            raw.set_row(row.clone(), RowState::Present);
            row
        })
        .collect()
}

fn answer(question: &Question, row: &Path, raw: &mut RawAnswers, random: &mut Random) {
    if !(question.optional && random.once_in(3)) {
        raw.set(row.question(&question.id), RawAnswer { typed: typed(question, random), locale: locale() });
    }
}

/// Something that somebody may type.
fn typed(question: &Question, random: &mut Random) -> Vec<String> {
    let texts: &[&str] = match question.kind.name {
        "email" => &["a@b.fr", "long.name+tag@sub.example.org"],
        "phone" => &["0199001234", "+49 30 901820"],
        "fr-fiscal-number" => &["30 12 345 678 901", "0000000000000"],
        "siren" => &["732829320", "400 500 609"],
        "siret" => &["732 829 320 00074"],
        _ => &[
            "a",
            "69003",
            "1234567",
            "Été à l’île",
            "\"quoted\" & <b>",
            "l1\nl2\ttab",
            "𝒳 emoji 🐕 ok",
            "a longer answer in several words",
        ],
    };
    match question.kind.shape {
        Shape::Text => vec![(*random.of(texts)).to_owned()],
        Shape::Integer | Shape::Decimal | Shape::Money => {
            let whole = *random.of(&[0_i64, 1, 9, 50, 400, 5_000, -3, 120_000]);
            let part = if question.kind.shape == Shape::Integer {
                ""
            } else {
                *random.of(&["", ".5", ".25", ".10"])
            };
            vec![format!("{whole}{part}")]
        }
        Shape::Date => {
            let year = *random.of(&["1950", "1988", "2008", "2024", "2025", "2026", "2027"]);
            vec![
                random.of(&["1", "2", "28", "31"]).to_string(),
                random.of(&["1", "2", "3", "12"]).to_string(),
                year.to_owned(),
            ]
        }
        Shape::Choice => vec![random.of(&question.options).id.to_string()],
        Shape::Choices => {
            let chosen = question.options.iter().filter(|_| random.once_in(2));
            chosen.map(|option| option.id.to_string()).collect()
        }
    }
}

/// The JSON with one thing changed somewhere.
pub(crate) fn changed(json: &Json, random: &mut Random) -> Json {
    let mut changed = json.clone();
    change(&mut changed, random);
    changed
}

fn change(json: &mut Json, random: &mut Random) {
    let Json::Object(entries) = json else { return replace(json, random) };
    if entries.is_empty() || random.once_in(4) {
        return replace(json, random);
    }
    let key = entries.keys().nth(random.below(entries.len())).unwrap().clone();
    if !random.once_in(4) {
        return change(entries.get_mut(&key).unwrap(), random);
    }
    let value = entries.remove(&key).unwrap();
    if random.once_in(2) {
        entries.insert((*random.of(&["x", "quality", "dwellings", "0000000000000000z"])).to_owned(), value);
    }
}

fn replace(json: &mut Json, random: &mut Random) {
    let others = [
        json!(0),
        json!(-1),
        json!("x"),
        json!("yes"),
        json!("no"),
        json!(""),
        json!([]),
        json!({}),
        json!("2026-02-29"),
        json!(["a", "a"]),
        json!("12.50"),
        json!(1e300),
        Json::Null,
    ];
    *json = random.of(&others).clone();
}
