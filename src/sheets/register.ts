import type { Assessment } from '../model/assessment';
import type { Criterion } from '../model/criterion';
import { number, text } from '../model/edits';
import type { Evidence } from '../model/evidence';
import { MAX_ADDRESS_LENGTH } from '../model/excel-limits';
import { message } from '../model/message';
import { serialFromDay } from '../text/date/day';
import { classifyLink } from '../text/link';
import { evidenceIds } from './criteria-edits';
import { REGISTER_COLUMNS, type RegisterColumn } from '../memory/register-columns';
import { TITLE } from './cell-styles';
import { GENERATED_SHEETS, type GeneratedSheetPlace } from '../memory/generated-sheets';
import type { RegisterIds, SheetContext } from './sheet-context';
import { linkTo, sheetGrid, type ColumnLink, type GridTableColumn } from './table/column';
import { linesSection, wholeLine } from './table/lines-section';
import { placeSheet, type PlacedSheet } from './table/sheet';
import { tableSection } from './table/table-section';

/** What the register is drawn from. */
type RegisterContext = Pick<SheetContext, 'assessment' | 't' | 'date1904'>;

/** A document, and the first criterion that it supports. */
interface RegisterRow {
  readonly entry: Evidence;
  readonly leaf: Criterion | null;
}

/** Each column of the register; their order is that by which the next run reads it back. */
const COLUMNS: Readonly<Record<RegisterColumn, Omit<GridTableColumn<RegisterRow, RegisterContext>, 'id'>>> = {
  id: { header: 'register.id', width: 9, cell: ({ entry }) => text(entry.id) },
  title: { header: 'register.title', width: 46, cell: ({ entry }) => text(entry.title) },
  document: { header: 'register.document', width: 18, cell: ({ entry }) => text(entry.document) },
  issued: {
    header: 'register.issued',
    width: 13,
    cell: ({ entry }, { date1904 }) => {
      const serial = entry.issued === null ? null : serialFromDay(entry.issued, date1904);
      return serial === null ? text(entry.issuedText) : number(serial);
    },
    style: { numberFormat: 'dd/mm/yyyy', horizontal: 'center' },
  },
  issuer: { header: 'register.issuer', width: 26, cell: ({ entry }) => text(entry.issuer) },
  page: { header: 'register.page', width: 12, cell: ({ entry }) => text(entry.page) },
  link: {
    header: 'register.link',
    width: 34,
    cell: ({ entry }) => text(entry.link),
    link: ({ entry }) => toDocument(entry),
  },
  confidentiality: {
    header: 'register.confidentiality',
    width: 9,
    cell: ({ entry }) => text(entry.confidentiality),
  },
  criteria: {
    header: 'register.criteria',
    width: 14,
    cell: ({ entry }) => text(evidenceIds(entry.criteria)),
    link: ({ leaf }, { assessment: { set } }) => {
      const column = set.layout.columns.name ?? set.layout.scoreColumn;
      return leaf && linkTo({ sheet: set.sheet, row: leaf.row, column }, leaf.name);
    },
  },
};

const columns = REGISTER_COLUMNS.map((id) => ({ id, ...COLUMNS[id] }));

/**
 * The sheet "Danh mục tài liệu kiểm chứng": one row for each document, linked to the criterion that it
 * supports and to the document itself where its address is safe and opens elsewhere too.
 */
export function registerSheet(
  assessment: Assessment,
  place: GeneratedSheetPlace,
): PlacedSheet<RegisterIds, RegisterContext> {
  const rows = registerRows(assessment);
  return placeSheet({
    place,
    grid: sheetGrid(columns),
    name: GENERATED_SHEETS.register.name,
    sections: [
      linesSection({
        id: 'title',
        lines: [
          wholeLine(
            ({ t }: RegisterContext) =>
              text(t(message('register.heading', { year: assessment.year ?? '…' }))),
            TITLE,
            24,
          ),
        ],
        gap: 1,
      }),
      tableSection({ id: 'entries', columns, rows, keyOf: ({ entry }) => entry.id, minRows: 1 }),
    ],
    titles: 'entries',
    freeze: { header: 'entries' },
  });
}

function registerRows({ evidence, leaves, evidenceOf }: Assessment): readonly RegisterRow[] {
  const leafOf = new Map<string, Criterion>();
  for (const { criterion } of leaves) {
    for (const id of evidenceOf.get(criterion.id) ?? []) if (!leafOf.has(id)) leafOf.set(id, criterion);
  }
  return evidence.entries.map((entry) => ({ entry, leaf: leafOf.get(entry.id) ?? null }));
}

/** To the document itself, where its address is safe. */
function toDocument({ link }: Evidence): ColumnLink | null {
  const isSafe = ['web', 'mail'].includes(classifyLink(link)) && link.length <= MAX_ADDRESS_LENGTH;
  return isSafe ? { to: { kind: 'address', address: withScheme(link) }, tip: null } : null;
}

/** "www.…" without a scheme would be taken for a file. */
const withScheme = (link: string): string =>
  /^www\./i.test(link.trim()) ? `https://${link.trim()}` : link.trim();
