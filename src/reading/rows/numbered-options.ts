import type { CriteriaRow } from './criteria-rows';

/** ": 3 điểm" at the end of an option, ":" behind the words that lead in options. */
const AMOUNT = /(?:[:=→(-]\s*\d+(?:[.,]\d+)?\s*(?:điểm|đ)\)?\s*[.;]?|:)\s*$/iu;

/**
 * "1. Đã kết nối đủ 3 cấp: 5 điểm", "2. Chưa triển khai: 0 điểm" below a criterion: where codes are in a column of their
 * own, a number in the name of a row without points of its own counts the options of a scale and is no code.
 */
export function withNumberedOptions(rows: readonly CriteriaRow[]): readonly CriteriaRow[] {
  const scored = rows.filter(({ max, kind }) => max !== null && kind !== 'total');
  const coded = scored.filter(({ codeCell }) => codeCell.text !== '');
  if (coded.length === 0 || coded.length < scored.length / 2) return rows;
  let isBelowLeaf = false;
  return rows.map((row) => {
    const isOption = isBelowLeaf && isNumberedOption(row);
    isBelowLeaf = row.max !== null || (isBelowLeaf && (isOption || row.code === null));
    return isOption ? { ...row, code: null, kind: 'uncoded', mark: 'bullet' } : row;
  });
}

const isNumberedOption = ({
  code,
  codeCell,
  max,
  wording,
  hasFigures,
  isImplied,
  name,
}: CriteriaRow): boolean =>
  code !== null &&
  codeCell.text === '' &&
  code.parts.length === 1 &&
  /^\d+$/.test(code.text) &&
  max === null &&
  wording === '' &&
  !hasFigures &&
  !isImplied &&
  AMOUNT.test(name);
