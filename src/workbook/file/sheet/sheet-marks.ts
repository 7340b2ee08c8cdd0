import { a1Range } from '../../../model/cell';
import type { ConditionalFormatEdit, SheetEdits } from '../../../model/edits';
import { isMarkFormula, markFormula } from '../../mark-formula';
import { escapeText } from '../../xml/escape';
import { WORKSHEET_ORDER, insertInOrder } from '../xml/schema-order';
import type { SheetPart } from './sheet-part';
import type { Splice } from '../xml/splice';
import type { StyleBook } from '../styles/style-book';
import { attributeOf, childOf, childrenOf, prefixOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** A rule that we write as it is in the sheet, and the list of rules that it belongs to. */
interface ExistingConditionalFormat {
  readonly list: XmlElement;
  readonly rule: XmlElement;
}

/**
 * Takes our marks off a sheet and puts others on (conditional formats, ECMA-376 part 1, 18.3.1.10). Rules of
 * the office keep their place and come first: ours have the lowest priority. The same marks again change nothing.
 */
export function changeMarks(sheet: SheetPart, edits: SheetEdits, styles: StyleBook): readonly Splice[] {
  const { clearConditionalFormats, conditionalFormats } = edits;
  if (!clearConditionalFormats && conditionalFormats.length === 0) return [];
  const existing = clearConditionalFormats ? existingConditionalFormats(sheet.root) : [];
  const wanted = byRange(conditionalFormats).map((mark) => ({ mark, format: styles.markFormat(mark.style) }));
  const isSame =
    existing.length === wanted.length &&
    wanted.every(({ mark, format }, index) => isThere(existing[index], mark, format));
  if (isSame) return [];
  const prefix = prefixOf(sheet.root);
  const first = highestPriority(sheet.root, new Set(existing.map(({ rule }) => rule))) + 1;
  const rules = wanted.map(({ mark, format }) => ({
    range: a1Range(mark.range),
    xml: ruleXml(prefix, mark, format, first + conditionalFormats.indexOf(mark)),
  }));
  const text = [...new Set(rules.map(({ range }) => range))]
    .map((sqref) =>
      listXml(
        prefix,
        sqref,
        rules.filter(({ range }) => range === sqref),
      ),
    )
    .join('');
  return [
    ...existing.map(removal),
    ...(text === '' ? [] : [insertInOrder(sheet.root, WORKSHEET_ORDER, 'conditionalFormatting', text)]),
  ];
}

/** Marks over the same cells one after the other: they share one element, of several Gnumeric keeps the last. */
function byRange(conditionalFormats: readonly ConditionalFormatEdit[]): readonly ConditionalFormatEdit[] {
  const ranges = [...new Set(conditionalFormats.map(({ range }) => a1Range(range)))];
  return ranges.flatMap((sqref) => conditionalFormats.filter(({ range }) => a1Range(range) === sqref));
}

const existingConditionalFormats = (root: XmlElement): readonly ExistingConditionalFormat[] =>
  childrenOf(root, 'conditionalFormatting').flatMap((list) =>
    childrenOf(list, 'cfRule')
      .filter((rule) => isMarkFormula(formulaOf(rule)))
      .map((rule) => ({ list, rule })),
  );

const formulaOf = (rule: XmlElement): string => childOf(rule, 'formula')?.text ?? '';

function isThere(
  existing: ExistingConditionalFormat | undefined,
  mark: ConditionalFormatEdit,
  format: number,
): boolean {
  if (!existing) return false;
  const { list, rule } = existing;
  return (
    attributeOf(list, 'sqref') === a1Range(mark.range) &&
    attributeOf(rule, 'dxfId') === String(format) &&
    formulaOf(rule) === markFormula(mark.formula)
  );
}

/** A list that holds nothing but our rules goes with them; Excel joins rules of the same cells in one list. */
function removal({ list, rule }: ExistingConditionalFormat): Splice {
  const rules = childrenOf(list, 'cfRule');
  const isOnlyGenerated = rules.every((each) => isMarkFormula(formulaOf(each)));
  if (!isOnlyGenerated) return { start: rule.start, end: rule.end, text: '' };
  return rules[0] === rule
    ? { start: list.start, end: list.end, text: '' }
    : { start: list.end, end: list.end, text: '' };
}

/** The largest number among the rules that stay, those in the extensions of the sheet too. */
function highestPriority(element: XmlElement, leaving: ReadonlySet<XmlElement>): number {
  let highest = 0;
  for (const child of element.children) {
    if (leaving.has(child)) continue;
    const own = child.local === 'cfRule' ? Number(attributeOf(child, 'priority') ?? 0) : 0;
    highest = Math.max(highest, own, highestPriority(child, leaving));
  }
  return highest;
}

function ruleXml(
  prefix: string,
  { formula }: ConditionalFormatEdit,
  format: number,
  priority: number,
): string {
  const content = escapeText(markFormula(formula));
  return (
    `<${prefix}cfRule type="expression" dxfId="${format}" priority="${priority}">` +
    `<${prefix}formula>${content}</${prefix}formula></${prefix}cfRule>`
  );
}

const listXml = (prefix: string, sqref: string, rules: readonly { readonly xml: string }[]): string =>
  `<${prefix}conditionalFormatting sqref="${sqref}">` +
  `${rules.map(({ xml }) => xml).join('')}</${prefix}conditionalFormatting>`;
