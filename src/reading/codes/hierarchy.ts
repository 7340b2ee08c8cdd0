import { orderIn, type CodeStyle, type ReadCode } from './code';

/** Tells the depth of each code from the numbering and from what came before, never from a prefix alone. */
export interface Hierarchy {
  /** The depth of the next code: 0 for a field. */
  place(code: ReadCode): number;
  /** A heading at this depth, with or without a code: all before it is closed from there on. */
  placeHeading(depth: number, code: ReadCode | null): number;
  /** The place of a code that cannot be read: a sibling of the last one, or below it; a leaf has nothing below. */
  placeUnknown(below: boolean, isLeaf: boolean): number;
  /** True where the code goes on counting what is at the top: "3" after the fields "1" and "2". */
  continuesFields(code: ReadCode): boolean;
  /** True where a level below the top goes on with this code: "1.3" after "1.2". */
  continuesBelow(code: ReadCode): boolean;
  /** True where the code begins with one that is open: "9.1" below "9". */
  isPart(code: ReadCode): boolean;
  /** The depth of the code that came last; −1 before the first. */
  depth(): number;
}

interface Open {
  readonly style: CodeStyle;
  readonly label: string;
  readonly order: number;
  readonly parts: readonly string[];
  /** Set for a leaf whose code cannot be read: whatever follows is its sibling. */
  readonly isLeaf?: boolean;
}

const HEADING: Open = { style: { kind: 'heading' }, label: '', order: 0, parts: [] };
const UNKNOWN: Open = { style: { kind: 'unknown' }, label: '', order: 0, parts: [] };

/**
 * Follows the rows of one sheet. A code that begins with an open one is below it; a style that is open
 * already is a sibling of its last code; a new style is a child of the row before, except that a dotted code of
 * fewer parts closes those of more. So Roman fields whose criteria restart at 1, lettered parts above them, "I.1.a"
 * below "I.1", "Chỉ tiêu 1" below "Tiêu chí 1" and plain 1 / 1.1 / 1.1.1 all come out right.
 */
export function followHierarchy(): Hierarchy {
  const open: Open[] = [];
  /** The last code of each style that was at the top. */
  const fields: Open[] = [];
  const push = (level: Open): number => {
    open.push(level);
    if (open.length === 1) rememberField(fields, level);
    return open.length - 1;
  };
  return {
    place(code) {
      const parent = open.findLastIndex((level) => isChildOf(code, level));
      const style = chooseStyle(open, code);
      const level = levelOf(code, style);
      const sibling = open.findIndex((other) => sameStyle(other, level));
      const above = parent >= 0 || sibling >= 0 ? -1 : ancestorOf(open, code);
      if (parent >= 0) open.length = parent + 1;
      else if (sibling >= 0) open.length = sibling;
      else if (above >= 0) open.length = above + 1;
      else if (fields.some((field) => goesOn(field, level))) open.length = 0;
      else closeDeeperDots(open, level);
      if (open.at(-1)?.isLeaf) open.pop();
      return push(level);
    },
    placeHeading(depth, code) {
      const level = code ? levelOf(code, chooseStyle(open, code)) : HEADING;
      open.length = Math.min(open.length, depth);
      return push(level);
    },
    placeUnknown(below, isLeaf) {
      const beside = below ? undefined : open.pop();
      return push(beside ?? { ...UNKNOWN, isLeaf });
    },
    continuesFields: (code) =>
      code.styles.some((style) => fields.some((field) => goesOn(field, levelOf(code, style)))),
    continuesBelow: (code) =>
      open.slice(1).some((level) => code.styles.some((style) => goesOn(level, levelOf(code, style)))),
    isPart: (code) => open.some((level) => isChildOf(code, level)),
    depth: () => open.length - 1,
  };
}

const levelOf = ({ label, parts, text }: ReadCode, style: CodeStyle): Open => ({
  style,
  label,
  parts,
  order: orderIn(style, text),
});

function rememberField(fields: Open[], level: Open): void {
  const known = fields.findIndex((field) => sameStyle(field, level));
  if (known >= 0) fields.splice(known, 1);
  if (level.style.kind !== 'heading' && level.style.kind !== 'unknown') fields.push(level);
}

const goesOn = (before: Open, next: Open): boolean =>
  sameStyle(before, next) &&
  next.order === before.order + 1 &&
  sameParts(before.parts.slice(0, -1), next.parts.slice(0, -1));

const sameParts = (a: readonly string[], b: readonly string[]): boolean => a.join('.') === b.join('.');

/** "I.1" below "I", "1.1.a" below "1.1". */
const isChildOf = ({ parts }: ReadCode, level: Open): boolean =>
  level.parts.length > 0 &&
  parts.length === level.parts.length + 1 &&
  sameParts(parts.slice(0, -1), level.parts);

/**
 * Where a code is whose parent has no row: "1.2.a" after "1.1" below "1". −1 where no open code begins it, or where
 * it goes on with what is open.
 */
function ancestorOf(open: readonly Open[], { parts }: ReadCode): number {
  if (parts.length < 3) return -1;
  const above = open.findLastIndex(
    (level) =>
      level.parts.length > 0 &&
      level.parts.length < parts.length - 1 &&
      sameParts(parts.slice(0, level.parts.length), level.parts),
  );
  const next = above < 0 ? undefined : open[above + 1];
  return next && next.parts.length > 1 ? above : -1;
}

/** Codes of several parts are siblings with or without a word before them; "Chỉ tiêu 1" is none of "Tiêu chí 1". */
function sameStyle(a: Open, b: Open): boolean {
  if (a.style.kind !== b.style.kind) return false;
  if (a.style.kind !== 'dotted' || b.style.kind !== 'dotted') return a.label === b.label;
  if (a.style.parts !== b.style.parts) return false;
  return a.label === b.label || (a.style.parts > 1 && (a.label === '' || b.label === ''));
}

/**
 * "1.2" after "1.1.1" closes the three-part level even where no two-part code was before; "Chỉ tiêu 1" after "1.1"
 * counts something else, and is below it.
 */
function closeDeeperDots(open: Open[], { style, label }: Open): void {
  if (style.kind !== 'dotted') return;
  const countsItsOwn = style.parts === 1 && label !== '';
  const deeper = open.findIndex(
    (level) =>
      level.style.kind === 'dotted' &&
      level.style.parts > style.parts &&
      (!countsItsOwn || level.label === label),
  );
  if (deeper >= 0) open.length = deeper;
}

/**
 * A letter that may be a numeral goes on with what is open: "C" after "B", "V" after "IV", and "V" after "III"
 * where one was left out; "I" opens numerals unless "H" came before.
 */
function chooseStyle(open: readonly Open[], code: ReadCode): CodeStyle {
  const [first, ...others] = code.styles;
  if (!first) throw new RangeError('a code has at least one style');
  if (others.length === 0) return first;
  const steps = code.styles.map((style) => ({ style, step: stepTo(open, levelOf(code, style)) }));
  const next = steps.find(({ step }) => step === 1);
  if (next) return next.style;
  if (orderIn(first, code.text) === 1) return first;
  const later = steps.filter(({ step }) => step > 1).sort((a, b) => a.step - b.step);
  return later[0]?.style ?? first;
}

/** How far a code lies behind the last one of its style; 0 where none is open or it lies before it. */
function stepTo(open: readonly Open[], level: Open): number {
  const last = open.findLast((other) => sameStyle(other, level));
  return last && level.order > last.order ? level.order - last.order : 0;
}
