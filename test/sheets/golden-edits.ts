import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assess';
import { render } from '../../src/i18n/render';
import type { Block, Edits, SheetEdits } from '../../src/model/edits';
import type { Message } from '../../src/model/message';
import { asDay } from '../../src/model/task';
import { templateEdits } from '../../src/sheets/template';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { communeBook, communeBookAfterARun } from '../support/commune-book';

/**
 * The Edits of whole workbooks, frozen as files: whatever changes what a run writes shows as a difference that a
 * person reads. `npm run golden` writes them anew, deliberately.
 */

type Language = 'vi' | 'en';

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../assets/samples', `${name}.xlsx`)));

const editsOf =
  (book: () => Uint8Array, language: Language = 'vi') =>
  (): Edits =>
    assess(openXlsx(book()).content, { asOf: asDay('2026-12-31') }).report((sentence) =>
      render(sentence, language),
    );

/** What is frozen, by the name of its file. */
export const GOLDEN: Readonly<Record<string, () => Edits>> = {
  'department.vi': editsOf(() => sample('so-khoa-hoc-2026')),
  'department.en': editsOf(() => sample('so-khoa-hoc-2026'), 'en'),
  'zone-board.vi': editsOf(() => sample('ban-quan-ly-khu-kinh-te-2026')),
  'commune.vi': editsOf(communeBook),
  'commune-again.vi': editsOf(communeBookAfterARun),
  'template.vi': () => templateEdits((sentence: Message) => render(sentence, 'vi')),
};

const fileOf = (name: string): string => join(__dirname, 'golden', `${name}.json`);

/** What the file of that name holds. */
export const goldenText = (name: string): string => readFileSync(fileOf(name), 'utf8');

/** Edits as JSON of one line for each row, format, link and so on, so that a difference is read at a glance. */
export function asText({ sheets, ...others }: Edits): string {
  const lists = Object.entries(others).map(([key, value]) => `${JSON.stringify(key)}: ${listed(value)}`);
  return `{\n"sheets": [\n${sheets.map(sheetText).join(',\n')}\n],\n${lists.join(',\n')}\n}\n`;
}

const sheetText = ({ blocks, ...others }: SheetEdits): string => {
  const fields = Object.entries(others).map(([key, value]) => `${JSON.stringify(key)}: ${listed(value)}`);
  return `{\n${[...fields, `"blocks": [\n${blocks.map(blockText).join(',\n')}\n]`].join(',\n')}\n}`;
};

const blockText = ({ row, column, cells }: Block): string =>
  `{ "row": ${row}, "column": ${column}, "cells": [\n${cells.map((line) => JSON.stringify(line)).join(',\n')}\n] }`;

const listed = (value: unknown): string =>
  Array.isArray(value) && value.length > 0
    ? `[\n${value.map((each) => JSON.stringify(each)).join(',\n')}\n]`
    : (JSON.stringify(value) ?? 'null');

/** Writes every golden file anew. */
function rewrite(): void {
  mkdirSync(join(__dirname, 'golden'), { recursive: true });
  for (const [name, edits] of Object.entries(GOLDEN)) writeFileSync(fileOf(name), asText(edits()));
}

if (process.argv[1] === __filename) rewrite();
