import type { Consolidation } from '../../model/consolidation';
import type { Edits, SheetEdits } from '../../model/edits';
import { EMPTY_WORKBOOK } from '../../model/grid';
import type { Translate } from '../../model/message';
import { dataSheet } from './data-sheet';
import { lossesSheet } from './losses-sheet';
import { problemsSheet } from './problems-sheet';
import { rankingSheet } from './ranking-sheet';
import { partCount, shareColours, shareSheet } from './share-sheet';

/**
 * The edits that write a consolidation into a new workbook: ranking, shares by field and by leaf, the leaves that
 * cost most, what is left to be put right, and the figures from which all of it is computed.
 *
 * @param addressOf the address of a file, relative to the workbook that is written
 */
export function consolidationEdits(
  result: Consolidation,
  t: Translate,
  addressOf: (file: string) => string | null,
): Edits {
  const data = dataSheet(result);
  const ranking = rankingSheet(result);
  const [fields, leaves] = [shareSheet('fields', result), shareSheet('leaves', result)];
  const context = { t, result, addressOf, data: data.places, ranking: ranking.places };
  const coloured = (sheet: typeof fields, kind: 'fields' | 'leaves') => {
    const drawn = sheet.draw({ ...context, shares: sheet.places }, EMPTY_WORKBOOK);
    const conditionalFormats = shareColours(sheet, partCount(kind, result));
    return { ...drawn, edits: { ...drawn.edits, conditionalFormats } };
  };
  const drawn = [
    ranking.draw(context, EMPTY_WORKBOOK),
    coloured(fields, 'fields'),
    coloured(leaves, 'leaves'),
    lossesSheet(result).draw(context, EMPTY_WORKBOOK),
    problemsSheet(result).draw(context, EMPTY_WORKBOOK),
    data.draw(context, EMPTY_WORKBOOK),
  ];
  const sheets: readonly SheetEdits[] = drawn.map(({ edits }) => edits);
  return { sheets, names: drawn.flatMap(({ names }) => names), state: null };
}
