import fc from 'fast-check';
import { pageBreaks, type PrintedSection } from '../../src/sheets/table/page-breaks';

/** As wide as an A4 page across with these margins, so that nothing is shrunk: 482 points of height, 24 rows of 20 points. */
const GRID = { columns: [{ id: 'only', width: 135 }] };
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 10 };
const ROW = 20;

/** The sections one below the other. */
const placed = (...sections: readonly Omit<PrintedSection, 'firstRow'>[]): readonly PrintedSection[] => {
  let row = 0;
  return sections.map((section) => {
    const firstRow = row;
    row += section.height;
    return { ...section, firstRow };
  });
};

const breaksOf = (sections: readonly PrintedSection[]): readonly number[] => {
  const rows = sections.reduce((sum, { height }) => sum + height, 0);
  return pageBreaks(sections, new Map(Array.from({ length: rows }, (_, row) => [row, ROW])), GRID, MARGINS);
};

test('a heading at the foot of a page goes to the next with its rows; in the middle of a page it stays', () => {
  const under = (rows: number) => placed({ height: rows }, { height: 1, headsNext: true }, { height: 8 });
  expect(breaksOf(under(23))).toEqual([23]);
  expect(breaksOf(under(21))).toEqual([21]);
  expect(breaksOf(under(10))).toEqual([]);
});

test('two headings, one below the other, stay together', () => {
  const sections = placed(
    { height: 20 },
    { height: 1, headsNext: true },
    { height: 1, headsNext: true },
    { height: 5 },
  );
  expect(breaksOf(sections)).toEqual([20]);
});

test('a signature is whole and on the page of the last rows that it signs', () => {
  expect(breaksOf(placed({ height: 22 }, { height: 6, signsBefore: true }))).toEqual([19]);
  expect(breaksOf(placed({ height: 12 }, { height: 6, signsBefore: true }))).toEqual([]);
});

test('a chart is not cut, and what asks for a page gets one', () => {
  expect(breaksOf(placed({ height: 15 }, { height: 16, isWhole: true }))).toEqual([15]);
  expect(breaksOf(placed({ height: 3 }, { height: 3, startsPage: true }))).toEqual([3]);
});

test('what is taller than a page is left to run over', () => {
  expect(breaksOf(placed({ height: 1, headsNext: true }, { height: 90 }))).toEqual([]);
  expect(breaksOf(placed({ height: 5 }, { height: 40, isWhole: true }))).toEqual([]);
});

test('whatever the sections, breaks rise and are rows of the sheet', () => {
  const section = fc.record({
    height: fc.integer({ min: 1, max: 40 }),
    headsNext: fc.boolean(),
    signsBefore: fc.boolean(),
    startsPage: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(section, { minLength: 1, maxLength: 12 }), (sections) => {
      const breaks = breaksOf(placed(...sections));
      const rows = sections.reduce((sum, { height }) => sum + height, 0);
      expect([...new Set(breaks)].sort((a, b) => a - b)).toEqual(breaks);
      expect(breaks.filter((row) => row < 1 || row >= rows)).toEqual([]);
    }),
  );
});
