import type { YearComparison, YearLine } from '../model/previous-year';
import type { NamedJson } from './named-json';

/** `index` is last year's, `difference` this year's − last year's in percentage points. */
export interface PreviousJson {
  readonly year: number | null;
  readonly index: number | null;
  readonly difference: number | null;
  readonly fields: readonly (NamedJson & {
    readonly name: string;
    readonly index: number | null;
    readonly difference: number | null;
  })[];
  readonly leaves: readonly PreviousLeafJson[];
  readonly dropped: readonly {
    readonly code: string;
    readonly name: string;
    readonly max: number;
    readonly points: number | null;
  }[];
}

/** `share` and `difference` in % of what applied; a leaf that is new has no figures of last year. */
export interface PreviousLeafJson extends NamedJson {
  readonly name: string;
  readonly max: number | null;
  readonly points: number | null;
  readonly share: number | null;
  readonly difference: number | null;
}

/** This year compared with last year, as other programs read it. */
export const previousJson = ({
  year,
  index,
  difference,
  fields,
  leaves,
  dropped,
}: YearComparison): PreviousJson => ({
  year,
  index,
  difference,
  fields: fields.map((line) => ({
    ...namedJson(line),
    index: line.shareBefore,
    difference: line.difference,
  })),
  leaves: leaves.map((line) => ({
    ...namedJson(line),
    max: line.before?.max ?? null,
    points: line.before?.points ?? null,
    share: line.shareBefore,
    difference: line.difference,
  })),
  dropped: dropped.map(({ code, name, max, points }) => ({ code, name, max, points })),
});

const namedJson = ({
  criterion: { id, code, shown, name },
}: YearLine): NamedJson & { readonly name: string } => ({
  id,
  code,
  shown,
  name,
});
