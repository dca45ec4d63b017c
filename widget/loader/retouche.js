// The loader: defines <retouche-form>, brings the server's pages into it, and hands pages of questions to the
// module once that has arrived. The build bundles it with the modules that it imports.
//
// It holds no text and no rule: texts come with the server's pages, rules with the module. If the module never
// comes, is refused or traps, the server answers every post instead.
//
// This module is the element, and what follows from the person's acts.

import { CURRENT, OUTSIDE, SERVED, become, newEmbed } from './embed.js';
import { KEEP_FILE, MEND_AFTER } from './limits.js';
import { fallBack, prepare, today } from './module.js';
import { enter, go, leave, start } from './navigation.js';
import { announce, emit, entriesOf, focusPage, goTo, mend, postOf, screenOf, show, typedIn } from './page.js';
import { flush, save, saveSoon, settle } from './saving.js';
import { BASE, fetchAs, keepToken, send, tokenFor } from './server.js';

/** @typedef {import('./embed.js').Embed} Embed */

class RetoucheForm extends HTMLElement {
  #embed = newEmbed(this);
  /** @type {AbortController | undefined} */
  #connection;

  constructor() {
    super();
    const embed = this.#embed;
    this.addEventListener('click', (event) => click(embed, event));
    this.addEventListener('submit', (event) => submit(embed, event));
    this.addEventListener('change', (event) => change(embed, event));
    this.addEventListener('compositionstart', () => {
      embed.composed = new Promise((resolve) => this.addEventListener('compositionend', resolve, { once: true }));
    });
  }

  connectedCallback() {
    const embed = this.#embed;
    const src = this.getAttribute('src');
    if (embed.stage !== OUTSIDE || !src) return;
    become(embed, { stage: SERVED });
    const { signal } = this.#connection = new AbortController();
    addEventListener('popstate', (/** @type {{ state: import('./navigation.js').HistoryState }} */ { state }) => {
      const path = state?.retouche?.[embed.key];
      if (path) leave(embed, path, { push: false });
    }, { signal });
    addEventListener('pagehide', () => flush(embed), { signal });
    start(embed, src);
  }

  disconnectedCallback() {
    const embed = this.#embed;
    // A move inside the document disconnects and connects again at once.
    queueMicrotask(() => {
      if (this.isConnected) return;
      flush(embed);
      this.#connection?.abort();
      embed.app?.free();
      fallBack(embed, OUTSIDE);
      embed.composed = undefined;
    });
  }
}

/**
 * Sends a form to the server.
 *
 * @param {Embed} embed
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} submitter
 */
async function post(embed, form, submitter) {
  embed.sending = true;
  submitter?.setAttribute('aria-disabled', 'true');
  announce(embed, 'sending');
  const screen = screenOf(embed);
  try {
    const settled = await settle(embed);
    if (screenOf(embed) !== screen) return;
    if (!settled) throw new Error('server');
    embed.stood = typedIn(embed);
    const { screen: returned, next } = await send(embed, postOf(form, submitter));
    if (next) {
      await go(embed, next);
      const { retoucheScreen: kind, reference, revision } = screenOf(embed)?.dataset ?? {};
      if (kind === 'receipt' && reference) {
        emit(embed, revision === '1' ? 'submitted' : 'amended', { reference, revision: Number(revision) });
      }
    } else if (returned) {
      show(embed, returned);
      focusPage(embed);
      prepare(embed);
    }
  } catch {
    announce(embed, 'offline');
  } finally {
    embed.sending = false;
    if (submitter?.isConnected) submitter.removeAttribute('aria-disabled');
  }
}

/**
 * Hands a file of the server to the person.
 *
 * @param {Embed} embed
 * @param {string} path
 * @param {string} name
 */
