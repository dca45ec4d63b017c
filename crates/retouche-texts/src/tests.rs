//! Fluent files in, findings and sentences out.

use super::*;
use crate::civil::Moment;
use crate::place::Place;

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

fn compiled(tag: &str, source: &str) -> CompiledTexts {
    compile(&locale(tag), Family::Procedure, source).0
}

/// The texts of `wanted`, from one file for each locale, the reference last.
fn texts(files: &[(&str, &str)]) -> Texts {
    let sources: Vec<CompiledTexts> = files.iter().map(|(tag, source)| compiled(tag, source)).collect();
    let (wanted, reference) = (files.first().unwrap().0, files.last().unwrap().0);
    build(&locale(wanted), &[locale(reference)], &sources.iter().collect::<Vec<_>>()).0
}

fn say(texts: &Texts, id: &str, args: &Args) -> String {
    texts.text(id, args).to_plain_string()
}

/// `line:column id code detail`, for compiling and building one French file.
fn findings(source: &str) -> Vec<String> {
    let (compiled, mut findings) = compile(&locale("fr"), Family::Procedure, source);
    findings.extend(build(&locale("fr"), &[], &[&compiled]).1);
    findings.iter().map(told).collect()
}

fn told(finding: &TextsFinding) -> String {
    let Place { line, column } = finding.place;
    let id = finding.id.as_deref().unwrap_or("?");
    let detail = match &finding.problem {
        TextsProblem::Syntax { error } => format!("{error:?}"),
        TextsProblem::DuplicateText { first } => format!("{}:{}", first.line, first.column),
        TextsProblem::DuplicateVariant { key } => key.clone(),
        TextsProblem::MissingReference { reference } => reference.clone(),
        TextsProblem::Cycle { through } => through.join(" "),
        TextsProblem::UnknownFunction { function }
        | TextsProblem::WrongArgument { function }
        | TextsProblem::UselessSelector { function } => function.clone(),
        TextsProblem::WrongOption { function, option } => format!("{function} {option}"),
        TextsProblem::MissingPlural { missing } => format!("{missing:?}"),
        TextsProblem::UndocumentedVariable { variable } => variable.clone(),
        TextsProblem::Empty
        | TextsProblem::WrongFamily
        | TextsProblem::TooLarge
        | TextsProblem::UnknownLanguage => String::new(),
    };
    format!("{line}:{column} {id} {} {detail}", finding.problem.code()).trim_end().to_owned()
}

#[test]
fn a_clean_file_has_no_findings() {
    let source = r#"
-impots = service des impôts
    .gender = masculine

# Variables:
#   $count (Integer) – dwellings, e.g. 2
dwellings = { $count ->
    [one] Un logement
   *[other] { $count } logements
}
    .hint = Demandez au { -impots }, ou relisez « { dwellings } ».
"#;
    assert_eq!(findings(source), Vec::<String>::new());
}

#[test]
fn syntax_is_told_where_it_breaks_and_the_rest_is_read() {
    let source = "a = Avant\n\né = { $x\n\nb = { $n ->\n    [one] Un\n}\nc = Après { \n";
    let told = findings(source);
    assert_eq!(
        told,
        [
            "3:1 ? syntax Expected { characters: \"a-zA-Z\" }",
            "7:1 ? syntax MissingDefaultVariant",
            "9:1 ? syntax ExpectedExpression",
        ]
    );
    assert_eq!(compiled("fr", source).ids().collect::<Vec<_>>(), ["a"]);
}

#[test]
fn braces_nobody_writes_are_not_parsed() {
    let source = format!("a = Bien\nb = {}", "{".repeat(100_000));
    assert_eq!(findings(&source), ["2:105 ? syntax TooDeep"]);
}

#[test]
fn duplicates_are_told_and_the_first_holds() {
    let source = "a = Un\n    .hint = Oui\n    .hint = Non\na = Deux\n-a = Terme\nb = { \"x\" ->\n    [x] X\n    [x] Y\n   *[y] Z\n}\nc = { 1 ->\n    [1] X\n    [1.0] Y\n   *[2] Z\n}\n";
    assert_eq!(
        findings(source),
        [
            "3:6 a.hint duplicate-text 2:6",
            "4:1 a duplicate-text 1:1",
            "8:6 b duplicate-variant x",
            "13:6 c duplicate-variant 1.0",
        ]
    );
    let texts = texts(&[("fr", source)]);
    assert_eq!(say(&texts, "a", &Args::new()), "Un");
    assert_eq!(say(&texts, "a.hint", &Args::new()), "Oui");
    assert_eq!(say(&texts, "b", &Args::new()), "X");
}

