import { BOARD_WITH_TICKS_BESIDE_LEVEL_ROWS } from './board-with-ticks-beside-level-rows';
import { BONUS_AND_PENALTY_BLOCKS } from './bonus-and-penalty-blocks';
import { CODES_AS_NUMBERS } from './codes-as-numbers';
import { CODES_INSIDE_NAMES } from './codes-inside-names';
import { COMMUNE_LEVEL_ROWS } from './commune-level-rows';
import { COMMUNE_SHORT_SET } from './commune-short-set';
import { COMPANY_LEAD_COLUMN_SECOND } from './company-lead-column-second';
import { CONTRADICTORY_INPUTS } from './contradictory-inputs';
import { DAMAGED_TEXT } from './damaged-text';
import { DEPARTMENT_WITH_ANNEXES } from './department-with-annexes';
import { DISTRICT_THREE_ROW_HEADER } from './district-three-row-header';
import { EVIDENCE_LIST } from './evidence-list';
import { HOSPITAL_CODES_WITH_WORDS } from './hospital-codes-with-words';
import { LEGACY_FONTS } from './legacy-fonts';
import { LETTERED_LEAVES_WITHOUT_SCORE_COLUMN } from './lettered-leaves-without-score-column';
import { LEVEL_ROWS_IN_THE_NAME_COLUMN } from './level-rows-in-the-name-column';
import { LEVEL_ROWS_WITH_POINTS_COLUMN } from './level-rows-with-points-column';
import { MERGED_HEADER_REPEATED } from './merged-header-repeated';
import { NAMELESS_SHEETS } from './nameless-sheets';
import { NAMES_IN_THREE_COLUMNS } from './names-in-three-columns';
import { NEWSPAPER_ONE_FIELD_A_SHEET } from './newspaper-one-field-a-sheet';
import { NOT_APPLICABLE } from './not-applicable';
import { OPTIONS_BESIDE_MERGED_LEAF } from './options-beside-merged-leaf';
import { OWN_FORMULAS } from './own-formulas';
import { PARTY_CELL_TWO_TABLES } from './party-cell-two-tables';
import { PHU_THO_FIGURES_IN_ONE_COLUMN } from './phu-tho-figures-in-one-column';
import { POLICE_IN_CAPITALS } from './police-in-capitals';
import { RATES_AND_TEXT_NUMBERS } from './rates-and-text-numbers';
import { ROMAN_FIELDS_RESTARTING } from './roman-fields-restarting';
import { SCHOOL_NO_CODES } from './school-no-codes';
import { TASKS_GROUPED_BY_FIELD } from './tasks-grouped-by-field';
import { TASKS_NUMBER_LAST } from './tasks-number-last';
import { THREE_ROW_HEADER_SCORE_FIRST } from './three-row-header-score-first';
import { V03_TYPED_SCORES } from './v03-typed-scores';
import { WORDING_IN_NOTES } from './wording-in-notes';
import { PARTY_CELL_LEVELS_IN_ONE_COLUMN } from './party-cell-levels-in-one-column';
import { DIGITAL_A_AND_B_IN_ROWS } from './digital-a-and-b-in-rows';
import { SCHOOL_LEAVES_ABOVE_LEVELS } from './school-leaves-above-levels';
import { WATERWORKS_QUARTERS } from './waterworks-quarters';
import { COMMUNE_FIGURES_GROUPED_BY_POINTS } from './commune-figures-grouped-by-points';
import { DEPARTMENT_SCORES_UNDER_ODD_TITLES } from './department-scores-under-odd-titles';
import { HOSPITAL_LETTERED_CLASSES_HIDDEN_YEAR } from './hospital-lettered-classes-hidden-year';
import { SCHOOL_GROUPS_MERGED_DOWN } from './school-groups-merged-down';
import { NEWSPAPER_THREE_TABLES_BELOW } from './newspaper-three-tables-below';
import { PARTY_CELL_BOXES_IN_LEVEL_ROWS } from './party-cell-boxes-in-level-rows';
import { COURT_NUMBERED_THROUGH } from './court-numbered-through';
import { COMPANY_TWO_SHEETS_OTHER_COLUMNS } from './company-two-sheets-other-columns';
import { CUSTOMS_FIELD_A_SHEET_SAME_TITLES } from './customs-field-a-sheet-same-titles';
import { UNIVERSITY_TICKS_UNDER_SHARES } from './university-ticks-under-shares';
import { TITLES_IN_TWO_LANGUAGES } from './titles-in-two-languages';
import { COLUMNS_FROM_RIGHT_TO_LEFT } from './columns-from-right-to-left';
import { BONUS_BETWEEN_FIELDS } from './bonus-between-fields';
import { HALF_YEAR_BEFORE_THE_YEAR } from './half-year-before-the-year';
import { NAMES_WITH_THEIR_CODES } from './names-with-their-codes';
import { SET_ON_TWO_SHEETS_BESIDE_LAST_YEAR } from './set-on-two-sheets-beside-last-year';
import { TICKS_UNDER_TITLES_WITH_POINTS } from './ticks-under-titles-with-points';
import { TAX_BRANCH_TWO_SHEETS } from './tax-branch-two-sheets';
import { IRRIGATION_FIRST_LEVEL_BESIDE_THE_NAME } from './irrigation-first-level-beside-the-name';
import { WARD_NO_CODES_SCORE_SECOND } from './ward-no-codes-score-second';
import { FINANCE_LETTERS_IN_A_THIRD_HEADER_ROW } from './finance-letters-in-a-third-header-row';
import { HEALTH_CENTRE_PLAIN_HEADINGS } from './health-centre-plain-headings';
import { COLLEGE_LINES_AS_HEADINGS } from './college-lines-as-headings';
import { PARTY_OFFICE_FIELDS_MERGED_DOWN } from './party-office-fields-merged-down';
import { COMMUNE_NUMBERED_HEADER_LEVELS_IN_ROWS } from './commune-numbered-header-levels-in-rows';
import { COURT_LETTERS_OF_COLUMNS_SUBTOTALS } from './court-letters-of-columns-subtotals';
import { COMMUNE_CODE_NAME_POINTS_IN_ONE_CELL } from './commune-code-name-points-in-one-cell';
import { HOSPITAL_A_COLUMN_FOR_EACH_LEVEL } from './hospital-a-column-for-each-level';
import { NEWSPAPER_CODES_LAST_PARTS_IN_TURN } from './newspaper-codes-last-parts-in-turn';
import { SCHOOL_TWO_TABLES_BESIDE } from './school-two-tables-beside';
import { PARTY_CELL_ANSWERS_IN_SENTENCES } from './party-cell-answers-in-sentences';
import { WATERWORKS_FIVE_SHEETS_FIVE_LAYOUTS } from './waterworks-five-sheets-five-layouts';
import { DEPARTMENT_MERGED_DOWN_LEVELS_TICKED } from './department-merged-down-levels-ticked';
import { ONE_STOP_CENTRE_FOUR_TABLES_OTHER_WORDS } from './one-stop-centre-four-tables-other-words';
import { TAX_TICKS_OF_THE_OFFICE_AND_OF_OTHERS } from './tax-ticks-of-the-office-and-of-others';
import type { SheetFixture } from './sheet-fixture';

