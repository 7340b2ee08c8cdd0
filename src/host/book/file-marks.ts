import { parseA1Range } from '../../model/cell';
import { attributeOf, childOf, childrenOf, flagOf, isTrue } from '../../workbook/file/xml/xml-tree';
import type { XmlElement } from '../../workbook/file/xml/xml-tree';
import type { FileStyles } from './file-styles';
import type { Mark } from './sheet';

/** The conditional formats of a sheet whose condition is a formula (18.3.1.10); others are left to the file. */
export function readMarks(root: XmlElement, { styles, color }: FileStyles, newId: () => string): Mark[] {
  const changes =
    styles && childOf(styles, 'dxfs') ? childrenOf(childOf(styles, 'dxfs') ?? styles, 'dxf') : [];
  return childrenOf(root, 'conditionalFormatting').flatMap((element) => {
    const range = parseA1Range((attributeOf(element, 'sqref') ?? '').split(' ')[0] ?? '');
    if (!range) return [];
    return childrenOf(element, 'cfRule')
      .filter((rule) => attributeOf(rule, 'type') === 'expression')
      .map((rule): Mark => {
        const style = changes[Number(attributeOf(rule, 'dxfId') ?? NaN)];
        const font = style && childOf(style, 'font');
        const pattern = childOf((style && childOf(style, 'fill')) ?? rule, 'patternFill');
        const bold = font && childOf(font, 'b');
        return {
          id: newId(),
          range,
          formula: `=${childOf(rule, 'formula')?.text ?? ''}`,
          // In a conditional format the fill's colour is its background.
          fill: pattern ? color(childOf(pattern, 'bgColor') ?? childOf(pattern, 'fgColor')) : null,
          color: font ? color(childOf(font, 'color')) : null,
          bold: bold ? attributeOf(bold, 'val') === null || isTrue(attributeOf(bold, 'val')) : null,
          stopIfTrue: flagOf(rule, 'stopIfTrue'),
        };
      });
  });
}
