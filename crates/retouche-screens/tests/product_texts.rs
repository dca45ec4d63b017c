//! The product's own texts: every one that the code names is there, in every language alike, and they
//! keep the rules of plain and calm language. What they become on screens is tried in `product_screens`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use retouche::Kinds;
use retouche::answer::{COUNTRIES, Control, Fault, Limits, LineEntry, Options};
use retouche::answers::Confirming;
use retouche::receipt::signed::NotGenuine;
use retouche_screens::RefusalKind;
use retouche_screens::product::{PRODUCT_REFERENCE, product_texts};
use retouche_texts::{Args, CompiledTexts, Locale, LocaleData, Texts, TextsFinding, build};

const PREFIX: &str = "ui_";

/// The languages of the product that are complete.
const LANGUAGES: [&str; 3] = ["fr", "en", "ar"];

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

fn folder(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn compiled() -> Vec<&'static CompiledTexts> {
    product_texts().iter().map(|(compiled, _)| compiled).collect()
}

/// The ids of the texts of one language, without their prefix, each with its variables.
fn texts_of(tag: &str) -> BTreeMap<String, BTreeSet<String>> {
    let files = compiled().into_iter().filter(|file| file.locale() == &locale(tag));
    let texts = files.flat_map(|file| {
        let of = |id: &str| file.variables(id).into_iter().map(str::to_owned).collect();
        let ids = file.ids().map(|id| (id.strip_prefix(PREFIX).unwrap().to_owned(), of(id)));
        ids.collect::<Vec<_>>()
    });
    texts.collect()
}

/// What is wrong with a file, as far as these texts can be wrong.
fn told(finding: &TextsFinding) -> String {
    format!("{:?} {:?} {:?}", finding.place, finding.id, finding.problem)
}

#[test]
fn the_products_texts_have_no_finding_and_fit_its_family() {
    let files = product_texts();
    for (compiled, findings) in files {
        let told: Vec<String> = findings.iter().map(told).collect();
        assert_eq!(told, Vec::<String>::new(), "{}", compiled.locale());
    }
    let sources: Vec<&CompiledTexts> = files.iter().map(|(compiled, _)| compiled).collect();
    let mut given = BTreeSet::new();
    for source in &sources {
        assert!(source.ids().all(|id| given.insert((source.locale(), id))), "{}", source.locale());
    }
    let reference = locale(PRODUCT_REFERENCE);
    for source in &sources {
        let (_, findings) = build(source.locale(), std::slice::from_ref(&reference), &sources);
        assert_eq!(findings.iter().map(told).collect::<Vec<_>>(), Vec::<String>::new());
    }
}

/// The code of the screens, without its tests.
fn code_of_screens() -> String {
    let files =
        ["src", "src/agent", "src/target"].into_iter().flat_map(|path| fs::read_dir(folder(path)).unwrap());
    let files = files.map(|file| file.unwrap().path()).filter(|path| path.is_file());
    let texts = files.map(|file| fs::read_to_string(file).unwrap());
    texts.map(|text| text.split("#[cfg(test)]").next().unwrap().to_owned()).collect()
}

