// A whole journey with the keyboard alone: it is filed with an error on the way, sent, taken up again with
// reference and code, corrected, sent again. At every stop the focus is where it should be, and is seen.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { expectComplaint, newPage, startStage } from './harness.mjs';
import { journeys, Person, STAGES } from './person.mjs';

const stage = await startStage();
/** More stops than any page has. */
const STOPS = 120;
/** 1280 × 1024 px at 400 % (WCAG 1.4.10). */
const VIEWPORT = { width: 320, height: 256 };

for (const how of [STAGES.plain, STAGES.embedded]) {
  test(`a journey with the keyboard alone: ${how.where}`, async (t) => {
    const page = await newPage(t, { javaScript: how.javaScript, viewport: VIEWPORT });
    expectComplaint(page, /status of 422/);
    await new Typist(page, stage, (await journeys()).get('landlord-corrects-the-rent'), how).play();
  });
}

class Typist extends Person {
  #asked;

  /** Where the focus is, whether it is in sight, and whether it is marked. */
  #focus() {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
      const onTop = document.elementFromPoint(x, y);
      return {
        tag: element.localName,
        ours: element.closest('.retouche') !== null,
        html: element.cloneNode().outerHTML,
        urgent: element.matches('[data-retouche-focus]'),
        // The label of a box to tick lies over it, so that a press on either counts.
        inSight: onTop !== null && [element, ...element.labels ?? []].some((it) => it.contains(onTop) || onTop.contains(it)),
        marked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      };
    });
  }

  async #isSeen() {
    const focus = await this.#focus();
    if (!focus.ours) return focus;
    assert.ok(focus.inSight, `out of sight: ${focus.html}`);
    assert.ok(focus.marked, `not marked: ${focus.html}`);
    return focus;
  }

  /** After a page took another's place: inside a host's page its heading has the focus, else nothing yet. */
  async #hasArrived() {
    if (this.how.embedded) {
      await this.page.waitForFunction(() => /^h\d$/.test(document.activeElement.localName));
      assert.equal((await this.#isSeen()).ours, true);
    } else assert.equal((await this.#focus()).tag, 'body');
  }

  async arrive(kind) {
    await this.page.locator(`[data-retouche-screen="${kind}"]`).waitFor();
    // A form that appears takes the focus from nobody.
    if (kind !== 'start') await this.#hasArrived();
  }

  async isAsked() {
    const address = await this.screen.getAttribute('data-target');
    // The page that came back was met already.
    if (address === this.#asked) return;
    this.#asked = address;
    await this.#hasArrived();
  }

  /** The summary has the focus; its first link leads to the control that is to be mended. */
  async isFaulted() {
    await super.isFaulted();
    assert.equal((await this.#isSeen()).urgent, true, 'the focus is on the summary');
    await this.page.keyboard.press('Tab');
    const link = await this.#isSeen();
    assert.equal(link.tag, 'a');
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction(() => document.activeElement.getAttribute('aria-invalid') === 'true');
    await this.#isSeen();
  }

  /** Goes with Tab, or Shift and Tab, to the first element of the screen that a selector finds. */
  async #reach(selector) {
    const aim = this.screen.locator(selector).first();
    const where = () => aim.evaluate((element) => {
      const group = element.type === 'radio' ? [...element.form.elements[element.name]] : [element];
      if (group.includes(document.activeElement)) return 'here';
      return document.activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'after';
    });
    for (let stop = 0, place = await where(); place !== 'here'; stop += 1, place = await where()) {
      assert.ok(stop < STOPS, `${selector} is not reached`);
      await this.page.keyboard.press(place === 'before' ? 'Shift+Tab' : 'Tab');
      await this.#isSeen();
    }
  }

  async follow(selector) {
    await this.#reach(selector);
    await this.page.keyboard.press('Enter');
  }

  /** In a text field, Enter goes on; else the button is pressed, by one of its two keys. */
  async press(act) {
    const typing = await this.page.evaluate(() => document.activeElement.matches('input[type="text"]'));
    if (typing && ['continue', 'sign-in'].includes(act)) return this.page.keyboard.press('Enter');
    await this.#reach(`button:not([aria-hidden])[value="${act}"]`);
    return this.page.keyboard.press(act === 'send' ? 'Space' : 'Enter');
  }

  async tick(selector) {
    await this.#reach(selector);
    const control = this.page.locator(selector);
    if (await control.getAttribute('type') === 'checkbox') await this.page.keyboard.press('Space');
    else {
      if (await this.page.evaluate(() => !document.activeElement.checked)) await this.page.keyboard.press('Space');
      for (let option = 0; option < STOPS && !await control.isChecked(); option += 1) await this.page.keyboard.press('ArrowDown');
    }
    assert.equal(await control.isChecked(), true);
    await this.#isSeen();
  }

  async choose(selector, option) {
    await this.#reach(selector);
    const chosen = () => this.page.locator(selector).inputValue();
    for (let key = 0; key < 300 && await chosen() !== option; key += 1) await this.page.keyboard.press('ArrowDown');
    assert.equal(await chosen(), option);
  }

  async write(selector, text) {
    await this.#reach(selector);
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.type(text);
    assert.equal(await this.page.locator(selector).inputValue(), text);
  }
}
