import { assess } from '../../src/assess';
import { a1 } from '../../src/model/cell';
import type { Edits } from '../../src/model/edits';
import { asDay } from '../../src/model/task';
import { highlightEdits } from '../../src/pane-edits/highlight';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { assessedBook, formulasIn } from '../support/assessing';
import { fixtureFile } from '../reading/sheets/sheet-fixture';
import { NEWSPAPER_THREE_TABLES_BELOW } from '../reading/sheets/newspaper-three-tables-below';
import { PARTY_CELL_LEVELS_IN_ONE_COLUMN } from '../reading/sheets/party-cell-levels-in-one-column';

/** The formulas of a sheet by address, with the values written beside them. */
const writtenIn = (edits: Edits, name: string): Readonly<Record<string, readonly [string, unknown]>> =>
  Object.fromEntries(
    formulasIn(edits)
      .filter(({ sheet }) => sheet === name)
      .map(({ row, column, formula, result }) => [a1(row, column), [formula, result] as const]),
  );

test('where a table below another has its columns elsewhere, marks of lost points stand on its own score cells', () => {
  const { content } = openXlsx(fixtureFile(NEWSPAPER_THREE_TABLES_BELOW));
  const [sheet] = highlightEdits(assess(content, { asOf: asDay('2026-12-31') }).assessment, true).sheets;
  // "Tòa soạn chấm" stands over H in the first two tables, over F in the third.
  expect(new Set(sheet?.conditionalFormats.map(({ range }) => range.firstColumn))).toEqual(new Set([7, 5]));
});

test('where the score is typed beside the option that holds, the status goes by that cell', () => {
  const { edits, assessment } = assessedBook(fixtureFile(PARTY_CELL_LEVELS_IN_ONE_COLUMN));
  const written = writtenIn(edits, 'Chi bo');
  const scored = assessment.leaves.filter(({ criterion }) => criterion.scoredBelow.length === 1);
  expect(scored.length).toBeGreaterThan(3);
  for (const { criterion } of scored) {
    const status = written[a1(criterion.row, 6)];
    expect(status?.[0]).toContain(`ISNUMBER(${a1(criterion.scoreCell.row, criterion.scoreCell.column)})`);
  }
});

test('a mark compares the score beside an option with the maximum of its criterion, not with the points of the option', () => {
  const { assessment } = assessedBook(fixtureFile(PARTY_CELL_LEVELS_IN_ONE_COLUMN));
  const [sheet] = highlightEdits(assessment, true).sheets;
  const scored = assessment.leaves.filter(({ criterion }) => criterion.scoredBelow.length === 1);
  expect(scored.length).toBeGreaterThan(3);
  for (const { criterion } of scored) {
    const score = a1(criterion.scoreCell.row, criterion.scoreCell.column);
    const mark = sheet?.conditionalFormats.find(({ formula }) =>
      formula.startsWith(`AND(ISNUMBER(${score})`),
    );
    expect(mark?.formula).toContain(`${score}<${a1(criterion.row, criterion.maxCell.column)})`);
  }
});
