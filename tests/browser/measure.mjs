// How soon a form stands and works on a slow telephone. On a quiet machine, with the widget as it is
// published and a server as it is run:
//
//     cargo xtask widget
//     cargo build --release -p retouche-cli
//     node tests/browser/measure.mjs
//
// The server that was built last is taken; `RETOUCHE_BIN` names another, `ROUNDS` how often (7).
//
// CPU ÷ 6, 1.6 Mbit/s, 150 ms, and a form of sixty questions, ten on a page. The floor is the same page
// with JavaScript off: the host's page with the server's form in the place where the loader would put it.
// Both are measured in turn. Times are medians, and only ratios to the floor mean anything. Interactive:
// the module has taken the draft and answers the next click; until then, the server does.

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';

import { ROOT, newPage, serverBinary, startStage } from './harness.mjs';
import { writeSixty } from './sixty.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 7);
const QUESTION = '/sixty/questions/page-0';
const FIELD = '[name="question-0"]';
const folder = await mkdtemp(join(tmpdir(), 'retouche-'));
const stage = await startStage({ procedures: [await writeSixty(folder, join(ROOT, 'examples/address-change'), idsOf)] });
const whole = await serveWhole();
const times = { floor: [], visible: [], interactive: [] };

/**
 * From now on, the page is on a slow telephone. Nothing else is done in it meanwhile: what asks a page for
 * its elements is itself a script, and slow on such a telephone.
 */
async function slow(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Page.enable');
  await session.send('Page.setLifecycleEventsEnabled', { enabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  return session;
}

/** The ids of the texts that a procedure calls for. */
async function idsOf(edition) {
  const { stdout } = await promisify(execFile)(await serverBinary(), ['texts', 'ids', edition]);
  const lines = stdout.trim().split('\n').map((line) => line.split('\t'));
  return lines.map(([id, need]) => ({ id, required: need === 'required' }));
}

/** Serves the whole page, compressed as the server's pages are, and gives its address. */
async function serveWhole() {
  const page = brotliCompressSync(await composed());
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br' };
  const server = createServer((_, answer) => answer.writeHead(200, headers).end(page));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => { server.close(); });
  return `http://127.0.0.1:${server.address().port}/`;
}

/** The host's page with the form in it, as the server writes it for the loader. */
async function composed() {
  const text = async (url) => (await fetch(url)).text();
  const [page, form] = await Promise.all([
    text(`${stage.host}/declaration.html`),
    text(`${stage.forms}/fr${QUESTION}?embedded=rt1`),
  ]);
  const [style] = form.match(/<link[^>]*rel="stylesheet"[^>]*>/);
  const screen = form.slice(form.indexOf('<body'), form.indexOf('</body>')).replace(/^[^>]*>/, '');
  return page
    .replace('<head>', `<head><base href="${stage.host}/">`)
    .replace(/<script[^>]*><\/script>/, style.replace('href="/', `href="${stage.forms}/`))
    .replace(/(<retouche-form[^>]*>).*?(<\/retouche-form>)/s, `$1${screen}$2`);
}

/** From the request to the first paint, in which the question stands. */
async function floor(page) {
  const session = await slow(page);
  const requested = new Promise((resolve) => {
    session.on('Network.requestWillBeSent', ({ type, timestamp }) => type === 'Document' && resolve(timestamp));
  });
  const painted = new Promise((resolve) => {
    session.on('Page.lifecycleEvent', ({ name, timestamp }) => name === 'firstContentfulPaint' && resolve(timestamp));
  });
  await session.send('Page.navigate', { url: whole });
  times.floor.push((await painted - await requested) * 1000);
  await page.locator(FIELD).first().waitFor();
}

/** The first question stands where the form would start. */
async function atFirstQuestion(page) {
  // Before the loader runs. A page changed on its way would be of no network, and get nothing from this one.
  await page.addInitScript((question) => {
    new MutationObserver((_, observer) => {
      const form = document.querySelector('retouche-form');
      if (!form) return;
      observer.disconnect();
      form.setAttribute('src', form.getAttribute('src').replace('/property-occupancy', question));
    }).observe(document, { childList: true, subtree: true });
  }, QUESTION);
}

/**
 * Lets the page mark the moment at which the question is painted, and the one at which the module has taken
 * the draft and answers from then on.
 */
async function markMoments(page) {
  await page.addInitScript((field) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector(field)) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('question')));
    }).observe(document, { childList: true, subtree: true });
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = async (module, imports) => {
      const { exports } = await instantiate.call(WebAssembly, module, imports);
      const take = (...given) => {
        const answer = exports.app_take(...given);
        performance.mark('interactive');
        console.log('interactive');
        return answer;
      };
      return { module, instance: { exports: { ...exports, app_take: take } } };
    };
  }, FIELD);
}

async function embedded(page) {
  await atFirstQuestion(page);
  await markMoments(page);
  const session = await slow(page);
  const interactive = page.waitForEvent('console', (message) => message.text() === 'interactive');
  await session.send('Page.navigate', { url: `${stage.host}/declaration.html` });
  await interactive;
  for (const [name, mark] of [['visible', 'question'], ['interactive', 'interactive']]) {
    times[name].push(await page.evaluate((entry) => performance.getEntriesByName(entry)[0].startTime, mark));
  }
}

for (let round = 0; round < ROUNDS; round += 1) {
  test(`floor, round ${round + 1}`, async (t) => floor(await newPage(t, { javaScript: false })));
  test(`inside a host’s page, round ${round + 1}`, async (t) => embedded(await newPage(t)));
}

after(async () => {
  await rm(folder, { recursive: true });
  const median = (list) => list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)];
  const base = median(times.floor);
  for (const [name, list] of Object.entries(times)) {
    const range = [Math.min(...list), Math.max(...list)].map((time) => Math.round(time)).join('–');
    console.log(`${name}: ${Math.round(median(list))} ms (${range}), ${(median(list) / base).toFixed(2)} × floor`);
  }
  console.log(`load: ${(await readFile('/proc/loadavg', 'utf8')).split(' ')[0]}`);
});
