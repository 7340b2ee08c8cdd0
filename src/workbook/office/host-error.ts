import { message } from '../../model/message';
import type { Message } from '../../model/message';
import { WorkbookProblem } from '../problem';
import type { ProblemKind } from '../problem';

/** What Office.js throws, as far as it is used; its message is neither localised nor for people. */
export interface HostError {
  readonly code: string;
  /** The member that failed ("Range.values"); absent where the whole request was refused. */
  readonly location: string | null;
}

/**
 * Reads an error of Office.js; `null` for any other. It is known by what it holds rather than by its class,
 * which is another one for each copy of the library.
 */
export function hostErrorOf(thrown: unknown): HostError | null {
  if (typeof thrown !== 'object' || thrown === null || !('debugInfo' in thrown)) return null;
  if (!('code' in thrown) || typeof thrown.code !== 'string') return null;
  const info = thrown.debugInfo;
  const location = typeof info === 'object' && info !== null && 'errorLocation' in info && info.errorLocation;
  return { code: thrown.code, location: typeof location === 'string' ? location : null };
}

/** The kinds that Excel's codes stand for (Microsoft's error list, and what the issues of Office.js report). */
const KINDS: Readonly<Record<string, ProblemKind>> = {
  InvalidOperationInCellEditMode: 'cell-edit',
  AccessDenied: 'no-permission',
  PermissionDenied: 'no-permission',
  Unauthorized: 'no-permission',
  Forbidden: 'no-permission',
  ReadOnly: 'read-only',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  ItemAlreadyExists: 'changed-since',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  InactiveWorkbook: 'inactive',
  InvalidSelection: 'inactive',
  InvalidOrTimedOutSession: 'inactive',
  ActivityLimitReached: 'busy',
  HostIsBusy: 'busy',
  ServiceUnavailable: 'busy',
  RequestAborted: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
};

/** Members that the protection of the workbook's structure stops; others are stopped by a sheet's. */
const STRUCTURE = /^(WorksheetCollection\.|Worksheet\.(delete|name|position|visibility)\b)/i;

/** What kind of problem Excel's error is. */
function kindOf({ code, location }: HostError): ProblemKind {
  if (code === 'AccessDenied' && location !== null)
    return STRUCTURE.test(location) ? 'protected-structure' : 'protected-sheet';
  if (code === 'InvalidOperation' && location !== null && STRUCTURE.test(location))
    return 'protected-structure';
  return KINDS[code] ?? 'unknown';
}

const SENTENCES: Readonly<Record<ProblemKind, Message>> = {
  'cell-edit': message('problem.cell-edit'),
  'protected-sheet': message('problem.protected-sheet'),
  'protected-structure': message('problem.protected-structure'),
  'read-only': message('problem.read-only'),
  gone: message('problem.gone'),
  'too-large': message('problem.too-large'),
  inactive: message('problem.inactive'),
  busy: message('problem.busy'),
  'no-permission': message('problem.no-permission'),
  'changed-since': message('problem.changed-since'),
  'half-written': message('problem.half-written'),
  cancelled: message('problem.cancelled'),
  unknown: message('problem.unknown'),
};

/** A problem of a kind, with its usual sentence. */
export const problem = (
  kind: ProblemKind,
  diagnostic = '',
  written: readonly string[] = [],
): WorkbookProblem => new WorkbookProblem(kind, SENTENCES[kind], diagnostic, written);

/**
 * Turns what a batch threw into a problem in words. Errors that do not come from Excel are programming mistakes or
 * refusals and pass as they are.
 */
export function problemOf(thrown: unknown, task: string): unknown {
  if (thrown instanceof WorkbookProblem) return thrown;
  const error = hostErrorOf(thrown);
  if (!error) return thrown;
  return problem(kindOf(error), diagnosticOf(error, task));
}

/** Code and place, to be copied by whoever asks for help. Never what Excel says in words: it may quote cells. */
const diagnosticOf = ({ code, location }: HostError, task: string): string =>
  `${task}: ${code}${location === null ? '' : ` @ ${location}`}`;
