import { isChanged } from '../comparing/compare';
import { formatNumber, render } from '../i18n/render';
import type {
  ComparedBook,
  ComparedLeaf,
  WorkbookComparison,
  FactChange,
  FactValue,
  LeafPair,
} from '../model/comparison';
import { message, type MessageArg, type Translate } from '../model/message';
import type { OutcomeState } from '../model/outcome';
import { printable } from './printable';
import { fit, type TableOptions } from './table';

const FIGURE_WIDTH = 8;
const CODE_WIDTH = 9;
const MIN_NAME_WIDTH = 20;
const MAX_NAME_WIDTH = 44;

/** What changed between two workbooks, as lines for the terminal: the leaves that changed, then those of one alone. */
export function comparisonTable(comparison: WorkbookComparison, options: TableOptions): string {
  const { before, after, leaves, onlyBefore, onlyAfter } = comparison;
  const translate: Translate = (sentence) => printable(render(sentence, options.language));
  const changed = leaves.filter(isChanged);
  const { paint } = options;
  return `${[
    translate(message('compare.first', bookArgs(before))),
    translate(message('compare.second', bookArgs(after))),
    '',
    paint('bold', translate(message('compare.count', { changed: changed.length, all: leaves.length }))),
    ...changed.flatMap((pair) => pairLines(pair, options, translate)),
    ...singleLines('compare.only-first', onlyBefore, options, translate),
    ...singleLines('compare.only-second', onlyAfter, options, translate),
  ].join('\n')}\n`;
}

function bookArgs({ file, unit, index, snapshot }: ComparedBook): Readonly<Record<string, MessageArg>> {
  return {
    file,
    unit: unit ?? '–',
    index: index ?? '–',
    code: snapshot === null ? message('compare.no-snapshot') : snapshot.code,
  };
}

const nameWidth = ({ width }: TableOptions): number =>
  Math.max(MIN_NAME_WIDTH, Math.min(MAX_NAME_WIDTH, width - CODE_WIDTH - 3 * FIGURE_WIDTH - 4));

function pairLines(
  { before, after, difference, changes }: LeafPair,
  options: TableOptions,
  translate: Translate,
): readonly string[] {
  const figures = [before.points, after.points].map((value) => figure(value, options));
  const line =
    `${printable(after.shown).padEnd(CODE_WIDTH)} ${fit(after.name, nameWidth(options))}` +
    [...figures, signed(difference, options)].map((cell) => cell.padStart(FIGURE_WIDTH)).join('');
  const isLoss = difference !== null && difference < 0;
  return [
    isLoss ? options.paint('yellow', line) : line,
    ...changes.map((change) => `${' '.repeat(CODE_WIDTH + 1)}${changeWords(change, translate)}`),
  ];
}

const figure = (value: number | null, { language }: TableOptions): string =>
  value === null ? '–' : formatNumber(value, 'fixed', language);

const signed = (value: number | null, options: TableOptions): string =>
  value !== null && value > 0 ? `+${figure(value, options)}` : figure(value, options);

const changeWords = ({ fact, before, after }: FactChange, translate: Translate): string =>
  printable(
    translate(
      message('compare.change', {
        what: message(`compare.fact.${fact}`),
        before: shownValue(fact, before),
        after: shownValue(fact, after),
      }),
    ),
  );

function shownValue(fact: FactChange['fact'], value: FactValue): MessageArg {
  if (value === null) return '–';
  return fact === 'state' ? message(`state.${value as OutcomeState}`) : value;
}

function singleLines(
  heading: 'compare.only-first' | 'compare.only-second',
  leaves: readonly ComparedLeaf[],
  options: TableOptions,
  translate: Translate,
): readonly string[] {
  if (leaves.length === 0) return [];
  return [
    '',
    options.paint('bold', translate(message(heading, { count: leaves.length }))),
    ...leaves.map(
      ({ shown, name, points }) =>
        `${printable(shown).padEnd(CODE_WIDTH)} ${fit(name, nameWidth(options))}${figure(points, options).padStart(FIGURE_WIDTH)}`,
    ),
  ];
}