/// What stands between quotes in code, where it could be an id.
fn literals(code: &str) -> BTreeSet<&str> {
    let legal = |text: &&str| {
        !text.is_empty()
            && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    code.split('"').skip(1).step_by(2).filter(legal).collect()
}

/// The ids that calls of the voice of a procedure name in so many words.
fn named(code: &str) -> BTreeSet<&str> {
    let calls = [
        ".product(\"",
        ".product_with(\"",
        ".task_fact(\"",
        ".item_fault(\"",
        ".link(\"",
        ".link_with(\"",
        "fact(\"",
        "section(\"",
        "sent_on(\"",
    ];
    let after = |call: &'static str| code.split(call).skip(1).map(|rest| rest.split('"').next().unwrap());
    // A call that goes on over two lines.
    let spread = ["product_with(", "link_with("].into_iter().flat_map(|call| {
        let rests = code.split(call).skip(1).map(str::trim_start);
        rests.filter_map(|rest| rest.strip_prefix('"')?.split('"').next())
    });
    calls.into_iter().flat_map(after).chain(spread).collect()
}

/// One fault of each code: what the compiler asks to be completed when one is added.
fn faults() -> Vec<Fault> {
    use retouche::Value;
    let (number, day) = (Value::Integer(1), Value::Date("2026-01-01".parse().unwrap()));
    let all = vec![
        Fault::Missing,
        Fault::TooLong(2, 1),
        Fault::TooShort(1, 2),
        Fault::NotANumber,
        Fault::AmbiguousNumber,
        Fault::NotWhole,
        Fault::TooManyDecimals(2),
        Fault::TooLarge,
        Fault::Below(number.clone()),
        Fault::Below(day.clone()),
        Fault::Above(number),
        Fault::Above(day),
        Fault::DateIncomplete([true; 3]),
        Fault::YearIncomplete,
        Fault::DateImpossible,
        Fault::NotAnOption,
        Fault::NotAnEmail,
        Fault::NotAPhone,
        Fault::DigitCount(1, 2),
        Fault::ControlDigit,
        Fault::TooFewRows(1),
        Fault::TooManyRows(1),
    ];
    assert!(all.iter().all(|fault| !texts_of_fault(fault).is_empty()));
    all
}

/// The ids of the texts that tell a fault.
fn texts_of_fault(fault: &Fault) -> Vec<String> {
    let with = |parts: &[&str]| parts.iter().map(|part| format!("fault-{}-{part}", fault.code())).collect();
    match fault {
        Fault::Missing => with(&["text", "choice", "choices", "date"]),
        Fault::DateIncomplete(_) => with(&["day", "month", "year"]),
        Fault::ControlDigit => with(&["fr-fiscal-number", "siren", "siret"]),
        Fault::Below(limit) | Fault::Above(limit) if limit.shape() == retouche::answer::Shape::Date => {
            with(&["date"])
        }
        Fault::Below(_)
        | Fault::Above(_)
        | Fault::TooLong(..)
        | Fault::TooShort(..)
        | Fault::NotANumber
        | Fault::AmbiguousNumber
        | Fault::NotWhole
        | Fault::TooManyDecimals(_)
        | Fault::TooLarge
        | Fault::YearIncomplete
        | Fault::DateImpossible
        | Fault::NotAnOption
        | Fault::NotAnEmail
        | Fault::NotAPhone
        | Fault::DigitCount(..)
        | Fault::TooFewRows(_)
        | Fault::TooManyRows(_) => vec![format!("fault-{}", fault.code())],
        // Told by those who bring them: a kind of an integrator, a check of a procedure.
        Fault::Other(_) | Fault::Check(_) => Vec::new(),
    }
}

fn refusals() -> Vec<String> {
    use RefusalKind::{
        Broken, Closed, Forged, Incomplete, Locked, Malformed, NoDraft, NotAsked, NotFound, NothingChanged,
        Purged, SignedOut, Stale, TooLarge, Unanswered, Unsettled,
    };
    let all = [
        NotFound,
        SignedOut,
        NoDraft,
        Malformed,
        TooLarge,
        Forged,
        Stale,
        Incomplete,
        Closed,
        Locked,
        NotAsked,
        Unanswered,
        Unsettled,
        NothingChanged,
        Purged,
        Broken,
    ];
    let texts = |kind: &RefusalKind| {
        match kind {
            NotFound | SignedOut | NoDraft | Malformed | TooLarge | Forged | Stale | Incomplete | Closed
            | Locked | NotAsked | Unanswered | Unsettled | NothingChanged | Purged | Broken => {}
        }
        let heading = format!("refusal-{}", kind.code());
        [format!("{heading}.body"), heading]
    };
    all.iter().flat_map(texts).collect()
}

/// The kinds whose errors show an example: what is typed has a form.
fn kinds_with_example() -> Vec<&'static str> {
    let kinds = Kinds::standard();
    let shown = kinds.names().filter(|name| {
        let kind = kinds.get(name).unwrap();
        let free = matches!(kind.control, Control::Area | Control::Line(LineEntry::Words));
        kind.options == Options::None && !free
    });
    shown.collect()
}

