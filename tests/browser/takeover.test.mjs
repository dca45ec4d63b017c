// The moments at which something takes the place of something else: the server's page the place of the
// host's link, the module the server's, one page the next. A person is in the middle of it, typing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import {
  GLUE, at, atFirstQuestion, came, changed, goOn, heard, hold, listen, ofDraft, posts, saved, tick,
} from './embedded.mjs';
import { expectComplaint, newPage, startStage } from './harness.mjs';

const stage = await startStage();
const NUMBER = '[name="fiscal-number"]';

/** The page of the fiscal number, reached before the module has come; and how to let the module come. */
async function beforeTheModule(t) {
  let module;
  const before = async (page) => { module = await hold(page, '**/*.wasm'); };
  const page = await atFirstQuestion(t, stage, { ready: false, before });
  await tick(page, 'quality', 'owner');
  await goOn(page);
  await at(page, 'fiscal-identity');
  const comes = async () => {
    const taken = came(page);
    module.release();
    await taken;
  };
  return { page, comes };
}

/** The text field with the focus, and where in it the person is. */
function caret(page) {
  return page.evaluate(() => {
    const { name, value, selectionStart } = document.activeElement;
    return [name, value, selectionStart];
  });
}

/** Answers the first page, and waits until that is kept and said. */
async function answerFirst(page) {
  await tick(page, 'quality', 'owner');
  const kept = saved(page, 'quality');
  await goOn(page);
  await kept;
  await page.locator('[data-retouche-status]:not(:empty)').waitFor();
}

test('the module comes while somebody types: nothing is lost, moved or said', async (t) => {
  const { page, comes } = await beforeTheModule(t);
  await page.locator(NUMBER).focus();
  await page.keyboard.type('30 12 678');
  for (let back = 0; back < 3; back += 1) await page.keyboard.press('ArrowLeft');
  await listen(page);
  await comes();
  assert.deepEqual(await caret(page), ['fiscal-number', '30 12 678', 6]);
  await page.keyboard.type('345 ');
  assert.deepEqual(await caret(page), ['fiscal-number', '30 12 345 678', 10]);
  assert.deepEqual(await heard(page), []);
  const seen = posts(page);
  await page.keyboard.press('End');
  await page.keyboard.type(' 901');
  await page.keyboard.press('Enter');
  await at(page, 'names');
  assert.deepEqual(seen, [], 'the module answered');
});

/** Composes a text as an input method does, without ending it. */
async function compose(page, text) {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  return session;
}

function countEnds(page) {
  return page.evaluate(() => {
    globalThis.ends = [];
    addEventListener('compositionend', ({ data }) => globalThis.ends.push(data));
  });
}

test('the module comes while an input method composes a word', async (t) => {
  const { page, comes } = await beforeTheModule(t);
  await page.locator(NUMBER).focus();
  await countEnds(page);
  await compose(page, 'かな');
  await comes();
  await compose(page, 'かなか');
  const session = await compose(page, 'かなかん');
  assert.deepEqual(await page.evaluate(() => globalThis.ends), []);
  await session.send('Input.insertText', { text: '仮名漢' });
  assert.deepEqual(await caret(page), ['fiscal-number', '仮名漢', 3]);
  await goOn(page);
  await page.locator('[data-retouche-focus]').waitFor();
  assert.equal(await page.locator(NUMBER).inputValue(), '仮名漢');
});

test('no page takes another’s place while an input method composes a word', async (t) => {
  const { page } = await beforeTheModule(t);
  const back = await hold(page, '**/questions/declarant?*');
  await page.locator('.rt-back-link').click();
  await back.arrived;
  await page.locator(NUMBER).focus();
  await countEnds(page);
  const session = await compose(page, 'かな');
  const answered = page.waitForResponse(/questions\/declarant/);
  back.release();
  await (await answered).finished();
  // A wait that proves that nothing happens: the page that came does not show itself yet.
  await page.waitForTimeout(200);
  assert.deepEqual(await caret(page), ['fiscal-number', 'かな', 2]);
  await session.send('Input.insertText', { text: '仮名' });
  await at(page, 'declarant');
  assert.deepEqual(await page.evaluate(() => globalThis.ends), ['仮名']);
});

