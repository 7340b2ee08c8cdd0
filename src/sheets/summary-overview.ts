import type { Assessment } from '../model/assessment';
import type { Gap } from '../model/gap';
import { formula, number, text, type LinkEdit } from '../model/edits';
import { message, type Message, type Translate } from '../model/message';
import type { Points } from '../model/points';
import { measureOf } from './plan-proposals';
import { a1 } from '../model/cell';
import { BODY, HEADER, LINKED, NOTE, POINTS_FORMAT, range, SUBTITLE } from './cell-styles';
import { rowHeight } from './row-height';
import { rowBlock, type Section, type SectionAt } from './section';
import { isClaim, isProved } from '../scoring/claims';

/** What the sections of the overview are made from beside the assessment. */
export interface OverviewContext {
  readonly say: Translate;
  /** The summary's own line of a leaf: its row, and what it shows as lost. */
  readonly lineOf: (leafId: string) => { readonly row: number; readonly lost: Points } | null;
  readonly planPlace: (leafId: string) => { readonly sheet: string; readonly row: number } | null;
}

/** The summary's last column, and the width of its names. */
export const LAST = 8;
export const NAME_WIDTH = 54;
const LOST_COLUMN = 6;
const MAX_GAPS = 5;

/** A line that names the section below it. */
export const titleAt =
  (say: Translate, title: Message): SectionAt =>
  (row) => ({
    height: 1,
    blocks: [rowBlock(row, { 0: text(say(title)) })],
    formats: [{ range: range(row, 0, row, LAST), style: SUBTITLE }],
    rowHeights: [{ row, height: 26 }],
  });

/** The largest losses: what they cost, what regains them, and who; each line leads to the plan. */
export const topGapsAt =
  ({ gaps }: Assessment, context: OverviewContext): SectionAt =>
  (first) => {
    const { say } = context;
    const top = gaps.slice(0, MAX_GAPS);
    if (top.length === 0) return note(first, say(message('plan.nothing')));
    const header = rowBlock(first, {
      0: text(say(message('plan.code'))),
      1: text(say(message('plan.name'))),
      2: text(say(message('plan.lost'))),
      3: text(say(message('summary.regain'))),
      7: text(say(message('plan.unit'))),
      8: text(say(message('plan.ease'))),
    });
    const rows = top.map((gap, at) => gapRow(gap, first + 1 + at, context));
    const last = first + top.length;
    return {
      height: top.length + 2,
      blocks: [header, ...rows.map(({ block }) => block)],
      formats: [
        { range: range(first, 0, first, LAST), style: HEADER },
        { range: range(first + 1, 0, last, LAST), style: BODY },
        { range: range(first + 1, 0, last, 0), style: LINKED },
        { range: range(first + 1, 2, last, 2), style: { numberFormat: POINTS_FORMAT, horizontal: 'center' } },
        { range: range(first + 1, 8, last, 8), style: { horizontal: 'center' } },
      ],
      links: rows.flatMap(({ links }) => links),
      merges: Array.from({ length: top.length + 1 }, (_, at) => range(first + at, 3, first + at, 6)),
      rowHeights: [{ row: first, height: HEADER_HEIGHT }, ...rows.map(({ height }) => height)],
    };
  };

/** Headers of two lines. */
export const HEADER_HEIGHT = 37;

function gapRow(gap: Gap, row: number, { say, lineOf, planPlace }: OverviewContext) {
  const line = lineOf(gap.leaf.id);
  const place = planPlace(gap.leaf.id);
  const regain = say(measureOf(gap));
  const block = rowBlock(row, {
    0: text(gap.leaf.code),
    1: text(gap.leaf.name),
    2: line ? formula(`=${a1(line.row, LOST_COLUMN)}`, line.lost) : number(gap.lost),
    3: text(regain),
    7: text(gap.lead.unit),
    8: text(say(message(`plan.ease.${gap.ease}`))),
  });
  const links: readonly LinkEdit[] = place
    ? [{ row, column: 0, to: { kind: 'cell', ...place, column: 0 }, tip: gap.leaf.name.slice(0, 200) }]
    : [];
  const height = rowHeight([
    { text: gap.leaf.name, width: NAME_WIDTH },
    { text: regain, width: 42 },
    { text: gap.lead.unit, width: 20 },
  ]);
  return { block, links, height: { row, height } };
}

const note = (row: number, words: string): Section => ({
  height: 2,
  blocks: [rowBlock(row, { 0: text(words) })],
  formats: [{ range: range(row, 0, row, 0), style: { ...NOTE, wrap: false } }],
});

/** How far the claims are proved, and what the appraisal may be expected to recognise. */
export const coverageAt =
  (assessment: Assessment, say: Translate): SectionAt =>
  (first) => {
    const lines = coverageLines(assessment);
    const last = first + lines.length - 1;
    return {
      height: lines.length + 1,
      blocks: lines.map(({ label, value, remark }, at) =>
        rowBlock(first + at, {
          0: text(say(label)),
          2: number(value),
          3: text(remark ? say(remark) : ''),
        }),
      ),
      formats: [
        { range: range(first, 0, last, LAST), style: BODY },
        { range: range(first, 2, last, 2), style: { horizontal: 'center' } },
        ...lines.flatMap(({ isPoints }, at) =>
          isPoints
            ? [{ range: range(first + at, 2, first + at, 2), style: { numberFormat: POINTS_FORMAT } }]
            : [],
        ),
      ],
      merges: lines.flatMap((_, at) => [
        range(first + at, 0, first + at, 1),
        range(first + at, 3, first + at, LAST),
      ]),
      rowHeights: lines.map(({ remark }, at) => ({
        row: first + at,
        height: rowHeight([{ text: remark ? say(remark) : '', width: 88 }]),
      })),
    };
  };

interface CoverageLine {
  readonly label: Message;
  readonly value: number;
  readonly remark: Message | null;
  readonly isPoints?: boolean;
}

function coverageLines({
  leaves,
  evidence,
  evidenceOf,
  risks,
  expected,
}: Assessment): readonly CoverageLine[] {
  const claims = leaves.filter(isClaim);
  const proved = claims.filter((leaf) => isProved(leaf, { evidenceOf }));
  const complete = evidence.entries.filter(
    ({ document, issued, page }) => /\d/.test(document) && issued !== null && page !== '',
  );
  const share = (part: number, whole: number): Message | null =>
    whole === 0 ? null : message('summary.share', { share: part / whole });
  const lines: readonly CoverageLine[] = [
    { label: message('summary.coverage.claims'), value: claims.length, remark: null },
    {
      label: message('summary.coverage.proved'),
      value: proved.length,
      remark: share(proved.length, claims.length),
    },
    {
      label: message('summary.coverage.complete'),
      value: complete.length,
      remark:
        evidence.entries.length === 0
          ? null
          : message('summary.coverage.of', { total: evidence.entries.length }),
    },
  ];
  if (!expected) return lines;
  return [
    ...lines,
    {
      label: message('summary.coverage.at-risk'),
      value: expected.atRisk,
      remark: message('summary.coverage.at-risk.leaves', { leaves: risks.length }),
      isPoints: true,
    },
    {
      label: message('summary.coverage.expected'),
      value: expected.expected,
      remark: message('summary.coverage.assumption', { self: expected.self }),
      isPoints: true,
    },
  ];
}
