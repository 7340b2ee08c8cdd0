import type { Language } from '../i18n/keys';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import type { Day } from '../model/task';

/** `par-index compare`, checked. */
export interface CompareCommand {
  readonly kind: 'compare';
  readonly files: readonly [string, string];
  /** Where the JSON goes: a file, '-' for standard output, `null` for a table instead. */
  readonly json: string | null;
  readonly asOf: Day | null;
  readonly language: Language;
}

/** The two workbooks; throws a `Refusal` where there are fewer or more. */
export function twoFiles(places: readonly string[]): CompareCommand['files'] {
  const [first, second, ...rest] = places;
  if (first === undefined || second === undefined) throw new Refusal(message('cli.compare-needs-two'));
  if (rest.length > 0) throw new Refusal(message('cli.too-many-files', { extra: rest.join(' ') }));
  return [first, second];
}
