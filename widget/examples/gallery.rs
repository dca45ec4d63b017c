//! Writes every screen as a page of its own to `target/gallery`, in every language of the test's
//! procedure, with the style sheet: `cargo run -p retouche-widget --features ssr --example gallery`.

use std::fs;
use std::path::Path;

use retouche_widget::{Document, Place, render_document};

#[path = "../tests/gallery/screens.rs"]
mod screens;

use screens::{Gallery, Words};

fn main() -> std::io::Result<()> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = package.join("../target/gallery");
    let document = Document { stylesheet: "../retouche.css".to_owned() };
    for locale in ["fr", "ar"] {
        fs::create_dir_all(folder.join(locale))?;
        for (name, screen) in Gallery::new(locale, Words::Translated).screens() {
            let page = render_document(&screen, &Place::default(), &document);
            fs::write(folder.join(locale).join(format!("{name}.html")), page)?;
        }
    }
    fs::copy(package.join("assets/retouche.css"), folder.join("retouche.css"))?;
    Ok(())
}
