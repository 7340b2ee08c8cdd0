import type { CellRef } from '../model/cell';
import type { Criterion, Leaf } from '../model/criterion';
import {
  noEdits,
  number,
  text,
  type Block,
  type CellContent,
  type Edits,
  type FormatEdit,
} from '../model/edits';
import { formatAt, type Grid } from '../model/grid';
import type { Entry, FigureEntry, Measure } from '../model/measure';
import { countCells, levelCells } from '../reading/leaves/declared';
import type { Trial } from '../scoring/trial';

/** Where each part of a leaf's declaration is written. `null` where the sheet has no cell for it. */
interface DeclarationCells {
  readonly total: CellRef | null;
  readonly achieved: CellRef | null;
  readonly rate: CellRef | null;
  readonly level: CellRef | null;
  readonly points: CellRef;
  /** Where "Không áp dụng" is written: its own column, or in place of a figure. */
  readonly notApplicable: CellRef | null;
}

/** The cells that a person would fill in for a leaf. */
function declarationCells({ scoreCell }: Pick<Criterion, 'scoreCell'>, { measure }: Leaf): DeclarationCells {
  const { total, applicability } = measure;
  return {
    total: total?.cell ?? null,
    achieved: countCells(measure)[0]?.cell ?? null,
    rate: rateEntryOf(measure)?.cell ?? null,
    level: levelCell(measure),
    points: scoreCell,
    notApplicable: (applicability ?? levelCells(measure).find(takesWords))?.cell ?? null,
  };
}

/**
 * Where a level's words are written: in the column of its own, where words are already, or in an empty cell where
 * no "x" can be put. A figure that is there is never written over.
 */
function levelCell(measure: Measure): CellRef | null {
  const { level, tickPlaces } = measure;
  if (level) return level.cell;
  const cells = levelCells(measure);
  const words = cells.find(({ kind }) => kind === 'words');
  const free = tickPlaces.length > 0 ? undefined : cells.find(takesWords);
  return (words ?? free)?.cell ?? null;
}

/** Nothing that a person typed is lost by writing words here. */
const takesWords = ({ kind }: Entry): boolean => kind === 'blank' || kind === 'dash' || kind === 'words';

/**
 * Writes what a person declares for a leaf into the person's own cells, each in the form that the cell already has:
 * "11/13" stays in one cell, a percentage under "%" stays in hundredths.
 *
 * @param reason why the leaf does not apply; goes into the explanation where that is empty, else after the words in it
 */
export function declareEdits(
  criterion: Criterion,
  leaf: Leaf,
  trial: Trial,
  { grid, reason = '' }: { readonly grid: Grid; readonly reason?: string },
): Edits {
  const writes: Write[] = [
    ...figureWrites(leaf, trial, grid),
    ...levelWrites(criterion, leaf, trial),
    ...applicabilityWrites(criterion, leaf, trial, reason),
    ...(trial.points === undefined ? [] : [write(criterion.scoreCell, numberOrEmpty(trial.points))]),
  ];
  return {
    sheets: [
      {
        ...noEdits(grid.sheet),
        blocks: writes.map(({ cell, content }) => blockAt(cell, content)),
        formats: writes.flatMap(({ cell, format }): FormatEdit[] =>
          format ? [{ range: rangeAt(cell), style: { numberFormat: format } }] : [],
        ),
      },
    ],
    names: [],
    state: null,
  };
}

interface Write {
  readonly cell: CellRef;
  readonly content: CellContent;
  readonly format?: string;
}

const write = (cell: CellRef, content: CellContent): Write => ({ cell, content });
const numberOrEmpty = (value: number | null): CellContent =>
  value === null ? { kind: 'empty' } : number(value);
const blockAt = ({ row, column }: CellRef, content: CellContent): Block => ({
  row,
  column,
  cells: [[content]],
});
const rangeAt = ({ row, column }: CellRef): FormatEdit['range'] => ({
  firstRow: row,
  lastRow: row,
  firstColumn: column,
  lastColumn: column,
});
const decimalComma = (value: number): string => String(value).replace('.', ',');

