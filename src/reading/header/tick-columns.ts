import { textKey } from '../../text/key';
import type { ColumnWords } from './header-words';
import type { TableBody, TickColumn } from './table-kind';

/** The columns in which levels are ticked: the office's, and those of others under the same titles. */
export interface TickColumns {
  readonly own: readonly TickColumn[];
  readonly others: readonly TickColumn[];
}

export const NO_TICKS: TickColumns = { own: [], others: [] };

/** "Đơn vị tự chấm": what the office itself claims. */
export const OWN = /\btu (cham|danh gia|xep|cho|tinh|nhan|ke khai)\b/;

/** What is known of the header whose columns of ticks are sought. */
interface Block {
  readonly words: readonly ColumnWords[];
  readonly body: TableBody;
  readonly chosen: ReadonlyMap<unknown, number>;
}

/**
 * Columns in which a level is ticked, each under its own title, beside each other or under one group's title: "Đạt"
 * and "Không đạt". Where nobody failed the second may be empty. One such column alone says only yes or no.
 */
export function tickColumnsOf({ words, body, chosen }: Block): TickColumns {
  const taken = new Set(chosen.values());
  const isTicked = ({ column }: ColumnWords): boolean => body.content(column).ticked >= ALL_TICKS;
  const isBlank = ({ column }: ColumnWords): boolean => {
    const { numbers, texts } = body.content(column);
    return numbers + texts === 0;
  };
  const groupOf = ({ texts }: ColumnWords): string => (texts.length > 1 ? (texts[0] ?? '') : '');
  const groups = new Set(words.filter(isTicked).map(groupOf));
  const found = words.filter(
    (column) =>
      !taken.has(column.column) &&
      (isTicked(column) || (isBlank(column) && groupOf(column) !== '' && groups.has(groupOf(column)))),
  );
  if (found.length < 2) return NO_TICKS;
  const own = ofOneGroup(found, groupOf);
  const others = found.filter((column) => !own.includes(column));
  return own.length < 2 ? NO_TICKS : { own: own.map(tickColumn), others: others.map(tickColumn) };
}

const tickColumn = ({ column, texts }: ColumnWords): TickColumn => ({ column, words: texts.at(-1) ?? '' });

/**
 * Where the office and those who look at its claims tick the same levels, each under a title of its own, the columns under
 * the office's title; none where no title says which is whose.
 */
function ofOneGroup(
  found: readonly ColumnWords[],
  groupOf: (column: ColumnWords) => string,
): readonly ColumnWords[] {
  const levels = found.map(({ texts }) => textKey(texts.at(-1) ?? ''));
  if (new Set(levels).size === levels.length) return found;
  const own = found.filter((column) => OWN.test(textKey(groupOf(column))));
  return own.length < found.length ? own : [];
}

/** Somebody may have written a word between the ticks. */
const ALL_TICKS = 0.9;
