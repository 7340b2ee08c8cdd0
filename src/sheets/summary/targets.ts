import { figureFrom } from '../../formulas/inputs';
import { EMPTY_STRING, iff, literal, numeral, refFrom, type Expression } from '../../formulas/syntax';
import type { Assessment } from '../../model/assessment';
import type { CellRef } from '../../model/cell';
import type { LeafCriterion } from '../../model/criterion';
import { formula, text, type CellContent } from '../../model/edits';
import { message, type Translate } from '../../model/message';
import type { AssessedTarget, Goal } from '../../model/target';
import { goalWords } from '../../scoring/targets/target-sentence';
import { BODY, CENTERED, SUBTITLE, TOTAL } from '../cell-styles';
import { reachedExpression } from '../reached';
import type { SummaryIds } from '../sheet-context';
import { TOTAL_LINE } from './fields';
import { linkTo, type Column } from '../table/column';
import { linesSection, wholeLine } from '../table/lines-section';
import type { SheetSection } from '../table/section';
import { tableSection } from '../table/table-section';

/** What the table of targets is drawn from: the sheet that it is on has it at the place of the summary's. */
export interface TargetContext {
  readonly t: Translate;
  readonly places: {
    readonly summary: {
      readonly ref: (section: 'targets', line: string, column: SummaryIds['targets']) => Expression;
      readonly cell: (section: 'details', line: string, column: 'code') => CellRef | null;
    };
  };
}

/** A line of the table of targets, or the count of those that are reached. */
interface TargetLine {
  readonly id: string;
  /** `null` for the count. */
  readonly assessed: AssessedTarget | null;
  readonly criterion: LeafCriterion | null;
  readonly lines: readonly string[];
  readonly reached: number;
}

/** How the result of a target comes about: from total and part, from one cell, or not at all as long as none is there. */
type ResultSource = 'pair' | 'cell' | 'none';

function sourceOf({ target: { goal, achieved, pair, totalCell } }: AssessedTarget): ResultSource {
  if (!goal || !achieved) return 'none';
  if (goal.of === 'rate' && totalCell !== null && (pair !== null || achieved.kind === 'blank')) return 'pair';
  return achieved.kind === 'figure' ? 'cell' : 'none';
}

const totalCell = ({ assessed }: TargetLine): CellContent => {
  const target = assessed?.target;
  if (!assessed || !target?.totalCell || sourceOf(assessed) !== 'pair') return text('');
  return filled(
    refFrom(target.totalCell),
    target.pair && figureFrom(target.pair.total),
    target.pair?.total.value,
  );
};

const achievedCell = ({ assessed }: TargetLine): CellContent => {
  if (!assessed || sourceOf(assessed) !== 'pair') return text('');
  const { pair, resultCell } = assessed.target;
  return filled(refFrom(resultCell), pair && figureFrom(pair.achieved), pair?.achieved.value);
};

/** A figure of the office's sheet; one that is still to be filled in follows as a number. */
const filled = (cell: Expression, read: Expression | null, value: number | undefined): CellContent =>
  read === null
    ? formula(`=${iff(`ISNUMBER(${cell})`, cell, EMPTY_STRING)}`, '')
    : formula(`=${iff(`${cell}=""`, EMPTY_STRING, read)}`, value ?? '');

/** The share that was achieved, or the number; a text counts as long as it still says what was read. */
function resultCell({ id, assessed }: TargetLine, { places }: TargetContext): CellContent {
  if (!assessed) return text('');
  const { achieved, resultCell: own, resultText, pair } = assessed.target;
  const source = sourceOf(assessed);
  if (source === 'pair') {
    const [a, b] = (['total', 'achieved'] as const).map((column) =>
      places.summary.ref('targets', id, column),
    );
    const share = pair ? pair.achieved.value / pair.total.value : '';
    return formula(
      `=${iff(`OR(N(${a ?? ''})=0,${b ?? ''}="")`, EMPTY_STRING, `${b ?? ''}/${a ?? ''}`)}`,
      share,
    );
  }
  if (source === 'none' || achieved?.kind !== 'figure') return text('');
  const cell = refFrom(own);
  const value = achieved.divisor === 100 ? `${cell}/100` : cell;
  return formula(
    `=${
      resultText === null
        ? iff(`ISNUMBER(${cell})`, value, EMPTY_STRING)
        : iff(`${cell}=${literal(resultText)}`, numeral(achieved.value), EMPTY_STRING)
    }`,
    achieved.value,
  );
}

/** Beyond this many decimals a difference is noise of the division. */
const DIGITS = 12;

