// The loader: defines <retouche-form>, brings the server's pages into it, and hands pages of questions to
// the module once that has arrived.
//
// It holds no sentence and no rule: sentences come with the server's pages, rules with the module. If the
// module never comes, is refused or traps, the server answers every post instead.

const FILES = RETOUCHE_FILES;
const HERE = new URL('.', import.meta.url);
/** The path under which the server is mounted: empty, or with a slash at its start only. */
const BASE = HERE.pathname.slice(0, -1);
const SAVE_AFTER = 800;
/** How long a browser may take to begin to keep a file. */
const KEEP_FILE = 60_000;
const MEND_AFTER = 300;
/** The longest body of a request that outlives its page, in bytes. */
const OUTLIVES = 60_000;

let module;

/** The module and its glue, once for all forms of a page. */
function loadModule() {
  module ??= (async () => {
    const [glue, compiled] = await Promise.all([import(new URL(FILES.glue, HERE)), compile(new URL(FILES.module, HERE))]);
    await glue.default({ module_or_path: compiled });
    return glue;
  })();
  return module;
}

async function compile(url) {
  try {
    return await WebAssembly.compileStreaming(fetch(url, { priority: 'low' }));
  } catch (error) {
    // A server in between may have changed the type; a refusal by the host's policy fails here again.
    if (error instanceof TypeError) return WebAssembly.compile(await (await fetch(url)).arrayBuffer());
    throw error;
  }
}

/** The host's page is whole: nothing comes any more into an element whose contents are replaced. */
const parsed = new Promise((resolve) => {
  if (document.readyState !== 'loading') resolve();
  else addEventListener('DOMContentLoaded', resolve, { once: true });
});

let style;

/** The style sheet, once for all forms of a page, before anything is shown. */
function loadStyle() {
  style ??= new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: new URL(FILES.style, HERE).href });
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
  return style;
}

let instances = 0;