/// Why people look at a question again: what the compiler asks to be completed when a reason is added.
fn changes_to_confirm() -> Vec<&'static str> {
    use Confirming::{Declared, New, OptionGone, Required, Reworded};
    let code = |why: Confirming| match why {
        New | Required | OptionGone | Reworded | Declared => why.code(),
    };
    [New, Required, OptionGone, Reworded, Declared].map(code).to_vec()
}

/// The ids that code puts together.
fn composed() -> BTreeSet<String> {
    let family = |stem: &'static str, ends: &[&str]| -> Vec<String> {
        ends.iter().map(|end| format!("{stem}-{end}")).collect()
    };
    let languages: Vec<String> =
        texts_of("fr").into_keys().filter(|id| id.starts_with("language-")).collect();
    for tag in languages.iter().map(|id| id.strip_prefix("language-").unwrap()) {
        assert!(LocaleData::of(&locale(tag)).is_some(), "nobody can be served in {tag}");
    }
    let zones = texts_of("fr").into_keys().filter(|id| id.starts_with("zone_"));
    [
        faults().iter().flat_map(texts_of_fault).collect(),
        refusals(),
        family("fault-receipt", &NotGenuine::ALL.map(|reason| reason.code())),
        family("example", &kinds_with_example()),
        family("help", &["where", "why"]),
        family("confirm", &changes_to_confirm()),
        family("date", &["day", "month", "year"]),
        family("period", &["days", "months", "years"]),
        family("option", &["yes", "no", "dont-know"]),
        family("country", &COUNTRIES),
        languages,
        zones.chain(["moment".to_owned()]).collect(),
    ]
    .concat()
    .into_iter()
    .collect()
}

#[test]
fn every_text_that_is_named_exists_and_none_is_left_over() {
    let (texts, code) = (texts_of("fr"), code_of_screens());
    let (named, literals, composed) = (named(&code), literals(&code), composed());
    assert!(named.len() > 80, "the calls are not found any more: {named:?}");
    let missing: Vec<&str> = (named.iter().copied().chain(composed.iter().map(String::as_str)))
        .filter(|id| !texts.contains_key(*id))
        .collect();
    assert_eq!(missing, Vec::<&str>::new(), "no text");
    let unused: Vec<&String> =
        texts.keys().filter(|id| !literals.contains(id.as_str()) && !composed.contains(*id)).collect();
    assert_eq!(unused, Vec::<&String>::new(), "nothing shows these");
}

#[test]
fn a_procedure_can_name_each_of_its_languages() {
    let names = fs::read_dir(folder("../retouche-texts/locales")).unwrap().filter_map(|file| {
        let name = file.unwrap().file_name().into_string().unwrap();
        name.strip_suffix(".json").and_then(|tag| tag.parse::<Locale>().ok())
    });
    let texts = texts_of("fr");
    let unnamed: Vec<String> = names
        .filter(|locale| locale.as_str() != "package")
        .map(|locale| format!("language-{locale}"))
        .filter(|id| !texts.contains_key(id))
        .collect();
    assert_eq!(unnamed, Vec::<String>::new());
}

