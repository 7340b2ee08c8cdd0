import type { Consolidation } from '../../model/consolidation';
import { text, type Edits } from '../../model/edits';
import { EMPTY_WORKBOOK } from '../../model/grid';
import { message, type Message, type Translate } from '../../model/message';
import type { GeneratedSheetPlace } from '../../memory/generated-sheets';
import { PLAIN, SUBTITLE } from '../../sheets/cell-styles';
import { chartSection } from '../../sheets/table/chart-section';
import { sheetGrid } from '../../sheets/table/column';
import { linesSection, runningLine } from '../../sheets/table/lines-section';
import type { SheetSection } from '../../sheets/table/section';
import { placeSheet } from '../../sheets/table/sheet';
import { tableSection } from '../../sheets/table/table-section';
import type { UnitFeedback } from '../feedback';
import {
  BEHIND_COLUMNS,
  CHANGED_COLUMNS,
  partColumns,
  type FeedbackContext,
  type FeedbackIds,
} from './feedback-columns';
import { titleSection } from './title-section';

/** The sheet with which a unit's feedback begins. */
export const FEEDBACK_SHEET = 'Phản hồi';
const PLACE: GeneratedSheetPlace = { sheet: FEEDBACK_SHEET, exists: false, block: null };
const NAME = 'CCHC_PhanHoi';

const heading = (id: string, words: Message): SheetSection<FeedbackContext> =>
  linesSection({ id, lines: [runningLine(({ t }: FeedbackContext) => text(t(words)), SUBTITLE)] });

/** Rank, index and the group's in sentences. */
function resultLines({
  unit: { unit, group, rank, of, index, state },
  others,
}: UnitFeedback): readonly Message[] {
  return [
    message('feedback.unit', { unit }),
    ...(group === null ? [] : [message('feedback.group', { group })]),
    rank === null
      ? message('feedback.not-ranked', { state: message(`consolidate.state.${state}`) })
      : message('feedback.rank', { rank, of }),
    ...(index === null ? [] : [message('feedback.index', { index })]),
    message('feedback.compared', { others }),
  ];
}

const byCode = ({ code }: { readonly code: string }): string => code;

/** Its fields compared with the group's, as a table and a chart. */
const fieldSections = ({ fields }: UnitFeedback): readonly SheetSection<FeedbackContext>[] => [
  heading('fields-heading', message('feedback.fields')),
  tableSection({
    id: 'fields',
    columns: partColumns('fields'),
    rows: fields,
    keyOf: byCode,
    upTo: 'difference',
    gap: 1,
  }),
  chartSection<FeedbackIds, 'fields', FeedbackContext>({
    id: 'chart',
    name: NAME,
    title: ({ t }) => t(message('feedback.chart')),
    table: 'fields',
    lines: fields.map(byCode),
    categories: 'name',
    series: ['rate', 'mean', 'best'],
    places: ({ places }) => places,
  }),
];

const LEAF_COLUMNS = [...partColumns('behind'), ...BEHIND_COLUMNS];

/** The leaves in which most others do better; a sentence where there are none. */
const behindSections = ({ behind }: UnitFeedback): readonly SheetSection<FeedbackContext>[] =>
  behind.length === 0
    ? [heading('behind-heading', message('feedback.none-behind'))]
    : [
        heading('behind-heading', message('feedback.behind')),
        tableSection({ id: 'behind', columns: LEAF_COLUMNS, rows: behind, keyOf: byCode, gap: 1 }),
      ];

const changedSections = ({ changed }: UnitFeedback): readonly SheetSection<FeedbackContext>[] =>
  changed.length === 0
    ? []
    : [
        heading('changed-heading', message('feedback.changed')),
        tableSection({ id: 'changed', columns: CHANGED_COLUMNS, rows: changed, keyOf: byCode, upTo: 'rate' }),
      ];

/**
 * The edits of a new workbook that tells one unit how it stands: rank and index, its fields compared with the group's
 * mean and best, the leaves in which most others do better, and what the appraisal changed.
 */
export function feedbackEdits(
  feedback: UnitFeedback,
  { year }: Pick<Consolidation, 'year'>,
  t: Translate,
): Edits {
  const sheet = placeSheet<FeedbackIds, FeedbackContext>({
    place: PLACE,
    name: NAME,
    grid: sheetGrid(LEAF_COLUMNS),
    sections: [
      titleSection(message('feedback.title', { year: year === null ? '…' : String(year) }), null),
      linesSection({
        id: 'result',
        lines: resultLines(feedback).map((line) =>
          runningLine((context: FeedbackContext) => text(context.t(line)), PLAIN),
        ),
        gap: 1,
      }),
      ...fieldSections(feedback),
      ...behindSections(feedback),
      ...changedSections(feedback),
    ],
    titles: 'fields',
  });
  const { edits, names } = sheet.draw({ t, feedback, places: sheet.places }, EMPTY_WORKBOOK);
  return { sheets: [edits], names, state: null };
}
