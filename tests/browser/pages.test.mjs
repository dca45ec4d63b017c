// Every kind of page of the real server, of both examples, in every language: what RGAA and WCAG ask of
// each, on a narrow screen, light and dark. The gallery shows what a page may hold; here the server, the
// procedures' own texts and what people type come together.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Draft, example, rowId } from './drafts.mjs';
import { axe, cut, expectComplaint, htmlErrors, newPage, overflowing, spaceText, startStage } from './harness.mjs';

const stage = await startStage();
const LOCALES = ['fr', 'fr-simple', 'en', 'ar'];
/** One of each direction of writing: in these, pages without a fault are looked at as closely as others. */
const CLOSELY = ['fr', 'ar'];
/** The rules whose outcome the reader's colours can change. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];
const KINDS = [
  'before-after', 'check-answers', 'dropping', 'exit', 'history', 'questions', 'receipt', 'refusal', 'sign-in', 'start', 'submission', 'task',
];

// Two at a time: a browser and what looks at it are two processes.
test('every page is sound', { concurrency: 2 }, (t) => Promise.all(LOCALES.map((locale) => t.test(locale, async (walking) => {
  const walk = await Walk.begin(walking, locale, isSound);
  await walk.everywhere();
  assert.deepEqual([...walk.met].toSorted(), KINDS);
}))));

async function isSound(page, { at, html, alike }) {
  assert.deepEqual(await htmlErrors(html), [], at);
  assert.deepEqual(await overflowing(page), [], at);
  if (alike) return;
  assert.deepEqual(await axe(page), [], at);
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.deepEqual(await axe(page, { rules: RULES_OF_COLOUR }), [], `${at}, dark`);
  await page.emulateMedia({ colorScheme: 'light' });
}

test('nothing is cut or sticks out when a reader spaces the text', async (t) => {
  const walk = await Walk.begin(t, 'fr', async (page, { at }) => {
    await spaceText(page);
    assert.deepEqual(await overflowing(page), [], at);
    assert.deepEqual(await cut(page), [], at);
  });
  await walk.everywhere();
});

test('in colours that the reader forces, what is pressed, typed in or chosen has an edge', async (t) => {
  const walk = await Walk.begin(t, 'fr', async (page, { at }) => {
    assert.deepEqual(await edgeless(page), [], at);
    assert.deepEqual(await axe(page, { rules: RULES_OF_COLOUR }), [], at);
  }, { forcedColors: 'active' });
  await walk.everywhere();
});

/** Backgrounds and shadows are gone then: only lines and the system's own controls tell what is what. */
function edgeless(page) {
  return page.evaluate(() => {
    const drawn = (element) => {
      const style = getComputedStyle(element);
      const line = style.borderBlockEndStyle !== 'none' && parseFloat(style.borderBlockEndWidth) >= 1
        && style.borderBlockEndColor !== style.backgroundColor;
      return line || (style.appearance !== 'none' && element.matches('input, select'));
    };
    const shown = [...document.querySelectorAll('.rt-button, input:not([type=hidden]), select, textarea')];
    return shown.filter((element) => !element.closest('.rt-unseen') && !drawn(element)).map((element) => element.outerHTML);
  });
}

/** A walk past every page, which calls `look` on each. */
class Walk {
  met = new Set();

  static async begin(t, locale, look, options = {}) {
    const page = await newPage(t, { viewport: { width: 320, height: 640 }, ...options });
    // Pages that come back with something to mend, and pages that refuse.
    expectComplaint(page, /status of (401|404|409|422)/);
    return Object.assign(new Walk(), { page, locale, look });
  }

