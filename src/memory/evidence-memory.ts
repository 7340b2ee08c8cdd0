import { asEvidenceId, type EvidenceMemory, type RegisteredEvidence } from '../model/evidence';
import { valueAt, type WorkbookContent } from '../model/grid';
import { placeGeneratedSheet } from './generated-sheets';
import { REGISTER_COLUMNS, type RegisterColumn } from './register-columns';

/**
 * What the register of the last run says: which document is under which number. It is read from the sheet
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
    const text = (column: RegisterColumn): string =>
      String(valueAt(grid, row, block.firstColumn + REGISTER_COLUMNS.indexOf(column)) ?? '').trim();
    if (/^TL-\d+$/.test(text('id')))
      registered.push({
        id: asEvidenceId(text('id')),
        title: text('title'),
        document: text('document'),
        link: text('link'),
        criteria: text('criteria').split(/\s*;\s*/),
      });
  }
  return { registered, written };
}
