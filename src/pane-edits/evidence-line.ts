import type { Assessment } from '../model/assessment';
import {
  noEdits,
  number,
  text,
  type CellContent,
  type Edits,
  type FormatEdit,
  type SheetEdits,
} from '../model/edits';
import type { Evidence } from '../model/evidence';
import type { WorkbookContent } from '../model/grid';
import type { Day } from '../model/task';
import { serialFromDay } from '../text/date/day';
import { classifyLink } from '../text/link';
import { TEMPLATE_EVIDENCE_SHEET, templateSheet } from '../sheets/template';
import { EVIDENCE_COLUMNS } from '../sheets/template-columns';

/** One line of the evidence list as a person enters it. */
export interface EvidenceLine {
  /** Codes of the criteria, as they are to be in the cell: "1.1.3; 1.2.1". */
  readonly criterion: string;
  readonly title: string;
  readonly document: string;
  readonly issued: Day | null;
  readonly issuer: string;
  readonly page: string;
  readonly link: string;
}

/** The evidence list into which the line goes: its columns by what they are for, and its next free rows. */
interface EvidenceList {
  /** What makes the sheet, where it is not there yet. */
  readonly edits: SheetEdits;
  readonly columns: ReadonlyMap<string, number>;
  /** So many rows that hold nothing, from the top. */
  readonly freeRows: (count: number) => readonly number[];
}

type Known = Pick<Assessment, 'evidence' | 'recognition' | 'year'>;

/**
 * The edits that add a line to the evidence list or change one. `entry` is the one to change; of its cells only
 * those are written whose content differs, so that what a person laid out stays. Without a list in the workbook
 * the template's sheet is made for it.
 */
export function evidenceLineEdits(
  line: EvidenceLine,
  entry: Evidence | null,
  assessment: Known,
  content: WorkbookContent,
): Edits {
  const list = existingList(assessment, content) ?? newList(content, assessment.year);
  // A document that only the criteria's own column names has no line here yet.
  const existing = entry?.source === 'list' ? entry : null;
  const row = existing?.cell.row ?? list.freeRows(1)[0] ?? 0;
  return editsOf(list, [partsOf(line, { list, existing, row, date1904: content.date1904 })]);
}

/** The edits that add several lines at once, below one another. */
export function evidenceLinesEdits(
  lines: readonly EvidenceLine[],
  assessment: Known,
  content: WorkbookContent,
): Edits {
  const list = existingList(assessment, content) ?? newList(content, assessment.year);
  const rows = list.freeRows(lines.length);
  const { date1904 } = content;
  return editsOf(
    list,
    lines.map((line, i) => partsOf(line, { list, existing: null, row: rows[i] ?? 0, date1904 })),
  );
}

type LineParts = Pick<SheetEdits, 'blocks' | 'formats' | 'links'>;

const editsOf = ({ edits }: EvidenceList, lines: readonly LineParts[]): Edits => ({
  sheets: [
    {
      ...edits,
      blocks: [...edits.blocks, ...lines.flatMap(({ blocks }) => blocks)],
      formats: [...edits.formats, ...lines.flatMap(({ formats }) => formats)],
      links: lines.flatMap(({ links }) => links),
    },
  ],
  names: [],
  state: null,
});

function partsOf(
  line: EvidenceLine,
  {
    list: { columns },
    existing,
    row,
    date1904,
  }: {
    readonly list: EvidenceList;
    readonly existing: Evidence | null;
    readonly row: number;
    readonly date1904: boolean;
  },
): LineParts {
  const cells = (Object.keys(line) as (keyof EvidenceLine)[]).flatMap((role) => {
    const column = columns.get(role);
    if (column === undefined || (existing && isUnchanged(role, line, existing))) return [];
    return [{ role, column, cell: contentOf(role, line, date1904) }];
  });
  const link = columns.get('link');
  const isLink = line.link !== '' && ['web', 'mail'].includes(classifyLink(line.link));
  return {
    blocks: cells.map(({ column, cell }) => ({ row, column, cells: [[cell]] })),
    formats: cells.flatMap((each) => dateFormat(row, each, line)),
    links:
      link !== undefined && isLink && cells.some(({ role }) => role === 'link')
        ? [{ row, column: link, to: { kind: 'address', address: line.link }, tip: null }]
        : [],
  };
}

function existingList(
  { evidence, recognition }: Pick<Assessment, 'evidence' | 'recognition'>,
  content: WorkbookContent,
): EvidenceList | null {
  const table = recognition.evidence;
  const grid = content.grids.find(({ sheet }) => sheet === table?.sheet);
  if (!table || !grid) return null;
  const last = Math.max(
    table.headerRows.last,
    ...evidence.entries.filter(({ cell }) => cell.sheet === grid.sheet).map(({ cell }) => cell.row),
  );
  return {
    edits: noEdits(grid.sheet),
    columns: new Map(table.columns.map(({ role, column }) => [role, column])),
    freeRows: (count) => emptyRows(grid.values, last + 1, count),
  };
}

/** A signature may be below the list: a row that holds anything is not written over. */
function emptyRows(values: readonly (readonly unknown[])[], from: number, count: number): readonly number[] {
  const rows: number[] = [];
  for (let row = from; rows.length < count; row++) {
    if (!(values[row] ?? []).some((value) => value !== null && value !== '')) rows.push(row);
  }
  return rows;
}

/** The template's list, in a sheet of its own. */
function newList(content: WorkbookContent, year: number | null): EvidenceList {
  const taken = new Set(content.grids.map(({ sheet }) => sheet.toLowerCase()));
  let sheet = TEMPLATE_EVIDENCE_SHEET;
  for (let i = 2; taken.has(sheet.toLowerCase()); i++) sheet = `${TEMPLATE_EVIDENCE_SHEET} (${i})`;
  const { edits, places } = templateSheet({
    sheet,
    title: `TÀI LIỆU KIỂM CHỨNG NĂM ${year ?? '…'}`,
    subtitle: '',
    columns: EVIDENCE_COLUMNS,
    freezeUpTo: 'criterion',
    minRows: 20,
  });
  return {
    edits,
    columns: new Map(EVIDENCE_COLUMNS.map(({ id }) => [id, places.grid.indexOf(id)])),
    freeRows: (count) => Array.from({ length: count }, (_, i) => places.firstRow('rows') + 1 + i),
  };
}

function contentOf(role: keyof EvidenceLine, line: EvidenceLine, date1904: boolean): CellContent {
  if (role === 'issued') {
    const serial = line.issued === null ? null : serialFromDay(line.issued, date1904);
    return serial === null ? { kind: 'empty' } : number(serial);
  }
  const value = line[role].trim();
  return value === '' ? { kind: 'empty' } : text(value);
}

function isUnchanged(role: keyof EvidenceLine, line: EvidenceLine, entry: Evidence): boolean {
  if (role === 'criterion') return line.criterion === entry.criteria.join('; ');
  if (role === 'issued') return line.issued === entry.issued;
  return line[role].trim() === entry[role];
}

const dateFormat = (
  row: number,
  { role, column }: { readonly role: string; readonly column: number },
  { issued }: EvidenceLine,
): readonly FormatEdit[] =>
  role === 'issued' && issued !== null
    ? [
        {
          range: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
          style: { numberFormat: 'dd/mm/yyyy' },
        },
      ]
    : [];