/** One for each layout; a new layout is a new file and a new line here. */
export const SHEET_FIXTURES: readonly SheetFixture[] = [
  BOARD_WITH_TICKS_BESIDE_LEVEL_ROWS,
  BONUS_AND_PENALTY_BLOCKS,
  CODES_AS_NUMBERS,
  CODES_INSIDE_NAMES,
  COMMUNE_LEVEL_ROWS,
  COMMUNE_SHORT_SET,
  COMPANY_LEAD_COLUMN_SECOND,
  CONTRADICTORY_INPUTS,
  DAMAGED_TEXT,
  DEPARTMENT_WITH_ANNEXES,
  DISTRICT_THREE_ROW_HEADER,
  EVIDENCE_LIST,
  HOSPITAL_CODES_WITH_WORDS,
  LEGACY_FONTS,
  LETTERED_LEAVES_WITHOUT_SCORE_COLUMN,
  LEVEL_ROWS_IN_THE_NAME_COLUMN,
  LEVEL_ROWS_WITH_POINTS_COLUMN,
  MERGED_HEADER_REPEATED,
  NAMELESS_SHEETS,
  NAMES_IN_THREE_COLUMNS,
  NEWSPAPER_ONE_FIELD_A_SHEET,
  NOT_APPLICABLE,
  OPTIONS_BESIDE_MERGED_LEAF,
  OWN_FORMULAS,
  PARTY_CELL_TWO_TABLES,
  PHU_THO_FIGURES_IN_ONE_COLUMN,
  POLICE_IN_CAPITALS,
  RATES_AND_TEXT_NUMBERS,
  ROMAN_FIELDS_RESTARTING,
  SCHOOL_NO_CODES,
  TASKS_GROUPED_BY_FIELD,
  TASKS_NUMBER_LAST,
  THREE_ROW_HEADER_SCORE_FIRST,
  V03_TYPED_SCORES,
  WORDING_IN_NOTES,
  PARTY_CELL_LEVELS_IN_ONE_COLUMN,
  DIGITAL_A_AND_B_IN_ROWS,
  SCHOOL_LEAVES_ABOVE_LEVELS,
  WATERWORKS_QUARTERS,
  COMMUNE_FIGURES_GROUPED_BY_POINTS,
  DEPARTMENT_SCORES_UNDER_ODD_TITLES,
  HOSPITAL_LETTERED_CLASSES_HIDDEN_YEAR,
  SCHOOL_GROUPS_MERGED_DOWN,
  NEWSPAPER_THREE_TABLES_BELOW,
  PARTY_CELL_BOXES_IN_LEVEL_ROWS,
  COURT_NUMBERED_THROUGH,
  COMPANY_TWO_SHEETS_OTHER_COLUMNS,
  CUSTOMS_FIELD_A_SHEET_SAME_TITLES,
  UNIVERSITY_TICKS_UNDER_SHARES,
  TITLES_IN_TWO_LANGUAGES,
  COLUMNS_FROM_RIGHT_TO_LEFT,
  BONUS_BETWEEN_FIELDS,
  HALF_YEAR_BEFORE_THE_YEAR,
  NAMES_WITH_THEIR_CODES,
  SET_ON_TWO_SHEETS_BESIDE_LAST_YEAR,
  TICKS_UNDER_TITLES_WITH_POINTS,
  TAX_BRANCH_TWO_SHEETS,
  IRRIGATION_FIRST_LEVEL_BESIDE_THE_NAME,
  WARD_NO_CODES_SCORE_SECOND,
  FINANCE_LETTERS_IN_A_THIRD_HEADER_ROW,
  HEALTH_CENTRE_PLAIN_HEADINGS,
  COLLEGE_LINES_AS_HEADINGS,
  PARTY_OFFICE_FIELDS_MERGED_DOWN,
  COMMUNE_NUMBERED_HEADER_LEVELS_IN_ROWS,
  COURT_LETTERS_OF_COLUMNS_SUBTOTALS,
  COMMUNE_CODE_NAME_POINTS_IN_ONE_CELL,
  HOSPITAL_A_COLUMN_FOR_EACH_LEVEL,
  NEWSPAPER_CODES_LAST_PARTS_IN_TURN,
  SCHOOL_TWO_TABLES_BESIDE,
  PARTY_CELL_ANSWERS_IN_SENTENCES,
  WATERWORKS_FIVE_SHEETS_FIVE_LAYOUTS,
  DEPARTMENT_MERGED_DOWN_LEVELS_TICKED,
  ONE_STOP_CENTRE_FOUR_TABLES_OTHER_WORDS,
  TAX_TICKS_OF_THE_OFFICE_AND_OF_OTHERS,
];