#[test]
fn names_without_a_text_are_told_and_visible() {
    let source = "a = Voir { b }, { c.hint }, { -d } et { e }.\nc = Rien\ne =\n    .only = Attribut\n";
    assert_eq!(
        findings(source),
        [
            "1:12 a missing-reference b",
            "1:19 a missing-reference c.hint",
            "1:32 a missing-reference -d",
            "1:41 a missing-reference e",
        ]
    );
    assert_eq!(say(&texts(&[("fr", source)]), "a", &Args::new()), "Voir {b}, {c.hint}, {-d} et {e}.");
}

#[test]
fn a_cycle_is_told_once_and_ends() {
    let source = "a = A { b }\nb = B { -c }\n-c = C { a.x }\nd = D { a }\n    .x = X\n";
    assert_eq!(findings(source), ["1:12 a missing-reference a.x"].map(|it| it.replace("1:12 a", "3:10 -c")));
    let cyclic = source.replace("a.x", "a");
    assert_eq!(findings(&cyclic), ["3:2 -c cycle -c a b"]);
    let texts = texts(&[("fr", &cyclic)]);
    assert_eq!(say(&texts, "d", &Args::new()), "D A B C {a}");
    assert_eq!(findings("a = { a }"), ["1:1 a cycle a"]);
}

#[test]
fn functions_take_what_they_know() {
    let source = "# Variables:\n#   $n (Integer) – a number, e.g. 1\na = { LIST($n) } { NUMBER($n, style: \"percent\") } { DATE(5) } { TIME($n, style: \"long\") } { NUMBER(\"x\") } { NUMBER() }\n    .b = { DATE($n, style: \"tiny\") } { NUMBER($n, minimumFractionDigits: 12) }\n    .c = { DATE($n) ->\n       *[x] X\n    }\n";
    assert_eq!(
        findings(source),
        [
            "3:7 a unknown-function LIST",
            "3:31 a wrong-option NUMBER style",
            "3:53 a wrong-argument DATE",
            "3:74 a wrong-option TIME style",
            "3:93 a wrong-argument NUMBER",
            "3:109 a wrong-argument NUMBER",
            "4:21 a.b wrong-option DATE style",
            "4:51 a.b wrong-option NUMBER minimumFractionDigits",
            "5:12 a.c useless-selector DATE",
        ]
    );
}

#[test]
fn variables_are_told_about_in_a_comment_of_the_text_the_group_or_the_file() {
    let source = "### Variables:\n### $year (String) – the year\n\n## Variables:\n## $name (String) – the person\n\na = { $year } { $name } { $due }\n\n# Variables:\n# $due (Date) – last day\nb = { $due } { $name }\n\n##\n\nc = Oui\n    .hint = { $name ->\n       *[x] { NUMBER($n) }\n    }\n";
    assert_eq!(
        findings(source),
        [
            "7:1 a undocumented-variable due",
            "16:6 c.hint undocumented-variable n",
            "16:6 c.hint undocumented-variable name",
        ]
    );
}

#[test]
fn choices_by_number_forget_no_number_of_the_language() {
    let french =
        "# Variables:\n#   $n (Integer) – how many\na = { $n ->\n    [one] Un\n   *[many] Beaucoup\n}\n";
    assert_eq!(findings(french), ["3:1 a missing-plural [Other]"]);
    // A number as a key covers its category when it is alone in it; and a choice that names no
    // category is not about plurals.
    let arabic = "a = { $n ->\n    [0] صفر\n    [one] واحد\n    [two] اثنان\n    [few] قليل\n   *[other] كثير\n}\nb = { $n ->\n    [0] لا شيء\n   *[other] { $n }\n}\n";
    let (_, found) = compile(&locale("ar"), Family::Procedure, arabic);
    let plural: Vec<String> = found.iter().map(told).filter(|it| it.contains("plural")).collect();
    assert_eq!(plural, ["1:1 a missing-plural [Many]"]);
}

