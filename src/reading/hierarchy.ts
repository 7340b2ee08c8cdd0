import type { CodeStyle, ReadCode } from './code';

/** Tells the depth of each code from the numbering and from what came before, never from a prefix alone. */
export interface Hierarchy {
  /** The depth of the next code: 0 for a field. */
  place(code: ReadCode): number;
  /** A field that has no code: everything before it is closed. */
  placeHeading(): void;
  /** The depth of the code that came last; −1 before the first. */
  depth(): number;
}

interface Open {
  readonly style: CodeStyle;
  order: number;
}

/**
 * Follows the rows of one sheet. A style that is open already is a sibling of its last code; a new style is
 * a child of the row before, except that a dotted code of fewer parts closes those of more. So Roman fields
 * whose criteria restart at 1, lettered parts above them and plain 1 / 1.1 / 1.1.1 all come out right.
 */
export function followHierarchy(): Hierarchy {
  const open: Open[] = [];
  return {
    place(code) {
      const style = chooseStyle(open, code);
      const sibling = open.findIndex((level) => sameStyle(level.style, style));
      if (sibling >= 0) open.length = sibling;
      else closeDeeperDots(open, style);
      open.push({ style, order: style.kind === 'letter' ? letterOrder(code) : code.order });
      return open.length - 1;
    },
    placeHeading() {
      open.length = 0;
      open.push({ style: { kind: 'heading' }, order: 0 });
    },
    depth: () => open.length - 1,
  };
}

const sameStyle = (a: CodeStyle, b: CodeStyle): boolean =>
  a.kind === b.kind && (a.kind !== 'dotted' || b.kind !== 'dotted' || a.parts === b.parts);

/** "1.2" after "1.1.1" closes the three-part level even where no two-part code stood before. */
function closeDeeperDots(open: Open[], style: CodeStyle): void {
  if (style.kind !== 'dotted') return;
  const deeper = open.findIndex((level) => level.style.kind === 'dotted' && level.style.parts > style.parts);
  if (deeper >= 0) open.length = deeper;
}

/** "C" after "B" is a letter, after nothing or after "XCIX" a numeral; "I" opens numerals unless "H" came before. */
function chooseStyle(open: readonly Open[], code: ReadCode): CodeStyle {
  const [first, second] = code.styles;
  if (!first) throw new RangeError('a code has at least one style');
  if (!second) return first;
  const continuesLetters = open.some(
    ({ style, order }) => style.kind === 'letter' && order + 1 === letterOrder(code),
  );
  const continuesNumerals = open.some(
    ({ style, order }) => style.kind === 'roman' && order + 1 === code.order,
  );
  if (continuesNumerals) return first;
  if (continuesLetters) return second;
  return code.order === 1 ? first : second;
}

const letterOrder = (code: ReadCode): number => code.text.charCodeAt(0) - 64;
