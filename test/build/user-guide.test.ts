import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../src/checking/checks';
import en from '../../src/i18n/en.json';
import type { Language } from '../../src/i18n/keys';
import { formatNumber, render } from '../../src/i18n/render';
import vi from '../../src/i18n/vi.json';
import { FINDING_CODES } from '../../src/model/finding';
import { message } from '../../src/model/message';
import type { RuleKind } from '../../src/model/rule';
import { CRITERIA_LEXICON } from '../../src/reading/header/lexicon';
import { GENERATED_SHEETS } from '../../src/memory/generated-sheets';
import { templateEdits } from '../../src/sheets/template';
import { assessedBook, formulasIn } from '../support/assessing';
import { criteriaBook, HEADERS, type BookColumn, type BookRow, type Input } from '../support/criteria-book';
import { appraisalGuide, cellsOf, guideExamples, userGuide, type GuideRow } from '../support/guide';

const LANGUAGES = ['vi', 'en'] as const;
const SENTENCES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { vi, en };

const COLUMNS: ReadonlyMap<string, BookColumn> = new Map(
  (Object.keys(HEADERS) as BookColumn[]).map((column) => [HEADERS[column], column]),
);

/** As a person types it into Excel: a plain number is a number, anything else stays text. */
const typed = (text: string): Input =>
  /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;

function scored(wording: string, max: number, { declared }: GuideRow) {
  const figures: BookRow = Object.fromEntries(
    Object.entries(declared).map(([header, text]) => [COLUMNS.get(header) ?? header, typed(text)]),
  );
  const book = criteriaBook([
    { code: '1', name: 'LĨNH VỰC', max },
    { code: '1.1', name: 'Tiêu chí', max },
    { code: '1.1.1', name: 'Ví dụ', max, rule: wording, ...figures },
  ]);
  const [leaf] = assessedBook(book).assessment.leaves;
  if (!leaf?.outcome || !leaf.criterion.leaf) throw new Error(`${wording} was not scored`);
  return { outcome: leaf.outcome, kind: leaf.criterion.leaf.rule.kind };
}

describe.each(LANGUAGES)('the worked examples of the user guide, %s', (language) => {
  const rows = guideExamples(language).flatMap(({ heading, wording, max, rows }) =>
    rows.map((row) => [`${heading}: ${JSON.stringify(row.declared)}`, wording, max, row] as const),
  );

  test.each(rows)('%s', (_, wording, max, row) => {
    expect(Object.keys(row.declared).filter((header) => !COLUMNS.has(header))).toEqual([]);
    const { outcome } = scored(wording, max, row);
    expect({ points: row.points, state: row.state, reason: row.reason }).toEqual({
      points: outcome.points === null ? '–' : formatNumber(outcome.points, 'points', language),
      state: render(message(`state.${outcome.state}`), language),
      reason: render(outcome.reason, language),
    });
  });

  test('show every kind of rule and every state', () => {
    const kinds: Readonly<Record<RuleKind, true>> = {
      levels: true,
      tiers: true,
      linear: true,
      count: true,
      deduction: true,
      survey: true,
      manual: true,
      unreadable: true,
    };
    const results = rows.map(([, wording, max, row]) => scored(wording, max, row));
    expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
    const states = Object.keys(vi).flatMap((key) => /^state\.(.+)$/.exec(key)?.[1] ?? []);
    expect(new Set(results.map(({ outcome }) => outcome.state as string))).toEqual(new Set(states));
  });
});

test('both languages work the same examples', () => {
  const figures = (language: Language) =>
    guideExamples(language).map(({ wording, max, rows }) => ({
      wording,
      max,
      given: rows.map((row) => row.declared),
    }));
  expect(figures('en')).toEqual(figures('vi'));
});

