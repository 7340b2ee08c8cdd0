import { memoize } from './memoize';

/** What is behind a link, as far as its text tells. */
export type LinkClass =
  | 'web'
  | 'mail'
  /** A place in this workbook: "#'Bộ tiêu chí'!A1". */
  | 'in-workbook'
  /** A file in the workbook's folder, which moves with it. */
  | 'relative'
  /** A file of one computer or one network, which the receiving office does not have. */
  | 'local-path'
  /** A scheme that runs something or that nobody expects in evidence. */
  | 'unsafe';

/** Browsers and Office pass over these inside an address, and so does whoever wants to hide a scheme. */
const HIDDEN = /\p{Cc}|\p{Cf}/gu;

/** Schemes that are known; every other one is unsafe. */
const SCHEMES: ReadonlyMap<string, LinkClass> = new Map([
  ['http', 'web'],
  ['https', 'web'],
  ['mailto', 'mail'],
  ['file', 'local-path'],
]);

/** Schemes that do not become harmless by a space in them: a colon in a file's name is no scheme. */
const RUNS_SOMETHING = /^(javascript|vbscript|data|livescript|mocha|jscript|mhtml|ms-[a-z-]+|search-ms):/;

/** Browsers read a backslash as a slash, Excel does not; what is before "@" looks like the host and is not one. */
const DISGUISED_HOST = /^(?:https?:\/*|www\.)[^/?#]*[@\\]/i;

/** Marks that turn the reading direction: an address that has them is shown as another. */
const TURNED = /[\u202A-\u202E\u2066-\u2069]/;

const CELL = /^('[^']+'|[\p{L}\d_.]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/iu;

type Test = readonly [is: LinkClass, test: (link: string) => boolean];

/** In this order; the first that holds decides. */
const TESTS: readonly Test[] = [
  ['unsafe', (link) => RUNS_SOMETHING.test(link.normalize('NFKC').replace(/\s/g, '').toLowerCase())],
  ['unsafe', (link) => DISGUISED_HOST.test(link)],
  ['in-workbook', (link) => link.startsWith('#') || CELL.test(link)],
  ['local-path', (link) => /^[a-z]:/i.test(link) || /^[\\/~]/.test(link)],
  ['web', (link) => /^www\./i.test(link)],
];

/**
 * Says what kind of address a link is, without opening it. Only http, https, mailto and file are known
 * schemes; any other ("ftp:", "blob:", "ms-excel:") is unsafe, as is one that is hidden by capitals, spaces
 * or control characters, and an address that shows another host than the one that it leads to. "D:\…", "\\maychu\…", "/Users/…" and "file:" are local paths. Empty text, and text
 * that is no address at all, counts as relative.
 */
export const classifyLink = memoize((link): LinkClass => {
  if (TURNED.test(link)) return 'unsafe';
  const shown = link.replace(HIDDEN, '').trim();
  const decided = TESTS.find(([, test]) => test(shown));
  if (decided) return decided[0];
  const scheme = /^([a-z][a-z0-9+.-]*)\s*:/i.exec(shown)?.[1];
  return scheme === undefined ? 'relative' : (SCHEMES.get(scheme.toLowerCase()) ?? 'unsafe');
});

/** A link as it is in running text. */
export interface LinkInText {
  readonly link: string;
  readonly start: number;
  readonly end: number;
}

const EXTENSION = String.raw`\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|jpe?g|png|tiff?|zip|rar|7z|msg|html?)(?![\p{L}\d])`;
const FORMS: readonly string[] = [
  String.raw`\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s;"<>]+`,
  String.raw`\b(?:javascript|vbscript|data|mailto|ms-[a-z-]{1,30}):[^\s;"<>]+`,
  String.raw`\bwww\.[^\s;"<>]+`,
  // A path may hold spaces, but then it ends with a file's extension; Windows allows 260 characters.
  String.raw`(?:(?<![\p{L}\d])[a-z]:[\\/]|\\\\)[^\n;"<>|*?]{1,260}?${EXTENSION}`,
  String.raw`(?:(?<![\p{L}\d])[a-z]:[\\/]|\\\\)[^\s;"<>|*?]{1,260}`,
  String.raw`(?<![^\s;:,"'<>|(])[^\s;:,"'<>|()]{1,200}${EXTENSION}`,
];
const FILE_NAME = new RegExp(EXTENSION, 'iu');

const BARE_WEB =
  /^(?:[a-z\d](?:[a-z\d-]{0,62})\.)+(?:vn|com|net|org|gov|edu|info|io|me|app|dev|gl|ly)(?::\d+)?(?:[/?#]\S*)?$/i;

/** A web address without its scheme, which a program takes for a file: "drive.google.com/abc". */
export const lacksScheme = (link: string): boolean => BARE_WEB.test(link.trim());

/** True for an address, a path or a file's name; false for words such as "Xem tại đây" or "bản giấy". */
export const isAddress = (text: string): boolean =>
  classifyLink(text) !== 'relative' ||
  (/[\\/]/.test(text) && !/\s/.test(text.trim())) ||
  lacksScheme(text) ||
  FILE_NAME.test(text);

const ANY_FORM = new RegExp(FORMS.join('|'), 'giu');

/** Finds web addresses, paths and file names in running text; a full stop or bracket behind one is not its own. */
export const findLinks = (text: string): readonly LinkInText[] =>
  [...text.matchAll(ANY_FORM)].map((match) => {
    const link = withoutPunctuation(match[0]);
    return { link, start: match.index, end: match.index + link.length };
  });

/** Closing brackets stay where the address opens them itself. */
function withoutPunctuation(link: string): string {
  const bare = link.replace(/[.,:!?'’”\])]+$/u, '');
  const opened = bare.split('(').length - bare.split(')').length;
  const closing = link.slice(bare.length, bare.length + opened);
  return /^\)+$/.test(closing) ? bare + closing : bare;
}

/** The longest tip that Excel takes, in characters. */
const MAX_TIP_LENGTH = 255;

/** A tip that Excel takes, cut where it is too long. */
export const shortTip = (tip: string | null): string | null =>
  tip !== null && tip.length > MAX_TIP_LENGTH ? `${tip.slice(0, MAX_TIP_LENGTH - 1)}…` : tip;
