import type { CellRange } from '../model/cell';
import type { Grid } from '../model/grid';
import type { DocumentParagraph, DocumentPlace, DocumentTable } from '../model/text-document';
import { plainText } from '../text/key';
import { headerKey } from '../reading/header/lexicon';
import type { Outline, Outlined } from './outline';

/** A table of the plan, with what a page break took apart put together again. */
export interface JoinedTable {
  readonly grid: Grid;
  /** Where each row of the grid is. */
  readonly rowPlaces: readonly { readonly place: DocumentPlace; readonly row: number }[];
  readonly field: string;
  readonly headings: readonly string[];
  /** The lines right above it: "DANH MỤC …". */
  readonly before: readonly DocumentParagraph[];
}

type OutlinedTable = Outline['tables'][number];

/** The tables of a plan; one that goes on on the next page, with or without its header, is one. */
export function joinedTables(tables: readonly OutlinedTable[]): readonly JoinedTable[] {
  const groups: OutlinedTable[][] = [];
  for (const table of tables) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && goesOn(first, table)) group.push(table);
    else groups.push([table]);
  }
  return groups.flatMap(([first, ...rest]) =>
    first
      ? [
          joined(
            first,
            [first, ...rest].map(({ block }) => block),
          ),
        ]
      : [],
  );
}

/** With nothing between them: of one width, or under the same header. A page's number is nothing. */
function goesOn(first: Outlined<DocumentTable>, { block, before }: OutlinedTable): boolean {
  if (before.some(({ text }) => !/^\W*\d{0,3}\W*$/.test(text))) return false;
  const [header = [], ...rows] = block.rows;
  const repeats = keysOf(header).join('|') === keysOf(first.block.rows[0] ?? []).join('|');
  return repeats || (rows.length + 1 > 0 && widthOf(block) === widthOf(first.block));
}

const keysOf = (cells: readonly string[]): readonly string[] =>
  cells.map(headerKey).filter((key) => key !== '');

const widthOf = ({ rows }: DocumentTable): number => Math.max(0, ...rows.map(({ length }) => length));

function joined(first: OutlinedTable, tables: readonly DocumentTable[]): JoinedTable {
  const rows: (readonly string[])[] = [];
  const merges: CellRange[] = [];
  const rowPlaces: { place: DocumentPlace; row: number }[] = [];
  for (const { rows: own, merges: areas, place } of tables) {
    const down = rows.length;
    merges.push(
      ...areas.map((area) => ({ ...area, firstRow: area.firstRow + down, lastRow: area.lastRow + down })),
    );
    own.forEach((cells, row) => {
      rows.push(cells);
      rowPlaces.push({ place, row });
    });
  }
  return {
    grid: gridOf(rows, merges),
    rowPlaces,
    field: first.field,
    headings: first.headings,
    before: first.before,
  };
}

const gridOf = (rows: readonly (readonly string[])[], merges: readonly CellRange[]): Grid => ({
  sheet: '',
  hidden: false,
  values: rows.map((cells) => cells.map((cell) => (plainText(cell) === '' ? null : cell))),
  formulas: [],
  formats: [],
  links: [],
  hiddenRows: [],
  merges,
  legacyFonts: [],
});