#[test]
fn each_language_says_the_same() {
    let french = texts_of("fr");
    let differing = |one: &BTreeMap<_, _>, other: &BTreeMap<_, _>| -> Vec<String> {
        let ids: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
        ids.into_iter().filter(|id| one.get(*id) != other.get(*id)).cloned().collect()
    };
    let none = Vec::<String>::new();
    assert_eq!(differing(&texts_of("en"), &french), none, "en");
    assert_eq!(differing(&texts_of("ar"), &french), none, "ar");
    for (id, variables) in texts_of("fr-simple") {
        let reference = french.get(&id);
        assert!(reference.is_some_and(|reference| variables.is_subset(reference)), "fr-simple {id}");
    }
}

#[test]
fn an_example_passes_as_an_answer() {
    let kinds = Kinds::standard();
    for tag in LANGUAGES {
        let texts = texts(tag);
        for name in kinds_with_example() {
            let example = texts.text(&format!("{PREFIX}example-{name}"), &Args::new()).to_plain_string();
            let typed = example.replace(['\u{200f}', '\u{2066}', '\u{2069}'], "");
            let typed: Vec<String> = match name {
                "date" => typed.split_whitespace().map(str::to_owned).collect(),
                _ => vec![typed],
            };
            let limits = Limits { decimals: 2, ..Limits::default() };
            let read = kinds.get(name).unwrap().read(&typed, &locale(tag), &limits);
            assert!(matches!(read, Ok(Some(_))), "{tag} {name}: {example}");
        }
    }
}

fn texts(tag: &str) -> Texts {
    let sources = compiled();
    build(&locale(tag), &[locale("fr")], &sources).0
}

/// Where something is put into a text.
const HOLE: &str = "◆";

/// Every way of saying the texts of one language that are written by hand, by id.
fn said(tag: &str) -> Vec<(String, String)> {
    let topics = ["questions", "screens", "cases", "agents"].into_iter();
    let said: Vec<_> = topics.flat_map(|topic| said_in(topic, tag)).collect();
    assert!(said.len() > 80, "{tag}");
    said
}

fn said_in(topic: &str, tag: &str) -> Vec<(String, String)> {
    let file = folder(&format!("texts/product/{topic}/{tag}.ftl"));
    let resource = fluent_syntax::parser::parse(fs::read_to_string(file).unwrap()).unwrap();
    let mut said = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name.strip_prefix(PREFIX).unwrap();
        let value = message.value.iter().map(|value| (id.to_owned(), value));
        let parts = message.attributes.iter().map(|part| (format!("{id}.{}", part.id.name), &part.value));
        for (id, pattern) in value.chain(parts) {
            said.extend(ways(pattern).into_iter().map(|words| (id.clone(), words)));
        }
    }
    said
}

/// Every way of saying a pattern.
fn ways(pattern: &Pattern<String>) -> Vec<String> {
    pattern.elements.iter().fold(vec![String::new()], |before, element| {
        let next = match element {
            PatternElement::TextElement { value } => vec![value.clone()],
            PatternElement::Placeable { expression: Expression::Inline(inline) } => vec![match inline {
                InlineExpression::StringLiteral { value } => value.clone(),
                _ => HOLE.to_owned(),
            }],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| ways(&variant.value)).collect()
            }
        };
        before.iter().flat_map(|start| next.iter().map(move |end| format!("{start}{end}"))).collect()
    })
}

/// What somebody who reads plain French meets: its own texts, and the reference's where it has none.
fn said_in_plain_french() -> Vec<(String, String)> {
    let plain = said("fr-simple");
    let own: BTreeSet<String> = plain.iter().map(|(id, _)| id.clone()).collect();
    plain.into_iter().chain(said("fr").into_iter().filter(|(id, _)| !own.contains(id))).collect()
}

#[track_caller]
fn assert_none<'a>(rule: &str, found: impl Iterator<Item = &'a (String, String)>) {
    let found: Vec<String> = found.map(|(id, words)| format!("{id} = {words}")).collect();
    assert!(found.is_empty(), "{rule}:\n{}", found.join("\n"));
}

#[track_caller]
fn assert_unsaid(said: &[(String, String)], banned: &[&str]) {
    for word in banned {
        assert_none(word, said.iter().filter(|(_, words)| words.to_lowercase().contains(word)));
    }
}

