import { assess } from '../../src/assess';
import type { Grid, WorkbookContent } from '../../src/model/grid';
import { asDay } from '../../src/model/task';
import { headerBlocks } from '../../src/reading/header/header-blocks';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { benchWorkbook } from '../bench/bench-workbook';

/**
 * Growth told by counting work and not by the clock: how often a row of a sheet is looked at on the way from the
 * workbook to its assessment. Twice the criteria may cost twice the looks; a step that goes through all rows for each
 * row would cost four times.
 */

/** The content, and how often its rows were asked for. */
function counted(content: WorkbookContent): {
  readonly content: WorkbookContent;
  readonly looks: () => number;
} {
  let looks = 0;
  const watched = (grid: Grid): Grid => ({
    ...grid,
    values: new Proxy(grid.values, {
      get: (rows, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
        return Reflect.get(rows, key, receiver) as unknown;
      },
    }),
  });
  return { content: { ...content, grids: content.grids.map(watched) }, looks: () => looks };
}

const contentOf = (leaves: number): WorkbookContent =>
  openXlsx(benchWorkbook({ leaves, tasks: 5 * leaves, evidence: leaves })).content;

/** The looks that assessing so many leaves takes. */
function looksFor(leaves: number): number {
  const { content, looks } = counted(contentOf(leaves));
  const { assessment } = assess(content, { asOf: asDay('2026-12-31') });
  expect(assessment.leaves).toHaveLength(leaves);
  return looks();
}

test('twice the criteria, tasks and documents cost no more than twice the looks at their rows', () => {
  const [few, many] = [looksFor(250), looksFor(500)];
  expect(few).toBeGreaterThan(250);
  expect(many / few).toBeLessThan(2.1);
});

test('the rows that may be headers are sought once, whatever kind of table is asked for', () => {
  const [grid] = contentOf(40).grids;
  expect(grid && headerBlocks(grid)).toBe(grid && headerBlocks(grid));
});

/** The looks at a list's links that assessing takes, where every one of so many documents has one. */
function looksAtLinksFor(documents: number): number {
  const content = openXlsx(benchWorkbook({ leaves: 20, tasks: 0, evidence: documents })).content;
  const [list] = content.grids.slice(-1);
  if (!list) throw new Error('the bench has no list of documents');
  const links = Array.from(list.values, (_, row) => ({
    row,
    column: 2,
    target: 'https://vanban.gov.vn/a',
    location: null,
  }));
  let looks = 0;
  const watched = new Proxy(links, {
    get: (all, key, receiver) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
      return Reflect.get(all, key, receiver) as unknown;
    },
  });
  const grids = [...content.grids.slice(0, -1), { ...list, links: watched }];
  const { assessment } = assess({ ...content, grids }, { asOf: asDay('2026-12-31') });
  expect(assessment.evidence.entries.filter(({ opens }) => opens !== '')).toHaveLength(documents);
  return looks;
}

test('twice the documents with links cost no more than twice the looks at the links', () => {
  const [few, many] = [looksAtLinksFor(100), looksAtLinksFor(200)];
  expect(few).toBeGreaterThan(0);
  expect(many / few).toBeLessThan(2.1);
});
