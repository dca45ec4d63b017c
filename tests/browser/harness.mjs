// Real parts for the browser tests: the server with a fresh database, the town hall that embeds its
// forms, and Chromium. What a page should show is said in the `*.test.mjs` files.

import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import axeCore from 'axe-core';
import { build } from 'esbuild';
import { HtmlValidate } from 'html-validate';
import { chromium } from 'playwright-core';

import { startHostSite } from '../../examples/host-site/serve.mjs';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TARGET = process.env.RETOUCHE_TARGET ?? join(ROOT, 'target');
const SERVER_START = 20_000;

// ── The stage: server and host site ──

/**
 * Starts the server and the host site for one test file and stops them after it.
 * `settings` are further lines for the server's configuration file, as an object.
 */
export async function startStage(settings = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'retouche-'));
  let forms;
  const host = await startHostSite({ forms: () => forms });
  const port = await freePort();
  forms = `http://localhost:${port}`;
  const server = await startServer(folder, {
    listen: `127.0.0.1:${port}`,
    'public-url': forms,
    database: `sqlite:${join(folder, 'retouche.db')}`,
    procedures: await exampleProcedures(),
    widget: join(TARGET, 'widget'),
    hosts: [host.origin],
    ...settings,
  });
  after(async () => {
    await server.stop();
    await host.close();
    await rm(folder, { recursive: true, force: true });
  });
  return { forms, host: host.origin, log: server.log, command: server.command };
}

/** Only the host site, for what does not need the forms. */
export async function startHost() {
  const host = await startHostSite({ forms: 'http://localhost:9' });
  after(() => host.close());
  return host.origin;
}

async function startServer(folder, settings) {
  const config = join(folder, 'retouche.toml');
  // Strings and lists of strings are written alike in TOML and JSON.
  await writeFile(config, Object.entries(settings).map(([name, value]) => `${name} = ${JSON.stringify(value)}\n`).join(''));
  const child = spawn(await serverBinary(), ['serve', '--config', config], { cwd: ROOT });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => { said += text; });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  await answers(`http://${settings.listen}/`, child).catch(async (error) => {
    await stop();
    throw new Error(`${error.message}\n${said}`);
  });
  // What an operator does beside the server, with the same settings; `typed` is its standard input.
  const command = async (args, typed = '') => {
    const run = spawn(await serverBinary(), [...args, '--config', config], { cwd: ROOT });
    let told = '';
    for (const stream of [run.stdout, run.stderr]) stream.on('data', (text) => { told += text; });
    run.stdin.end(typed);
    const status = await new Promise((resolve) => run.once('close', resolve));
    if (status !== 0) throw new Error(`${args.join(' ')}: ${status}\n${told}`);
    return told;
  };
  return { stop, command, log: () => said };
}

/** The one that was named, or the one built last. */
export async function serverBinary() {
  if (process.env.RETOUCHE_BIN) return process.env.RETOUCHE_BIN;
  const candidates = ['debug', 'release'].map((profile) => join(TARGET, profile, 'retouche'));
  const built = await Promise.all(candidates.map(async (path) => ({ path, time: (await stat(path).catch(() => null))?.mtimeMs })));
  const [newest] = built.filter(({ time }) => time).toSorted((a, b) => b.time - a.time);
  if (!newest) throw new Error('build the server first: cargo build -p retouche-cli');
  return newest.path;
}

async function answers(url, child) {
  const end = Date.now() + SERVER_START;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    if (await fetch(url).then(() => true, () => false)) return;
    await sleep(50);
  }
  throw new Error('the server did not start in time');
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function exampleProcedures() {
  const found = [];
  for (const name of await readdir(join(ROOT, 'examples'))) {
    const folder = join(ROOT, 'examples', name);
    const editions = await readdir(folder).catch(() => []);
    const files = await Promise.all(editions.map((edition) => stat(join(folder, edition, 'procedure.json')).catch(() => null)));
    if (files.some(Boolean)) found.push(folder);
  }
  return found;
}

// ── The browser ──

let launched;

function browser() {
  launched ??= chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ],
  });
  return launched;
}

// Registered here, outside any test, so that it runs after the file's last one.
after(async () => (await launched)?.close());

