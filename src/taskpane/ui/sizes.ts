/**
 * Distances, text sizes and measures of the pane: the steps of Fluent's ramps, in rem, so that the browser's zoom
 * and text size are followed. No other file of the pane names a length.
 */
export const space = {
  xxs: '0.125rem',
  xs: '0.25rem',
  sNudge: '0.375rem',
  s: '0.5rem',
  mNudge: '0.625rem',
  m: '0.75rem',
  l: '1rem',
  xl: '1.25rem',
  xxl: '1.5rem',
} as const;

/** A size of text with the height of its line. */
export const type = {
  step: { fontSize: '0.6875rem', lineHeight: '0.875rem' },
  small: { fontSize: '0.75rem', lineHeight: '1rem' },
  label: { fontSize: '0.8125rem', lineHeight: '1.125rem' },
  body: { fontSize: '0.875rem', lineHeight: '1.25rem' },
  title: { fontSize: '1rem', lineHeight: '1.375rem' },
  heading: { fontSize: '1.25rem', lineHeight: '1.75rem' },
  figure: { fontSize: '2rem', lineHeight: '2.5rem' },
} as const;

/** Measures of controls and columns. */
export const measure = {
  /** Thin bars: progress, shares. */
  bar: '0.25rem',
  box: '1rem',
  line: '1.5rem',
  chip: '1.75rem',
  control: '2rem',
  area: '5rem',
  /** The least width of a step's button, of a field next to another one, of a column. */
  step: '3.5rem',
  column: '2.5rem',
  field: '7rem',
  wideField: '8.5rem',
  /** The most that a cell of a small table takes. */
  cell: '9rem',
} as const;

/** Columns of at least this width side by side, as many as there is room for. */
export const sideBySide = (least: string): string => `repeat(auto-fit, minmax(min(${least}, 100%), 1fr))`;

/** Only where there is room do the head and the next step stay in view; on a small or zoomed pane they scroll. */
export const ROOMY = '@media (min-width: 260px) and (min-height: 480px)';

/** A little closer together: five steps in 320 px. */
export const tracking = '-0.01em';
