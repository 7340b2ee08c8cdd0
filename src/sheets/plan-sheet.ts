import type { Assessment } from '../model/assessment';
import { text, type CellStyle } from '../model/edits';
import type { WorkbookContent } from '../model/grid';
import { message, type Message, type Translate } from '../model/message';
import { sumPoints } from '../text/decimal';
import { mergeUserText, leafKey, type GeneratedTextHashes } from '../memory/preserved-rows';
import { GENERATED_SHEETS, type GeneratedSheetPlace } from '../memory/generated-sheets';
import { BODY, NOTE, SUBTITLE, TITLE, TOTAL } from './cell-styles';
import { pointsLostBy, PLAN_COLUMNS, type PlanLine, type PlanRow } from './plan-columns';
import { PROPOSED, proposalsFor, type ProposedColumn } from './plan-proposals';
import { openTargetSections } from './plan-targets';
import type { PlanIds, SheetContext } from './sheet-context';
import { sheetGrid } from './table/column';
import { linesSection, runningLine, wholeLine } from './table/lines-section';
import { placeSheet, existingTable, type PlacedSheet } from './table/sheet';
import { tableSection } from './table/table-section';
import { editablePositions, keptSection, userLines, type UserLines } from './table/user-lines';

/** What the plan's sections are made from, besides the assessment. */
export interface PlanSheetOptions {
  readonly content: WorkbookContent;
  readonly place: GeneratedSheetPlace;
  readonly t: Translate;
  readonly earlierHashes: GeneratedTextHashes;
}

/** The plan with its rows, and what to remember of the texts that we proposed. */
export interface PlacedPlan extends PlacedSheet<PlanIds, SheetContext> {
  readonly hashes: GeneratedTextHashes;
}

const GRID = sheetGrid(PLAN_COLUMNS);
const TABLE = { grid: GRID, columns: PLAN_COLUMNS };
const LOOK: CellStyle = { ...BODY, vertical: 'top' };

/** A line that a person added under the table has something in a column that is theirs to fill. */
const isAddedLine = (texts: readonly string[]): boolean =>
  editablePositions(TABLE).some((column) => (texts[column] ?? '') !== '');

/**
 * The sheet "Điểm chưa đạt và khắc phục": every leaf that lost points or may lose them, why, what regains them,
 * who, by when and with which evidence. What a person wrote stays with its criterion from run to run; lines whose
 * criterion no longer loses anything follow at the end as long as anything of a person's is in them.
 */
export function planSheet(assessment: Assessment, options: PlanSheetOptions): PlacedPlan {
  const { content, place, earlierHashes } = options;
  const existing = userLines(TABLE, existingTable(place, content), {
    leaves: assessment.leaves.map(({ criterion }) => criterion),
    date1904: content.date1904,
    earlierHashes,
    isOpenEnded: true,
  });
  const { lines, hashes } = planLines(assessment, existing, options);
  const orphans = existing.orphans(new Set(lines.map(({ assessed }) => assessed.criterion.id)));
  const heading = message('plan.heading', { year: assessment.year ?? '…' });
  const sheet = placeSheet<PlanIds, SheetContext>({
    place,
    grid: GRID,
    name: GENERATED_SHEETS.plan.name,
    sections: [
      linesSection<SheetContext>({
        id: 'head',
        lines: [
          wholeLine(({ t }) => text(t(heading)), TITLE, 24),
          runningLine((context) => text(context.t(summaryLine(lines, context))), NOTE),
          runningLine(({ t }) => text(t(message('plan.hint'))), NOTE),
        ],
        gap: 1,
      }),
      tableSection<PlanRow, SheetContext>({
        id: 'lines',
        columns: PLAN_COLUMNS,
        rows: [...lines, { kind: 'total', lines }],
        keyOf: (row) => (row.kind === 'line' ? row.assessed.criterion.id : null),
        lookOf: ({ kind }) => (kind === 'line' ? LOOK : TOTAL),
      }),
      ...(orphans.length === 0
        ? []
        : [
            linesSection<SheetContext>({
              id: 'kept-title',
              lines: [{ cells: [{ content: ({ t }) => text(t(message('plan.orphans'))), style: SUBTITLE }] }],
            }),
            keptSection<PlanRow, SheetContext>({ id: 'kept', columns: PLAN_COLUMNS }, orphans, () => LOOK),
          ]),
      ...openTargetSections(assessment),
    ],
    titles: 'lines',
    freeze: { header: 'lines', upTo: 'name' },
    isLine: isAddedLine,
  });
  return { ...sheet, hashes };
}

/** The lines of the leaves, gaps first, with what we propose or a person wrote. */
function planLines(
  assessment: Assessment,
  existing: UserLines,
  { t, earlierHashes }: PlanSheetOptions,
): { readonly lines: readonly PlanLine[]; readonly hashes: GeneratedTextHashes } {
  const gaps = new Map(assessment.gaps.map((gap) => [gap.leaf.id, gap]));
  const risks = new Map(assessment.risks.map((risk) => [risk.leaf.id, risk]));
  const leaves = new Map(assessment.leaves.map((leaf) => [leaf.criterion.id, leaf]));
  const hashes = new Map<string, string>();
  const lines = [...new Set([...gaps.keys(), ...risks.keys()])].flatMap((id): PlanLine[] => {
    const assessed = leaves.get(id);
    if (!assessed) return [];
    const { criterion } = assessed;
    const [gap, risk] = [gaps.get(id) ?? null, risks.get(id) ?? null];
    const messages = proposalsFor({ criterion, gap, risk, assessment });
    // Cells are read without the blanks at their ends: a proposal that had any would seem a person's the next time.
    const proposals = PROPOSED.map((column) => (messages[column] ? t(messages[column]).trim() : ''));
    const line = existing.of(id);
    const texts = line && { row: line.row, texts: PROPOSED.map((column) => line.text(column)) };
    const merged = mergeUserText(proposals, texts, earlierHashes);
    hashes.set(leafKey(criterion), merged.hashes);
    const settled = (column: ProposedColumn): string => merged.texts[PROPOSED.indexOf(column)] ?? '';
    const written = {
      measure: settled('measure'),
      unit: settled('unit'),
      due: settled('due'),
      evidence: settled('evidence'),
      note: line?.text('note') ?? '',
    };
    return [{ kind: 'line', assessed, gap, risk, texts: written }];
  });
  return { lines, hashes };
}

/** The same figure as in the line of the totals, from the scores that are in the cells. */
const summaryLine = (lines: readonly PlanLine[], context: SheetContext): Message => {
  const lost = lines.flatMap((line) => pointsLostBy(line, context) ?? []);
  return message('plan.summary', { lost: sumPoints(lost), leaves: lost.length });
};
