import { assess } from '../../src/assess';
import { parseFormula } from '../../src/host/calculation/parse-formula';
import type { Edits } from '../../src/model/edits';
import { asDay } from '../../src/model/task';
import { withHandOver } from '../../src/pane-edits/handover';
import { highlightEdits } from '../../src/pane-edits/highlight';
import { markFormula } from '../../src/workbook/mark-formula';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { formulasIn } from '../support/assessing';
import { communeBook } from '../support/commune-book';
import { exampleBook } from '../support/example-book';
import { inVietnamese } from '../support/say';
import { GOLDEN } from './golden-edits';

/** Every formula that leaves with some edits, as the workbook is to hold it, without "=". */
function formulasLeaving(edits: Edits): readonly string[] {
  const marks = edits.sheets.flatMap((sheet) =>
    sheet.conditionalFormats.map(({ formula }) => markFormula(formula)),
  );
  return [...formulasIn(edits).map(({ formula }) => formula.slice(1)), ...marks];
}

const unreadable = (edits: Edits): readonly string[] =>
  formulasLeaving(edits).filter((formula) => parseFormula(formula) === null);

describe('every formula that leaves the station can be parsed', () => {
  test.each(Object.keys(GOLDEN))('the report of %s', (name) => {
    const edits = GOLDEN[name]?.() ?? { sheets: [], names: [], state: null };
    expect(unreadable(edits)).toEqual([]);
    expect(formulasIn(edits).filter(({ formula }) => !formula.startsWith('='))).toEqual([]);
  });

  test.each([
    ['the example', exampleBook],
    ['a commune', communeBook],
  ] as const)('the marks and the hand-over of %s', (_, book) => {
    const { content } = openXlsx(book());
    const { assessment, report } = assess(content, { asOf: asDay('2026-12-31') });
    const marked = highlightEdits(assessment, true);
    expect(formulasLeaving(marked).length).toBeGreaterThan(3);
    expect(unreadable(marked)).toEqual([]);
    const handed = withHandOver(report(inVietnamese), assessment, content, {
      protect: true,
      appraisalColumns: true,
    });
    expect(unreadable(handed)).toEqual([]);
  });
});
