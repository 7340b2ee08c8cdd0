import { cellOf, valueAt, type Grid } from '../../model/grid';
import { KINDS } from '../../model/sheet-kind';
import type { TableMapping } from '../../model/mapping';
import type { Target, TargetList, TargetRole } from '../../model/target';
import { plainText, textKey } from '../../text/key';
import { codeText, textIn } from '../rows/criteria-rows';
import type { ColumnContent } from '../header/column-content';
import { rowsBelow, type Header, type TableKind } from '../header/header';
import { headerKey, TARGET_LEXICON } from '../header/lexicon';
import { findMappedHeader, type MappedHeader } from '../header/mapped-header';
import { readTitles } from '../header/titles';
import { pairAt, readResult, resultCell, type ResultPlace } from './target-result';
import { aimsUnclearly, readGoals } from '../wording/read-goals';

const fits = (role: TargetRole, { texts, numbers, textLength }: ColumnContent): boolean =>
  role === 'text' ? texts > numbers && textLength >= 12 : true;

export const TARGET_TABLE: TableKind<TargetRole> = {
  lexicon: TARGET_LEXICON,
  required: KINDS.targets.required,
  fits,
};

/** Of a plan without results, this many of its rows must say what they aim at: else it is no list of targets. */
const MIN_AIMING = 0.5;

/**
 * Finds a list of targets: a column of goals in words, with or without their results. `null` where the sheet is no
 * such list.
 */
export function findTargetHeader(
  grid: Grid,
  mapping?: TableMapping<TargetRole>,
): MappedHeader<TargetRole> | null {
  const found = findMappedHeader(grid, TARGET_TABLE, mapping);
  if (found && mapping?.columns) return found;
  if (!found || resultColumn(found.header) !== undefined) return found;
  const { targets } = readTargetSheet(grid, found.header);
  const aiming = targets.filter(({ goal }) => goal !== null).length;
  return aiming >= 2 && aiming >= MIN_AIMING * targets.length ? found : null;
}

/** Where the results are: a column of rates alone holds them as well. */
const resultColumn = ({ columns }: Header<TargetRole>): number | undefined =>
  columns.achieved ?? columns.rate;

/** Reads a list of targets; rows that only title a group give the field of those below. */
export function readTargetSheet(grid: Grid, header: Header<TargetRole>): TargetList {
  const { columns } = header;
  const { title, year } = readTitles(grid, header.firstRow);
  const targets: Target[] = [];
  let group = '';
  for (const row of rowsBelow(grid, header)) {
    const text = plainText(textIn(grid, row, columns.text));
    if (/^(noi nhan|kt\.? ?giam doc|nguoi lap)/.test(textKey(text))) break;
    if (text === '') continue;
    const read = targetsIn(grid, header, row, text);
    const isTitle = read.every(({ goal, achieved }) => !goal && (achieved?.kind ?? 'blank') === 'blank');
    if (isTitle && !/\d/.test(text) && !aimsUnclearly(text)) {
      group = text;
      continue;
    }
    targets.push(...read.map((target) => ({ ...target, field: target.field || group })));
  }
  return { sheet: grid.sheet, title, year, targets };
}

/** The targets of one row: one for each figure that its sentence aims at, or one that is not understood. */
function targetsIn(grid: Grid, header: Header<TargetRole>, row: number, text: string): readonly Target[] {
  const { columns, words } = header;
  const unit = plainText(textIn(grid, row, columns.unit));
  const place: ResultPlace = {
    row,
    achieved: resultColumn(header),
    total: columns.total,
    inPercent:
      /%|phan tram/.test(headerKey(words.achieved ?? words.rate ?? '')) || /%|phan tram/.test(textKey(unit)),
  };
  const goals = readGoals(text);
  const base = {
    no: columns.no === undefined ? '' : codeText(grid, row, columns.no).text.replace(/[.)\s]+$/, ''),
    field: plainText(textIn(grid, row, columns.field)),
    unit,
    lead: plainText(textIn(grid, row, columns.lead)),
    criterion: criterionAt(grid, row, columns.criterion),
    pair: null,
    isOptional: /\bneu co\b/.test(textKey(text)),
    cell: cellOf(grid, row, columns.text ?? 0),
    resultCell: resultCell(grid, place, columns.text ?? 0),
    resultText: resultText(grid, place),
    totalCell: columns.total === undefined ? null : cellOf(grid, row, columns.total),
  };
  if (goals.length === 0) return [{ ...base, text, goal: null, achieved: readResult(grid, place, null) }];
  // One pair of figures is of one target: of several nobody can tell whose it is.
  const pair = goals.length === 1 ? pairAt(grid, place) : null;
  return goals.map(({ goal, text: clause }, index) => ({
    ...base,
    pair,
    text: clause,
    goal,
    achieved: readResult(grid, place, goal, { index, of: goals.length }),
  }));
}

function criterionAt(grid: Grid, row: number, column: number | undefined): Target['criterion'] {
  if (column === undefined) return null;
  const text = codeText(grid, row, column).text.replace(/[.)\s]+$/, '');
  return text === '' ? null : { text, cell: cellOf(grid, row, column) };
}

function resultText(grid: Grid, { row, achieved }: ResultPlace): string | null {
  const value = achieved === undefined ? null : valueAt(grid, row, achieved);
  return typeof value === 'string' && value !== '' ? value : null;
}