test('an error goes away beside a word that is being composed', async (t) => {
  const page = await atFirstQuestion(t, stage);
  await tick(page, 'quality', 'owner');
  await goOn(page);
  await page.locator(NUMBER).fill('3012345678901');
  await goOn(page);
  await at(page, 'names');
  await goOn(page);
  const error = page.locator('[data-retouche-error="family-name"]');
  await error.waitFor();
  await page.locator('[name="family-name"]').fill('Martin');
  await page.locator('[name="given-names"]').focus();
  await countEnds(page);
  const session = await compose(page, 'かな');
  await error.waitFor({ state: 'detached' });
  await saved(page, 'family-name');
  assert.deepEqual(await caret(page), ['given-names', 'かな', 2]);
  assert.deepEqual(await page.evaluate(() => globalThis.ends), []);
  await session.send('Input.insertText', { text: '仮名' });
  assert.equal(await page.locator('[name="given-names"]').inputValue(), '仮名');
});

test('what is typed while the server’s answer is on its way stays in the page that comes back', async (t) => {
  const { page } = await beforeTheModule(t);
  const answer = await hold(page, '**/questions/fiscal-identity?*');
  await page.locator(NUMBER).fill('30');
  await goOn(page);
  await answer.arrived;
  await page.locator(NUMBER).press('End');
  await page.keyboard.type('12');
  answer.release();
  await page.locator('[data-retouche-focus]').waitFor();
  assert.equal(await page.locator(NUMBER).inputValue(), '3012');
});

test('what is typed and not posted is there in another language', async (t) => {
  const { page } = await beforeTheModule(t);
  await page.locator(NUMBER).fill('3012');
  await page.locator('.rt-language-link[lang="en"]').click();
  await page.locator('[data-locale="en"]').waitFor();
  assert.equal(await page.locator(NUMBER).inputValue(), '3012');
});

test('the host’s link has the focus when the form takes its place', async (t) => {
  const page = await newPage(t);
  const start = await hold(page, '**/fr/property-occupancy?*');
  await page.goto(`${stage.host}/declaration.html`);
  await page.locator('retouche-form > a').focus();
  await start.arrived;
  start.release();
  await page.locator('[data-retouche-screen="start"]').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.closest('retouche-form') && document.activeElement.localName), 'h2');
});

test('a form that appears takes the focus from nobody', async (t) => {
  const page = await newPage(t);
  const start = await hold(page, '**/fr/property-occupancy?*');
  await page.goto(`${stage.host}/declaration.html`);
  await page.locator('.menu a').first().focus();
  await listen(page);
  await start.arrived;
  start.release();
  await page.locator('[data-retouche-screen="start"]').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Accueil');
  assert.deepEqual(await heard(page), []);
});

test('each page is announced once: its heading, and that the answers are kept', async (t) => {
  const page = await atFirstQuestion(t, stage);
  await listen(page);
  await answerFirst(page);
  const kept = await page.locator('[data-retouche-say="kept"]').textContent();
  assert.deepEqual((await heard(page)).filter((one) => !/^focus (input|button|main)/.test(one)), [
    `focus h2 ${await page.locator('[data-retouche-screen] h2').first().textContent()}`,
    `status ${kept}`,
  ]);
});

test('what is to be mended is announced once', async (t) => {
  const page = await atFirstQuestion(t, stage);
  await listen(page);
  await goOn(page);
  await page.locator('[data-retouche-status]:not(:empty)').waitFor();
  const all = await heard(page);
  assert.equal(all.filter((one) => one.startsWith('focus div')).length, 1);
  assert.equal(all.filter((one) => one.startsWith('alert')).length, 1);
  assert.equal(all.filter((one) => one.startsWith('status')).length, 1);
  assert.equal(all.filter((one) => /^focus h\d/.test(one)).length, 0);
});

test('that answers are kept is said once, however many fields are filled in', async (t) => {
  const page = await atFirstQuestion(t, stage);
  await tick(page, 'quality', 'owner');
  await goOn(page);
  await page.locator(NUMBER).fill('3012345678901');
  await goOn(page);
  await at(page, 'names');
  await page.locator('[data-retouche-status]:not(:empty)').waitFor();
  await listen(page);
  for (const name of ['family-name', 'given-names']) {
    const kept = saved(page, name);
    await page.locator(`[name="${name}"]`).fill('Camille');
    await page.locator(`[name="${name}"]`).blur();
    await kept;
  }
  assert.deepEqual((await heard(page)).filter((one) => one.startsWith('status')), []);
});

// ── The module breaks ──

/** An answer that does not come, or comes otherwise. */
function spoilt(pattern, spoil) {
  return (page, broke) => page.route(pattern, (route) => {
    broke();
    return spoil(route);
  });
}

