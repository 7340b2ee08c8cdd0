import type { Assessed } from '../assess';
import type { WorkbookContent } from '../model/grid';
import type { Mapping } from '../model/mapping';
import { message, type Message } from '../model/message';
import type { OutcomeState } from '../model/outcome';
import type { Trial } from '../scoring/trial';
import { mergeMappings } from '../memory/state';

/** The stations of the way, in their order. */
export const SCREENS = ['start', 'score', 'gaps', 'evidence', 'write'] as const;
export type Screen = (typeof SCREENS)[number];

/** What was read of the workbook, and what came of assessing it. */
export interface Loaded {
  readonly content: WorkbookContent;
  readonly result:
    | { readonly kind: 'assessed'; readonly assessed: Assessed }
    /** The workbook cannot be assessed as it is: why, and what to do. */
    | { readonly kind: 'refused'; readonly sentence: Message };
}

/** Something that runs now; `total` of 0 means that nobody can say how far it is. */
export interface Running {
  readonly what: Message;
  readonly done: number;
  readonly total: number;
  readonly canCancel: boolean;
}

/** Something that went wrong, as the person is told. */
export interface Trouble {
  readonly sentence: Message;
  /** For whoever helps: codes and places, never the content of cells; empty where there is nothing to add. */
  readonly diagnostic: string;
  /** Of a write that broke off half-way: what was written. */
  readonly written: readonly string[];
}

/** A write that succeeded and can still be taken back. */
export interface Written {
  readonly what: Message;
  readonly sheets: readonly string[];
  readonly isReport: boolean;
}

export interface ScoreFilter {
  readonly state: OutcomeState | 'all';
  /** A field's id, or "" for all. */
  readonly field: string;
  readonly search: string;
}

export type GapOrder = 'points' | 'ease';

/** What is written beside the results when the workbook is to be handed over. */
export interface HandOverChoice {
  /** Keeps the scores as they are now, with day and hash. */
  readonly snapshot: boolean;
  readonly protect: boolean;
  readonly appraisalColumns: boolean;
}

/** All that the pane knows; everything that is shown follows from it. */
export interface Session {
  readonly screen: Screen;
  readonly running: Running | null;
  readonly loaded: Loaded | null;
  readonly trouble: Trouble | null;
  /** What is told of work that the person has stopped, until something else begins. */
  readonly stopped: Message | null;
  /** The sheets that were changed since they were read. */
  readonly changed: readonly string[];
  /** What the person decided in this pane, beyond what the workbook remembers. */
  readonly chosen: Mapping;
  readonly filter: ScoreFilter;
  /** Ids of the fields, criteria and gaps that are unfolded. */
  readonly unfolded: ReadonlySet<string>;
  readonly gapOrder: GapOrder;
  /** Figures that are tried without being written, by the leaf's id. */
  readonly trials: ReadonlyMap<string, Trial>;
  /** Rows of typed scores that are to give way to the computed ones. */
  readonly giveWay: ReadonlySet<number>;
  readonly handOver: HandOverChoice;
  readonly written: Written | null;
  /** The last thing that is worth telling to somebody who does not see the screen. */
  readonly announcement: Message | null;
}

export type Action =
  | { readonly type: 'went'; readonly screen: Screen }
  | { readonly type: 'started'; readonly what: Message; readonly canCancel: boolean }
  | { readonly type: 'progressed'; readonly done: number; readonly total: number }
  | { readonly type: 'loaded'; readonly loaded: Loaded; readonly announcement: Message }
  | { readonly type: 'failed'; readonly trouble: Trouble }
  | { readonly type: 'stopped'; readonly sentence: Message }
  | { readonly type: 'dismissed' }
  | { readonly type: 'changed-outside'; readonly sheet: string }
  | { readonly type: 'chose'; readonly mapping: Mapping }
  | { readonly type: 'filtered'; readonly filter: Partial<ScoreFilter> }
  | { readonly type: 'folded'; readonly id: string; readonly open: boolean }
  | { readonly type: 'ordered-gaps'; readonly order: GapOrder }
  | { readonly type: 'tried'; readonly id: string; readonly trial: Trial | null }
  | { readonly type: 'untried' }
  | { readonly type: 'gave-way'; readonly rows: readonly number[]; readonly give: boolean }
  | { readonly type: 'chose-hand-over'; readonly handOver: Partial<HandOverChoice> }
  | { readonly type: 'wrote'; readonly written: Written }
  | { readonly type: 'took-back'; readonly announcement: Message };

/** What stands before a leaf's id where its trial is unfolded. */
const TRIAL_PREFIX = 'try ';
export const trialId = (id: string): string => `${TRIAL_PREFIX}${id}`;

