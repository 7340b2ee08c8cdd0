import type { ReportFigureGroup, ReportFigureLine } from '../../model/report-figure';

/** A row of the sheet as it is, before it is known to which others it belongs. */
export interface RawFigure extends Omit<ReportFigureLine, 'heading'> {
  /** Whether any of its cells for a period, or its unit, is filled: else it only heads those below. */
  readonly isFilled: boolean;
}

/**
 * Puts the rows under their codes: a row without a code of its own, or with the sign (a) or (b), belongs to the code above
 * it. Of two lines under one code the first is the total (a) and the second what was achieved of it (b), whether they say
 * so or not.
 */
export function groupFigures(rows: readonly RawFigure[]): readonly ReportFigureGroup[] {
  const groups: RawFigure[][] = [];
  for (const row of rows) {
    const open = groups.at(-1);
    if (open && belongsTo(row, open)) open.push(row);
    else groups.push([row]);
  }
  return groups.flatMap((group) => groupOf(group));
}

function belongsTo(row: RawFigure, open: readonly RawFigure[]): boolean {
  const code = open[0]?.code ?? '';
  if (row.code === '') return code !== '' || row.part === 'b';
  // The same code once more is the other half of a pair, or the code twice.
  return row.code === code && row.part !== null && open.every(({ part }) => part !== row.part);
}

function groupOf(rows: readonly RawFigure[]): readonly ReportFigureGroup[] {
  const [first] = rows;
  if (!first) return [];
  const lines = rows.filter(({ isFilled, part }) => isFilled || part !== null);
  const heading = lines.includes(first) ? '' : first.name;
  const [one, two, another] = lines;
  const isPair = one && two && !another && lines.every(({ part }) => part === null) && two.code === '';
  const told = lines.map(({ isFilled: _, ...line }, index): ReportFigureLine => ({
    ...line,
    code: first.code,
    heading,
    part: isPair ? (index === 0 ? 'a' : 'b') : line.part,
  }));
  return told.length === 0 ? [] : [{ code: first.code, lines: told, codeCell: first.codeCell }];
}
