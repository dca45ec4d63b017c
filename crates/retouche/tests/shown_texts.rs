//! What a browser downloads to say a procedure: no names of countries that no question offers, no names
//! of languages that the procedure does not speak.

#![cfg(feature = "authoring")]

use std::path::PathBuf;

use retouche::check::{Checked, ProcedureFiles, check};
use retouche::texts::Texts;
use retouche::{Kinds, Procedure};

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