#[test]
fn ids_stay_in_their_family_and_texts_are_not_empty() {
    assert_eq!(findings("ui_send = Envoyer\n"), ["1:1 ui_send wrong-family"]);
    let (_, product) = compile(&locale("fr"), Family::Product, "send = Envoyer\nui_a = { \"\" }\n");
    assert_eq!(product.iter().map(told).collect::<Vec<_>>(), ["1:1 send wrong-family", "2:1 ui_a empty"]);
    let (_, breton) = compile(&locale("br"), Family::Procedure, "a = Demat\n");
    assert_eq!(breton.iter().map(told).collect::<Vec<_>>(), ["1:1 ? unknown-language"]);
}

#[test]
fn texts_that_grow_without_end_are_cut() {
    let mut source = "a0 = Ha\n".to_owned();
    for level in 1..40 {
        let below = level - 1;
        source.push_str(&format!("a{level} = {{ a{below} }}{{ a{below} }}\n"));
    }
    let told = findings(&source);
    assert!(told.iter().all(|it| it.ends_with("too-large")), "{told:?}");
    assert_eq!(told.len(), 40 - 13);
    let mut nested = "x".to_owned();
    for _ in 0..30 {
        nested = format!("{{ $v ->\n *[a] {nested}\n }}");
    }
    let nested = format!("# Variables:\n# $v (String) – a key\na = {nested}\n");
    assert_eq!(findings(&nested), ["3:1 a too-large"]);
    let json = serde_json::to_string(&texts(&[("fr", &nested)])).unwrap();
    serde_json::from_str::<Texts>(&json).unwrap();
}

#[test]
fn terms_take_parameters_and_choose_by_their_attributes() {
    let source = r#"
-service = { $case ->
    [of] du service
   *[plain] le service
} { $name }
    .gender = masculine
a = { -service(name: "fiscal") }, { -service(case: "of", name: 5) }, { -service }
b = { -service.gender ->
    [masculine] Il
   *[other] Elle
} ouvre.
"#;
    let texts = texts(&[("fr", source)]);
    let args = Args::new().with("name", Arg::Text("secret".to_owned()));
    assert_eq!(say(&texts, "a", &args), "le service fiscal, du service 5, le service {$name}");
    assert_eq!(say(&texts, "b", &args), "Il ouvre.");
    assert!(texts.variables("a").is_empty());
}

#[test]
fn values_are_said_by_their_type() {
    let source = r#"
a = { $text }|{ $ltr }|{ $integer }|{ $decimal }|{ $money }|{ $date }|{ $message }|{ $none }
b = { NUMBER($year, useGrouping: "false") } { NUMBER($integer, minimumFractionDigits: 2) } { DATE($date, style: "weekday") } { DATE($date, style: "short") }
c = { DATE($text) } { NUMBER($text) } { TIME($text) }
"#;
    let texts = texts(&[("fr", source)]);
    let args = Args::new()
        .with("text", Arg::Text("Zoé".to_owned()))
        .with("ltr", Arg::Ltr("+33809401401".to_owned()))
        .with("integer", Arg::Integer(1234))
        .with("decimal", Arg::Decimal("0.50".to_owned()))
        .with("money", Arg::Money(123_450))
        .with("date", Arg::Date("2026-01-01".parse().unwrap()))
        .with("message", Arg::Message(texts.text("d", &Args::new())))
        .with("year", Arg::Integer(2026));
    assert_eq!(
        say(&texts, "a", &args),
        "Zoé|+33809401401|1\u{202f}234|0,50|1\u{202f}234,50\u{a0}€|1er janvier 2026|d|{$none}"
    );
    assert_eq!(say(&texts, "b", &args), "2026 1\u{202f}234,00 jeudi 1er janvier 2026 01/01/2026");
    assert_eq!(say(&texts, "c", &args), "Zoé Zoé Zoé");
    let json = serde_json::to_value(texts.text("a", &args)).unwrap();
    assert_eq!(json["runs"][0], serde_json::json!({ "isolated": "Zoé" }));
    assert_eq!(json["runs"][2], serde_json::json!({ "isolated": "+33809401401", "dir": "ltr" }));
}

