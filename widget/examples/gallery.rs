//! Writes every screen of the test's procedure to `target/gallery`, for people and browser tests to look
//! at: as pages of its own in each language, inside a kind and a hostile host's page, and with the ids of the
//! product's words in their place, for translators.
//! `cargo run -p retouche-widget --features ssr --example gallery`

use std::fs;
use std::io::Result;
use std::path::{Path, PathBuf};

use retouche_screens::Screen;
use retouche_widget::{Document, Surroundings, render_document, render_screen};

#[path = "../tests/gallery/screens.rs"]
mod screens;

use screens::{Gallery, Words};

fn main() -> Result<()> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = workspace.join("target/gallery");
    for locale in ["fr", "ar"] {
        pages(folder.join(locale), &Gallery::new(locale, Words::Translated))?;
    }
    pages(folder.join("ids"), &Gallery::new("fr", Words::Ids))?;
    for host in ["kind", "hostile"] {
        embedded(&folder, host)?;
    }
    fs::copy(workspace.join("widget/assets/retouche.css"), folder.join("retouche.css"))?;
    fs::copy(workspace.join("examples/host-site/pages/hostile.css"), folder.join("hostile.css"))?;
    fs::write(folder.join("kind.css"), "")
}

fn pages(folder: PathBuf, gallery: &Gallery) -> Result<()> {
    let document = Document { stylesheet: "../retouche.css".to_owned() };
    write_each(folder, gallery, |screen| render_document(screen, &Surroundings::default(), &document))
}

/// Pages of a host, with its own style sheet after ours.
fn embedded(folder: &Path, host: &str) -> Result<()> {
    let place = Surroundings::embedded("https://forms.example", "rt1");
    write_each(folder.join(host), &Gallery::new("fr", Words::Translated), |screen| {
        let form = render_screen(screen, &place);
        format!(
            "<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Valbourg</title>\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <link rel=\"stylesheet\" href=\"../retouche.css\"><link rel=\"stylesheet\" href=\"../{host}.css\">\
             </head><body><main><h1>Valbourg</h1><retouche-form>{form}</retouche-form></main></body></html>"
        )
    })
}

fn write_each(folder: PathBuf, gallery: &Gallery, html: impl Fn(&Screen) -> String) -> Result<()> {
    fs::create_dir_all(&folder)?;
    for (name, screen) in gallery.screens() {
        fs::write(folder.join(format!("{name}.html")), html(&screen))?;
    }
    Ok(())
}