function figureWrites({ measure }: Leaf, { total, achieved, rate }: Trial, grid: Grid): readonly Write[] {
  const pair = pairCell(measure.total, measure.achieved);
  if (pair && (total !== undefined || achieved !== undefined)) {
    const a = total === undefined ? pair.total : total;
    const b = achieved === undefined ? pair.achieved : achieved;
    const content: CellContent =
      a === null || b === null ? { kind: 'empty' } : text(`${decimalComma(b)}/${decimalComma(a)}`);
    return [write(pair.cell, content)];
  }
  const counted = countCells(measure)[0];
  const rateEntry = rateEntryOf(measure);
  return [
    ...(total === undefined || !measure.total ? [] : [write(measure.total.cell, numberOrEmpty(total))]),
    ...(achieved === undefined || !counted ? [] : [write(counted.cell, numberOrEmpty(achieved))]),
    ...(rate === undefined || !rateEntry ? [] : [rateWrite(rateEntry, rate, grid)]),
  ];
}

/** Where a rate is or may be put: in its own column, or where the achieved number belongs if it is there. */
function rateEntryOf({ rate, total, achieved }: Measure): Entry | null {
  const isPercent = achieved?.kind === 'figure' && achieved.percent;
  return rate ?? (isPercent || !total ? achieved : null);
}

/** Both figures in one cell: "11/13". */
function pairCell(
  total: Entry | null,
  achieved: Entry | null,
): { readonly cell: CellRef; readonly total: number; readonly achieved: number } | null {
  if (total?.kind !== 'figure' || achieved?.kind !== 'figure' || achieved.form !== 'before-slash')
    return null;
  return { cell: achieved.cell, total: total.value, achieved: achieved.value };
}

function rateWrite(entry: Entry, rate: number | null, grid: Grid): Write {
  const { cell } = entry;
  if (rate === null) return write(cell, { kind: 'empty' });
  if (inHundredths(entry)) return write(cell, number(Number(`${rate}e2`)));
  const shown = formatAt(grid, cell.row, cell.column);
  return shown?.includes('%') ? write(cell, number(rate)) : { cell, content: number(rate), format: '0.00%' };
}

const inHundredths = (entry: Entry): entry is FigureEntry =>
  entry.kind === 'figure' && entry.form === 'number' && entry.divisor === 100;

function levelWrites(criterion: Criterion, leaf: Leaf, { level }: Trial): readonly Write[] {
  if (level === undefined) return [];
  const { ticks, tickPlaces } = leaf.measure;
  const chosen =
    leaf.rule.kind === 'levels' ? leaf.rule.levels.findIndex(({ label }) => label === level) : -1;
  if (ticks.length > 0) {
    return ticks.flatMap(({ cell, isMarked }, i) => {
      if (i === chosen) return isMarked ? [] : [write(cell, text('x'))];
      return isMarked ? [write(cell, { kind: 'empty' })] : [];
    });
  }
  const { level: cell } = declarationCells(criterion, leaf);
  if (cell) return [write(cell, level === null ? { kind: 'empty' } : text(level))];
  const place = tickPlaces[chosen];
  return place ? [write(place, text('x'))] : [];
}

/** The words by which every office says so, whatever language the pane speaks. */
const NOT_APPLICABLE = 'Không áp dụng';

function applicabilityWrites(
  criterion: Criterion,
  leaf: Leaf,
  { applies }: Trial,
  reason: string,
): readonly Write[] {
  const { measure } = leaf;
  if (applies === undefined) return [];
  if (applies) {
    const { total, achieved, rate, level, applicability } = measure;
    return [total, achieved, rate, level, applicability].flatMap((entry) =>
      entry?.kind === 'not-applicable' ? [write(entry.cell, { kind: 'empty' })] : [],
    );
  }
  const { notApplicable } = declarationCells(criterion, leaf);
  if (!notApplicable) return [];
  const words = reason === '' ? NOT_APPLICABLE : `${NOT_APPLICABLE}: ${reason}`;
  return [write(notApplicable, text(words))];
}
