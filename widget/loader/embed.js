// The state of one embedded form ("embed"), and the stages of its life: which side answers what is posted.
//
//   OUTSIDE ─── begins ──▶ SERVED ─── adopts ──▶ BEHIND ─── catches up ──▶ CURRENT
//      ▲                    ▲                    │    ▲                   │    │
//      │                    │                    │    └─── page comes ────┘    │
//      │                    └─── falls back ─────┴─────────────────────────────┘
//      └─── leaves its document, at every stage
//
// - begins, leaves: `connectedCallback` and `disconnectedCallback` in `retouche.js`
// - adopts an app, catches up with the draft, falls back: `prepare` and `fallBack` in `module.js`
// - page comes: `show` in `page.js`
//
// A module that never comes or is refused leaves the form SERVED. One that traps brings it back there, and the
// next page of questions tries again. The type checker refuses a stage with an app that does not say which, and
// one without an app that keeps it.
//
// Beside its stage, an embed may be `sending` a post, wait for the page of its newest `turn`, hold answers in
// its `outbox`, and have a `timer` that will save a change: in any combination.

/** Not begun, or taken out of the document. */
export const OUTSIDE = 0;
/** The server answers every post. Until its first page arrives, the host's own link stands. */
export const SERVED = 1;
/** There is an app, but it does not know the draft as the server has it: the server answers. */
export const BEHIND = 2;
/** The app knows the draft, and answers posts of pages of questions. */
export const CURRENT = 3;

/** @typedef {import('./module.js').App} App */
/** @typedef {import('./module.js').Glue} Glue */

/**
 * `pack` is the name of the pack that the app was made from: `procedure/locale`.
 *
 * @typedef {{ stage: typeof OUTSIDE | typeof SERVED, app: undefined, pack: undefined }} WithoutApp
 * @typedef {{ stage: typeof BEHIND | typeof CURRENT, app: App, pack: string }} WithApp
 * @typedef {WithoutApp | WithApp} Life
 */

/**
 * What a form remembers while its tab is open: the path of its page, and the tokens of its draft and session.
 *
 * @typedef {{ path?: string, draft?: string | undefined, session?: string }} Visit
 */

/** @typedef {[id: string, value: string, checked: boolean | undefined]} Typed What stands in a control. */
/** @typedef {{ path: string, body: URLSearchParams }} Post What a form posts, and where to. */

/**
 * @typedef {object} State
 * @property {HTMLElement} element
 * @property {string} prefix What every id in the form starts with.
 * @property {string} [origin] The server's.
 * @property {string} key The name of the visit in the session storage, and of the path in the history's state.
 * @property {Visit} visit
 * @property {Typed[]} [stood] What stood in the page's controls when it came, or was posted.
 * @property {Asked | undefined} [asked] The materials that were asked for last.
 * @property {string | null} [version] The version of the draft that the server has.
 * @property {Post[]} outbox The pages that were answered here and are not saved yet.
 * @property {Promise<boolean>} saving The newest save: whether everything is saved then. It waits for the others.
 * @property {number | undefined} [timer] Set while a change waits to be saved.
 * @property {boolean} [sending] Whether a post is on its way, or the page that follows: no other is taken then.
 * @property {object} [turn] The request for a page that was made last: no other page is shown.
 * @property {Promise<unknown> | undefined} [composed] Pending while an input method composes a word: its field
 *   may not be taken away.
 */

/**
 * What an app is made from, by the name of its pack.
 *
 * @typedef {{ name: string, materials: Promise<[Glue, import('./server.js').Pack]> }} Asked
 */

/**
 * The stage, and what goes with it, changes through `become` only.
 *
 * @typedef {State & Readonly<Life>} Embed
 */

let instances = 0;

/**
 * @param {HTMLElement} element
 * @returns {Embed}
 */
export function newEmbed(element) {
  return {
    element,
    prefix: `rt${++instances}`,
    key: '',
    visit: {},
    outbox: [],
    saving: Promise.resolve(true),
    stage: OUTSIDE,
    app: undefined,
    pack: undefined,
  };
}

/**
 * Moves an embed to a stage. An embed that is known to have an app, or to have none, stays so; otherwise the
 * caller says what becomes of it.
 *
 * @overload
 * @param {Embed} embed
 * @param {Life} life
 * @returns {void}
 *
 * @overload
 * @param {State & WithApp} embed
 * @param {Pick<WithApp, 'stage'>} life
 * @returns {void}
 *
 * @overload
 * @param {State & WithoutApp} embed
 * @param {Pick<WithoutApp, 'stage'>} life
 * @returns {void}
 *
 * @param {Embed} embed
 * @param {Partial<Life>} life
 */
export function become(embed, life) {
  Object.assign(embed, life);
}
