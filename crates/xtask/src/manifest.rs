//! The files that browsers load, as they are published: named by their content, compressed once,
//! and listed so that the server needs to know none of that. What is in them is `widget`'s part.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;

use data_encoding::{BASE64, HEXLOWER};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256, Sha384};

use crate::progress::Outcome;

const MANIFEST: &str = "manifest.json";

/// What `manifest.json` says: the published files by the names the sources know them by.
#[derive(Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Manifest {
    pub(crate) files: BTreeMap<String, PublishedFile>,
}

/// One published file, and beside it the same under `.br`.
#[derive(Serialize, Deserialize)]
pub(crate) struct PublishedFile {
    /// Its name in the folder and in its address.
    pub(crate) file: String,
    /// Its media type.
    pub(crate) r#type: String,
    /// Its size.
    pub(crate) bytes: usize,
    /// The size of the compressed one.
    pub(crate) brotli: usize,
    /// What a host writes into `integrity`.
    pub(crate) sha384: String,
}

/// Whether a file's name changes with its content, so that browsers may keep it for ever.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Naming {
    ByContent,
    Stable,
}

impl Manifest {
    pub(crate) fn read(folder: &Path) -> Outcome<Self> {
        Ok(serde_json::from_slice(&fs::read(folder.join(MANIFEST))?)?)
    }

    /// Writes one file and its compressed form, and gives the name it went by.
    pub(crate) fn publish(
        &mut self,
        folder: &Path,
        name: &str,
        naming: Naming,
        content: &[u8],
    ) -> Outcome<String> {
        let file = match naming {
            Naming::ByContent => name_by_content(name, content),
            Naming::Stable => name.to_owned(),
        };
        let compressed = brotli_11(content)?;
        fs::write(folder.join(&file), content)?;
        fs::write(folder.join(format!("{file}.br")), &compressed)?;
        let published = PublishedFile {
            file: file.clone(),
            r#type: media_type(name)?.to_owned(),
            bytes: content.len(),
            brotli: compressed.len(),
            sha384: format!("sha384-{}", BASE64.encode(&Sha384::digest(content))),
        };
        self.files.insert(name.to_owned(), published);
        Ok(file)
    }

    /// Written last: a folder with a manifest is whole.
    pub(crate) fn write(&self, folder: &Path) -> Outcome {
        Ok(fs::write(folder.join(MANIFEST), serde_json::to_vec_pretty(self)?)?)
    }
}

fn name_by_content(name: &str, content: &[u8]) -> String {
    let digest = HEXLOWER.encode(&Sha256::digest(content));
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    format!("{stem}-{}.{extension}", &digest[..16])
}

fn media_type(name: &str) -> Outcome<&'static str> {
    match name.rsplit_once('.') {
        Some((_, "js")) => Ok("text/javascript; charset=utf-8"),
        Some((_, "css")) => Ok("text/css; charset=utf-8"),
        Some((_, "wasm")) => Ok("application/wasm"),
        _ => Err(format!("no media type is known for {name}").into()),
    }
}

fn brotli_11(content: &[u8]) -> Outcome<Vec<u8>> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 64 * 1024, 11, 22);
    writer.write_all(content)?;
    Ok(writer.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_published_can_be_read_back() {
        let folder = tempfile::tempdir().unwrap();
        let content = b"body { margin: 0 }";
        let mut manifest = Manifest::default();
        let file = manifest.publish(folder.path(), "retouche.css", Naming::ByContent, content).unwrap();
        manifest.write(folder.path()).unwrap();

        let read = Manifest::read(folder.path()).unwrap();
        let published = &read.files["retouche.css"];
        assert_eq!(published.file, file);
        assert_eq!(published.r#type, "text/css; charset=utf-8");
        assert_eq!(fs::read(folder.path().join(&file)).unwrap(), content);
        let compressed = fs::read(folder.path().join(format!("{file}.br"))).unwrap();
        assert_eq!(compressed.len(), published.brotli);
        let mut expanded = Vec::new();
        brotli::BrotliDecompress(&mut compressed.as_slice(), &mut expanded).unwrap();
        assert_eq!(expanded, content);
    }

    #[test]
    fn only_a_name_by_content_follows_the_content() {
        let folder = tempfile::tempdir().unwrap();
        let publish = |naming, content: &[u8]| {
            let mut manifest = Manifest::default();
            manifest.publish(folder.path(), "a.js", naming, content).unwrap()
        };
        assert_eq!(publish(Naming::Stable, b"1"), publish(Naming::Stable, b"2"));
        assert_ne!(publish(Naming::ByContent, b"1"), publish(Naming::ByContent, b"2"));
    }
}
