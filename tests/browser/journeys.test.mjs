// Every journey of `tests/journeys`, on the browser stages that it names: the server's pages with and without
// JavaScript, and a host's page. A journey with moments is played on a server whose clock it sets.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { NAME, PASSWORD } from './agent.mjs';
import { expectComplaint, newPage, ROOT, startStage } from './harness.mjs';
import { journeys, Person, STAGES } from './person.mjs';

const stage = await startStage();
const rehearsal = await startRehearsal();

for (const [name, journey] of await journeys()) {
  const hasMoments = journey.steps.some((step) => step.at || step.after);
  for (const id of journey.browser) {
    const how = STAGES[id];
    test(`${name}: ${how.where}`, async (t) => {
      const open = async () => {
        const page = await newPage(t, { javaScript: how.javaScript, viewport: { width: 320, height: 640 } });
        // What a browser says of a page that comes back with something to mend, and of a refusal.
        expectComplaint(page, hasMoments ? /status of 4(04|09|22)/ : /status of 422/);
        return page;
      };
      await new Person(await open(), hasMoments ? rehearsal : stage, journey, how, open).play();
    });
  }
}

/** A server with every edition of the examples, an agent's account, and a clock that is set. */
async function startRehearsal() {
  const folder = await mkdtemp(join(tmpdir(), 'retouche-clock-'));
  after(() => rm(folder, { recursive: true, force: true }));
  const clock = join(folder, 'clock');
  const setClock = (instant) => writeFile(clock, new Date(instant).toISOString());
  await setClock(Date.now());
  const procedures = ['property-occupancy', 'address-change', 'next/address-change'];
  const started = await startStage({
    'rehearsal-clock': clock, procedures: procedures.map((procedure) => join(ROOT, 'examples', procedure)),
  });
  const handled = ['property-occupancy', 'address-change'].flatMap((procedure) => ['--procedure', procedure]);
  await started.command(['accounts', 'add', NAME, '--role', 'read', '--role', 'handle', ...handled], `${PASSWORD}\n`);
  return { ...started, setClock };
}
