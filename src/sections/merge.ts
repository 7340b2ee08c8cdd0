import type { Assessment } from '../model/assessment';
import type { CellRef } from '../model/cell';
import type { Edits } from '../model/edits';
import { cellOf, formulaAt, valueAt, type Grid, type WorkbookContent } from '../model/grid';
import { recall } from '../memory/recall';
import type { AssessedBook, SheetPiece } from './assessed-book';
import { addedDocuments } from './added-documents';
import type { Conflict, ConflictKind } from './conflict';
import { changeEdits } from './change-edits';
import { judgeIn, OFFICE_RULES, type Judge, type MergeRules, type Merging } from './merge-rules';
import { differencesOf, type CellDifference } from './cell-differences';
import { sheetGridOf, sheetsOfWork } from './part-edits';
import { pairCriteriaRows, pairListRows, type RowPair } from './pair-rows';
import { rowFingerprints, type RowFingerprints } from './row-fingerprints';
import { sectionKey, sectionsOf } from './sections';

/** The whole with what the parts changed. */
export interface MergedParts {
  readonly edits: Edits;
  /** How many cells were taken over. */
  readonly taken: number;
  /** What a person must settle, in the order of the sheets. */
  readonly conflicts: readonly Conflict[];
  /** The sections of parts that no longer keep fingerprints: for them the whole as it is counts as what it was. */
  readonly withoutBase: readonly string[];
}

/**
 * Joins what sections filled in: a cell that a section changed in its own rows is taken over where the whole still says
 * what it said when the part was made. Whatever else differs is a conflict, and the whole stays as it is there.
 */
export function mergeParts(
  whole: AssessedBook,
  parts: readonly AssessedBook[],
  rules: MergeRules = OFFICE_RULES,
): MergedParts {
  const merging = parts.map((part) => mergingOf(part, whole, rules));
  const found = sheetsOfWork(whole.assessment).map((sheet) => {
    const grid = sheetGridOf(whole.content, sheet);
    const pieces = grid ? merging.map((part) => pieceOf(part, whole, grid)) : [];
    const added =
      grid && rules.columns === null && sheet === whole.assessment.evidence.sheet
        ? addedDocuments(whole, grid, pieces)
        : null;
    return { pieces, added };
  });
  const differences = found.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.differences));
  const { agreed, differing } = combined(differences);
  const changes = [...agreed, ...found.flatMap(({ added }) => added?.changes ?? [])];
  const conflicts = [
    ...differing,
    ...found.flatMap(({ pieces, added }) => [
      ...pieces.flatMap((piece) => piece.conflicts),
      ...(added?.conflicts ?? pieces.flatMap(addedRows)),
    ]),
  ];
  return {
    edits: changeEdits(changes),
    taken: changes.length,
    conflicts: conflicts.sort(bySheetAndCell(whole.content)),
    withoutBase: merging.filter(({ base }) => base === null).map(({ section }) => section),
  };
}

function mergingOf(part: AssessedBook, { content, assessment }: AssessedBook, rules: MergeRules): Merging {
  const { part: base } = recall(part.content).state;
  if (!base) return { ...part, section: part.file, base, rules, isOwnLeaf: () => true };
  const { section, by } = base;
  const grid = sheetGridOf(content, assessment.set.sheet);
  const sections = grid ? sectionsOf(by, assessment, grid) : [];
  const own = sections.find(({ name }) => sectionKey(name) === sectionKey(section));
  const named = rules.named === 'file' ? part.file : section;
  return { ...part, section: named, base, rules, isOwnLeaf: (id) => own?.leaves.has(id) === true };
}

function pieceOf(part: Merging, whole: AssessedBook, wholeGrid: Grid): SheetPiece {
  const { section } = part;
  const partGrid = sheetGridOf(part.content, sheetOfPart(part, whole.assessment, wholeGrid.sheet));
  if (!partGrid) return { section, grid: wholeGrid, differences: [], conflicts: [], added: [] };
  const fingerprints = { part: rowFingerprints(partGrid), whole: rowFingerprints(wholeGrid) };
  const base = part.base?.fingerprints.get(wholeGrid.sheet) ?? fingerprints.whole;
  const isCriteria = wholeGrid.sheet === whole.assessment.set.sheet;
  const pairs = isCriteria
    ? pairCriteriaRows(part.assessment.set, whole.assessment.set, fingerprints.part.length)
    : pairListRows(fingerprints.part, base, fingerprints.whole);
  const judge = judgeIn(part, whole, isCriteria);
  const isSure = part.base !== null || part.rules.columns === null;
  const judged = pairs.flatMap((pair) =>
    changesOf(pair, { section, partGrid, wholeGrid, fingerprints, base, judge, isSure }),
  );
  return {
    section,
    grid: partGrid,
    differences: judged.flatMap(({ difference, why }) => (why === null ? difference : [])),
    conflicts: judged.flatMap(({ difference, why }) => (why === null ? [] : conflictOf(difference, why))),
    added: pairs
      .filter(({ part: row, whole: at }) => at === null && fingerprints.part[row] !== '')
      .map(({ part: row }) => row),
  };
}

