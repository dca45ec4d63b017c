// The page that stands in the element, and what is typed in it.
//
// This module makes no request, and holds no text: texts come with the server's pages.

import { BEHIND, become } from './embed.js';

/** @typedef {import('./embed.js').Embed} Embed */
/** @typedef {HTMLElement & { value: string, checked?: boolean }} Control */

/**
 * The screen of a page that the server sent, if it is one.
 *
 * @param {{ response: Document | null }} page
 * @returns {HTMLElement | null | undefined}
 */
export function screenIn({ response }) {
  return response?.querySelector('[data-retouche-screen]');
}

/**
 * The screen that stands.
 *
 * @param {Embed} embed
 * @returns {HTMLElement | null}
 */
export function screenOf({ element }) {
  return element.querySelector('[data-retouche-screen]');
}

/**
 * Removes errors that no longer hold (C-D3), and returns how many they were. New errors are shown only when the
 * page is left.
 *
 * @param {Embed} embed
 * @param {(string | undefined)[]} faulty The paths of the questions in which something is wrong.
 */
export function mend({ element }, faulty) {
  /** @type {NodeListOf<HTMLElement>} */
  const errors = element.querySelectorAll('[data-retouche-error]');
  const mended = [...errors].filter((error) => !faulty.includes(error.dataset.retoucheError));
  for (const error of mended) {
    for (const control of element.querySelectorAll(`[aria-describedby~="${error.id}"]`)) {
      const ids = control.getAttribute('aria-describedby')?.split(' ').filter((id) => id !== error.id).join(' ');
      control.removeAttribute('aria-invalid');
      if (ids) control.setAttribute('aria-describedby', ids);
      else control.removeAttribute('aria-describedby');
    }
    error.closest('.rt-faulty')?.classList.remove('rt-faulty');
    error.remove();
  }
  return mended.length;
}

/**
 * Puts another screen into the element. What was typed while it was on its way is typed in it too, where it
 * asks the same.
 *
 * @param {Embed} embed
 * @param {HTMLElement} screen
 */
export function show(embed, screen) {
  const late = typedIn(embed).filter((control, place) => control.join() !== embed.stood?.[place]?.join());
  if (embed.app) become(embed, { stage: BEHIND });
  embed.element.replaceChildren(document.importNode(screen, true));
  embed.stood = typedIn(embed);
  for (const [id, value, checked] of late) {
    const control = controlIn(embed, id);
    if (control) Object.assign(control, { value, checked });
  }
}

/**
 * Shows a screen that the person does not wait for: the focus stays in the same field.
 *
 * @param {Embed} embed
 * @param {HTMLElement} screen
 */
export function showQuietly(embed, screen) {
  const active = document.activeElement;
  /** @type {{ id?: string, selectionStart?: number | null }} */
  const { id, selectionStart: caret } = active ?? {};
  const within = embed.element.contains(active);
  show(embed, screen);
  if (!within) return;
  const control = controlIn(embed, id);
  if (!control) return focusPage(embed);
  control.focus({ preventScroll: true });
  if (caret != null) control.setSelectionRange(caret, caret);
}

/**
 * What is typed and ticked, control by control.
 *
 * @param {Embed} embed
 * @returns {import('./embed.js').Typed[]}
 */
export function typedIn({ element }) {
  /** @type {NodeListOf<Control>} */
  const controls = element.querySelectorAll('input[id], select, textarea');
  return [...controls].map(({ id, value, checked }) => [id, value, checked]);
}

/**
 * The control with an id.
 *
 * @param {Embed} embed
 * @param {string | undefined} id
 * @returns {HTMLInputElement | '' | null | undefined}
 */
export function controlIn({ element }, id) {
  return id && element.querySelector(`#${CSS.escape(id)}`);
}

/**
 * Moves the focus to an element, and shows it with what leads up to it, as far as there is room.
 *
 * @param {HTMLElement} element
 * @param {Element} from
 */
export function goTo(element, from) {
  element.focus({ preventScroll: true });
  from.scrollIntoView();
  element.scrollIntoView({ block: 'nearest' });
}

/**
 * Tells the host's page what happened.
 *
 * @param {Embed} embed
 * @param {'ready' | 'saved' | 'submitted' | 'amended'} name
 * @param {object} [detail]
 */
export function emit({ element }, name, detail = {}) {
  element.dispatchEvent(new CustomEvent(`retouche:${name}`, { bubbles: true, detail }));
}

/**
 * Announces one of the texts that came with the page.
 *
 * @param {Embed} embed
 * @param {'kept' | 'mended' | 'offline' | 'sending'} name
 */
export function announce({ element }, name) {
  const line = element.querySelector('[data-retouche-status]');
  const text = element.querySelector(`[data-retouche-say="${name}"]`)?.textContent;
  // A page is saved after each field: that is announced once.
  if (line && text && (name !== 'kept' || line.textContent !== text)) line.textContent = text;
}

/**
 * A form's entries, as pairs of a name and a value.
 *
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} [submitter]
 */
export function entriesOf(form, submitter) {
  return [...new FormData(form, submitter)].map((entry) => entry.map(String));
}

/**
 * Moves the focus to the error summary if there is one, else to the heading.
 *
 * @param {Embed} embed
 */
export function focusPage({ element }) {
  /** @type {HTMLElement | null} */
  const summary = element.querySelector('[data-retouche-focus]');
  /** @type {HTMLElement | null} */
  const aim = summary ?? element.querySelector('h1, h2, h3');
  if (!aim) return;
  aim.tabIndex = -1;
  goTo(aim, summary ?? element);
}

/**
 * What a form would post.
 *
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} submitter
 * @returns {import('./embed.js').Post}
 */
export function postOf(form, submitter) {
  return { path: new URL(form.action).pathname, body: new URLSearchParams(entriesOf(form, submitter)) };
}
