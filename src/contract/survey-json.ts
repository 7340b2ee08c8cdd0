import { addressOf, type CellAddress } from '../model/cell';
import type { Survey, SurveyResult } from '../model/survey';
import type { NamedJson } from './named-json';

/** What a survey says of a leaf; `points` is `null` while figures are missing or contradict each other. */
export interface SurveyResultJson extends NamedJson {
  /** How often each option was chosen, A first; empty where the result is given in per cent. */
  readonly answers: readonly (number | null)[];
  /** How many forms came in; `null` where the result is given in per cent. */
  readonly of: number | null;
  readonly points: number | null;
  readonly max: number | null;
  readonly cell: CellAddress;
}

const resultJson = ({ criterion, row, of, points }: SurveyResult): SurveyResultJson => ({
  id: criterion.id,
  code: criterion.code,
  shown: criterion.shown,
  answers: row.answers.map(({ value }) => value),
  of,
  points,
  max: criterion.max,
  cell: addressOf(row.cell),
});

/** The results of a survey in the order of their sheet. */
export const surveyJson = ({ results }: Survey): readonly SurveyResultJson[] => results.map(resultJson);
