import type { ConditionalFormatEdit } from '../../model/edits';
import { isMarkFormula, markFormula } from '../mark-formula';
import { rangeOn } from './address';
import type { Query } from './round-trip';

/** A conditional format of ours that is in the workbook, known by the sign in its formula. */
export interface ExistingConditionalFormat {
  readonly id: string;
  /** With its "=". */
  readonly formula: string;
}

/** A conditional format of ours with what it takes to restore it. */
export interface ConditionalFormatImage extends ExistingConditionalFormat {
  readonly address: string;
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
}

const formatsOn = (context: Excel.RequestContext, sheet: string): Excel.ConditionalFormatCollection =>
  context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;

/**
 * Our conditional formats on a sheet. Of other rules only the kind is read, and the formula of those whose kind is a
 * formula: reading more of them is known to fail (docs/decisions/0028).
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

/** The images of conditional formats that exist, by their ids. */
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

/** Adds a conditional format of ours. */
export function addConditionalFormat(
  context: Excel.RequestContext,
  sheet: string,
  { range, formula, style }: ConditionalFormatEdit,
): void {
  const format = rangeOn(context, sheet, range).conditionalFormats.add('Custom');
  format.custom.rule.formula = `=${markFormula(formula)}`;
  applyStyle(format, {
    fill: style.fill && `#${style.fill}`,
    color: style.color && `#${style.color}`,
    bold: style.bold,
  });
}

/** Restores a conditional format that was removed. */
export function restoreConditionalFormat(
  context: Excel.RequestContext,
  sheet: string,
  image: ConditionalFormatImage,
): void {
  const range = context.workbook.worksheets.getItem(sheet).getRange(image.address);
  const format = range.conditionalFormats.add('Custom');
  format.custom.rule.formula = image.formula;
  applyStyle(format, image);
}

/** Removes a conditional format. */
export const removeConditionalFormat = (
  context: Excel.RequestContext,
  sheet: string,
  { id }: ExistingConditionalFormat,
): void => formatsOn(context, sheet).getItem(id).delete();

interface ConditionalStyle {
  readonly fill?: string | null | undefined;
  readonly color?: string | null | undefined;
  readonly bold?: boolean | null | undefined;
}

/** Excel puts a new rule before all others; ours come after those of the office. */
const LAST = -1;

function applyStyle(rule: Excel.ConditionalFormat, { fill, color, bold }: ConditionalStyle): void {
  const { format } = rule.custom;
  rule.priority = LAST;
  if (fill) format.fill.color = fill;
  if (color) format.font.color = color;
  if (bold !== undefined && bold !== null) format.font.bold = bold;
}
