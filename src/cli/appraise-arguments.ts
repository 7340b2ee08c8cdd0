import type { Language } from '../i18n/keys';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import type { Day } from '../model/task';

/** The folder of the whole workbooks, next to the folders of the parts, as a Vietnamese office names it. */
export const WHOLES = 'Bản chung';

/** What both commands about the workbooks of an appraisal are told. */
interface OnAppraisals {
  /** The folder in which workbooks are written. */
  readonly out: string;
  readonly json: string | null;
  readonly asOf: Day | null;
  /** Threads at most; `null` leaves it to the program. */
  readonly jobs: number | null;
  readonly strict: boolean;
  readonly language: Language;
}

/** What `par-index appraise` was asked for, checked. */
export interface AppraiseCommand extends OnAppraisals {
  readonly kind: 'appraise';
  /** Folders and workbooks that units sent. */
  readonly places: readonly string[];
  /** A workbook with the list of units; `null` where none was given. */
  readonly units: string | null;
  readonly year: number | null;
  /** Whether a part is made for each field, for several appraisers. */
  readonly isSplit: boolean;
  readonly protect: boolean;
}

/** What `par-index collect` was asked for, checked. */
export interface CollectCommand extends OnAppraisals {
  readonly kind: 'collect';
  /** The folder that `appraise` wrote. */
  readonly given: string;
  /** Folders and workbooks that came back; empty where the parts were filled in where they lay. */
  readonly returned: readonly string[];
}

interface Given {
  readonly places: readonly string[];
  readonly out: string | null;
}

/** Throws a `Refusal` where places or the folder are missing, or the sheet is to be split by anything but field. */
export function readAppraise({
  places,
  out,
  by,
  ...rest
}: Omit<AppraiseCommand, 'kind' | 'isSplit' | 'out'> & Given & { by: string | null }): AppraiseCommand {
  if (places.length === 0 || out === null) throw new Refusal(message('cli.appraise-needs-files'));
  if (by !== null && by !== 'field') throw new Refusal(message('cli.bad-appraise-split', { value: by }));
  return { kind: 'appraise', places, out, isSplit: by === 'field', ...rest };
}

/** Throws a `Refusal` where the folder that was given out, or the one to write into, is missing. */
export function readCollect({
  places: [given, ...returned],
  out,
  ...rest
}: Omit<CollectCommand, 'kind' | 'given' | 'returned' | 'out'> & Given): CollectCommand {
  if (given === undefined || out === null) throw new Refusal(message('cli.collect-needs-files'));
  return { kind: 'collect', given, returned, out, ...rest };
}
