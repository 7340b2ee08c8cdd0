import { consolidate } from '../../consolidating/consolidate';
import { nameQuestions, withSaidUnits, type NameQuestion } from '../../consolidating/name-questions';
import type { Consolidation, RefusedFile, UnitRecord } from '../../model/consolidation';
import { message, type Message } from '../../model/message';
import { Refusal } from '../../model/refusal';
import { unreadFiles, type ConsolidateState } from './consolidate-state';

/** What a consolidation is made from; the state of the screens holds all of it. */
export type ConsolidateSource = Pick<
  ConsolidateState,
  'files' | 'results' | 'list' | 'previous' | 'choice' | 'said'
>;

/** What the files give so far. */
export type Consolidated =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly sentence: Message }
  | { readonly kind: 'made'; readonly result: Consolidation };

/**
 * Puts together what was read so far. A file that is not read yet is a line with that reason, so that a table that is
 * saved after a stop says what is missing.
 */
export function consolidationOf(state: ConsolidateSource): Consolidated {
  const { results, list, previous, choice, said } = state;
  if (results.size === 0) return { kind: 'none' };
  const unread = unreadFiles(state).map(({ name }) => ({
    file: name,
    problem: message('consolidate.not-read'),
  }));
  try {
    const options = { ...choice, list: list?.units ?? null, previous: previous?.results ?? [] };
    const refused = [...refusedIn(state), ...unread];
    return {
      kind: 'made',
      result: consolidate(withSaidUnits(recordsIn(state), said), refused, options),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // The command's own words name its option.
    const { key, args } = error.sentence;
    const sentence =
      key === 'consolidate.two-years' ? message('consolidate.ui.two-years', args) : error.sentence;
    return { kind: 'refused', sentence };
  }
}

/** What was kept of the files, in their order. */
const recordsIn = ({ files, results }: ConsolidateSource): readonly UnitRecord[] =>
  files.flatMap(({ name }) => {
    const read = results.get(name);
    return read?.kind === 'record' ? [read.record] : [];
  });

/** The files that were refused, in their order. */
export const refusedIn = ({ files, results }: ConsolidateSource): readonly RefusedFile[] =>
  files.flatMap(({ name }) => {
    const read = results.get(name);
    return read?.kind === 'refused' ? [read.refused] : [];
  });

/** The years that workbooks name, the latest first. */
export const yearsIn = (state: ConsolidateSource): readonly number[] =>
  [...new Set(recordsIn(state).flatMap(({ year }) => year ?? []))].sort((one, other) => other - one);

/** The workbooks whose unit a person must say; none without a list. */
export const questionsIn = (state: ConsolidateSource): readonly NameQuestion[] =>
  state.list ? nameQuestions(recordsIn(state), state.list.units) : [];
