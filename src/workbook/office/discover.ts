import type { CellRange } from '../../model/cell';
import type { DefinedRange } from '../../model/grid';
import { WorkbookProblem } from '../problem';
import { parseReference } from '../references';
import { STATE_NAMESPACE, stateIn } from '../state-xml';
import { RECTANGLE, rectangleOf } from './address';
import { readBatch } from './round-trip';
import type { Query } from './round-trip';

/** A worksheet as the first round trip finds it. */
export interface FoundSheet {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
  /** The rectangle around all cells that hold something; `null` where none does. */
  readonly used: CellRange | null;
  /** The font of each column of `used`, `null` where its cells have several. */
  readonly fonts: readonly (string | null)[];
}

/** All that one round trip tells without knowing anything of the workbook beforehand. */
export interface Discovery {
  readonly sheets: readonly FoundSheet[];
  readonly names: readonly DefinedRange[];
  readonly state: string | null;
  readonly date1904: boolean;
}

/** As many sheets are asked for in the first trip; workbooks with more of them take one trip more. */
const CHAIN_LENGTH = 32;

/**
 * Finds the sheets, their used ranges, the defined names and our state in one round trip. A collection cannot
 * be asked for its items' used ranges before its items are known, so the sheets are asked for one after the
 * other, each as the one behind the last; what comes after the last sheet is null (docs/decisions/0027).
 */
export async function discover(): Promise<Discovery> {
  try {
    const found = await readBatch('discover', (context) => {
      const book = queryWorkbook(context);
      const sheets = askAlongTheChain(context);
      return () => ({ ...book(), chained: sheets() });
    });
    return await completed(found, found.chained);
  } catch (thrown) {
    if (!isChainRefused(thrown)) throw thrown;
    return completed(await readBatch('discover', queryWorkbook), []);
  }
}

/** A host to which a sheet behind no sheet is an error, not nothing. */
const isChainRefused = (thrown: unknown): boolean =>
  thrown instanceof WorkbookProblem && /@ Worksheet\.getNext/i.test(thrown.diagnostic);

interface FoundBook extends Omit<Discovery, 'sheets'> {
  readonly entries: readonly Pick<FoundSheet, 'name' | 'id' | 'hidden'>[];
}

async function completed(
  { entries, ...book }: FoundBook,
  chained: readonly FoundSheet[],
): Promise<Discovery> {
  const isWhole = entries.every(({ id }, index) => chained[index]?.id === id);
  if (isWhole) return { ...pickBook(book), sheets: chained };
  const sheets = await readBatch('discover-sheets', (context) => {
    const asked = entries.map((entry) => ({
      entry,
      used: queryUsed(context.workbook.worksheets.getItem(entry.id)),
    }));
    return () => asked.map(({ entry, used }) => ({ ...entry, ...used() }));
  });
  return { ...pickBook(book), sheets };
}

const pickBook = ({ names, state, date1904 }: Omit<Discovery, 'sheets'>): Omit<Discovery, 'sheets'> => ({
  names,
  state,
  date1904,
});

const askAlongTheChain: Query<readonly FoundSheet[]> = (context) => {
  const links: { readonly sheet: Excel.Worksheet; readonly used: ReturnType<typeof queryUsed> }[] = [];
  let sheet = context.workbook.worksheets.getFirst(false);
  for (let place = 0; place < CHAIN_LENGTH; place++) {
    sheet.load('id,name,visibility');
    links.push({ sheet, used: queryUsed(sheet) });
    sheet = sheet.getNextOrNullObject(false);
  }
  return () =>
    links
      .filter((link) => !link.sheet.isNullObject)
      .map((link) => ({ ...entryOf(link.sheet), ...link.used() }));
};

const entryOf = ({ name, id, visibility }: Excel.Worksheet): FoundBook['entries'][number] => ({
  name,
  id,
  hidden: visibility !== 'Visible',
});

function queryUsed(sheet: Excel.Worksheet): () => Pick<FoundSheet, 'used' | 'fonts'> {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load(RECTANGLE);
  const columns = range.getColumnProperties({ format: { font: { name: true } } });
  return () => ({
    used: range.isNullObject ? null : rectangleOf(range),
    fonts: range.isNullObject ? [] : columns.value.map(({ format }) => format?.font?.name ?? null),
  });
}

/** The serial number of 1 January 2000 in workbooks that count their days from 1904. */
const IN_1904_SYSTEM = 35_064;

const queryWorkbook: Query<FoundBook> = (context) => {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const names = workbook.names.load('items/name,items/formula');
  const state = queryState(context);
  const day = workbook.functions.date(2000, 1, 1).load('value');
  return () => ({
    entries: sheets.items.map(entryOf),
    names: definedRanges(
      names.items,
      sheets.items.map(({ name }) => name),
    ),
    state: state(),
    date1904: day.value === IN_1904_SYSTEM,
  });
};

/** The text in our custom XML part; where a workbook has come to hold several, none is to be trusted. */
const queryState: Query<string | null> = (context) => {
  const part = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).getOnlyItemOrNullObject();
  part.load('id');
  const xml = part.getXml();
  return () => (part.isNullObject ? null : readState(xml.value));
};

function readState(xml: string): string | null {
  try {
    return stateIn(xml, 'customXml');
  } catch {
    return null;
  }
}

function definedRanges(
  items: readonly Excel.NamedItem[],
  sheets: readonly string[],
): readonly DefinedRange[] {
  const known = new Map(sheets.map((sheet) => [sheet.toLowerCase(), sheet]));
  return items.flatMap(({ name, formula }) => {
    const place = parseReference(String(formula).replace(/^=/, ''));
    const sheet = place && known.get(place.sheet.toLowerCase());
    return place && sheet !== undefined && sheet !== null && !name.startsWith('_xlnm.')
      ? [{ name, sheet, range: place.range }]
      : [];
  });
}
