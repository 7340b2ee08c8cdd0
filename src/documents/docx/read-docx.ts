import type { DocumentNote, TextDocument } from '../../model/text-document';
import type { ZipCodec } from '../../workbook/file/zip/zip-codec';
import type { XmlElement } from '../../workbook/file/xml/xml-tree';
import { refuse } from '../../workbook/refuse';
import { MAIN_PART, openDocx } from './docx-package';
import { readNumbering } from './numbering';
import { readRuns } from './runs';
import { readTable } from './word-table';
import { paragraphLines, paragraphOf, type WordContext } from './word-paragraph';
import { readStyles } from './word-styles';
import { isWord, wordAttribute, wordChild, wordChildren } from './word-xml';

/**
 * Reads a Word document: paragraphs with the numbers that Word computes, tables with their merged cells, footnotes
 * apart from the text. What a reviewer deleted, hidden text and the second form of something given twice are left out.
 * Why: decision 0128.
 */
export function readDocx(bytes: Uint8Array, codec: ZipCodec): TextDocument {
  const parts = openDocx(bytes, codec);
  const body = wordChild(parts.root(MAIN_PART), 'body');
  if (!body) return refuse('import.not-docx');
  const context: WordContext = {
    styleOf: readStyles(parts.root('word/styles.xml')),
    count: readNumbering(parts.root('word/numbering.xml')),
    blocks: [],
    paragraphs: 0,
    tables: 0,
  };
  addBlocks(body, context);
  const notes = ['footnotes', 'endnotes'].flatMap((kind) => notesOf(parts.root(`word/${kind}.xml`)));
  return {
    kind: 'docx',
    blocks: context.blocks,
    notes: notes.map((text, at): DocumentNote => ({ text, place: { page: null, order: at + 1 } })),
  };
}

/** Holds other blocks and is not one itself. */
const AROUND = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag']);

/** Adds the paragraphs and tables of a body, a text box or a cell in their order. */
function addBlocks(parent: XmlElement, context: WordContext): void {
  for (const element of parent.children) {
    if (isWord(element, 'p')) addParagraph(element, context);
    else if (isWord(element, 'tbl')) addTable(element, context);
    else if (AROUND.has(element.local)) addBlocks(element, context);
  }
}

function addParagraph(element: XmlElement, context: WordContext): void {
  const { boxes, ...paragraph } = paragraphOf(element, context);
  for (const line of paragraphLines(paragraph)) {
    context.paragraphs++;
    context.blocks.push({
      kind: 'paragraph',
      ...line,
      place: { page: null, order: context.paragraphs },
    });
  }
  for (const box of boxes) addBlocks(box, context);
}

function addTable(element: XmlElement, context: WordContext): void {
  const { rows, merges, nested } = readTable(element, context);
  if (rows.length > 0) {
    context.tables++;
    context.blocks.push({ kind: 'table', rows, merges, place: { page: null, order: context.tables } });
  }
  for (const table of nested) addTable(table, context);
}

/** The texts of footnotes or endnotes; the lines that separate them are not. */
const notesOf = (root: XmlElement | null): readonly string[] =>
  [...wordChildren(root, 'footnote'), ...wordChildren(root, 'endnote')]
    .filter((note) => wordAttribute(note, 'type') === null)
    .map((note) =>
      wordChildren(note, 'p')
        .map((paragraph) => readRuns(paragraph).text.trim())
        .join(' '),
    )
    .filter((text) => text !== '');
