import { markedKey } from '../../text/key';

const LEVEL = markedKey('mức');

/** "Chỉ mục đánh giá" holds no "mức đánh giá"; in a header without marks nobody can tell. */
export const saysLevel = (phrase: string, written: ReadonlySet<string>): boolean =>
  !phrase.split(' ').includes(LEVEL) || written.has(LEVEL) || written.has('muc');
