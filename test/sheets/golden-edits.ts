import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assess';
import { render } from '../../src/i18n/render';
import type { Edits } from '../../src/model/edits';
import type { Message } from '../../src/model/message';
import { asDay } from '../../src/model/task';
import { templateEdits } from '../../src/sheets/template';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { communeBook, communeBookAfterARun } from '../support/commune-book';
import { effectOf } from './golden-text';

/**
 * The Edits of whole workbooks, frozen as files: whatever changes what a run writes shows as a difference that a
 * person reads. `npm run golden` writes them again, deliberately.
 */

type Language = 'vi' | 'en';

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../assets/samples', `${name}.xlsx`)));

/** The workbooks whose edits are frozen: both samples, and a commune's before its first run and after it. */
export const GOLDEN_BOOKS = {
  department: () => sample('so-khoa-hoc-2026'),
  'zone-board': () => sample('ban-quan-ly-khu-kinh-te-2026'),
  commune: communeBook,
  'commune-again': communeBookAfterARun,
} as const satisfies Readonly<Record<string, () => Uint8Array>>;

const editsOf =
  (book: () => Uint8Array, language: Language = 'vi') =>
  (): Edits =>
    assess(openXlsx(book()).content, { asOf: asDay('2026-12-31') }).report((sentence) =>
      render(sentence, language),
    );

/** What is frozen, by the name of its file. */
export const GOLDEN: Readonly<Record<string, () => Edits>> = {
  'department.vi': editsOf(GOLDEN_BOOKS.department),
  'department.en': editsOf(GOLDEN_BOOKS.department, 'en'),
  'zone-board.vi': editsOf(GOLDEN_BOOKS['zone-board']),
  'commune.vi': editsOf(GOLDEN_BOOKS.commune),
  'commune-again.vi': editsOf(GOLDEN_BOOKS['commune-again']),
  'template.vi': () => templateEdits((sentence: Message) => render(sentence, 'vi')),
};

const fileOf = (name: string): string => join(__dirname, 'golden', `${name}.txt`);

/** What the file of that name holds. */
export const goldenText = (name: string): string => readFileSync(fileOf(name), 'utf8');

/** Writes every golden file again. */
function rewrite(): void {
  mkdirSync(join(__dirname, 'golden'), { recursive: true });
  for (const [name, edits] of Object.entries(GOLDEN)) writeFileSync(fileOf(name), effectOf(edits()));
}

if (process.argv[1] === __filename) rewrite();
