// Saving what was answered here: a change a moment later, a page at once.
//
// The draft goes to the API. If the server refuses it, the pages are sent as the posts that they would have been
// without the module, and the server decides what holds.

import { SAVE_AFTER } from './limits.js';
import { fallBack, prepare } from './module.js';
import { announce, emit, screenOf, showQuietly } from './page.js';
import { callApi, remember, send } from './server.js';

/** @typedef {import('./embed.js').Embed} Embed */
/** @typedef {import('./embed.js').Post} Post */

/**
 * Saves at once, after all earlier saves. The promise tells whether everything is saved.
 *
 * @param {Embed} embed
 */
export function save(embed) {
  clearTimeout(embed.timer);
  embed.timer = undefined;
  /** @type {string | undefined} */
  let draft;
  try {
    draft = embed.app?.draft();
  } catch {
    fallBack(embed);
  }
  const answered = [...embed.outbox];
  embed.saving = embed.saving.then(() => put(embed, draft, answered)).catch(() => {
    announce(embed, 'offline');
    return false;
  });
  return embed.saving;
}

/**
 * Saves a moment later.
 *
 * @param {Embed} embed
 */
export function saveSoon(embed) {
  clearTimeout(embed.timer);
  embed.timer = setTimeout(save, SAVE_AFTER, embed);
}

/**
 * Saves at once what waits to be saved: the page may go away.
 *
 * @param {Embed} embed
 */
export function flush(embed) {
  if (embed.timer) save(embed);
}

/**
 * Saves a draft, which holds these of the pages that are not saved yet.
 *
 * @param {Embed} embed
 * @param {string | undefined} draft
 * @param {Post[]} answered
 */
async function put(embed, draft, answered) {
  if (!draft) return replay(embed);
  if (!embed.visit.draft) {
    const screen = screenOf(embed);
    if (!screen) throw new Error('page');
    const { procedure, locale } = screen.dataset;
    const made = await callApi(embed, 'POST', `/api/procedures/${procedure}/drafts`, JSON.stringify({ locale }));
    if (!made.ok) return refused(embed, made);
    embed.version = made.headers.get('ETag');
    /** @type {{ token: string }} */
    const { token } = await made.json();
    remember(embed, { draft: token });
  }
  const saved = await callApi(embed, 'PUT', '/api/draft', draft, { 'If-Match': `${embed.version}` });
  if (!saved.ok) return refused(embed, saved);
  embed.version = saved.headers.get('ETag');
  embed.outbox = embed.outbox.filter((post) => !answered.includes(post));
  emit(embed, 'saved');
  announce(embed, 'kept');
  return true;
}

/**
 * The draft was changed elsewhere, or is no more.
 *
 * @param {Embed} embed
 * @param {Response} response
 */
function refused(embed, { status }) {
  if (status >= 500) throw new Error('server');
  fallBack(embed);
  return replay(embed);
}

/**
 * Waits until everything answered here is saved, and returns whether it is. A save that failed is tried once
 * more.
 *
 * @param {Embed} embed
 */
export async function settle(embed) {
  flush(embed);
  return await embed.saving || save(embed);
}

/**
 * Sends the pages that were answered here as posts, and shows the first that the server returns.
 *
 * @param {Embed} embed
 */
async function replay(embed) {
  /** @type {Map<string, HTMLElement>} */
  const returned = new Map();
  let post;
  while ((post = embed.outbox[0])) {
    const { screen, next } = await send(embed, post);
    embed.outbox.shift();
    if (next) returned.delete(post.path);
    else if (screen) returned.set(post.path, screen);
  }
  const [shown] = returned.values();
  if (shown) showQuietly(embed, shown);
  prepare(embed);
  return !shown;
}
