// How soon a form stands and works on a slow telephone: `node tests/browser/measure.mjs`, on a quiet machine.
//
// CPU ÷ 6, 1.6 Mbit/s, 150 ms. The floor is the same page of the server with JavaScript off, measured in
// turn with the form inside a host's page. Times are medians, and only ratios to the floor mean anything.
// Interactive: the module has taken the draft and answers the next click; until then, the server does.

import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { newPage, startStage } from './harness.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 7);
const QUESTION = '/property-occupancy/questions/declarant';
const PATIENCE = 60_000;
const stage = await startStage();
const times = { floor: [], visible: [], interactive: [] };

/** From now on, the page is on a slow telephone. */
async function slow(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
}

async function floor(page) {
  await slow(page);
  const start = performance.now();
  await page.goto(`${stage.forms}/fr${QUESTION}`, { waitUntil: 'commit' });
  await page.locator('[name="quality"]').first().waitFor({ timeout: PATIENCE });
  times.floor.push(performance.now() - start);
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

/** Lets the page mark the moment at which the module has taken the draft and answers from then on. */
async function markTakeover(page) {
  await page.addInitScript(() => {
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = async (module, imports) => {
      const { exports } = await instantiate.call(WebAssembly, module, imports);
      const take = (...given) => {
        const answer = exports.app_take(...given);
        performance.mark('taken');
        return answer;
      };
      return { module, instance: { exports: { ...exports, app_take: take } } };
    };
  });
}

async function embedded(page) {
  await atFirstQuestion(page);
  await markTakeover(page);
  await slow(page);
  const [start, begun] = [performance.now(), Date.now()];
  await page.goto(`${stage.host}/declaration.html`, { waitUntil: 'commit' });
  await page.locator('[name="quality"]').first().waitFor({ timeout: PATIENCE });
  times.visible.push(performance.now() - start);
  const taken = () => page.evaluate(() => {
    const [mark] = performance.getEntriesByName('taken');
    return mark && performance.timeOrigin + mark.startTime;
  });
  const end = Date.now() + PATIENCE;
  while (!await taken()) {
    if (Date.now() > end) throw new Error('the module did not take over');
    // Seldom, for the asking takes time of its own.
    await sleep(200);
  }
  times.interactive.push(await taken() - begun);
}

for (let round = 0; round < ROUNDS; round += 1) {
  test(`floor, round ${round + 1}`, async (t) => floor(await newPage(t, { javaScript: false })));
  test(`inside a host’s page, round ${round + 1}`, async (t) => embedded(await newPage(t)));
}

after(async () => {
  const median = (list) => list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)];
  const base = median(times.floor);
  for (const [name, list] of Object.entries(times)) {
    const range = [Math.min(...list), Math.max(...list)].map((time) => Math.round(time)).join('–');
    console.log(`${name}: ${Math.round(median(list))} ms (${range}), ${(median(list) / base).toFixed(2)} × floor`);
  }
  console.log(`load: ${(await readFile('/proc/loadavg', 'utf8')).split(' ')[0]}`);
});
