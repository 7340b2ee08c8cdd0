import type { ConditionalFormatEdit } from '../../model/edits';
import { isMarkFormula, markFormula } from '../mark-formula';
import { rangeOn } from './address';
import type { Query } from './round-trip';

/** A conditional format that we write as it is, known by the sign in its formula. */
export interface ExistingConditionalFormat {
  readonly id: string;
  /** With its "=". */
  readonly formula: string;
}

/** A mark with what it takes to put it on again. */
export interface ConditionalFormatImage extends ExistingConditionalFormat {
  readonly address: string;
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
}

const formatsOn = (context: Excel.RequestContext, sheet: string): Excel.ConditionalFormatCollection =>
  context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;

/**
 * Our marks on a sheet. Of the rules that are not ours only the kind is asked, and the formula of those whose
 * kind is a formula: reading other rules is known to fail (docs/decisions/0028).
 */
export const queryConditionalFormats =
  (sheet: string): Query<readonly ExistingConditionalFormat[]> =>
  (context) => {
    const formats = formatsOn(context, sheet).load(
      'items/id,items/type,items/customOrNullObject/rule/formula',
    );
    return () =>
      formats.items.flatMap(({ id, type, customOrNullObject }) => {
        if (type !== 'Custom' || customOrNullObject.isNullObject) return [];
        const { formula } = customOrNullObject.rule;
        return isMarkFormula(formula.replace(/^=/, '')) ? [{ id, formula }] : [];
      });
  };

/** The images of marks that are there, by their ids. */
export const queryConditionalFormatImages =
  (
    sheet: string,
    conditionalFormats: readonly ExistingConditionalFormat[],
  ): Query<readonly ConditionalFormatImage[]> =>
  (context) => {
    const formats = formatsOn(context, sheet);
    const asked = conditionalFormats.map((mark) => {
      const format = formats.getItem(mark.id);
      const { fill, font } = format.custom.format;
      return {
        mark,
        range: format.getRange().load('address'),
        fill: fill.load('color'),
        font: font.load('color,bold'),
      };
    });
    return () =>
      asked.map(({ mark, range, fill, font }) => ({
        ...mark,
        address: range.address.slice(range.address.lastIndexOf('!') + 1),
        fill: fill.color || null,
        color: font.color || null,
        bold: font.bold ?? null,
      }));
  };

/** Puts a mark on. */
export function addMark(
  context: Excel.RequestContext,
  sheet: string,
  { range, formula, style }: ConditionalFormatEdit,
): void {
  const format = rangeOn(context, sheet, range).conditionalFormats.add('Custom');
  format.custom.rule.formula = `=${markFormula(formula)}`;
  dress(format, {
    fill: style.fill && `#${style.fill}`,
    color: style.color && `#${style.color}`,
    bold: style.bold,
  });
}

/** Puts a mark that was taken off on again. */
export function addMarkAgain(
  context: Excel.RequestContext,
  sheet: string,
  image: ConditionalFormatImage,
): void {
  const range = context.workbook.worksheets.getItem(sheet).getRange(image.address);
  const format = range.conditionalFormats.add('Custom');
  format.custom.rule.formula = image.formula;
  dress(format, image);
}

/** Takes a mark off. */
export const removeMark = (
  context: Excel.RequestContext,
  sheet: string,
  { id }: ExistingConditionalFormat,
): void => formatsOn(context, sheet).getItem(id).delete();

interface MarkLook {
  readonly fill?: string | null | undefined;
  readonly color?: string | null | undefined;
  readonly bold?: boolean | null | undefined;
}

/** Excel puts a new rule before all others; ours come behind those of the office. */
const LAST = -1;

function dress(rule: Excel.ConditionalFormat, { fill, color, bold }: MarkLook): void {
  const { format } = rule.custom;
  rule.priority = LAST;
  if (fill) format.fill.color = fill;
  if (color) format.font.color = color;
  if (bold !== undefined && bold !== null) format.font.bold = bold;
}
