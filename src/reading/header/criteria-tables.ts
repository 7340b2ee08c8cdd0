import type { CriteriaRole } from '../../model/criterion';
import { shareWhere, type ColumnContent } from './column-content';
import { CRITERIA_TABLE } from './criteria-columns';
import { fits } from './criteria-fits';
import { CRITERIA_LEXICON, CRITERIA_TELLING } from './lexicon';
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