const ANYBODY = { 'Access-Control-Allow-Origin': '*' };
const BREAKS = {
  'its glue does not come': spoilt(GLUE, (route) => route.abort()),
  'it traps when it takes the draft': changed('App.prototype.take = trap;'),
  'its pack is of another build': spoilt(/api\/packs\/procedures/, (route) => route.fulfill({ headers: ANYBODY, body: 'another build' })),
  'the draft cannot be had': async (page, broke) => {
    await changed('')(page);
    await spoilt(/api\/packs\/draft/, (route) => route.fulfill({ status: 500, headers: ANYBODY }))(page, broke);
  },
  'it traps when something is typed': changed('App.prototype.note = trap;'),
  'it traps when it is asked for the draft': changed('App.prototype.draft = trap;'),
  'it traps when it answers': changed('App.prototype.answer = trap;'),
  'it traps while it changes the page': changed(`App.prototype.answer = (element) => {
    element.firstChild.remove();
    trap();
  };`),
};

/** What becomes of the module, in the order of its happening. */
class Fate {
  #met = [];
  #awaited = 0;
  #page;

  constructor(page) {
    this.#page = page;
    page.on('console', (message) => {
      const [, what] = message.text().match(/^module: (.+)$/) ?? [];
      if (what) this.#met.push(what);
    });
  }

  broke = () => this.#met.push('broke');

  get hasBroken() {
    return this.#met.includes('broke');
  }

  /** Loads the page anew: what the one before still met no longer counts. */
  async reload() {
    this.#page.once('framenavigated', () => { this.#awaited = this.#met.length; });
    await this.#page.reload();
  }

  /** Waits until the module has come or is broken. */
  async isKnown() {
    const end = Date.now() + 10_000;
    while (this.#met.length === this.#awaited) {
      assert.ok(Date.now() < end, 'the module neither came nor broke');
      await sleep(20);
    }
  }
}

/** Waits until the server has the answer to a question. */
async function isKept(page, question) {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await ofDraft(page, stage);
    if (answer.ok && question in (await answer.json()).answers.answers) return;
    assert.ok(Date.now() < end, `${question} is not kept`);
    await sleep(50);
  }
}

for (const [how, breaks] of Object.entries(BREAKS)) {
  test(`${how}: the server goes on with what was typed`, async (t) => {
    let fate;
    const page = await atFirstQuestion(t, stage, {
      ready: false,
      before: (it) => {
        expectComplaint(it, /ERR_FAILED|status of 500/);
        fate = new Fate(it);
        return breaks(it, fate.broke);
      },
    });
    await fate.isKnown();
    await tick(page, 'quality', 'owner');
    await goOn(page);
    await at(page, 'fiscal-identity');
    await isKept(page, 'quality');
    // A page that is loaded anew takes a draft that is there.
    await fate.reload();
    await at(page, 'fiscal-identity');
    await fate.isKnown();
    await page.locator(NUMBER).pressSequentially('30 12');
    await goOn(page);
    await page.locator('[data-retouche-focus]').waitFor();
    assert.equal(fate.hasBroken, true, 'it broke before');
    assert.equal(await page.locator(NUMBER).inputValue(), '30 12');
    await page.locator(NUMBER).press('End');
    await page.locator(NUMBER).pressSequentially(' 345 678 901');
    await page.keyboard.press('Enter');
    await at(page, 'names');
    await page.locator('.rt-back-link').click();
    await at(page, 'fiscal-identity');
    assert.equal(await page.locator(NUMBER).inputValue(), '30 12 345 678 901');
  });
}

// ── Keeping ──

/** The drafts that go to be kept, from now on. */
function drafts(page) {
  const seen = [];
  page.on('request', (request) => {
    if (request.method() === 'PUT') seen.push({ ...request.postDataJSON().answers.answers, version: request.headers()['if-match'] });
  });
  return seen;
}

/** The first two pages are answered, the second while the first is on its way to be kept. */
async function answeredMeanwhile(t) {
  const page = await atFirstQuestion(t, stage);
  const kept = drafts(page);
  const first = await hold(page, '**/api/draft');
  await tick(page, 'quality', 'owner');
  await goOn(page);
  await first.arrived;
  await at(page, 'fiscal-identity');
  await page.locator(NUMBER).fill('3012345678901');
  await goOn(page);
  await at(page, 'names');
  return { page, kept, first };
}

test('what is answered while a save is under way goes with the next one', async (t) => {
  const { page, kept, first } = await answeredMeanwhile(t);
  const seen = posts(page);
  assert.equal(kept.length, 1, 'one save waits for the other');
  first.release();
  await isKept(page, 'fiscal-number');
  assert.deepEqual(kept.map((draft) => [draft.version, 'quality' in draft, 'fiscal-number' in draft]), [['"1"', true, false], ['"2"', true, true]]);
  assert.deepEqual(seen, []);
});

