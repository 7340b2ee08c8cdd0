import { isDeepStrictEqual } from 'node:util';
import type { AssessedCriterion } from '../../src/model/assessment';
import type { CellValue } from '../../src/model/cell';
import { a1 } from '../../src/model/cell';
import { formula, noEdits, type Edits } from '../../src/model/edits';
import { assessedLeaves } from '../../src/scoring/claims';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { assess } from '../../src/assess';
import { asDay } from '../../src/model/task';
import { fixtureFile, type SheetFixture } from '../reading/sheets/sheet-fixture';
import { SHEET_FIXTURES } from '../reading/sheets/sheet-fixtures';
import { assessedBook, formulasIn, withResults, type AssessedBook } from '../support/assessing';
import { changedBook, CRITERIA_SHEET, criteriaBook, type BookColumn } from '../support/criteria-book';
import { recalculatedByLibreOffice, recalculatedWorkbooks } from '../support/libreoffice';
import { describeWithTool } from '../support/outside-tool';
import { RULE_VARIANTS } from '../support/rule-variants';
import { inVietnamese } from '../support/say';
import { changesOf } from '../support/score-changes';
import { figuresInOtherColumns, manyLeaves } from '../support/scored-leaves-book';

/** A value that no formula that we write gives: it stands beside every one of them until LibreOffice replaces it. */
const WRONG = -987_654;

const LEAVES = 2000;
const SEED = 20_261_231;
const LIMIT = 120_000;

/** The values of a recalculated file by sheet and address; "" where a cell is empty. */
const recalculated = (file: Uint8Array): ValueAt => valuesOf(recalculatedByLibreOffice(file));

type ValueAt = (sheet: string, row: number, column: number) => CellValue;

function valuesOf(file: Uint8Array): ValueAt {
  const { grids } = openXlsx(file).content;
  return (sheet, row, column) => grids.find((grid) => grid.sheet === sheet)?.values[row]?.[column] ?? '';
}

/** Equal to the hundredth and beyond: sums of doubles may differ in their last binary places. */
const isSame = (one: CellValue, other: CellValue): boolean =>
  typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) < 1e-7 : one === other;

/** What LibreOffice makes of every formula that was written, where it is not what we computed. */
function differences({ edits }: { readonly edits: Edits }, seen: ValueAt): readonly string[] {
  return formulasIn(edits).flatMap(({ sheet, row, column, formula: source, result }) => {
    const value = seen(sheet, row, column);
    return isSame(value, result ?? '')
      ? []
      : [`${sheet}!${a1(row, column)} is ${JSON.stringify(value)}, not ${JSON.stringify(result)}: ${source}`];
  });
}

/** Leaves whose recalculated score is not the engine's, among those that have a formula that we write. */
function differingLeaves(
  { assessment }: AssessedBook,
  written: Edits,
  seen: ValueAt,
  mayBeEmpty: ReadonlySet<number> = new Set(),
): readonly string[] {
  const { scoreColumn } = assessment.set.layout;
  const inCriteria = formulasIn(written).filter(
    ({ sheet, column }) => sheet === CRITERIA_SHEET && column === scoreColumn,
  );
  const source = new Map(inCriteria.map((each) => [each.row, each.formula]));
  return assessment.leaves.flatMap(({ criterion, outcome }) => {
    const value = seen(CRITERIA_SHEET, criterion.row, criterion.scoreCell.column);
    const points = outcome?.points ?? '';
    const isFine = isSame(value, points) || (value === '' && mayBeEmpty.has(criterion.row));
    const formula = source.get(criterion.row);
    return isFine || formula === undefined
      ? []
      : [`${criterion.code} (${outcome?.state}) is ${JSON.stringify(value)}, not ${points}: ${formula}`];
  });
}

/** A layout as it was written; none where the set stands on several sheets or in tables with other columns. */
function writtenLayout(fixture: SheetFixture): readonly WrittenLayout[] {
  const workbook = openXlsx(fixtureFile(fixture));
  const { assessment, report } = assess(workbook.content, { asOf: asDay('2026-12-31') });
  const { otherSheets, otherTables } = assessment.set;
  if (otherSheets.length > 0 || otherTables.length > 0) return [];
  const edits = report(inVietnamese);
  return [{ title: fixture.title, fields: assessment.fields, edits, file: workbook.apply(edits) }];
}

interface WrittenLayout {
  readonly title: string;
  readonly fields: readonly AssessedCriterion[];
  readonly edits: Edits;
  readonly file: Uint8Array;
}

const notThere: ValueAt = () => null;

const isUnscored = (field: AssessedCriterion): boolean =>
  assessedLeaves(field).every(({ outcome }) => outcome?.points === null);

/** A sheet beside the others whose only formula stands with a wrong value: whoever believes the file shows it. */
function withCanary(file: Uint8Array): Uint8Array {
  const cells = [[formula('=ROUND(1.005,2)+1', WRONG)]];
  const sheet = { ...noEdits('Chim báo', true), blocks: [{ row: 0, column: 0, cells }] };
  return openXlsx(file).apply({ sheets: [sheet], names: [], state: null });
}

