import type { Assessment } from '../model/assessment';
import type { Risk } from '../model/risk';
import { formula, text, type NameEdit } from '../model/edits';
import { message, type Message } from '../model/message';
import { a1 } from '../model/cell';
import {
  isWorthKeeping,
  preservedRows,
  matchRows,
  rowKey,
  mergeUserText,
  type PreservedRow,
  type MatchedRows,
} from '../memory/preserved-rows';
import { BODY, HEADER, LINKED, NOTE, POINTS_FORMAT, range } from './cell-styles';
import { rowHeight } from './row-height';
import { findGeneratedPlace, GENERATED_PLACES } from '../memory/generated-sheets';
import { rowBlock, type Section, type SectionAt } from './section';
import type { ReportPartContext, WrittenPart } from './written-part';

const LAST = 8;
const [SELF, LACKS, EXPLANATION] = [2, 3, 6] as const;
/**
 * Part 2 of the report: one line for each leaf without evidence or with incomplete evidence, what is missing, and
 * the explanation of how its score was reached: the criteria sheet's, or what a person writes here.
 */
export function explanationPart(assessment: Assessment, context: ReportPartContext): WrittenPart {
  const { say, sheet, remembered } = context;
  const kept = keptExplanations(assessment, context);
  const risks = new Map(assessment.risks.map((risk) => [risk.leaf.id, risk]));
  const listed = assessment.leaves.flatMap(({ criterion }) => risks.get(criterion.id) ?? []);
  const proposals = new Map<string, string>();
  const lines = listed.map((risk): ExplanationLine => {
    const row = kept.of.get(risk.leaf.id);
    const standing = row ? { row, texts: [row.texts[EXPLANATION] ?? ''] } : null;
    const cells = mergeUserText([risk.leaf.leaf?.explanation ?? ''], standing, remembered);
    proposals.set(rowKey(risk.leaf), cells.signs);
    return { risk, explanation: cells.texts[0] ?? '' };
  });
  const orphans = kept.orphans(new Set(listed.map(({ leaf }) => leaf.id)));
  const height = lines.length + orphans.length + 1;
  const at: SectionAt = (first) =>
    height === 1
      ? emptyTable(first, say(emptyNote(assessment)))
      : explanationTable(first, { lines, orphans, context });
  const nameAt = (first: number): NameEdit => ({
    name: GENERATED_PLACES.explanations,
    sheet,
    range: range(first, 0, first + height - 1, LAST),
  });
  return { at, nameAt, proposals };
}

interface ExplanationLine {
  readonly risk: Risk;
  readonly explanation: string;
}

const emptyTable = (row: number, words: string): Section => ({
  height: 2,
  blocks: [rowBlock(row, { 0: text(words) })],
  formats: [{ range: range(row, 0, row, 0), style: { ...NOTE, wrap: false } }],
});

interface ExplanationTable {
  readonly lines: readonly ExplanationLine[];
  readonly orphans: readonly PreservedRow[];
  readonly context: ReportPartContext;
}

const MERGED = [
  [LACKS, EXPLANATION - 1],
  [EXPLANATION, LAST],
] as const;

function explanationTable(first: number, { lines, orphans, context }: ExplanationTable): Section {
  const { say } = context;
  const rows = [
    ...lines.map(({ risk, explanation }, i) => explanationRow(first + 1 + i, risk, explanation, context)),
    ...orphans.map((row, i) => orphanRow(first + 1 + lines.length + i, row)),
  ];
  const last = first + rows.length;
  const header = {
    0: text(say(message('plan.code'))),
    1: text(say(message('plan.name'))),
    [SELF]: text(say(message('summary.self'))),
    [LACKS]: text(say(message('summary.lacks'))),
    [EXPLANATION]: text(say(message('summary.explanation'))),
  };
  return {
    height: rows.length + 2,
    blocks: [rowBlock(first, header), ...rows.map(({ block }) => block)],
    formats: [
      { range: range(first, 0, first, LAST), style: HEADER },
      { range: range(first + 1, 0, last, LAST), style: { ...BODY, vertical: 'top' } },
      ...(lines.length > 0 ? [{ range: range(first + 1, 0, first + lines.length, 0), style: LINKED }] : []),
      {
        range: range(first + 1, SELF, last, SELF),
        style: { numberFormat: POINTS_FORMAT, horizontal: 'center' },
      },
    ],
    links: lines.map(({ risk }, i) => ({
      row: first + 1 + i,
      column: 0,
      to: { kind: 'cell', ...risk.leaf.scoreCell },
      tip: risk.leaf.name.slice(0, 200),
    })),
    merges: [first, ...rows.map(({ row }) => row)].flatMap((row) =>
      MERGED.map(([from, to]) => range(row, from, row, to)),
    ),
    rowHeights: [{ row: first, height: 37 }, ...rows.map(({ height, row }) => ({ row, height }))],
  };
}

const emptyNote = ({ expected }: Assessment): Message =>
  message(expected ? 'summary.explanation.none' : 'summary.explanation.no-evidence');

function explanationRow(row: number, risk: Risk, explanation: string, { say, lineOf }: ReportPartContext) {
  const lacks = risk.causes.map((cause) => say(message(`summary.lacks.${cause}`))).join('; ');
  const line = lineOf(risk.leaf.id);
  const block = rowBlock(row, {
    0: text(risk.leaf.code),
    1: text(risk.leaf.name),
    [SELF]: line ? formula(`=${a1(line.row, 4)}`, line.self) : text(''),
    [LACKS]: text(lacks),
    [EXPLANATION]: text(explanation),
  });
  return { row, block, height: tallEnough(risk.leaf.name, lacks, explanation) };
}

function orphanRow(row: number, { texts }: PreservedRow) {
  const at = (column: number): string => texts[column] ?? '';
  const block = rowBlock(row, {
    0: text(at(0)),
    1: text(at(1)),
    [LACKS]: text(at(LACKS)),
    [EXPLANATION]: text(at(EXPLANATION)),
  });
  return { row, block, height: tallEnough(at(1), at(LACKS), at(EXPLANATION)) };
}

const tallEnough = (name: string, lacks: string, explanation: string): number =>
  rowHeight([
    { text: name, width: 52 },
    { text: lacks, width: 31 },
    { text: explanation, width: 45 },
  ]);

function keptExplanations(
  { leaves }: Assessment,
  { content, remembered }: ReportPartContext,
): {
  readonly of: MatchedRows['of'];
  readonly orphans: (listed: ReadonlySet<string>) => readonly PreservedRow[];
} {
  const place = findGeneratedPlace('explanations', content);
  if (!place) return { of: new Map(), orphans: () => [] };
  const { date1904 } = content;
  const table = {
    range: place.range,
    width: LAST + 1,
    editable: [EXPLANATION],
    isOpenEnded: false,
    date1904,
  };
  const { of, orphans } = matchRows(
    preservedRows(place.grid, table),
    leaves.map(({ criterion }) => criterion),
  );
  const unlisted = (listed: ReadonlySet<string>): readonly PreservedRow[] =>
    [...of].flatMap(([id, row]) => (listed.has(id) ? [] : [row]));
  return {
    of,
    orphans: (listed) =>
      [...orphans, ...unlisted(listed)].filter((row) => isWorthKeeping(row, [EXPLANATION], remembered)),
  };
}
