/** A column that may play a role, and how much speaks for it. */
export interface Candidate<Role> {
  readonly role: Role;
  readonly column: number;
  readonly weight: number;
}

/** What speaks for two roles being in two neighbouring columns: achieved ≤ total, points ≤ maximum. */
export interface Pair<Role> {
  readonly roles: readonly [Role, Role];
  /** Below 0 where the two columns contradict each other. */
  readonly weigh: (first: number, second: number) => number;
  /** No pair of columns weighs more. */
  readonly most: number;
}

/** Which column plays which role, and how much speaks for the whole. */
export interface Assignment<Role> {
  readonly columns: ReadonlyMap<Role, number>;
  readonly weight: number;
}

/** An unfilled required role costs more than any evidence outweighs. */
const REQUIRED = 1_000;

/** The search stops here; it meets the most likely choices first, so what it has found by then is good. */
const MAX_STEPS = 20_000;

/**
 * Gives columns to roles, each at most one of the other, so that the sum of what speaks for them is greatest: an
 * exact search by branch and bound. Of equal sums the one with the leftmost columns is taken, so that the
 * answer never depends on anything but the sheet. Why: decision 0066.
 */
export function assignColumns<Role>(
  candidates: readonly Candidate<Role>[],
  pairs: readonly Pair<Role>[],
  required: readonly Role[],
): Assignment<Role> {
  const choices = choicesOf(candidates, required);
  const linked = choices.map(({ role }, i) => {
    const before = new Set(choices.slice(0, i + 1).map((choice) => choice.role));
    return pairs.filter(({ roles }) => roles.includes(role) && roles.every((one) => before.has(one)));
  });
  const bounds = boundsOf(choices, linked);
  let best: Assignment<Role> = { columns: new Map(), weight: -Infinity };
  let steps = 0;
  const columns = new Map<Role, number>();
  const taken = new Set<number>();

  const search = (index: number, weight: number): void => {
    const choice = choices[index];
    if (!choice) {
      if (weight > best.weight + SAME) best = { columns: new Map(columns), weight };
      return;
    }
    if (weight + (bounds[index] ?? 0) <= best.weight + SAME || ++steps > MAX_STEPS) return;
    for (const { column, weight: own } of choice.options) {
      if (taken.has(column)) continue;
      taken.add(column);
      columns.set(choice.role, column);
      search(index + 1, weight + own + pairWeight(linked[index] ?? [], columns));
      columns.delete(choice.role);
      taken.delete(column);
    }
    search(index + 1, weight);
  };
  search(0, 0);
  const missing = required.filter((role) => !best.columns.has(role)).length;
  return { ...best, weight: best.weight - REQUIRED * (required.length - missing) };
}

/** Sums that differ by less are equal. */
const SAME = 1e-9;

interface Choice<Role> {
  readonly role: Role;
  readonly options: readonly Candidate<Role>[];
}

/** The candidates of each role, best first, and the roles with the most certain candidates first. */
function choicesOf<Role>(
  candidates: readonly Candidate<Role>[],
  required: readonly Role[],
): readonly Choice<Role>[] {
  const byRole = new Map<Role, Candidate<Role>[]>();
  for (const candidate of candidates) {
    const bonus = required.includes(candidate.role) ? REQUIRED : 0;
    const list = byRole.get(candidate.role) ?? [];
    byRole.set(candidate.role, [...list, { ...candidate, weight: candidate.weight + bonus }]);
  }
  return [...byRole]
    .map(([role, list]) => ({
      role,
      options: list.sort((a, b) => b.weight - a.weight || a.column - b.column),
    }))
    .sort((a, b) => (b.options[0]?.weight ?? 0) - (a.options[0]?.weight ?? 0));
}

/** At each choice the most that it and those after it can still add. */
function boundsOf<Role>(
  choices: readonly Choice<Role>[],
  linked: readonly (readonly Pair<Role>[])[],
): readonly number[] {
  const bounds: number[] = choices.map(() => 0);
  let rest = 0;
  for (let index = choices.length - 1; index >= 0; index--) {
    const most = Math.max(0, choices[index]?.options[0]?.weight ?? 0);
    rest += most + (linked[index] ?? []).reduce((sum, pair) => sum + pair.most, 0);
    bounds[index] = rest;
  }
  return bounds;
}

const pairWeight = <Role>(pairs: readonly Pair<Role>[], columns: ReadonlyMap<Role, number>): number =>
  pairs.reduce((sum, { roles: [first, second], weigh }) => {
    const [a, b] = [columns.get(first), columns.get(second)];
    return a === undefined || b === undefined ? sum : sum + weigh(a, b);
  }, 0);

/** How much speaks for an assignment as it is, for comparing it with another. */
export function weightOf<Role>(
  columns: ReadonlyMap<Role, number>,
  candidates: readonly Candidate<Role>[],
  pairs: readonly Pair<Role>[],
): number {
  let weight = pairWeight(pairs, columns);
  for (const [role, column] of columns) {
    const candidate = candidates.find((one) => one.role === role && one.column === column);
    if (!candidate) return -Infinity;
    weight += candidate.weight;
  }
  return weight;
}
