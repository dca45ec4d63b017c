// An agent in a journey, on the agents' pages: takes a case up, asks, decides, and writes down what a person
// told.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

export const NAME = 'robin';
export const PASSWORD = 'a password of many words';

const EXAMPLES = new URL('../../examples/', import.meta.url);
/** Sessions last a day: after half of it an agent signs in again. */
const SESSION = 12 * 3_600_000;

export class Agent {
  #person;
  #signedIn;
  /** The channel on which something was told. */
  #on;

  /** `person` plays the journey and holds the page in front. */
  constructor(person) {
    this.#person = person;
  }

  async signIn(instant) {
    if (this.#signedIn && instant - this.#signedIn < SESSION) return;
    const person = this.#person;
    await person.page.goto(`${person.stage.forms}/${person.journey.locale}/agent`);
    await person.write('[name="agent-name"]', NAME);
    await person.write('[name="agent-password"]', PASSWORD);
    await person.press('sign-in');
    await person.arrive('cases');
    this.#signedIn = instant;
  }

  async perform(operation, refused) {
    switch (operation.operation) {
      case 'start-review': return this.#task('', {}, refused);
      case 'ask': return this.#ask(operation, refused);
      case 'withdraw-request': return this.#task(`/withdraw-request/${operation.request}`, {}, refused);
      case 'grant-window': return this.#task('/grant', day('day', operation.closes), refused);
      case 'decide': return this.#task('/decide', { why: operation.why }, refused);
      case 'reopen': return this.#task('/reopen', { why: operation.why }, refused);
      default: throw new Error(`an agent does not ${operation.operation}`);
    }
  }

  /** Writes down what a person told, up to the page of all answers. */
  async transcribe({ on, request, pages }) {
    const person = this.#person;
    this.#on = on;
    await this.#goto('/transcribe');
    await person.fill('told-on', on);
    if (await person.page.locator('[name="answering"]').count()) await person.fill('answering', request ? 'yes' : 'no');
    await person.press('continue');
    await person.arrive('check-answers');
    await this.#goto(`/transcribe/${on}/questions/${person.resolve(pages[0].at)}`);
    for (const page of pages) await person.answer(page);
    await person.arrive('check-answers');
  }

  async settle(sides) {
    const person = this.#person;
    await this.#goto(`/transcribe/${this.#on}/settle`);
    for (const [name, side] of Object.entries(sidesOf(sides))) await person.fill(name, side);
    await person.press('continue');
    await person.arrive('check-answers');
  }

  async send({ refused, revision, changed }) {
    const person = this.#person;
    await this.#goto(`/transcribe/${this.#on}/changes`);
    if (refused && !await person.button('send').count()) return;
    if (changed) assert.equal(await person.page.locator('.rt-change').count(), Object.keys(changed).length);
    await person.tick('[name="declaration"]');
    await person.press('send');
    if (refused) return person.arrive('refusal');
    await person.arrive('receipt');
    assert.match(person.page.url(), new RegExp(`/receipts/${revision}$`));
  }

  /** Chooses the questions, says of each what is asked, reads it as the person will, and sends it. */
  async #ask({ kind, due, words }, refused) {
    const person = this.#person;
    const places = await this.#places(words.items);
    await this.#goto('/ask');
    await person.tick(`[name="kind"][value="${kind}"]`);
    for (const place of places) await person.tick(`[name^="about-"][value="${place}"]`);
    await person.press('continue');
    for (const [place, item] of words.items.entries()) {
      const number = place + 1;
      await person.write(`[name="reason-${number}"]`, item.reason);
      await person.write(`[name="expected-${number}"]`, item.expected);
      if (item['required-by']) await person.write(`[name="required-by-${number}"]`, item['required-by']);
      if (item.suggested) {
        const isDate = await person.page.locator(`[name="suggested-${number}:day"]`).count();
        const fields = isDate ? day(`suggested-${number}`, item.suggested) : { [`suggested-${number}`]: item.suggested };
        for (const [name, text] of Object.entries(fields)) await person.fill(name, text);
      }
    }
    for (const [name, text] of Object.entries(day('due', due))) await person.write(`[name="${name}"]`, text);
    await person.write('[name="without-answer"]', words['without-answer']);
    await person.press('continue');
    if (refused) return;
    await person.press('send');
    await person.arrive('case');
  }

  /** The places of questions among those that can be asked about: all that the journey answers and none locks. */
  async #places(items) {
    const { journey } = this.#person;
    const file = new URL(`${journey.procedure}/1/procedure.json`, EXAMPLES);
    const { questions } = JSON.parse(await readFile(file, 'utf8')).amendment;
    const typed = journey.steps[0].do['fill-in'].flatMap(({ at, type = {} }) => {
      const row = at.includes('/') ? at.slice(0, at.lastIndexOf('/') + 1) : '';
      return Object.keys(type).map((question) => `${row}${question}`);
    });
    const isLocked = (path) => Boolean(questions[path.replaceAll(/\{[a-z]\}\//g, '')]?.locked);
    const askable = typed.filter((path) => !isLocked(path)).map((path) => this.#person.resolve(path));
    return items.map(({ path }) => askable.indexOf(path) + 1);
  }

  async #goto(path) {
    const { page, stage, journey, reference } = this.#person;
    await page.goto(`${stage.forms}/${journey.locale}/agent/cases/${reference}${path}`);
  }

  /** Fills in a page of its own, which leads back to the case or, refused, nowhere. */
  async #task(path, fields, refused) {
    const person = this.#person;
    await this.#goto(path);
    if (refused && !await person.button('continue').count()) return;
    for (const [name, text] of Object.entries(fields)) await person.write(`[name="${name}"]`, text);
    await person.press('continue');
    if (!refused) await person.arrive('case');
  }
}

/** The fields of a day. */
function day(name, date) {
  const [year, month, of] = date.split('-').map(Number);
  return { [`${name}:day`]: String(of), [`${name}:month`]: String(month), [`${name}:year`]: String(year) };
}

/** The fields of a page of conflicts, in the order of the journey. */
export function sidesOf(sides) {
  return Object.fromEntries(Object.values(sides).map((side, place) => [`side-${place + 1}`, side]));
}
