import type { DocumentStyle } from './document-symbol';
import { assemblyOf, figuresOf, issuerOf, typeOf } from './document-symbol';

/** The parts of a symbol as they are written and as they should be. */
export interface DocumentSymbol {
  readonly style: DocumentStyle;
  readonly type: string | null;
  readonly issuer: string;
  readonly unit: string | null;
  readonly symbol: string;
  readonly proper: string;
}

/** The named groups of a pattern's match. */
export type Groups = Readonly<Partial<Record<'number' | 'year' | 'first' | 'joint' | 'rest', string>>>;

/**
 * Reads what one of the patterns of `document.ts` has found. `isAnnounced` is true behind "số": then a
 * letter may lack its unit ("250/SKHCN") and a Party draft its number ("-KH/TU"). `null` for no document.
 */
export function symbolOf(groups: Groups, isAnnounced: boolean): DocumentSymbol | null {
  const { number, year, first = '', joint, rest: spaced } = groups;
  const rest = spaced?.replace(/\s/g, '').replace(/[\u2010-\u2015\u2212]/g, '-');
  if (joint === undefined && rest !== undefined) {
    return number === undefined && !isAnnounced ? null : partySymbol(number, first, rest);
  }
  const term = year === undefined ? null : assemblyOf(first);
  if (term !== null) return assemblySymbol(number, year, first, term);
  if (rest === undefined) {
    return isAnnounced && year === undefined ? shortLetter(number, first) : null;
  }
  return stateSymbol(number, year, first, rest) ?? letterSymbol(number, year, first, rest, joint);
}

/** "SKHCN", "TTg", "BCĐ138": at most one small letter. Words of a sentence have more. */
const isAbbreviation = (letters: string): boolean =>
  letters.split('-').every((piece) => /^[A-ZĐÐ]/.test(piece) && (piece.match(/[a-zđ]/g) ?? []).length <= 1);

const isSmall = (letters: string): boolean => letters === letters.toLowerCase();

/** Symbols in small letters are taken for such only where the type is known and a number leads. */
const looksRight = (number: string | undefined, first: string, rest: string): boolean =>
  (isAbbreviation(first) && isAbbreviation(rest)) ||
  (number !== undefined && first.length > 1 && isSmall(first) && isSmall(rest));

const numbered = (number: string | undefined, separator: string, rest: string): string =>
  `${number ?? ''}${separator}${rest}`;

/** Committees of the Party, whose documents write the hyphen first: "57/NQ-TW" is a slip. */
const PARTY_ISSUERS: ReadonlySet<string> = new Set(['TW', 'TU', 'HU', 'ĐU']);

function stateSymbol(
  number: string | undefined,
  year: string | undefined,
  first: string,
  rest: string,
): DocumentSymbol | null {
  const type = typeOf(first, rest);
  if (type === null || !looksRight(number, first, rest)) return null;
  const separator = year === undefined ? '/' : `/${year}/`;
  const figure = number && figuresOf(number);
  const isOfParty = year === undefined && PARTY_ISSUERS.has(rest);
  return {
    style: year === undefined ? 'state' : 'legal',
    type: first,
    issuer: rest,
    unit: null,
    symbol: numbered(number, separator, `${first}-${rest}`),
    proper: isOfParty
      ? numbered(figure, '-', `${type}/${issuerOf(rest)}`)
      : numbered(figure, separator, `${type}-${issuerOf(rest)}`),
  };
}

function partySymbol(number: string | undefined, first: string, rest: string): DocumentSymbol | null {
  const type = typeOf(first, rest);
  if (type === null || !looksRight(number, first, rest)) return null;
  return {
    style: 'party',
    type: first,
    issuer: rest,
    unit: null,
    symbol: numbered(number, '-', `${first}/${rest}`),
    proper: numbered(number && figuresOf(number), '-', `${type}/${issuerOf(rest)}`),
  };
}

function assemblySymbol(
  number: string | undefined,
  year: string | undefined,
  first: string,
  term: string,
): DocumentSymbol {
  return {
    style: 'assembly',
    type: null,
    issuer: first,
    unit: null,
    symbol: numbered(number, `/${year ?? ''}/`, first),
    proper: numbered(number && figuresOf(number), `/${year ?? ''}/`, term),
  };
}

/** A letter names its issuer and the unit that drafted it, and no type: "3196/UBND-KSTT". */
function letterSymbol(
  number: string | undefined,
  year: string | undefined,
  first: string,
  rest: string,
  joint: string | undefined,
): DocumentSymbol | null {
  const isClose = joint !== undefined && !/[^\S\n]/.test(joint);
  if (number === undefined || year !== undefined || !isClose) return null;
  if (!isAbbreviation(first) || !isAbbreviation(rest)) return null;
  return {
    style: 'letter',
    type: null,
    issuer: first,
    unit: rest,
    symbol: numbered(number, '/', `${first}-${rest}`),
    proper: numbered(figuresOf(number), '/', `${issuerOf(first)}-${issuerOf(rest)}`),
  };
}

/** "250/SKHCN" behind "số". */
function shortLetter(number: string | undefined, first: string): DocumentSymbol | null {
  if (number === undefined || first.length < 3 || !isAbbreviation(first)) return null;
  const [symbol, proper] = [numbered(number, '/', first), numbered(figuresOf(number), '/', issuerOf(first))];
  return { style: 'letter', type: null, issuer: first, unit: null, symbol, proper };
}
