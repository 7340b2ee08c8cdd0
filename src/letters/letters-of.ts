import type { Assessment } from '../model/assessment';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import { PERIOD_NAMES, type ClosingReading, type PeriodName } from '../model/report-period';
import { countedPeriods } from '../scoring/counted-period';
import { inspectedUnits, inspectionRecord } from './inspection-record';
import { leaderPage } from './leader-page';
import type { Letter } from './letter';
import { periodReport } from './period-report';
import type { ReportSource } from './report-source';
import { selfReport } from './self-report';

/** The letters that are written: on the self-assessment, on a period, of inspections, for the leader. */
export const LETTER_KINDS = ['self', ...PERIOD_NAMES, 'inspection', 'leader'] as const;

export type LetterKind = (typeof LETTER_KINDS)[number];

/** True for a report on a period of the year, which may be a sheet, too. */
export const isPeriod = (kind: LetterKind): kind is PeriodName => PERIOD_NAMES.some((name) => name === kind);

/** The letters of a kind, of which there is at least one; throws a `Refusal` where the workbook has nothing for them. */
export function lettersOf(
  source: ReportSource,
  kind: LetterKind,
  closing: ClosingReading,
): readonly [Letter, ...Letter[]] {
  if (isPeriod(kind)) return [periodReport({ ...source, ...onPeriod(source, kind, closing) })];
  if (kind === 'self') return [selfReport(source)];
  if (kind === 'leader') return [leaderPage(source)];
  const [first, ...more] = inspectedUnits(source).map((unit) => inspectionRecord(source, unit));
  if (!first) throw new Refusal(message('letter.needs-inspection'));
  return [first, ...more];
}

function onPeriod({ assessment }: ReportSource, name: PeriodName, closing: ClosingReading) {
  const { now, before } = periodsToCount(assessment, name, closing);
  return { ...now, before };
}

/** True where a workbook has tasks, targets or figures that a periodic report could tell of. */
export const hasPeriods = ({ annex, targets, reportFigures }: Assessment): boolean =>
  annex !== null || targets.length > 0 || (reportFigures?.lines ?? []).length > 0;

/** A period with the one before it; throws a `Refusal` where the workbook has nothing that it could count. */
export function periodsToCount(assessment: Assessment, name: PeriodName, closing: ClosingReading) {
  if (!hasPeriods(assessment)) throw new Refusal(message('letter.needs-tasks'));
  const counted = countedPeriods(assessment, name, closing);
  if (counted === null) throw new Refusal(message('letter.needs-year'));
  return counted;
}
