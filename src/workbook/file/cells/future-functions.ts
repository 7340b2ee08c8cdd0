/**
 * Functions younger than the file format: files name them with a prefix that Excel never shows (MS-XLSX
 * 2.2.2, "future functions"). Without it a program that opens the file shows #NAME?.
 */
const FUTURE =
  'ACOT ACOTH ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT ' +
  'BITOR BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST ' +
  'CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH ' +
  'DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML ' +
  'FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE ' +
  'GAUSS HSTACK HYPGEOM.DIST IFNA IFS ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT ' +
  'MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC ' +
  'PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC ' +
  'RANDARRAY RANK.AVG RANK.EQ RRI SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST ' +
  'T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR ' +
  'UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST';

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...FUTURE.split(' ').map((name) => [name, '_xlfn.'] as const),
  ['FILTER', '_xlfn._xlws.'],
  ['SORT', '_xlfn._xlws.'],
]);

/**
 * Stretches in which names are no functions: texts, names of sheets, columns of tables. One that nothing closes
 * reaches to the end: to look for its end from each quote again would take time with the square of the length.
 */
const QUOTED = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[[^\]]*\]?/.source;
const PREFIXED = new RegExp(`${QUOTED}|_xl(?:fn|ws|pm)\\.`, 'gi');
const CALLED = new RegExp(`${QUOTED}|[A-Za-z_][A-Za-z0-9_.]*(?=\\()`, 'g');
const OPERATORS = new RegExp(`${QUOTED}|_xlfn\\.(SINGLE|ANCHORARRAY)\\(([^()"']*)\\)`, 'gi');

/** A formula as files have it → as Excel shows it: `_xlfn.NUMBERVALUE(E9)` → `NUMBERVALUE(E9)`. */
export function shownFormula(filed: string): string {
  if (!/_xl/i.test(filed)) return filed;
  return filed
    .replace(OPERATORS, (found, name: string | undefined, reference: string) => {
      if (name === undefined) return found;
      return name.toUpperCase() === 'SINGLE' ? `@${reference}` : `${reference}#`;
    })
    .replace(PREFIXED, (found) => (/^_xl/i.test(found) ? '' : found));
}

/** A formula as Excel shows it → as files have it; names that have their prefix keep it. */
export const filedFormula = (shown: string): string =>
  shown.replace(CALLED, (found) => (PREFIXES.get(found.toUpperCase()) ?? '') + found);

/** Functions whose parameters would need prefixes too; we write none of them. */
export const isWritable = (shown: string): boolean =>
  !/\b(LET|LAMBDA)\(/i.test(shown) ||
  !(shown.match(CALLED) ?? []).some((found) => /^(LET|LAMBDA)$/i.test(found));
