// The module, which all forms of a page share, and the app that it makes for each of them. The style sheet is
// loaded here too.
//
// What the app is asked is left to the callers. Whatever it throws ends its use: they call `fallBack`.

import { BEHIND, CURRENT, OUTSIDE, SERVED, become } from './embed.js';
import { screenOf } from './page.js';
import { BASE, HERE, addressOf, fetchAs, packIn } from './server.js';

/** @typedef {import('./embed.js').Embed} Embed */

/**
 * What the loader uses of `App` in `widget/src/app.rs`. Each method throws on what is not the procedure's, and
 * when the module traps.
 *
 * @typedef {object} App
 * @property {(draft?: Uint8Array) => void} take Takes the pack of the draft as the server has it; without
 *   one, a draft not begun.
 * @property {() => string} draft Returns the draft, as JSON.
 * @property {() => string} zone Returns the time zone of the procedure's days.
 * @property {(target: string | undefined, entries: string[], today: string) => string[]} note Takes what is
 *   typed so far, and returns the paths of the questions in which something is wrong.
 * @property {(element: Element, target: string | undefined, entries: string[], today: string, now: number,
 *   random: Uint8Array) => string | undefined} answer Answers a post and returns where it leads;
 *   nothing where only the server can take the post.
 * @property {() => void} free Gives its memory back.
 */

/**
 * The glue that wasm-bindgen makes, as far as the loader uses it.
 *
 * @typedef {object} Glue
 * @property {new (pack: Uint8Array, server: string, prefix: string) => App} App
 * @property {(from: { module_or_path: WebAssembly.Module }) => Promise<unknown>} default
 */

/** @type {Promise<Glue> | undefined} */
let module;

/** The module and its glue, once for all forms of a page. */
export function loadModule() {
  return module ??= (async () => {
    /** @type {[Glue, WebAssembly.Module]} */
    const [glue, compiled] = await Promise.all([
      import(new URL(RETOUCHE_FILES.glue, HERE).href),
      compile(new URL(RETOUCHE_FILES.module, HERE)),
    ]);
    await glue.default({ module_or_path: compiled });
    return glue;
  })();
}

/** @param {URL} url */
async function compile(url) {
  try {
    return await WebAssembly.compileStreaming(fetch(url, { priority: 'low' }));
  } catch (error) {
    // A proxy may have changed the media type; a refusal by the host's policy fails here again.
    if (error instanceof TypeError) return WebAssembly.compile(await (await fetch(url)).arrayBuffer());
    throw error;
  }
}

/** @type {Promise<unknown> | undefined} */
let style;

/** The style sheet, once for all forms of a page, before anything is shown. */
export function loadStyle() {
  return style ??= new Promise((resolve) => {
    const href = new URL(RETOUCHE_FILES.style, HERE).href;
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
}

/**
 * The module, and the pack of a procedure in a language, which may be asked for already.
 *
 * @param {Embed} embed
 * @param {string} name `procedure/locale`
 */
function materials(embed, name) {
  if (embed.asked?.name !== name) {
    const address = addressOf(embed, `/api/packs/procedures/${name}`);
    embed.asked = {
      name,
      materials: Promise.all([
        loadModule(),
        // The page goes first.
        packIn(fetchAs(address, undefined, { priority: 'low' })),
      ]),
    };
  }
  return embed.asked.materials;
}

/**
 * Readies the app for a page of questions that the server sent. Typing goes on meanwhile.
 *
 * @param {Embed} embed
 */
export async function prepare(embed) {
  const { retoucheScreen: kind, target, procedure, locale } = screenOf(embed)?.dataset ?? {};
  if (!procedure || kind !== 'questions' || target?.startsWith('submissions/')) {
    if (kind === 'start') loadModule().catch(() => {});
    return;
  }
  const name = `${procedure}/${locale}`;
  try {
    if (embed.pack !== name) {
      const [glue, { bytes }] = await materials(embed, name);
      // Taken out of its document meanwhile: nothing would free the app.
      if (embed.stage === OUTSIDE) return;
      embed.app?.free();
      const app = new glue.App(bytes, addressOf(embed, ''), embed.prefix);
      become(embed, { stage: BEHIND, app, pack: name });
    }
    const token = embed.visit.draft;
    let draft;
    if (token) draft = await packIn(fetchAs(addressOf(embed, '/api/packs/draft'), token));
    // Given up meanwhile.
    if (!embed.app) return;
    embed.app.take(draft?.bytes);
    if (draft) embed.version = draft.version;
    become(embed, { stage: CURRENT });
  } catch {
    fallBack(embed);
  }
}

/**
 * Asks at once for what a page of a first sending will need: it comes while the page does.
 *
 * @param {Embed} embed
 * @param {string} path
 */
export function expect(embed, path) {
  const [locale = '', procedure] = path.slice(BASE.length + 1).split('/');
  // A language with a region, as hosts write it, may be another one to the procedure.
  if (!procedure || ['submissions', 'verify'].includes(procedure) || /-[A-Z]/.test(locale)) return;
  materials(embed, `${procedure}/${locale}`).catch(() => {});
}

/**
 * The app is of no more use: the server's pages go on, with what is typed.
 *
 * @param {Embed} embed
 * @param {import('./embed.js').WithoutApp['stage']} stage
 */
export function fallBack(embed, stage = embed.stage && SERVED) {
  clearTimeout(embed.timer);
  embed.timer = undefined;
  embed.asked = undefined;
  become(embed, { stage, app: undefined, pack: undefined });
}

/**
 * The current day in the time zone of the app's procedure, as ISO 8601.
 *
 * @param {App} app
 */
export function today(app) {
  // Swedish writes dates as ISO 8601 does.
  return new Date().toLocaleDateString('sv', { timeZone: app.zone() });
}
