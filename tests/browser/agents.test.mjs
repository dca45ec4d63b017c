// The agents' side in a real browser: a list, a case, a request, a decision. Each page on a narrow screen,
// light and dark, with axe and a validator; and the whole way with the keyboard alone, without JavaScript.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Draft, example } from './drafts.mjs';
import { axe, expectComplaint, htmlErrors, newPage, overflowing, screenshot, startStage } from './harness.mjs';

const stage = await startStage();
const PASSWORD = 'a password of many words';
const PROCEDURE = 'property-occupancy';

await stage.command(
  ['accounts', 'add', 'robin', '--role', 'read', '--role', 'handle', '--procedure', PROCEDURE, '--procedure', 'address-change'],
  `${PASSWORD}\n`,
);

async function filed(locale) {
  const { answers } = await example(PROCEDURE, 'several-dwellings');
  const draft = await Draft.open(stage.forms, PROCEDURE, locale);
  await draft.type(answers);
  return (await draft.send()).reference;
}

/** What has to be so on every page. */
async function isSound(page, name) {
  assert.deepEqual(await htmlErrors(await page.content()), [], name);
  assert.deepEqual(await overflowing(page), [], name);
  assert.deepEqual(await axe(page), [], name);
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.deepEqual(await axe(page, { rules: ['color-contrast', 'link-in-text-block'] }), [], `${name}, dark`);
  await page.emulateMedia({ colorScheme: 'light' });
}

async function press(page, act) {
  await page.locator(`button.rt-button[name="act"][value="${act}"]`).first().click();
  await page.waitForLoadState();
}

async function signIn(page, locale) {
  await page.goto(`${stage.forms}/${locale}/agent`);
  await page.locator('[name="agent-name"]').fill('robin');
  await page.locator('[name="agent-password"]').fill(PASSWORD);
  await press(page, 'sign-in');
}

for (const [locale, width] of [['fr', 320], ['en', 1280], ['ar', 320]]) {
  test(`every page of agents is sound: ${locale} at ${width} px`, async (t) => {
    const reference = await filed(locale);
    const page = await newPage(t, { viewport: { width, height: 900 } });
    expectComplaint(page, /status of 422/);
    const look = async (name) => {
      await isSound(page, `${locale}: ${name}`);
      await screenshot(page, `agent-${name}-${locale}`);
    };
    const at = (path) => page.goto(`${stage.forms}/${locale}/agent/${path}`);

    await page.goto(`${stage.forms}/${locale}/agent`);
    await press(page, 'sign-in');
    await look('sign-in-errors');
    await signIn(page, locale);
    await look('list');
    await at('list/purged');
    await look('list-empty');
    await at(`cases/${reference}`);
    await look('case');
    await press(page, 'continue');
    await at(`cases/${reference}/ask`);
    await press(page, 'continue');
    await look('ask-errors');
    await page.locator('input[name="kind"][value="regularisation"]').check({ force: true });
    // The last question that was answered.
    await page.locator('input[name="about-1"]').last().check({ force: true });
    await press(page, 'continue');
    await press(page, 'continue');
    await look('asked-errors');
    await page.locator('[name="reason-1"]').fill('Le registre dit autre chose.');
    await page.locator('[name="expected-1"]').fill('Relisez votre réponse.\nCorrigez-la, ou gardez-la.');
    for (const [part, typed] of [['day', '31'], ['month', '12'], ['year', '2090']]) {
      await page.locator(`[name="due:${part}"]`).fill(typed);
    }
    await page.locator('[name="without-answer"]').fill('Nous gardons votre réponse.');
    await press(page, 'continue');
    await look('preview');
    await press(page, 'send');
    await look('case-asked');
    await at(`cases/${reference}/timeline`);
    await look('timeline');
    await at(`cases/${reference}/decide`);
    await press(page, 'continue');
    await look('decide-errors');
    await page.locator('[name="why"]').fill('Acceptée : tout est clair.');
    await press(page, 'continue');
    await look('case-decided');
    await at(`cases/${reference}/transcribe`);
    await look('transcribe');
    await page.locator('input[name="told-on"][value="phone"]').check({ force: true });
    await press(page, 'continue');
    await look('transcription');
    await at(`cases/${reference}/receipts/1`);
    await look('receipt');
  });
}

test('a request with the keyboard alone, without JavaScript', async (t) => {
  const reference = await filed('fr');
  const page = await newPage(t, { javaScript: false, viewport: { width: 320, height: 640 } });
  expectComplaint(page, /status of 422/);
  // Playwright reads a page without the page's own scripts.
  const focused = (selector) => page.locator(selector).evaluate((element) => element === document.activeElement);
  const reach = async (selector) => {
    for (let stop = 0; stop < 150; stop += 1) {
      await page.keyboard.press('Tab');
      if (await focused(selector)) return;
    }
    assert.fail(`${selector} is not reached`);
  };
  await page.goto(`${stage.forms}/fr/agent`);
  await reach('[name="agent-name"]');
  await page.keyboard.type('robin');
  await reach('[name="agent-password"]');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('[data-retouche-screen="cases"]').waitFor();
  await reach(`a[href$="/agent/cases/${reference}"]`);
  await page.keyboard.press('Enter');
  await page.locator('[data-retouche-screen="case"]').waitFor();
  await reach('a[href$="/ask"]');
  await page.keyboard.press('Enter');
  await reach('input[name="kind"][value="regularisation"]');
  await page.keyboard.press('Space');
  await reach('input[name="about-1"] >> nth=0');
  await page.keyboard.press('Space');
  await reach('button.rt-button[value="continue"]');
  await page.keyboard.press('Enter');
  await reach('[name="reason-1"]');
  await page.keyboard.type('Pourquoi');
  await reach('[name="expected-1"]');
  await page.keyboard.type('Quoi');
  await reach('[name="due:day"]');
  await page.keyboard.type('31');
  await reach('[name="due:month"]');
  await page.keyboard.type('12');
  await reach('[name="due:year"]');
  await page.keyboard.type('2090');
  await reach('[name="without-answer"]');
  await page.keyboard.type('Rien ne change.');
  await reach('button.rt-button[value="continue"]');
  await page.keyboard.press('Enter');
  await page.locator('button[value="send"]').waitFor();
  await reach('button.rt-button[value="send"]');
  await page.keyboard.press('Enter');
  await page.locator('[data-retouche-screen="case"]').waitFor();
  assert.ok(await page.locator('a[href*="/withdraw-request/"]').isVisible());
});