test('of what is answered, only what is not kept yet is handed to the server when another tab was faster', async (t) => {
  const { page, first } = await answeredMeanwhile(t);
  expectComplaint(page, /status of 412/);
  const seen = posts(page);
  const second = await hold(page, '**/api/draft');
  first.release();
  await second.arrived;
  await elsewhere(page, 'PUT', (draft) => {
    draft.answers.answers['family-name'] = { typed: ['Diallo'], locale: 'fr' };
    return draft;
  });
  second.release();
  await isKept(page, 'fiscal-number');
  assert.deepEqual(seen, ['/fr/property-occupancy/questions/fiscal-identity']);
  await isKept(page, 'family-name');
});

test('of two pages that are asked for, the later one stands', async (t) => {
  const { page } = await beforeTheModule(t);
  const back = await hold(page, '**/questions/declarant?*');
  await page.locator('.rt-back-link').click();
  await back.arrived;
  await page.locator('.rt-language-link[lang="en"]').click();
  await page.locator('[data-locale="en"]').waitFor();
  const answered = page.waitForResponse(/questions\/declarant/);
  back.release();
  await (await answered).finished();
  // A wait that proves that nothing happens: the page that came late does not show itself.
  await page.waitForTimeout(200);
  assert.match(await page.locator('[data-locale="en"]').getAttribute('data-target'), /fiscal-identity$/);
});

// ── Keeping fails ──

test('what could not be kept is kept before a link leads away', async (t) => {
  const page = await atFirstQuestion(t, stage);
  expectComplaint(page, /ERR_INTERNET_DISCONNECTED/);
  await page.context().setOffline(true);
  await tick(page, 'quality', 'co-owner');
  await goOn(page);
  await at(page, 'fiscal-identity');
  await page.locator('[data-retouche-status]:not(:empty)').waitFor();
  const failed = page.waitForEvent('requestfailed');
  await page.locator('.rt-back-link').click();
  await failed;
  await at(page, 'fiscal-identity');
  await page.context().setOffline(false);
  await page.locator('.rt-back-link').click();
  await at(page, 'declarant');
  assert.equal(await page.locator('[name="quality"][value="co-owner"]').isChecked(), true);
});

test('the Back button keeps what was typed just before', async (t) => {
  const page = await atFirstQuestion(t, stage);
  await tick(page, 'quality', 'owner');
  await goOn(page);
  await at(page, 'fiscal-identity');
  await page.locator(NUMBER).fill('30123');
  await page.locator(NUMBER).blur();
  await page.goBack();
  await at(page, 'declarant');
  await page.goForward();
  await at(page, 'fiscal-identity');
  assert.match(await page.locator(NUMBER).inputValue(), /^30/);
});

/** Calls the API with the draft of the page, as another tab would. */
async function elsewhere(page, method, change = (draft) => draft) {
  const now = await ofDraft(page, stage);
  const body = method === 'PUT' ? JSON.stringify(change(await now.json())) : undefined;
  const headers = { 'Content-Type': 'application/json', 'If-Match': now.headers.get('ETag') };
  const answer = await ofDraft(page, stage, { method, headers, body });
  assert.ok(answer.ok);
}

test('a draft that another tab changed keeps both changes', async (t) => {
  const page = await atFirstQuestion(t, stage);
  expectComplaint(page, /status of 412/);
  await answerFirst(page);
  await elsewhere(page, 'PUT', (draft) => {
    draft.answers.answers['family-name'] = { typed: ['Diallo'], locale: 'fr' };
    return draft;
  });
  await page.locator(NUMBER).fill('3012345678901');
  await goOn(page);
  await at(page, 'names');
  await page.locator('.rt-back-link').click();
  await at(page, 'fiscal-identity');
  assert.match(await page.locator(NUMBER).inputValue(), /^30/);
  await goOn(page);
  await at(page, 'names');
  assert.equal(await page.locator('[name="family-name"]').inputValue(), 'Diallo');
});

/**
 * A page is answered and its draft on its way while another tab answers the same question otherwise. `act`
 * is what the person does meanwhile.
 */