describeWithTool('libreoffice', 'scores recalculated by LibreOffice', () => {
  const book = criteriaBook(manyLeaves(LEAVES, SEED));
  const assessed = assessedBook(book);
  const { assessment } = assessed;

  test('the workbook holds every kind of rule and every state, many times', () => {
    const count = (of: (leaf: (typeof assessment.leaves)[number]) => string | undefined) => {
      const counts: Record<string, number> = {};
      for (const leaf of assessment.leaves) counts[of(leaf) ?? ''] = (counts[of(leaf) ?? ''] ?? 0) + 1;
      return counts;
    };
    expect(assessment.leaves.length).toBeGreaterThanOrEqual(LEAVES);
    const kinds = count(({ criterion }) => criterion.leaf?.rule.kind);
    for (const kind of ['levels', 'tiers', 'linear', 'count', 'deduction'])
      expect(kinds[kind]).toBeGreaterThan(250);
    for (const kind of ['survey', 'manual', 'unreadable']) expect(kinds[kind]).toBeGreaterThan(20);
    const states = count(({ outcome }) => outcome?.state);
    for (const state of [
      'scored',
      'missing',
      'not-applicable',
      'invalid',
      'manual',
      'survey',
      'unreadable',
    ]) {
      expect(states[state]).toBeGreaterThan(20);
    }
  });

  test('it holds every richer form of them, scored many times', () => {
    const scored = assessment.leaves.filter(({ outcome }) => outcome?.state === 'scored');
    for (const [form, variants] of Object.entries(RULE_VARIANTS)) {
      for (const { wording, rule } of variants) {
        expect([form, wording, rule.kind]).not.toContain('unreadable');
        const same = scored.filter(({ criterion }) => isDeepStrictEqual(criterion.leaf?.rule, rule));
        expect([wording, same.length >= 10]).toEqual([wording, true]);
      }
    }
  });

  describe('of a workbook as it was written, with a wrong value beside every formula', () => {
    const file = withCanary(openXlsx(book).apply(withResults(assessed.edits, WRONG)));
    let seen: ValueAt;
    beforeAll(() => {
      seen = recalculated(file);
    }, LIMIT);

    test('LibreOffice did recalculate: the canary is right again, and no wrong value is left', () => {
      expect(openXlsx(file).content.grids.at(-1)?.values[0]?.[0]).toBe(WRONG);
      expect(seen('Chim báo', 0, 0)).toBe(2.01);
      const left = formulasIn(assessed.edits).filter(
        ({ sheet, row, column }) => seen(sheet, row, column) === WRONG,
      );
      expect(left).toEqual([]);
    });

    test('every leaf has the engine’s points, to the hundredth', () => {
      expect(differingLeaves(assessed, assessed.edits, seen)).toEqual([]);
    });

    test('every leaf, parent, field, total and figure of the summary has the value that was written beside it', () => {
      expect(differences(assessed, seen)).toEqual([]);
      expect(formulasIn(assessed.edits).length).toBeGreaterThan(6 * LEAVES);
    });

    test('the halves of ROUND are rounded up: 0.285, 1.005, 2.675', () => {
      const [first] = assessment.fields;
      const halves = first?.children.flatMap(({ children }) => children) ?? [];
      const points = halves.map(({ criterion }) =>
        seen(CRITERIA_SHEET, criterion.row, criterion.scoreCell.column),
      );
      expect(points).toEqual(expect.arrayContaining([0.29, 1.01, 2.68, 0.13, 0.01, 4.08, 8.18]));
    });
  });

  describe('of the written workbook after a person changed inputs', () => {
    const changes = changesOf(assessment.leaves, SEED);
    const changed = changedBook(assessed.written(), CRITERIA_SHEET, changes);
    const after = assessedBook(changed);
    let seen: ValueAt;
    beforeAll(() => {
      seen = recalculated(changed);
    }, LIMIT);

    test('the changes are many, and change many scores', () => {
      expect(changes.length).toBeGreaterThan(LEAVES / 2);
      const before = new Map(
        assessment.leaves.map(({ criterion, outcome }) => [criterion.id, outcome?.points]),
      );
      const moved = after.assessment.leaves.filter(
        ({ criterion, outcome }) => before.get(criterion.id) !== outcome?.points,
      );
      expect(moved.length).toBeGreaterThan(LEAVES / 4);
    });

    test('the scores are those that the engine gives the changed workbook, or none until the next run', () => {
      const odd = new Set(changes.filter(({ keepsForm }) => !keepsForm).map(({ leafRow }) => leafRow));
      expect(differingLeaves(after, assessed.edits, seen, odd)).toEqual([]);
    });
  });

  describe('of a sheet with other columns, where the self-score is appended', () => {
    const columns: readonly BookColumn[] = ['code', 'name', 'max', 'rule', 'figures', 'rate', 'notes'];
    const other = assessedBook(criteriaBook(figuresInOtherColumns(), { columns }));
    let seen: ValueAt;
    beforeAll(() => {
      const raw = openXlsx(criteriaBook(figuresInOtherColumns(), { columns }));
      seen = recalculated(raw.apply(withResults(other.edits, WRONG)));
    }, LIMIT);

    test('every leaf has the engine’s points, and every formula its value', () => {
      expect(other.assessment.set.layout.scoreColumnIsAppended).toBe(true);
      expect(
        other.assessment.leaves.filter(({ outcome }) => outcome?.state === 'scored').length,
      ).toBeGreaterThan(20);
      expect(differingLeaves(other, other.edits, seen)).toEqual([]);
      expect(differences(other, seen)).toEqual([]);
    });
  });

  test(
    'in the layouts that offices sent, with fields of which nothing is scored, every figure is what we wrote beside it',
    () => {
      const layouts = SHEET_FIXTURES.flatMap(writtenLayout);
      const seen = recalculatedWorkbooks(layouts.map(({ file }) => file)).map(valuesOf);
      const odd = layouts.flatMap(({ title, edits }, i) =>
        differences({ edits }, seen[i] ?? notThere).map((each) => `${title}: ${each}`),
      );
      expect(odd).toEqual([]);
      expect(layouts.flatMap(({ fields }) => fields.filter(isUnscored)).length).toBeGreaterThan(1);
    },
    2 * LIMIT,
  );
});
