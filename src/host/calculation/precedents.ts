import type { CellRange } from '../../model/cell';
import { areaNamed } from './areas';
import { parseFormula } from './parse-formula';
import type { Syntax } from './parse-formula';
import type { Source, SourceSheet } from './source';
import { FormulaError, NotReproduced } from './values';

/** A rectangle that a formula's value may depend on. */
export interface Precedent {
  readonly sheet: SourceSheet;
  readonly range: CellRange;
}

/** Names may stand for names, but not for ever. */
const MAX_DEPTH = 20;

/** The areas that a formula names, those behind its names too. What it names wrongly it does not depend on. */
export function precedentsOf(
  syntax: Syntax,
  source: Source,
  sheet: SourceSheet,
  depth = 0,
): readonly Precedent[] {
  if (syntax === null || depth > MAX_DEPTH) return [];
  const of = (inner: Syntax) => precedentsOf(inner, source, sheet, depth);
  switch (syntax.type) {
    case 'ReferenceIdentifier':
      return syntax.kind === 'name'
        ? precedentsOf(meaningOf(syntax.value, source, sheet), source, sheet, depth + 1)
        : areaOf(syntax.value, source, sheet);
    case 'UnaryExpression':
      return syntax.arguments.flatMap(of);
    case 'BinaryExpression':
      return binary(syntax.operator, syntax.arguments.map(of));
    case 'CallExpression':
      return syntax.arguments.flatMap(of);
    default:
      return [];
  }
}

function meaningOf(name: string, source: Source, sheet: SourceSheet): Syntax {
  const meaning = source.nameMeaning(name, sheet);
  return meaning === null ? null : parseFormula(meaning);
}

/** Of A1:INDEX(A:A, 3) all of column A is a precedent already; of A1:B2:C3 the whole rectangle is. */
function binary(operator: string, parts: readonly (readonly Precedent[])[]): readonly Precedent[] {
  const all = parts.flat();
  const [first, ...rest] = all;
  if (operator !== ':' || !first) return all;
  const around = rest.reduce<CellRange>(
    (range, { range: other }) => ({
      firstRow: Math.min(range.firstRow, other.firstRow),
      firstColumn: Math.min(range.firstColumn, other.firstColumn),
      lastRow: Math.max(range.lastRow, other.lastRow),
      lastColumn: Math.max(range.lastColumn, other.lastColumn),
    }),
    first.range,
  );
  return [{ sheet: first.sheet, range: around }];
}

function areaOf(text: string, source: Source, sheet: SourceSheet): readonly Precedent[] {
  try {
    const { sheet: where, range } = areaNamed(text, source, sheet);
    return [{ sheet: where, range }];
  } catch (thrown) {
    if (thrown instanceof FormulaError || thrown instanceof NotReproduced) return [];
    throw thrown;
  }
}
