import { assess } from '../../src/assess';
import type { Criterion, Leaf } from '../../src/model/criterion';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook } from '../support/example-book';

/** The example workbook, read and assessed, for the parts of the pane that need neither host nor browser. */
export const { content } = openXlsx(exampleBook());
export const assessed = assess(content, { asOf: asDay('2026-12-20') });
export const { assessment } = assessed;

/** A leaf of the example by its code. */
export function leafOf(code: string): { readonly criterion: Criterion; readonly leaf: Leaf } {
  const found = assessment.leaves.find(({ criterion }) => criterion.code === code);
  if (!found?.criterion.leaf) throw new Error(`no leaf ${code}`);
  return { criterion: found.criterion, leaf: found.criterion.leaf };
}
