import { NOTHING_PASSED_OVER, type ChosenFile } from '../../../src/consolidating/chosen-files';
import { refusedFile, type ReadUnit } from '../../../src/consolidating/read-result';
import type { ListedUnit, UnitRecord } from '../../../src/model/consolidation';
import { message } from '../../../src/model/message';
import { consolidationOf, questionsIn, yearsIn } from '../../../src/taskpane/consolidate/consolidation-of';
import {
  EMPTY_CONSOLIDATION,
  reduceConsolidation,
  unreadFiles,
  type ConsolidateAction,
  type ConsolidateState,
} from '../../../src/taskpane/consolidate/consolidate-state';
import { record } from '../../consolidating/records';

const after = (actions: readonly ConsolidateAction[], from = EMPTY_CONSOLIDATION): ConsolidateState =>
  actions.reduce(reduceConsolidation, from);

const fileOf = (name: string): ChosenFile => ({ name, file: new File([], name) });

const chosen = (...names: readonly string[]): ConsolidateAction => ({
  type: 'chosen',
  files: names.map(fileOf),
  passedOver: NOTHING_PASSED_OVER,
});

const readAs = (name: string, result: ReadUnit): ConsolidateAction => ({ type: 'file-read', name, result });

const readRecord = (record: UnitRecord): ConsolidateAction => readAs(record.file, { kind: 'record', record });

const listed = (...names: readonly string[]): ConsolidateAction => ({
  type: 'list-read',
  list: { file: 'ds.xlsx', units: names.map((name): ListedUnit => ({ name, group: null, otherNames: [] })) },
});

/** "1 Xã A ranked" … in the order of the ranking. */
function lines(state: ConsolidateState): readonly string[] {
  const made = consolidationOf(state);
  if (made.kind !== 'made') throw new Error(made.kind);
  return made.result.units.map(({ rank, unit, state }) => `${rank ?? '–'} ${unit} ${state}`);
}

const A = record('Xã Tân An', 0.5);
const B = record('Xã Bình Hòa', 0.9);

test('nothing is made before a file is read', () => {
  expect(consolidationOf(after([chosen('a.xlsx')]))).toEqual({ kind: 'none' });
});

test('a file that was not read before the stop is a line with that reason', () => {
  const state = after([
    chosen(A.file, B.file),
    { type: 'reading-began', total: 2, at: 0 },
    readRecord(B),
    { type: 'reading-ended' },
  ]);
  expect(unreadFiles(state).map(({ name }) => name)).toEqual([A.file]);
  expect(lines(state)).toEqual(['1 Xã Bình Hòa ranked', `– ${A.file} refused`]);
  const made = consolidationOf(state);
  expect(made.kind === 'made' && made.result.problems).toEqual([
    { file: A.file, unit: A.file, message: message('consolidate.not-read') },
  ]);
});

test('a file that is taken out is gone from the ranking, and so is its refusal', () => {
  const state = after([
    chosen(A.file, B.file, 'hong.xlsx'),
    readRecord(A),
    readRecord(B),
    readAs('hong.xlsx', refusedFile('hong.xlsx', message('file.empty'))),
    { type: 'file-removed', name: 'hong.xlsx' },
    { type: 'file-removed', name: B.file },
  ]);
  expect(lines(state)).toEqual(['1 Xã Tân An ranked']);
});

test('what comes of a file that was taken out meanwhile is nobody’s business', () => {
  const state = after([chosen(A.file), { type: 'file-removed', name: A.file }]);
  expect(after([readRecord(A)], state)).toBe(state);
});

test('a name that is only like one of the list is asked about, and ranked once a person has said it', () => {
  const slip = record('Xã Tan Ann', 0.7);
  const state = after([
    chosen(slip.file, B.file),
    readRecord(slip),
    readRecord(B),
    listed('Xã Tân An', 'Xã Bình Hòa'),
  ]);
  expect(questionsIn(state)).toEqual([{ file: slip.file, unit: 'Xã Tan Ann', like: ['Xã Tân An'] }]);
  expect(lines(state)).toEqual(['1 Xã Bình Hòa ranked', '– Xã Tan Ann provisional', '– Xã Tân An not-sent']);
  const said = after([{ type: 'unit-said', file: slip.file, unit: 'Xã Tân An' }], state);
  expect(lines(said)).toEqual(['1 Xã Bình Hòa ranked', '2 Xã Tân An ranked']);
  // The question stays, so that the answer can be seen and taken back.
  expect(questionsIn(said)).toHaveLength(1);
  expect(lines(after([{ type: 'unit-said', file: slip.file, unit: null }], said))).toEqual(lines(state));
});

test('a workbook without a unit is asked about as well, and another list asks anew', () => {
  const nameless = record(null, 0.7);
  const state = after([chosen(nameless.file), readRecord(nameless), listed('Xã Tân An')]);
  expect(questionsIn(state)).toEqual([{ file: nameless.file, unit: null, like: [] }]);
  const said = after([{ type: 'unit-said', file: nameless.file, unit: 'Xã Tân An' }], state);
  expect(lines(said)).toEqual(['1 Xã Tân An ranked']);
  expect(after([listed('Xã Bình Hòa')], said).said.size).toBe(0);
});

test('workbooks of two years ask for the year in the words of the screen; the year that is chosen is ranked', () => {
  const before = record('Xã Bình Hòa', 0.9, { year: 2025, file: 'cu.xlsx' });
  const state = after([chosen(A.file, 'cu.xlsx'), readRecord(A), readRecord(before)]);
  expect(consolidationOf(state)).toEqual({
    kind: 'refused',
    sentence: message('consolidate.ui.two-years', { years: '2025, 2026' }),
  });
  expect(yearsIn(state)).toEqual([2026, 2025]);
  expect(lines(after([{ type: 'ranking-chosen', choice: { year: 2026 } }], state))).toEqual([
    '1 Xã Tân An ranked',
    '– Xã Bình Hòa refused',
  ]);
});

test('the table is kept once it was saved, until anything changes', () => {
  const saved = after([
    chosen(A.file),
    readRecord(A),
    { type: 'done', told: message('consolidate.ui.saved'), isKept: true },
  ]);
  expect(saved.isKept).toBe(true);
  for (const action of [
    readRecord(A),
    chosen(A.file, B.file),
    { type: 'ranking-chosen', choice: { dense: true } },
    { type: 'file-removed', name: A.file },
    listed('Xã Tân An'),
  ] as const)
    expect(after([action], saved)).toMatchObject({ isKept: false });
});
