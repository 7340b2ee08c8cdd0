import type { XmlElement } from '../../workbook/file/xml/xml-tree';
import { wholeNumber, wordAttribute, wordChild, wordChildren, wordValue } from './word-xml';

/** What paragraphs of a style share. */
export interface WordStyle {
  /** The level of its heading, from 1; `null` for none. */
  readonly heading: number | null;
  /** Its numbering, where the style brings one. */
  readonly numbering: NumberingOf | null;
}

/** Which list numbers a paragraph, and at which of its levels (from 0). */
export interface NumberingOf {
  readonly num: string;
  readonly level: number;
}

/** Styles may be based on each other in a circle; nobody builds longer chains. */
const MAX_CHAIN = 20;
const OUTLINE_LEVELS = 9;

/** Reads the paragraph styles of `word/styles.xml`; what a style does not say is said by the one it is based on. */
export function readStyles(root: XmlElement | null): (id: string | null) => WordStyle {
  const elements = new Map(
    wordChildren(root, 'style').map((style) => [wordAttribute(style, 'styleId'), style]),
  );
  const known = new Map<string, WordStyle>();
  return (id) => {
    if (id === null) return NO_STYLE;
    const before = known.get(id);
    if (before) return before;
    const style = styleOf(id, elements);
    known.set(id, style);
    return style;
  };
}

const NO_STYLE: WordStyle = { heading: null, numbering: null };

function styleOf(id: string, elements: ReadonlyMap<string | null, XmlElement>): WordStyle {
  let heading: number | null = null;
  let num: string | null = null;
  let level: number | null = null;
  let at: string | null = id;
  for (let step = 0; at !== null && step < MAX_CHAIN; step++) {
    const style: XmlElement | undefined = elements.get(at);
    const properties = wordChild(style, 'pPr');
    heading ??= headingOf(style);
    const numbering = wordChild(properties, 'numPr');
    num ??= wordValue(numbering, 'numId');
    const own = wordValue(numbering, 'ilvl');
    level ??= own === null ? null : wholeNumber(own, 0);
    at = wordValue(style, 'basedOn');
  }
  return { heading, numbering: num === null ? null : { num, level: level ?? 0 } };
}

/** "heading 2" by its name, which is the same in every language, or by its outline level. */
function headingOf(style: XmlElement | undefined): number | null {
  const named = /^heading ([1-9])$/i.exec(wordValue(style, 'name') ?? '')?.[1];
  if (named !== undefined) return Number(named);
  return outlineLevel(wordChild(style, 'pPr'));
}

/** The heading level that a paragraph's own properties give; 9 is body text. */
export function outlineLevel(properties: XmlElement | undefined): number | null {
  const level = wordValue(properties, 'outlineLvl');
  const read = level === null ? OUTLINE_LEVELS : wholeNumber(level, OUTLINE_LEVELS);
  return read >= 0 && read < OUTLINE_LEVELS ? read + 1 : null;
}
