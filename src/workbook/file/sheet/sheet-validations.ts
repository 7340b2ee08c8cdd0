import { parseA1, parseA1Range } from '../../../model/cell';
import type { SheetEdits } from '../../../model/edits';
import { escapeText } from '../../xml/escape';
import { formulaMover } from '../cells/shared-formulas';
import type { Splice } from '../xml/splice';
import { attributeSplices } from '../xml/xml-edit';
import { attributeOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { movedCells, rowMap } from './row-map';
import type { RowMap } from './row-map';
import type { SheetPart } from './sheet-part';

/**
 * Moves the validations that a person put on lines of a generated sheet, those of Excel 2010 and later too (ECMA-376
 * part 1, 18.3.1.32; MS-XLSX 2.6.8). One whose lines are all gone goes with them.
 */
export function moveValidations({ root, xml }: SheetPart, { lines }: SheetEdits): readonly Splice[] {
  if (!lines) return [];
  const rows = rowMap(lines);
  return validationLists(root).flatMap((list) => listSplices(list, xml.text, rows));
}

function validationLists(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    child.local === 'dataValidations'
      ? [child]
      : ['extLst', 'ext'].includes(child.local)
        ? validationLists(child)
        : [],
  );
}

function listSplices(list: XmlElement, xml: string, rows: RowMap): readonly Splice[] {
  const rules = list.children.filter(({ local }) => local === 'dataValidation');
  const moved = rules.map((rule) => ({ rule, ...cellsOf(rule, rows) }));
  const left = moved.filter(({ after }) => after !== '');
  if (rules.length > 0 && left.length === 0) return [{ start: list.start, end: list.end, text: '' }];
  return [
    ...(left.length === rules.length ? [] : attributeSplices(xml, list, { count: String(left.length) })),
    ...moved.flatMap(({ rule, before, after, element }): readonly Splice[] => {
      if (after === before) return [];
      if (after === '') return [{ start: rule.start, end: rule.end, text: '' }];
      const cells = element
        ? [{ start: element.openEnd, end: element.closeStart, text: after }]
        : attributeSplices(xml, rule, { sqref: after });
      return [...cells, ...formulaSplices(rule, before, after)];
    }),
  ];
}

/** Where a rule names its cells: in an attribute, or in an element in the extension. */
function cellsOf(rule: XmlElement, rows: RowMap) {
  const attribute = attributeOf(rule, 'sqref');
  const element = attribute === null ? rule.children.find(({ local }) => local === 'sqref') : undefined;
  const before = attribute ?? element?.text ?? '';
  return { before, after: before === '' ? before : movedOrSame(before, rows), element };
}

/** The text as it is where no cell of it moves. */
function movedOrSame(before: string, rows: RowMap): string {
  const after = movedCells(before, rows);
  return movedCells(before, STAYING) === after ? before : after;
}

const STAYING: RowMap = { to: (row) => row, from: (row) => row };

/** Formulas are written for the first cell: relative references go along with it. */
function formulaSplices(rule: XmlElement, before: string, after: string): readonly Splice[] {
  const [from, to] = [firstCell(before), firstCell(after)];
  if (!from || !to || (from.row === to.row && from.column === to.column)) return [];
  return formulasOf(rule).flatMap((formula) => {
    if (formula.text.trim() === '') return [];
    const text = formulaMover(formula.text, from)(to);
    return text === formula.text
      ? []
      : [{ start: formula.openEnd, end: formula.closeStart, text: escapeText(text) }];
  });
}

const formulasOf = (rule: XmlElement): readonly XmlElement[] =>
  rule.children.flatMap((child) =>
    /^formula[12]$/.test(child.local) ? [child.children.find(({ local }) => local === 'f') ?? child] : [],
  );

function firstCell(sqref: string): { readonly row: number; readonly column: number } | null {
  const first = sqref.trim().split(/\s+/)[0] ?? '';
  const range = parseA1Range(first);
  return range ? { row: range.firstRow, column: range.firstColumn } : parseA1(first);
}
