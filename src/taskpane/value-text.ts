import { isCellError, type CellValue } from '../model/cell';
import type { CellContent } from '../model/edits';
import type { Language } from '../i18n/keys';
import { formatNumber } from '../i18n/format';

/** A cell's value as a person would read it, without its number format. */
export function valueText(value: CellValue, language: Language = 'vi'): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'number') return formatNumber(value, 'number', language);
  return String(value).replace(/\s+/g, ' ').trim();
}

/** What a cell is to hold, as it will be seen; a formula by what it shows. */
export function contentText(content: CellContent, language: Language): string {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
      return valueText(content.text, language);
    case 'number':
      return valueText(content.value, language);
    case 'formula':
      return valueText(content.result, language);
  }
}
