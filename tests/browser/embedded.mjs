// What a person does with a form inside a host's page, and what such a page lets tests see.

import { expectComplaint, newPage } from './harness.mjs';

export const GLUE = /retouche-widget-[0-9a-f]+\.js$/;
const ARRIVES_WITHIN = 20_000;
const QUESTIONS = '[data-retouche-screen="questions"]';

/** A page of the host with its form at the first question. */
export async function atFirstQuestion(t, stage, { file = 'declaration.html', ready = true, before = () => {}, options } = {}) {
  const page = await newPage(t, options);
  // A page that comes back with something to mend.
  expectComplaint(page, /status of 422/);
  await changed('')(page);
  await before(page);
  const taken = ready && came(page);
  await page.goto(`${stage.host}/${file}`);
  await page.locator('retouche-form a[href*="/questions/"]').first().click();
  await page.locator(QUESTIONS).first().waitFor();
  await taken;
  return page;
}

/** The module's glue, with something changed in it. It tells the console when the module took the draft, and when it broke. */
export function changed(change) {
  return (page) => page.route(GLUE, (route) => route.fulfill({
    contentType: 'text/javascript',
    headers: { 'Access-Control-Allow-Origin': '*' },
    body: `import init, { App } from '${route.request().url()}?real';
      const trap = () => {
        console.info('module: broke');
        throw new WebAssembly.RuntimeError('unreachable');
      };
      const take = App.prototype.take;
      App.prototype.take = function (...all) {
        take.apply(this, all);
        console.info('module: came');
      };
      ${change}
      export { App, init as default };`,
  }));
}

/** The module takes the draft: from then on it answers. */
export function came(page) {
  return page.waitForEvent('console', (message) => message.text() === 'module: came');
}

/** What a form remembers in its tab: the tokens, and the address of its page. */
export async function remembered(page) {
  const kept = await page.evaluate(() => Object.entries(sessionStorage).find(([key]) => key.startsWith('retouche:'))?.[1]);
  return JSON.parse(kept ?? '{}');
}

/** Asks the API about the draft of the page, as another tab would. */
export async function ofDraft(page, stage, { method = 'GET', headers = {}, body } = {}) {
  const { draft } = await remembered(page);
  return fetch(`${stage.forms}/api/draft`, { method, headers: { Authorization: `Bearer ${draft}`, ...headers }, body });
}

/** The posts of pages that go to the server; saving a draft is none. */
export function posts(page) {
  const seen = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && !request.url().includes('/api/')) seen.push(new URL(request.url()).pathname);
  });
  return seen;
}

export async function tick(page, name, value) {
  const id = await page.locator(`[name="${name}"][value="${value}"]`).first().getAttribute('id');
  await page.locator(`label[for="${id}"]`).click();
}

export async function goOn(page) {
  await page.locator('button.rt-button[value="continue"]').first().click();
}

export function at(page, address) {
  return page.locator(`[data-target$="/questions/${address}"]`).first().waitFor();
}

/** The answer that says that the draft is kept, with what is answered to this question. */
export function saved(page, question) {
  return page.waitForResponse((answer) => {
    const request = answer.request();
    return request.method() === 'PUT' && request.url().endsWith('/api/draft') && question in request.postDataJSON().answers.answers;
  });
}

/**
 * Holds requests back that match a pattern, until they are let go. Answers how to let them go, and a
 * promise of the first of them.
 */
export async function hold(page, pattern) {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  let arrive;
  const arrived = new Promise((resolve, reject) => {
    arrive = resolve;
    setTimeout(() => reject(new Error(`nothing asked for ${pattern}`)), ARRIVES_WITHIN).unref();
  });
  // Not everybody waits for it.
  arrived.catch(() => {});
  await page.route(pattern, async (route) => {
    arrive();
    await released;
    await route.continue();
  });
  return { release, arrived };
}

/** Records, from now on, where scripts and people put the focus, and what live regions say. */
export function listen(page) {
  return page.evaluate(() => {
    globalThis.heard = [];
    const live = '[role="status"], [role="alert"], [aria-live]';
    const words = (element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
    addEventListener('focusin', ({ target }) => {
      const name = target.id || words(target).slice(0, 60);
      globalThis.heard.push(`focus ${target.localName} ${name}`);
    });
    new MutationObserver((records) => {
      const regions = new Set();
      for (const { target, addedNodes } of records) {
        const region = (target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement)?.closest(live);
        if (region) regions.add(region);
        for (const node of addedNodes) {
          if (node.nodeType !== Node.ELEMENT_NODE) continue;
          for (const inner of [node, ...node.querySelectorAll(live)]) if (inner.matches(live)) regions.add(inner);
        }
      }
      for (const region of regions) if (region.isConnected && words(region)) globalThis.heard.push(`${region.role} ${words(region)}`);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

export function heard(page) {
  return page.evaluate(() => globalThis.heard);
}
