import type { IndexBand } from '../model/aim';
import { readClosingDay } from '../text/closing-day';
import type {
  ColumnChoice,
  Mapping,
  RuleChoice,
  SheetChoices,
  TableChoices,
  TableMapping,
} from '../model/mapping';
import { ALL_KINDS, KINDS } from '../model/sheet-kind';
import type { Award, NotApplicablePolicy, Rule, RuleKind } from '../model/rule';

/** The user's choices as they were stored, without what is damaged. */
export interface ReadMapping {
  readonly mapping: Mapping;
  readonly isDamaged: boolean;
}

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isIndex = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1_048_576;
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/**
 * Reads stored choices piece by piece: the file may have passed through other hands, so nothing of it is
 * believed that does not have its form. A damaged piece is left out and told.
 */
export function readMapping(stored: unknown): ReadMapping {
  if (stored === undefined) return { mapping: {}, isDamaged: false };
  if (!isRaw(stored)) return { mapping: {}, isDamaged: true };
  const mapping: Record<string, unknown> = {};
  let isDamaged = false;
  for (const [key, value] of Object.entries(stored)) {
    if (value === null && TAKEN_BACK.has(key)) continue;
    const reader = READERS[key as keyof Mapping];
    const read = Object.hasOwn(READERS, key) ? reader(value) : null;
    if (read === null) isDamaged = true;
    else mapping[key] = read;
  }
  return { mapping, isDamaged };
}

/** A reader for each choice; `null` for what does not have its form. */
type Readers<Key extends keyof Mapping> = {
  readonly [One in Key]-?: (value: unknown) => Mapping[One] | null;
};

const TABLE_READERS = Object.fromEntries(
  ALL_KINDS.flatMap((kind) => [
    [KINDS[kind].sheet, textOrNull],
    [KINDS[kind].table, tableOrNull],
  ]),
) as Readers<keyof SheetChoices | keyof TableChoices>;

const READERS: Readers<keyof Mapping> = {
  ...TABLE_READERS,
  year: (value) => (isIndex(value) ? value : null),
  unit: textOrNull,
  rules: (value) => recordOf(value, ruleChoiceOrNull),
  wordings: (value) => listOf(value, ruleChoiceOrNull),
  policies: (value) => recordOf(value, (policy) => POLICIES.find((known) => known === policy) ?? null),
  seen: (value) => recordOf(value, textOrNull),
  aim: (value) => (isIndexValue(value) ? value : null),
  bands: (value) => listOf(value, bandOrNull),
  closing: readClosingDay,
};

/** What a person may take back leaves `null` behind. Why: decision 0243. */
const TAKEN_BACK: ReadonlySet<string> = new Set<keyof Mapping>(['aim', 'bands', 'closing']);

const isIndexValue = (value: unknown): value is number => isNumber(value) && value >= 0 && value <= 100;

const bandOrNull = (value: unknown): IndexBand | null =>
  isRaw(value) && isText(value.name) && isIndexValue(value.from)
    ? { name: value.name, from: value.from }
    : null;

const POLICIES: readonly NotApplicablePolicy[] = ['remove', 'full', 'not-allowed'];

function textOrNull(value: unknown): string | null {
  return isText(value) ? value : null;
}

function tableOrNull<Role extends string>(value: unknown): TableMapping<Role> | null {
  if (!isRaw(value)) return null;
  const { headerRows, columns, learned } = value;
  const table: {
    headerRows?: { first: number; last: number };
    columns?: Partial<Record<Role, ColumnChoice>>;
    learned?: Partial<Record<Role, string>>;
  } = {};
  if (headerRows !== undefined) {
    if (
      !isRaw(headerRows) ||
      !isIndex(headerRows.first) ||
      !isIndex(headerRows.last) ||
      headerRows.last - headerRows.first > 5
    )
      return null;
    table.headerRows = { first: headerRows.first, last: headerRows.last };
  }
  if (columns !== undefined) {
    const read = recordOf(columns, columnOrNull);
    if (!read) return null;
    table.columns = read as Partial<Record<Role, ColumnChoice>>;
  }
  if (learned !== undefined) {
    const read = recordOf(learned, textOrNull);
    if (!read) return null;
    table.learned = read as Partial<Record<Role, string>>;
  }
  return table;
}

const columnOrNull = (value: unknown): ColumnChoice | null =>
  isRaw(value) && isIndex(value.column) && isText(value.words)
    ? { column: value.column, words: value.words }
    : null;

