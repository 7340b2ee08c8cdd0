import { isCellError } from '../../../model/cell';
import type { CellValue } from '../../../model/cell';
import type { CellContent } from '../../../model/edits';
import { isTakenForFormula } from '../../taken-for-formula';
import { encodeXstring, escapeText, isEveryday } from '../../xml/escape';
import { filedFormula, shownFormula } from './future-functions';

/** Whether a cell holds the content already; a formula must also have the same stored value. */
export function holdsContent(content: CellContent, value: CellValue, formula: string | null): boolean {
  switch (content.kind) {
    case 'empty':
      return value === null && formula === null;
    case 'text':
      return formula === null && value === content.text;
    case 'number':
      return formula === null && value === content.value;
    case 'formula':
      return formula === shownFormula(content.formula) && sameValue(value, content.result);
  }
}

function sameValue(one: CellValue, other: CellValue): boolean {
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return one === other;
}

/**
 * Whether the content is a text that Excel would take for something else as soon as somebody edits the cell;
 * its format is then marked as typed with an apostrophe.
 */
export const needsQuote = (content: CellContent): boolean =>
  content.kind === 'text' && isTakenForFormula(content.text);

/**
 * The cell as XML: `reference` "J9", its format's number, its content; "" prefix for plain names.
 * Why: decision 0011, decision 0125.
 */
export function cellXml(prefix: string, reference: string, format: number, content: CellContent): string {
  const { type, inner } = typedContent(prefix, content);
  const style = format === 0 ? '' : ` s="${format}"`;
  const tag = `<${prefix}c r="${reference}"${style}${type === '' ? '' : ` t="${type}"`}`;
  return inner === '' ? `${tag}/>` : `${tag}>${inner}</${prefix}c>`;
}

function typedContent(x: string, content: CellContent): { readonly type: string; readonly inner: string } {
  switch (content.kind) {
    case 'empty':
      return { type: '', inner: '' };
    case 'text':
      return textContent(x, content.text);
    case 'number':
      return { type: '', inner: `<${x}v>${content.value}</${x}v>` };
    case 'formula': {
      const { type, inner } = resultXml(x, content.result);
      return { type, inner: `<${x}f>${escapeText(filedText(content.formula))}</${x}f>${inner}` };
    }
  }
}

/** A text that a value cannot hold in every program: with what is escaped, or cannot be seen. */
const NEEDS_INLINE = /[^\P{C}\n\t]|_x[0-9A-Fa-f]{4}_/u;

/**
 * A text as the value of its cell, since Calligra and Odoo read inline strings as empty; one that LibreOffice would
 * change in a value stays an inline string.
 */
const textContent = (x: string, text: string): { readonly type: string; readonly inner: string } =>
  !isEveryday(text) && NEEDS_INLINE.test(text)
    ? { type: 'inlineStr', inner: `<${x}is>${textXml(`${x}t`, text)}</${x}is>` }
    : { type: 'str', inner: textXml(`${x}v`, text) };

/** A formula that we write as the file has it: without "=", younger functions with their prefix. */
const filedText = (formula: string): string => encodeXstring(filedFormula(formula.replace(/^=/, '')));

function resultXml(x: string, result: CellValue): { readonly type: string; readonly inner: string } {
  if (result === null) return { type: '', inner: '' };
  if (typeof result === 'number') return { type: '', inner: `<${x}v>${result}</${x}v>` };
  if (typeof result === 'boolean') return { type: 'b', inner: `<${x}v>${result ? 1 : 0}</${x}v>` };
  if (typeof result === 'string') return { type: 'str', inner: textXml(`${x}v`, result) };
  return { type: 'e', inner: `<${x}v>${escapeText(result.error)}</${x}v>` };
}

/** Text in an element that keeps the white space at its ends. */
function textXml(name: string, text: string): string {
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
  return `<${name}${space}>${escapeText(encodeXstring(text))}</${name}>`;
}
