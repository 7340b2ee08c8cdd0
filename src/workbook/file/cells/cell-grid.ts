import { refuse } from '../../refuse';

/**
 * How many places the grids of one workbook may take, blanks between cells counted. A small file can name
 * cells so far apart that the blanks between them would fill the memory.
 */
const MAX_PLACES = 10_000_000;

/** What is left of the places. */
export interface Budget {
  /** Takes this many places; refuses the workbook when there are no more. */
  readonly take: (places: number) => void;
}

/** A budget for one workbook. */
export function placesBudget(most = MAX_PLACES): Budget {
  let left = most;
  return {
    take: (places) => {
      left -= places;
      if (left < 0) refuse('file.too-large');
    },
  };
}

/** Rows of something, `rows[row][column]`; rows without anything are left out, blanks within a row are `null`. */
export interface Rows<Content> {
  readonly rows: readonly (readonly (Content | null)[])[];
  readonly put: (row: number, column: number, content: Content) => void;
}

/** Rows that grow as cells are put into them, from left to right or not. */
export function growingRows<Content>(budget: Budget): Rows<Content> {
  const rows: (Content | null)[][] = [];
  return {
    rows,
    put: (row, column, content) => {
      const places = (rows[row] ??= []);
      if (places.length <= column) {
        budget.take(column + 1 - places.length);
        while (places.length < column) places.push(null);
        places.push(content);
      } else places[column] = content;
    },
  };
}
