/** A whole number of units and the score that it would earn. */
export type ScoreAt = (units: number) => number;

/**
 * The whole units nearest to `from`, upwards or downwards, that score more than `above`; `null` where none
 * between `low` and `high` does. `from` scores no more than that itself, and may have decimals, as an amount of
 * money has. `borders` cut the scale into pieces on which the score only rises or only falls, so each piece is
 * searched by halving: a total of a million dossiers costs no more than one of ten.
 */
export function nearestBetter(
  scoreAt: ScoreAt,
  from: number,
  above: number,
  bounds: { readonly low: number; readonly high: number; readonly borders: readonly number[] },
): number | null {
  const { low, high, borders } = bounds;
  const inner = borders.filter((border) => border > low && border < high);
  const stops = [low, ...inner, high].sort((a, b) => a - b);
  const up = firstBetter(
    scoreAt,
    above,
    from,
    stops.filter((stop) => stop > from),
  );
  const down = firstBetter(scoreAt, above, from, stops.filter((stop) => stop < from).reverse());
  if (up === null || down === null) return up ?? down;
  return up - from <= from - down ? up : down;
}

/** Walks the stops outwards; in the first piece that reaches a better score, finds where it does so first. */
function firstBetter(scoreAt: ScoreAt, above: number, from: number, stops: readonly number[]): number | null {
  let near = from;
  for (const far of stops) {
    if (scoreAt(far) > above) return halve(scoreAt, above, near, far);
    near = far;
  }
  return null;
}

/** Between `worse`, which is not better, and `better`, which is: the first that is, seen from `worse`. */
function halve(scoreAt: ScoreAt, above: number, worse: number, better: number): number {
  let [no, yes] = [worse, better];
  for (;;) {
    const middle = no < yes ? Math.floor((no + yes) / 2) : Math.ceil((no + yes) / 2);
    // No whole number lies between the two, or, beyond 2^53, none that a double can hold.
    if ((middle - no) * (yes - middle) <= 0) return yes;
    if (scoreAt(middle) > above) yes = middle;
    else no = middle;
  }
}
