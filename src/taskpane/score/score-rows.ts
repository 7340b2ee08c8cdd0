import type { AssessedCriterion } from '../../model/assessment';
import type { Criterion } from '../../model/criterion';
import type { OutcomeState } from '../../model/outcome';
import type { ScoredSet } from '../../scoring/score-set';
import { textKey } from '../../text/key';
import type { ScoreFilter } from '../session/session';

/** One row of the score screen, in the order of the sheet. */
export interface ScoreRow {
  readonly kind: 'field' | 'criterion' | 'leaf';
  readonly assessed: AssessedCriterion;
  /** 0 for a field, 1 for its criteria, and so on. */
  readonly depth: number;
  /** Of a field: its leaves are listed below it. Of a leaf: its details are shown. */
  readonly isOpen: boolean;
}

/** True where the filter hides anything. */
export const isFiltering = ({ state, field, search }: ScoreFilter): boolean =>
  state !== 'all' || field !== '' || textKey(search) !== '';

/**
 * The rows to show: fields, and the criteria and leaves of those that are unfolded. A filter unfolds every
 * field that has something to show and leaves the others out.
 *
 * @param kept ids of leaves that stay in the list whatever their state is by now
 */
export function scoreRows(
  { fields }: ScoredSet,
  filter: ScoreFilter,
  unfolded: ReadonlySet<string>,
  kept: ReadonlySet<string> = new Set(),
): readonly ScoreRow[] {
  const filtering = isFiltering(filter);
  const passes = leafTest(filter);
  const shows = (leaf: AssessedCriterion): boolean => kept.has(leaf.criterion.id) || passes(leaf);
  const below = (assessed: AssessedCriterion, depth: number): readonly ScoreRow[] => {
    const { criterion, children, outcome } = assessed;
    if (outcome) {
      return shows(assessed) ? [{ kind: 'leaf', assessed, depth, isOpen: unfolded.has(criterion.id) }] : [];
    }
    const rows = children.flatMap((child) => below(child, depth + 1));
    return rows.length === 0 ? [] : [{ kind: 'criterion', assessed, depth, isOpen: true }, ...rows];
  };
  return fields.flatMap((field): readonly ScoreRow[] => {
    if (filter.field !== '' && field.criterion.id !== filter.field) return [];
    if (field.outcome) return below(field, 0);
    const isOpen = filtering || unfolded.has(field.criterion.id);
    const rows = isOpen ? field.children.flatMap((child) => below(child, 1)) : [];
    if (filtering && rows.length === 0) return [];
    return [{ kind: 'field', assessed: field, depth: 0, isOpen }, ...rows];
  });
}

/** Whether a leaf is shown; words are looked for one by one, without marks and case. */
export function leafTest({ state, search }: ScoreFilter): (leaf: AssessedCriterion) => boolean {
  const words = textKey(search)
    .split(' ')
    .filter((word) => word !== '');
  return ({ criterion, outcome }) =>
    (state === 'all' || outcome?.state === state) &&
    words.every((word) => searchKey(criterion).includes(word));
}

const keys = new WeakMap<Criterion, string>();

/** What a leaf is found by: code, name, wording, who leads. */
function searchKey(criterion: Criterion): string {
  let key = keys.get(criterion);
  if (key === undefined) {
    const { code, shown, name, leaf } = criterion;
    key = textKey([code, shown, name, leaf?.wording ?? '', leaf?.lead ?? ''].join(' '));
    keys.set(criterion, key);
  }
  return key;
}

/** How many leaves are in each state. */
export function countStates(leaves: readonly AssessedCriterion[]): ReadonlyMap<OutcomeState, number> {
  const counts = new Map<OutcomeState, number>();
  for (const { outcome } of leaves) {
    if (outcome) counts.set(outcome.state, (counts.get(outcome.state) ?? 0) + 1);
  }
  return counts;
}
