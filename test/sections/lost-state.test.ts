import { assess } from '../../src/assess';
import { readState } from '../../src/memory/state';
import type { Mapping } from '../../src/model/mapping';
import type { WorkbookContent } from '../../src/model/grid';
import { asDay } from '../../src/model/task';
import { partEdits, sheetGridOf } from '../../src/sections/part-edits';
import { sectionsOf } from '../../src/sections/sections';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook, exampleRows } from '../support/example-book';
import { inVietnamese } from '../support/say';

/** A workbook whose part of ours another program dropped: what the office chose stands in the summary alone. */

const AS_OF = asDay('2026-12-31');
const BOOK = exampleBook({ rows: exampleRows({ '1.2.1': { achieved: 'Không áp dụng' } }) });

const chosen = ((): { readonly content: WorkbookContent; readonly mapping: Mapping } => {
  const workbook = openXlsx(BOOK);
  const read = assess(workbook.content, { asOf: AS_OF }).assessment;
  const id = read.leaves.find(({ criterion }) => criterion.shown === '1.2.1')?.criterion.id ?? '';
  const mapping: Mapping = { policies: { [id]: 'full' } };
  const { report } = assess(workbook.content, { asOf: AS_OF, mapping });
  return { content: openXlsx(workbook.apply(report(inVietnamese))).content, mapping };
})();
const dropped: WorkbookContent = { ...chosen.content, state: null };

const partsOf = (content: WorkbookContent) => {
  const { assessment } = assess(content, { asOf: AS_OF });
  const grid = sheetGridOf(content, assessment.set.sheet);
  if (!grid) throw new Error('no criteria sheet');
  return sectionsOf('field', assessment, grid).map((section) =>
    partEdits(content, assessment, section, 'field'),
  );
};

test.each([
  ['kept', chosen.content],
  ['dropped', dropped],
] as const)('each part knows the choices of the whole: its state is %s', (_, content) => {
  const parts = partsOf(content);
  expect(parts.length).toBeGreaterThan(0);
  for (const { state } of parts) {
    expect(readState(state).state.mapping.policies).toEqual(chosen.mapping.policies);
    const total = assess({ ...content, state }, { asOf: AS_OF }).assessment.total;
    expect(total).toEqual(assess(chosen.content, { asOf: AS_OF }).assessment.total);
  }
});