async function answeredTwice(t, act, options) {
  const page = await atFirstQuestion(t, stage, options);
  expectComplaint(page, /status of (409|412)/);
  await answerFirst(page);
  await page.locator(NUMBER).fill('3012345678901');
  const put = await hold(page, '**/api/draft');
  await goOn(page);
  await at(page, 'names');
  await put.arrived;
  await elsewhere(page, 'PUT', (draft) => {
    draft.answers.answers['fiscal-number'] = { typed: ['3098765432109'], locale: 'fr' };
    return draft;
  });
  await act(page);
  put.release();
  await page.locator('.rt-banner').waitFor();
  // A wait that proves that nothing happens: whatever would still take its place had time to come.
  await page.waitForTimeout(500);
  return page;
}

test('a conflict that comes while somebody leaves stays to be read', async (t) => {
  const page = await answeredTwice(t, (it) => it.locator('.rt-back-link').click());
  assert.equal(await page.locator('.rt-banner').count(), 1);
  assert.equal(await page.locator(NUMBER).inputValue(), '3012345678901');
});

test('a conflict that comes while the server is asked to go on stays to be read', async (t) => {
  const page = await answeredTwice(t, async (it) => {
    await it.evaluate(() => { globalThis.onlyTheServer = true; });
    await goOn(it);
  }, {
    before: changed(`const answer = App.prototype.answer;
      App.prototype.answer = function (...all) {
        return globalThis.onlyTheServer ? undefined : answer.apply(this, all);
      };`),
  });
  assert.equal(await page.locator('.rt-banner').count(), 1);
  assert.equal(await page.locator(NUMBER).inputValue(), '3012345678901');
});

test('of several answers that meet a conflict the first is shown, and the others are kept', async (t) => {
  const page = await answeredTwice(t, async (it) => {
    await it.locator('[name="family-name"]').fill('Diallo');
    await goOn(it);
    await it.locator('[data-retouche-focus]').waitFor();
  });
  assert.equal(await page.locator(NUMBER).inputValue(), '3012345678901');
  await goOn(page);
  await at(page, 'names');
  assert.equal(await page.locator('[name="family-name"]').inputValue(), 'Diallo');
});

test('a conflict that comes while somebody is elsewhere on the page leaves them there', async (t) => {
  const page = await answeredTwice(t, (it) => it.locator('.menu a').first().focus());
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Accueil');
});

test('a draft that is no more is told, with a way to go on', async (t) => {
  const page = await atFirstQuestion(t, stage);
  expectComplaint(page, /status of 4\d\d/);
  await answerFirst(page);
  await elsewhere(page, 'DELETE');
  await page.locator(NUMBER).fill('3012345678901');
  await goOn(page);
  await page.locator('[data-retouche-screen="refusal"]').waitFor();
  assert.ok(await page.locator('[data-retouche-screen] .rt-links a').count());
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'h2');
});

test('a form that the host moves keeps what is typed', async (t) => {
  const page = await atFirstQuestion(t, stage);
  await tick(page, 'quality', 'owner');
  await page.evaluate(() => document.querySelector('main').append(document.querySelector('.form')));
  assert.equal(await page.locator('[name="quality"][value="owner"]').isChecked(), true);
  const seen = posts(page);
  await goOn(page);
  await at(page, 'fiscal-identity');
  assert.deepEqual(seen, []);
});

test('a form that the host takes out and puts back answers a press once', async (t) => {
  const page = await atFirstQuestion(t, stage, {
    before: changed(`const answer = App.prototype.answer;
      globalThis.answered = 0;
      App.prototype.answer = function (...all) { globalThis.answered += 1; return answer.apply(this, all); };`),
  });
  const again = came(page);
  await page.evaluate(async () => {
    const form = document.querySelector('retouche-form');
    const parent = form.parentElement;
    form.remove();
    await new Promise((resolve) => { setTimeout(resolve); });
    parent.append(form);
  });
  await again;
  await tick(page, 'quality', 'owner');
  await goOn(page);
  await at(page, 'fiscal-identity');
  assert.equal(await page.evaluate(() => globalThis.answered), 1);
  assert.equal(await page.locator('[data-retouche-focus]').count(), 0);
});

test('a draft too long for a request that outlives its page is kept', async (t) => {
  const page = await atFirstQuestion(t, stage);
  await tick(page, 'quality', 'owner');
  await goOn(page);
  await page.locator(NUMBER).fill('3012345678901');
  const kept = saved(page, 'fiscal-number');
  await goOn(page);
  await kept;
  await at(page, 'names');
  const long = saved(page, 'family-name');
  await page.locator('[name="family-name"]').fill('Martin '.repeat(12_000));
  await page.locator('[name="family-name"]').blur();
  assert.ok((await long).ok());
  await page.locator('.rt-back-link').click();
  await at(page, 'fiscal-identity');
});