#[test]
fn variants_are_chosen_by_plural_amount_or_text() {
    let source = r#"
count = { $n ->
    [0] aucun
    [one] un
   *[other] { $n } logements
}
rank = { NUMBER($n, type: "ordinal") ->
    [one] { $n }er
   *[other] { $n }e
}
channel = { $channel ->
    [online] en ligne
   *[desk] au guichet
}
order = { $n ->
   *[one] défaut
    [1] jamais
}
"#;
    let texts = texts(&[("fr", source)]);
    let with = |value: Arg| Args::new().with("n", value.clone()).with("channel", value);
    for (id, value, said) in [
        ("count", Arg::Integer(0), "aucun"),
        ("count", Arg::Integer(1), "un"),
        ("count", Arg::Integer(-1), "un"),
        ("count", Arg::Decimal("1.5".to_owned()), "un"),
        ("count", Arg::Decimal("0.00".to_owned()), "aucun"),
        ("count", Arg::Money(0), "aucun"),
        ("count", Arg::Integer(2), "2 logements"),
        ("count", Arg::Text("one".to_owned()), "un"),
        ("rank", Arg::Integer(1), "1er"),
        ("rank", Arg::Integer(2), "2e"),
        ("channel", Arg::Text("online".to_owned()), "en ligne"),
        ("channel", Arg::Text("desk".to_owned()), "au guichet"),
        ("channel", Arg::Integer(1), "au guichet"),
        ("order", Arg::Integer(1), "défaut"),
    ] {
        assert_eq!(say(&texts, id, &with(value.clone())), said, "{id} {value:?}");
    }
    assert_eq!(say(&texts, "channel", &Args::new()), "au guichet");
}

#[test]
fn what_is_missing_in_a_language_is_said_and_marked_in_another() {
    let texts = texts(&[
        ("ar", "a = نعم\nquote = اختر « { b } » أو { a }\n-name = اسم\n"),
        ("fr", "a = Oui\nb = Non, { -name } ou { a }\n    .hint = Rien\n-name = nom\nquote = Choisir\n"),
    ]);
    let found = texts.text("b", &Args::new());
    assert_eq!(found.lang, Some(locale("fr")));
    assert_eq!(
        serde_json::to_string(&found).unwrap(),
        r#"{"lang":"fr","runs":["Non, nom ou ",{"isolated":"نعم","dir":"rtl","lang":"ar"}]}"#
    );
    assert_eq!(
        serde_json::to_string(&texts.text("quote", &Args::new())).unwrap(),
        r#"{"runs":["اختر « ",{"isolated":"Non, nom ou نعم","dir":"ltr","lang":"fr"}," » أو نعم"]}"#
    );
    assert_eq!(texts.text("a", &Args::new()).lang, None);
    assert_eq!(texts.found_in("b.hint"), Some(&locale("fr")));
    assert_eq!(texts.found_in("nothing"), None);
}

#[test]
fn what_a_text_in_another_language_names_is_in_that_language_too() {
    let texts = texts(&[("ar", "a = « { b } »\n"), ("fr", "a = A\nb = { 1234.5 } { c }\nc = Oui\n")]);
    assert_eq!(
        serde_json::to_string(&texts.text("a", &Args::new()).runs).unwrap(),
        "[\"« \",{\"isolated\":\"1\u{202f}234,5 Oui\",\"dir\":\"ltr\",\"lang\":\"fr\"},\" »\"]"
    );
}

#[test]
fn a_term_is_looked_for_in_its_own_family_then_down_the_chain() {
    let (product, _) =
        compile(&locale("fr"), Family::Product, "-us = le produit\n-only = seul\nui_a = { -us }\n");
    let procedure = compiled("fr", "-us = la mairie\nb = { -us }, { -only }\n");
    let simple = compiled("fr-simple", "-us = la ville\nc = { -us }, { -only }\n");
    for order in [[&product, &procedure, &simple], [&simple, &procedure, &product]] {
        let (texts, findings) = build(&locale("fr-simple"), &[locale("fr")], &order);
        assert_eq!(findings, []);
        let said = ["ui_a", "b", "c"].map(|id| say(&texts, id, &Args::new()));
        assert_eq!(said, ["le produit", "la mairie, seul", "la ville, seul"]);
    }
}

#[test]
fn plain_language_falls_back_without_a_mark_and_per_text() {
    let texts =
        texts(&[("fr-simple", "a = Simple\n"), ("fr", "a = Compliqué\n    .hint = Indice\nb = Autre\n")]);
    for (id, said) in [("a", "Simple"), ("a.hint", "Indice"), ("b", "Autre")] {
        let text = texts.text(id, &Args::new());
        assert_eq!((text.to_plain_string().as_str(), text.lang), (said, None));
    }
    let json = serde_json::to_value(&texts).unwrap();
    assert_eq!(json.get("fallbacks"), None, "one language, one set of data");
}

