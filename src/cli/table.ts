import type { Language } from '../i18n/keys';
import { formatNumber, render } from '../i18n/render';
import type { AssessedCriterion, Assessment, Sums } from '../model/assessment';
import { isOpen } from '../scoring/claims';
import { addressOf } from '../model/cell';
import type { Finding, Severity } from '../model/finding';
import { message, type Message, type MessageKey } from '../model/message';
import { isDone } from '../scoring/task-status';
import { aimLines } from './aim-table';
import { printable } from './printable';
import { targetSentence } from '../scoring/targets/target-sentence';
import type { Paint } from './terminal';

/** How the terminal is written to. */
export interface TableOptions {
  readonly language: Language;
  /** Colours, on a terminal only. */
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
}

/** The assessment as a table for the terminal: fields, then leaves with their reasons, then what to put right. */
export function assessmentTable(assessment: Assessment, options: TableOptions): string {
  const t = (sentence: Message): string => printable(render(sentence, options.language));
  const { paint } = options;
  const lines = [
    paint('bold', printable(assessment.set.title ?? assessment.set.sheet)),
    '',
    ...(assessment.fields.length === 0
      ? []
      : [
          ...fieldLines(assessment, options, paint, t),
          '',
          ...leafLines(assessment.leaves, options, paint, t),
          ...outsideLines(assessment, options, paint, t),
        ]),
    ...previousLines(assessment, options, t),
    ...aimLines(assessment, options, t),
    ...taskLines(assessment, t),
    ...targetLines(assessment, t),
    ...reportLines(assessment, t),
    '',
    ...findingLines(assessment.findings, paint, t),
  ];
  return `${lines.join('\n')}\n`;
}

/** The figures of a field: what each is called, and where it comes from. */
const FIGURES: readonly { readonly header: MessageKey; readonly of: (sums: Sums) => number | null }[] = [
  { header: 'summary.max', of: ({ max }) => max },
  { header: 'summary.applicable', of: ({ applicableMax }) => applicableMax },
  { header: 'summary.self', of: ({ self }) => self },
  { header: 'summary.index', of: ({ index }) => index },
];

function fieldLines(
  { fields, total }: Assessment,
  options: TableOptions,
  paint: Paint,
  t: (sentence: Message) => string,
): readonly string[] {
  const width = Math.max(24, Math.min(56, options.width - FIGURES.length * FIGURE_WIDTH - 6));
  const line = (code: string, name: string, cells: readonly string[]): string =>
    `${printable(code).padEnd(5)} ${fit(name, width)}${cells.map((cell) => cell.padStart(FIGURE_WIDTH)).join('')}`;
  const figures = (sums: Sums): readonly string[] =>
    FIGURES.map(({ of }) => {
      const value = of(sums);
      return value === null ? '-' : points(value, options);
    });
  const headers = FIGURES.map(({ header }) => t(message(header)));
  return [
    paint('dim', line('', t(message('table.field')), headers)),
    ...fields.map(({ criterion, sums }) => line(criterion.shown, criterion.name, figures(sums))),
    paint('bold', line('', t(message('summary.total')), figures(total))),
  ];
}

const FIGURE_WIDTH = 20;

/** The blocks outside the hundred: what they earn and take off, and why; nothing where there are none. */
function outsideLines(
  { outside, bonus, penalty }: Assessment,
  options: TableOptions,
  paint: Paint,
  t: (sentence: Message) => string,
): readonly string[] {
  if (outside.length === 0) return [];
  return ['', t(message('table.outside', { bonus, penalty })), ...leafLines(outside, options, paint, t)];
}

function leafLines(
  leaves: readonly Pick<AssessedCriterion, 'criterion' | 'outcome'>[],
  options: TableOptions,
  paint: Paint,
  t: (sentence: Message) => string,
): readonly string[] {
  const nameWidth = Math.max(20, Math.min(48, Math.floor(options.width * 0.35)));
  return leaves.map(({ criterion, outcome }) => {
    const own = outcome?.points ?? null;
    const score = own === null ? '-' : points(own, options);
    const max = criterion.max === null ? '?' : points(criterion.max, options);
    const reason = outcome ? t(outcome.reason) : '';
    const shown = `${printable(criterion.shown).padEnd(9)} ${fit(criterion.name, nameWidth)} ${`${score} / ${max}`.padStart(13)}  ${reason}`;
    return isOpen({ criterion, outcome })
      ? paint('yellow', shown)
      : own !== null && own < (criterion.max ?? 0)
        ? shown
        : paint('dim', shown);
  });
}

/** This year's index compared with last year's. */
function previousLines(
  { previous, total }: Assessment,
  options: TableOptions,
  t: (sentence: Message) => string,
): readonly string[] {
  if (!previous || previous.index === null || total.index === null || previous.difference === null) return [];
  const sign = previous.difference > 0 ? '+' : '';
  const difference = `${sign}${points(previous.difference, options)}`;
  const year = previous.year === null ? '…' : String(previous.year);
  return ['', t(message('table.previous', { year, before: previous.index, now: total.index, difference }))];
}

function taskLines({ annex, tasks }: Assessment, t: (sentence: Message) => string): readonly string[] {
  if (!annex) return [];
  const done = tasks.filter(({ status }) => isDone(status)).length;
  return ['', t(message('table.tasks', { done, total: tasks.length, sheet: annex.sheet }))];
}

function targetLines(
  { targets, targetSheet }: Assessment,
  t: (sentence: Message) => string,
): readonly string[] {
  if (targetSheet === null) return [];
  const reached = targets.filter(({ status }) => status === 'reached').length;
  const lines = targets.map(
    (assessed) =>
      `${printable(assessed.target.no).padEnd(4)} ${printable(assessed.target.text)}\n` +
      `     ${t(targetSentence(assessed))}`,
  );
  return ['', t(message('table.targets', { reached, total: targets.length, sheet: targetSheet })), ...lines];
}

/** How many reports were sent in time; nothing where no sheet lists any. */
function reportLines({ reporting }: Assessment, t: (sentence: Message) => string): readonly string[] {
  if (!reporting) return [];
  const { book, due, onTime, late, overdue } = reporting;
  return ['', t(message('table.reports', { sheet: book.sheet, due, onTime, late, overdue }))];
}

const COLOURS = { error: 'red', warning: 'yellow', info: 'dim' } as const satisfies Readonly<
  Record<Severity, Parameters<Paint>[0]>
>;

/** The findings, one a line: how grave, where, what. */
export function findingLines(
  findings: readonly Finding[],
  paint: Paint,
  t: (sentence: Message) => string,
): readonly string[] {
  const counts = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const heading = t(
    message('table.findings', {
      errors: counts('error'),
      warnings: counts('warning'),
      notes: counts('info'),
    }),
  );
  const lines = findings.map((finding) => {
    const place = finding.cell ? ` ${addressOf(finding.cell)}` : '';
    const words = printable(`${finding.subject}${place}: ${t(finding.message)}`);
    return `${paint(COLOURS[finding.severity], t(message(`severity.${finding.severity}`)))} ${words}`;
  });
  return [paint('bold', heading), ...lines];
}

const points = (value: number, { language }: TableOptions): string => formatNumber(value, 'fixed', language);

/** A name in this many columns, cut with an ellipsis. Vietnamese letters take one column each when composed. */
export function fit(name: string, width: number): string {
  const shown = printable(name);
  return (shown.length > width ? `${shown.slice(0, width - 1)}…` : shown).normalize('NFC').padEnd(width);
}
