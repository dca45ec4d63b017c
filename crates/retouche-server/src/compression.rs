//! Brotli, for what is the same for everybody: files, published procedures, and pages on which nothing is of
//! whoever asks. Compressed together with answers or an anti-forgery value, what an attacker makes a page
//! repeat would tell them by its length (BREACH): such pages go out as they are.

use std::io::Write;

use axum::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, VARY};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};

/// Compressed, at the level that takes a blink.
pub(crate) fn compress(content: &[u8]) -> Option<Vec<u8>> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 64 * 1024, 5, 22);
    writer.write_all(content).ok()?;
    Some(writer.into_inner())
}

/// Whether the caller takes brotli (RFC 9110, 12.5.3).
pub(crate) fn takes_brotli(request: &HeaderMap) -> bool {
    let lines = request.get_all(ACCEPT_ENCODING).into_iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).any(|range| {
        let (coding, weight) = range.split_once(';').unwrap_or((range, ""));
        let refused = weight.trim().strip_prefix("q=").and_then(|q| q.parse::<f32>().ok()) == Some(0.0);
        coding.trim().eq_ignore_ascii_case("br") && !refused
    })
}

/// The content as the body of an answer, compressed for whoever takes that.
pub(crate) fn body(content: Vec<u8>, takes_brotli: bool) -> Response {
    match takes_brotli.then(|| compress(&content)).flatten() {
        Some(compressed) => compressed_body(compressed),
        None => plain_body(content),
    }
}

/// What is compressed already, as the body of an answer to a caller who takes it.
pub(crate) fn compressed_body(compressed: Vec<u8>) -> Response {
    ([(CONTENT_ENCODING, HeaderValue::from_static("br"))], plain_body(compressed)).into_response()
}

/// A body as it is, for whoever takes no other.
pub(crate) fn plain_body(content: Vec<u8>) -> Response {
    ([(VARY, HeaderValue::from_static("Accept-Encoding"))], content).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brotli_goes_to_those_who_take_it() {
        for (line, takes) in [
            ("gzip, br", true),
            ("BR", true),
            ("br;q=0.5", true),
            ("br;q=0", false),
            ("gzip", false),
            ("", false),
        ] {
            let headers = HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_static(line))]);
            assert_eq!(takes_brotli(&headers), takes, "{line}");
        }
    }
}
