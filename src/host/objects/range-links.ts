import type { Scalar } from '../batch/wire-table';
import { tell } from '../book/book';
import { eachPlace, refuseLockedCells, putLink, shownAt } from '../book/cells';
import { columnOf, cellNumber, rowOf } from '../book/places';
import { objectGiven, textGiven } from './arguments';
import type { RangeArea } from './types';

/** A link as the API gives it; nothing where the cell has none. */
export function linkAt({ book, sheet }: RangeArea, row: number, column: number) {
  const link = sheet.links.get(cellNumber(row, column));
  if (!link) return null;
  return {
    ...(link.target === null ? {} : { address: link.target }),
    ...(link.location === null ? {} : { documentReference: link.location }),
    screenTip: link.tip ?? '',
    textToDisplay: shownAt(book, sheet, row, column),
  };
}

/** Puts the link that is given on a cell. */
export function setLink({ book, sheet }: RangeArea, place: number, given: unknown): void {
  const said = objectGiven(given);
  const part = (name: string): string | null => {
    const value = said[name];
    return value === undefined || value === null || value === '' ? null : textGiven(value);
  };
  const link = { target: part('address'), location: part('documentReference'), tip: part('screenTip') };
  putLink(book, sheet, place, link, part('textToDisplay'));
}

/** The link of a range: of one cell its own, of several the one that all have. */
export const linkScalar: Scalar<RangeArea> = {
  get: (area) => {
    const { firstRow, firstColumn } = area.range;
    const first = JSON.stringify(linkAt(area, firstRow, firstColumn));
    let same = true;
    eachPlace(area.sheet, area.range, (place) => {
      same &&= JSON.stringify(linkAt(area, rowOf(place), columnOf(place))) === first;
    });
    return same ? linkAt(area, firstRow, firstColumn) : null;
  },
  set: (area, given) => {
    const { book, sheet, range } = area;
    refuseLockedCells(book, sheet, range);
    eachPlace(sheet, range, (place) => setLink(area, place, given));
    tell(book, { kind: 'changed', sheet, range, single: null, actor: book.actor });
  },
};
