// Writes down how long each file of tests ran, for the summary of `cargo xtask test`: node's reports name tests, not
// files. Loaded with `--import` into the process of each file.

import { appendFileSync } from 'node:fs';
import { basename } from 'node:path';

const file = basename(process.argv[1] ?? '');
// The runner itself has no such context.
if (process.env.NODE_TEST_CONTEXT && file.endsWith('.test.mjs') && process.env.RETOUCHE_SECONDS) {
  process.on('exit', () => {
    appendFileSync(process.env.RETOUCHE_SECONDS, `${file}: ${process.uptime().toFixed(1)} s\n`);
  });
}