class RetoucheForm extends HTMLElement {
  #started = false;
  #prefix = `rt${++instances}`;
  #origin;
  #store;
  #kept = {};
  #app;
  #speaks;
  /** The pack that was asked for: of which procedure in which language, and its bytes. */
  #asked = {};
  /** Whether the module knows the draft as the server has it. */
  #ready = false;
  #version;
  #saving = Promise.resolve(true);
  /** What was answered here and is not kept yet, as posts that the server would take. */
  #outbox = [];
  #timer;
  /** What stood in the page's controls when it came, or was posted. */
  #stood = [];
  #busy = false;
  /** Counts the pages that were asked for. */
  #turn = 0;
  /** Pending while an input method composes a word: its field may not be taken away. */
  #composed;

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('submit', (event) => this.#submit(event));
    this.addEventListener('change', (event) => this.#change(event));
    this.addEventListener('compositionstart', () => {
      this.#composed = new Promise((resolve) => this.addEventListener('compositionend', resolve, { once: true }));
    });
  }

  connectedCallback() {
    if (this.#started || !this.getAttribute('src')) return;
    this.#started = true;
    this.#start();
  }

  disconnectedCallback() {
    // A move inside the document disconnects and connects again at once.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#flush();
      removeEventListener('popstate', this.#popped);
      removeEventListener('pagehide', this.#leaving);
      this.#app?.free();
      this.#giveUp();
      this.#composed = undefined;
      this.#started = false;
    });
  }

  #popped = ({ state }) => {
    const path = state?.retouche?.[this.#store];
    if (path) this.#leave(path, { push: false });
  };

  #leaving = () => this.#flush();

  async #start() {
    const source = new URL(this.getAttribute('src'), location.href);
    const locale = this.getAttribute('lang') || this.parentElement?.closest('[lang]')?.lang || '';
    this.#origin = source.origin;
    this.#store = `retouche:${source.href}`;
    this.#kept = JSON.parse(sessionStorage.getItem(this.#store) ?? '{}');
    addEventListener('popstate', this.#popped);
    addEventListener('pagehide', this.#leaving);
    const first = `${BASE}${locale && `/${locale}`}${source.pathname.slice(BASE.length)}`;
    // Put back into the page: what it was taken out with is kept first.
    await this.#saving;
    const arriving = this.#go(this.#kept.path ?? first, { push: false, focus: false });
    // An address without a language leads to one that only the server knows.
    if (this.#kept.path || locale) this.#expect(this.#kept.path ?? first);
    const shown = (await arriving)
      // What was kept may have run out; the first page always stands.
      || (this.#kept.path && await this.#go(first, { push: false, focus: false }));
    if (shown) this.#say('retouche:ready', {});
  }

  // ── The server's pages ──

  /** Asks the server for a page, as a document that runs no script of its own. */
  #request(path, body) {
    const url = new URL(path, this.#origin);
    // In the address and not in a header, so that the first page needs no preflight.
    url.searchParams.set('embedded', this.#prefix);
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open(body ? 'POST' : 'GET', url);
      request.responseType = 'document';
      request.setRequestHeader('Accept', 'text/html');
      const token = this.#token(url.pathname);
      if (token) request.setRequestHeader('Authorization', `Bearer ${token}`);
      request.onload = () => resolve(this.#composed?.then(() => request) ?? request);
      request.onerror = () => reject(new TypeError('network'));
      request.send(body);
    });
  }

  /**
   * A draft and a session have tokens of their own; the address tells which one counts. Whoever has just
   * sent a draft may open what was sent with it.
   */
  #token(path) {
    return this.#kept[tokenName(path)] ?? this.#kept.draft;
  }

  /** Goes to a page of the server, unless another one is asked for meanwhile. Answers whether it is shown. */
  async #go(path, { push = true, focus = true } = {}) {
    const turn = ++this.#turn;
    let answer;
    try {
      [answer] = await Promise.all([this.#request(path), loadStyle(), parsed]);
    } catch {
      this.#tell('offline');
      return false;
    }
    const left = this.#screen?.dataset.retoucheScreen;
    // The host's own link into the form may have it.
    const focused = this.contains(document.activeElement);
    if (turn !== this.#turn) return false;
    if (!this.#import(answer)) {
      this.#tell('offline');
      return false;
    }
    const token = answer.getResponseHeader('Retouche-Token');
    if (token) this.#remember({ [tokenName(path)]: token });
    // The secret code is shown until its page is left.
    if (left === 'receipt' && this.#kept.path?.endsWith('/sent')) this.#remember({ draft: undefined });
    const shownPath = new URL(answer.responseURL).pathname;
    this.#remember({ path: shownPath });
    this.#mark(shownPath, push);
    if (focus || focused) this.#focus();
    this.#prepare();
    return answer.status < 400;
  }

  /**
   * Goes to a page of the server once everything is kept that this one would take with it. A page that the
   * server returns meanwhile is to be read first.
   */
  async #leave(path, options) {
    const screen = this.#screen;
    if (!await this.#settle() || this.#screen !== screen) return false;
    return this.#go(path, options);
  }

  /**
   * Puts the page of an answer into the element. What was typed while the answer was on its way is typed
   * in the page that comes, where it asks the same.
   */
  #import(answer) {
    const screen = screenIn(answer);
    if (!screen) return undefined;
    const late = this.#state().filter((control, place) => control.join() !== this.#stood[place]?.join());
    this.#ready = false;
    this.replaceChildren(document.importNode(screen, true));
    this.#stood = this.#state();
    for (const [id, value, checked] of late) {
      const control = this.#control(id);
      if (control) Object.assign(control, { value, checked });
    }
    return this.#screen;
  }

  /** What is typed and ticked, control by control. */
  #state() {
    return [...this.querySelectorAll('input[id], select, textarea')].map(({ id, value, checked }) => [id, value, checked]);
  }

  #control(id) {
    return id && this.querySelector(`#${CSS.escape(id)}`);
  }

  get #screen() {
    return this.querySelector('[data-retouche-screen]');
  }

  async #post(form, submitter) {
    if (this.#busy) return;
    this.#busy = true;
    submitter?.setAttribute('aria-disabled', 'true');
    this.#tell('sending');
    const screen = this.#screen;
    try {
      const settled = await this.#settle();
      if (this.#screen !== screen) return;
      if (!settled) throw new TypeError('network');
      this.#stood = this.#state();
      const { answer, next } = await this.#hand(postOf(form, submitter));
      if (next) {
        await this.#go(next);
        this.#tellSent();
      } else if (this.#import(answer)) {
        this.#focus();
        this.#prepare();
      }
    } catch {
      this.#tell('offline');
    } finally {
      this.#busy = false;
      if (submitter?.isConnected) submitter.removeAttribute('aria-disabled');
    }
  }

  /** Hands a post to the server. */
  async #hand({ path, body }) {
    const answer = await this.#request(path, body);
    const next = answer.getResponseHeader('Retouche-Location');
    // Something between here and the server answered, or the server broke: nothing was taken.
    if (!next && (answer.status >= 500 || !screenIn(answer))) throw new TypeError('server');
    const token = answer.getResponseHeader('Retouche-Token');
    if (token) this.#remember({ [tokenName(next ?? path)]: token });
    return { answer, next };
  }

  // ── What the person does ──

  #click(event) {
    const link = event.target.closest?.('a[href]');
    const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!link || !plain || event.defaultPrevented) return;
    const url = new URL(link.href);
    const here = link.getAttribute('href').startsWith('#');
    if (here) {
      const aim = document.getElementById(decodeURIComponent(url.hash.slice(1)));
      if (!aim) return;
      event.preventDefault();
      goTo(aim, aim.closest('fieldset') ?? aim);
    } else if (url.origin === this.#origin && this.#screen) {
      event.preventDefault();
      const { retoucheFile } = link.dataset;
      if (retoucheFile) this.#download(url.pathname, retoucheFile);
      else this.#leave(url.pathname);
    }
  }

  /** Hands a file of the server to the person: a browser that asks for it by itself brings no token. */
  async #download(path, name) {
    try {
      const token = this.#token(path);
      const headers = token ? { Authorization: `Bearer ${token}` } : {};
      const answer = await fetch(`${this.#origin}${path}?embedded=${this.#prefix}`, { credentials: 'omit', headers });
      const handed = answer.headers.get('Retouche-Token');
      if (handed) this.#remember({ [tokenName(path)]: handed });
      // What cannot be had is said on a page.
      if (!answer.ok || answer.headers.get('Content-Type')?.startsWith('text/html')) return void this.#leave(path);
      const href = URL.createObjectURL(await answer.blob());
      Object.assign(document.createElement('a'), { href, download: name }).click();
      setTimeout(() => URL.revokeObjectURL(href), KEEP_FILE);
    } catch {
      this.#tell('offline');
    }
  }

