import { asEvidenceId, type EvidenceMemory, type RegisteredEvidence } from '../model/evidence';
import { valueAt, type WorkbookContent } from '../model/grid';
import { placeGeneratedSheet } from './generated-sheets';
import { CRITERIA_COLUMN, LINK_COLUMN } from './register-columns';

/**
 * What the register of the last run says: which document stands under which number. It is read from the sheet
 * itself, so that numbers stay when our state is lost.
 *
 * @param written what the state remembers of the evidence cells
 */
export function evidenceMemory(
  content: WorkbookContent,
  written: ReadonlyMap<string, string>,
): EvidenceMemory {
  const { sheet, exists, block } = placeGeneratedSheet('register', content);
  const grid = exists ? content.grids.find((each) => each.sheet === sheet) : undefined;
  if (!grid || !block) return { registered: [], written };
  const registered: RegisteredEvidence[] = [];
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    const text = (column: number): string =>
      String(valueAt(grid, row, block.firstColumn + column) ?? '').trim();
    if (/^TL-\d+$/.test(text(0)))
      registered.push({
        id: asEvidenceId(text(0)),
        title: text(1),
        document: text(2),
        link: text(LINK_COLUMN),
        criteria: text(CRITERIA_COLUMN).split(/\s*;\s*/),
      });
  }
  return { registered, written };
}
