import type { YearComparison, YearLine } from '../model/previous-year';
import type { NamedJson, PreviousJson } from './assessment-json';

/** Last year beside this one, as other programs read it. */
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
