import { phraseReader, wordTest } from '../phrases';
import { isSign, tokensOf } from '../tokens';
import { dateAt, type WrittenDate } from './written-date';

const isDayWord = wordTest('ngày');
/** "Tính đến ngày …", "từ ngày …": a span or a deadline, not the day of issue. */
const isSpanWord = wordTest('từ', 'đến', 'trước', 'sau', 'hết', 'tới', 'quá', 'kể');

/** Behind these words the date is another document's: "thực hiện Nghị quyết … ngày …". */
const citesAt = phraseReader<true>([
  ['thực hiện', true],
  ['theo', true],
  ['căn cứ', true],
  ['triển khai', true],
  ['sửa đổi', true],
  ['bổ sung', true],
  ['thay thế', true],
  ['cụ thể hóa', true],
]);

/**
 * The day of issue that is in the name of a document: "Biên bản kiểm tra ngày 05/8/2026". `null` where there is
 * none, where there are several, and for the date of a document that is merely cited.
 */
export function dateInSentence(text: string): WrittenDate | null {
  const tokens = tokensOf(text).filter((token) => !isSign(token, '\n'));
  const found: WrittenDate[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (citesAt(tokens, index)) break;
    if (!isDayWord(tokens[index]) || isSpanWord(tokens[index - 1])) continue;
    const read = dateAt(tokens, index);
    if (read) found.push(read.value);
  }
  const [only, another] = found;
  return only && !another && only.kind !== 'unreadable' ? only : null;
}
