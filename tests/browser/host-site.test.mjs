// The town hall alone, before any form is in it: what embedding is tested against must itself be sound.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { axe, expectComplaint, htmlErrors, newPage, overflowing, screenshot, spoken, startHost } from './harness.mjs';

const PAGES = ['', 'declaration.html', 'feuille-hostile.html', 'deux-formulaires.html', 'sans-wasm.html'];
const host = await startHost();

/** No server stands behind the forms' address here, so the loader does not come. */
async function open(t, page, options) {
  const opened = await newPage(t, options);
  expectComplaint(opened, /localhost:9/);
  await opened.goto(`${host}/${page}`);
  return opened;
}

for (const name of PAGES) {
  test(`${name || 'index'}: valid, and free of violations in light and dark`, async (t) => {
    assert.deepEqual(await htmlErrors(await (await fetch(`${host}/${name}`)).text()), []);
    for (const colorScheme of ['light', 'dark']) {
      const page = await open(t, name, { colorScheme });
      assert.deepEqual(await axe(page), []);
      await screenshot(page, `host-${name.replace('.html', '') || 'index'}-${colorScheme}`);
    }
  });

  test(`${name || 'index'}: nothing sticks out at 320 px`, async (t) => {
    const page = await open(t, name, { viewport: { width: 320, height: 256 } });
    assert.deepEqual(await overflowing(page), []);
  });

  test(`${name || 'index'}: a strict security policy, with Trusted Types`, async () => {
    const policy = (await fetch(`${host}/${name}`)).headers.get('content-security-policy');
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /require-trusted-types-for 'script'/);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'/);
    assert.equal(policy.includes(`'wasm-unsafe-eval'`), name !== 'sans-wasm.html');
  });
}

test('the security policy is in force: an inline style is refused', async (t) => {
  const page = await open(t, 'declaration.html');
  expectComplaint(page, /Content Security Policy/);
  const colour = await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { color: rgb(1, 2, 3) }';
    document.head.append(style);
    return getComputedStyle(document.body).color;
  });
  assert.notEqual(colour, 'rgb(1, 2, 3)');
});

test('a screen reader meets the menu, then the heading, then the form', async (t) => {
  const page = await open(t, 'declaration.html');
  const wanted = ['navigation, Menu principal', 'heading, Déclarer l’occupation d’un logement, level 1', 'link, Faire la déclaration'];
  const phrases = await spoken(page);
  assert.deepEqual(phrases.filter((phrase) => wanted.includes(phrase)), wanted);
});

test('nothing but the pages is served', async () => {
  for (const path of ['serve.mjs', '../serve.mjs', 'pages/index.html', 'absent.html']) {
    assert.equal((await fetch(`${host}/${path}`)).status, 404);
  }
});