async function download(embed, path, name) {
  try {
    const file = await fetchAs(`${embed.origin}${path}?embedded=${embed.prefix}`, tokenFor(embed, path));
    keepToken(embed, path, file.headers.get('Retouche-Token'));
    // A page says why there is no file.
    if (!file.ok || file.headers.get('Content-Type')?.startsWith('text/html')) leave(embed, path);
    else {
      const href = URL.createObjectURL(await file.blob());
      Object.assign(document.createElement('a'), { href, download: name }).click();
      setTimeout(URL.revokeObjectURL, KEEP_FILE, href);
    }
  } catch {
    announce(embed, 'offline');
  }
}

/**
 * Checks a page of questions as it is typed, and saves the draft.
 *
 * @param {Embed} embed
 * @param {Event} event
 */
function change(embed, event) {
  const { form } = /** @type {HTMLInputElement} */ (event.target);
  const screen = screenOf(embed);
  if (!form || embed.stage !== CURRENT || screen?.dataset.retoucheScreen !== 'questions') return;
  try {
    const { target } = screen.dataset;
    const faulty = embed.app.note(target, entriesOf(form).flat(), today(embed.app));
    // A click on a button below changes the field first: were the error gone at once, the button would
    // move away from under the click.
    setTimeout(() => {
      if (screenOf(embed) === screen && mend(embed, faulty)) announce(embed, 'mended');
    }, MEND_AFTER);
    saveSoon(embed);
  } catch {
    fallBack(embed);
  }
}

/**
 * Follows a link, within the page or to another page of the server.
 *
 * @param {Embed} embed
 * @param {MouseEvent} event
 */
function click(embed, event) {
  const target = /** @type {Element} */ (event.target);
  /** @type {HTMLAnchorElement | null} */
  const link = target.closest('a[href]');
  const special = event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (!link || special || event.defaultPrevented) return;
  if (link.getAttribute('href')?.startsWith('#')) {
    const aim = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!aim) return;
    event.preventDefault();
    goTo(aim, aim.closest('fieldset') ?? aim);
  } else if (link.origin === embed.origin && screenOf(embed)) {
    event.preventDefault();
    const { retoucheFile } = link.dataset;
    if (retoucheFile) download(embed, link.pathname, retoucheFile);
    else leave(embed, link.pathname);
  }
}

/**
 * Takes a form over from the browser.
 *
 * @param {Embed} embed
 * @param {SubmitEvent} event
 */
function submit(embed, event) {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (new URL(form.action).origin !== embed.origin) return;
  event.preventDefault();
  if (embed.sending) return;
  if (!answer(embed, form, event.submitter)) post(embed, form, event.submitter);
}

/**
 * Answers a post without the server, where the app can. Returns whether it did.
 *
 * @param {Embed} embed
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} submitter
 */
function answer(embed, form, submitter) {
  const { element } = embed;
  const screen = screenOf(embed);
  if (embed.stage !== CURRENT || screen?.dataset.retoucheScreen !== 'questions') return false;
  const { target, locale } = screen.dataset;
  const posted = postOf(form, submitter);
  let next;
  try {
    const random = crypto.getRandomValues(new Uint8Array(64));
    const entries = entriesOf(form, submitter).flat();
    next = embed.app.answer(element, target, entries, today(embed.app), Date.now(), random);
  } catch {
    fallBack(embed);
    // It may have broken while it changed the page.
    if (!form.isConnected) element.replaceChildren(screen);
    return false;
  }
  // What only the server can show: the answers that a change would drop.
  if (!next) return false;
  embed.outbox.push(posted);
  const path = `${BASE}/${locale}/${next}`;
  const saved = save(embed);
  if (screenOf(embed)?.dataset.target === next) {
    embed.stood = typedIn(embed);
    enter(embed, path, next !== target);
    focusPage(embed);
  } else {
    embed.sending = true;
    saved.then((good) => good && go(embed, path)).finally(() => { embed.sending = false; });
  }
  return true;
}

if (!customElements.get('retouche-form')) customElements.define('retouche-form', RetoucheForm);
