import { isOneCell, tableIn, valueIn } from './areas';
import { NotReproduced, isArea, isTable } from './values';
import type { Operand, Single, Table } from './values';

/**
 * The one value of an operand. Where a range is in place of a single value, Excel takes the cell of the
 * same row or spreads the result over cells, as its version goes: we do neither.
 */
export function singleOf(operand: Operand): Single {
  if (isArea(operand)) {
    if (isOneCell(operand)) return valueIn(operand.sheet, operand.range.firstRow, operand.range.firstColumn);
    throw new NotReproduced('a range in place of one value');
  }
  if (!isTable(operand)) return operand;
  const [row = []] = operand.rows;
  if (operand.rows.length === 1 && row.length === 1) return row[0] ?? null;
  throw new NotReproduced('several values in place of one');
}

/** The operand as rows of values. */
export function operandRows(operand: Operand): Table['rows'] {
  if (isArea(operand)) return tableIn(operand).rows;
  return isTable(operand) ? operand.rows : [[operand]];
}

/** Works on single values; where tables are among them, on their values one by one. */
export function broadcast(
  operands: readonly Operand[],
  work: (values: readonly Single[]) => Single,
  asTables: boolean,
): Operand {
  const spread =
    asTables && operands.some((operand) => isTable(operand) || (isArea(operand) && !isOneCell(operand)));
  if (!spread) return work(operands.map(singleOf));
  const tables = operands.map(operandRows);
  const height = Math.max(...tables.map((rows) => rows.length));
  const width = Math.max(...tables.map((rows) => rows[0]?.length ?? 0));
  const rows = Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (__, right) => {
      const values = tables.map((table) => valueAt(table, down, right));
      return values.includes(undefined) ? { error: '#N/A' } : work(values.map((value) => value ?? null));
    }),
  );
  return { kind: 'table', rows };
}

/** A single value, row or column is repeated; beyond any other table there is nothing. */
function valueAt(rows: Table['rows'], down: number, right: number): Single | undefined {
  const row = rows.length === 1 ? rows[0] : rows[down];
  return row?.length === 1 ? row[0] : row?.[right];
}
