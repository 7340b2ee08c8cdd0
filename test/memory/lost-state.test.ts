import { assess } from '../../src/assess';
import { handOverList } from '../../src/pane-edits/handover';
import { hashOf } from '../../src/memory/snapshot';
import { claimedPoints } from '../../src/scoring/appraisal';
import { takeSnapshot } from '../../src/scoring/snapshot';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { changedBook, CRITERIA_SHEET } from '../support/criteria-book';
import { exampleBook } from '../support/example-book';
import { inVietnamese } from '../support/say';

/** What is left of a hand-over where a program has dropped the part that remembers it. */

const AS_OF = asDay('2026-12-31');
const judge = (file: Uint8Array, state: 'kept' | 'dropped') => {
  const { content } = openXlsx(file);
  return assess(state === 'kept' ? content : { ...content, state: null }, { asOf: AS_OF });
};

const handedOver = ((): Uint8Array => {
  const workbook = openXlsx(exampleBook());
  const { assessment, report } = assess(workbook.content, { asOf: AS_OF });
  return workbook.apply(report(inVietnamese, takeSnapshot(assessment, AS_OF, '0.1.0')));
})();

const snapshotLine = (file: Uint8Array, state: 'kept' | 'dropped' = 'dropped') => {
  const { assessment, snapshot } = judge(file, state);
  const item = handOverList(assessment, snapshot).find(({ key }) => key === 'snapshot');
  return item && { holds: item.holds, key: item.message.key };
};

test('the printed code still tells that the figures are those that were handed over', () => {
  expect(snapshotLine(handedOver)).toEqual({ holds: true, key: 'handover.snapshot.holds' });
});

test('and that they are not: a score, or an input that changes no score', () => {
  const changed = changedBook(handedOver, CRITERIA_SHEET, [{ row: 7, column: 5, input: 12 }]);
  expect(snapshotLine(changed)).toEqual({ holds: false, key: 'handover.snapshot.differs' });
});

test('a code of an earlier release, over points alone, is still recognised', () => {
  const { assessment } = judge(handedOver, 'kept');
  const now = takeSnapshot(assessment, AS_OF, '0.1.0');
  const code = hashOf(now.scores, AS_OF).slice(0, 16);
  const { content } = openXlsx(handedOver);
  const older = {
    ...content,
    state: null,
    grids: content.grids.map((grid) => ({
      ...grid,
      values: grid.values.map((row) =>
        row.map((value) =>
          typeof value === 'string' && value.includes('mã kiểm tra')
            ? value.replace(/[0-9a-f]{16}/, code)
            : value,
        ),
      ),
    })),
  };
  const again = assess(older, { asOf: AS_OF });
  const item = handOverList(again.assessment, again.snapshot).find(({ key }) => key === 'snapshot');
  expect(item?.holds).toBe(true);
});

test('pane-and-sheets 4: the loss is said', () => {
  const said = (file: Uint8Array, state: 'kept' | 'dropped') =>
    judge(file, state).assessment.findings.filter(({ code }) => code === 'memory-unusable').length;
  expect(said(handedOver, 'dropped')).toBe(1);
  expect(said(handedOver, 'kept')).toBe(0);
  expect(said(exampleBook(), 'dropped')).toBe(0);
});

test('an input that changes without changing points is noticed after a hand-over', () => {
  const doubled = changedBook(handedOver, CRITERIA_SHEET, [
    { row: 7, column: 4, input: 2600 },
    { row: 7, column: 5, input: 2200 },
  ]);
  const { assessment, snapshot } = judge(handedOver, 'kept');
  const then = assessment.leaves.find(({ criterion }) => criterion.row === 7);
  const now = judge(doubled, 'kept').assessment.leaves.find(({ criterion }) => criterion.row === 7);
  expect(then && claimedPoints(then)).toBeGreaterThan(0);
  expect(now && claimedPoints(now)).toBe(then && claimedPoints(then));
  expect(snapshot).not.toBeNull();
  expect(snapshotLine(doubled, 'kept')).toEqual({ holds: false, key: 'handover.snapshot.changed' });
});