/// Nobody is blamed, begged or told off, and nothing is found by its colour or its place.
#[test]
fn the_tone_is_calm() {
    let french = [
        "invalide",
        "incorrect",
        "interdit",
        "illégal",
        "fatal",
        "avez oublié",
        "veuillez",
        "merci de",
        "s’il vous plaît",
        "désolé",
        "oups",
        "ci-contre",
        "ci-dessous",
        "ci-dessus",
        "à droite",
        "à gauche",
        "en rouge",
        "en vert",
        "·",
    ];
    assert_unsaid(&said("fr"), &french);
    assert_unsaid(&said("fr-simple"), &french);
    assert_unsaid(
        &said_in_plain_french(),
        &["cliqu", "onglet", "upload", "télévers", "champ", "formulaire", "%"],
    );
    let english = [
        "invalid",
        "incorrect",
        "forbidden",
        "illegal",
        "fatal",
        "you forgot",
        "please",
        "sorry",
        "oops",
        "below",
        "above",
        "on the right",
        "on the left",
        "in red",
        "in green",
        "click",
    ];
    assert_unsaid(&said("en"), &english);
    let arabic = ["غير صالح", "خاطئ", "ممنوع", "يرجى", "الرجاء", "عذر", "آسف", "انقر", "أدناه", "أعلاه"];
    assert_unsaid(&said("ar"), &arabic);
}

/// Who names the right to error owes the sentence on repayment (R11): one text names it, and the code
/// never says that one alone.
#[test]
fn the_right_to_error_is_named_once_and_repayment_with_it() {
    for (tag, name) in [
        ("fr", "droit à l’erreur"),
        ("fr-simple", "droit à l’erreur"),
        ("en", "right to error"),
        ("ar", "الحق في الخطأ"),
    ] {
        let said = said(tag);
        let naming: Vec<&str> =
            said.iter().filter(|(_, words)| words.contains(name)).map(|(id, _)| id.as_str()).collect();
        assert_eq!(naming, ["right-to-error"], "{tag}");
    }
    let code = code_of_screens();
    assert_eq!(code.matches("\"right-to-error\"").count(), 1);
    assert_eq!(code.matches("\"right-to-error-repay\"").count(), 1);
}

/// The words of each sentence; what is put in counts for two.
fn longest_sentence(words: &str) -> usize {
    let sentences =
        words.split_inclusive(['.', '?', '!']).fold(vec![String::new()], |mut sentences, piece| {
            if let Some(last) = sentences.last_mut() {
                last.push_str(piece);
            }
            sentences.push(String::new());
            sentences
        });
    let count = |sentence: &String| -> usize {
        let words = sentence.split(|blank: char| blank.is_whitespace());
        words
            .filter(|word| word.chars().any(char::is_alphanumeric) || word.contains(HOLE))
            .map(|word| if word.contains(HOLE) { 2 } else { 1 })
            .sum()
    };
    sentences.iter().map(count).max().unwrap_or(0)
}

#[test]
fn sentences_are_short() {
    let longer = |limit: usize| move |said: &&(String, String)| longest_sentence(&said.1) > limit;
    assert_none("more than 20 words in French", said("fr").iter().filter(longer(20)));
    assert_none("more than 15 words in plain French", said_in_plain_french().iter().filter(longer(15)));
    assert_none("more than 22 words in English", said("en").iter().filter(longer(22)));
    assert_none("more than 20 words in Arabic", said("ar").iter().filter(longer(20)));
}

/// The ids of the labels of buttons.
fn buttons(code: &str) -> BTreeSet<&str> {
    let labels = code.split("Button {").skip(1).map(|rest| rest.trim_start());
    let products = labels.filter_map(|rest| rest.strip_prefix("label: ")?.split_once("product(\""));
    let products = products.filter(|(before, _)| before.len() < 12).map(|(_, rest)| rest);
    // The button of a task, after the page's heading.
    let of_tasks = code
        .split("Task::new(")
        .skip(1)
        .filter_map(|rest| rest.split_once("heading, \""))
        .map(|(_, rest)| rest);
    products.chain(of_tasks).filter_map(|rest| rest.split('"').next()).collect()
}

