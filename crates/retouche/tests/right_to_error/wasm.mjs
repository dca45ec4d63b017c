// Replays histories in WASM and compares with what was told of them natively: `node wasm.mjs MODULE HISTORIES`.
import { readFile } from 'node:fs/promises';

const [module, file] = process.argv.slice(2);
const { instance: { exports } } = await WebAssembly.instantiate(await readFile(module));
const histories = JSON.parse(await readFile(file, 'utf8'));

function replay(events) {
  const bytes = new TextEncoder().encode(events);
  const place = exports.room(bytes.length);
  new Uint8Array(exports.memory.buffer, place, bytes.length).set(bytes);
  const length = exports.replay();
  return new TextDecoder().decode(new Uint8Array(exports.memory.buffer, exports.told(), length));
}

/** The first line in which two texts differ, of which one may be longer. */
function firstDifference(native, here) {
  const event = native.findIndex((line, number) => line !== here[number]);
  const line = event < 0 ? native.length : event;
  return `event ${line + 1}\nnative: ${native[line]}\nWASM:   ${here[line]}`;
}

for (const [place, { events, told }] of histories.entries()) {
  const here = replay(events);
  if (here !== told) {
    console.error(`history ${place}\n${firstDifference(told.split('\n'), here.split('\n'))}`);
    process.exit(1);
  }
}
if (!histories.length) process.exit(1);
console.log(`${histories.length} histories`);
