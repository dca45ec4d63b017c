// Drafts and submissions made through the API, for tests that look at a page and not at the way to it.

import { readFile } from 'node:fs/promises';

const EXAMPLES = new URL('../../examples/', import.meta.url);
const JSON_TYPE = { 'Content-Type': 'application/json' };

/** What an author's example types, and the addresses of the pages it goes through. */
export async function example(procedure, name) {
  const { pages } = await read(`${procedure}/1/procedure.json`);
  const { answers, expect } = await read(`${procedure}/1/cases/${name}.json`);
  passOver(pages, answers);
  const address = (page) => page.split('/').map((segment) => (segment.length === 1 ? rowId(segment) : segment)).join('/');
  return { answers, pages: expect.pages.map(address) };
}

async function read(path) {
  return JSON.parse(await readFile(new URL(path, EXAMPLES), 'utf8'));
}

/** An optional question counts as met once it was left empty, which an example does not say. */
function passOver(parts, answers) {
  for (const { id, kind, group, optional, pages = [], questions = [] } of parts) {
    const inner = [...pages, ...questions];
    if (group || kind === 'group') Object.values(answers[id] ?? {}).forEach((row) => passOver(inner, row));
    else passOver(inner, answers);
    if (optional) answers[id] ??= { date: ['', '', ''], choices: [] }[kind] ?? '';
  }
}

/** The id of a row that an example names by a letter. */
export function rowId(letter) {
  return letter.repeat(17);
}

async function ask(url, init) {
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Error(`${init.method} ${url}: ${answer.status} ${await answer.text()}`);
  return answer;
}

/** A draft on the server. */
export class Draft {
  #forms;
  #draft;
  #version;

  constructor(forms, procedure, { token, draft }, version) {
    Object.assign(this, { procedure, token });
    this.#forms = forms;
    this.#draft = draft;
    this.#version = version;
  }

  static async open(forms, procedure, locale) {
    const answer = await ask(`${forms}/api/procedures/${procedure}/drafts`, {
      method: 'POST', headers: JSON_TYPE, body: JSON.stringify({ locale }),
    });
    return new Draft(forms, procedure, await answer.json(), answer.headers.get('ETag'));
  }

  /** Keeps these answers in the place of all others; `null` is not answered. */
  async type(answers) {
    const raw = { answers: {}, rows: {}, kept: {} };
    flatten(answers, '', this.#draft.locale, raw);
    const answer = await ask(`${this.#forms}/api/draft`, {
      method: 'PUT',
      headers: { ...JSON_TYPE, Authorization: `Bearer ${this.token}`, 'If-Match': this.#version },
      body: JSON.stringify({ ...this.#draft, answers: raw }),
    });
    this.#version = answer.headers.get('ETag');
  }

  /** Asks for the version again, after a page of the server changed the draft. */
  async catchUp() {
    const answer = await ask(`${this.#forms}/api/draft`, { method: 'GET', headers: { Authorization: `Bearer ${this.token}` } });
    this.#version = answer.headers.get('ETag');
  }

  async send() {
    const answer = await ask(`${this.#forms}/api/draft/send`, {
      method: 'POST',
      headers: { ...JSON_TYPE, Authorization: `Bearer ${this.token}`, 'Idempotency-Key': crypto.randomUUID() },
      body: JSON.stringify({ declaration: true }),
    });
    return answer.json();
  }

  /** Puts the draft into a browser's hands, as the server would. */
  async hand(page) {
    await page.context().addCookies([{ name: `retouche-draft-${this.procedure}`, value: this.token, url: this.#forms }]);
  }
}

function flatten(answers, root, locale, raw) {
  for (const [id, answer] of Object.entries(answers)) {
    const path = `${root}${id}`;
    if (typeof answer === 'string' || Array.isArray(answer)) raw.answers[path] = { typed: [answer].flat(), locale };
    else {
      for (const [row, inner] of Object.entries(answer ?? {})) {
        raw.rows[`${path}/${rowId(row)}`] = 'present';
        flatten(inner, `${path}/${rowId(row)}/`, locale, raw);
      }
    }
  }
}