/** The sheet of the part that is this sheet of the whole: it may have been renamed. */
function sheetOfPart(
  { assessment: part, content }: Merging,
  whole: Assessment,
  sheet: string,
): string | null {
  if (sheetGridOf(content, sheet)) return sheet;
  if (sheet === whole.set.sheet) return part.set.sheet;
  if (sheet === whole.annex?.sheet) return part.annex?.sheet ?? null;
  return sheet === whole.evidence.sheet ? part.evidence.sheet : part.targetSheet;
}

interface PairContext {
  readonly section: string;
  readonly partGrid: Grid;
  readonly wholeGrid: Grid;
  readonly fingerprints: { readonly part: RowFingerprints; readonly whole: RowFingerprints };
  readonly base: RowFingerprints;
  readonly judge: Judge;
  /** Whether what the part was made from is known, so that what differs in it was changed. */
  readonly isSure: boolean;
}

interface Judged {
  readonly difference: CellDifference;
  readonly why: ConflictKind | null;
}

/** What the section changed in a row; a row that it left as it was when the part was made changes nothing. */
function changesOf(
  { part, whole }: RowPair,
  { section, partGrid, wholeGrid, fingerprints, base, judge, isSure }: PairContext,
): readonly Judged[] {
  if (whole === null || fingerprints.part[part] === (base[whole] ?? '')) return [];
  const isWholeChanged = (fingerprints.whole[whole] ?? '') !== (base[whole] ?? '');
  return differencesOf({ section, part: partGrid, partRow: part, whole: wholeGrid, wholeRow: whole }).flatMap(
    (difference) => {
      const verdict = judge(difference, part);
      if (verdict === 'ours' || (!isSure && difference.offered === null)) return [];
      // Only the row is known to have changed: an empty cell of the whole takes what is filled in, nothing else is.
      const isOpen =
        difference.stands === null && formulaAt(wholeGrid, whole, difference.cell.column) === null;
      return {
        difference,
        why: verdict ?? ((isWholeChanged || !isSure) && !isOpen ? 'whole-changed' : null),
      };
    },
  );
}

const conflictOf = ({ cell, stands, section, offered }: CellDifference, kind: ConflictKind): Conflict => ({
  kind,
  cell,
  stands,
  offers: [{ section, value: offered }],
});

/** Rows that a part added where none can be taken over. */
const addedRows = ({ section, grid, added }: SheetPiece): readonly Conflict[] =>
  added.map((row) => {
    const column = Math.max(
      0,
      (grid.values[row] ?? []).findIndex((value) => typeof value === 'string'),
    );
    const value = valueAt(grid, row, column);
    return { kind: 'added-row', cell: cellOf(grid, row, column), stands: null, offers: [{ section, value }] };
  });

/** What the parts have for one cell: the same from all, or a conflict. */
function combined(differences: readonly CellDifference[]): {
  readonly agreed: readonly CellDifference[];
  readonly differing: readonly Conflict[];
} {
  const byCell = new Map<string, CellDifference[]>();
  for (const difference of differences) {
    const key = placeKey(difference.cell);
    byCell.set(key, [...(byCell.get(key) ?? []), difference]);
  }
  const agreed: CellDifference[] = [];
  const differing: Conflict[] = [];
  for (const [first, ...others] of byCell.values()) {
    if (!first) continue;
    if (others.every(({ fingerprint }) => fingerprint === first.fingerprint)) agreed.push(first);
    else
      differing.push({
        kind: 'sections-differ',
        cell: first.cell,
        stands: first.stands,
        offers: [first, ...others].map(({ section, offered }) => ({ section, value: offered })),
      });
  }
  return { agreed, differing };
}

const placeKey = ({ sheet, row, column }: CellRef): string => `${sheet}\t${row}\t${column}`;

function bySheetAndCell({ grids }: WorkbookContent): (one: Conflict, other: Conflict) => number {
  const order = new Map(grids.map(({ sheet }, index) => [sheet, index]));
  return ({ cell: one }, { cell: other }) =>
    (order.get(one.sheet) ?? 0) - (order.get(other.sheet) ?? 0) ||
    one.row - other.row ||
    one.column - other.column;
}
