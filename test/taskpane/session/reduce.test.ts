import fc from 'fast-check';
import { message } from '../../../src/model/message';
import type { Action } from '../../../src/taskpane/session/action';
import { reduce } from '../../../src/taskpane/session/reduce';
import {
  freshSession,
  trialId,
  type Loaded,
  type Session,
  type Written,
} from '../../../src/taskpane/session/session';
import { assessed, content, leafOf } from '../assessed-example';

const READ: Loaded = { content, result: { kind: 'assessed', assessed } };
const SAID = message('pane.undone');
const loadedNow: Action = { type: 'loaded', loaded: READ, announcement: SAID };
const after = (session: Session, ...actions: readonly Action[]): Session => actions.reduce(reduce, session);
const loaded = after(freshSession('start'), loadedNow);

const written = (what: 'pane.inserted.sample' | 'pane.undone', leaf?: string): Written => ({
  what: message(what),
  sheets: ['Bộ tiêu chí'],
  isReport: false,
  applied: { undo: async () => undefined },
  chosenBefore: {},
  ...(leaf === undefined ? {} : { leaf }),
});

describe('what was changed outside', () => {
  test('is forgotten once the workbook is read again', () => {
    const changed = after(loaded, { type: 'changed-outside', sheet: 'Bộ tiêu chí' });
    expect(changed.work.changed).toEqual(['Bộ tiêu chí']);
    expect(after(changed, { type: 'changed-outside', sheet: 'Bộ tiêu chí' })).toBe(changed);
    expect(after(changed, loadedNow).work.changed).toEqual([]);
  });

  test('may be the list of sheets itself', () => {
    const changed = after(loaded, { type: 'changed-outside', sheet: '' });
    expect(changed.work.announcement?.key).toBe('pane.changed.sheets');
  });
});

test('a decision about a typed score holds as long as the score stands', () => {
  const { row } = leafOf('2.4').criterion;
  const again = after(
    loaded,
    { type: 'typed-score-replaced', rows: [row, 999], isReplaced: true },
    loadedNow,
  );
  expect([...again.report.replaceTyped]).toEqual([row]);
});

describe('trials', () => {
  const tried = after(
    loaded,
    { type: 'trial-set', id: 'a', trial: { total: 1 } },
    { type: 'trial-set', id: 'b', trial: { total: 2 } },
    { type: 'folded', id: trialId('a'), open: true },
  );
  test('add up and are taken back one by one', () => {
    expect(tried.trials.size).toBe(2);
    expect(after(tried, { type: 'trial-set', id: 'a', trial: null }).trials.size).toBe(1);
  });
  test('pane-and-sheets 22: are left all at once, and their forms fold up', () => {
    const cleared = after(tried, { type: 'trials-cleared' });
    expect([cleared.trials.size, cleared.view.unfolded.size]).toEqual([0, 0]);
  });
});

describe('writes', () => {
  const first = written('pane.inserted.sample');
  const second = { ...written('pane.undone'), chosenBefore: { year: 2025 } };
  const both = after(loaded, { type: 'written', written: first }, { type: 'written', written: second });

  test('are undone the latest first, each by its name', () => {
    expect(both.writes.undoable).toEqual([first, second]);
    const one = after(both, { type: 'undone', written: second });
    expect(one.writes.undoable).toEqual([first]);
    expect(one.writes.told).toMatchObject({ what: { key: 'pane.undone.named' }, canUndo: false });
  });

  test('take back the person’s decisions that came with them', () => {
    const chosen = after(both, { type: 'mapping-chosen', mapping: { year: 2026 } });
    expect(after(chosen, { type: 'undone', written: second }).work.chosen).toEqual({ year: 2025 });
  });

  test('are told until something else begins, another screen is gone to, or they are dismissed', () => {
    expect(both.writes.told?.what).toEqual(second.what);
    for (const action of [
      { type: 'started', what: SAID, canCancel: true },
      { type: 'navigated', screen: 'gaps' },
      { type: 'dismissed' },
    ] as const)
      expect(after(both, action).writes.told).toBeNull();
    expect(after(both, { type: 'continued', what: SAID, canCancel: false }).writes.told).not.toBeNull();
  });

  test('are held for forty undos at most: a whole commune’s answers one by one', () => {
    const many = Array.from(
      { length: 42 },
      () => ({ type: 'written', written: written('pane.undone') }) as const,
    );
    expect(after(loaded, ...many).writes.undoable).toHaveLength(40);
  });
});

