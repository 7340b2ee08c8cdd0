import type { Grid, WorkbookContent } from '../../src/model/grid';

/** What stood in a workbook and no longer stands in another, one line for each: nothing, where nothing was lost. */
export function lostFrom(before: WorkbookContent, after: WorkbookContent): readonly string[] {
  const names = new Set(after.names.map(({ name }) => name));
  return [
    ...before.grids.flatMap((grid) => {
      const now = after.grids.find(({ sheet }) => sheet === grid.sheet);
      return now ? lostCells(grid, now) : [`sheet ${grid.sheet}`];
    }),
    ...before.names.filter(({ name }) => !names.has(name)).map(({ name }) => `name ${name}`),
  ];
}

function lostCells(before: Grid, after: Grid): readonly string[] {
  const lost: string[] = [];
  before.values.forEach((row, index) =>
    row.forEach((value, column) => {
      const formula = before.formulas[index]?.[column] ?? null;
      if (value === null && formula === null) return;
      const now = {
        value: after.values[index]?.[column] ?? null,
        formula: after.formulas[index]?.[column] ?? null,
      };
      if (!isSame(value, now.value) || (formula !== null && formula !== now.formula))
        lost.push(
          `${before.sheet} ${index + 1}:${column + 1} ${JSON.stringify(value)} → ${JSON.stringify(now)}`,
        );
    }),
  );
  for (const link of before.links)
    if (!after.links.some(({ row, column }) => row === link.row && column === link.column))
      lost.push(`${before.sheet} ${link.row + 1}:${link.column + 1} link`);
  return lost;
}

const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? one.toPrecision(12) === other.toPrecision(12)
    : JSON.stringify(one) === JSON.stringify(other);
