import type { Language } from '../i18n/keys';
import type { Basis } from '../model/consolidation';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import type { Day } from '../model/task';

/** What `par-index consolidate` was asked for, checked. */
export interface ConsolidateCommand {
  readonly kind: 'consolidate';
  /** Folders and workbooks, as they were given. */
  readonly places: readonly string[];
  readonly out: string | null;
  readonly json: string | null;
  /** A workbook with the list of units; `null` where none was given. */
  readonly units: string | null;
  /** The consolidation of the year before. */
  readonly previous: string | null;
  /** The folder of the feedback, a workbook for each unit; `null` writes none. */
  readonly feedback: string | null;
  readonly year: number | null;
  readonly asOf: Day | null;
  readonly basis: Basis;
  readonly provisional: boolean;
  readonly dense: boolean;
  /** Threads at most; `null` leaves it to the program. */
  readonly jobs: number | null;
  readonly strict: boolean;
  readonly language: Language;
}

/** The basis of the ranking; throws a `Refusal` for any other word. */
export function readBasis(value: string | null): Basis {
  if (value === null || value === 'self') return 'self';
  if (value === 'appraised') return 'appraised';
  throw new Refusal(message('cli.bad-basis', { value }));
}

const MAX_JOBS = 16;

/** The number of threads; throws a `Refusal` for anything but 1 to 16. */
export function readJobs(value: string | null): number | null {
  if (value === null) return null;
  const jobs = /^\d{1,2}$/.test(value) ? Number(value) : 0;
  if (jobs < 1 || jobs > MAX_JOBS) throw new Refusal(message('cli.bad-jobs', { value }));
  return jobs;
}
