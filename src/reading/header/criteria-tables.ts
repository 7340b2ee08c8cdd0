import type { CriteriaRole } from '../../model/criterion';
import { shareWhere, type ColumnContent } from './column-content';
import { CRITERIA_TABLE } from './criteria-columns';
import { fits } from './criteria-fits';
import { CRITERIA_LEXICON, CRITERIA_TELLING } from './lexicon';
import { pointsInName } from '../cells/row-points';
import { isScale } from './scale-facts';
import type { TableKind } from './table-kind';

/**
 * How the columns of a sheet are told that has no column of maxima: they are in the names ("Kế hoạch (10đ)") or
 * are the most that the scale gives. Only a column that holds scales makes it a criteria sheet.
 */
export const CRITERIA_TABLE_WITHOUT_MAXIMA: TableKind<CriteriaRole> = {
  ...CRITERIA_TABLE,
  required: ['name', 'rule'],
  isToldByContent: false,
  fits: (role, content) =>
    role === 'max' ? false : fits(role, content) && (role !== 'rule' || holdsScales(content)),
};

const holdsScales = (content: ColumnContent): boolean =>
  content.texts >= 2 && shareWhere(content, isScale) >= 0.5;

/**
 * How the columns of a sheet are told that writes each maximum behind its criterion's name, under titles that may be of any
 * words: "Tự kiểm tra nội bộ (7 điểm)" beside its scale.
 */
export const CRITERIA_TABLE_WITH_MAXIMA_IN_NAMES: TableKind<CriteriaRole> = {
  ...CRITERIA_TABLE_WITHOUT_MAXIMA,
  isToldByContent: true,
  fits: (role, content) => CRITERIA_TABLE_WITHOUT_MAXIMA.fits(role, content) && mayBe(role, content),
  evidence: (body) => {
    const known = CRITERIA_TABLE.evidence?.(body) ?? {};
    return {
      ...known,
      alone: (role, column) =>
        mayBe(role, body.content(column))
          ? role === 'name'
            ? nameWeight(body.content(column))
            : (known.alone?.(role, column) ?? 0)
          : 0,
    };
  },
};

/** Of two columns of names with points the longer one holds the criteria, the other their fields. */
const nameWeight = ({ texts }: ColumnContent): number => 3 + Math.min(texts, 20) / 10;

const mayBe = (role: CriteriaRole, content: ColumnContent): boolean =>
  role === 'max' ? false : role !== 'name' || holdsMaxima(content);

/** Names of criteria, nearly each with its points in brackets; a field's name is merged down and stands less often. */
const holdsMaxima = (content: ColumnContent): boolean =>
  content.texts >= 3 && content.numbers === 0 && shareWhere(content, hasPoints) >= 0.6 && content.codes < 0.3;

const hasPoints = (text: string): boolean => pointsInName(text) !== null;

/**
 * How the columns of a sheet are told that has each criterion with its maximum in one row and its scale in the next one, in
 * the same column: "Họp giao ban (3 điểm)", "Từ 02 lần trở lên: 3 điểm; 01 lần: 2 điểm".
 */
export const CRITERIA_TABLE_IN_ONE_COLUMN: TableKind<CriteriaRole> = {
  ...CRITERIA_TABLE_WITHOUT_MAXIMA,
  required: ['name'],
  fits: (role, content) =>
    role === 'name' ? holdsMaximaAndScales(content) : CRITERIA_TABLE_WITHOUT_MAXIMA.fits(role, content),
  evidence: (body) => {
    const known = CRITERIA_TABLE.evidence?.(body) ?? {};
    const alone = (role: CriteriaRole, column: number): number =>
      ['name', 'max'].includes(role) ? 0 : (known.alone?.(role, column) ?? 0);
    return { ...known, alone };
  },
};

const holdsMaximaAndScales = (content: ColumnContent): boolean => {
  const [maxima, scales] = [shareWhere(content, hasPoints), shareWhere(content, isScale)];
  return content.texts >= 4 && Math.min(maxima, scales) >= 0.3 && maxima + scales >= 0.8;
};

/**
 * How the columns of a sheet are told that has a column for each level, "0 điểm" | "1 điểm" | "2 điểm", and none for scales or
 * maxima: the highest level is the maximum.
 */
export const CRITERIA_TABLE_OF_LEVELS: TableKind<CriteriaRole> = {
  ...CRITERIA_TABLE_WITHOUT_MAXIMA,
  required: ['name'],
  needsLevelColumns: true,
};

/**
 * How the columns of a sheet are told that writes each scale below its criterion's name, in the same cell: "Tiêu chí
 * chi tiết và thang điểm". The title may name either.
 */
export const CRITERIA_TABLE_WITH_SCALES_IN_NAMES: TableKind<CriteriaRole> = {
  ...CRITERIA_TABLE,
  lexicon: { ...CRITERIA_LEXICON, name: [...CRITERIA_LEXICON.name, ...CRITERIA_LEXICON.rule] },
  telling: { ...CRITERIA_TELLING, ...(CRITERIA_TELLING.rule ? { name: CRITERIA_TELLING.rule } : {}) },
  isToldByContent: false,
  fits: (role, content) => (role === 'name' ? content.texts > 0 : role !== 'rule' && fits(role, content)),
};