describe('the list of scores', () => {
  test('pane-and-sheets 8: keeps a leaf that was written to until it is filtered otherwise', () => {
    const kept = after(loaded, { type: 'written', written: written('pane.undone', 'x') });
    expect([...kept.view.kept]).toEqual(['x']);
    expect(after(kept, loadedNow).view.kept.size).toBe(1);
    expect(after(kept, { type: 'filtered', filter: { search: 'a' } }).view.kept.size).toBe(0);
  });

  test('shows a leaf unfolded, without the filter that would hide it', () => {
    const filtered = after(loaded, { type: 'filtered', filter: { state: 'missing', search: 'a' } });
    const shown = after(filtered, { type: 'leaf-shown', id: 'l', above: ['f'], keepsFilter: false });
    expect(shown.view).toMatchObject({ screen: 'score', filter: { state: 'all', search: '' } });
    expect([...shown.view.unfolded]).toEqual(['f', 'l']);
    expect(shown.view.revealed).toEqual({ id: 'l' });
    const still = after(filtered, { type: 'leaf-shown', id: 'l', above: ['f'], keepsFilter: true });
    expect(still.view.filter).toEqual(filtered.view.filter);
  });
});

/** What a write tells the store, in the two orders in which its news may arrive. */
test('whether the write or the reading after it is told first makes no difference', () => {
  const write: Action = { type: 'written', written: written('pane.inserted.sample', 'x') };
  expect(after(loaded, write, loadedNow)).toEqual(after(loaded, loadedNow, write));
});

test('what concerns different slices may come in any order', () => {
  const actions: readonly Action[] = [
    { type: 'written', written: written('pane.inserted.sample', 'x') },
    { type: 'folded', id: 'f', open: true },
    { type: 'trial-set', id: 'a', trial: { total: 1 } },
    { type: 'gaps-ordered', order: 'points' },
    { type: 'hand-over-chosen', handOver: { protect: true } },
    { type: 'changed-outside', sheet: 'Bộ tiêu chí' },
    { type: 'mapping-chosen', mapping: { year: 2026 } },
  ];
  const inTurn = after(loaded, ...actions);
  fc.assert(
    fc.property(fc.shuffledSubarray([...actions], { minLength: actions.length }), (shuffled) => {
      expect(after(loaded, ...shuffled)).toEqual(inTurn);
    }),
  );
});

test('what changes nothing leaves the session as it is', () => {
  expect(after(loaded, { type: 'progressed', done: 1, total: 2 })).toBe(loaded);
  expect(after(loaded, { type: 'dismissed' })).toBe(loaded);
  expect(after(loaded, { type: 'trials-cleared' }).trials).toBe(loaded.trials);
});

describe('answers', () => {
  const answer = (id: string, total: number) => ({ id, trial: { total }, texts: { total: String(total) } });
  const [first, second] = [answer('a', 1), answer('b', 2)];
  const both = after(loaded, { type: 'answered', answer: first }, { type: 'answered', answer: second });
  const writing = { ...written('pane.undone'), answers: [first] };

  test('wait until they are written; one that was changed meanwhile is written again', () => {
    expect(both.answers.waiting).toEqual([first, second]);
    expect(after(both, { type: 'written', written: writing }).answers.waiting).toEqual([second]);
    const changed = after(both, { type: 'answered', answer: answer('a', 3) });
    expect(after(changed, { type: 'written', written: writing }).answers.waiting).toEqual([
      second,
      answer('a', 3),
    ]);
  });

  test('are kept where writing them fails, until somebody decides', () => {
    const error = { sentence: SAID, diagnostic: '', written: [] };
    const failed = after(both, { type: 'failed', error });
    expect(failed.answers).toEqual({ waiting: [first, second], isHeld: true });
    expect(after(failed, { type: 'answers-decided', decision: 'write' }).answers).toEqual({
      waiting: [first, second],
      isHeld: false,
    });
    expect(after(failed, { type: 'answers-decided', decision: 'drop' }).answers.waiting).toEqual([]);
  });
});
