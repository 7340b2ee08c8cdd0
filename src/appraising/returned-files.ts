import { unitKey } from '../consolidating/unit-names';
import type { RefusedFile, UnitRecord } from '../model/consolidation';
import { message } from '../model/message';

/** The workbook of one unit's appraisal, and the files that came back for it. */
export interface ReturnedFiles {
  readonly whole: UnitRecord;
  readonly returned: readonly UnitRecord[];
}

/** Everything that came back, unit by unit, and what belongs to none. */
export interface SortedReturns {
  readonly units: readonly ReturnedFiles[];
  readonly problems: readonly RefusedFile[];
}

/**
 * Finds the unit of everything that came back: by the name that the workbook has, or by the file's name where it has
 * none. Nothing is guessed: a file without its unit, of another set, or of a unit that was given out twice is a
 * problem, and what it holds is nowhere.
 */
export function sortReturns(wholes: readonly UnitRecord[], returned: readonly UnitRecord[]): SortedReturns {
  const byUnit = new Map<string, UnitRecord[]>();
  for (const whole of wholes) byUnit.set(keyOf(whole), [...(byUnit.get(keyOf(whole)) ?? []), whole]);
  const found = new Map<UnitRecord, UnitRecord[]>();
  const problems: RefusedFile[] = [];
  for (const record of returned) {
    const [whole, other] = byUnit.get(keyOf(record)) ?? [];
    if (!whole)
      problems.push({
        file: record.file,
        problem: message('collect.no-whole', { unit: record.unit ?? record.file }),
      });
    else if (other)
      problems.push({ file: record.file, problem: message('collect.two-wholes', filesOf(whole, other)) });
    else if (whole.set !== record.set)
      problems.push({ file: record.file, problem: message('collect.other-set', { whole: whole.file }) });
    else found.set(whole, [...(found.get(whole) ?? []), record]);
  }
  return { units: wholes.map((whole) => ({ whole, returned: found.get(whole) ?? [] })), problems };
}

const keyOf = ({ unit, file }: UnitRecord): string =>
  unit === null ? `file ${nameOf(file)}` : `unit ${unitKey(unit)}`;

/** "I. Thể chế/Sở A (1).xlsx" is "Sở A.xlsx" that a mail program numbered. */
const nameOf = (file: string): string =>
  unitKey((file.split('/').at(-1) ?? file).replace(/\s*\(\d+\)(?=\.\w+$)/, ''));

const filesOf = (whole: UnitRecord, other: UnitRecord) => ({ whole: whole.file, other: other.file });
