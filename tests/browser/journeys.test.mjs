// Every journey of `tests/journeys`, in a browser: on the server's pages with and without JavaScript, and
// inside a host's page.

import { test } from 'node:test';

import { expectComplaint, newPage, startStage } from './harness.mjs';
import { journeys, Person, STAGES } from './person.mjs';

const stage = await startStage();

for (const journey of (await journeys()).values()) {
  for (const [where, how] of Object.entries(STAGES)) {
    test(`${journey.about}: ${where}`, async (t) => {
      const page = await newPage(t, { javaScript: how.javaScript, viewport: { width: 320, height: 640 } });
      // What a browser says of a page that comes back with something to mend.
      expectComplaint(page, /status of 422/);
      await new Person(page, stage, journey, how).play();
    });
  }
}
