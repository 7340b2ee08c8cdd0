import type { CellStyle } from '../../../model/edits';

/** Adds one style to another; the same two give the same object, by which the styles part knows it again. */
export function styleAdder(): (base: CellStyle | undefined, more: CellStyle) => CellStyle {
  const sums = new Map<CellStyle, Map<CellStyle, CellStyle>>();
  return (base, more) => {
    if (!base) return more;
    const known = sums.get(base)?.get(more);
    if (known) return known;
    const font = more.font ? { font: { ...base.font, ...more.font } } : {};
    const sum: CellStyle = { ...base, ...more, ...font };
    sums.set(base, (sums.get(base) ?? new Map<CellStyle, CellStyle>()).set(more, sum));
    return sum;
  };
}
