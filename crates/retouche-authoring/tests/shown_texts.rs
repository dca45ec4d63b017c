//! What a browser downloads to say a procedure: no names of countries that no question offers, no names
//! of languages that the procedure does not speak, and nothing that only the server's own pages say.

use std::collections::BTreeSet;
use std::path::PathBuf;

use retouche::pack::ProcedurePack;
use retouche::submission::EditionLink;
use retouche::{Kinds, Procedure};
use retouche_authoring::check::{Checked, ProcedureFiles, check};
use retouche_screens::product::of_questions;
use retouche_texts::{Family, Texts, compile};

fn example(name: &str) -> Checked {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../examples").join(name).join("1");
    let mut files = ProcedureFiles::new();
    files.insert("procedure.json", std::fs::read(folder.join("procedure.json")).unwrap());
    for file in std::fs::read_dir(folder.join("texts")).unwrap().map(|file| file.unwrap()) {
        let name = format!("texts/{}", file.file_name().into_string().unwrap());
        files.insert(name, std::fs::read(file.path()).unwrap());
    }
    check(&files, &Kinds::standard()).unwrap_or_else(|findings| panic!("{name}: {findings:?}"))
}

fn asks_for_a_country(procedure: &Procedure) -> bool {
    serde_json::to_string(procedure.definition()).unwrap().contains(r#""kind":"country""#)
}

fn of(texts: &Texts, stem: &str) -> usize {
    texts.ids().into_iter().filter(|id| id.starts_with(stem)).count()
}

#[test]
fn only_what_a_procedure_can_show_is_downloaded() {
    for (name, asks) in
        [("property-occupancy", true), ("quarterly-resources", false), ("address-change", false)]
    {
        let checked = example(name);
        assert_eq!(asks_for_a_country(&checked.procedure), asks, "{name}");
        for (locale, texts) in &checked.texts {
            let countries = if asks { retouche::answer::COUNTRIES.len() } else { 0 };
            assert_eq!(of(texts, "ui_country-"), countries, "{name} {locale}");
            assert_eq!(of(texts, "ui_language-"), checked.texts.len(), "{name} {locale}");
            assert!(of(texts, "ui_fault-") > 30 && of(texts, "ui_option-") == 3, "{name} {locale}");
        }
    }
}

/// What only the server's own pages say, by id.
fn servers_own() -> BTreeSet<String> {
    let sources = [
        include_str!("../../retouche-screens/texts/product/agents/fr.ftl"),
        include_str!("../../retouche-screens/texts/product/cases/fr.ftl"),
        include_str!("../../retouche-screens/texts/product/screens/fr.ftl"),
    ];
    let ids = sources.into_iter().flat_map(|source| {
        let (compiled, findings) = compile(&"fr".parse().unwrap(), Family::Product, source);
        assert!(findings.is_empty(), "{findings:?}");
        compiled.ids().map(str::to_owned).collect::<Vec<_>>()
    });
    ids.collect()
}

#[test]
fn what_no_page_of_questions_says_stays_on_the_server() {
    let (checked, own) = (example("property-occupancy"), servers_own());
    assert!(own.len() > 90, "{own:?}");
    let definition = checked.procedure.definition();
    for (locale, texts) in &checked.texts {
        let held = |texts: &Texts| texts.ids().into_iter().filter(|id| own.contains(*id)).count();
        assert_eq!(held(texts), own.len(), "the server's pages miss something: {locale}");
        let edition = EditionLink {
            procedure: definition.id.clone(),
            number: definition.edition,
            digest: checked.digest,
        };
        let pack =
            ProcedurePack { edition, definition: definition.clone(), texts: of_questions(texts.clone()) };
        let read = ProcedurePack::from_bytes(&pack.to_bytes()).unwrap().texts;
        assert_eq!(held(&read), 0, "{locale}");
        assert_eq!(read.ids().len() + own.len(), texts.ids().len(), "{locale}");
    }
}
