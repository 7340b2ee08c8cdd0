import { textKey } from '../../text/key';
import { shareWhere } from './column-content';
import type { ColumnWords } from './header-words';
import type { TableBody, TickColumn } from './table-kind';
import { withPoints } from '../cells/row-points';
import { asPoints } from '../../model/points';

/** "Mức 1", "Bậc II", "Cấp độ 3", "Mức độ 2". */
const NUMBERED = /^(?:muc(?: do)?|bac|cap do|thang) (?:\d{1,2}|[ivx]{1,4})\b/;
const POINTS = /\d\s*(?:điểm|đ)(?![\p{L}])/iu;
const TITLE_POINTS = /(?:\(|^)\s*(\d+(?:[.,]\d+)?)\s*(?:điểm|đ)\s*(?:\)|$)/iu;
/** A title that is nothing but the points of its level: "0,5 điểm". */
const ONLY_POINTS = /^\d+(?:[.,]\d+)?\s*(?:điểm|đ)$/iu;

/**
 * Columns beside each other that each hold what is asked for on one level, with its points in the cell or in the title, or as
 * the title.
 * Two at the least; columns of ticks do not count.
 */
export function levelColumnsOf(
  words: readonly ColumnWords[],
  { content }: TableBody,
  taken: readonly number[],
): readonly TickColumn[] {
  const ofPoints = pointColumnsOf(words, content, taken);
  if (ofPoints.length > 0) return ofPoints;
  const found = words.flatMap(({ column, texts }): TickColumn[] => {
    const title = texts.find((text) => NUMBERED.test(textKey(text)) || ONLY_POINTS.test(text.trim()));
    const below = content(column);
    if (title === undefined || taken.includes(column) || below.texts === 0) return [];
    const hasPoints =
      texts.some((text) => TITLE_POINTS.test(text)) || shareWhere(below, (text) => POINTS.test(text)) >= 0.5;
    return hasPoints ? [{ column, words: texts.slice(texts.indexOf(title)).join(' ') }] : [];
  });
  const areBeside = found.every(({ column }, at) => at === 0 || column === (found[at - 1]?.column ?? 0) + 1);
  return found.length >= 2 && areBeside ? found : [];
}

const GRADE =
  /^(?:xuat sac|tot|kha|trung binh|yeu|kem|dat|chua dat|khong dat|(?:chua |khong )?hoan thanh(?: (?:tot|xuat sac)(?: nhiem vu)?| nhiem vu)?|(?:muc(?: do)?|loai|hang|bac) (?:\d|[abcd]|[ivx]{1,3}))$/;

/** Columns beside each other under the names of levels, each filled with the points that its level earns. */
function pointColumnsOf(
  words: readonly ColumnWords[],
  content: TableBody['content'],
  taken: readonly number[],
): readonly TickColumn[] {
  const named = words.filter(({ column, texts }) => {
    const { numbers, texts: others } = content(column);
    const isGrade = GRADE.test(textKey((texts.at(-1) ?? '').replace(/\([^)]*\)/g, '')).trim());
    const isOfPoints = texts.slice(0, -1).some((text) => /\bdiem\b/.test(textKey(text)));
    return isGrade && isOfPoints && !taken.includes(column) && numbers >= 2 && others === 0;
  });
  const counts = named.map(({ column }) => content(column).numbers);
  const areBeside = named.every(({ column }, at) => at === 0 || column === (named[at - 1]?.column ?? 0) + 1);
  const areFull = Math.min(...counts) >= 0.8 * Math.max(...counts);
  if (named.length < 2 || !areBeside || !areFull) return [];
  return named.map(({ column, texts }) => ({ column, words: texts.at(-1) ?? '' }));
}

/**
 * A scale whose levels are in a column each, as one wording: "Mức 1: chưa có (0 điểm)". A class of figures has no name,
 * and what is merged over all of the columns is the whole wording.
 *
 * @param textAt the text of the row in a column
 */
export function levelWording(columns: readonly TickColumn[], textAt: (column: number) => string): string {
  const levels = columns
    .map(({ column, words }) => ({ words, text: textAt(column) }))
    .filter(({ text }) => text !== '');
  const [only, ...more] = levels;
  if (!only || more.length === 0) return only?.text ?? '';
  if (levels.every(({ text }) => /^\d+(?:[.,]\d+)?$/.test(text)))
    return levels.map(({ words, text }) => `${words}: ${text.replace('.', ',')} điểm`).join('\n');
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