  #submit(event) {
    const form = event.target;
    if (new URL(form.action).origin !== this.#origin) return;
    event.preventDefault();
    if (this.#busy) return;
    if (!this.#answerHere(form, event.submitter)) this.#post(form, event.submitter);
  }

  #change(event) {
    const form = event.target.form;
    if (!form || !this.#ready || this.#screen?.dataset.retoucheScreen !== 'questions') return;
    const entries = entriesOf(form);
    try {
      const faulty = new Set(this.#app.note(this.#screen.dataset.target, entries, today(this.#app.zone())));
      // A click on a button below changes the field first: were the error gone at once, the button would
      // move away from under the click.
      const screen = this.#screen;
      setTimeout(() => {
        if (this.#screen === screen && this.#mend(faulty)) this.#tell('mended');
      }, MEND_AFTER);
    } catch {
      this.#giveUp();
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), SAVE_AFTER);
  }

  /** Takes errors away that no longer hold (C-D3). New ones are shown only when the page is left. */
  #mend(faulty) {
    let mended = false;
    for (const error of this.querySelectorAll('[data-retouche-error]')) {
      if (faulty.has(error.dataset.retoucheError)) continue;
      for (const control of this.querySelectorAll('[aria-describedby]')) {
        const ids = control.getAttribute('aria-describedby').split(' ').filter((id) => id !== error.id);
        if (ids.join(' ') === control.getAttribute('aria-describedby')) continue;
        control.removeAttribute('aria-invalid');
        if (ids.length) control.setAttribute('aria-describedby', ids.join(' '));
        else control.removeAttribute('aria-describedby');
      }
      error.closest('.rt-faulty')?.classList.remove('rt-faulty');
      error.remove();
      mended = true;
    }
    return mended;
  }

  // ── The module ──

  /** Asks at once for what a page of a first sending will need: it comes while the page does. */
  #expect(path) {
    const [locale, procedure] = path.slice(BASE.length + 1).split('/');
    // A language with a region, as hosts write it, may be another one to the procedure.
    if (!procedure || ['submissions', 'verify'].includes(procedure) || /-[A-Z]/.test(locale)) return;
    loadModule().catch(() => {});
    this.#pack(`${procedure}/${locale}`);
  }

  /** The pack of a procedure in a language. */
  #pack(speaks) {
    if (this.#asked.speaks !== speaks) {
      // Nobody waits for it yet, and the page goes first.
      const asked = fetch(this.#address(`/api/packs/procedures/${speaks}`), { credentials: 'omit', priority: 'low' });
      this.#asked = { speaks, pack: packIn(asked) };
      this.#asked.pack.catch(() => {});
    }
    return this.#asked.pack;
  }

  /** Readies the module for a page of questions that the server sent. Typing goes on meanwhile. */
  async #prepare() {
    const { retoucheScreen: kind, target, procedure, locale } = this.#screen.dataset;
    if (!procedure || kind !== 'questions' || target.startsWith('submissions/')) {
      if (kind === 'start') loadModule().catch(() => {});
      return;
    }
    const speaks = `${procedure}/${locale}`;
    try {
      if (this.#speaks !== speaks) {
        const [glue, { bytes }] = await Promise.all([loadModule(), this.#pack(speaks)]);
        this.#app?.free();
        this.#app = new glue.App(bytes, this.#address(''), this.#prefix);
        this.#speaks = speaks;
      }
      await this.#synchronise();
    } catch {
      this.#giveUp();
    }
  }

  /** Takes the draft as the server has it. */
  async #synchronise() {
    if (!this.#kept.draft) this.#app.take();
    else {
      const { bytes, version } = await packIn(this.#api('GET', '/api/packs/draft'));
      this.#app.take(bytes);
      this.#version = version;
    }
    this.#ready = true;
  }

  /** Answers a post without the server, where the module can. */
  #answerHere(form, submitter) {
    const screen = this.#screen;
    if (!this.#ready || screen?.dataset.retoucheScreen !== 'questions') return false;
    const { target, locale } = screen.dataset;
    const post = postOf(form, submitter);
    let next;
    try {
      const chance = crypto.getRandomValues(new Uint8Array(64));
      next = this.#app.answer(this, target, entriesOf(form, submitter), today(this.#app.zone()), Date.now(), chance);
    } catch {
      this.#giveUp();
      // It may have broken while it changed the page.
      if (!form.isConnected) this.replaceChildren(screen);
      return false;
    }
    // What only the server can show: the answers that a change would drop.
    if (!next) return false;
    this.#outbox.push(post);
    const path = `${BASE}/${locale}/${next}`;
    const saved = this.#save();
    if (this.#screen.dataset.target === next) {
      this.#stood = this.#state();
      this.#remember({ path });
      this.#mark(path, next !== target);
      this.#focus();
    } else {
      this.#busy = true;
      saved.then((good) => good && this.#go(path)).finally(() => { this.#busy = false; });
    }
    return true;
  }

  #save() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const draft = this.#drafted();
    const answered = [...this.#outbox];
    this.#saving = this.#saving.then(() => this.#put(draft, answered)).catch(() => {
      this.#tell('offline');
      return false;
    });
    return this.#saving;
  }

  #drafted() {
    try {
      return this.#app?.draft();
    } catch {
      this.#giveUp();
      return undefined;
    }
  }

  /** Keeps a draft, which holds these of the posts that are not kept yet. */
  async #put(draft, answered) {
    if (!draft) return this.#replay();
    if (!this.#kept.draft) {
      const { procedure, locale } = this.#screen.dataset;
      const made = await this.#api('POST', `/api/procedures/${procedure}/drafts`, JSON.stringify({ locale }));
      if (!made.ok) return this.#refused(made);
      this.#version = made.headers.get('ETag');
      this.#remember({ draft: (await made.json()).token });
    }
    const answer = await this.#api('PUT', '/api/draft', draft, { 'If-Match': this.#version });
    if (!answer.ok) return this.#refused(answer);
    this.#version = answer.headers.get('ETag');
    this.#outbox = this.#outbox.filter((post) => !answered.includes(post));
    this.#say('retouche:saved', {});
    this.#tell('kept');
    return true;
  }

