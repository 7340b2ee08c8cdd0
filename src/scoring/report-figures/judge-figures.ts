import type {
  ReportFigureLine,
  ReportFigurePair,
  ReportFigures,
  ReportFigureSheet,
} from '../../model/report-figure';
import type { PeriodName } from '../../model/report-period';
import { valueOf } from '../other-indices/index-figures';
import { figureProblems } from './problems';

/** The figures of the periodic reports with what contradicts itself among them; `null` without such a sheet. */
export function judgeFigures(sheet: ReportFigureSheet | null): ReportFigures | null {
  if (!sheet) return null;
  const pairs = sheet.groups.flatMap(({ code, lines }): readonly ReportFigurePair[] => {
    const [total, part] = (['a', 'b'] as const).map((sign) => lines.find((line) => line.part === sign));
    return total && part ? [{ code, total, part }] : [];
  });
  return {
    sheet: sheet.sheet,
    lines: sheet.groups.flatMap(({ lines }) => lines),
    pairs,
    problems: figureProblems(sheet, pairs),
  };
}

/** What a figure was in a period, rates from 0 to 100; `null` while that is not known. */
export function figureIn({ values }: ReportFigureLine, period: PeriodName): number | null {
  const entry = values[period];
  const value = entry ? valueOf(entry) : null;
  return value === null || value < 0 ? null : value;
}
