import type { XmlElement } from '../../workbook/file/xml/xml-tree';
import { writtenNumber } from './number-format';
import type { NumberingOf } from './word-styles';
import { isOn, wholeNumber, wordAttribute, wordChild, wordChildren, wordValue } from './word-xml';

/** One level of a list. */
interface Level {
  readonly format: string;
  /** "%1.%2." with the numbers of levels 1 and 2 in it. */
  readonly text: string;
  readonly start: number;
  readonly isLegal: boolean;
  /** The level whose number begins this one again; `null` for the one above it, 0 for none. */
  readonly restart: number | null;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin again with this list, though it shares its counters with others. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Counts the paragraphs of a document as they come, and gives the number that each shows. */
export type Counter = (numbering: NumberingOf) => string;

const MAX_LEVEL = 8;
const BULLET = '-';

/** Makes a counter from `word/numbering.xml`: lists that share an abstract one count on together. */
export function readNumbering(root: XmlElement | null): Counter {
  const lists = listsOf(root);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return ({ num, level }) => {
    const list = lists.get(num);
    const own = list?.levels.get(level);
    if (!list || !own || level < 0 || level > MAX_LEVEL) return '';
    const values = counts.get(list.abstract) ?? [];
    counts.set(list.abstract, values);
    const anew = list.restarts.get(level);
    if (anew !== undefined && !begun.has(`${num} ${level}`)) values[level] = anew;
    else values[level] = (values[level] ?? own.start - 1) + 1;
    begun.add(`${num} ${level}`);
    for (let deeper = level + 1; deeper <= MAX_LEVEL; deeper++) {
      const restart = list.levels.get(deeper)?.restart ?? null;
      if (restart === null || (restart > 0 && level < restart)) delete values[deeper];
    }
    return shown(list, own, values);
  };
}

function shown({ levels }: List, own: Level, values: readonly (number | undefined)[]): string {
  if (own.format === 'none') return '';
  if (own.format === 'bullet') return BULLET;
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = levels.get(at);
    if (!level) return '';
    const format = own.isLegal ? 'decimal' : level.format;
    return writtenNumber(format, values[at] ?? level.start) ?? '';
  });
}

function listsOf(root: XmlElement | null): ReadonlyMap<string, List> {
  const abstracts = new Map(
    wordChildren(root, 'abstractNum').map((element) => [
      wordAttribute(element, 'abstractNumId') ?? '',
      levelsOf(element),
    ]),
  );
  return new Map(
    wordChildren(root, 'num').map((element): readonly [string, List] => {
      const abstract = wordValue(element, 'abstractNumId') ?? '';
      const overrides = wordChildren(element, 'lvlOverride');
      const changed = overrides.flatMap((override) => {
        const level = wordChild(override, 'lvl');
        return level ? [[wholeNumber(wordAttribute(override, 'ilvl'), 0), levelOf(level)] as const] : [];
      });
      const restarts = overrides.flatMap((override) => {
        const start = wordValue(override, 'startOverride');
        return start === null
          ? []
          : [[wholeNumber(wordAttribute(override, 'ilvl'), 0), wholeNumber(start, 1)] as const];
      });
      return [
        wordAttribute(element, 'numId') ?? '',
        {
          abstract,
          levels: new Map([...(abstracts.get(abstract) ?? []), ...changed]),
          restarts: new Map(restarts),
        },
      ];
    }),
  );
}

const levelsOf = (element: XmlElement): ReadonlyMap<number, Level> =>
  new Map(
    wordChildren(element, 'lvl').map((level) => [
      wholeNumber(wordAttribute(level, 'ilvl'), 0),
      levelOf(level),
    ]),
  );

function levelOf(element: XmlElement): Level {
  const restart = wordValue(element, 'lvlRestart');
  return {
    format: wordValue(element, 'numFmt') ?? 'decimal',
    text: wordValue(element, 'lvlText') ?? '',
    start: wholeNumber(wordValue(element, 'start'), 1),
    isLegal: isOn(element, 'isLgl'),
    restart: restart === null ? null : wholeNumber(restart, 0),
  };
}
