// A person who plays a journey of `tests/journeys` in a browser, with a pointer. What is done on the way is
// in the journey; how it is done, a subclass may change.

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';

import { axe, overflowing } from './harness.mjs';

const JOURNEYS = new URL('../journeys/', import.meta.url);

/** All journeys, by name. */
export async function journeys() {
  const names = await readdir(JOURNEYS);
  const read = async (name) => JSON.parse(await readFile(new URL(`${name}/journey.json`, JOURNEYS), 'utf8'));
  return new Map(await Promise.all(names.map(async (name) => [name, await read(name)])));
}

/** Where a journey is played: on the server's own pages, without or with JavaScript, and inside a host's page. */
export const STAGES = {
  'the server’s pages without JavaScript': { javaScript: false, open: openPage },
  'the server’s pages with JavaScript': { javaScript: true, open: openPage },
  'a host’s page': { javaScript: true, open: openElement, embedded: true },
};

/** The start page on its own. */
async function openPage(page, stage, { procedure, locale }) {
  await page.goto(`${stage.forms}/${locale}/${procedure}`);
}

/** The start page inside a town hall's page. */
async function openElement(page, stage, { procedure, locale }) {
  await page.goto(`${stage.host}/declaration.html`);
  await page.evaluate(([src, lang]) => {
    const form = Object.assign(document.createElement('retouche-form'), { lang });
    form.setAttribute('src', src);
    document.querySelector('retouche-form').replaceWith(form);
  }, [`${stage.forms}/${procedure}`, locale]);
}

export class Person {
  #rows = new Map();

  constructor(page, stage, journey, how) {
    Object.assign(this, { page, stage, journey, how });
  }

  async play() {
    const { journey } = this;
    await this.how.open(this.page, this.stage, journey);
    await this.arrive('start');
    await this.follow('a[href*="/questions/"]');
    for (const step of journey.file) await this.#answer(step);
    await this.arrive('check-answers');
    await this.#send();
    const reference = await this.screen.getAttribute('data-reference');
    const code = (await this.page.locator('.rt-code').last().innerText()).trim();
    assert.deepEqual(await this.#received(reference, code), journey.received);
    await this.#comeBack(reference, code);
    let revision = 1;
    for (const correction of journey.corrections) {
      await this.#correct(correction, ++revision);
      await this.follow(`a[href$="/submissions/${reference}"]`);
      await this.arrive('submission');
    }
    await this.follow('a[href$="/history"]');
    await this.arrive('history');
    assert.equal(await this.page.locator('a[href*="/receipts/"]').count(), revision);
  }

  get screen() {
    return this.page.locator('[data-retouche-screen]');
  }

  async arrive(kind) {
    await this.page.locator(`[data-retouche-screen="${kind}"]`).waitFor();
    assert.deepEqual(await overflowing(this.page), [], `${kind} at 320 px`);
    if (this.how.javaScript) assert.deepEqual(await axe(this.page), [], kind);
  }

  async follow(selector) {
    await this.page.locator(`[data-retouche-screen] ${selector}`).first().click();
  }

  /** Answers one page of questions, which has to be the one that stands. */
  async #answer(step) {
    const address = await this.#meet(step.at);
    await this.#type(step, address);
    const act = this.#resolve(step.act ?? 'continue');
    await this.press(act);
    if (step.finds) await this.isFaulted();
    if (step.drops) {
      await this.arrive('dropping');
      assert.equal(await this.page.locator('.rt-screen dt').count(), step.drops.length);
      await this.press('drop');
    }
  }

  /** The page came back with something to mend, or with something unusual that may stay. */
  async isFaulted() {
    await this.page.locator('[data-retouche-focus]').first().waitFor();
    const mend = (await this.page.locator('.rt-errors').count()) > 0;
    if (mend && !this.how.embedded) assert.match(await this.page.title(), /^(Erreur|خطأ)/);
    assert.ok(mend || (await this.page.locator('.rt-screen .rt-notice').count()) > 0);
  }

