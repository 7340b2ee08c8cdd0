import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filled, manualLines, sentences, shownTexts, type Passage } from './prose';

/** A word that has been decided against, what stands for it, and where it may stand all the same. */
interface Avoided {
  readonly found: RegExp;
  readonly instead: string;
  readonly except?: RegExp;
}

/** The glossary's choices where Vietnamese offers two words for one thing. */
const VIETNAMESE: readonly Avoided[] = [
  { found: /tiện ích|add-?in(?!s)/iu, instead: 'bổ trợ', except: /Office Add-in/u },
  { found: /tỉ lệ/iu, instead: 'tỷ lệ' },
  { found: /tỉ số|chỉ số PAR/iu, instead: 'chỉ số CCHC' },
  {
    found: /sổ làm việc|workbook(?! \()/iu,
    instead: 'tệp; “sổ làm việc” only of the kind of file and of its protection',
    except: /sổ làm việc Excel|(?:Bảo vệ|Cấu trúc) sổ làm việc|Excel Workbook|Protect Workbook/u,
  },
  {
    found: /trang bảng|worksheet|sheet(?!\w)/iu,
    instead: 'trang tính',
    except: /--\w+-sheet|Unprotect Sheet/u,
  },
  { found: /(?<!\p{L})file(?!\p{L})/iu, instead: 'tệp', except: /--[\w-]+|Tệp \(File\)/u },
  { found: /đường dẫn|đường link|(?<!\p{L})link(?!\p{L})/iu, instead: 'liên kết' },
  { found: /phụ lục nhiệm vụ/iu, instead: 'danh mục nhiệm vụ' },
  { found: /chỉ tiêu thành phần/iu, instead: 'tiêu chí thành phần' },
  { found: /(?<!\p{L})chênh(?! lệch)/iu, instead: 'chênh lệch' },
  { found: /(?<!quan, )Đơn vị chủ trì/u, instead: 'Cơ quan, đơn vị chủ trì' },
  { found: /khoanh vùng|undo(?!\w)/iu, instead: 'hoàn tác' },
  {
    found: /(?<!\p{L})bạn(?!\p{L})/iu,
    instead: 'an office is not addressed so: “Hãy …” or no person at all',
  },
];

/** The same for English, and British spelling. */
const ENGLISH: readonly Avoided[] = [
  { found: /plug-?in|add-?on(?!s)|extension/iu, instead: 'add-in' },
  { found: /spreadsheet/iu, instead: 'workbook, sheet' },
  { found: /sub-?item|leaf criterion|(?<!sub-)subcriteri/iu, instead: 'sub-criterion' },
  { found: /supporting document|proof file|attachment/iu, instead: 'evidence, document' },
  { found: /\bKPI\b|\bgrades?\b|\bratings?\b/u, instead: 'index, points, level' },
  { found: /\bN\/A\b/u, instead: 'not applicable' },
  { found: /task list|to-do list/iu, instead: 'task annex' },
  { found: /\b(?:\w+(?:ogni|ani|ali|iti|ari|mmari)z(?:e|ed|es|ing|ation)s?)\b/iu, instead: '-ise' },
  {
    found: /\b(?:colors?|centers?|canceled|favorite|behavior)\b/iu,
    instead: 'British spelling',
    except: /Trust Center/u,
  },
  { found: /\b(?:the|a|your) sheets? (?:tab|page)\b/iu, instead: 'sheet' },
];

const used = (avoided: readonly Avoided[]) => (passage: Passage) => {
  const { where } = passage;
  const text = filled(passage.text);
  return avoided.flatMap(({ found, instead, except }) => {
    if (except?.test(where)) return [];
    const [word] = found.exec(except ? text.replace(new RegExp(except, 'giu'), ' 0 ') : text) ?? [];
    return word === undefined ? [] : [`${where}: ${word} → ${instead}`];
  });
};

/** The rows of the glossary's table of words that users read: the words that stand, and those that do not, by language. */
const GLOSSARY: readonly (readonly string[])[] = (
  /^## One word each[\s\S]*?(?=^## )/m.exec(
    readFileSync(join(__dirname, '../../docs/glossary.md'), 'utf8'),
  )?.[0] ?? ''
)
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** What the glossary's last columns forbid. */
const forbidden = (language: 'vi' | 'en'): readonly Avoided[] =>
  GLOSSARY.flatMap((cells) => {
    const [instead = '', words = ''] = language === 'vi' ? [cells[1], cells[3]] : [cells[2], cells[4]];
    return words
      .split(', ')
      .filter((word) => word !== '')
      .map((word) => ({ found: new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu'), instead }));
  });

test('the glossary has the terms of both languages', () => {
  expect(GLOSSARY.length).toBeGreaterThan(25);
  expect(forbidden('vi').map(({ found }) => found.source)).toContain('(?<!\\p{L})điểm mất(?!\\p{L})');
});

test.each([
  ['vi', VIETNAMESE],
  ['en', ENGLISH],
] as const)('%s: one word for one thing, in sentences and manuals', (language, avoided) => {
  const list = [...avoided, ...forbidden(language)];
  expect([...sentences(language), ...manualLines(language)].flatMap(used(list))).toEqual([]);
});

test('the manifest, the template, the samples and the letters say the words of the pane', () => {
  const texts = shownTexts();
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.flatMap(used(forbidden('vi')))).toEqual([]);
});

test.each(['vi', 'en'] as const)('%s: pane and sheets name causes and remedies alike', (language) => {
  const said = new Map(sentences(language).map(({ where, text }) => [where, text]));
  const pairs = [...said.keys()].filter(
    (key) => /^pane\.(?:cause|ease)\./.test(key) && said.has(key.replace('pane', 'plan')),
  );
  expect(pairs.length).toBeGreaterThan(10);
  const apart = pairs.filter(
    (key) => said.get(key)?.toLowerCase() !== said.get(key.replace('pane', 'plan'))?.toLowerCase(),
  );
  expect(apart).toEqual([]);
});

/** Marks that stand where the language wants another. */
const MARKS: Readonly<Record<'vi' | 'en', readonly Avoided[]>> = {
  vi: [
    {
      found: /\d+\.\d{1,2}(?![\d.])/u,
      instead: 'a decimal comma',
      except: /(?:Node(?:\.js)? |ExcelApi |\b|bản )\d+\.\d+(?= trở lên)/u,
    },
    { found: /\d \}?%|\} %/u, instead: 'no space before %' },
  ],
  en: [
    { found: /\d \}?%|\} %/u, instead: 'no space before %' },
    { found: /(?<![\d,])\d,\d{1,2}(?!\d)/u, instead: 'a decimal point' },
  ],
};
const COMMON: readonly Avoided[] = [
  { found: /(?<=\S) {2,}(?=\S)/u, instead: 'one space', except: /^cli\.help\./u },
  {
    found: /\s[.,;!?](?:\s|$)|\s:(?=\s|$)/u,
    instead: 'no space before it',
    except: /^file\.sheet-name$|^build\.address-too-long$/u,
  },
  { found: /\p{L},\p{L}/u, instead: 'a space after the comma' },
  { found: /"|''|«|»|„/u, instead: '“ ”', except: /--[\w-]+ "0"/u },
  { found: /(?<=\p{L})'(?=\p{L})/u, instead: '’' },
  { found: /“[^”]*“|”[^“]*”/u, instead: 'quotation marks in pairs' },
  { found: /\.{3}/u, instead: '…' },
];

test.each(['vi', 'en'] as const)('%s: numbers, spaces and quotation marks', (language) => {
  const set = sentences(language).filter(({ text }) => !text.includes('\n'));
  const found = [...set, ...manualLines(language).filter(({ text }) => !/^[|>]/.test(text))];
  expect(found.flatMap(used([...MARKS[language], ...COMMON]))).toEqual([]);
});

/** What a text ends with, as far as it matters for reading. */
const endOf = (text: string): string => (text === 'No.' ? '' : (/[.:?!…]$/u.exec(text.trim())?.[0] ?? ''));

test('pane-and-sheets 21: a sentence and its translation end alike', () => {
  const english = new Map(sentences('en').map(({ where, text }) => [where, text]));
  const apart = sentences('vi').filter(({ where, text }) => endOf(text) !== endOf(english.get(where) ?? ''));
  expect(apart.map(({ where }) => where)).toEqual([]);
});

/** What tells a person something is a sentence; what names a thing is not. */
const SENTENCES =
  /^(?:problem|file|input|doubt|rule-problem|finding|reason\.(?:missing|invalid|not-applicable|manual|survey)|target|help\.(?:step|promise)\.|help\.state\.|handover\.(?:errors|scores|warnings|snapshot|explanations)|pane\.(?:refused|needed|fix\.error|correct\.problem|wrote|trial)\.)/u;
const NAMES = /^(?:role|state|status|severity|six-clear|pane\.(?:step|part|cause|ease|pattern)\.)/u;

/** Sentences that end in another one, parts of one, and a button. */
const OPEN_ENDED = /^(?:doubt\.sheet|finding\.sum-of-.+|pane\.refused\.use|status\.no-evidence)$/;

test.each(['vi', 'en'] as const)('%s: sentences end with a full stop, names do not', (language) => {
  const wrong = sentences(language).filter(({ where, text }) => {
    if (OPEN_ENDED.test(where) || /\}$/.test(text)) return false;
    if (SENTENCES.test(where)) return endOf(text) !== '.';
    if (NAMES.test(where)) return endOf(text) !== '';
    // Where a sentence has ended, the next one ends as well.
    return /\p{Ll}\. \p{Lu}/u.test(text) && !text.includes('\n') && endOf(text) === '';
  });
  expect(wrong.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
});
