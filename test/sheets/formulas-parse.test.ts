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
import { textOf, unpacked, packed } from '../support/xlsx';
import { fixtureFile, type SheetFixture } from '../reading/sheets/sheet-fixture';
import { SHEET_FIXTURES } from '../reading/sheets/sheet-fixtures';
import { GOLDEN, GOLDEN_BOOKS } from './golden-edits';

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

/** Where a file holds formulas: in cells, rules of formats, validations (of the extensions too), charts. */
const PLACES = /<(?:\w+:)?(f|formula|formula1|formula2)(?:\s[^>]*)?>([^<]*)<\//g;

interface WrittenFormula {
  readonly part: string;
  readonly kind: 'cell' | 'rule' | 'validation' | 'chart';
  readonly formula: string;
}

const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;
const plain = (xml: string): string =>
  xml.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name]);

const kindOf = (part: string, element: string): WrittenFormula['kind'] => {
  if (part.startsWith('xl/charts/')) return 'chart';
  if (element === 'f') return 'cell';
  return element === 'formula' ? 'rule' : 'validation';
};

/** Every formula of a workbook file, as it is written. */
function formulasWritten(file: Uint8Array): readonly WrittenFormula[] {
  const parts = Object.keys(unpacked(file)).filter((part) =>
    /^xl\/(?:worksheets|charts)\/[^/]+\.xml$/.test(part),
  );
  return parts.flatMap((part) =>
    [...textOf(file, part).matchAll(PLACES)].map(([, element = '', formula = '']) => ({
      part,
      kind: kindOf(part, element),
      formula: plain(formula),
    })),
  );
}

const ofKind = (file: Uint8Array, ...kinds: readonly WrittenFormula['kind'][]): readonly WrittenFormula[] =>
  formulasWritten(file).filter(({ kind }) => kinds.includes(kind));

/** A reference as a chart has it: "'Tổng hợp'!$A$5:$A$12". */
const CHART_REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!\s]+))!\$[A-Z]+\$\d+(?::\$[A-Z]+\$(\d+))?$/;

/** What a chart draws from rows that are not there, or from what is no range. */
function chartFaults(file: Uint8Array): readonly string[] {
  const { grids } = openXlsx(file).content;
  return ofKind(file, 'chart').flatMap(({ formula }) => {
    const [, quoted, bare, last = '1'] = CHART_REFERENCE.exec(formula) ?? [];
    const grid = grids.find(({ sheet }) => sheet === (quoted?.replaceAll("''", "'") ?? bare));
    return grid && Number(last) <= grid.values.length ? [] : [formula];
  });
}

const scored = (book: Uint8Array): Uint8Array => {
  const workbook = openXlsx(book);
  return workbook.apply(assess(workbook.content, { asOf: asDay('2026-12-31') }).report(inVietnamese));
};

/** Of a set on several sheets, or in tables whose columns are in other places, no workbook is written. */
function isWrittenTo(fixture: SheetFixture): boolean {
  const { set } = assess(openXlsx(fixtureFile(fixture)).content, { asOf: asDay('2026-12-31') }).assessment;
  return set.otherSheets.length + set.otherTables.length === 0;
}

const BOOKS: readonly (readonly [string, () => Uint8Array])[] = [
  ...Object.entries(GOLDEN_BOOKS),
  ...SHEET_FIXTURES.filter(isWrittenTo).map(
    (fixture) => [fixture.title, () => fixtureFile(fixture)] as const,
  ),
];

describe('the file as it is written', () => {
  test.each(BOOKS)('%s: formulas of cells, rules, validations and charts can be parsed', (_, book) => {
    const file = scored(book());
    const faults = formulasWritten(file).filter(({ formula }) => parseFormula(formula) === null);
    expect(faults).toEqual([]);
    expect(chartFaults(file)).toEqual([]);
  });

  test('there are charts among them', () => {
    expect(ofKind(scored(GOLDEN_BOOKS.department()), 'chart').length).toBeGreaterThan(2);
    expect(ofKind(scored(communeBook()), 'chart').length).toBeGreaterThan(2);
  });

  test('validations of a person that move with their lines can be parsed', () => {
    const once = scored(communeBook());
    // The sheet with the chart is the summary.
    const part = Object.keys(unpacked(once)).find(
      (name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name) && textOf(once, name).includes('<drawing '),
    );
    if (part === undefined) throw new Error('no summary');
    const validated = packed({
      ...unpacked(once),
      [part]: textOf(once, part).replace(
        /(?=<hyperlinks|<pageMargins)/,
        '<dataValidations count="1"><dataValidation type="custom" sqref="G7:G9"><formula1>AND(LEN(G7)&gt;0,G7&lt;&gt;"-")</formula1></dataValidation></dataValidations>',
      ),
    });
    const again = scored(validated);
    expect(ofKind(again, 'validation')).toHaveLength(1);
    expect(ofKind(again, 'validation').filter(({ formula }) => parseFormula(formula) === null)).toEqual([]);
  });
});
