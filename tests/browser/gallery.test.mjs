// Every screen of the widget, as the server renders it, without a server: what RGAA and WCAG ask of each,
// in each language, light and dark, wide and narrow, and in a host's page that does its worst.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { axe, cut, htmlErrors, newPage, overflowing, screenshot, spaceText } from './harness.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(ROOT, 'target/gallery');

await promisify(execFile)('cargo', ['run', '--quiet', '-p', 'retouche-widget', '--features', 'ssr', '--example', 'gallery'], { cwd: ROOT });
const origin = await served();
const NAMES = (await readdir(join(FOLDER, 'fr'))).map((file) => file.replace('.html', ''));

/** Over HTTP, because axe reads style sheets again, which a browser refuses between files. */
async function served() {
  const server = createServer(async ({ url }, response) => {
    const type = url.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8';
    const content = await readFile(join(FOLDER, url)).catch(() => null);
    response.writeHead(content || url === '/favicon.ico' ? 200 : 404, { 'content-type': type }).end(content ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  return `http://127.0.0.1:${server.address().port}`;
}

/** Opens a page in which every screen can be shown, one after the other. */
async function eachScreen(t, folder, options, visit) {
  const page = await newPage(t, options);
  for (const name of NAMES) {
    await page.goto(`${origin}/${folder}/${name}.html`);
    await visit(page, `${folder}/${name}`);
  }
}

async function saysNothing(check, page, name) {
  assert.deepEqual(await check(page), [], name);
}

test('valid HTML', async () => {
  for (const folder of ['fr', 'ar']) {
    for (const name of NAMES) {
      assert.deepEqual(await htmlErrors(await readFile(join(FOLDER, folder, `${name}.html`), 'utf8')), [], `${folder}/${name}`);
    }
  }
});

// A host's page that does not say that it knows dark stays light, with our form.
for (const [folder, colorScheme] of [['fr', 'light'], ['fr', 'dark'], ['ar', 'light'], ['ar', 'dark'], ['hostile', 'light']]) {
  test(`no violation: ${folder}, ${colorScheme}`, async (t) => {
    await eachScreen(t, folder, { colorScheme }, (page, name) => saysNothing((it) => axe(it, { only: '.retouche' }), page, name));
  });
}

for (const folder of ['fr', 'ar', 'kind']) {
  test(`nothing sticks out at 320 px: ${folder}`, async (t) => {
    await eachScreen(t, folder, { viewport: { width: 320, height: 256 } }, (page, name) => saysNothing(overflowing, page, name));
  });
}

test('nothing is cut or sticks out when a reader spaces the text', async (t) => {
  await eachScreen(t, 'fr', { viewport: { width: 320, height: 256 } }, async (page, name) => {
    await spaceText(page);
    await saysNothing(overflowing, page, name);
    await saysNothing(cut, page, name);
  });
});

// WCAG 2.5.8 asks for 24 px; we want 44 (links inside a text excepted, as there).
test('what is pressed is large enough', async (t) => {
  await eachScreen(t, 'fr', { viewport: { width: 320, height: 640 } }, (page, name) => saysNothing(smallTargets, page, name));
});

function smallTargets(page) {
  return page.evaluate(() => {
    const alone = 'button, summary, input:not([type=hidden], .rt-tick), select, textarea, .rt-option, .rt-button, .rt-links .rt-link, .rt-language-link, .rt-contact-reach';
    const targets = [...document.querySelectorAll(alone)].filter((element) => !element.closest('.rt-unseen, details:not([open]) > :not(summary)'));
    const small = targets.filter((element) => element.getBoundingClientRect().height < 44);
    return small.map((element) => `${element.getBoundingClientRect().height} px: ${element.outerHTML}`);
  });
}

/** What a host's sheet may not change: everything that a person would see. */
const SEEN = [
  'display', 'float', 'position', 'appearance', 'opacity', 'visibility', 'width', 'height', 'color', 'background-color',
  'margin-top', 'margin-right', 'margin-bottom', 'margin-left', 'padding-top', 'padding-right', 'padding-bottom', 'padding-left',
  'border-top-width', 'border-left-width', 'border-top-style', 'font-family', 'font-size', 'font-weight', 'line-height',
  'letter-spacing', 'text-align', 'text-transform', 'text-decoration-line', 'list-style-type', 'flex-direction', 'min-width', 'max-width',
];

/** The look of every element of the form, one text each. The words of a host are of no concern. */
function look(page) {
  // Both hosts give the form the same width, which is theirs to give.
  return page.evaluate((properties) => {
    document.querySelector('retouche-form').style.cssText = 'display: block; width: 700px';
    return [...document.querySelectorAll('.retouche, .retouche *')].map((element) => {
      const style = getComputedStyle(element);
      return `${element.cloneNode().outerHTML.slice(0, 90)} ${properties.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ')}`;
    });
  }, SEEN);
}

test('a hostile style sheet changes nothing', async (t) => {
  const looks = new Map();
  await eachScreen(t, 'kind', {}, async (page, name) => looks.set(name.replace('kind/', ''), await look(page)));
  await eachScreen(t, 'hostile', {}, async (page, name) => {
    const kind = looks.get(name.replace('hostile/', ''));
    const hostile = await look(page);
    assert.deepEqual(hostile.filter((one, place) => one !== kind[place]), [], name);
  });
});

test('what has the focus is seen, whatever the host does to outlines', async (t) => {
  await eachScreen(t, 'hostile', {}, async (page, name) => {
    await page.keyboard.press('Tab');
    for (let step = 0; step < 60; step++) {
      const outline = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element?.closest('.retouche')) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return `${outlineStyle} ${outlineWidth}`;
      });
      if (outline === null) break;
      assert.equal(outline, 'solid 3px', name);
      await page.keyboard.press('Tab');
    }
  });
});

test('on paper, a letter is all there is', async (t) => {
  const page = await newPage(t);
  for (const folder of ['fr', 'ar', 'hostile']) {
    await page.goto(`${origin}/${folder}/letter.html`);
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(() => {
      const shown = [...document.querySelectorAll('.retouche *')].filter((element) => element.getClientRects().length > 0 && !element.children.length);
      return { outside: shown.filter((element) => !element.closest('.rt-letter')).map((element) => element.outerHTML), inside: shown.length };
    });
    assert.deepEqual(printed.outside, [], folder);
    assert.ok(printed.inside > 20, folder);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('pictures, for people to look at', async (t) => {
  const shown = ['choice', 'fields-errors', 'dwellings', 'before-after', 'receipt', 'request-errors', 'letter', 'history-everything'];
  const variants = [
    ['fr', 'wide', {}],
    ['fr', 'narrow', { viewport: { width: 320, height: 640 } }],
    ['fr', 'dark', { colorScheme: 'dark' }],
    ['fr', 'forced-colors', { forcedColors: 'active' }],
    ['ar', 'wide', {}],
    ['ar', 'narrow', { viewport: { width: 320, height: 640 } }],
    ['hostile', 'wide', {}],
  ];
  for (const [folder, variant, options] of variants) {
    await eachScreen(t, folder, options, async (page, name) => {
      if (shown.includes(name.split('/')[1])) await screenshot(page, `gallery-${name.replace('/', '-')}-${variant}`);
    });
  }
});
