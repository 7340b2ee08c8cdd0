import type { XmlElement } from '../../workbook/file/xml/xml-tree';
import { isOn, isWord, wordAttribute, wordChild } from './word-xml';

/** What a paragraph's content says: its own words, and the paragraphs of text boxes that are anchored in it. */
export interface ParagraphContent {
  readonly text: string;
  readonly boxes: readonly XmlElement[];
}

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/**
 * What is no text of the document: taken out by a reviewer, codes of fields, marks of footnotes, the layout of
 * formulas.
 */
const PASSED_OVER = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'delInstrText',
  'fldSimple-code',
  'rPr',
  'pPr',
  'annotationRef',
  'footnoteRef',
  'endnoteRef',
]);

const SIGNS: Readonly<Record<string, string>> = {
  tab: ' ',
  ptab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  softHyphen: '',
};

/** Reads the runs of a paragraph: what is hidden or deleted is left out, a line break is kept as one. */
export function readRuns(paragraph: XmlElement): ParagraphContent {
  const boxes: XmlElement[] = [];
  return { text: textIn(paragraph, boxes), boxes };
}

function textIn(element: XmlElement, boxes: XmlElement[]): string {
  return element.children.map((child) => pieceOf(child, boxes)).join('');
}

function pieceOf(element: XmlElement, boxes: XmlElement[]): string {
  if (element.namespace === COMPATIBILITY)
    return element.local === 'AlternateContent' ? alternative(element, boxes) : '';
  if (isWord(element, 'txbxContent')) {
    boxes.push(element);
    return '';
  }
  if (PASSED_OVER.has(element.local)) return '';
  if (isWord(element, 't') || isMath(element)) return element.text;
  if (isWord(element, 'sym')) return symbol(element);
  if (isWord(element, 'r')) return runText(element, boxes);
  const sign = isWord(element, element.local) ? SIGNS[element.local] : undefined;
  return sign ?? textIn(element, boxes);
}

/** A sign set as a formula: "≥ 95". */
const isMath = ({ local, namespace }: XmlElement): boolean => local === 't' && namespace.endsWith('/math');

/** One of the forms in which something is given, never two: the first that can be read. */
function alternative(element: XmlElement, boxes: XmlElement[]): string {
  const chosen =
    element.children.find(({ local }) => local === 'Choice') ??
    element.children.find(({ local }) => local === 'Fallback');
  return chosen ? textIn(chosen, boxes) : '';
}

function runText(run: XmlElement, boxes: XmlElement[]): string {
  const properties = wordChild(run, 'rPr');
  if (isOn(properties, 'vanish') || isOn(properties, 'webHidden')) return '';
  const text = textIn(run, boxes);
  return isOn(properties, 'caps') ? text.toUpperCase() : text;
}

/** Comparisons that were typed with the Symbol font; a bullet where the sign is not known. */
const SYMBOLS: Readonly<Record<string, string>> = {
  F0B3: '≥',
  F0A3: '≤',
  F0B4: '×',
  F02D: '-',
  F0B0: '°',
  F0B1: '±',
};

const symbol = (element: XmlElement): string =>
  SYMBOLS[(wordAttribute(element, 'char') ?? '').toUpperCase().padStart(4, '0')] ?? '•';
