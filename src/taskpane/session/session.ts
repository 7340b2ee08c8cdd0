import type { Assessed } from '../../assess';
import type { Assessment } from '../../model/assessment';
import type { WorkbookContent } from '../../model/grid';
import type { Mapping } from '../../model/mapping';
import type { Message } from '../../model/message';
import type { OutcomeState } from '../../model/outcome';
import type { Trial } from '../../scoring/trial';
import type { Applied } from '../../workbook/port';
import type { PartTexts } from '../shared/declaration-form';
import type { FillingPlace } from '../score/fill-in-order';

/** The stations of the way, in their order. */
export const SCREENS = ['start', 'score', 'gaps', 'evidence', 'write'] as const;
export type StationName = (typeof SCREENS)[number];

/** Beside them is what an office does all year, a plan is read, and the workbooks of many offices are put together. */
export const SIDE_SCREENS = ['year', 'import', 'consolidate'] as const;
export type SideScreen = (typeof SIDE_SCREENS)[number];

/** Those that need no workbook of an office. */
export const SCREENS_WITHOUT_WORKBOOK = ['import', 'consolidate'] as const satisfies readonly SideScreen[];
export type ScreenWithoutWorkbook = (typeof SCREENS_WITHOUT_WORKBOOK)[number];

export type ScreenName = StationName | SideScreen;

export const isSideScreen = (screen: ScreenName): screen is SideScreen =>
  SIDE_SCREENS.some((each) => each === screen);

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
export interface PaneError {
  readonly sentence: Message;
  /** For whoever helps: codes and places, never the content of cells; empty where there is nothing to add. */
  readonly diagnostic: string;
  /** Of a write that broke off half-way: what was written. */
  readonly written: readonly string[];
}

/** What a write is told and listed as. */
export interface WriteNote {
  readonly what: Message;
  /** The sheets that were written, in their order; listed for a report. */
  readonly sheets: readonly string[];
  readonly isReport: boolean;
  /** The leaf that was worked on: it keeps its place in the list, whatever the filter says of it now. */
  readonly leaf?: string;
  /** What was given while filling in and is written with it. */
  readonly answers?: readonly Answer[];
  /** Whether the write put the marks of lost points into the sheet or took them off. */
  readonly highlights?: 'on' | 'off';
}

/** A write that succeeded, with the way back. */
export interface Written extends WriteNote {
  readonly applied: Applied;
  /** The person's decisions as they were before. */
  readonly chosenBefore: Mapping;
}

/** Last year's workbook: its name, and what it says. */
export interface LastYear {
  readonly file: string;
  readonly assessment: Assessment;
}

/** The workbook: what runs, what was read, what went wrong, what changed since. */
export interface WorkSlice {
  readonly running: Running | null;
  readonly loaded: Loaded | null;
  readonly error: PaneError | null;
  /** What is told of work that the person has stopped, until something else begins. */
  readonly stopped: Message | null;
  /** The sheets that were changed since they were read; "" where it is the list of sheets itself. */
  readonly changed: readonly string[];
  /** What the person decided in this pane, beyond what the workbook remembers. */
  readonly chosen: Mapping;
  /** Last year's workbook, where somebody has laid it beside this one. */
  readonly lastYear: LastYear | null;
  /** The last thing that is worth telling to somebody who does not see the screen. */
  readonly announcement: Message | null;
}

/** What was written in this pane, and the way back. */
export interface WritesSlice {
  /** The latest last; only the latest can be undone. */
  readonly undoable: readonly Written[];
  /** The result that is in view until something else begins or it is dismissed. */
  readonly told: (WriteNote & { readonly canUndo: boolean }) | null;
}

/** What was given for a leaf while filling in. */
export interface Answer {
  /** The leaf's id. */
  readonly id: string;
  readonly trial: Trial;
  /** The same as it was typed. */
  readonly texts: PartTexts;
}

/** What was given while filling in and is not written yet: all of it goes in one write. */
export interface AnswersSlice {
  /** In the order in which they were given; one for each leaf. */
  readonly waiting: readonly Answer[];
  /** Writing them did not succeed or was stopped: they wait for a person's word. */
  readonly isHeld: boolean;
}

export interface ScoreFilter {
  readonly state: OutcomeState | 'all';
  /** A field's id, or "" for all. */
  readonly field: string;
  readonly search: string;
}

export type GapOrder = 'points' | 'ease';

/** What is shown. */
export interface ViewSlice {
  readonly screen: ScreenName;
  readonly filter: ScoreFilter;
  /** Leaves that were written to under this filter: they stay in its list. */
  readonly kept: ReadonlySet<string>;
  /** Ids of the fields, criteria and gaps that are unfolded. */
  readonly unfolded: ReadonlySet<string>;
  readonly gapOrder: GapOrder;
  /** Where somebody is who fills in one open criterion after the other; `null` while the list is shown. */
  readonly filling: FillingPlace | null;
  /** The leaf that the list is to bring into view: another object each time. */
  readonly revealed: { readonly id: string; readonly isQuiet?: boolean } | null;
  /** The leaf that was unfolded because its row was selected: it is folded up for the next one. */
  readonly followed: string | null;
  /** The screens beside the way that were begun: they stay among the steps. */
  readonly begun: readonly SideScreen[];
}

/** Figures that are tried without being written, by the leaf's id. */
export type TrialsSlice = ReadonlyMap<string, Trial>;

/** What is written beside the results when the workbook is to be handed over. */
export interface HandOverChoice {
  /** Keeps the scores as they are now, with day and hash. */
  readonly snapshot: boolean;
  readonly protect: boolean;
  readonly appraisalColumns: boolean;
}

/** What the person decided about the next report. */
export interface ReportSlice {
  readonly handOver: HandOverChoice;
  /** Rows of typed scores that the computed ones are to replace. */
  readonly replaceTyped: ReadonlySet<number>;
  /** Whether the sheet shows the marks of lost points; `null` while nobody has said so in this pane. */
  readonly highlights: 'on' | 'off' | null;
}

/** All that the pane knows, one slice for each concern; everything that is shown follows from it. Why: decision 0030. */
export interface Session {
  readonly work: WorkSlice;
  readonly writes: WritesSlice;
  readonly view: ViewSlice;
  readonly answers: AnswersSlice;
  readonly trials: TrialsSlice;
  readonly report: ReportSlice;
}

/** What is before a leaf's id where its trial is unfolded. */
export const TRIAL_PREFIX = 'try ';
export const trialId = (id: string): string => `${TRIAL_PREFIX}${id}`;

export const NO_FILTER: ScoreFilter = { state: 'all', field: '', search: '' };

/** A session in which nothing has been read yet. */
export const freshSession = (screen: ScreenName): Session => ({
  work: {
    running: null,
    loaded: null,
    error: null,
    stopped: null,
    changed: [],
    chosen: {},
    lastYear: null,
    announcement: null,
  },
  writes: { undoable: [], told: null },
  view: {
    screen,
    filter: NO_FILTER,
    kept: new Set(),
    unfolded: new Set(),
    gapOrder: 'ease',
    filling: null,
    revealed: null,
    followed: null,
    begun: isSideScreen(screen) ? [screen] : [],
  },
  answers: { waiting: [], isHeld: false },
  trials: new Map(),
  report: {
    handOver: { snapshot: false, protect: false, appraisalColumns: false },
    replaceTyped: new Set(),
    highlights: null,
  },
});
