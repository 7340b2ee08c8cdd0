import type { CellRange } from '../model/cell';
import type { Block, CellContent, ChartEdit, FormatEdit, LinkEdit, SheetEdits } from '../model/edits';

/** A part of a sheet of ours, from a row that it is given, so many rows tall. */
export interface Section {
  readonly height: number;
  readonly blocks: readonly Block[];
  readonly formats?: readonly FormatEdit[];
  readonly links?: readonly LinkEdit[];
  readonly merges?: readonly CellRange[];
  readonly rowHeights?: SheetEdits['rowHeights'];
  readonly charts?: readonly ChartEdit[];
}

/** Makes a section that begins at a row. */
export type SectionAt = (firstRow: number) => Section;

/** Sections one below the other, with the row where each begins. */
export interface StackedSections extends Required<Section> {
  readonly starts: readonly number[];
}

/** Puts sections below each other from a row on. */
export function stack(sections: readonly SectionAt[], firstRow: number): StackedSections {
  let row = firstRow;
  const placed = sections.map((make) => {
    const start = row;
    const section = make(start);
    row += section.height;
    return { start, section };
  });
  const all = <Part>(part: (section: Section) => readonly Part[] | undefined): readonly Part[] =>
    placed.flatMap(({ section }) => part(section) ?? []);
  return {
    height: row - firstRow,
    starts: placed.map(({ start }) => start),
    blocks: all(({ blocks }) => blocks),
    formats: all(({ formats }) => formats),
    links: all(({ links }) => links),
    merges: all(({ merges }) => merges),
    rowHeights: all(({ rowHeights }) => rowHeights),
    charts: all(({ charts }) => charts),
  };
}

/** Contents of some cells of a row, by their columns. */
export function rowBlock(row: number, cells: Readonly<Record<number, CellContent>>): Block {
  const columns = Object.keys(cells).map(Number);
  const first = Math.min(...columns);
  const last = Math.max(...columns);
  return {
    row,
    column: first,
    cells: [Array.from({ length: last - first + 1 }, (_, at) => cells[first + at])],
  };
}
