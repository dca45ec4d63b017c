// How long the loader waits, and how much it sends at once.
//
// This module imports nothing: only then does the bundler write the numbers where they are used.

/** How long after a change the draft is saved, in milliseconds. */
export const SAVE_AFTER = 800;
/** How long after a change the errors that it mends stay, in milliseconds. */
export const MEND_AFTER = 300;
/** How long a browser may take to begin to keep a file, in milliseconds. */
export const KEEP_FILE = 60_000;
/** The longest body of a request that outlives its page, in bytes. */
export const OUTLIVES = 60_000;
