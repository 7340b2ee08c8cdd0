import { assess } from '../../src/assess';
import { unitRecord } from '../../src/consolidating/unit-record';
import type { UnitLeaf } from '../../src/model/consolidation';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook, exampleRows } from '../support/example-book';

/** What is kept of the leaves of an office, by their codes. */
function leavesOf(bytes: Uint8Array): Readonly<Record<string, UnitLeaf>> {
  const { assessment } = assess(openXlsx(bytes).content, { asOf: asDay('2026-12-31') });
  const { leaves } = unitRecord(assessment, { file: 'so.xlsx', snapshot: null, part: null });
  return Object.fromEntries(leaves.map((leaf) => [leaf.code, leaf]));
}

const rows = exampleRows({ '1.1.1': { appraised: 0.5, self: 0.4 }, '1.1.2': { achieved: null } });
const evidence = [
  [1, '1.1.1', 'Kế hoạch cải cách hành chính', '12/KH-SKHCN', '05/01/2026', '', 'tr. 1', ''],
  [2, '1.1.1', 'Báo cáo kết quả', '13/BC-SKHCN', '06/12/2026', '', 'tr. 2', ''],
];

test('of a leaf is kept how it was scored, what its cell shows, each round of the appraisal and its evidence', () => {
  const leaves = leavesOf(exampleBook({ rows, evidence }));
  expect(leaves['1.1.1']).toMatchObject({ state: 'scored', shown: 0.4, appraised: 0.5, evidence: 2 });
  expect(leaves['1.1.1']?.rounds).toEqual({ first: 0.5, again: null, final: null });
  expect(leaves['1.1.2']).toMatchObject({ state: 'missing', self: null, evidence: 0 });
});
