import { any, EMPTY_STRING, iff, numeral, refFrom, type Expression } from '../../formulas/syntax';
import type { Assessment } from '../../model/assessment';
import { formula, number, text, type CellContent } from '../../model/edits';
import type { LeafCriterion } from '../../model/criterion';
import { message } from '../../model/message';
import { asPoints } from '../../model/points';
import type { Survey, SurveyFigure, SurveyResult, SurveyRow } from '../../model/survey';
import { indexOf, sumPoints } from '../../text/decimal';
import { BODY, CENTERED, INDEX_FORMAT, POINTS_STYLE, SUBTITLE, TOTAL } from '../cell-styles';
import type { SheetContext } from '../sheet-context';
import type { IsGeneratedFormula } from '../shown-scores';
import { TOTAL_LINE } from './fields';
import { addUp, lineFigures, type Figures } from './figures';
import type { Column } from '../table/column';
import { linesSection, wholeLine } from '../table/lines-section';
import type { SheetSection } from '../table/section';
import { tableSection } from '../table/table-section';

/** A line of the survey: a leaf with what the survey says of it, or the full index over all of them. */
interface SurveyLine {
  readonly id: string;
  /** `null` for the full index. */
  readonly criterion: LeafCriterion | null;
  /** `null` where the survey does not have the leaf. */
  readonly result: SurveyResult | null;
  readonly leaves: readonly string[];
  /** Of the last line: from what is in the score cells, as the summary's own index. */
  readonly fullIndex: number | null;
}

const INDEX_STYLE = { numberFormat: INDEX_FORMAT, horizontal: 'center' } as const;

const SURVEY_COLUMNS: readonly Column<SurveyLine, SheetContext>[] = [
  { id: 'code', header: 'summary.code', cell: ({ criterion }) => text(criterion?.shown ?? '') },
  {
    id: 'name',
    header: 'summary.name',
    cell: ({ criterion }, { t }) => text(criterion?.name ?? t(message('summary.survey.full'))),
  },
  {
    id: 'max',
    header: 'summary.max',
    cell: ({ criterion }) =>
      criterion === null || criterion.max === null ? text('') : number(criterion.max),
    style: POINTS_STYLE,
  },
  {
    id: 'of',
    startColumn: 'applicable',
    header: 'summary.survey.of',
    cell: ({ result }) =>
      result && result.of !== null ? formula(`=${formsOf(result.row)}`, result.of) : text(''),
    style: CENTERED,
  },
  {
    id: 'points',
    startColumn: 'self',
    header: 'summary.survey.points',
    cell: (line, context) => pointsCell(line, context),
    style: POINTS_STYLE,
  },
  {
    id: 'index',
    header: 'summary.survey.result',
    cell: (line, context) => indexCell(line, context),
    style: INDEX_STYLE,
  },
];

const sum = (figures: readonly SurveyFigure[]): Expression =>
  `SUM(${figures.map(({ cell }) => refFrom(cell)).join(',')})`;

/** How many forms came in: from its own cell, else all answers. */
const formsOf = ({ forms, answers }: SurveyRow): Expression =>
  forms === null || forms.value === null ? sum(answers) : refFrom(forms.cell);

/** Σ(weight × answers) ÷ n × maximum, or per cent × maximum; empty while the figures contradict each other. */
function pointsCell({ result }: SurveyLine, { assessment, places }: SheetContext): CellContent {
  if (!result || result.criterion.max === null || hasWords(result.row)) return text('');
  const { row, weights, points, criterion } = result;
  const max = places.summary.ref('survey', criterion.id, 'max');
  const rounded = (value: Expression): Expression => `ROUND(${value}*${max},${assessment.set.precision})`;
  if (weights.length > 0) {
    const terms = row.answers.flatMap(({ cell }, option) => {
      const weight = weights[option] ?? 0;
      return weight === 0 ? [] : [`${refFrom(cell)}*${numeral(weight)}`];
    });
    const forms = formsOf(row);
    const isOff = any([`${forms}<=0`, `${sum(row.answers)}<>${forms}`]);
    return formula(`=${iff(isOff, EMPTY_STRING, rounded(`(${terms.join('+')})/${forms}`))}`, points ?? '');
  }
  if (!row.percent) return text('');
  const cell = refFrom(row.percent.cell);
  const share = row.percent.isShare ? cell : `${cell}/100`;
  return formula(`=${iff(any([`${cell}=""`, `${share}>1`]), EMPTY_STRING, rounded(share))}`, points ?? '');
}

