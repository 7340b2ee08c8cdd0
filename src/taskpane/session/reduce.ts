import { toggled, withFollowed } from './unfolding';
import { message, type Message } from '../../model/message';
import { mergeMappings } from '../../memory/merge-mappings';
import type { Action } from './action';
import {
  isSideScreen,
  NO_FILTER,
  SIDE_SCREENS,
  TRIAL_PREFIX,
  type AnswersSlice,
  type Loaded,
  type ReportSlice,
  type ScreenName,
  type Session,
  type TrialsSlice,
  type ViewSlice,
  type WorkSlice,
  type WritesSlice,
} from './session';

/** So many writes can be taken back one after the other; each holds what was there before. */
const MAX_UNDOABLE = 40;

/** What becomes of the session by something that happened: each slice by itself. Pure. */
export function reduce(session: Session, action: Action): Session {
  const next: Session = {
    work: workAfter(session.work, action),
    writes: writesAfter(session.writes, action),
    view: viewAfter(session.view, action),
    answers: answersAfter(session.answers, action),
    trials: trialsAfter(session.trials, action),
    report: reportAfter(session.report, action),
  };
  const isSame = (Object.keys(next) as (keyof Session)[]).every((slice) => next[slice] === session[slice]);
  return isSame ? session : next;
}

function workAfter(work: WorkSlice, action: Action): WorkSlice {
  switch (action.type) {
    case 'started':
      return { ...work, error: null, stopped: null, running: runningOf(action) };
    case 'continued':
      return { ...work, running: runningOf(action) };
    case 'progressed':
      return work.running
        ? { ...work, running: { ...work.running, done: action.done, total: action.total } }
        : work;
    case 'loaded':
      return {
        ...work,
        running: null,
        loaded: action.loaded,
        changed: [],
        announcement: action.announcement,
      };
    case 'failed':
      return { ...work, running: null, error: action.error, announcement: action.error.sentence };
    case 'stopped':
      return { ...work, running: null, stopped: action.sentence, announcement: action.sentence };
    case 'dismissed':
      return work.error || work.stopped ? { ...work, error: null, stopped: null } : work;
    case 'changed-outside':
      return work.changed.includes(action.sheet) ? work : withChanged(work, [...work.changed, action.sheet]);
    case 'mapping-chosen':
      return { ...work, chosen: mergeMappings(work.chosen, action.mapping) };
    case 'last-year-given':
      return { ...work, lastYear: action.lastYear };
    case 'undone':
      return { ...work, chosen: action.written.chosenBefore };
    default:
      return work;
  }
}

const runningOf = ({
  what,
  canCancel,
}: Extract<Action, { type: 'started' | 'continued' }>): NonNullable<WorkSlice['running']> => ({
  what,
  done: 0,
  total: 0,
  canCancel,
});

const withChanged = (work: WorkSlice, changed: readonly string[]): WorkSlice => ({
  ...work,
  stopped: null,
  changed,
  announcement: changedIn(changed),
});

/** Which sheets were changed since they were read. */
export const changedIn = (sheets: readonly string[]): Message =>
  sheets.includes('')
    ? message('pane.changed.sheets')
    : message('pane.changed', { sheets: sheets.map((sheet) => `“${sheet}”`).join(', ') });

function writesAfter(writes: WritesSlice, action: Action): WritesSlice {
  switch (action.type) {
    case 'started':
    case 'navigated':
    case 'leaf-shown':
    case 'dismissed':
      return writes.told ? { ...writes, told: null } : writes;
    case 'written':
      return {
        undoable: [...writes.undoable, action.written].slice(-MAX_UNDOABLE),
        told: { ...action.written, canUndo: true },
      };
    case 'undone':
      return {
        undoable: writes.undoable.filter((each) => each !== action.written),
        told: {
          what: message('pane.undone.named', { what: action.written.what }),
          sheets: [],
          isReport: false,
          canUndo: false,
        },
      };
    default:
      return writes;
  }
}

