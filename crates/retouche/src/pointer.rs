//! JSON Pointers (RFC 6901): how a place in a JSON document is named.

/// A JSON Pointer one step further.
#[must_use]
pub fn join(pointer: &str, token: &str) -> String {
    if !token.contains(['~', '/']) {
        return [pointer, "/", token].concat();
    }
    format!("{pointer}/{}", token.replace('~', "~0").replace('/', "~1"))
}