describe.each(LANGUAGES)('the checks in the user guide, %s', (language) => {
  const lines = userGuide(language).split('\n');
  const lineOf = (code: string): readonly string[] =>
    lines.filter((line) => line.includes(`<!-- ${code} -->`));

  test.each(FINDING_CODES)('%s is explained once, with its severity', (code) => {
    expect(lineOf(code)).toHaveLength(1);
    const [severity = '', ...told] = cellsOf(lineOf(code)[0] ?? '');
    expect(told.filter((cell) => cell !== '')).toHaveLength(2);
    const named = new Set(CHECKS.filter((check) => check.code === code).map((check) => check.severity));
    const missing = [...named].filter(
      (each) =>
        !severity.toLowerCase().includes((SENTENCES[language][`severity.${each}`] ?? '').toLowerCase()),
    );
    expect(missing).toEqual([]);
  });
});

/** Names that stand outside our sentences: sheets, headers of the template, the ribbon's button, fields of the set. */
const OTHER_NAMES: readonly string[] = [
  ...Object.values(GENERATED_SHEETS).map(({ title }) => title),
  ...templateEdits(({ key }) => key).sheets.map(({ sheet }) => sheet),
  ...Object.values(CRITERIA_LEXICON).flat(),
  ...['ĐIỂM THƯỞNG', 'ĐIỂM TRỪ', vi['status.header'], vi['documents.header']],
];

const escaped = (text: string): string => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');

describe.each(LANGUAGES)('what the user guide calls by name, %s', (language) => {
  const named = [...userGuide(language).matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) =>
    name.replace(/\s+/g, ' '),
  );
  // A sentence that is little but blanks would fit anything.
  const patterns = Object.values(SENTENCES[language])
    .filter((sentence) => !sentence.includes('{') || sentence.replace(/\{[^}]*\}/g, '').length > 4)
    .map((sentence) => new RegExp(`^${escaped(sentence).replace(/\{[^}]*\}/g, '.+')}$`, 'u'));

  test('stands so in the pane or in the workbook', () => {
    const unknown = named.filter(
      (name) => !OTHER_NAMES.includes(name) && !patterns.some((pattern) => pattern.test(name)),
    );
    expect(unknown).toEqual([]);
  });

  test('are many names', () => expect(new Set(named).size).toBeGreaterThan(40));
});

describe.each(LANGUAGES)('the appraisal guide, %s', (language) => {
  const guide = appraisalGuide(language);

  test('shows the formula that is written for 1.1.3 of the sample', () => {
    const sample = new Uint8Array(
      readFileSync(join(__dirname, '../../assets/samples/so-khoa-hoc-2026.xlsx')),
    );
    const [, shown] = /```text\n(.+)\n```/.exec(guide) ?? [];
    const written = formulasIn(assessedBook(sample).edits).map(({ formula }) => formula);
    expect(written).toContain(shown);
  });

  test('explains every state by the name that stands in the sheet', () => {
    const names = Object.entries(vi).flatMap(([key, sentence]) =>
      key.startsWith('state.') ? [sentence] : [],
    );
    const told = guide.split('\n').map((line) => cellsOf(line)[0]);
    expect(names.filter((name) => !told.includes(name))).toEqual([]);
  });
});

describe('the pictures of the guides', () => {
  const folder = join(__dirname, '../../docs/images');
  const pictures = readdirSync(folder);
  const shownIn = (text: string): readonly string[] =>
    [...text.matchAll(/images\/([\w.-]+\.png)/g)].map(([, name = '']) => name);

  test.each(pictures)('%s is small enough for slow networks', (name) => {
    expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(120 * 1024);
  });

  test.each(LANGUAGES)(
    'the %s guides show every picture of its language and none of the other',
    (language) => {
      const own = pictures.filter(
        (name) => !/\.(?:vi|en)\.png$/.test(name) || name.endsWith(`.${language}.png`),
      );
      const guides = userGuide(language) + appraisalGuide(language);
      expect([...new Set(shownIn(guides))].sort()).toEqual([...own].sort());
    },
  );
});
