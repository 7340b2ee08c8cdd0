import type { PageMargins, PageSetup } from '../../../model/edits';
import { encodeXstring, escapeText } from '../../xml/escape';
import { WORKSHEET_ORDER, insertInOrder } from '../xml/schema-order';
import type { SheetPart } from './sheet-part';
import type { Splice } from '../xml/splice';
import { attributeSplices, filled, insertIntoEnd } from '../xml/xml-edit';
import type { AttributeChanges } from '../xml/xml-edit';
import { childOf, flagOf, prefixOf } from '../xml/xml-tree';

/** The number of A4 in ECMA-376 part 1, 18.3.1.63. */
const A4 = '9';
/** Excel takes 255 characters, its own codes counted. */
const MAX_FOOTER_LENGTH = 253;

/** Sets how the sheet prints: paper, direction, margins, header or footer. The rows to repeat are a defined name. */
export function changePage(sheet: SheetPart, page: PageSetup): readonly Splice[] {
  return [
    ...setupSplices(sheet, page),
    ...(page.margins ? marginSplices(sheet, page.margins) : []),
    ...(page.header === undefined ? footerSplices(sheet, page.footer) : headerSplices(sheet, page.header)),
    ...(page.breaks ? breakSplices(sheet, page.breaks) : []),
  ];
}

/** The last column that a break across the sheet reaches. */
const LAST_COLUMN_INDEX = 16_383;

/** Breaks before rows (18.3.1.73): they are numbered by the row above them. */
function breakSplices({ root, xml }: SheetPart, rows: readonly number[]): readonly Splice[] {
  const name = `${prefixOf(root)}rowBreaks`;
  const breaks = [...new Set(rows)]
    .filter((row) => row > 0)
    .sort((a, b) => a - b)
    .map((row) => `<${prefixOf(root)}brk id="${row}" max="${LAST_COLUMN_INDEX}" man="1"/>`);
  const count = `count="${breaks.length}" manualBreakCount="${breaks.length}"`;
  const text = breaks.length === 0 ? '' : `<${name} ${count}>${breaks.join('')}</${name}>`;
  const existing = childOf(root, 'rowBreaks');
  if (!existing) return text === '' ? [] : [insertInOrder(root, WORKSHEET_ORDER, 'rowBreaks', text)];
  const { start, end } = existing;
  return xml.text.slice(start, end) === text ? [] : [{ start, end, text }];
}

/** Whether the sheet is shrunk at all is said in its properties; how far, in its page setup. */
export function changeFit({ root, xml }: SheetPart, { fitToWidth: fit }: PageSetup): readonly Splice[] {
  const properties = childOf(root, 'sheetPr');
  const setup = properties && childOf(properties, 'pageSetUpPr');
  if (setup) {
    return flagOf(setup, 'fitToPage') === fit
      ? []
      : attributeSplices(xml.text, setup, { fitToPage: fit ? '1' : '0' });
  }
  if (!fit) return [];
  const prefix = prefixOf(root);
  const content = `<${prefix}pageSetUpPr fitToPage="1"/>`;
  if (properties) return [insertIntoEnd(properties, xml.text, content)];
  return [insertInOrder(root, WORKSHEET_ORDER, 'sheetPr', `<${prefix}sheetPr>${content}</${prefix}sheetPr>`)];
}

function setupSplices({ root, xml }: SheetPart, page: PageSetup): readonly Splice[] {
  const changes: AttributeChanges = {
    paperSize: A4,
    ...(page.fitToWidth ? { fitToWidth: '1', fitToHeight: '0' } : {}),
    orientation: page.orientation,
    ...(page.header === undefined ? {} : { firstPageNumber: '1', useFirstPageNumber: '1' }),
  };
  const setup = childOf(root, 'pageSetup');
  if (setup) return attributeSplices(xml.text, setup, changes);
  const attributes = Object.entries(changes).map(([name, value]) => ` ${name}="${value}"`);
  const text = `<${prefixOf(root)}pageSetup${attributes.join('')}/>`;
  return [insertInOrder(root, WORKSHEET_ORDER, 'pageSetup', text)];
}

/** The footer's middle part; it may hold Excel's codes, "&P" for the page and "&N" for their number. */
function footerSplices({ root, xml }: SheetPart, footer: string | null): readonly Splice[] {
  if (footer === null) return [];
  if (footer.length > MAX_FOOTER_LENGTH) throw new RangeError(`a footer of ${footer.length} characters`);
  const prefix = prefixOf(root);
  const list = childOf(root, 'headerFooter');
  const content = escapeText(encodeXstring(`&C${footer}`));
  const text = `<${prefix}oddFooter>${content}</${prefix}oddFooter>`;
  if (!list) {
    const whole = `<${prefix}headerFooter>${text}</${prefix}headerFooter>`;
    return [insertInOrder(root, WORKSHEET_ORDER, 'headerFooter', whole)];
  }
  const existing = childOf(list, 'oddFooter');
  if (existing) {
    if (existing.text === `&C${footer}`) return [];
    return [{ start: existing.start, end: existing.end, text }];
  }
  if (list.children.length === 0)
    return [{ start: list.start, end: list.end, text: filled(list, xml.text, text) }];
  return [insertInOrder(list, ['oddHeader', 'oddFooter'], 'oddFooter', text)];
}

/** A header in the middle of each page but the first, and nothing else (18.3.1.46). */
function headerSplices({ root, xml }: SheetPart, header: string): readonly Splice[] {
  if (header.length > MAX_FOOTER_LENGTH) throw new RangeError(`a header of ${header.length} characters`);
  const prefix = prefixOf(root);
  const content = `<${prefix}oddHeader>${escapeText(encodeXstring(`&C${header}`))}</${prefix}oddHeader>`;
  const text = `<${prefix}headerFooter differentFirst="1">${content}</${prefix}headerFooter>`;
  const existing = childOf(root, 'headerFooter');
  if (!existing) return [insertInOrder(root, WORKSHEET_ORDER, 'headerFooter', text)];
  const { start, end } = existing;
  return xml.text.slice(start, end) === text ? [] : [{ start, end, text }];
}

const MM_OF_AN_INCH = 25.4;

/** Margins are given in inches (18.3.1.62). */
function marginSplices({ root, xml }: SheetPart, margins: PageMargins): readonly Splice[] {
  const inches = (millimetres: number): string => String(Number((millimetres / MM_OF_AN_INCH).toFixed(4)));
  const { left, right, top, bottom, header } = margins;
  const sides = { left, right, top, bottom, header, footer: header };
  const changes = Object.fromEntries(Object.entries(sides).map(([side, size]) => [side, inches(size)]));
  const existing = childOf(root, 'pageMargins');
  if (existing) return attributeSplices(xml.text, existing, changes);
  const attributes = Object.entries(changes).map(([name, value]) => ` ${name}="${value}"`);
  return [
    insertInOrder(
      root,
      WORKSHEET_ORDER,
      'pageMargins',
      `<${prefixOf(root)}pageMargins${attributes.join('')}/>`,
    ),
  ];
}
