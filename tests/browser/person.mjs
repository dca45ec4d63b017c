// Plays a journey of `tests/journeys` in a browser, with a pointer: the holder in one tab or two, and the agent
// of `agent.mjs`. What is done on the way is in the journey; how it is done, a subclass may change. The state of
// a case is not on the pages: the other stages look at it.

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';

import { Agent, sidesOf } from './agent.mjs';
import { axe, overflowing } from './harness.mjs';

const JOURNEYS = new URL('../journeys/', import.meta.url);

/** All journeys, by name. */
export async function journeys() {
  const names = await readdir(JOURNEYS);
  const read = async (name) => JSON.parse(await readFile(new URL(`${name}/journey.json`, JOURNEYS), 'utf8'));
  return new Map(await Promise.all(names.map(async (name) => [name, await read(name)])));
}

/**
 * Where a journey is played, by the names that journeys use: on the server's own pages, without or with
 * JavaScript, and inside a host's page.
 */
export const STAGES = {
  plain: { where: 'the server’s pages without JavaScript', javaScript: false, open: openPage },
  scripted: { where: 'the server’s pages with JavaScript', javaScript: true, open: openPage },
  embedded: { where: 'a host’s page', javaScript: true, open: openElement, embedded: true },
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

/** Sessions last a day: after half of it a person signs in again. */
const SESSION = 12 * 3_600_000;

export class Person {
  #rows = new Map();
  #tabs = new Map();
  /** The tabs that stand on a page of questions which was opened before. */
  #opened = new Set();
  #clock;
  /** Whether something happened since the holder's page was opened. */
  #isOld = false;
  #signedIn;
  #session;
  #agent;

  /**
   * `how` is one of `STAGES`. A journey with moments needs a stage whose clock it sets, and one with an agent
   * `newContext`, which gives the page of another browser.
   */
  constructor(page, stage, journey, how, newContext) {
    Object.assign(this, { page, stage, journey, how, newContext });
    this.#tabs.set('holder', page);
    this.#clock = new Clock(journey.starts);
  }

  async play() {
    for (const [place, step] of this.journey.steps.entries()) {
      if (step['not-in-a-browser']) continue;
      try {
        await this.#step(step);
      } catch (error) {
        error.message = `step ${place + 1}: ${error.message}`;
        throw error;
      }
    }
    await this.#back('holder');
    await this.#toSubmission();
    await this.follow('a[href$="/history"]');
    await this.arrive('history');
    const { revision } = await this.#case();
    assert.equal(await this.page.locator('a[href*="/receipts/"]').count(), revision.number);
  }

  get screen() {
    return this.page.locator('[data-retouche-screen]');
  }

  kind() {
    return this.screen.getAttribute('data-retouche-screen');
  }

  async arrive(kind) {
    await this.page.locator(`[data-retouche-screen="${kind}"]`).waitFor();
    assert.deepEqual(await overflowing(this.page), [], `${kind} at 320 px`);
    if (this.how.javaScript) assert.deepEqual(await axe(this.page), [], kind);
  }

  async follow(selector) {
    await this.page.locator(`[data-retouche-screen] ${selector}`).first().click();
  }

  // ── Steps ──

  async #step({ by = 'holder', at, after, do: act, expect = {} }) {
    this.#clock.move(at, after);
    this.#isOld ||= Boolean(at || after || by === 'agent');
    await this.stage.setClock?.(this.#clock.instant);
    await this.#back(by);
    const before = this.reference && await this.#events();
    if (by === 'agent') await this.#agentActs(act, expect);
    else await this.#holderActs(by, act, expect);
    if (expect.refused && this.reference) assert.equal(await this.#events(), before, 'a refusal changes nothing');
    await this.#expect(expect);
  }

  /** Puts a part's tab in front, signed in. */
  async #back(by) {
    if (!this.#tabs.has(by)) {
      this.#tabs.set(by, by === 'agent' ? await this.newContext() : await this.#tabs.get('holder').context().newPage());
    }
    this.page = this.#tabs.get(by);
    const instant = this.#clock.instant;
    if (by === 'agent') {
      this.#agent ??= new Agent(this);
      await this.#agent.signIn(instant);
    } else if (this.reference && instant - this.#signedIn > SESSION) await this.#signIn();
  }

  async #agentActs(act, expect) {
    const [[name, told]] = Object.entries(typeof act === 'string' ? { [act]: null } : act);
    switch (name) {
      case 'perform': return this.#agent.perform(this.resolveAll(told), expect.refused);
      case 'transcribe': return this.#agent.transcribe(told);
      case 'settle': return this.#agent.settle(told);
      case 'send': return this.#agent.send(expect);
      default: throw new Error(`an agent does not ${name}`);
    }
  }

  async #holderActs(by, act, expect) {
    const [[name, told]] = Object.entries(typeof act === 'string' ? { [act]: null } : act);
    switch (name) {
      case 'fill-in': return this.#fillIn(by, told, expect.refused);
      case 'open': return this.#open(by, told);
      case 'send': return this.reference ? this.#sendCorrection(expect) : this.#sendFirst(expect);
      case 'hand-in-late': return this.#handInLate(expect.refused);
      case 'settle': return this.#settle(told, expect.refused);
      case 'revert': return this.#task(`/revert/${told}`, {}, expect.refused, 'before-after');
      case 'answer-request': return this.#answerRequest(told, expect.refused);
      case 'perform': return this.#perform(told, expect.refused);
      default: throw new Error(`a holder does not ${name}`);
    }
  }

  async #expect({ revision, received, event }) {
    if (revision) assert.equal((await this.#case()).revision.number, revision);
    if (received) assert.deepEqual(this.#named((await this.#case()).answers), received);
    if (event) {
      const last = (await this.#case()).events.at(-1);
      assert.ok(says(last, this.resolveAll(event)), JSON.stringify(last));
    }
  }

  // ── Pages of questions ──

  /** Answers pages of the first sending or, once that was sent, of a correction. */
  async #fillIn(by, pages, refused) {
    if (this.#opened.delete(by)) return this.#answerAll(pages);
    if (this.reference) {
      if (refused) {
        await this.toCase('');
        return assert.equal(await this.button('amend').count(), 0, 'no correction can be begun');
      }
      await this.#toSubmission();
      await this.#prepare();
      await this.follow(`a[href$="/amend/questions/${this.resolve(pages[0].at)}"]`);
    } else if (this.page.url() === 'about:blank') {
      await this.how.open(this.page, this.stage, this.journey);
      await this.arrive('start');
      await this.follow('a[href*="/questions/"]');
    } else await this.#goto(`${this.journey.procedure}/questions/${this.resolve(pages[0].at)}`);
    await this.#answerAll(pages);
  }

  async #answerAll(pages) {
    for (const page of pages) await this.answer(page);
    await this.arrive('check-answers');
  }

  /** Opens the correction in preparation, or begins one. */
  async #prepare() {
    if (await this.page.locator('[data-retouche-screen] a[href$="/amend"]').count()) await this.follow('a[href$="/amend"]');
    else await this.press('amend');
    await this.arrive('check-answers');
  }

  async #open(by, path) {
    const of = this.reference ? `submissions/${this.reference}/amend` : this.journey.procedure;
    await this.#goto(`${of}/questions/${this.resolve(path)}`);
    await this.#meet(path);
    this.#opened.add(by);
  }

  /** Answers one page of questions, which has to be the one that stands. */
  async answer(step) {
    const address = await this.#meet(step.at);
    await this.#type(step, address);
    const act = this.resolve(step.act ?? 'continue');
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

  resolve(path) {
    return path.replace(/\{[a-z]\}/g, (name) => this.#rows.get(name));
  }

  /** JSON of a journey with its rows, in keys and texts alike. */
  resolveAll(json) {
    return JSON.parse(this.resolve(JSON.stringify(json)));
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

  button(act) {
    return this.page.locator(`button.rt-button[name="act"][value="${act}"]`);
  }

  /** Presses the button of an act. */
  async press(act) {
    await this.button(act).click();
    if (!this.how.javaScript) await this.page.waitForLoadState();
  }

  /** Ticks a box by its label, as a person does. */
  async tick(selector) {
    const id = await this.page.locator(selector).getAttribute('id');
    await this.page.locator(`label[for="${id}"]`).click();
  }

  // ── Sending, and what comes after ──

  async #sendFirst({ refused, revision = 1 }) {
    if (refused) {
      await this.#goto(`${this.journey.procedure}/check`);
      return assert.equal(await this.button('send').count(), 0, 'nothing can be sent');
    }
    assert.equal(revision, 1);
    await this.#send();
    this.reference = await this.screen.getAttribute('data-reference');
    this.code = (await this.page.locator('.rt-code').last().innerText()).trim();
    await this.#case();
    await this.#comeBack();
  }

  async #sendCorrection({ refused, revision, changed }) {
    if (refused) return this.#isNotSent();
    if (await this.kind() === 'check-answers') await this.follow('a[href$="/amend/changes"]');
    else if (await this.kind() !== 'before-after') await this.toCase('/amend/changes');
    await this.arrive('before-after');
    if (changed) assert.equal(await this.page.locator('.rt-change').count(), Object.keys(changed).length);
    await this.#send();
    assert.equal(await this.screen.getAttribute('data-revision'), String(revision));
    await this.follow(`a[href$="/submissions/${this.reference}"]`);
    await this.arrive('submission');
  }

  /** The page that would send either cannot, or is refused. */
  async #isNotSent() {
    await this.toCase('/amend/changes');
    if (await this.button('send').count()) {
      await this.tick('[name="declaration"]');
      await this.press('send');
      await this.arrive('refusal');
    }
  }

  async #send() {
    await this.tick('[name="declaration"]');
    await this.press('send');
    await this.arrive('receipt');
  }

  /** Leaves, and comes back with reference and code, sloppily typed. */
  async #comeBack() {
    await this.page.context().clearCookies();
    if (this.how.embedded) await this.page.evaluate(() => sessionStorage.clear());
    await this.how.open(this.page, this.stage, this.journey);
    await this.arrive('start');
    await this.follow('a[href$="/submissions"]');
    await this.#enterCode();
  }

  async #signIn() {
    await this.#goto('submissions');
    await this.#enterCode();
  }

  async #enterCode() {
    await this.arrive('sign-in');
    await this.write('[name="reference"]', this.reference.toLowerCase());
    await this.write('[name="code"]', this.code.replaceAll('-', ' '));
    await this.press('sign-in');
    await this.arrive('submission');
    this.#signedIn = this.#clock.instant;
  }

  /** The page of the submission, as it is now. */
  async #toSubmission() {
    if (!this.#isOld && await this.kind() === 'submission') return;
    await this.toCase('');
    await this.arrive('submission');
  }

  async #goto(path) {
    await this.page.goto(`${this.stage.forms}/${this.journey.locale}/${path}`);
  }

  /** A page of the submission. */
  async toCase(path) {
    this.#isOld = false;
    await this.#goto(`submissions/${this.reference}${path}`);
  }

  /** Fills in a page of its own, which leads to a screen of a kind or, refused, nowhere. */
  async #task(path, fields, refused, leadsTo) {
    await this.toCase(path);
    for (const [name, text] of Object.entries(fields)) await this.fill(name, text);
    if (refused && !await this.button('continue').count()) return;
    await this.press('continue');
    if (!refused) await this.arrive(leadsTo);
  }

  /** Fills in a field of a page of its own: a text, or the value of an option. */
  async fill(name, text) {
    const option = `[name="${name}"][value="${text}"][type="radio"]`;
    if (text && await this.page.locator(option).count()) await this.tick(option);
    else await this.write(`[name="${name}"]`, text);
  }

  #handInLate(refused) {
    return this.#task('/late', {}, refused, 'history');
  }

  #settle(sides, refused) {
    return this.#task('/amend/settle', sidesOf(sides), refused, 'check-answers');
  }

  async #answerRequest({ request, replies }, refused) {
    const asked = this.journey.steps.map((step) => step.do.perform).find((operation) => operation?.operation === 'ask');
    const fields = asked.words.items.flatMap(({ path }, place) => {
      const { reply, because } = replies[path] ?? {};
      const chosen = reply ? [[`choice-${place + 1}`, reply]] : [];
      return because === undefined ? chosen : [...chosen, [`because-${place + 1}`, because]];
    });
    await this.toCase(`/requests/${request}`);
    if (refused && !await this.button('continue').count()) return;
    for (const [name, text] of fields) await this.fill(name, text);
    await this.press('continue');
    if (!refused) assert.ok(['submission', 'check-answers', 'questions'].includes(await this.kind()));
  }

  async #perform({ operation, revision, why }, refused) {
    switch (operation) {
      case 'withdraw': return this.#task('/withdraw', {}, refused, 'submission');
      case 'explain': {
        await this.toCase(`/explain/${revision}`);
        if (await this.kind() === 'refusal') return assert.ok(refused);
        return this.#task(`/explain/${revision}`, { why }, refused, 'submission');
      }
      default: throw new Error(`a holder does not ${operation}`);
    }
  }

  // ── What a back office would read ──

  async #case() {
    const api = async (path, init) => {
      const answer = await fetch(new URL(path, this.stage.forms), init);
      assert.ok(answer.ok, `${path}: ${answer.status}`);
      return answer.json();
    };
    const headers = { 'Content-Type': 'application/json' };
    const { reference, code } = this;
    const instant = this.#clock.instant;
    if (!this.#session || instant - this.#session.since > SESSION) {
      const opened = await api('/api/sessions', { method: 'POST', headers, body: JSON.stringify({ reference, code }) });
      this.#session = { token: opened.token, since: instant };
    }
    return api(`/api/submissions/${reference}`, { headers: { Authorization: `Bearer ${this.#session.token}` } });
  }

  async #events() {
    return (await this.#case()).events.length;
  }

  /** Answers with rows by their names. */
  #named(answers) {
    const names = new Map([...this.#rows].map(([name, row]) => [row, name.slice(1, -1)]));
    const named = (value) => (value === null || typeof value !== 'object' || Array.isArray(value) ? value
      : Object.fromEntries(Object.entries(value).map(([key, inner]) => [names.get(key) ?? key, named(inner)])));
    return named(answers);
  }
}

/** Whether JSON says everything that is expected of it. */
function says(actual, expected) {
  if (expected === null || typeof expected !== 'object' || Array.isArray(expected)) return isDeepStrictEqual(actual, expected);
  return Object.entries(expected).every(([name, inner]) => says(actual?.[name], inner));
}

/** A clock that goes from step to step, in the time zone of the examples. */
class Clock {
  #local;

  constructor(starts) {
    this.#local = new Date(`${starts}Z`);
  }

  move(at, after) {
    if (after) {
      const [, days, seconds] = /^P(?:(\d+)D)?(?:T(\d+)S)?$/.exec(after);
      this.#local = new Date(this.#local.getTime() + Number(days ?? 0) * 86_400_000 + Number(seconds ?? 0) * 1_000);
    }
    if (at) this.#local = new Date(`${at}Z`);
  }

  /** The instant at which clocks in Paris show this local time. */
  get instant() {
    const shown = new Date(`${new Intl.DateTimeFormat('sv', {
      timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'medium',
    }).format(this.#local).replace(' ', 'T')}Z`);
    return this.#local.getTime() * 2 - shown.getTime();
  }
}