export const NO_FILTER: ScoreFilter = { state: 'all', field: '', search: '' };

export const freshSession = (screen: Screen): Session => ({
  screen,
  running: null,
  loaded: null,
  trouble: null,
  stopped: null,
  changed: [],
  chosen: {},
  filter: NO_FILTER,
  unfolded: new Set(),
  gapOrder: 'points',
  trials: new Map(),
  giveWay: new Set(),
  handOver: { snapshot: false, protect: false, appraisalColumns: false },
  written: null,
  announcement: null,
});

/** What becomes of the session by something that happened. Pure. */
export function next(session: Session, action: Action): Session {
  switch (action.type) {
    case 'went':
      return { ...session, screen: action.screen };
    case 'started':
      return {
        ...session,
        trouble: null,
        stopped: null,
        running: { what: action.what, done: 0, total: 0, canCancel: action.canCancel },
      };
    case 'progressed':
      return session.running
        ? { ...session, running: { ...session.running, done: action.done, total: action.total } }
        : session;
    case 'loaded':
      return {
        ...session,
        running: null,
        loaded: action.loaded,
        changed: [],
        giveWay: rowsStillTyped(session.giveWay, action.loaded),
        announcement: action.announcement,
      };
    case 'failed':
      return { ...session, running: null, trouble: action.trouble, announcement: action.trouble.sentence };
    case 'stopped':
      return { ...session, running: null, stopped: action.sentence, announcement: action.sentence };
    case 'dismissed':
      return { ...session, trouble: null, stopped: null };
    case 'changed-outside':
      return session.changed.includes(action.sheet)
        ? session
        : withChanged(session, [...session.changed, action.sheet]);
    case 'chose':
      return { ...session, chosen: mergeMappings(session.chosen, action.mapping) };
    case 'wrote':
      return { ...session, written: action.written, announcement: action.written.what };
    case 'took-back':
      return { ...session, written: null, announcement: action.announcement };
    default:
      return view(session, action);
  }
}

const withChanged = (session: Session, changed: readonly string[]): Session => ({
  ...session,
  stopped: null,
  changed,
  announcement: changedIn(changed),
});

/** Which sheets were changed since they were read. */
export const changedIn = (sheets: readonly string[]): Message =>
  message('pane.changed', { sheets: sheets.map((sheet) => `“${sheet}”`).join(', ') });

type ViewAction = Extract<
  Action,
  { type: 'filtered' | 'folded' | 'ordered-gaps' | 'tried' | 'untried' | 'gave-way' | 'chose-hand-over' }
>;

/** What is shown, tried and preferred; nothing of the workbook. */
function view(session: Session, action: ViewAction): Session {
  switch (action.type) {
    case 'filtered':
      return { ...session, filter: { ...session.filter, ...action.filter } };
    case 'folded':
      return { ...session, unfolded: toggled(session.unfolded, [action.id], action.open) };
    case 'ordered-gaps':
      return { ...session, gapOrder: action.order };
    case 'tried':
      return { ...session, trials: withTrial(session.trials, action.id, action.trial) };
    case 'untried':
      return {
        ...session,
        trials: new Map(),
        unfolded: new Set([...session.unfolded].filter((id) => !id.startsWith(TRIAL_PREFIX))),
      };
    case 'chose-hand-over':
      return { ...session, handOver: { ...session.handOver, ...action.handOver } };
    case 'gave-way':
      return { ...session, giveWay: toggled(session.giveWay, action.rows, action.give) };
  }
}

function toggled<Value>(
  set: ReadonlySet<Value>,
  values: readonly Value[],
  isIn: boolean,
): ReadonlySet<Value> {
  const next = new Set(set);
  for (const value of values) {
    if (isIn) next.add(value);
    else next.delete(value);
  }
  return next;
}

function withTrial(
  trials: ReadonlyMap<string, Trial>,
  id: string,
  trial: Trial | null,
): ReadonlyMap<string, Trial> {
  const next = new Map(trials);
  if (trial === null) next.delete(id);
  else next.set(id, trial);
  return next;
}

/** A decision about a typed score ends when the score is no longer there. */
function rowsStillTyped(rows: ReadonlySet<number>, { result }: Loaded): ReadonlySet<number> {
  if (result.kind !== 'assessed' || rows.size === 0) return new Set();
  const typed = new Set(
    result.assessed.assessment.leaves
      .filter(({ criterion }) => criterion.existingScore.kind === 'typed')
      .map(({ criterion }) => criterion.row),
  );
  return new Set([...rows].filter((row) => typed.has(row)));
}
