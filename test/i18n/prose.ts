import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import en from '../../src/i18n/en.json';
import vi from '../../src/i18n/vi.json';

/** Text that people read: a name by which it is found, and the words. */
export interface Passage {
  readonly where: string;
  readonly text: string;
}

const DOCS = join(__dirname, '../../docs');
const SENTENCES: Readonly<Record<'vi' | 'en', Readonly<Record<string, string>>>> = { vi, en };

/** Every sentence of a language, by its key. */
export const sentences = (language: 'vi' | 'en'): readonly Passage[] =>
  Object.entries(SENTENCES[language]).map(([where, text]) => ({ where, text }));

/** Every line of the manuals in a language, without what a machine reads: commands, code, addresses, links. */
export const manualLines = (language: 'vi' | 'en'): readonly Passage[] =>
  readdirSync(DOCS)
    .filter((file) => file.endsWith(`.${language}.md`))
    .flatMap((file) =>
      withoutCode(readFileSync(join(DOCS, file), 'utf8'))
        .split('\n')
        .map((text, index) => ({ where: `${file}:${index + 1}`, text })),
    );

const ROOT = join(__dirname, '../..');
/** Where sentences of ours stand outside the lists of both languages. */
const ELSEWHERE = ['src/samples', 'src/letters'];

/** The Vietnamese texts that users read elsewhere: manifest, template, samples, letters. */
export function shownTexts(): readonly Passage[] {
  const sources = ELSEWHERE.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file}`),
  );
  const files = ['manifest.xml', 'src/sheets/template-columns.ts', ...sources];
  return files.flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/'([^'\n]+)'|"([^"\n]+)"|`([^`\n]+)`/g)]
      .map(([, single, double, template]) => single ?? double ?? template ?? '')
      .filter((text) => /[ăâđêôơư]|[\u1ea0-\u1ef9]/u.test(text))
      .map((text) => ({ where: file, text })),
  );
}

const SOMETHING = '0';
const noLines = (text: string): string => text.replace(/[^\n]/g, '');

/** What a machine reads gives way to a sign; lines keep their numbers. */
const withoutCode = (markdown: string): string =>
  markdown
    .replace(/```[\s\S]*?```|<!--[\s\S]*?-->/g, noLines)
    .replace(/^ {4,}\S.*$/gm, '')
    .replace(/`[^`\n]*`/g, SOMETHING)
    .replace(/\]\([^)\n]*\)/g, ']');

/** A sentence with a sign where its blanks are. */
export const filled = (text: string): string => text.replace(/\{[^}]*\}/g, SOMETHING);

/** The words alone, without commands, addresses and the names of files. */
export const words = (text: string): string =>
  filled(text)
    .replace(/https?:\/\/\S*/g, ' ')
    .replace(/--[a-z-]+(?: [a-z|]+)?/g, ' ')
    .replace(
      /[\w*./-]*\.(?:xlsx?|xlsb|docx?|pdf|json|crt|key|pfx|conf|config|xml|js|vn|gov|md|html|txt)\b/g,
      ' ',
    );
