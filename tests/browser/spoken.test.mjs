// What a screen reader says on the pages that matter most, kept as text beside each journey, so that the
// wiring of names, descriptions, errors and tables is read like any other change. `UPDATE_EXPECT=1` writes
// the texts anew. The reader is virtual: it also reads what a closed disclosure hides.

import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';

import { expectComplaint, newPage, spoken, startStage } from './harness.mjs';
import { journeys, Person, STAGES } from './person.mjs';

const stage = await startStage();
/** What only this reader says of a button: what it would post. */
const BUTTON_VALUE = /^(button, .*), [a-z][a-z0-9:/-]*$/;
const KINDS = ['start', 'check-answers', 'dropping', 'receipt', 'before-after', 'submission', 'history'];

for (const [name, journey] of await journeys()) {
  if (!journey.browser.includes('scripted')) continue;
  test(`what is heard: ${journey.about}`, async (t) => {
    const page = await newPage(t, { viewport: { width: 1280, height: 900 } });
    expectComplaint(page, /status of 422/);
    const listener = new Listener(page, stage, journey, STAGES.scripted);
    await listener.play();
    const folder = new URL(`../journeys/${name}/spoken/`, import.meta.url);
    for (const [title, said] of listener.logs) await isExpected(new URL(`${title}.txt`, folder), listener.steady(said));
  });
}

/** The last days of this quarter and of this year, in Paris: until then the examples can be corrected. */
function periodEnds() {
  const [year, month] = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format(new Date()).split('-').map(Number);
  return [Math.ceil(month / 3) * 3, 12].map((last) => new Date(Date.UTC(year, last, 0, 12)));
}

async function isExpected(file, actual) {
  if (process.env.UPDATE_EXPECT) {
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, actual);
  }
  assert.equal(actual, await readFile(file, 'utf8').catch(() => ''), file.pathname);
}

class Listener extends Person {
  /** What is said, by page. */
  logs = new Map();
  #secrets = [];

  async arrive(kind) {
    await this.page.locator(`[data-retouche-screen="${kind}"]`).waitFor();
    if (kind === 'receipt') {
      for (const shown of await this.page.locator('.rt-code').allInnerTexts()) this.#secrets.push(shown.trim());
    }
    if (KINDS.includes(kind)) await this.#listen(kind);
  }

  async isFaulted() {
    await super.isFaulted();
    const target = await this.screen.getAttribute('data-target');
    await this.#listen(`${target.split('/').at(-1)}-to-mend`);
  }

  async #listen(title) {
    if (this.logs.has(title)) return;
    // The first page with its surroundings, which stay the same.
    const phrases = await spoken(this.page, title === 'start' ? 'body' : 'main');
    const telling = phrases.filter((phrase) => !/^(end( of)?\b|paragraph$|document$)/.test(phrase));
    this.logs.set(title, telling.map((phrase) => `${phrase.replace(BUTTON_VALUE, '$1')}\n`).join(''));
  }

  /** Without what differs from one time to the next. */
  steady(said) {
    const [reference, code] = this.#secrets;
    let text = said.replaceAll(reference, 'REFERENCE').replaceAll(code, 'CODE').replaceAll(/\b[0-9a-f]{64}\b/g, 'FINGERPRINT');
    for (const date of periodEnds().flatMap((end) => this.#written(end))) {
      text = text.replaceAll(`${date}, 23 h 59`, 'THE LAST DAY, 23 h 59');
    }
    for (const [word, days] of [['TODAY', 0], ['IN A MONTH', 30]]) {
      for (const date of this.#written(new Date(Date.now() + days * 86_400_000))) text = text.replaceAll(whole(date), word);
    }
    // A time of day stands behind its date, up to the next comma.
    return text.replaceAll(/(TODAY|IN A MONTH)([,،] )[^,،]+/g, '$1$2NOW');
  }

  /** A date as the pages write it, with and without the day of the week. */
  #written(date) {
    const locale = this.journey.locale === 'ar' ? 'ar-u-nu-latn' : this.journey.locale;
    const format = (dateStyle) => new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'Europe/Paris' }).format(date);
    // The pages write the first of a month as French does, which `Intl` does not.
    return ['full', 'long'].map(format).map((text) => (locale.startsWith('fr') ? text.replace(/(?<!\d)1 /, '1er ') : text));
  }
}

/** A date where it stands alone: the 1st is no part of the 31st. */
function whole(date) {
  return new RegExp(`(?<!\\d)${date.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'g');
}
