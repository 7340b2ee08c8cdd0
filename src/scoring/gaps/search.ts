/** A whole number of units and the score that it would earn. */
export type ScoreAt = (units: number) => number;

/**
 * The whole units nearest to `from`, upwards or downwards, that score more than `above`; `null` where none
 * between `low` and `high` does. `from` itself may have decimals, as an amount of money has. `borders` cut the scale into pieces on which the score only rises or only falls, so
 * each piece is searched by halving: a total of a million dossiers costs no more than one of ten.
 */
export function nearestBetter(
  scoreAt: ScoreAt,
  from: number,
  above: number,
  bounds: { readonly low: number; readonly high: number; readonly borders: readonly number[] },
): number | null {
  const { low, high, borders } = bounds;
  const inner = borders.filter((border) => border > low && border < high);
  const stops = [...new Set([low, ...inner, high])].sort((a, b) => a - b);
  const up = firstBetter(scoreAt, above, [from, ...stops.filter((stop) => stop > from)]);
  const down = firstBetter(scoreAt, above, [from, ...stops.filter((stop) => stop < from).reverse()]);
  if (up === null || down === null) return up ?? down;
  return up - from <= from - down ? up : down;
}

/** Walks the stops outwards; in the first piece that reaches a better score, finds where it does so first. */
function firstBetter(scoreAt: ScoreAt, above: number, stops: readonly number[]): number | null {
  for (let i = 1; i < stops.length; i++) {
    const near = stops[i - 1] ?? 0;
    const far = stops[i] ?? 0;
    if (i > 1 && scoreAt(near) > above) return near;
    if (scoreAt(far) > above) return halve(scoreAt, above, near, far);
  }
  return null;
}

/** Between `worse`, which is not better, and `better`, which is: the first that is, seen from `worse`. */
function halve(scoreAt: ScoreAt, above: number, worse: number, better: number): number {
  let [no, yes] = [worse, better];
  while (Math.abs(yes - no) > 1) {
    const middle = no < yes ? Math.floor((no + yes) / 2) : Math.ceil((no + yes) / 2);
    // Beyond 2^53 neighbouring numbers lie further apart than one, and the middle is one of the two.
    if (middle === no || middle === yes) break;
    if (scoreAt(middle) > above) yes = middle;
    else no = middle;
  }
  return yes;
}