  /** Waits for the page at an address, and binds the rows that it names for the first time. */
  async #meet(expected) {
    const end = Date.now() + 10_000;
    let actual = '';
    while (Date.now() < end) {
      const target = await this.screen.getAttribute('data-target').catch(() => null);
      actual = target?.split('/questions/')[1] ?? target ?? '';
      if (this.#matches(expected, actual)) {
        await this.isAsked();
        return actual;
      }
      await this.page.waitForLoadState();
    }
    throw new Error(`expected ${expected}, and ${actual} stands`);
  }

  /** A page of questions stands. */
  async isAsked() {}

  #matches(expected, actual) {
    const [names, rows] = [expected.split('/'), actual.split('/')];
    const bound = (name, row) => (name.startsWith('{') ? (this.#rows.get(name) ?? row) === row : name === row);
    if (names.length !== rows.length || !names.every((name, place) => bound(name, rows[place]))) return false;
    names.forEach((name, place) => name.startsWith('{') && this.#rows.set(name, rows[place]));
    return true;
  }

  #resolve(path) {
    return path.replace(/\{[a-z]\}/g, (name) => this.#rows.get(name));
  }

  async #type({ type = {} }, address) {
    const row = address.includes('/') ? address.slice(0, address.lastIndexOf('/') + 1) : '';
    for (const [question, entry] of Object.entries(type)) {
      const name = `${row}${question}`;
      const isDate = await this.page.locator(`[name="${name}:day"]`).count();
      if (isDate) {
        for (const [place, part] of ['day', 'month', 'year'].entries()) {
          await this.write(`[name="${name}:${part}"]`, entry[place]);
        }
      } else if (Array.isArray(entry)) {
        for (const option of entry) await this.tick(`[name="${name}"][value="${option}"]`);
      } else await this.#typeOne(name, entry);
    }
  }

  async #typeOne(name, text) {
    const box = `[name="${name}"][value="${text}"]:is([type="radio"], [type="checkbox"])`;
    if (text && await this.page.locator(box).count()) await this.tick(box);
    else if (await this.page.locator(`select[name="${name}"]`).count()) await this.choose(`[name="${name}"]`, text);
    else await this.write(`[name="${name}"]`, text);
  }

  async write(selector, text) {
    await this.page.locator(selector).fill(text);
  }

  async choose(selector, option) {
    await this.page.locator(selector).selectOption(option);
  }

  /** Presses the button of an act. */
  async press(act) {
    await this.page.locator(`button.rt-button[name="act"][value="${act}"]`).click();
  }

  /** Ticks a box by its label, as a person does. */
  async tick(selector) {
    const id = await this.page.locator(selector).getAttribute('id');
    await this.page.locator(`label[for="${id}"]`).click();
  }

  async #send() {
    await this.tick('[name="declaration"]');
    await this.press('send');
    await this.arrive('receipt');
  }

  /** Leaves, and comes back with reference and code, sloppily typed. */
  async #comeBack(reference, code) {
    await this.page.context().clearCookies();
    if (this.how.embedded) await this.page.evaluate(() => sessionStorage.clear());
    await this.how.open(this.page, this.stage, this.journey);
    await this.arrive('start');
    await this.follow('a[href$="/submissions"]');
    await this.arrive('sign-in');
    await this.write('[name="reference"]', reference.toLowerCase());
    await this.write('[name="code"]', code.replaceAll('-', ' '));
    await this.press('sign-in');
    await this.arrive('submission');
  }

  async #correct(correction, revision) {
    await this.press('amend');
    await this.arrive('check-answers');
    await this.follow(`a[href$="/amend/questions/${this.#resolve(correction.steps[0].at)}"]`);
    for (const step of correction.steps) await this.#answer(step);
    await this.arrive('check-answers');
    await this.follow('a[href$="/amend/changes"]');
    await this.arrive('before-after');
    assert.equal(await this.page.locator('.rt-change').count(), Object.keys(correction.changed).length);
    await this.#send();
    assert.equal(await this.screen.getAttribute('data-revision'), String(revision));
  }

  /** What a back office would read, rows by their names. */
  async #received(reference, code) {
    const api = (path, init) => fetch(new URL(path, this.stage.forms), init).then((answer) => answer.json());
    const headers = { 'Content-Type': 'application/json' };
    const { token } = await api('/api/sessions', { method: 'POST', headers, body: JSON.stringify({ reference, code }) });
    const { answers } = await api(`/api/submissions/${reference}`, { headers: { Authorization: `Bearer ${token}` } });
    const names = new Map([...this.#rows].map(([name, row]) => [row, name.slice(1, -1)]));
    const named = (value) => (value === null || typeof value !== 'object' || Array.isArray(value) ? value
      : Object.fromEntries(Object.entries(value).map(([key, inner]) => [names.get(key) ?? key, named(inner)])));
    return named(answers);
  }
}
