import type { Assessment } from '../model/assessment';
import type { Criterion } from '../model/criterion';
import {
  noEdits,
  number,
  text,
  type CellContent,
  type LinkEdit,
  type NameEdit,
  type SheetEdits,
} from '../model/edits';
import type { Evidence } from '../model/evidence';
import type { WorkbookContent } from '../model/grid';
import { message, type Translate } from '../model/message';
import { serialFromDay } from '../text/day';
import { classifyLink } from '../text/link';
import { evidenceIds } from './criteria-edits';
import { CRITERIA_COLUMN, LINK_COLUMN, REGISTER_COLUMNS as COLUMNS } from '../memory/register-columns';
import { moveRowsBelow } from '../memory/preserved-rows';
import { BODY, HEADER, range, TITLE } from './cell-styles';
import { rowHeight } from './row-height';
import { GENERATED_SHEETS, type GeneratedSheetPlace } from '../memory/generated-sheets';

const FIRST_ENTRY_ROW = 3;
const DATE_COLUMN = 3;

/** The row of each entry in the register, by its id. */
export const registerRows = (entries: readonly Evidence[]): ReadonlyMap<string, number> =>
  new Map(entries.map((entry, i) => [entry.id, FIRST_ENTRY_ROW + i]));

/**
 * The sheet "Danh mục tài liệu kiểm chứng": one row for each document, linked to the criterion that it
 * supports and to the document itself where its address is safe and opens elsewhere too.
 */
export function registerEdits(
  assessment: Assessment,
  place: GeneratedSheetPlace,
  say: Translate,
  content: WorkbookContent,
): { readonly edits: SheetEdits; readonly name: NameEdit } {
  const { entries } = assessment.evidence;
  const { date1904 } = content;
  const last = FIRST_ENTRY_ROW + Math.max(entries.length, 1) - 1;
  const block = range(0, 0, last, COLUMNS.length - 1);
  const grid = place.exists ? content.grids.find(({ sheet }) => sheet === place.sheet) : undefined;
  const table = { range: place.block ?? block, width: COLUMNS.length, date1904 };
  const below = moveRowsBelow(grid, table, last);
  const title = text(say(message('register.heading', { year: assessment.year ?? '…' })));
  const header = COLUMNS.map(({ key }) => text(say(message(key))));
  const rows = entries.map((entry) => entryCells(entry, date1904));
  const edits: SheetEdits = {
    ...noEdits(place.sheet, true),
    clear: [range(0, 0, below.clearTo, COLUMNS.length - 1)],
    blocks: [
      { row: 0, column: 0, cells: [[title]] },
      { row: FIRST_ENTRY_ROW - 1, column: 0, cells: [header, ...rows] },
      ...below.blocks,
    ],
    formats: [
      { range: range(0, 0, 0, COLUMNS.length - 1), style: TITLE },
      { range: range(FIRST_ENTRY_ROW - 1, 0, FIRST_ENTRY_ROW - 1, COLUMNS.length - 1), style: HEADER },
      { range: range(FIRST_ENTRY_ROW, 0, last, COLUMNS.length - 1), style: BODY },
      {
        range: range(FIRST_ENTRY_ROW, DATE_COLUMN, last, DATE_COLUMN),
        style: { numberFormat: 'dd/mm/yyyy', horizontal: 'center' },
      },
    ],
    links: links(assessment),
    columnWidths: COLUMNS.map(({ width }, column) => ({ column, width })),
    rowHeights: [
      { row: 0, height: 24 },
      { row: FIRST_ENTRY_ROW - 1, height: rowHeight([]) + 10 },
      ...entries.map((entry, i) => ({ row: FIRST_ENTRY_ROW + i, height: entryHeight(entry) })),
    ],
    freeze: { rows: FIRST_ENTRY_ROW, columns: 0 },
    page: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: true,
      titleRows: { first: FIRST_ENTRY_ROW - 1, last: FIRST_ENTRY_ROW - 1 },
      footer: '&C&P/&N',
    },
  };
  return { edits, name: { name: GENERATED_SHEETS.register.name, sheet: place.sheet, range: block } };
}

const entryHeight = ({ title, document, issuer, page, link }: Evidence): number =>
  rowHeight(
    [title, document, '', issuer, page, link].map((cell, i) => ({
      text: cell,
      width: COLUMNS[i + 1]?.width ?? 10,
    })),
  );

function entryCells(entry: Evidence, date1904: boolean): readonly CellContent[] {
  const serial = entry.issued === null ? null : serialFromDay(entry.issued, date1904);
  return [
    text(entry.id),
    text(entry.title),
    text(entry.document),
    serial === null ? text(entry.issuedText) : number(serial),
    text(entry.issuer),
    text(entry.page),
    text(entry.link),
    text(entry.confidentiality),
    text(evidenceIds(entry.criteria)),
  ];
}

/** From an entry to its first criterion, and to the document. */
function links({ evidence, leaves, evidenceOf, set }: Assessment): readonly LinkEdit[] {
  const leafOf = new Map<string, Criterion>();
  for (const { criterion } of leaves) {
    for (const id of evidenceOf.get(criterion.id) ?? []) if (!leafOf.has(id)) leafOf.set(id, criterion);
  }
  return evidence.entries.flatMap((entry, i) => {
    const row = FIRST_ENTRY_ROW + i;
    const leaf = leafOf.get(entry.id);
    const column = set.layout.columns.name ?? set.layout.scoreColumn;
    const toLeaf: LinkEdit[] = leaf
      ? [
          {
            row,
            column: CRITERIA_COLUMN,
            to: { kind: 'cell', sheet: set.sheet, row: leaf.row, column },
            tip: leaf.name.slice(0, 200),
          },
        ]
      : [];
    const isSafe =
      ['web', 'mail'].includes(classifyLink(entry.link)) && entry.link.length <= MAX_ADDRESS_LENGTH;
    const toDocument: LinkEdit[] = isSafe
      ? [{ row, column: LINK_COLUMN, to: { kind: 'address', address: withScheme(entry.link) }, tip: null }]
      : [];
    return [...toDocument, ...toLeaf];
  });
}

/** Excel refuses longer addresses. */
const MAX_ADDRESS_LENGTH = 2079;

/** "www.…" without a scheme would be taken for a file. */
const withScheme = (link: string): string =>
  /^www\./i.test(link.trim()) ? `https://${link.trim()}` : link.trim();