function viewAfter(view: ViewSlice, action: Action): ViewSlice {
  switch (action.type) {
    case 'navigated':
      return {
        ...view,
        screen: action.screen,
        kept: NONE_KEPT,
        revealed: null,
        filling: null,
        begun: begunWith(view.begun, action.screen),
      };
    case 'filtered':
      return { ...view, filter: { ...view.filter, ...action.filter }, kept: NONE_KEPT, revealed: null };
    case 'written': {
      const { leaf } = action.written;
      return leaf === undefined ? view : { ...view, kept: toggled(view.kept, [leaf], true) };
    }
    case 'leaf-shown':
      return {
        ...view,
        screen: 'score',
        filling: null,
        ...(action.keepsFilter ? {} : { filter: NO_FILTER, kept: NONE_KEPT }),
        unfolded: toggled(view.unfolded, [...action.above, action.id], true),
        revealed: { id: action.id },
      };
    case 'leaf-followed':
      return withFollowed(view, action);
    case 'folded':
      return { ...view, unfolded: toggled(view.unfolded, [action.id], action.open) };
    case 'filling':
      return { ...view, filling: action.place };
    case 'gaps-ordered':
      return { ...view, gapOrder: action.order };
    case 'trials-cleared':
      return {
        ...view,
        unfolded: new Set([...view.unfolded].filter((id) => !id.startsWith(TRIAL_PREFIX))),
      };
    default:
      return view;
  }
}

/** The screens beside the way, in their own order, with one that is gone to. */
const begunWith = (begun: ViewSlice['begun'], screen: ScreenName): ViewSlice['begun'] =>
  isSideScreen(screen) && !begun.includes(screen)
    ? SIDE_SCREENS.filter((each) => each === screen || begun.includes(each))
    : begun;

const NONE_KEPT: ReadonlySet<string> = new Set();

function answersAfter(answers: AnswersSlice, action: Action): AnswersSlice {
  const { waiting, isHeld } = answers;
  switch (action.type) {
    case 'answered':
      return {
        waiting: [...waiting.filter(({ id }) => id !== action.answer.id), action.answer],
        isHeld: false,
      };
    case 'written': {
      const left = waiting.filter((answer) => !action.written.answers?.includes(answer));
      return left.length === waiting.length ? answers : { waiting: left, isHeld };
    }
    case 'failed':
    case 'stopped':
      return waiting.length > 0 && !isHeld ? { waiting, isHeld: true } : answers;
    case 'answers-decided':
      return { waiting: action.decision === 'drop' ? [] : waiting, isHeld: false };
    default:
      return answers;
  }
}

function trialsAfter(trials: TrialsSlice, action: Action): TrialsSlice {
  if (action.type === 'trials-cleared') return trials.size === 0 ? trials : new Map();
  if (action.type !== 'trial-set') return trials;
  const next = new Map(trials);
  if (action.trial === null) next.delete(action.id);
  else next.set(action.id, action.trial);
  return next;
}

function reportAfter(report: ReportSlice, action: Action): ReportSlice {
  switch (action.type) {
    case 'loaded':
      return report.replaceTyped.size === 0
        ? report
        : { ...report, replaceTyped: rowsStillTyped(report.replaceTyped, action.loaded) };
    case 'written':
      return action.written.highlights ? { ...report, highlights: action.written.highlights } : report;
    case 'undone':
      return action.written.highlights ? { ...report, highlights: null } : report;
    case 'hand-over-chosen':
      return { ...report, handOver: { ...report.handOver, ...action.handOver } };
    case 'typed-score-replaced':
      return { ...report, replaceTyped: toggled(report.replaceTyped, action.rows, action.isReplaced) };
    default:
      return report;
  }
}

/** A decision about a typed score ends when the score is no longer there. */
function rowsStillTyped(rows: ReadonlySet<number>, { result }: Loaded): ReadonlySet<number> {
  if (result.kind !== 'assessed') return new Set();
  const typed = new Set(
    result.assessed.assessment.leaves
      .filter(({ criterion }) => criterion.existingScore.kind === 'typed')
      .map(({ criterion }) => criterion.row),
  );
  return new Set([...rows].filter((row) => typed.has(row)));
}
