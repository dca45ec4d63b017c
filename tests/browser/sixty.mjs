// A procedure of sixty questions on six pages, to measure with: of the size at which form engines are
// compared. Its duties and contacts are those of an example; what it asks says nothing to anybody.

import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const PAGES = 6;
const PER_PAGE = 10;

const KINDS = [
  { kind: 'short-text', max: 100 },
  { kind: 'choice', options: ['one', 'two', 'three'] },
  { kind: 'date' },
  { kind: 'integer', min: 0, max: 500 },
  { kind: 'email' },
  { kind: 'yes-no' },
  { kind: 'money', min: 0 },
  { kind: 'phone' },
  { kind: 'choices', options: ['one', 'two', 'three'] },
  { kind: 'long-text', max: 1000 },
  { kind: 'decimal', decimals: 2 },
  { kind: 'country' },
];

/** Writes it into a folder, from the example in another, and gives the folder. `idsOf` lists the ids of its texts. */
export async function writeSixty(folder, example, idsOf) {
  const edition = join(folder, 'sixty', '1');
  await cp(join(example, '1'), edition, { recursive: true });
  await rm(join(edition, 'cases'), { recursive: true });
  const definition = definitionFrom(JSON.parse(await readFile(join(edition, 'procedure.json'), 'utf8')));
  await writeFile(join(edition, 'procedure.json'), JSON.stringify(definition, undefined, 2));
  const ids = (await idsOf(edition)).filter(({ required }) => required);
  for (const locale of ['ar', 'fr-simple']) await rm(join(edition, 'texts', `${locale}.ftl`));
  for (const locale of definition.locales) {
    const file = join(edition, 'texts', `${locale}.ftl`);
    await writeFile(file, textsFrom(await readFile(file, 'utf8'), ids));
  }
  return join(folder, 'sixty');
}

function definitionFrom(example) {
  const { parameters, checks, 'frequent-errors': errors, notices, ...duties } = example;
  const { questions, ...amendment } = duties.amendment;
  return {
    ...duties,
    id: 'sixty',
    locales: ['fr', 'en'],
    pages: Array.from({ length: PAGES }, (_page, page) => ({
      id: `page-${page}`,
      questions: Array.from({ length: PER_PAGE }, (_question, place) => question(page, place)),
    })),
    amendment: { ...amendment, windows: [{ basis: 'always' }] },
  };
}

/** The last question of a page hangs on the first of the page before. */
function question(page, place) {
  const number = page * PER_PAGE + place;
  const asked = { id: `question-${number}`, ...KINDS[number % KINDS.length] };
  const hangs = page > 0 && place === PER_PAGE - 1;
  return hangs ? { ...asked, when: { answered: `question-${number - 2 * PER_PAGE + 1}` } } : asked;
}

/** The example's texts as far as they are called for, and words for everything else. */
function textsFrom(example, ids) {
  const known = new Map(example.split(/^(?=[a-z])/m).map((text) => [text.split(/[ =]/, 1)[0], text.split(/^#/m)[0].trimEnd()]));
  const called = new Set(ids.map(({ id }) => id.split('.')[0]));
  return [...called].map((id) => {
    const attributes = ids.filter((text) => text.id.startsWith(`${id}.`)).map((text) => `\n    .${text.id.split('.')[1]} = ${text.id}`);
    return known.get(id) ?? `${id} = Words of ordinary length for ${id.replaceAll('_', ' ')}${attributes.join('')}`;
  }).join('\n\n');
}
