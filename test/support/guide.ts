import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/i18n/keys';

/** A rule of the guide with its table: the declared figures by header, and what the guide says comes of them. */
export interface GuideExample {
  readonly heading: string;
  readonly wording: string;
  readonly max: number;
  readonly rows: readonly GuideRow[];
}

export interface GuideRow {
  /** By the header of the criteria sheet: "Tổng số (a)" → "13". */
  readonly declared: Readonly<Record<string, string>>;
  readonly points: string;
  readonly state: string;
  readonly reason: string;
}

/** What the columns that follow the declared figures are called. */
const TOLD: Readonly<Record<Language, readonly [string, string, string]>> = {
  vi: ['Điểm', 'Trạng thái', 'Lý do'],
  en: ['Points', 'State', 'Reason'],
};

const RULE: Readonly<Record<Language, RegExp>> = {
  vi: /^> Cách tính điểm: “(.+)”\. Điểm tối đa: ([\d,]+)\.$/,
  en: /^> Rule: “(.+)”\. Maximum: ([\d.]+)\.$/,
};

export const userGuide = (language: Language): string =>
  readFileSync(join(__dirname, `../../docs/user-guide.${language}.md`), 'utf8');

/** The guide of those who receive workbooks. */
export const appraisalGuide = (language: Language): string =>
  readFileSync(join(__dirname, `../../docs/appraisal-guide.${language}.md`), 'utf8');

/** The cells of a line of a table; comments are not seen by a reader. */
export const cellsOf = (line: string): readonly string[] =>
  line
    .replace(/<!--.*?-->/g, '')
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** Every worked example of the user guide, in its order. */
export function guideExamples(language: Language): readonly GuideExample[] {
  const lines = userGuide(language).split('\n');
  return lines.flatMap((line, index) => {
    const [, wording, max] = RULE[language].exec(line) ?? [];
    if (wording === undefined || max === undefined) return [];
    const heading = lines.slice(0, index).findLast((each) => each.startsWith('#')) ?? '';
    const rows = readRows(lines.slice(index + 1), TOLD[language]);
    return [{ heading: heading.replace(/^#+ /, ''), wording, max: Number(max.replace(',', '.')), rows }];
  });
}

function readRows(lines: readonly string[], told: readonly string[]): readonly GuideRow[] {
  const first = lines.findIndex((line) => line.startsWith('|'));
  const length = lines.slice(first).findIndex((line) => !line.startsWith('|'));
  const [header = '', , ...body] = lines.slice(first, first + length);
  const heads = cellsOf(header);
  return body.map((line) => {
    const cells = cellsOf(line);
    const byHead = Object.fromEntries(heads.map((head, i) => [head, cells[i] ?? '']));
    const [points = '', state = '', reason = ''] = told.map((head) => byHead[head] ?? '');
    const declared = Object.fromEntries(
      Object.entries(byHead).filter(([head, text]) => !told.includes(head) && text !== ''),
    );
    return { declared, points, state, reason };
  });
}
