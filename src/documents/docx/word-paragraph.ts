import type { DocumentBlock } from '../../model/text-document';
import type { XmlElement } from '../../workbook/file/xml/xml-tree';
import { splitMark } from '../split-mark';
import type { Counter } from './numbering';
import { readRuns } from './runs';
import { outlineLevel, type NumberingOf, type WordStyle } from './word-styles';
import { wholeNumber, wordChild, wordValue } from './word-xml';

/** What a paragraph shows. */
export interface ReadParagraph {
  readonly mark: string;
  readonly text: string;
  readonly heading: number | null;
}

/** What paragraphs are read with, wherever they are. */
export interface WordContext {
  readonly styleOf: (id: string | null) => WordStyle;
  readonly count: Counter;
  readonly blocks: DocumentBlock[];
  paragraphs: number;
  tables: number;
}

/** A paragraph's mark, words and heading level, and the text boxes in it. */
export function paragraphOf(
  element: XmlElement,
  { styleOf, count }: WordContext,
): ReadParagraph & { readonly boxes: readonly XmlElement[] } {
  const properties = wordChild(element, 'pPr');
  const style = styleOf(wordValue(properties, 'pStyle'));
  const { text, boxes } = readRuns(element);
  const numbering = numberingOf(properties, style);
  // An empty paragraph of a list shows its number too, and the next one counts on.
  const mark = numbering === null ? '' : count(numbering);
  return { mark, text, heading: outlineLevel(properties) ?? style.heading, boxes };
}

function numberingOf(properties: XmlElement | undefined, style: WordStyle): NumberingOf | null {
  const own = wordChild(properties, 'numPr');
  const num = wordValue(own, 'numId') ?? style.numbering?.num ?? null;
  if (num === null || num === '0') return null;
  const level = wordValue(own, 'ilvl');
  return { num, level: level === null ? (style.numbering?.level ?? 0) : wholeNumber(level, 0) };
}

/** A line break inside a paragraph begins a new line of its own where a mark was typed behind it. */
export function paragraphLines({ mark, text, heading }: ReadParagraph): readonly ReadParagraph[] {
  const lines: ReadParagraph[] = [];
  for (const line of text.split('\n')) {
    const typed = splitMark(line);
    const before = lines.at(-1);
    if (!before) lines.push(mark === '' ? { ...typed, heading } : { mark, text: line, heading });
    else if (typed.mark !== '') lines.push({ ...typed, heading: null });
    else lines[lines.length - 1] = { ...before, text: `${before.text} ${line}`.trim() };
  }
  return lines.filter(({ text: words }) => words.trim() !== '');
}
