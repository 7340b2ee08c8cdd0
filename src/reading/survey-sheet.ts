import { cellOf, valueAt, type Grid } from '../model/grid';
import type { Mapping } from '../model/mapping';
import { KINDS } from '../model/sheet-kind';
import type { SurveyFigure, SurveyRole, SurveyRow, SurveySheet } from '../model/survey';
import { plainText, textKey } from '../text/key';
import type { ColumnContent } from './header/column-content';
import { codeText } from './rows/criteria-rows';
import { readEntry } from './cells/entry';
import { rowsBelow, type Header, type TableKind } from './header/header';
import { SURVEY_LEXICON } from './header/lexicon';
import { findMappedHeader, type MappedHeader } from './header/mapped-header';
import { firstText } from './header/titles';

const fits = (role: SurveyRole, { texts, numbers }: ColumnContent): boolean =>
  role === 'name' ? texts >= numbers : true;

/** "A", "Số phiếu chọn A", "Mức A (rất hài lòng)": the letter of an option is alone in its header. */
const option = (letter: string): RegExp => new RegExp(`(?<![a-z])${letter}(?![a-z])`);

export const SURVEY_TABLE: TableKind<SurveyRole> = {
  lexicon: SURVEY_LEXICON,
  telling: {
    forms: /^(?:tong )?so (?:phieu|nguoi)(?: (?:tra loi|hop le|thu ve|thu duoc))?$/,
    'option-a': option('a'),
    'option-b': option('b'),
    'option-c': option('c'),
    'option-d': option('d'),
    'option-e': option('e'),
    percent: /^(?:ty le|ket qua|muc do hai long|chi so)\b/,
  },
  required: KINDS.survey.required,
  fits,
};

const TITLE = /^(?:bang |tong hop )*(?:ket qua\b.*\b)?(?:dieu tra|khao sat)\b/;
const TOTAL = /^(?:tong|cong)\b/;

/** True for a sheet that is named or titled "Kết quả điều tra". */
export const isTitledSurvey = (grid: Grid): boolean =>
  TITLE.test(textKey(grid.sheet)) || TITLE.test(textKey(firstText(grid)));

/** True for such a sheet that holds a survey's results: never the set that is scored. */
export const isSurveySheet = (grid: Grid): boolean =>
  isTitledSurvey(grid) && findSurveyTable(grid, {}) !== null;

/** Finds the header of a survey's results, on a sheet of that title or on the one that a person named. */
export function findSurveyHeader(grid: Grid, mapping: Mapping): MappedHeader<SurveyRole> | null {
  const isNamed = mapping.surveySheet?.toLowerCase() === grid.sheet.toLowerCase();
  return isNamed || isSurveySheet(grid) ? findSurveyTable(grid, mapping) : null;
}

/** A table of answers by option, or of results in per cent. */
function findSurveyTable(grid: Grid, { surveyTable }: Mapping): MappedHeader<SurveyRole> | null {
  const found = findMappedHeader(grid, SURVEY_TABLE, surveyTable);
  if (!found) return null;
  const { columns } = found.header;
  const isSurvey = columns.percent !== undefined || optionColumns(columns).length >= 2;
  return isSurvey && !hasMaxima(grid, found.header) ? found : null;
}

/** A column of maxima makes it a set of criteria, whatever its title: "Khảo sát, đánh giá chất lượng bệnh viện". */
const hasMaxima = (grid: Grid, { firstRow, lastRow }: Header<SurveyRole>): boolean =>
  grid.values
    .slice(firstRow, lastRow + 1)
    .some((cells) => cells.some((value) => /\b(?:toi da|diem chuan)\b/.test(textKey(String(value ?? '')))));

const OPTIONS = ['option-a', 'option-b', 'option-c', 'option-d', 'option-e'] as const;

/** The columns of the options, A first, up to the first letter that is missing. */
function optionColumns(columns: Header<SurveyRole>['columns']): readonly number[] {
  const all = OPTIONS.map((role) => columns[role]);
  const end = all.indexOf(undefined);
  return all.slice(0, end < 0 ? all.length : end).flatMap((column) => column ?? []);
}

/** Reads the results of a survey (Mã · Số phiếu · A · B · C · D, or a result in per cent). */
export const readSurveySheet = (grid: Grid, header: Header<SurveyRole>): SurveySheet => ({
  sheet: grid.sheet,
  rows: rowsBelow(grid, header).flatMap((row) => rowAt(grid, row, header.columns)),
});

function rowAt(grid: Grid, row: number, columns: Header<SurveyRole>['columns']): readonly SurveyRow[] {
  const { code = 0, name, forms, percent } = columns;
  const read = {
    code: codeText(grid, row, code).text.replace(/[.)\s]+$/, ''),
    name: name === undefined ? '' : plainText(String(valueAt(grid, row, name) ?? '')),
  };
  const figures = {
    answers: optionColumns(columns).map((column) => figureAt(grid, row, column)),
    forms: forms === undefined ? null : figureAt(grid, row, forms),
    percent: percent === undefined ? null : figureAt(grid, row, percent),
  };
  const all = [...figures.answers, figures.forms, figures.percent];
  const isEmpty = all.every((figure) => figure === null || (figure.value === null && !figure.isOdd));
  if (isEmpty || (read.code === '' && read.name === '') || TOTAL.test(textKey(read.name || read.code)))
    return [];
  return [{ ...read, ...figures, cell: cellOf(grid, row, code) }];
}

/** A figure however an office types it; of a percentage the number of per cent, or its share of 1. */
function figureAt(grid: Grid, row: number, column: number): SurveyFigure {
  const entry = readEntry(grid, row, column);
  const cell = cellOf(grid, row, column);
  if (entry.kind !== 'figure') return { value: null, isOdd: entry.kind !== 'blank', isShare: false, cell };
  return { value: entry.value, isOdd: false, isShare: entry.percent, cell };
}
