import { plainText } from '../text/key';
import { readListMark } from '../text/list-mark';

/** A line with its typed number or bullet apart. */
export function splitMark(line: string): { readonly mark: string; readonly text: string } {
  const plain = plainText(line);
  const marked = readListMark(plain);
  return { mark: marked?.mark ?? '', text: marked?.rest ?? plain };
}
