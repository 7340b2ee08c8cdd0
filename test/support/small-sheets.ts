import { assess } from '../../src/assess';
import type { AssessedCriterion } from '../../src/model/assessment';
import { addressOf, type CellValue } from '../../src/model/cell';
import type { Grid } from '../../src/model/grid';
import type { Message } from '../../src/model/message';
import { Refusal } from '../../src/model/refusal';
import { asDay } from '../../src/model/task';
import { contentOf, gridOf, type Rows } from './grids';

/** What a small sheet is read as, in a form that is easy to write down. */
export interface SmallReading {
  /** "1.1 Kế hoạch 2": code, name and maximum of each leaf in the order of the sheet. */
  readonly leaves: readonly string[];
  /** "I CHỈ ĐẠO": code and name of each field. */
  readonly fields: readonly string[];
  readonly max: number;
  readonly self: number;
  readonly bonus: number;
  readonly penalty: number;
  /** Points of each leaf by its name; `null` where it has none. */
  readonly points: Readonly<Record<string, number | null>>;
  /** "code-unreadable A7": errors and warnings about the table itself. */
  readonly said: readonly string[];
}

/** Findings about the rows and codes of a table, and not about what an office declares or proves. */
const STRUCTURE = new Set([
  'sum-mismatch',
  'duplicate-code',
  'code-unreadable',
  'row-not-placed',
  'code-outside-parent',
]);

export const HEADER = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Cách tính điểm',
  'Tổng số',
  'Kết quả',
  'Điểm tự chấm',
];

/** Rows below the usual header: code, name, maximum, wording, total, achieved, score. */
export const below = (...rows: Rows): Rows => [['BẢNG CHẤM ĐIỂM CCHC NĂM 2026'], [], HEADER, ...rows];

/** "Có" earns all: the shortest scale. */
export const scale = (points: number): string =>
  `Có: ${String(points).replace('.', ',')} điểm; không: 0 điểm`;

/** A leaf that earns all of its points. */
export const leafRow = (code: CellValue, name: string, points: number): readonly CellValue[] => [
  code,
  name,
  points,
  scale(points),
  null,
  'Có',
];

/** Reads a sheet of these rows; a refusal is thrown on. */
export function readSmall(rows: Rows, more: Partial<Grid> = {}): SmallReading {
  return readBook({ ...gridOf('Bảng điểm', rows), ...more });
}

export function readBook(...grids: readonly Grid[]): SmallReading {
  const { assessment } = assess(contentOf(...grids), { asOf: asDay('2026-12-31') });
  const { total, bonus, penalty, leaves, fields, findings } = assessment;
  return {
    leaves: leaves.map(described),
    fields: fields.map(({ criterion: { code, name } }) => `${code} ${name}`.trim()),
    max: total.max,
    self: total.self,
    bonus,
    penalty,
    points: Object.fromEntries(
      leaves.map(({ criterion, outcome }) => [criterion.name, outcome?.points ?? null]),
    ),
    said: findings
      .filter(({ code, message }) => STRUCTURE.has(code) || isAboutAnotherSheet(message))
      .map(({ code, cell, subject }) => `${code} ${cell ? (addressOf(cell).split('!')[1] ?? '') : subject}`),
  };
}

/** Another sheet holds criteria that are not counted. */
const isAboutAnotherSheet = ({ args }: Message): boolean => {
  const { problem } = args;
  return typeof problem === 'object' && 'key' in problem && problem.key === 'doubt.other-criteria';
};

const described = ({ criterion: { code, name, max } }: AssessedCriterion): string =>
  `${code} ${name} ${max}`.trim();

/** Whether a sheet is refused, and with which sentence's key. */
export function refusalOf(rows: Rows): string | null {
  try {
    readSmall(rows);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.sentence.key;
    throw error;
  }
}