function ruleChoiceOrNull(value: unknown): RuleChoice | null {
  return isRaw(value) && isText(value.wording) && isRule(value.rule)
    ? { wording: value.wording, rule: value.rule }
    : null;
}

function listOf<Value>(value: unknown, read: (entry: unknown) => Value | null): readonly Value[] | null {
  if (!Array.isArray(value)) return null;
  const entries = value.map(read);
  return entries.every((entry) => entry !== null) ? entries : null;
}

/** All entries read, or `null` where one of them is damaged. */
function recordOf<Value>(
  value: unknown,
  read: (entry: unknown) => Value | null,
): Readonly<Record<string, Value>> | null {
  if (!isRaw(value)) return null;
  const entries: [string, Value][] = [];
  for (const [key, entry] of Object.entries(value)) {
    const one = read(entry);
    if (one === null) return null;
    entries.push([key, one]);
  }
  return Object.fromEntries(entries);
}

/** The form of each kind of rule, for rules that come from a file. */
const FORMS: { readonly [Kind in RuleKind]: (rule: Raw) => boolean } = {
  levels: ({ levels }) => Array.isArray(levels) && levels.length > 0 && levels.every(isLevel),
  tiers: ({ of, bands, mayExceed }) =>
    (of === 'rate' || of === 'count') &&
    Array.isArray(bands) &&
    bands.length > 0 &&
    bands.every(isBand) &&
    isOptional(mayExceed, isTrue),
  linear: ({ floor, target, rounding, mayExceed }) =>
    isBoundOrNull(floor) && isShareOfOne(target) && isRounding(rounding) && isOptional(mayExceed, isTrue),
  count: ({ each, unit, cap }) => isNumber(each) && isText(unit) && (cap === null || isNumber(cap)),
  deduction: ({ each, unit, most }) => isNumber(each) && isText(unit) && isOptional(most, isNumber),
  survey: () => true,
  manual: ({ why }) => isOptional(why, (reason) => reason === 'other-units' || reason === 'judgement'),
  unreadable: () => false,
};

const isOptional = (value: unknown, test: (value: unknown) => boolean): boolean =>
  value === undefined || test(value);

const isTrue = (value: unknown): boolean => value === true;

const isShareOfOne = (value: unknown): boolean => isNumber(value) && value > 0 && value <= 1;

const isLevel = (level: unknown): boolean =>
  isRaw(level) &&
  isText(level.label) &&
  isNumber(level.points) &&
  isOptional(level.assumed, isTrue) &&
  isOptional(level.open, isTrue);

const isRounding = (value: unknown): boolean =>
  isOptional(
    value,
    (rounding) =>
      isRaw(rounding) &&
      isNumber(rounding.to) &&
      rounding.to > 0 &&
      ['nearest', 'up', 'down'].includes(String(rounding.way)),
  );

const isRule = (value: unknown): value is Rule =>
  isRaw(value) &&
  isText(value.kind) &&
  Object.hasOwn(FORMS, value.kind) &&
  FORMS[value.kind as RuleKind](value);

const isBoundOrNull = (value: unknown): boolean =>
  value === null || (isRaw(value) && isNumber(value.at) && typeof value.inclusive === 'boolean');

const isBand = (value: unknown): boolean =>
  isRaw(value) &&
  isBoundOrNull(value.from) &&
  isBoundOrNull(value.to) &&
  isAward(value.award) &&
  isOptional(value.assumed, isTrue);

/** The form of each kind of award. */
const AWARDS: { readonly [Kind in Award['kind']]: (award: Raw) => boolean } = {
  points: ({ points }) => isNumber(points),
  share: ({ of, target, rounding }) => isNumber(of) && isNumber(target) && target > 0 && isRounding(rounding),
  steps: ({ base, from, per, each, limit }) =>
    [base, from, each, limit].every(isNumber) && isNumber(per) && per > 0,
  line: ({ from, to, rounding }) =>
    isLineEnd(from) && isLineEnd(to) && Number(from.at) < Number(to.at) && isRounding(rounding),
};

const isLineEnd = (value: unknown): value is Raw =>
  isRaw(value) && isNumber(value.at) && isNumber(value.points);

const isAward = (value: unknown): boolean =>
  isRaw(value) &&
  isText(value.kind) &&
  Object.hasOwn(AWARDS, value.kind) &&
  AWARDS[value.kind as Award['kind']](value);