#[test]
fn a_text_in_another_language_says_its_values_in_that_language() {
    let texts = texts(&[("en", "x = X\n"), ("fr", "due = Avant le { $due }, { $what }\nx = X\n")]);
    let args = Args::new()
        .with("due", Arg::Date("2026-12-02".parse().unwrap()))
        .with("what", Arg::Message(texts.text("x", &Args::new())));
    let text = texts.text("due", &args);
    assert_eq!(
        serde_json::to_string(&text).unwrap(),
        r#"{"lang":"fr","runs":["Avant le 2 décembre 2026, ",{"isolated":"X","dir":"ltr","lang":"en"}]}"#
    );
}

/// A procedure's texts with the words of moments.
fn with_moments(wanted: &str, procedure: &[&CompiledTexts]) -> Texts {
    let moments = MOMENTS.map(|(tag, source)| compile(&locale(tag), Family::Product, source).0);
    let sources: Vec<&CompiledTexts> = procedure.iter().copied().chain(&moments).collect();
    build(&locale(wanted), &[locale("fr")], &sources).0
}

#[test]
fn r25_a_moment_is_told_with_weekday_date_time_and_zone() {
    let moment = |zone: &str| {
        Arg::Moment(Moment {
            at: 1_796_252_399,
            local: "2026-12-02T23:59:59".parse().unwrap(),
            zone: zone.parse().unwrap(),
        })
    };
    let french = compiled("fr", "due = Jusqu’au { $due }.\n");
    let due = |wanted: &str, zone: &str| {
        with_moments(wanted, &[&french]).text("due", &Args::new().with("due", moment(zone)))
    };
    assert_eq!(
        due("fr", "Europe/Paris").to_plain_string(),
        "Jusqu’au mercredi 2 décembre 2026, 23\u{a0}h\u{a0}59, heure de Paris."
    );
    assert_eq!(
        due("fr-simple", "America/St_Barthelemy").to_plain_string(),
        "Jusqu’au mercredi 2 décembre 2026, 23\u{a0}h\u{a0}59, heure de Saint-Barthélemy."
    );
    // A zone without a name is told by its identifier, apart.
    assert_eq!(
        serde_json::to_string(&due("fr", "Asia/Tokyo").runs[1]).unwrap(),
        r#"{"isolated":"Asia/Tokyo","dir":"ltr"}"#
    );
    // A French sentence on an English page stays French to its end.
    let marked = due("en", "Europe/Paris");
    assert_eq!(
        serde_json::to_string(&marked).unwrap(),
        "{\"lang\":\"fr\",\"runs\":[\"Jusqu’au mercredi 2 décembre 2026, 23\u{a0}h\u{a0}59, heure de Paris.\"]}"
    );
    let english = compiled("en", "due = Until { $due }.\n");
    let args = Args::new().with("due", moment("Europe/Paris"));
    assert_eq!(
        say(&with_moments("en", &[&english]), "due", &args),
        "Until Wednesday, 2 December 2026, 23:59, Paris time."
    );
    // German has no product texts: the date is German, the name of the zone is marked.
    let german = compiled("de", "due = Bis { $due }.\n");
    assert_eq!(
        serde_json::to_string(&with_moments("de", &[&german]).text("due", &args)).unwrap(),
        r#"{"runs":["Bis Mittwoch, 2. Dezember 2026, 23:59, ",{"isolated":"heure de Paris","dir":"ltr","lang":"fr"},"."]}"#
    );
}

#[test]
fn a_moment_that_says_itself_still_ends() {
    let (circular, _) = compile(&locale("fr"), Family::Product, "ui_moment = Le { $moment }\n");
    let due = compiled("fr", "due = { $due }\n");
    let (texts, _) = build(&locale("fr"), &[], &[&circular, &due]);
    let moment = Moment {
        at: 0,
        local: "1970-01-01T01:00:00".parse().unwrap(),
        zone: "Europe/Paris".parse().unwrap(),
    };
    assert_eq!(
        say(&texts, "due", &Args::new().with("due", Arg::Moment(moment))),
        "Le jeudi 1er janvier 1970, 1\u{a0}h\u{a0}00, Europe/Paris"
    );
}

