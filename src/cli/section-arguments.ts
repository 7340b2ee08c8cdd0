import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import type { SplitBy } from '../sections/sections';
import type { ReadOptions } from './read-options';

/** What `par-index split` was asked for, checked. */
export interface SplitCommand {
  readonly kind: 'split';
  readonly file: string;
  readonly by: SplitBy;
  /** The folder in which the parts are written. */
  readonly out: string;
  readonly options: ReadOptions;
}

/** What `par-index merge` was asked for, checked. */
export interface MergeCommand {
  readonly kind: 'merge';
  readonly whole: string;
  /** One at least. */
  readonly parts: readonly string[];
  readonly out: string;
  readonly options: ReadOptions;
}

/** Throws a `Refusal` where the folder is missing, or the sheet is to be split by anything but lead or field. */
export function readSplit(
  file: string,
  { by, out }: { readonly by: string | null; readonly out: string | null },
  options: ReadOptions,
): SplitCommand {
  const splitBy = by ?? 'lead';
  if (splitBy !== 'lead' && splitBy !== 'field')
    throw new Refusal(message('cli.bad-split', { value: splitBy }));
  if (out === null) throw new Refusal(message('cli.split-needs-out'));
  return { kind: 'split', file, by: splitBy, out, options };
}

/** Throws a `Refusal` where the whole, its parts or the output is missing. */
export function readMerge(files: readonly string[], out: string | null, options: ReadOptions): MergeCommand {
  const [whole, ...parts] = files;
  if (whole === undefined || parts.length === 0 || out === null)
    throw new Refusal(message('cli.merge-needs-parts'));
  return { kind: 'merge', whole, parts, out, options };
}
