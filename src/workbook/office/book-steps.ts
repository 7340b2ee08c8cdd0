import { a1Range, quoteSheet } from '../../model/cell';
import type { CellRange } from '../../model/cell';
import type { Edits, NameEdit } from '../../model/edits';
import { stateXml } from '../state-xml';
import { rangeOn } from './address';
import type { BookImage } from './book-image';
import { payloadBytes, smallStep } from './step';
import type { Step } from './step';

/** The steps that change the workbook itself: names, our state, and what of ours goes. */
export const bookSteps = (edits: Edits, image: BookImage, sheets: readonly string[]): readonly Step[] => [
  ...lastOfEach(edits.names).map((edit) => nameStep(edit, image.names.get(edit.name) ?? null)),
  ...(edits.state === null
    ? []
    : [...image.rivals.map(dropStateStep), ...stateSteps(partText(edits.state), image.state)]),
  ...(edits.remove?.names ?? [])
    .filter((name) => (image.names.get(name) ?? null) !== null)
    .map((name) => smallStep(name, (context) => context.workbook.names.getItem(name).delete())),
  ...(edits.remove?.state
    ? [...(image.state ? [image.state.id] : []), ...image.rivals].map(dropStateStep)
    : []),
  ...sheets.map((sheet) =>
    smallStep(sheet, (context) => context.workbook.worksheets.getItem(sheet).delete()),
  ),
];

/** Of a name that is given twice the last counts. */
const lastOfEach = (names: readonly NameEdit[]): readonly NameEdit[] => [
  ...new Map(names.map((edit) => [edit.name.toLowerCase(), edit])).values(),
];

function nameStep({ name, sheet, range }: NameEdit, existing: string | null): Step {
  const formula = referenceTo(sheet, range);
  return smallStep(name, (context) => {
    const { names } = context.workbook;
    if (existing === null) names.add(name, rangeOn(context, sheet, range));
    else if (existing !== formula) names.getItem(name).formula = formula;
  });
}

const referenceTo = (sheet: string, range: CellRange): string =>
  `=${quoteSheet(sheet)}!${a1Range(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;

/** Excel takes the text of a part without the line that tells its encoding. */
const partText = (state: string): string => stateXml(state).replace(/^<\?xml[^>]*\?>\s*/, '');

/** Sets our custom XML part, or adds it. */
export function stateSteps(xml: string, existing: BookImage['state']): readonly Step[] {
  if (existing?.xml === xml) return [];
  return [
    {
      place: 'customXml',
      bytes: payloadBytes(xml),
      run: (context) => {
        const parts = context.workbook.customXmlParts;
        if (existing) parts.getItem(existing.id).setXml(xml);
        else parts.add(xml);
      },
    },
  ];
}

/** Takes our custom XML part away. */
export const dropStateStep = (id: string): Step =>
  smallStep('customXml', (context) => context.workbook.customXmlParts.getItem(id).delete());
