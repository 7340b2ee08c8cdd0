import { BONUS_AND_PENALTY_BLOCKS } from './bonus-and-penalty-blocks';
import { CODES_AS_NUMBERS } from './codes-as-numbers';
import { CODES_INSIDE_NAMES } from './codes-inside-names';
import { COMMUNE_SHORT_SET } from './commune-short-set';
import { CONTRADICTORY_INPUTS } from './contradictory-inputs';
import { DAMAGED_TEXT } from './damaged-text';
import { EVIDENCE_LIST } from './evidence-list';
import { LEGACY_FONTS } from './legacy-fonts';
import { LETTERED_LEAVES_WITHOUT_SCORE_COLUMN } from './lettered-leaves-without-score-column';
import { LEVEL_ROWS_IN_THE_NAME_COLUMN } from './level-rows-in-the-name-column';
import { LEVEL_ROWS_WITH_POINTS_COLUMN } from './level-rows-with-points-column';
import { MERGED_HEADER_REPEATED } from './merged-header-repeated';
import { NAMELESS_SHEETS } from './nameless-sheets';
import { NAMES_IN_THREE_COLUMNS } from './names-in-three-columns';
import { NOT_APPLICABLE } from './not-applicable';
import { OPTIONS_BESIDE_MERGED_LEAF } from './options-beside-merged-leaf';
import { OWN_FORMULAS } from './own-formulas';
import { PHU_THO_FIGURES_IN_ONE_COLUMN } from './phu-tho-figures-in-one-column';
import { RATES_AND_TEXT_NUMBERS } from './rates-and-text-numbers';
import { ROMAN_FIELDS_RESTARTING } from './roman-fields-restarting';
import { TASKS_GROUPED_BY_FIELD } from './tasks-grouped-by-field';
import { TASKS_NUMBER_LAST } from './tasks-number-last';
import { THREE_ROW_HEADER_SCORE_FIRST } from './three-row-header-score-first';
import { V03_TYPED_SCORES } from './v03-typed-scores';
import { WORDING_IN_NOTES } from './wording-in-notes';
import type { SheetFixture } from './sheet-fixture';

/** One for each layout; a new layout is a new file and a new line here. */
export const SHEET_FIXTURES: readonly SheetFixture[] = [
  BONUS_AND_PENALTY_BLOCKS,
  CODES_AS_NUMBERS,
  CODES_INSIDE_NAMES,
  COMMUNE_SHORT_SET,
  CONTRADICTORY_INPUTS,
  DAMAGED_TEXT,
  EVIDENCE_LIST,
  LEGACY_FONTS,
  LETTERED_LEAVES_WITHOUT_SCORE_COLUMN,
  LEVEL_ROWS_IN_THE_NAME_COLUMN,
  LEVEL_ROWS_WITH_POINTS_COLUMN,
  MERGED_HEADER_REPEATED,
  NAMELESS_SHEETS,
  NAMES_IN_THREE_COLUMNS,
  NOT_APPLICABLE,
  OPTIONS_BESIDE_MERGED_LEAF,
  OWN_FORMULAS,
  PHU_THO_FIGURES_IN_ONE_COLUMN,
  RATES_AND_TEXT_NUMBERS,
  ROMAN_FIELDS_RESTARTING,
  TASKS_GROUPED_BY_FIELD,
  TASKS_NUMBER_LAST,
  THREE_ROW_HEADER_SCORE_FIRST,
  V03_TYPED_SCORES,
  WORDING_IN_NOTES,
];
