// Going from page to page of the server, with the host's history.
//
// Pages that the app renders do not pass here, except that `enter` remembers them.

import { expect, loadStyle, prepare } from './module.js';
import { announce, emit, focusPage, screenIn, screenOf, show } from './page.js';
import { settle } from './saving.js';
import { BASE, keepToken, remember, request } from './server.js';

/** @typedef {import('./embed.js').Embed} Embed */
/** @typedef {{ push?: boolean, focus?: boolean }} Going Whether a page enters the history, and takes the focus. */
/** @typedef {{ retouche?: Record<string, string> } | null} HistoryState The paths of the forms by their keys. */

/** The host's page is parsed: nothing is added any more to an element whose contents are replaced. */
const parsed = document.readyState !== 'loading'
  || new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, { once: true }));

/**
 * Remembers the page that is shown, also in the host's history, so that Back works. The address of the host's page
 * stays.
 *
 * @param {Embed} embed
 * @param {string} path
 * @param {boolean} push
 */
export function enter(embed, path, push) {
  remember(embed, { path });
  /** @type {HistoryState} */
  const before = history.state;
  const state = { ...before, retouche: { ...before?.retouche, [embed.key]: path } };
  history[push && before?.retouche?.[embed.key] !== path ? 'pushState' : 'replaceState'](state, '');
}

/**
 * Goes to the first page, or to the page that this tab was at.
 *
 * @param {Embed} embed
 * @param {string} src The address of the procedure.
 */
export async function start(embed, src) {
  const { element } = embed;
  const source = new URL(src, location.href);
  /** @type {HTMLElement | null | undefined} */
  const around = element.parentElement?.closest('[lang]');
  const locale = element.getAttribute('lang') || around?.lang || '';
  embed.origin = source.origin;
  embed.key = `retouche:${source.href}`;
  embed.visit = JSON.parse(sessionStorage.getItem(embed.key) ?? '{}');
  const first = `${BASE}${locale && `/${locale}`}${source.pathname.slice(BASE.length)}`;
  // Put back into its document: what it was taken out with is saved first.
  await embed.saving;
  const path = embed.visit.path ?? first;
  const quietly = { push: false, focus: false };
  const arriving = go(embed, path, quietly);
  // An address without a language leads to one that only the server knows.
  if (embed.visit.path || locale) expect(embed, path);
  const shown = (await arriving)
    // What was remembered may have run out; the first page always stands.
    || (embed.visit.path && await go(embed, first, quietly));
  if (shown) emit(embed, 'ready');
}

/**
 * Goes to a page of the server once everything is saved. If the server returns a page meanwhile, that one is to be
 * read first.
 *
 * @param {Embed} embed
 * @param {string} path
 * @param {Going} [going]
 */
export async function leave(embed, path, going) {
  const screen = screenOf(embed);
  if (await settle(embed) && screenOf(embed) === screen) go(embed, path, going);
}

/**
 * Goes to a page of the server, unless another one is asked for meanwhile. Returns whether it is shown, and no
 * refusal.
 *
 * @param {Embed} embed
 * @param {string} path
 * @param {Going} [going]
 */
export async function go(embed, path, { push = true, focus = true } = {}) {
  const turn = embed.turn = {};
  let page;
  let screen;
  try {
    [page] = await Promise.all([request(embed, path), loadStyle(), parsed]);
    if (turn !== embed.turn) return false;
    screen = screenIn(page);
    if (!screen) throw new Error('server');
  } catch {
    announce(embed, 'offline');
    return false;
  }
  const left = screenOf(embed)?.dataset.retoucheScreen;
  // The host's own link into the form may have the focus.
  const focused = embed.element.contains(document.activeElement);
  show(embed, screen);
  keepToken(embed, path, page.getResponseHeader('Retouche-Token'));
  // The secret code is shown until its page is left.
  if (left === 'receipt' && embed.visit.path?.endsWith('/sent')) remember(embed, { draft: undefined });
  enter(embed, new URL(page.responseURL).pathname, push);
  if (focus || focused) focusPage(embed);
  prepare(embed);
  return page.status < 400;
}
