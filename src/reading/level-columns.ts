import { textKey } from '../text/key';
import { shareWhere } from './column-content';
import type { ColumnWords } from './header-words';
import type { TableBody, TickColumn } from './table-kind';
import { withPoints } from './row-points';
import { asPoints } from '../model/points';

/** "Mức 1", "Bậc II", "Cấp độ 3", "Mức độ 2". */
const NUMBERED = /^(?:muc(?: do)?|bac|cap do|thang) (?:\d{1,2}|[ivx]{1,4})\b/;
const POINTS = /\d\s*(?:điểm|đ)(?![\p{L}])/iu;
const TITLE_POINTS = /\(\s*(\d+(?:[.,]\d+)?)\s*(?:điểm|đ)\s*\)/iu;

/**
 * Columns beside each other that each hold what is asked for on one level, with its points in the cell or in the
 * title. Two at the least; ticks are none.
 */
export function levelColumnsOf(
  words: readonly ColumnWords[],
  { content }: TableBody,
  taken: readonly number[],
): readonly TickColumn[] {
  const found = words.flatMap(({ column, texts }): TickColumn[] => {
    const title = texts.find((text) => NUMBERED.test(textKey(text)));
    const below = content(column);
    if (title === undefined || taken.includes(column) || below.texts === 0) return [];
    const hasPoints =
      TITLE_POINTS.test(texts.join(' ')) || shareWhere(below, (text) => POINTS.test(text)) >= 0.5;
    return hasPoints ? [{ column, words: texts.slice(texts.indexOf(title)).join(' ') }] : [];
  });
  const areBeside = found.every(({ column }, at) => at === 0 || column === (found[at - 1]?.column ?? 0) + 1);
  return found.length >= 2 && areBeside ? found : [];
}

/**
 * A scale whose levels stand in a column each, as one wording: "Mức 1: chưa có (0 điểm)". A class of figures bears no
 * name, and what is merged over all of the columns is the whole wording.
 *
 * @param textAt the text of the row in a column
 */
export function levelWording(columns: readonly TickColumn[], textAt: (column: number) => string): string {
  const levels = columns
    .map(({ column, words }) => ({ words, text: textAt(column) }))
    .filter(({ text }) => text !== '');
  const [only, ...more] = levels;
  if (!only || more.length === 0) return only?.text ?? '';
  const isOfFigures = levels.some(({ text }) => /\d/.test(text.replace(/\([^()]*\)\s*$/u, '')));
  return levels
    .map(({ words, text }) => {
      const points = POINTS.test(text) ? undefined : TITLE_POINTS.exec(words)?.[1];
      const line = points === undefined ? text : withPoints(text, asPoints(Number(points.replace(',', '.'))));
      const name = /^\S+(?: \S+)? (?:\d{1,2}|[IVX]{1,4})(?![\p{L}\d])/u.exec(words)?.[0];
      return isOfFigures || name === undefined ? line : `${name}: ${line}`;
    })
    .join('\n');
}
