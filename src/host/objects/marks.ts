import { overlaps } from '../../workbook/ranges';
import { fail } from '../batch/host-error';
import { described } from '../batch/wire-table';
import type { TypeEntry } from '../batch/wire-table';
import { tell } from '../book/book';
import { guardStyles } from '../book/cells';
import type { Mark } from '../book/sheet';
import { parseFormula } from '../calculation/parse-formula';
import { colorGiven, flagGiven, oneOf, textGiven, wholeGiven } from './arguments';
import { TYPES } from './types';
import type { RangeArea, OfMark } from './types';

const { marks, mark: markType } = TYPES;

/** Conditional formats whose condition is a formula. */
export const markTables: readonly TypeEntry[] = [
  described(marks, {
    items: (area) => existing(area).map((mark) => markType.of({ ...area, mark })),
    item: found,
    methods: {
      Add: (area, kind) => {
        oneOf(['Custom'], kind);
        guardStyles(area.book, area.sheet);
        const mark: Mark = {
          id: area.book.newId(),
          range: area.range,
          formula: '',
          fill: null,
          color: null,
          bold: null,
          stopIfTrue: false,
        };
        // A new one comes first ("at the first/top priority").
        area.sheet.conditionalFormats.unshift(mark);
        shown({ ...area, mark });
        return markType.of({ ...area, mark });
      },
      GetItemOrNullObject: found,
      GetItemAt: (area, index) => {
        const mark = existing(area)[wholeGiven(index)] ?? fail('InvalidArgument');
        return markType.of({ ...area, mark });
      },
      GetCount: (area) => existing(area).length,
      ClearAll: (area) => existing(area).forEach((mark) => remove({ ...area, mark })),
    },
  }),
  described(markType, {
    identity: ({ mark }) => ({ Id: mark.id }),
    scalars: {
      Id: { get: ({ mark }) => mark.id },
      Type: { get: () => 'Custom' },
      Priority: {
        get: ({ sheet, mark }) => sheet.conditionalFormats.indexOf(mark),
        set: (self, value) => moveTo(self, wholeGiven(value)),
      },
      StopIfTrue: {
        get: ({ mark }) => mark.stopIfTrue,
        set: (self, value) => change(self, { stopIfTrue: flagGiven(value) }),
      },
    },
    navigations: { Custom: TYPES.customMark.of, CustomOrNullObject: TYPES.customMark.of },
    methods: {
      Delete: remove,
      GetRange: ({ book, sheet, mark }) => TYPES.range.of({ book, sheet, range: mark.range }),
    },
  }),
  described(TYPES.customMark, {
    navigations: { Rule: TYPES.markRule.of, Format: TYPES.markFormat.of },
  }),
  described(TYPES.markRule, {
    scalars: {
      Formula: {
        get: ({ mark }) => mark.formula,
        set: (self, value) => {
          const formula = textGiven(value);
          if (!parseFormula(formula)) fail('InvalidArgument');
          change(self, { formula: formula.startsWith('=') ? formula : `=${formula}` });
        },
      },
    },
  }),
  described(TYPES.markFormat, { navigations: { Fill: TYPES.markFill.of, Font: TYPES.markFont.of } }),
  described(TYPES.markFill, {
    scalars: {
      Color: {
        get: ({ mark }) => mark.fill ?? '',
        set: (self, value) => change(self, { fill: colorGiven(value) }),
      },
    },
    methods: { Clear: (self) => change(self, { fill: null }) },
  }),
  described(TYPES.markFont, {
    scalars: {
      Color: {
        get: ({ mark }) => mark.color ?? '',
        set: (self, value) => change(self, { color: colorGiven(value) }),
      },
      Bold: { get: ({ mark }) => mark.bold, set: (self, value) => change(self, { bold: flagGiven(value) }) },
    },
  }),
];

/** The conditional formats that have a cell in the range. */
const existing = ({ sheet, range }: RangeArea): readonly Mark[] =>
  sheet.conditionalFormats.filter((mark) => overlaps(mark.range, range));

function found(area: RangeArea, id: unknown) {
  const mark = existing(area).find((candidate) => candidate.id === textGiven(id));
  return mark ? markType.of({ ...area, mark }) : null;
}

/** Negative places count from the back; those beyond the ends are the ends. */
function moveTo({ book, sheet, mark }: OfMark, place: number): void {
  guardStyles(book, sheet);
  sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(mark), 1);
  const count = sheet.conditionalFormats.length;
  sheet.conditionalFormats.splice(
    place < 0 ? Math.max(0, count + 1 + place) : Math.min(place, count),
    0,
    mark,
  );
}

function change(self: OfMark, parts: Partial<Mark>): void {
  guardStyles(self.book, self.sheet);
  Object.assign(self.mark, parts);
  shown(self);
}

function remove(self: OfMark): void {
  guardStyles(self.book, self.sheet);
  const index = self.sheet.conditionalFormats.indexOf(self.mark);
  if (index < 0) fail('ItemNotFound');
  self.sheet.conditionalFormats.splice(index, 1);
  shown(self);
}

const shown = ({ book, sheet, mark }: OfMark): void =>
  tell(book, { kind: 'shown', sheet, range: mark.range, actor: book.actor });
