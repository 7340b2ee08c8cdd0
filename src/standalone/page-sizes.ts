/** Measures of the page beyond those of the screens (`taskpane/ui/sizes.ts`), in rem. */
export const pageMeasure = {
  /** The first screen, as wide as a line is read well. */
  reading: '38rem',
  /** The width of the screens where the sheet is next to them. */
  screens: '30rem',
  drop: '10rem',
  /** Of a cell of the sheet: the least, and the most before its text is wrapped. */
  cellLeast: '3rem',
  cellMost: 'min(18rem, 60vw)',
} as const;

/** From this width on there is room for the sheet next to the screens. */
export const BESIDE_QUERY = '(min-width: 60rem)';
export const BESIDE = `@media ${BESIDE_QUERY}`;