  /** Looks at the page to which `act` leads; `alike`: whether one of the same make is looked at, too. */
  async #at(name, act, alike = false) {
    const { page } = this;
    const isPage = (answer) => answer.request().isNavigationRequest() && ![302, 303].includes(answer.status());
    const [answer] = await Promise.all([page.waitForResponse(isPage), act()]);
    const html = await answer.text();
    await page.waitForLoadState();
    const kind = await page.locator('[data-retouche-screen]').getAttribute('data-retouche-screen');
    this.met.add(kind);
    await this.look(page, { at: `${this.locale}: ${name} (${kind})`, kind, html, alike });
    return kind;
  }

  #open(address, alike) {
    return this.#at(address, () => this.page.goto(`${stage.forms}/${this.locale}/${address}`), alike);
  }

  /** Types into every control of the page whose name ends so, and presses the button of an act. */
  #post(name, act, typed = {}) {
    return this.#at(name, () => this.page.evaluate(([value, entries]) => {
      const button = document.querySelector(`button[value="${value}"]:not([aria-hidden])`);
      for (const control of button.form.elements) {
        const entry = Object.entries(entries).find(([suffix]) => control.name === suffix || control.name.endsWith(`/${suffix}`))?.[1];
        if (entry === undefined) continue;
        if (['radio', 'checkbox'].includes(control.type)) control.checked = [entry].flat().includes(control.value);
        else control.value = entry;
      }
      button.form.requestSubmit(button);
    }, [act, typed]));
  }

  /** Empties the page, or types what no question takes, and goes on. */
  #spoil(name, typed, alike) {
    return this.#at(name, () => this.page.evaluate((text) => {
      const button = document.querySelector('button[value="continue"]');
      for (const control of button.form.elements) {
        if (['radio', 'checkbox'].includes(control.type)) control.checked = false;
        else if (control.type !== 'hidden' && control.tagName !== 'BUTTON') control.value = text;
      }
      button.form.requestSubmit(button);
    }, typed), alike);
  }

  async everywhere() {
    await this.#occupancy();
    await this.#move();
    await this.#refusals();
  }

  async #occupancy() {
    const procedure = 'property-occupancy';
    const { answers, pages } = await example(procedure, 'several-dwellings');
    await this.#open(procedure);
    await this.#open(`${procedure}/questions/declarant`);
    await this.#open('submissions');
    await this.#post('nothing to sign in with', 'sign-in');
    const draft = await Draft.open(stage.forms, procedure, this.locale);
    await draft.hand(this.page);
    await this.#questions(draft, answers, pages);
    await this.#check(draft, answers);
    await this.#correct(await draft.send());
  }

  async #move() {
    const procedure = 'address-change';
    const { answers, pages } = await example(procedure, 'everything');
    const today = new Date();
    const moved = { ...answers, 'move-date': [today.getDate(), today.getMonth() + 1, today.getFullYear()].map(String) };
    await this.#open(procedure);
    const draft = await Draft.open(stage.forms, procedure, this.locale);
    await draft.hand(this.page);
    await this.#questions(draft, moved, pages);
    await this.#open(`${procedure}/check`);
  }

  /** Each page as filled, with nothing in it, and, where something can be wrong, with something wrong. */
  async #questions(draft, answers, pages) {
    const seen = new Set();
    for (const address of pages) {
      const id = address.split('/').at(-1);
      if (seen.has(id)) continue;
      seen.add(id);
      await draft.type(answers);
      await this.#open(`${draft.procedure}/questions/${address}`, !CLOSELY.includes(this.locale));
      await this.#spoil(`${id}, nothing typed`, '');
      if (await this.page.locator('[inputmode], [type="tel"]').count()) await this.#spoil(`${id}, wrong`, '?', true);
      await draft.catchUp();
    }
    await draft.type(answers);
  }

  async #check(draft, answers) {
    const { procedure } = draft;
    const [a] = [rowId('a')];
    await this.#open(`${procedure}/questions/dwellings/${a}/occupancy`);
    assert.equal(await this.#post('another answer', 'continue', { 'occupancy-kind': 'vacant' }), 'dropping');
    await this.#open(`${procedure}/questions/dwellings/${a}/dwelling-description`);
    await this.#post('an unusual surface', 'continue', { surface: '900' });
    await this.page.locator('.rt-notice').waitFor();
    await this.#open(`${procedure}/questions/dwellings`);
    await this.#post('a dwelling removed', `remove:dwellings/${a}`);
    await this.page.locator('.rt-undo').waitFor();
    await draft.catchUp();
    await draft.type({ ...answers, quality: 'bare-owner' });
    await this.#open(`${procedure}/questions/bare-owner`);
    await draft.type({ ...answers, dwellings: {} });
    await this.#open(`${procedure}/questions/dwellings`);
    await this.#post('no dwelling', 'continue');
    await draft.catchUp();
    await draft.type({ ...answers, 'fiscal-number': '' });
    await this.#open(`${procedure}/check`);
    await draft.type(answers);
    await this.#open(`${procedure}/check`);
    await this.#post('nothing declared', 'send');
  }

  async #correct({ reference, code }) {
    const address = `submissions/${reference}`;
    await this.#open('property-occupancy/sent');
    await this.page.context().clearCookies();
    await this.#open('submissions');
    await this.#post('a wrong code', 'sign-in', { reference, code: 'AAAA-AAAA-AAAA-AAAA' });
    await this.#post('signed in', 'sign-in', { reference, code });
    await this.#post('to be corrected', 'amend');
    await this.#open(`${address}/amend/changes`);
    await this.#open(`${address}/amend/questions/names`);
    await this.#open(`${address}/amend/questions/dwellings/${rowId('a')}/rent`);
    await this.#post('another rent', 'continue', { 'rent-amount': '890' });
    await this.#open(`${address}/amend/questions/dwellings/${rowId('a')}/attached-premises`);
    await this.#post('a cellar', 'continue', { annexes: ['cellar', 'garage'] });
    await this.#open(address);
    await this.#open(`${address}/amend/changes`);
    await this.#post('nothing declared', 'send');
    await this.#post('corrected', 'send', { declaration: 'yes' });
    for (const page of ['', '/history', '/revisions/1', '/changes/2', '/receipts/1', '/receipts/2']) {
      await this.#open(`${address}${page}`);
    }
    await this.#verify(`${address}/receipts/2/file`);
    await this.page.context().clearCookies();
    await this.#open(address);
  }

  /** A receipt, as its file has it and altered, on the page where anybody verifies one. */
  async #verify(file) {
    const answer = await this.page.context().request.get(`${stage.forms}/${this.locale}/${file}`);
    const receipt = await answer.text();
    await this.#open('verify');
    await this.#post('nothing pasted', 'continue');
    await this.#post('an altered receipt', 'continue', { receipt: receipt.replace('"number": 2', '"number": 3') });
    await this.page.locator('.rt-faulty').waitFor();
    await this.#post('a genuine receipt', 'continue', { receipt });
    await this.page.locator('.rt-besides').waitFor();
  }

  async #refusals() {
    assert.equal(await this.#open('nothing/is/here'), 'refusal');
    await this.#conflict();
  }

  /** Two tabs type on one page, and one on a page that the other made void. */
  async #conflict() {
    const procedure = 'property-occupancy';
    const { answers } = await example(procedure, 'let-with-agency');
    const draft = await Draft.open(stage.forms, procedure, this.locale);
    await draft.type(answers);
    await draft.hand(this.page);
    await this.#open(`${procedure}/questions/names`);
    await draft.type({ ...answers, 'family-name': 'Durand' });
    assert.equal(await this.#post('changed elsewhere', 'continue', { 'family-name': 'Petit' }), 'questions');
    await this.page.locator('.rt-banner').waitFor();
    await draft.type({ ...answers, quality: 'legal-representative' });
    assert.equal(await this.#post('a page that is no more', 'continue'), 'refusal');
  }
}
