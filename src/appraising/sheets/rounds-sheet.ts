import type { Assessed } from '../../assess';
import type { Assessment } from '../../model/assessment';
import { text } from '../../model/edits';
import type { WorkbookContent } from '../../model/grid';
import { message } from '../../model/message';
import { GENERATED_SHEETS, placeGeneratedSheet } from '../../memory/generated-sheets';
import { BODY, NOTE, PLAIN, SUBTITLE, TITLE, TOTAL } from '../../sheets/cell-styles';
import { sheetGrid } from '../../sheets/table/column';
import { linesSection, runningLine, wholeLine } from '../../sheets/table/lines-section';
import { placeSheet, type PlacedSheet } from '../../sheets/table/sheet';
import { tableSection } from '../../sheets/table/table-section';
import { roundLeaves, roundLine } from '../round-leaves';
import { keyOfLeaf, keyOfLine, type NamedLine, type RoundContext, type RoundIds } from './round-context';
import { LEAF_COLUMNS } from './round-leaf-columns';
import { LINE_COLUMNS } from './round-line-columns';

const GRID = sheetGrid(LEAF_COLUMNS);
const TITLE_HEIGHT = 24;
const LEAVES = LEAF_COLUMNS.filter(({ id }) => id !== 'waiting');

/**
 * The sheet "Bảng thẩm định": for each field and in total what the office claims, with the points and the index of each
 * round; below it the same, leaf by leaf. All figures are formulas over the columns in which the appraisers write.
 */
export function roundsSheet(
  assessed: Assessed,
  content: WorkbookContent,
): PlacedSheet<RoundIds, RoundContext> {
  const { assessment } = assessed;
  const leaves = roundLeaves(assessed);
  return placeSheet<RoundIds, RoundContext>({
    place: placeGeneratedSheet('rounds', content),
    grid: GRID,
    name: GENERATED_SHEETS.rounds.name,
    sections: [
      headSection(assessment),
      tableSection<NamedLine, RoundContext>({
        id: 'lines',
        columns: LINE_COLUMNS,
        rows: linesOf(assessment, leaves),
        keyOf: keyOfLine,
        lookOf: ({ criterion }) => (criterion === null ? TOTAL : BODY),
        gap: 1,
      }),
      linesSection<RoundContext>({
        id: 'leaves-title',
        lines: [runningLine(({ t }) => text(t(message('rounds.leaves'))), SUBTITLE)],
      }),
      tableSection({ id: 'leaves', columns: LEAVES, rows: [...leaves.values()].flat(), keyOf: keyOfLeaf }),
    ],
    titles: 'leaves',
  });
}

const headSection = ({ year, set }: Assessment) =>
  linesSection<RoundContext>({
    id: 'head',
    lines: [
      wholeLine(({ t }) => text(t(message('rounds.heading', { year: year ?? '…' }))), TITLE, TITLE_HEIGHT),
      ...(set.unit === null
        ? []
        : [runningLine<RoundContext>(({ t }) => text(t(unitLine(set.unit))), PLAIN)]),
      runningLine(({ t }) => text(t(message('rounds.note'))), NOTE),
    ],
    gap: 1,
  });

const unitLine = (unit: string | null) => message('feedback.unit', { unit: unit ?? '' });

/** The fields, their total, and then what is outside of it. */
function linesOf({ set }: Assessment, leaves: ReturnType<typeof roundLeaves>): readonly NamedLine[] {
  const lineOf = (criterion: NamedLine['criterion'], ids: readonly string[]): NamedLine => ({
    criterion,
    line: roundLine(ids.flatMap((id) => leaves.get(id) ?? [])),
  });
  return [
    ...set.fields.map((field) => lineOf(field, [field.id])),
    lineOf(
      null,
      set.fields.map(({ id }) => id),
    ),
    ...[...set.bonus, ...set.penalty].map((block) => lineOf(block, [block.id])),
  ];
}