/// Two files that said one text differently would each be right.
#[test]
fn no_text_stands_in_two_files() {
    for tag in ["fr", "fr-simple", "en", "ar"] {
        let files = compiled().into_iter().filter(|file| file.locale() == &locale(tag));
        let ids: Vec<String> =
            files.flat_map(|file| file.ids().map(str::to_owned).collect::<Vec<_>>()).collect();
        let twice: Vec<&String> =
            ids.iter().filter(|id| ids.iter().filter(|other| other == id).count() > 1).collect();
        assert_eq!(twice, Vec::<&String>::new(), "{tag}");
    }
}

#[test]
fn buttons_headings_and_errors_are_short() {
    let code = code_of_screens();
    let buttons = buttons(&code);
    assert!(
        ["continue", "amend", "late-send", "request-continue"].iter().all(|id| buttons.contains(id)),
        "{buttons:?}"
    );
    for tag in ["fr", "fr-simple", "en", "ar"] {
        let said = said(tag);
        let longer = |limit: usize| move |said: &&(String, String)| said.1.chars().count() > limit;
        let of_buttons = said.iter().filter(|(id, _)| buttons.contains(id.as_str()));
        assert_none("a button of more than 30 characters", of_buttons.filter(longer(30)));
        let headings =
            said.iter().filter(|(id, words)| !id.starts_with("fault-") && !words.contains(['.', '،']));
        assert_none("a label of more than 60 characters", headings.filter(longer(60)));
        let errors = said.iter().filter(|(id, _)| id.starts_with("fault-"));
        assert_none("an error of more than 120 characters", errors.filter(longer(120)));
    }
}

/// French spaces, apostrophes and ellipses (texts.md, L16); elsewhere, no typewriter's quotes.
#[test]
fn the_typography_is_right() {
    for tag in ["fr", "fr-simple"] {
        let said = said(tag);
        let after = |wanted: char, signs: &'static [char]| {
            move |said: &&(String, String)| {
                let pairs = said.1.chars().zip(said.1.chars().skip(1));
                pairs.into_iter().any(|(before, sign)| signs.contains(&sign) && before != wanted)
            }
        };
        assert_none(
            "a narrow no-break space before ; ! ?",
            said.iter().filter(after('\u{202f}', &[';', '!', '?'])),
        );
        assert_none("a no-break space before : »", said.iter().filter(after('\u{a0}', &[':', '»'])));
        let open =
            said.iter().filter(|(_, words)| words.split('«').skip(1).any(|rest| !rest.starts_with('\u{a0}')));
        assert_none("a no-break space after «", open);
    }
    for tag in ["fr", "fr-simple", "en", "ar"] {
        let said = said(tag);
        let wrong = ["'", "\"", "...", "  ", " .", " ,"];
        assert_unsaid(&said, &wrong);
        let marks = |words: &str, mark: char| words.matches(mark).count();
        let open = said.iter().filter(|(_, words)| marks(words, '\u{2066}') != marks(words, '\u{2069}'));
        assert_none("a mark of direction that is not closed", open);
    }
    let digits_apart = |words: &str| {
        let isolated = words.contains('\u{2066}');
        let mut letters = words.chars().zip(words.chars().skip(1)).zip(words.chars().skip(2));
        !isolated
            && letters.any(|((one, gap), other)| {
                one.is_ascii_digit() && gap.is_whitespace() && other.is_ascii_digit()
            })
    };
    assert_none(
        "digits in groups would be read from right to left",
        said("ar").iter().filter(|(id, words)| digits_apart(words) && id != "example-date"),
    );
}
