// Times each work of a module, in the words of the native benchmark: `node wasm.mjs MODULE NAME…`.
import { readFile } from "node:fs/promises";

const ROUNDS = 2000;
const [file, ...names] = process.argv.slice(2);
const { instance } = await WebAssembly.instantiate(await readFile(file));

for (const [number, name] of names.entries()) {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    if (!instance.exports.work(number)) throw new Error(`no work ${number}`);
    best = Math.min(best, performance.now() - start);
  }
  console.log(`${name}: ${(best * 1000).toFixed(1)} µs`);
}
