//! The widget's files: the loader, the module, its glue and the style sheet, by the manifest that
//! `cargo xtask widget` writes. They hold no answer, so that any site may load them and caches keep them.
//!
//! Without a folder there is the style sheet alone: pages are always styled.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use retouche::digest::Digest;
use serde::Deserialize;

use crate::compression::{compress, compressed_body, plain_body, takes_brotli};

/// The name by which the manifest knows the style sheet.
const STYLE: &str = "retouche.css";

/// For what is named by its content.
const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
/// For the loader, whose name stays while its content changes.
const FOR_A_WHILE: HeaderValue = HeaderValue::from_static("public, max-age=300");

/// The files, in memory.
#[derive(Debug)]
pub(crate) struct WidgetFiles {
    files: BTreeMap<String, WidgetFile>,
    stylesheet: String,
}

#[derive(Debug)]
struct WidgetFile {
    content: Vec<u8>,
    compressed: Option<Vec<u8>>,
    kind: HeaderValue,
    keep: HeaderValue,
}

/// Why the widget's files cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum WidgetFilesError {
    /// A file could not be read.
    #[error("`{file}` could not be read; `cargo xtask widget` makes the widget's files: {error}", file = .0.display(), error = .1)]
    Unreadable(PathBuf, std::io::Error),
    /// The manifest is not one.
    #[error("`{}` is not a manifest of the widget's files", .0.display())]
    Manifest(PathBuf),
}

/// One entry of `manifest.json`.
#[derive(Deserialize)]
struct Published {
    file: String,
    r#type: String,
}

impl WidgetFiles {
    /// The files of a folder, or the style sheet alone.
    pub(crate) fn open(folder: Option<&Path>) -> Result<Self, WidgetFilesError> {
        match folder {
            Some(folder) => Self::of_folder(folder),
            None => Ok(Self::style_alone()),
        }
    }

    fn of_folder(folder: &Path) -> Result<Self, WidgetFilesError> {
        let manifest = folder.join("manifest.json");
        let illegal = || WidgetFilesError::Manifest(manifest.clone());
        let published: BTreeMap<String, Published> =
            serde_json::from_slice(&read(&manifest)?).map_err(|_| illegal())?;
        let stylesheet = published.get(STYLE).ok_or_else(illegal)?.file.clone();
        let mut files = BTreeMap::new();
        for (name, Published { file, r#type }) in published {
            let content = read(&folder.join(&file))?;
            let compressed = fs::read(folder.join(format!("{file}.br"))).ok();
            let kind = HeaderValue::try_from(r#type).map_err(|_| illegal())?;
            let keep = if name == file { FOR_A_WHILE } else { FOR_EVER };
            files.insert(file, WidgetFile { content, compressed, kind, keep });
        }
        Ok(Self { files, stylesheet })
    }

    fn style_alone() -> Self {
        let content = retouche_widget::STYLESHEET.as_bytes();
        let digest = Digest::of_bytes(content).to_string();
        let stylesheet = format!("retouche-{}.css", digest.get(..16).unwrap_or(&digest));
        let file = WidgetFile {
            content: content.to_vec(),
            compressed: compress(content),
            kind: HeaderValue::from_static("text/css; charset=utf-8"),
            keep: FOR_EVER,
        };
        Self { files: BTreeMap::from([(stylesheet.clone(), file)]), stylesheet }
    }

    /// The name of the style sheet's file.
    pub(crate) fn stylesheet(&self) -> &str {
        &self.stylesheet
    }

    /// A file, compressed for whoever takes that.
    pub(crate) fn answer(&self, name: &str, request: &HeaderMap) -> Response {
        let Some(file) = self.files.get(name) else { return StatusCode::NOT_FOUND.into_response() };
        let headers = [
            (CONTENT_TYPE, file.kind.clone()),
            (CACHE_CONTROL, file.keep.clone()),
            (ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*")),
            (
                HeaderName::from_static("cross-origin-resource-policy"),
                HeaderValue::from_static("cross-origin"),
            ),
        ];
        let body = match file.compressed.as_ref().filter(|_| takes_brotli(request)) {
            Some(compressed) => compressed_body(compressed.clone()),
            None => plain_body(file.content.clone()),
        };
        (headers, body).into_response()
    }
}

fn read(file: &Path) -> Result<Vec<u8>, WidgetFilesError> {
    fs::read(file).map_err(|error| WidgetFilesError::Unreadable(file.to_owned(), error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_compressed_comes_back() {
        let files = WidgetFiles::style_alone();
        let file = &files.files[files.stylesheet()];
        let mut expanded = Vec::new();
        brotli::BrotliDecompress(&mut file.compressed.as_ref().unwrap().as_slice(), &mut expanded).unwrap();
        assert_eq!(expanded, file.content);
    }
}