const hasWords = ({ answers, forms, percent }: SurveyRow): boolean =>
  [...answers, forms, percent].some((figure) => figure?.isOdd === true);

/** The result in per cent; of the last line (self + survey) ÷ (applicable + maxima of the survey) × 100. */
function indexCell(
  { id, criterion, result, leaves, fullIndex }: SurveyLine,
  { places }: SheetContext,
): CellContent {
  const own = (line: string, column: 'max' | 'points'): Expression =>
    places.summary.ref('survey', line, column);
  if (criterion) {
    if (!result || criterion.max === null) return text('');
    const share = result.points === null ? null : indexOf(result.points, criterion.max);
    const source = `ROUND(${own(id, 'points')}/${own(id, 'max')}*100,2)`;
    return formula(`=${iff(`${own(id, 'points')}=""`, EMPTY_STRING, source)}`, share ?? '');
  }
  const points = leaves.map((leaf) => own(leaf, 'points')).join(',');
  const self = places.summary.ref('fields', TOTAL_LINE, 'self');
  const applicable = places.summary.ref('fields', TOTAL_LINE, 'applicable');
  const source =
    `ROUND((N(${self})+SUM(${points}))/` +
    `(${applicable}+${places.summary.sum('survey', leaves, 'max')})*100,2)`;
  return formula(`=${iff(`COUNT(${points})<${leaves.length}`, EMPTY_STRING, source)}`, fullIndex ?? '');
}

/** The survey next to the self-assessed index, and the full index; nothing where no sheet holds a survey. */
export function surveySections(
  { survey, fields }: Assessment,
  isGeneratedFormula: IsGeneratedFormula,
): readonly SheetSection<SheetContext>[] {
  if (!survey) return [];
  const results = survey.results.map((result) => line(result.criterion, result));
  const rows = [...results, ...survey.missing.map((criterion) => line(criterion, null))];
  if (rows.length === 0) return [];
  const full: SurveyLine = {
    id: TOTAL_LINE,
    criterion: null,
    result: null,
    leaves: rows.map(({ id }) => id),
    fullIndex: fullIndexOf(survey, addUp(fields.map((field) => lineFigures(field, isGeneratedFormula)))),
  };
  return [
    linesSection<SheetContext>({
      id: 'survey-title',
      lines: [wholeLine(({ t }) => text(t(message('summary.full-index'))), SUBTITLE, 26)],
    }),
    tableSection({
      id: 'survey',
      columns: SURVEY_COLUMNS,
      rows: [...rows, full],
      keyOf: ({ id }) => id,
      lookOf: ({ criterion }) => (criterion ? BODY : TOTAL),
      upTo: 'index',
      gap: 1,
    }),
  ];
}

const line = (criterion: LeafCriterion, result: SurveyResult | null): SurveyLine => ({
  id: criterion.id,
  criterion,
  result,
  leaves: [],
  fullIndex: null,
});

function fullIndexOf({ results, missing }: Survey, { self, applicable }: Figures): number | null {
  const points = results.flatMap((each) => (each.points === null ? [] : [each.points]));
  if (missing.length > 0 || points.length < results.length) return null;
  const maxima = results.map(({ criterion }) => criterion.max ?? asPoints(0));
  return indexOf(sumPoints([...(self === '' ? [] : [self]), ...points]), sumPoints([applicable, ...maxima]));
}