function verdictCell(line: TargetLine, context: TargetContext): CellContent {
  const { places, t } = context;
  const word = (isReached: boolean): string =>
    t(message(isReached ? 'summary.verdict.yes' : 'summary.verdict.no'));
  const { assessed } = line;
  if (!assessed) {
    const verdicts = line.lines.map((id) => places.summary.ref('targets', id, 'verdict'));
    const range = verdicts.length > 1 ? `${verdicts[0] ?? ''}:${verdicts.at(-1) ?? ''}` : (verdicts[0] ?? '');
    const count = verdicts.length;
    return formula(`=COUNTIF(${range},${literal(word(true))})&"/${count}"`, `${line.reached}/${count}`);
  }
  const { goal } = assessed.target;
  if (assessed.status === 'not-applicable') return text(t(message('summary.targets.none')));
  if (assessed.status === 'unreadable' || assessed.status === 'invalid' || !goal)
    return text(t(message('summary.targets.unclear')));
  if (sourceOf(assessed) === 'none') return text('');
  const result = places.summary.ref('targets', line.id, 'result');
  const { expression } = reachedExpression(goal, `ROUND(${result},${DIGITS})`, 1);
  const verdict = iff(expression, literal(word(true)), literal(word(false)));
  const known = assessed.status === 'reached' || assessed.status === 'not-reached';
  return formula(
    `=${iff(`${result}=""`, EMPTY_STRING, verdict)}`,
    known ? word(assessed.status === 'reached') : '',
  );
}

const resultStyle = (goal: Goal | null | undefined) =>
  goal?.of === 'rate' ? { ...CENTERED, numberFormat: '0.00%' } : CENTERED;

const TARGET_COLUMNS: readonly Column<TargetLine, TargetContext>[] = [
  {
    id: 'no',
    startColumn: 'code',
    header: 'summary.tasks.no',
    cell: ({ assessed }) => text(assessed?.target.no ?? ''),
    link: ({ assessed }) => linkTo(assessed?.target.cell ?? null),
    looksLinked: true,
  },
  {
    id: 'text',
    startColumn: 'name',
    header: 'summary.targets.text',
    cell: ({ assessed }, { t }) => text(assessed?.target.text ?? t(message('summary.total'))),
  },
  {
    id: 'goal',
    startColumn: 'max',
    header: 'summary.targets.goal',
    cell: ({ assessed }, { t }) => text(assessed?.target.goal ? t(goalWords(assessed.target.goal)) : ''),
    style: CENTERED,
  },
  {
    id: 'total',
    startColumn: 'applicable',
    header: 'summary.targets.total',
    cell: totalCell,
    style: CENTERED,
  },
  {
    id: 'achieved',
    startColumn: 'self',
    header: 'summary.targets.achieved',
    cell: achievedCell,
    style: CENTERED,
  },
  {
    id: 'result',
    startColumn: 'index',
    header: 'summary.targets.result',
    cell: resultCell,
    style: ({ assessed }) => resultStyle(assessed?.target.goal),
  },
  {
    id: 'verdict',
    startColumn: 'lost',
    header: 'summary.targets.verdict',
    cell: verdictCell,
    style: CENTERED,
  },
  {
    id: 'lead',
    startColumn: 'state',
    header: 'plan.unit',
    cell: ({ assessed }) => text(assessed?.target.lead ?? ''),
  },
  {
    id: 'criterion',
    startColumn: 'evidence',
    header: 'summary.targets.criterion',
    cell: ({ criterion }) => text(criterion?.shown ?? ''),
    link: ({ criterion }, { places }) =>
      linkTo(criterion && places.summary.cell('details', criterion.id, 'code'), criterion?.name ?? null),
    style: CENTERED,
  },
];

/** The key of a target's line, by its position in the list. */
export const targetLine = (index: number): string => `target ${index}`;

/** The targets of the plan with what was achieved and a verdict that follows; nothing where no sheet lists any. */
export function targetSections({ targets, targetLinks }: Assessment): readonly SheetSection<TargetContext>[] {
  if (targets.length === 0) return [];
  const criterionOf = new Map(targetLinks.links.map(({ target, criterion }) => [target, criterion]));
  const lines = targets.map((assessed, index): TargetLine => ({
    id: targetLine(index),
    assessed,
    criterion: criterionOf.get(assessed) ?? null,
    lines: [],
    reached: 0,
  }));
  const total: TargetLine = {
    id: TOTAL_LINE,
    assessed: null,
    criterion: null,
    lines: lines.map(({ id }) => id),
    reached: targets.filter(({ status }) => status === 'reached').length,
  };
  return [
    linesSection<TargetContext>({
      id: 'targets-title',
      lines: [wholeLine(({ t }) => text(t(message('summary.targets'))), SUBTITLE, 26)],
    }),
    tableSection({
      id: 'targets',
      columns: TARGET_COLUMNS,
      rows: [...lines, total],
      keyOf: ({ id }) => id,
      lookOf: ({ assessed }) => (assessed ? BODY : TOTAL),
      gap: 1,
    }),
  ];
}
