// How soon a form stands and works on a slow telephone: `node tests/browser/measure.mjs`.
//
// CPU ÷ 6, 1.6 Mbit/s, 150 ms. Times are medians of one run; the floor is the same page of the server with
// JavaScript off, measured in the same run, and only ratios to it mean anything.

import { after, test } from 'node:test';

import { newPage, startStage } from './harness.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const QUESTION = '/property-occupancy/questions/declarant';
const stage = await startStage();
const times = { floor: [], visible: [], interactive: [] };

async function slow(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
}

for (let round = 0; round < ROUNDS; round += 1) {
  test(`floor, round ${round + 1}`, async (t) => {
    const page = await newPage(t, { javaScript: false });
    await slow(page);
    const start = performance.now();
    await page.goto(`${stage.forms}/fr${QUESTION}`, { waitUntil: 'commit' });
    await page.locator('[name="quality"]').first().waitFor();
    times.floor.push(performance.now() - start);
  });
  test(`inside a host’s page, round ${round + 1}`, async (t) => {
    const page = await newPage(t);
    await page.route('**/declaration.html', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(/src="([^"]*)\/property-occupancy"/, `src="$1${QUESTION}"`);
      await route.fulfill({ response: answer, body });
    });
    await slow(page);
    const start = performance.now();
    const texts = page.waitForResponse(/\/texts\//, { timeout: 60_000 });
    await page.goto(`${stage.host}/declaration.html`, { waitUntil: 'commit' });
    await page.locator('[name="quality"]').first().waitFor({ timeout: 60_000 });
    times.visible.push(performance.now() - start);
    await (await texts).finished();
    await page.evaluate(() => new Promise((resolve) => { setTimeout(resolve); }));
    times.interactive.push(performance.now() - start);
  });
}

after(() => {
  const median = (list) => list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)];
  const floor = median(times.floor);
  for (const [name, list] of Object.entries(times)) {
    console.log(`${name}: ${Math.round(median(list))} ms, ${(median(list) / floor).toFixed(2)} × floor`);
  }
});
