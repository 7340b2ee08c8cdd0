import type { Assessment } from '../model/assessment';
import { text } from '../model/edits';
import type { Grid, WorkbookContent } from '../model/grid';
import { message, type Translate } from '../model/message';
import { evidenceIds } from './criteria-edits';
import { hasGeneratedColumn, generatedColumn, type GeneratedColumn } from './generated-columns';
import type { CellOf } from './sheet-context';

/** What the column of document numbers is made from, besides the assessment. */
export interface DocumentsContext {
  readonly content: WorkbookContent;
  readonly grid: Grid;
  readonly t: Translate;
  readonly registerPlace: CellOf;
  /** What we write into evidence cells ourselves, by the leaf's id: these say the numbers already. */
  readonly evidence: ReadonlyMap<string, string>;
  /** The generated column that is left of it. */
  readonly after: number;
}

const WIDTH = 20;
/** More would not fit on one line, and rows of the office's own sheet keep their heights; the summary names all. */
const MAX_NAMED = 3;

const shortList = (ids: readonly string[]): string =>
  evidenceIds(ids.length > MAX_NAMED ? [...ids.slice(0, MAX_NAMED), '…'] : ids);

/**
 * The column that names each leaf's documents by their numbers and leads to the register. It is made where an office
 * wrote its evidence into the criteria sheet itself: that text stays as it is, with whatever link the office put on
 * it. `null` where the evidence cells are ours and say the numbers themselves. Why: decision 0047.
 */
export function documentsColumn(assessment: Assessment, context: DocumentsContext): GeneratedColumn | null {
  const { leaves, evidenceOf } = assessment;
  const { content, grid, t, registerPlace, evidence, after } = context;
  const isToldElsewhere = leaves.every(
    ({ criterion }) => evidence.has(criterion.id) || !evidenceOf.has(criterion.id),
  );
  if (isToldElsewhere && !hasGeneratedColumn('documents', assessment, content)) return null;
  const idsAt = new Map(
    leaves.map(({ criterion }) => [criterion.row, evidenceOf.get(criterion.id) ?? []] as const),
  );
  return generatedColumn(
    {
      place: 'documents',
      header: t(message('documents.header')),
      width: WIDTH,
      cellAt: (row) => text(shortList(idsAt.get(row) ?? [])),
      linkAt: (row) => {
        const place = registerPlace(idsAt.get(row)?.[0] ?? '');
        return place && { kind: 'cell', ...place };
      },
    },
    assessment,
    { content, grid },
    after,
  );
}
