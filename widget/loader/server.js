// Requests to the server, for pages, for files and to the API: their addresses, and the tokens that go with them.
//
// What becomes of a response is left to the callers.

import { OUTLIVES } from './limits.js';
import { screenIn } from './page.js';

/** @typedef {import('./embed.js').Embed} Embed */

export const HERE = new URL('.', import.meta.url);
/** The path under which the server is mounted: empty, or with a slash at its start only. */
export const BASE = HERE.pathname.slice(0, -1);

/**
 * Keeps more of the visit.
 *
 * @param {Embed} embed
 * @param {import('./embed.js').Visit} more
 */
export function remember(embed, more) {
  embed.visit = { ...embed.visit, ...more };
  sessionStorage.setItem(embed.key, JSON.stringify(embed.visit));
}

/**
 * The address of a path under the one at which the server is mounted.
 *
 * @param {Embed} embed
 * @param {string} path
 */
export function addressOf(embed, path) {
  return `${embed.origin}${BASE}${path}`;
}

/**
 * The token for an address. A draft and a session have tokens of their own; a person who has just sent a
 * draft may open what was sent with the draft's.
 *
 * @param {Embed} embed
 * @param {string} path
 */
export function tokenFor(embed, path) {
  return embed.visit[tokenName(path)] ?? embed.visit.draft;
}

/**
 * Which token counts at a path.
 *
 * @param {string} path
 * @returns {'session' | 'draft'}
 */
function tokenName(path) {
  return path.slice(BASE.length).split('/')[2] === 'submissions' ? 'session' : 'draft';
}

/**
 * Sends a post. The server returns a page, or leads on to `next`.
 *
 * @param {Embed} embed
 * @param {import('./embed.js').Post} post
 */
export async function send(embed, { path, body }) {
  const page = await request(embed, path, body);
  const next = page.getResponseHeader('Retouche-Location');
  // What leads on has no body, and Chromium complains of one that it cannot parse. A proxy's page has no screen.
  const screen = next || page.status >= 500 ? null : screenIn(page);
  // Nothing was taken.
  if (!next && !screen) throw new Error('server');
  keepToken(embed, next ?? path, page.getResponseHeader('Retouche-Token'));
  return { screen, next };
}

/**
 * Remembers the token that came with a response, if one did.
 *
 * @param {Embed} embed
 * @param {string} path
 * @param {string | null} token
 */
export function keepToken(embed, path, token) {
  if (token) remember(embed, { [tokenName(path)]: token });
}

/**
 * Asks for a page, as a document that runs no script of its own.
 *
 * @param {Embed} embed
 * @param {string} path
 * @param {URLSearchParams} [body]
 * @returns {Promise<XMLHttpRequest>}
 */
export function request(embed, path, body) {
  const url = new URL(path, embed.origin);
  // In the address and not in a header, so that the first page needs no preflight.
  url.searchParams.set('embedded', embed.prefix);
  return new Promise((resolve, reject) => {
    const page = new XMLHttpRequest();
    page.open(body ? 'POST' : 'GET', url);
    page.responseType = 'document';
    page.setRequestHeader('Accept', 'text/html');
    const token = tokenFor(embed, url.pathname);
    if (token) page.setRequestHeader('Authorization', `Bearer ${token}`);
    page.onload = async () => {
      await embed.composed;
      resolve(page);
    };
    page.onerror = reject;
    page.send(body);
  });
}

/**
 * Sends JSON to the API.
 *
 * @param {Embed} embed
 * @param {'POST' | 'PUT'} method
 * @param {string} path
 * @param {string} body
 * @param {Record<string, string>} [headers]
 */
export function callApi(embed, method, path, body, headers = {}) {
  headers['Content-Type'] = 'application/json';
  // What is saved may outlive the page: up to 64 KiB at a time (Fetch standard, HTTP-network-or-cache fetch).
  // More would be refused.
  const keepalive = method === 'PUT' && new Blob([body]).size < OUTLIVES;
  return fetchAs(addressOf(embed, path), embed.visit.draft, { method, body, keepalive }, headers);
}

/**
 * Fetches with a token, and without cookies. A browser that follows a link by itself sends no token.
 *
 * @param {string} address
 * @param {string | undefined} token
 * @param {RequestInit} [init]
 * @param {Record<string, string>} [headers]
 */
export function fetchAs(address, token, init, headers = {}) {
  if (token) headers.Authorization = `Bearer ${token}`;
  return fetch(address, { ...init, credentials: 'omit', headers });
}

/** @typedef {{ bytes: Uint8Array, version: string | null }} Pack */

/**
 * The pack in a response.
 *
 * @param {Promise<Response>} asked
 * @returns {Promise<Pack>}
 */
export async function packIn(asked) {
  const response = await asked;
  if (!response.ok) throw new Error('server');
  return { bytes: new Uint8Array(await response.arrayBuffer()), version: response.headers.get('ETag') };
}
