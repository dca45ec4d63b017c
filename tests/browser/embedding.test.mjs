// The form inside a host's page: what the module does once it has arrived, and what remains when it does
// not come, is refused or breaks.

import assert from 'node:assert/strict';
import { createPublicKey, verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { Draft, example } from './drafts.mjs';
import { at, atFirstQuestion, came, goOn, hold, posts, remembered, saved, tick } from './embedded.mjs';
import { axe, expectComplaint, newPage, overflowing, screenshot, startStage } from './harness.mjs';

const stage = await startStage();

test('the module answers pages of questions without the server', async (t) => {
  const page = await atFirstQuestion(t, stage);
  const seen = posts(page);
  await tick(page, 'quality', 'owner');
  const kept = saved(page, 'quality');
  await goOn(page);
  await at(page, 'fiscal-identity');
  await page.locator('[name="fiscal-number"]').fill('30 12');
  await goOn(page);
  await page.locator('[data-retouche-focus]').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.matches('[data-retouche-focus]')), true);
  assert.deepEqual(await axe(page), []);
  await page.locator('[name="fiscal-number"]').fill('30 12 345 678 901');
  await page.keyboard.press('Enter');
  await at(page, 'names');
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H2');
  assert.deepEqual(seen, []);
  assert.ok((await kept).ok());
});

test('an error goes away when it is mended, and is not announced before', async (t) => {
  const page = await atFirstQuestion(t, stage);
  await tick(page, 'quality', 'owner');
  await goOn(page);
  await at(page, 'fiscal-identity');
  const number = page.locator('[name="fiscal-number"]');
  await number.fill('30');
  await number.blur();
  assert.equal(await page.locator('[data-retouche-error]').count(), 0);
  await goOn(page);
  await page.locator('[data-retouche-error="fiscal-number"]').first().waitFor();
  await number.fill('3012345678901');
  await number.blur();
  await page.locator('[data-retouche-error="fiscal-number"]').waitFor({ state: 'detached' });
  assert.equal(await number.getAttribute('aria-invalid'), null);
});

test('what is typed before the module arrives stays, and so does the focus', async (t) => {
  let held;
  const before = async (page) => { held = await hold(page, '**/*.wasm'); };
  const page = await atFirstQuestion(t, stage, { ready: false, before });
  await tick(page, 'quality', 'co-owner');
  const taken = came(page);
  held.release();
  await taken;
  assert.equal(await page.locator('[name="quality"][value="co-owner"]').isChecked(), true);
  assert.equal(await page.evaluate(() => document.activeElement.value), 'co-owner');
  await goOn(page);
  await at(page, 'fiscal-identity');
});

test('a host that refuses the module keeps the form', async (t) => {
  const page = await newPage(t);
  expectComplaint(page, /WebAssembly|wasm|Content Security Policy/i);
  await page.goto(`${stage.host}/sans-wasm.html`);
  const seen = posts(page);
  await page.locator('retouche-form a[href*="/questions/"]').click();
  await tick(page, 'quality', 'owner');
  await goOn(page);
  await at(page, 'fiscal-identity');
  assert.equal(seen.length, 1);
});

test('a broken module leaves the rest to the server, with what is typed', async (t) => {
  const before = (page) => page.route('**/*.wasm', (route) => route.fulfill({
    contentType: 'application/wasm', headers: { 'Access-Control-Allow-Origin': '*' }, body: 'broken',
  }));
  const page = await atFirstQuestion(t, stage, { ready: false, before });
  await tick(page, 'quality', 'owner');
  await goOn(page);
  await at(page, 'fiscal-identity');
});

test('a reload and the Back button lose nothing', async (t) => {
  const page = await atFirstQuestion(t, stage);
  await tick(page, 'quality', 'owner');
  await goOn(page);
  await at(page, 'fiscal-identity');
  await page.locator('[name="fiscal-number"]').fill('3012345678901');
  const kept = saved(page, 'fiscal-number');
  await page.locator('[name="fiscal-number"]').blur();
  await kept;
  const address = page.url();
  await page.reload();
  await at(page, 'fiscal-identity');
  assert.match(await page.locator('[name="fiscal-number"]').inputValue(), /^30/);
  await page.goBack();
  await at(page, 'declarant');
  assert.equal(await page.locator('[name="quality"][value="owner"]').isChecked(), true);
  assert.equal(page.url(), address);
});

test('without network nothing typed is lost, and the page says so', async (t) => {
  const page = await atFirstQuestion(t, stage);
  expectComplaint(page, /ERR_INTERNET_DISCONNECTED/);
  await page.context().setOffline(true);
  await tick(page, 'quality', 'owner');
  await goOn(page);
  await at(page, 'fiscal-identity');
  await page.locator('[data-retouche-status]:not(:empty)').waitFor();
  await page.context().setOffline(false);
  await page.locator('[name="fiscal-number"]').fill('3012345678901');
  const kept = saved(page, 'fiscal-number');
  await goOn(page);
  await at(page, 'names');
  assert.ok((await kept).ok());
});

test('two forms on one page share no id', async (t) => {
  const page = await newPage(t);
  await page.goto(`${stage.host}/deux-formulaires.html`);
  await page.locator('[data-retouche-screen]').nth(1).waitFor();
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual(await axe(page), []);
});

for (const colorScheme of ['light', 'dark']) {
  test(`a hostile style sheet spoils nothing: ${colorScheme}`, async (t) => {
    const page = await atFirstQuestion(t, stage, { file: 'feuille-hostile.html', options: { viewport: { width: 320, height: 640 }, colorScheme } });
    await goOn(page);
    await page.locator('[data-retouche-focus]').waitFor();
    assert.deepEqual(await overflowing(page), []);
    assert.deepEqual(await axe(page, { only: 'retouche-form' }), []);
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    assert.notEqual(outline, 'none');
    await screenshot(page, `hostile-questions-${colorScheme}`);
  });
}

