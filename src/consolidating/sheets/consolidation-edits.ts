import type { Consolidation } from '../../model/consolidation';
import type { Edits, SheetEdits } from '../../model/edits';
import { refuseConsolidationNamesOfOthers } from '../../memory/generated-sheets';
import { EMPTY_WORKBOOK, type WorkbookContent } from '../../model/grid';
import type { Translate } from '../../model/message';
import { dataSheet } from './data-sheet';
import { lossesSheet } from './losses-sheet';
import { problemsSheet } from './problems-sheet';
import { rankingSheet } from './ranking-sheet';
import { partCount, shareColours, shareSheet } from './share-sheet';

/**
 * The edits that write a consolidation into a workbook, over the sheets of an earlier one where they are there: ranking, shares by field and by leaf, the leaves that
 * cost most, what is left to be put right, and the figures from which all of it is computed.
 *
 * Throws a `Refusal` where one of our names marks something of the office's.
 *
 * @param addressOf the address of a file, relative to the workbook that is written
 */
export function consolidationEdits(
  result: Consolidation,
  t: Translate,
  addressOf: (file: string) => string | null,
  content: WorkbookContent = EMPTY_WORKBOOK,
): Edits {
  refuseConsolidationNamesOfOthers(content);
  const data = dataSheet(result, content);
  const ranking = rankingSheet(result, content);
  const [fields, leaves] = [shareSheet('fields', result, content), shareSheet('leaves', result, content)];
  const context = { t, result, addressOf, data: data.places, ranking: ranking.places };
  const coloured = (sheet: typeof fields, kind: 'fields' | 'leaves') => {
    const drawn = sheet.draw({ ...context, shares: sheet.places }, content);
    const conditionalFormats = shareColours(sheet, partCount(kind, result));
    return { ...drawn, edits: { ...drawn.edits, clearConditionalFormats: true, conditionalFormats } };
  };
  const drawn = [
    ranking.draw(context, content),
    coloured(fields, 'fields'),
    coloured(leaves, 'leaves'),
    lossesSheet(result, content).draw(context, content),
    problemsSheet(result, content).draw(context, content),
    data.draw(context, content),
  ];
  const sheets: readonly SheetEdits[] = drawn.map(({ edits }) => edits);
  return { sheets, names: drawn.flatMap(({ names }) => names), state: null };
}