/**
 * A page in a profile of its own, closed after the test `t`. The test fails on anything the browser
 * complains about (console errors, refusals of the security policy, uncaught errors, answers of
 * 400 and more) unless `expectComplaint` announced it.
 */
export async function newPage(t, options = {}) {
  const { javaScript = true, viewport = { width: 1280, height: 900 }, locale = 'fr-FR' } = options;
  const { colorScheme = 'light', forcedColors = 'none', reducedMotion = 'reduce' } = options;
  const context = await (await browser()).newContext({
    javaScriptEnabled: javaScript, viewport, locale, colorScheme, forcedColors, reducedMotion,
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints = watch(page);
  t.after(async () => {
    await context.close();
    const unexpected = complaints.filter((complaint) => !expected.get(page)?.some((pattern) => pattern.test(complaint)));
    if (unexpected.length > 0) throw new Error(`the browser complained:\n${unexpected.join('\n')}`);
  });
  return page;
}

const expected = new WeakMap();

/** Announces that the browser will rightly complain about something on this page. */
export function expectComplaint(page, pattern) {
  expected.set(page, [...(expected.get(page) ?? []), pattern]);
}

function watch(page) {
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  return complaints;
}

// ── What is true of every page ──

/**
 * Axe's violations as short texts, in the page or in what the selector `only` finds; none is the floor.
 * `rules`: the ids of the only rules that count, where others were asked before.
 */
export async function axe(page, { only, rules } = {}) {
  // Evaluated, not added as a script: so it works under the page's own security policy.
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(axeCore.source);
  const violations = await page.evaluate(
    // Without preloading: axe would put copies of another site's style sheets inline, against the policy.
    async ([scope, runOnly]) => {
      const options = { resultTypes: ['violations'], preload: false, ...(runOnly && { runOnly }) };
      return (await globalThis.axe.run(scope ?? document, options)).violations;
    },
    [only, rules],
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`));
}

/** What sticks out to the side of the page, as short texts. */
export function overflowing(page) {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > clientWidth + 1 || left < -1;
    });
    return [`${scrollWidth} px in a page of ${clientWidth} px`, ...wide.map((element) => element.cloneNode().outerHTML)];
  });
}

/** What WCAG 1.4.12 lets a reader do to the text. */
export async function spaceText(page) {
  // Not as an element: the page's own security policy refuses that.
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`);
}

/** Elements whose words do not fit into them. */
export function cut(page) {
  return page.evaluate(() => {
    const clipped = (element) => getComputedStyle(element).overflow !== 'visible' && !element.closest('.rt-unseen, input, select, textarea');
    const all = [...document.querySelectorAll('.retouche *')].filter(clipped);
    return all.filter((element) => element.scrollHeight > element.clientHeight + 1).map((element) => element.outerHTML);
  });
}

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // A page's own files need none, and the loader may change under its name.
    'require-sri': 'off',
    // The table of before and after writes its roles out: it is stacked where it is narrow, and a browser
    // may forget what a table is when its display changes.
    'no-redundant-role': 'off',
  },
});

/** What is wrong with a document's markup, as short texts. */
export async function htmlErrors(html) {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) => messages.map(
    ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
  ));
}

let screenReader;

/** What a virtual screen reader says from the first to the last element of what `selector` finds. */
export async function spoken(page, selector = 'body') {
  screenReader ??= build({
    stdin: { contents: `export { virtual } from '@guidepup/virtual-screen-reader'`, resolveDir: ROOT },
    bundle: true, format: 'iife', globalName: 'guidepup', minify: true, write: false,
  });
  const [{ text }] = (await screenReader).outputFiles;
  await page.evaluate(`${text}; globalThis.guidepup = guidepup;`);
  return page.evaluate(async (container) => {
    const { virtual } = globalThis.guidepup;
    await virtual.start({ container: document.querySelector(container) });
    const start = virtual.activeNode;
    do await virtual.next(); while (virtual.activeNode !== start);
    const phrases = await virtual.spokenPhraseLog();
    await virtual.stop();
    return phrases;
  }, selector);
}

/** Writes what the page shows to target/screenshots, for people to look at. */
export async function screenshot(page, name) {
  const folder = join(TARGET, 'screenshots');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
