import { cellOf, type Grid } from '../model/grid';
import type { Target, TargetList, TargetRole } from '../model/target';
import { plainText, textKey } from '../text/key';
import { codeText, textIn } from './criteria-rows';
import { readEntry } from './entry';
import type { ColumnContent } from './column-content';
import { rowsBelow, type Header, type TableKind } from './header';
import { headerKey, TARGET_LEXICON } from './lexicon';
import { findMappedHeader, type MappedHeader } from './mapped-header';
import { readTitles } from './titles';
import { readGoal } from './wording/read-goal';

const fits = (role: TargetRole, { texts, numbers, textLength }: ColumnContent): boolean =>
  role === 'text' ? texts > numbers && textLength >= 12 : true;

const TARGET_TABLE: TableKind<TargetRole> = { lexicon: TARGET_LEXICON, required: ['text', 'achieved'], fits };

/** Finds a list of targets: a column of goals in words. `null` where the sheet is no such list. */
export const findTargetHeader = (grid: Grid): MappedHeader<TargetRole> | null =>
  findMappedHeader(grid, TARGET_TABLE, undefined);

/** Reads a list of targets; rows that only title a group give the field of those below. */
export function readTargetSheet(grid: Grid, header: Header<TargetRole>): TargetList {
  const { columns } = header;
  const { title, year } = readTitles(grid, header.firstRow);
  const percentHeader = /%/.test(headerKey(header.words.achieved ?? ''));
  const targets: Target[] = [];
  let group = '';
  for (const row of rowsBelow(grid, header)) {
    const text = plainText(textIn(grid, row, columns.text));
    if (/^(noi nhan|kt\.? ?giam doc|nguoi lap)/.test(textKey(text))) break;
    if (text === '') continue;
    const goal = readGoal(text);
    const achieved =
      columns.achieved === undefined
        ? null
        : readEntry(grid, row, columns.achieved, { percentHeader, applicability: false });
    if (!goal && (achieved === null || achieved.kind === 'blank') && !/\d/.test(text)) {
      group = text;
      continue;
    }
    targets.push({
      no: columns.no === undefined ? '' : codeText(grid, row, columns.no).text.replace(/[.)\s]+$/, ''),
      field: plainText(textIn(grid, row, columns.field)) || group,
      text,
      goal,
      isOptional: /\bneu co\b/.test(textKey(text)),
      achieved,
      cell: cellOf(grid, row, columns.text ?? 0),
    });
  }
  return { sheet: grid.sheet, title, year, targets };
}