  /** The draft was changed elsewhere, or is no more. */
  #refused({ status }) {
    if (status >= 500) throw new TypeError('server');
    this.#giveUp();
    return this.#replay();
  }

  /** Hands what was answered here to the server as the posts they would have been: it tells what holds. */
  async #replay() {
    const returned = new Map();
    while (this.#outbox.length) {
      const { answer, next } = await this.#hand(this.#outbox[0]);
      const { path } = this.#outbox.shift();
      if (next) returned.delete(path);
      else returned.set(path, answer);
    }
    const [shown] = returned.values();
    if (shown) this.#show(shown);
    this.#prepare();
    return !shown;
  }

  /** Puts a page that nobody waits for into the element: who is in the same field of it stays there. */
  #show(answer) {
    const { id, selectionStart: caret } = document.activeElement ?? {};
    const within = this.contains(document.activeElement);
    if (!this.#import(answer) || !within) return;
    const control = this.#control(id);
    if (!control) return this.#focus();
    control.focus({ preventScroll: true });
    if (typeof caret === 'number') control.setSelectionRange(caret, caret);
  }

  /** Whether everything answered here is kept. What could not be kept is tried once more. */
  async #settle() {
    if (this.#timer) this.#save();
    return await this.#saving || this.#save();
  }

  /** Saves at once what waits to be saved: the page may go away. */
  #flush() {
    if (this.#timer) this.#save();
  }

  /** The module is of no more use: the server's pages go on, with what is typed. */
  #giveUp() {
    clearTimeout(this.#timer);
    this.#timer = this.#app = this.#speaks = undefined;
    this.#asked = {};
    this.#ready = false;
  }

  // ── Small things ──

  #api(method, path, body, headers = {}) {
    const all = { ...headers };
    if (body) all['Content-Type'] = 'application/json';
    if (this.#kept.draft) all.Authorization = `Bearer ${this.#kept.draft}`;
    // What is saved may outlive the page: up to 64 KiB at a time (Fetch standard, HTTP-network-or-cache fetch).
    // More would be refused.
    const keepalive = method === 'PUT' && new Blob([body]).size < OUTLIVES;
    return fetch(this.#address(path), { method, body, headers: all, credentials: 'omit', keepalive });
  }

  #address(path) {
    return `${this.#origin}${BASE}${path}`;
  }

  #remember(more) {
    this.#kept = { ...this.#kept, ...more };
    sessionStorage.setItem(this.#store, JSON.stringify(this.#kept));
  }

  /** Marks the page in the host's history without changing its address, so that Back works. */
  #mark(path, push) {
    const state = { ...history.state, retouche: { ...history.state?.retouche, [this.#store]: path } };
    if (push && history.state?.retouche?.[this.#store] !== path) history.pushState(state, '');
    else history.replaceState(state, '');
  }

  /** The error summary if there is one, else the heading. */
  #focus() {
    const aim = this.querySelector('[data-retouche-focus]') ?? this.querySelector('h1, h2, h3');
    if (!aim) return;
    aim.tabIndex = -1;
    goTo(aim, aim.matches('[data-retouche-focus]') ? aim : this);
  }

  #tell(name) {
    const line = this.querySelector('[data-retouche-status]');
    const words = this.querySelector(`[data-retouche-say="${name}"]`);
    if (!line || !words) return;
    // Kept after each field: said once.
    if (name !== 'kept' || line.textContent !== words.textContent) line.textContent = words.textContent;
  }

  /** Tells the host what was sent. */
  #tellSent() {
    const { retoucheScreen: kind, reference, revision } = this.#screen.dataset;
    if (kind !== 'receipt' || !reference) return;
    this.#say(revision === '1' ? 'retouche:submitted' : 'retouche:amended', { reference, revision: Number(revision) });
  }

  #say(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
  }
}

/** The screen of a page, if the answer is one. */
function screenIn(answer) {
  return answer.response?.querySelector('[data-retouche-screen]');
}

function tokenName(path) {
  return path.slice(BASE.length).split('/')[2] === 'submissions' ? 'session' : 'draft';
}

async function packIn(asked) {
  const answer = await asked;
  if (!answer.ok) throw new TypeError('pack');
  return { bytes: new Uint8Array(await answer.arrayBuffer()), version: answer.headers.get('ETag') };
}

/** The current day in a time zone, as ISO 8601. */
function today(zone) {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format();
}

/** Moves the focus to an element, and shows it with what leads up to it, as far as there is room. */
function goTo(element, from) {
  element.focus({ preventScroll: true });
  from.scrollIntoView();
  element.scrollIntoView({ block: 'nearest' });
}

/** What a form would post. */
function postOf(form, submitter) {
  return { path: new URL(form.action).pathname, body: new URLSearchParams(new FormData(form, submitter)) };
}

/** A form's entries as a flat list of names and values. */
function entriesOf(form, submitter) {
  return [...new FormData(form, submitter)].flat().map(String);
}

customElements.get('retouche-form') ?? customElements.define('retouche-form', RetoucheForm);
