import type { DocumentReference } from './document';
import { isTypeName } from './document-symbol';
import { plainText } from '../key';

/** Numbers before the last, which alone has the symbol: "41, 118, " of "số 41, 118, 225/BC-UBND". */
const NUMBERS = /(?:^|\s)(số\s*:?\s*)?((?:\d{1,6}\s*(?:,|&|và)\s*){1,30})$/iu;
/** "Các Báo cáo", "02 Báo cáo": how many is told by the numbers. */
const PLURAL = /^(?:các|những|\d{1,3})\s+(?=\p{L})/iu;

/** A stretch of text that names a document. */
interface Named {
  readonly written: string;
  readonly title: string;
  readonly reference: DocumentReference | null;
}

/**
 * "Các Báo cáo số 41, 118, 225/BC-UBND" as three documents. Numbers without "số" count only right behind the name of
 * the type ("Báo cáo 41, 118/BC-UBND"): "quý 1, 2" and "điều 3, 4" before a symbol are not.
 */
export function apart<Mention extends Named>(mention: Mention): readonly Mention[] {
  const { reference, written } = mention;
  if (!reference?.number) return [mention];
  const before = written.slice(0, Math.max(0, written.indexOf(plainText(reference.written))));
  const match = NUMBERS.exec(before);
  if (!match) return [mention];
  const name = before.slice(0, match.index).trim().replace(PLURAL, '');
  const isTypeAlone = isTypeName(name);
  if (match[1] === undefined && !isTypeAlone) return [mention];
  const numbers = (match[2] ?? '').match(/\d+/g) ?? [];
  const rest = plainText(mention.title)
    .replace(/(?:số\s*:?\s*)?(?:\d{1,6}\s*(?:,|&|và)\s*)*\d{1,6}\s*(?:,|&|và)?(?=\s|$)/iu, '')
    .replace(PLURAL, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
  const own = reference.number;
  const others = numbers.map((number): Mention => {
    const symbol = reference.symbol.replace(own, number);
    return {
      ...mention,
      title: rest,
      reference: { ...reference, number, symbol, issued: null, suggestion: null },
    };
  });
  return [...others, { ...mention, title: rest }];
}