#[test]
fn what_is_missing_everywhere_is_visible() {
    let texts = texts(&[("fr", "a = Oui\n")]);
    assert_eq!(texts.format("b", &Args::new()), None);
    assert_eq!(texts.text("b.hint", &Args::new()), Text::ltr("b.hint"));
    assert!(texts.has("a") && !texts.has("a.hint"));
}

#[test]
fn texts_know_their_ids_and_variables() {
    let source = "a = { b } { $x }\n    .hint = { $y ->\n    [one] { $z }\n   *[other] { NUMBER($y) }\n    }\nb = { DATE($d) }\n-t = Terme\n";
    let compiled = compiled("fr", source);
    assert_eq!(compiled.ids().collect::<Vec<_>>(), ["a", "a.hint", "b"]);
    assert_eq!(compiled.variables("a").into_iter().collect::<Vec<_>>(), ["x"]);
    assert_eq!(compiled.place("a.hint"), Some(Place { line: 2, column: 6 }));
    let texts = texts(&[("fr", source)]);
    assert_eq!(texts.ids().into_iter().collect::<Vec<_>>(), ["a", "a.hint", "b"]);
    assert_eq!(texts.variables("a").into_iter().collect::<Vec<_>>(), ["d", "x"]);
    assert_eq!(texts.variables("a.hint").into_iter().collect::<Vec<_>>(), ["y", "z"]);
}

#[test]
fn two_files_say_the_same_whatever_their_comments_and_layout() {
    let source = "c = { a }\na = Oui { $x }\nb = { $x ->\n    [one] Un\n   *[other] Deux\n}\n";
    let same = "### Fichier\n\n# Variables:\n# $x (String) – x\nb =\n    { $x ->\n        [one] Un\n       *[other] Deux\n    }\n\n## Groupe\na = Oui {$x}\nc = { a }\n";
    let says_as = |other: &str, id: &str| compiled("fr", source).says_as(&compiled("fr", other), id);
    assert!(["a", "b", "c", "neither"].into_iter().all(|id| says_as(same, id)));
    assert!(!says_as(&source.replace("Oui", "Non"), "a"));
    assert!(!says_as(&source.replace("$x }", "$y }"), "a"));
    assert!(!says_as(&source.replace("a =", "d ="), "a"));
    assert!(!says_as(&source.replace("*[other]", "*[many]"), "b"));
    assert!(says_as(&source.replace("Un", "Une"), "a") && !says_as(&source.replace("Un", "Une"), "b"));
}

#[test]
fn texts_travel_as_json() {
    let texts = texts(&[
        ("ar", "a = نعم { $n } { c }\n"),
        (
            "fr",
            "a = Oui\nb = { NUMBER($n, type: \"ordinal\") ->\n    [1] Un\n    [one] { $n }er\n   *[other] { DATE($d, style: \"short\") } { TIME($d) }\n}\nc = { NUMBER($n, minimumFractionDigits: 2, useGrouping: \"false\") }\n",
        ),
    ]);
    let json = serde_json::to_string(&texts).unwrap();
    assert_eq!(serde_json::from_str::<Texts>(&json).unwrap(), texts);
    let read = |json: &str| serde_json::from_str::<serde_json::Value>(json).unwrap();
    let value = read(&json);
    assert_eq!(
        value["fallbacks"][0]["patterns"]["b"],
        read(
            r#"[{"s":{"c":[[{"n":"1"},["Un"]],[{"w":"one"},[{"v":"n"},"er"]],[{"w":"other"},[{"d":["d","short"]}," ",{"t":"d"}]]],"n":{"k":"ordinal"},"o":2,"v":"n"}}]"#
        )
    );
    assert_eq!(
        value["wanted"]["patterns"]["a"],
        read(r#"["نعم ",{"v":"n"}," ",{"f":[1,[{"n":["n",{"m":2,"u":true}]}]]}]"#)
    );
}

#[test]
fn texts_that_nobody_needs_stay_behind() {
    let texts = with_moments("en", &[&compiled("fr", "a = A\n")]).only(|id| !id.starts_with("ui_"));
    let kept: Vec<&str> = texts.ids().into_iter().filter(|id| !id.starts_with("ui_zone_")).collect();
    assert_eq!(kept, ["a", "ui_moment"]);
    assert!(texts.has("ui_zone_Europe-Paris"));
}
