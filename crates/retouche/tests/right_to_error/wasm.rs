//! A replay as a WASM module, built by `cargo xtask test replay`. It has one text: whoever calls it makes
//! room for a history, writes it there, and reads what is told of it in its place.

use std::cell::RefCell;

mod replaying;

thread_local! {
    static TEXT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Makes room for a history of this many bytes, and says where.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *mut u8 {
    TEXT.with_borrow_mut(|text| {
        *text = vec![0; length];
        text.as_mut_ptr()
    })
}

/// Replays the history, and says how long the text is that tells of it.
#[unsafe(no_mangle)]
pub extern "C" fn replay() -> usize {
    TEXT.with_borrow_mut(|text| {
        *text = replaying::told(text).into_bytes();
        text.len()
    })
}

/// Where the text stands.
#[unsafe(no_mangle)]
pub extern "C" fn told() -> *const u8 {
    TEXT.with_borrow(|text| text.as_ptr())
}