test('the host is told what happens', async (t) => {
  const page = await newPage(t);
  await page.addInitScript(() => {
    globalThis.told = [];
    for (const name of ['ready', 'saved', 'submitted', 'amended']) {
      addEventListener(`retouche:${name}`, ({ type }) => globalThis.told.push(type));
    }
  });
  await page.goto(`${stage.host}/declaration.html`);
  await page.locator('[data-retouche-screen="start"]').waitFor();
  await page.waitForFunction(() => globalThis.told.includes('retouche:ready'));
});

test('the browser’s pages are the server’s, node by node', async (t) => {
  const page = await atFirstQuestion(t, stage);
  await tick(page, 'quality', 'owner');
  await goOn(page);
  await at(page, 'fiscal-identity');
  await sameAsServer(page);
  await page.locator('[name="fiscal-number"]').fill('3012345678901');
  await goOn(page);
  await at(page, 'names');
  await page.locator('[name="family-name"]').fill('<b>Martin & Cie</b>');
  await page.locator('[name="given-names"]').fill('Camille');
  await goOn(page);
  await page.locator('[data-target*="/dwelling-address"]').waitFor();
  await sameAsServer(page);
});

/** Holds what the module shows against what the server makes of the same draft. */
async function sameAsServer(page) {
  await page.waitForFunction(() => document.querySelector('[data-retouche-status]:not(:empty)'));
  const shown = await page.locator('[data-retouche-screen]').evaluate((root) => root.outerHTML);
  const { draft, path } = await remembered(page);
  const prefix = shown.match(/id="([a-z0-9]+)-/)[1];
  const answer = await fetch(`${stage.forms}${path}?embedded=${prefix}`, { headers: { Authorization: `Bearer ${draft}` } });
  const markup = await answer.text();
  // A blank page of its own: the host's policy forbids parsing.
  const blank = await page.context().newPage();
  const [browser, server] = await blank.evaluate((texts) => texts.map((text) => {
    const root = new DOMParser().parseFromString(text, 'text/html').querySelector('[data-retouche-screen]');
    for (const entry of root.querySelectorAll('form > input[type="hidden"]')) {
      if (['draft', 'version', 'forgery', 'key'].includes(entry.name)) entry.remove();
    }
    root.querySelector('[data-retouche-status]').textContent = '';
    for (const passing of root.querySelectorAll('[tabindex="-1"]:is(h1, h2, h3)')) passing.removeAttribute('tabindex');
    const lines = [];
    const walk = (node, depth) => {
      if (node.nodeType === Node.COMMENT_NODE) return;
      if (node.nodeType === Node.TEXT_NODE) {
        lines.push(`${' '.repeat(depth)}"${node.data}"`);
        return;
      }
      const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).toSorted();
      lines.push(`${' '.repeat(depth)}<${node.localName} ${attributes.join(' ')}>`);
      for (const child of node.childNodes) walk(child, depth + 1);
    };
    for (const node of root.querySelectorAll('*')) for (const child of Array.from(node.childNodes)) if (child.nodeType === Node.COMMENT_NODE) child.remove();
    root.normalize();
    walk(root, 0);
    return lines;
  }), [shown, markup]);
  await blank.close();
  assert.ok(browser.length > 50, 'a whole page is compared');
  assert.deepEqual(browser, server);
}

test('a file is handed to the person, although the host’s page holds no cookie of the server', async (t) => {
  const procedure = 'property-occupancy';
  const draft = await Draft.open(stage.forms, procedure, 'fr');
  await draft.type((await example(procedure, 'let-with-agency')).answers);
  const { reference } = await draft.send();
  const page = await newPage(t);
  await page.goto(`${stage.host}/declaration.html`);
  const kept = { draft: draft.token, path: `/fr/submissions/${reference}/receipts/1` };
  await page.evaluate(([name, value]) => sessionStorage.setItem(name, value), [`retouche:${stage.forms}/${procedure}`, JSON.stringify(kept)]);
  await page.reload();
  const file = async (name) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`a[data-retouche-file="${name}"]`).click()]);
    assert.equal(download.suggestedFilename(), name);
    return readFile(await download.path(), 'utf8');
  };
  const { receipt, signature } = JSON.parse(await file(`receipt-${reference}-1.json`));
  assert.equal(receipt.reference, reference);
  assert.ok(await isSigned(receipt, signature), 'what else reads a JWS says that this one is right');
  await page.locator(`a[href$="/submissions/${reference}"]`).first().click();
  assert.match(await file('retouche.ics'), /^BEGIN:VCALENDAR/);
});

/** Verifies a receipt as somebody would who has the published keys and nothing of ours. */
async function isSigned(receipt, signature) {
  const { keys } = await (await fetch(`${stage.forms}/.well-known/jwks.json`)).json();
  const [header, bytes] = signature.split('..');
  const { kid } = JSON.parse(Buffer.from(header, 'base64url'));
  const key = createPublicKey({ key: keys.find((other) => other.kid === kid), format: 'jwk' });
  const payload = Buffer.from(JSON.stringify(sorted(receipt))).toString('base64url');
  return verify(null, Buffer.from(`${header}.${payload}`), key, Buffer.from(bytes, 'base64url'));
}

/** Canonical JSON, where all keys are ASCII and all numbers whole. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.keys(value).toSorted().map((key) => [key, sorted(value[key])]));
}
